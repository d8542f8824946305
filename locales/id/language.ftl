language-title = 🌐 <b>Bahasa</b>
language-suggested = Bahasa yang disarankan:
language-all = Semua bahasa:
