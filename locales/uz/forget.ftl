forget-title = 🗑 <b>Bu chatga oid hamma narsa oʻchirilsinmi?</b>
forget-what = Bu chat uchun bu yerda saqlangan API kalit, buyurtmalar va qayta tiklashlar, sevimlilar va sozlamalarni oʻchiraman. Buni ortga qaytarib boʻlmaydi.
forget-running = { $count ->
    [one] ⏳ { $count } ta buyurtma hali bajarilmoqda. U panelda davom etadi, lekin men u haqida boshqa xabar bermayman.
   *[other] ⏳ { $count } ta buyurtma hali bajarilmoqda. Ular panelda davom etadi, lekin men ular haqida boshqa xabar bermayman.
}
forget-unknown = { $count ->
    [one] ❓ { $count } ta buyurtmaning berilgan-berilmagani nomaʼlum. Uni paneldan qidiring.
   *[other] ❓ { $count } ta buyurtmaning berilgan-berilmagani nomaʼlum. Ularni paneldan qidiring.
}
forget-backups = Botning zaxira nusxalarida yangilari oʻrnini bosguncha bir nusxa qoladi, kalit u yerda shifrlangan.
forget-done-title = 🗑 <b>Bu chatga oid hamma narsa oʻchirildi</b>
forget-done = Qaytadan boshlash uchun /start yuboring.
forget-busy = ⏳ Hozir bu chatdan panelga nimadir yuborilmoqda va javobi yoʻqolmasligi kerak. Hech narsa oʻchirilmadi. Bir daqiqadan keyin urinib koʻring.
button-forget = 🗑 Hammasini oʻchirish
