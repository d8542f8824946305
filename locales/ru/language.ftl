language-title = 🌐 <b>Язык</b>
language-suggested = Предлагаемые языки:
language-all = Все языки:
