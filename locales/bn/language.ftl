language-title = 🌐 <b>ভাষা</b>
language-suggested = প্রস্তাবিত ভাষা:
language-all = সব ভাষা:
