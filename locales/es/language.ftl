language-title = 🌐 <b>Idioma</b>
language-suggested = Idiomas sugeridos:
language-all = Todos los idiomas:
