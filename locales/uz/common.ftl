common-yes = ha
common-no = yoʻq
common-not-said = aytilmagan
common-orders = { $count ->
    [one] { $count } ta buyurtma
   *[other] { $count } ta buyurtma
}
common-moment = { $day }.{ $month }.{ $year } { $time } UTC
common-moment-local = { $day }.{ $month }.{ $year } { $time }
common-now = hozirgina
common-minutes-ago = { $count } daqiqa oldin
common-hours-ago = { $count } soat oldin
common-days-ago = { $count ->
    [one] { $count } kun oldin
   *[other] { $count } kun oldin
}
common-seconds = { $count } soniya
common-minutes = { $count } daqiqa
common-hours = { $count } soat
common-days = { $count ->
    [one] { $count } kun
   *[other] { $count } kun
}
common-percent = { $number }%
common-quoted = “{ $words }”

button-services = 🛍 Xizmatlar
button-orders = 📦 Buyurtmalar
button-balance = 💰 Balans
button-settings = ⚙️ Sozlamalar
button-help = ❓ Yordam
button-order = 🛒 Buyurtma berish
button-favourite-off = ☆ Sevimlilarga
button-favourite-on = ⭐ Sevimlilarda
button-favourites = ⭐ Sevimlilar ({ $count })
button-refresh = 🔄 Yangilash
button-refill = ♻️ Qayta tiklash
button-refills = ♻️ Qayta tiklashlar
button-cancel-order = 🚫 Buyurtmani bekor qilish
button-order-again = 🔁 Yana buyurtma berish
button-mute = 🔕 Xabar bermaslik
button-unmute = 🔔 Xabar berish
button-details = 📄 Batafsil
button-copy-id = 📎 Raqamni nusxalash
button-copy-link = 🔗 Havolani nusxalash
button-details-of = 📄 { $id }
button-confirm = ✅ Tasdiqlash
button-cancel = ✖️ Voz kechish
button-check-again = 🔄 Qayta tekshirish
button-was-placed = ✅ Buyurtma berilgan
button-not-placed = ❌ Berilmagan
button-languages = 🌐 Boshqa tillar
button-language = 🌐 Til
button-back = ⬅️ Orqaga
button-menu = 🏠 Menyu
button-key = 🔑 API kalit
button-key-enter = 🔑 Kalitni kiritish
button-key-replace = 🔑 Almashtirish
button-key-remove = 🗑 Olib tashlash
button-key-use = 🔀 { $panel } ga oʻtish
button-key-private = 🔑 Shaxsiy chatda kiritish
button-private = 💬 Shaxsiy chatni ochish
button-remove = 🗑 Kalitni olib tashlash
button-push-all = Har bir oʻzgarish
button-push-final = Faqat yakuni
button-push-nothing = Hech narsa
button-help-overview = 📖 Umumiy
button-help-ordering = 🛒 Buyurtma
button-help-tracking = 📦 Kuzatish
button-help-requests = ♻️ Tiklash, bekor qilish
button-help-keys = 🔑 Kalit, xavfsizlik
button-help-commands = ⌨️ Buyruqlar
