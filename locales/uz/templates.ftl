start-templates = 📋 Shablonlar: faqat havolani soʻrayman.
start-favourites = ⭐ Sevimlilar.
start-recent = 🕘 Oxirgi buyurtmalar.
start-hint = Tanlang yoki bir qatorda yozing: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>Shablonlar</b>
templates-hint = Buyurtma berish, nomini oʻzgartirish yoki oʻchirish uchun shablonni bosing.
templates-none = Hali shablon yoʻq. Buyurtma kartasidan yoki buyurtmani tasdiqlashdan oldin saqlang.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = Faqat havolani soʻrayman va bugungi narxni koʻrsataman.
template-gone = Panel bu xizmatni endi sotmaydi.
template-name-title = 📋 <b>Shablon qilib saqlash</b>
template-name-ask = Shablonga <b>nom</b> yuboring, masalan <i>{ $name }</i>. Havola har safar soʻraladi.
template-name-wrong = Bu nom emas. Koʻpi bilan { $max } belgili bitta qator yuboring.
template-name-taken = { $name } nomli boshqa shablon bor. Boshqa nom yuboring.
template-saved = 📋 Saqlandi: <b>{ $name }</b>. Uni /order ichida topasiz.
template-delete-ask = <b>{ $name }</b> shabloni oʻchirilsinmi? Buyurtmalarga taʼsir qilmaydi.
template-not-found = Bu shablon endi yoʻq.

button-template-save = 📋 Shablon qilib saqlash
button-templates = 📋 Shablonlar
button-rename = ✏️ Nomini oʻzgartirish
button-delete = 🗑 Oʻchirish
