language-title = 🌐 <b>Dil</b>
language-suggested = Önerilen diller:
language-all = Tüm diller:
