digest-title = 📰 <b>Panelingizda nima oʻzgardi</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Endi bepul emas</b>: { $now }
digest-vanished = ❌ Endi sotilmaydi
digest-returned = ↩️ Yana sotuvda
digest-refill-lost = ♻️ Endi qayta tiklashsiz
digest-refill-gained = ♻️ Endi qayta tiklash bilan
digest-limits = 🔢 Miqdor { $now }, avval { $was }
digest-more = { $count ->
    [one] … va yana { $count } ta xizmat oʻzgardi
   *[other] … va yana { $count } ta xizmat oʻzgardi
}
digest-new = { $count ->
    [one] 🆕 { $count } ta yangi xizmat: { $category }
   *[other] 🆕 { $count } ta yangi xizmat: { $category }
}
digest-new-title = 🆕 <b>Yangi: { $name }</b>
digest-new-none = Oxirgi yetti kunda bu yerga hech narsa qoʻshilmadi.
digest-set-title = 📰 <b>Kunlik xulosa</b>
digest-set-on = Kuniga bir marta, soat { $time } da panelingizda nima oʻzgarganini aytaman: narxlar, chegaralar, qayta tiklash, yoʻqolgan va yangi xizmatlar. Faqat biror narsa oʻzgargan boʻlsa yozaman, u ham ovozsiz.
digest-set-off = Panelingizdagi oʻzgarishlarni aytmayman. Kerak boʻlsa, soat tanlang.
digest-set-which = U siz foydalanadigan xizmatlar haqida: sevimlilar, shablonlar va oxirgi 30 kunda buyurtma qilganlaringiz.

button-digest = 📰 Kunlik xulosa
