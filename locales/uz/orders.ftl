orders-title = 📦 <b>Buyurtmalar</b>
orders-count = { $count ->
    [one] { $count } ta buyurtma
   *[other] { $count } ta buyurtma
}
orders-hint = Batafsil koʻrish uchun buyurtmani bosing.
orders-none = Hali buyurtmalar yoʻq. Xizmat tanlang va birinchisini bering.
orders-none-here = Bu yerda buyurtma yoʻq.
orders-elsewhere = boshqa joyda berilgan
orders-filter-all = Hammasi
orders-filter-running = Jarayonda
orders-filter-done = Tugagan
orders-filter-trouble = Muammoli

state-draft = Qoralama
state-discarded = Voz kechilgan
state-queued = Yuborilishini kutmoqda
state-submitting = Yuborilmoqda
state-placed = Berildi
state-refused = Rad etildi
state-unknown = Nomaʼlum
state-pending = Kutilmoqda
state-processing = Tayyorlanmoqda
state-in-progress = Bajarilmoqda
state-paused = Pauzada
state-completed = Bajarildi
state-partial = Qisman bajarildi
state-canceled = Bekor qilindi
state-refunded = Pul qaytarildi
state-expired = Muddati tugadi
state-stopped = Toʻxtatildi
state-failed = Xatolik
state-other = Boshqa holat

advice-draft = Hali tasdiqlanmagan: hech narsa buyurtma qilinmadi.
advice-discarded = Tasdiqlashdan oldin voz kechilgan: hech narsa buyurtma qilinmadi.
advice-queued = Tasdiqlandi. Hozir panelga yuboriladi.
advice-submitting = Panelga yuborilmoqda. Javob berishi bilan xabar beraman.
advice-placed = Panel qabul qildi. Birinchi holat maʼlumoti tez orada keladi.
advice-pending = Panel qabul qildi, lekin hali boshlamadi. Hech narsa qilish shart emas.
advice-processing = Panel tayyorlamoqda. Hech narsa qilish shart emas.
advice-in-progress = Yetkazilmoqda. Hech narsa qilish shart emas.
advice-paused = Panel buyurtmani pauzaga qoʻydi. Shunday qolsa, panelning yordam xizmatiga yozing.
advice-completed = Hammasi yetkazildi.
advice-partial = Faqat bir qismi yetkazildi. Panellar qolganining pulini odatda qaytaradi: balansingizni tekshiring.
advice-canceled = Bekor qilindi. Panellar yetkazilmaganining pulini odatda qaytaradi: balansingizni tekshiring.
advice-refunded = Narxi balansingizga qaytarildi.
advice-expired = Muddati tugadi. Qancha yetkazilganini tekshiring, xohlasangiz qayta buyurtma bering.
advice-stopped = Toʻxtatildi. Qancha yetkazilganini tekshiring, xohlasangiz qayta buyurtma bering.
advice-failed = Panel xatolik haqida xabar berdi va oʻzi qayta urinishi mumkin. Shunday qolsa, panelning yordam xizmatiga yozing.
advice-other = Bu – panelning oʻz soʻzi. Kuzatishda davom etaman.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Bitta paket · 💵 { $price }
card-charge = 💳 Yechilgan summa: { $charge }
card-start-count = 🏁 Boshlangʻich son: { $count }
card-delivered = 📈 Yetkazildi: { $delivered } / { $quantity } · qoldi: { $remains }
card-remains = 📉 Qoldi: { $remains }
card-elsewhere = 👁 Boshqa joyda berilgan, shu yerda kuzatilmoqda
card-checked = 🕓 Yangilandi: { $ago }
card-muted = 🔕 Xabarlarsiz: oʻzgarishlari haqida aytmayman.
card-bar = { $bar } { $percent }
card-speed = ⚡ Soatiga { $speed }
card-end-own = { $count ->
    [one] ⏱ Taxminan { $left } qoldi, oldingi { $count } ta buyurtmangizga koʻra
   *[other] ⏱ Taxminan { $left } qoldi, oldingi { $count } ta buyurtmangizga koʻra
}
card-end-own-between = { $count ->
    [one] ⏱ Taxminan { $left } qoldi, oldingi { $count } ta buyurtmangizga koʻra (koʻpincha { $from } – { $to })
   *[other] ⏱ Taxminan { $left } qoldi, oldingi { $count } ta buyurtmangizga koʻra (koʻpincha { $from } – { $to })
}
card-end-panel = ⏱ Taxminan { $left } qoldi, panelning oʻrtacha vaqtiga koʻra
card-end-speed = ⏱ Shu tezlikda taxminan { $left } qoldi
card-stuck-still = 🐢 <b>Toʻxtab qoldimi?</b> { $time }dan beri oʻzgarish yoʻq. Panelning yordam xizmatiga yozing yoki imkoni boʻlsa buyurtmani bekor qiling.
card-stuck-long = 🐢 <b>Toʻxtab qoldimi?</b> Bu xizmatdagi har oʻnta buyurtmangizdan toʻqqiztasi tezroq tugagan. Shunday qolsa, panelning yordam xizmatiga yozing.
card-partial-fits = 🧮 Yetkazilgani narx boʻyicha { $expected } boʻladi: yechilgan summa shunga mos.
card-partial-differs = 🧮 Yetkazilgani narx boʻyicha { $expected } boʻladi, lekin panel { $charge } yechgan. Balansingizni tekshiring va panelning yordam xizmatiga yozing.
card-guarantee-no = ♻️ Qayta tiklash kafolati yoʻq
card-guarantee-lifetime = ♻️ Umrbod kafolat. Har bir qayta tiklashni panel hal qiladi.
card-guarantee-days = { $count ->
    [one] ♻️ Kafolat: tugagach { $count } kun. Har bir qayta tiklashni panel hal qiladi.
   *[other] ♻️ Kafolat: tugagach { $count } kun. Har bir qayta tiklashni panel hal qiladi.
}
card-guarantee-left = { $count ->
    [one] ♻️ Kafolat: { $count } kun, { $left } qoldi. Har bir qayta tiklashni panel hal qiladi.
   *[other] ♻️ Kafolat: { $count } kun, { $left } qoldi. Har bir qayta tiklashni panel hal qiladi.
}
card-guarantee-over = { $count ->
    [one] ♻️ { $count } kunlik kafolat tugadi.
   *[other] ♻️ { $count } kunlik kafolat tugadi.
}
card-partial-expected = 🧮 Yetkazilgani narx boʻyicha { $expected } boʻladi.

lookup-title = { $count ->
    [one] 📦 <b>{ $count } ta buyurtma holati</b>
   *[other] 📦 <b>{ $count } ta buyurtma holati</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>{ $id } raqamli buyurtma topilmadi</b>
lookup-not-found-advice = Panel akkauntingizda bu raqamli buyurtmani topmadi. Raqamni tekshiring.
lookup-not-now = 🔎 <b>Buyurtma { $id }: hozir nomaʼlum</b>
lookup-not-now-advice = Panel javobida uni tushirib qoldirdi. Bu u yoʻq degani emas: bir daqiqadan keyin qayta soʻrang.
lookup-failed = ⚠️ <b>{ $id } raqamli buyurtma holatini bilib boʻlmadi</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · qoldi: { $remains }
lookup-item-not-found = 🔎 { $id } panelda topilmadi
lookup-item-not-now = ▫️ { $id } hozir nomaʼlum
lookup-item-failed = ⚠️ { $id } holatini bilib boʻlmadi
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>Bir nechta panelda bor</b>
which-id = • { $id }
which-panel = Qaysi panelni nazarda tutyapsiz? Hali hech narsa qilinmadi.
lookup-usage =
    📦 <b>Holat</b>
    Buyruqdan keyin bir yoki bir nechta buyurtma raqamini yozing:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } buyurtma raqami emas. Raqamda faqat harf, raqam, _ va - boʻladi; ularni boʻsh joy yoki vergul bilan ajrating.
lookup-too-many = Raqamlar juda koʻp: birdaniga koʻpi bilan { $most } ta qabul qilaman.

unknown-title = ❓ <b>Bu buyurtma berilganmi?</b>
unknown-still-title = ❓ <b>Hali ham aniq emas</b>
unknown-reminder-title = ⏰ <b>Bu buyurtma berilganmi?</b>
unknown-reminder = Bir soat oldin soʻradim, hali hech kim javob bermadi. Bilmagunimcha uni kuzatmayman va qayta yubormayman.
unknown-why-no-answer = Buyurtma yuborildi, lekin panel javobi kelmadi. Berilgan boʻlishi mumkin, shuning uchun qayta yubormayman.
unknown-why-garbled = Buyurtma yuborildi, lekin panel javobini tushunib boʻlmadi. Berilgan boʻlishi mumkin, shuning uchun qayta yubormayman.
unknown-why-restart = Yuborilayotganda ishim uzilib qoldi. Buyurtma berilgan boʻlishi mumkin, shuning uchun qayta yubormayman.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Balans avval { $before }, hozir { $now }
unknown-balance-before = 💰 Balans avval { $before }; hozir nomaʼlum
unknown-balance-now = 💰 Balans avval nomaʼlum; hozir { $now }
unknown-balance-at = 🕒 Balans { $at } da oʻqildi.
unknown-evidence-charged = Balans aynan narxga teng kamaygan: buyurtma berilgan boʻlsa kerak.
unknown-evidence-unchanged = Balans oʻzgarmagan: buyurtma berilmagan boʻlsa kerak. Baʼzi panellar pulni keyinroq yechadi.
unknown-evidence-unclear = Balans narxdan boshqa summaga oʻzgargan: bu aniq bir narsani bildirmaydi.
unknown-evidence-none = Balansni solishtirib boʻlmaydi.
unknown-ask = Paneldagi buyurtmalar roʻyxatiga qarang, keyin menga ayting:
unknown-id-title = ✅ <b>Buyurtma berilgan</b>
unknown-id-ask = Panel { $service } uchun koʻrsatayotgan buyurtma raqamini yuboring. Mos kelishini tekshiraman.
unknown-id-taken = ✅ Buyurtma raqami { $id }. Endi uni kuzataman.
unknown-id-none = { $id } buyurtma raqami emas. Raqamni panel koʻrsatganidek yuboring.
unknown-id-not-found = Panel akkauntingizda { $id } raqamli buyurtmani topmadi. Raqamni tekshirib, qayta yuboring.
unknown-id-other = { $id } bu chatdagi boshqa buyurtma. Aynan shu buyurtma raqamini yuboring.
unknown-id-elsewhere = { $id } shu kalitdan foydalanadigan boshqa chatning buyurtmasi. Aynan shu buyurtma raqamini yuboring.
unknown-id-misfit = { $id } mos kelmadi: paneldagi maʼlumotlar bu buyurtmadan farq qiladi. Raqamni tekshirib, qayta yuboring.
unknown-not-placed-title = ❌ <b>Berilmaganmi?</b>
unknown-not-placed-ask = Buyurtmani yopaman va kuzatmayman. Qayta buyurtma bersangiz-u, bu aslida berilgan boʻlsa, ikki marta toʻlaysiz. Panelga qaradingizmi?
unknown-not-placed = ❌ Berilmagan deb yopildi. Qayta buyurtma berishingiz mumkin.
unknown-settled = Bu allaqachon hal qilingan.
