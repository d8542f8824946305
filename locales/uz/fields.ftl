ask-username-comment = Izoh kimniki? Muallifning <b>foydalanuvchi nomini</b> yuboring, masalan <code>anna.smith</code>.
ask-username-followers = Kimning <b>obunachilari</b> belgilansin? Foydalanuvchi nomi yoki profil havolasini yuboring, masalan <code>anna.smith</code>.
ask-username-watched = Yangi postlar uchun qaysi <b>akkaunt</b> kuzatilsin? Foydalanuvchi nomini yuboring, masalan <code>anna.smith</code>.
ask-comments-package = <b>Izohlarni</b> yuboring, har qatorda bittadan, masalan:
    <code>Zoʻr!
    Juda ajoyib</code>
ask-usernames = Belgilanadigan <b>foydalanuvchi nomlarini</b> yuboring, har qatorda bittadan, masalan:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Belgilanadigan <b>foydalanuvchi nomlarini</b> yuboring, har qatorda bittadan: kamida { $min } ta, koʻpi bilan { $max } ta. Har qator bitta belgilash va pullik.
ask-hashtags = <b>Heshteglarni</b> yuboring, har qatorda bittadan, masalan:
    <code>#summer
    #sun</code>
ask-hashtag = Foydalanuvchilari belgilanadigan <b>heshtegni</b> yuboring, masalan <code>#summer</code>.
ask-media = Layk bosganlari belgilanadigan post <b>havolasini</b> yuboring, masalan <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = Soʻrovnomaning qaysi <b>javobi</b>? Raqamini yuboring: birinchisi 1.
ask-keywords = <b>Kalit soʻzlarni</b> yuboring, har qatorda bittadan, masalan:
    <code>qizil tufli
    yugurish krossovkasi</code>
ask-groups = Odamlar qaysi <b>guruhlardan</b> taklif qilinsin? Har qatorda bittadan yuboring, masalan:
    <code>https://t.me/example
    @example2</code>
ask-country = Qaysi <b>mamlakatdan</b>? Ikki harfli kodini yuboring, masalan <code>US</code>.
ask-device = Qaysi <b>qurilmada</b>?
ask-type-of-traffic = Tashriflar <b>qayerdan kelsin</b>?
ask-google-keyword = Google orqali qaysi <b>kalit soʻz</b> bilan qidirishsin? Masalan <code>qizil tufli</code>.
ask-referring-url = Qaysi <b>sahifadan</b> kelishsin? Havolasini yuboring, masalan <code>https://example.com</code>.
ask-min = Har bir yangi postga <b>kamida</b> nechta? Son yuboring, masalan <code>100</code>.
ask-max = <b>Koʻpi bilan</b>-chi? Har bir post uchun shu ikkisi orasidagi son olinadi.
ask-posts = Nechta <b>yangi post</b>? Son yuboring, masalan <code>10</code>; cheksiz boʻlsin desangiz, oʻtkazib yuboring.
ask-old-posts = <b>Hozir bor</b> postlardan nechtasi? Son yuboring, masalan <code>3</code>; kerak boʻlmasa, oʻtkazib yuboring.
ask-delay = <b>Postdan necha daqiqa keyin</b> boshlansin?
ask-expiry = Qaysi <b>kungacha</b>? Sana yuboring, masalan <code>31/12/2026</code>; muddatsiz boʻlsin desangiz, oʻtkazib yuboring.
ask-runs = 💧 <b>Necha marta?</b> Har safar { $quantity } ta yetkaziladi. 2 dan { $max } gacha son yuboring.
ask-interval = 💧 Yetkazishlar orasida necha <b>daqiqa</b> boʻlsin? Tanlang yoki 1 dan 1440 gacha son yuboring.
ask-file = Uzun roʻyxatni matn fayli qilib yuborsa ham boʻladi.

wrong-username = Bu foydalanuvchi nomi emas. Boʻsh joysiz nom yuboring, masalan <code>anna.smith</code>.
wrong-usernames = Bu yerda foydalanuvchi nomi yoʻq. Kamida bitta yuboring, har qatorda bittadan.
wrong-usernames-line = { $line }-qator foydalanuvchi nomi emas: unda boʻsh joy boʻlmasligi kerak.
wrong-hashtags = Bu yerda heshteg yoʻq. Kamida bitta yuboring, har qatorda bittadan.
wrong-hashtags-line = { $line }-qator heshteg emas: unda boʻsh joy boʻlmasligi kerak.
wrong-hashtag = Bu heshteg emas. Mana bunday yuboring: <code>#summer</code>.
wrong-keywords = Bu yerda kalit soʻz yoʻq. Kamida bitta yuboring, har qatorda bittadan.
wrong-groups = Bu yerda guruh yoʻq. Kamida bitta yuboring, har qatorda bittadan.
wrong-groups-line = { $line }-qator guruh emas: <code>https://t.me/example</code> kabi havolalar yuboring, har qatorda bittadan.
wrong-line-long = { $line }-qator juda uzun: bir qatorda koʻpi bilan { $max } ta belgi boʻladi.
wrong-page = Bu havola emas. Toʻliq havolani yuboring, masalan <code>https://example.com/page</code>.
wrong-country = Bu mamlakat emas. Ikki harfli kod yuboring, masalan <code>US</code>.
wrong-choice = Bunday variant yoʻq. Tugmani bosing.
wrong-google-keyword = Bu kalit soʻz emas. Bitta qator yuboring, masalan <code>qizil tufli</code>.
wrong-expiry = Bu kelgusi sana emas. Mana bunday sana yuboring: <code>31/12/2026</code>.
wrong-missing = Bu xizmatga koʻproq maʼlumot kerak. <code>/order</code> orqali buyurtma bering, qolganini oʻzim soʻrayman.
wrong-field = Bu xizmat endi bu javobni qabul qilmaydi. Buyurtmani qaytadan boshlang.
wrong-runs = Bunday miqdorning ikki martasi xizmat chegarasidan oshadi. Boʻlib yetkazish uchun har safar koʻpi bilan { $max } ta buyurtma qiling.
wrong-no-file = Bu savolga fayl emas, qisqa javob kerak. Uni xabar qilib yuboring.
wrong-file-large = Bu fayl juda katta: koʻpi bilan { $max } kB oʻqiyman.
wrong-file-kind = Bu oddiy matn emas. Matn fayli (UTF-8) qilib saqlang va qayta yuboring.
wrong-file-failed = Telegram faylni menga bermadi. Iltimos, qayta yuboring.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Foydalanuvchi nomi
field-usernames = { $count ->
    [one] 👥 <b>{ $count } ta foydalanuvchi nomi</b>:
   *[other] 👥 <b>{ $count } ta foydalanuvchi nomi</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } ta heshteg</b>:
   *[other] #️⃣ <b>{ $count } ta heshteg</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } ta kalit soʻz</b>:
   *[other] 🔑 <b>{ $count } ta kalit soʻz</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } ta guruh</b>:
   *[other] 👥 <b>{ $count } ta guruh</b>:
}
field-hashtag = #️⃣ Heshteg
field-media = 🖼 Qaysi post
field-answer-number = ☑️ Javob
field-country = 🌍 Mamlakat
field-device = 📱 Qurilma
field-type-of-traffic = 🚪 Tashriflar
field-google-keyword = 🔑 Kalit soʻz
field-referring-url = 🚪 Qaysi sahifadan
field-per-post = 🔢 Har bir yangi post: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Har bir post: <b>{ $min } – { $max }</b>
field-posts = 🗓 Yangi postlar
field-posts-endless = 🗓 Yangi postlar: bekor qilinguncha <b>cheksiz</b>
field-old-posts = 🗂 Hozir bor postlar
field-delay = ⏳ Postdan keyingi kechikish
field-expiry = 📆 Muddati
field-drip-feed = 💧 Boʻlib: <b>{ $runs }</b> marta <b>{ $quantity }</b> tadan, orasi { $interval }
field-drip-feed-total = 🔢 Jami: <b>{ $quantity }</b>, oxirgisi taxminan { $end }
device-desktop = 🖥 Kompyuter
device-android = 📱 Android qurilma
device-ios = 📱 iOS qurilma
device-mobile = 📱 Mobil, aralash
device-mixed = Hammasi, aralash
traffic-google = 🔎 Google qidiruvi
traffic-page = 🔗 Sahifa
traffic-blank = Toʻgʻridan-toʻgʻri
delay-none = darhol
button-skip = ⏭ Oʻtkazib yuborish
button-drip-feed = 💧 Boʻlib yetkazish
button-at-once = ⏩ Hammasi birdaniga
