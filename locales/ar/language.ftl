language-title = 🌐 <b>Language</b>
language-suggested = Suggested languages:
language-all = All languages:
