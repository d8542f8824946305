language-title = 🌐 <b>Langwij</b>
language-suggested = Suggested languages:
language-all = All a di langwij dem:
