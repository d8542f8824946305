catalog-title = 🛍 <b>Xizmatlar</b>
catalog-count = { $count ->
    [one] { $count } ta xizmat
   *[other] { $count } ta xizmat
}
catalog-hint = Turkumni tanlang yoki qidiring: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Turkumsiz
catalog-favourites-title = ⭐ <b>Sevimlilar</b>
catalog-favourites-none = Hali sevimlilar yoʻq. Xizmat kartasida Sevimlilarga tugmasini bosing.
catalog-found-title = 🔎 <b>Topildi: { $words }</b>
catalog-stale = ⚠️ Xizmatlar roʻyxati { $at } holatiga koʻra: panel hozir javob bermayapti.
catalog-empty = Panel bu kalitga hech qanday xizmat taklif qilmayapti.
catalog-loading = ⏳ Panelingiz xizmatlari oʻqilmoqda…
catalog-nothing-title = 🔎 <b>Hech narsa topilmadi: { $words }</b>
catalog-nothing = Kamroq yoki boshqa soʻzlarni sinab koʻring: platforma (<i>instagram</i>), tur (<i>likes</i>) yoki xizmat raqami.
catalog-search-usage =
    🔎 <b>Qidiruv</b>
    Buyruqdan keyin soʻzlar yoki xizmat raqamini yozing:
    <code>/search instagram likes</code>
    Natijani qisqartirish uchun <code>refill</code>, <code>cancel</code>, <code>drip</code> yoki <code>&lt;2</code> kabi narxni qoʻshing.
catalog-gone = Panel bu xizmatni endi sotmaydi. Iltimos, boshqasini tanlang.
service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>1000 tasi { $rate }</b>
service-rate-package = 💵 <b>Paketi { $rate }</b>
service-limits = 🔢 Miqdor: { $min } – { $max }
service-flags = ♻️ Qayta tiklash: { $refill } · 🚫 Bekor qilish: { $cancel } · 💧 Boʻlib yetkazish: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 Bu yerdagi <b>{ $count } ta buyurtmangiz</b>: bajarildi { $completed }, qisman { $partial }, bekor qilindi { $canceled }
   *[other] 📊 Bu yerdagi oxirgi <b>{ $count } ta buyurtmangiz</b>: bajarildi { $completed }, qisman { $partial }, bekor qilindi { $canceled }
}
service-own-times = ⏲ Davomiyligi: <b>{ $median }</b>, yarmi { $from } – { $to } oraligʻida
service-price-up = 📈 Oxirgi buyurtmangizdan beri <b>{ $percent }</b>
service-price-down = 📉 Oxirgi buyurtmangizdan beri <b>{ $percent }</b>
service-average-time = ⏱ Oʻrtacha vaqt: { $time }
service-not-sold = “{ $type }” turidagi buyurtmani bu yerda berib boʻlmaydi. Iltimos, bu xizmatga panelning oʻzida buyurtma bering.
