settings-title = ⚙️ <b>Sozlamalar</b>
settings-language = 🌐 Til: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 Hali API kalit yoʻq
settings-push-title = 🔔 <b>Buyurtmalaringiz haqida nimalarni aytaman</b>
settings-push-all = Har bir oʻzgarish: har bir qadam, yakuni va muammolar.
settings-push-final = Faqat yakuni: buyurtma tugasa yoki muammo chiqsa.
settings-push-nothing = Hech narsa: oʻzingiz qaraysiz. Soʻraganingizga baribir javob beraman, pul sarflangan boʻlishi mumkin boʻlgan holatda oʻzim soʻrayman.
settings-zone = 🕓 { $zone }: hozir { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Sokin soatlar: yoʻq
settings-quiet-hold = 🌙 Sokin soatlar: { $hours }, xabarlar kutadi
settings-quiet-silent = 🌙 Sokin soatlar: { $hours }, ovozsiz
settings-alert = 💰 Kam balans: shundan kamaysa xabar beraman: { $amount }
settings-alert-off = 💰 Kam balans: ogohlantirish yoʻq
settings-patience = 🐢 Toʻxtab qolgan: { $time } davomida oʻzgarish boʻlmasa
settings-patience-never = 🐢 Toʻxtab qolgan: xabar bermayman
settings-digest = 📰 Kunlik xulosa: soat { $time } da, biror narsa oʻzgarsa
settings-digest-off = 📰 Kunlik xulosa: yoʻq
button-quiet = 🌙 Sokin soatlar
button-zone = 🕓 Vaqt mintaqasi
button-alert = 🔔 Kam balans
button-patience = 🐢 Toʻxtab qolganlar
button-off = Oʻchirib qoʻyish
button-never = Hech qachon
button-other-hours = ⌨️ Boshqa soatlar
button-other-zone = ⌨️ Boshqa shahar
button-other-amount = ⌨️ Boshqa summa
button-quiet-hold = Kutsin
button-quiet-silent = Ovozsiz

quiet-title = 🌙 <b>Sokin soatlar</b>
quiet-off = Yoʻq: xabarlar istalgan vaqtda keladi. Jim turishim kerak boʻlgan soatlarni tanlang.
quiet-on = Har kuni { $hours }.
quiet-hold = Xabarlar soat { $until } gacha kutadi va keyin birga keladi. Hech narsa yoʻqolmaydi.
quiet-silent = Xabarlar darhol keladi, lekin ovozsiz.
quiet-trouble = Muammolar va faqat siz hal qila oladigan narsalar doim darhol keladi. Ungacha kutib turganlari ham birga keladi.
quiet-ask =
    🌙 <b>Sokin soatlar</b>
    Boshlanish va tugash vaqtini yuboring, masalan <code>22:30-7:15</code>.
quiet-not-understood = Ikkita vaqt kerak, masalan <code>22:30-7:15</code>.

zone-title = 🕓 <b>Vaqt mintaqasi</b>
zone-none = Siz hali tanlamagansiz, shuning uchun UTC boʻyicha ishlayman.
zone-what = Men koʻrsatadigan barcha vaqtlar va sokin soatlaringiz shu mintaqa boʻyicha.
zone-ask =
    🕓 <b>Vaqt mintaqasi</b>
    Shahringizni yoki UTC dan farqni yuboring: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Bu joyni bilmayman. Vaqt mintaqangizdagi kattaroq shaharni inglizcha harflarda yoki UTC dan farqni yuboring, masalan <code>+5:30</code>.

alert-title = 🔔 <b>Kam balans</b>
alert-balance = 💰 Balansingiz { $amount }.
alert-on = Balansingiz { $amount } dan kamaysa, bir marta xabar beraman; yana undan oshib, qayta kamaysagina takrorlayman.
alert-off = Ogohlantirish yoʻq. Balans qaysi summadan kamaysa xabar berishimni tanlang.
alert-below-already = Balans hozir ham undan kam, shuning uchun keyingi safar kamayganda xabar beraman.
alert-no-key = Avval API kalitingizni kiriting: usiz balansingizni koʻra olmayman.
alert-ask =
    🔔 <b>Kam balans</b>
    Qaysi summadan kamaysa xabar beray? Uni yuboring, masalan <code>5</code> yoki <code>12.50</code>.
alert-not-understood = Noldan katta summa kerak, masalan <code>5</code> yoki <code>12.50</code>.

patience-title = 🐢 <b>Toʻxtab qolgan buyurtmalar</b>
patience-on = Bajarilayotgan buyurtmada { $time } davomida hech narsa oʻzgarmasa, muammo sifatida bir marta xabar beraman.
patience-off = Bir joyda turib qolgan buyurtmalar haqida xabar bermayman.
patience-most = Shu xizmatdagi har oʻnta buyurtmangizdan toʻqqiztasidan ham uzoq davom etayotgan buyurtma haqida ham xabar beraman.
