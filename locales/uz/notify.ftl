notify-many = { $count ->
    [one] 🔔 <b>{ $count } ta yangilik</b>
   *[other] 🔔 <b>{ $count } ta yangilik</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Buyurtma berildi</b> · { $id }
notify-refused-title = ❌ <b>Buyurtma berilmadi</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Panel tuzatdi: { $was } → { $now }
notify-lost-title = 🔎 <b>{ $id } raqamli buyurtma yoʻqoldi</b>
notify-lost = Panel bu buyurtmani bilmasligini bir necha marta aytdi. Uni endi kuzatmayman: panelning yordam xizmatiga yozing.
notify-refill-accepted-title = ♻️ <b>Panel qayta tiklash soʻrovini qabul qildi</b> · { $id }
notify-refill-refused-title = ❌ <b>Qayta tiklash rad etildi</b> · { $id }
notify-refill-unknown-title = ❓ <b>Qayta tiklash soʻrovi qabul qilindimi?</b> · { $id }
notify-refill-unknown = Javob kelmadi. Oʻzim qayta soʻramayman: siz soʻrashdan oldin panelga qarang.
notify-refill-moved = { $sign } <b>Qayta tiklash { $refill }: { $state }</b> · buyurtma { $id }
notify-cancel-accepted-title = 🚫 <b>Panel bekor qilish soʻrovini qabul qildi</b> · { $id }
notify-cancel-refused-title = ❌ <b>Bekor qilish rad etildi</b> · { $id }
notify-cancel-unknown-title = ❓ <b>Bekor qilish soʻrovi qabul qilindimi?</b> · { $id }
notify-cancel-unknown = Javob kelmadi. Oʻzim qayta soʻramayman: buyurtmaning keyingi holati koʻrsatadi.
notify-key-title = 🔑 <b>Panel API kalitni rad etmoqda</b>
notify-key = { $panel } endi { $key } kalitini qabul qilmayapti. Undan foydalanishni toʻxtatdim, buyurtmalaringiz kuzatilmayapti. Yangi kalit kiriting.
notify-balance-title = 🔔 <b>Balansingiz kam</b>
notify-balance = { $panel } · <b>{ $amount }</b> qoldi, chegarangiz: { $below }
notify-stuck-title = 🐢 <b>Toʻxtab qoldimi?</b> Buyurtma { $id }
notify-stuck-still = { $time }dan beri oʻzgarish yoʻq.
notify-stuck-long = { $time }dan beri bajarilmoqda: bu xizmatdagi har oʻnta buyurtmangizdan toʻqqiztasi tezroq tugagan.
notify-stuck-advice = Panelning yordam xizmatiga yozing yoki imkoni boʻlsa buyurtmani bekor qiling.
notify-guarantee-title = ♻️ <b>Kafolat tez orada tugaydi</b> · { $id }
notify-guarantee = U { $at } da tugaydi. Biror narsa kamaygan boʻlsa, undan oldin qayta tiklashni soʻrang. Panel hal qiladi.
notify-automatic-title = ⏱ <b>Avtomatik qayta tiklash oʻchdi</b> · { $id }
notify-automatic-unknown = Oxirgi qayta tiklashning javobi yoʻqoldi: panel uni qabul qilgan boʻlishi mumkin. Oʻzim qayta soʻramayman. Avval panelga qarang.
notify-automatic-refused = Panel ketma-ket uch marta rad etdi.
notify-automatic-over = Kafolat tugadi.
notify-automatic-key = Panel kaliti olib tashlandi.
notify-automatic-undelivered = Panel buyurtmani tuzatdi: qayta tiklaydigan narsa qolmadi.
