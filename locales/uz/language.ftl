language-title = 🌐 <b>Til</b>
language-suggested = Tavsiya etilgan tillar:
language-all = Barcha tillar:
