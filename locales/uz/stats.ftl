stats-title = 📊 <b>Statistika</b> · { $span }
stats-spent = { $count ->
    [one] 💵 { $count } ta buyurtmaga <b>{ $spent }</b>
   *[other] 💵 { $count } ta buyurtmaga <b>{ $spent }</b>
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 Boshqa valyutada { $count } ta buyurtmaga { $spent }
   *[other] 💱 Boshqa valyutada { $count } ta buyurtmaga { $spent }
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } ta buyurtma
   *[other] • { $name }: <b>{ $spent }</b>, { $count } ta buyurtma
}
stats-by-time = 🗓 <b>Vaqt boʻyicha</b>
stats-by-category = 📁 <b>Turkum boʻyicha</b>
stats-by-service = 🛍 <b>Xizmat boʻyicha</b>
stats-nothing = Bu davrda buyurtma yoʻq.
export-title = 📑 <b>Yuklab olish</b>
export-orders = { $count ->
    [one] 📦 { $count } ta buyurtma · { $span }
   *[other] 📦 { $count } ta buyurtma · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } ta qayta tiklash yoki bekor qilish soʻrovi · { $span }
   *[other] ♻️ { $count } ta qayta tiklash va bekor qilish soʻrovi · { $span }
}
export-note = Unda havolalar va narxlar bor: boshqaga berishdan oldin oʻylab koʻring.
export-sent = Uni sizga shaxsiy chatda yubordim.
export-private = Jadvallarni faqat shaxsiy chatda yuboraman. Tugmani bosing, u yerda Boshlash tugmasini bosing, keyin bu yerda qayta soʻrang.
export-anonymous = Jadvalni odamga shaxsiy chatda yuboraman; anonim adminning esa men bilan shaxsiy chati yoʻq. Buyruq uchun anonimlikni oʻchiring yoki uni boshqa admin yuborsin.
button-span-week = 7 kun
button-span-month = 30 kun
button-span-quarter = 13 hafta
button-span-year = 12 oy
button-span-all = Hammasi
button-stats = 📊 Statistika
button-stats-text = 📝 Matn bilan
button-stats-picture = 📊 Rasm bilan
button-export = 📑 Yuklab olish
