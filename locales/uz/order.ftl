order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Balans: { $amount }
order-ask-link = Post, sahifa yoki profil <b>havolasini</b> yuboring.
order-ask-quantity = <b>Nechta?</b> Tanlang yoki son yuboring.
order-ask-comments = <b>Izohlarni</b> yuboring, har qatorda bittadan: kamida { $min } ta, koʻpi bilan { $max } ta. Har qator bitta izoh va pullik.
order-link-invalid = Bu havola emas. Mana bunday yuboring: <code>https://instagram.com/p/AAA111</code> yoki <code>@name</code>.
order-quantity-invalid = Bu butun son emas. Mana bunday yuboring: <code>1000</code>.
order-quantity-low = Juda kam: eng kami <b>{ $min }</b>.
order-quantity-high = Juda koʻp: eng koʻpi <b>{ $max }</b>.
order-comments-none = Bu yerda izoh yoʻq. Kamida bitta yuboring, har qatorda bittadan.
order-price-large = Bunday miqdorning narxini hisoblab boʻlmaydi. Kichikroq son yuboring.
order-sending-title = 📤 <b>Buyurtma berilmoqda…</b>
order-sending = { $service }. Panel javob berishi bilan shu yerda xabar beraman. Buyurtma faqat bir marta yuboriladi.
order-confirmed-already = ✅ Bu buyurtma avval tasdiqlangan. Hech narsa ikki marta buyurtma qilinmadi.
order-expired = ⌛ Bu qoralama juda eski: narxlar oʻzgargan boʻlishi mumkin. Hech narsa buyurtma qilinmadi.
order-discarded = ✖️ Voz kechildi. Hech narsa buyurtma qilinmadi.
order-left = ✖️ Chiqdingiz. Hech narsa buyurtma qilinmadi.
order-left-nothing = Chiqadigan narsa yoʻq. Paneldagi buyurtmani bekor qilish uchun: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Buyurtma</b>
order-no-service = ⚠️ Panelda hozir { $id } raqamli xizmat yoʻq.
order-usage =
    Xizmat tanlang yoki bir qatorda xizmat, havola va miqdorni yozing:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Buyurtmangizni tekshiring</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Miqdor: <b>{ $quantity }</b>
summary-package = 🔢 Bitta paket
summary-comments = { $count ->
    [one] 💬 <b>{ $count } ta izoh</b>:
   *[other] 💬 <b>{ $count } ta izoh</b>:
}
summary-price = 💵 Narx: <b>{ $price }</b>
summary-price-most = 💵 Narx: koʻpi bilan <b>{ $price }</b>, har bir post uchun alohida toʻlanadi
summary-price-post = 💵 Narx: har bir post uchun koʻpi bilan <b>{ $price }</b>
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } ta izohda vergul bor</b>: baʼzi panellar uni ikkita izohga ajratadi va ikkalasini ham hisoblaydi.
   *[other] ⚠️ <b>{ $count } ta izohda vergul bor</b>: baʼzi panellar har birini bir nechta izohga ajratadi va hammasini hisoblaydi.
}
summary-balance = 💰 Balans: { $before }, buyurtmadan keyin { $after }
summary-balance-unknown = ⚠️ Balansingiz hozir nomaʼlum. Yetmasa, panel buyurtmani rad etadi.
summary-balance-short = ⚠️ <b>Balans yetmaydi</b>: { $missing } kam. Avval panelda hisobni toʻldiring.
summary-price-changed = ⚠️ <b>Narx oʻzgardi</b>: avval { $before }, hozir { $now }. Hali hech narsa buyurtma qilinmadi.
summary-same-link = { $count ->
    [one] ⚠️ <b>Bu havolada hali buyurtma bajarilmoqda</b>: { $orders }. Panellar ikkinchisini koʻpincha rad etadi yoki notoʻgʻri hisoblaydi.
   *[other] ⚠️ <b>Bu havolada hali { $count } ta buyurtma bajarilmoqda</b>: { $orders }. Panellar yana bittasini koʻpincha rad etadi yoki notoʻgʻri hisoblaydi.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Xuddi shuni { $ago } buyurtma qilgansiz.</b> Faqat ikki marta kerak boʻlsa tasdiqlang.
summary-misfit-platform = ⚠️ <b>Bu havola mos keladimi?</b> Xizmat { $wanted } uchun, havola esa { $found } havolasi.
summary-misfit-host = ⚠️ <b>Bu havola mos keladimi?</b> Xizmat { $wanted } uchun, havola esa { $wanted } havolasi emas.
summary-misfit-post = ⚠️ <b>Bu havola mos keladimi?</b> Xizmat post uchun boʻlsa kerak, havola esa profilniki.
summary-misfit-profile = ⚠️ <b>Bu havola mos keladimi?</b> Xizmat profil uchun boʻlsa kerak, havola esa postniki.
summary-step-between = ⚠️ <b>Panel faqat { $step } ga karrali miqdorni oladi</b>: { $below } yoki { $above }. Avval boshqa miqdorni rad etgan.
summary-step-near = ⚠️ <b>Panel faqat { $step } ga karrali miqdorni oladi</b>, masalan { $near }. Avval boshqa miqdorni rad etgan.
summary-step = ⚠️ <b>Panel faqat { $step } ga karrali miqdorni oladi.</b> Avval boshqa miqdorni rad etgan.
