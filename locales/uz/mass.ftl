button-stop = ⏹ Toʻxtatish
button-mass-file = 📎 Natija fayli
button-mass-lines = 📎 Qatorlar fayli
mass-title = 🧾 <b>Birdaniga koʻp buyurtma</b>
mass-ask =
    Har qatorda bittadan yuboring: xizmat, havola, miqdor.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Yoki koʻpi bilan { $most } qatorli CSV yoki matn faylini yuboring. Buyurtma berilishidan oldin har bir narxni koʻrasiz.
mass-empty = Bu yerda buyurtma yoʻq. Mana bunday qatorlar yuboring: <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Qatorlar juda koʻp: birdaniga koʻpi bilan { $most } ta qabul qilaman. Qolganini keyin yuboring.
mass-bad-file = Bu faylni oʻqib boʻlmadi. UTF-8 kodlangan, koʻpi bilan 2 MB hajmli CSV yoki matn faylini yuboring.
mass-gone = ⌛ Bu roʻyxat endi yoʻq. Bu bosish bilan hech narsa buyurtma qilinmadi.
mass-discarded = ✖️ Voz kechildi. Hech narsa buyurtma qilinmadi.
mass-changed = ⚠️ <b>Narxlar oʻzgargan yoki roʻyxat juda eski edi.</b> Hali hech narsa buyurtma qilinmadi. Hozirgi holat:
mass-preview-title = 🧾 <b>Buyurtmalaringizni tekshiring</b>
mass-good = { $count ->
    [one] ✅ { $count } ta qatorni buyurtma qilish mumkin
   *[other] ✅ { $count } ta qatorni buyurtma qilish mumkin
}
mass-bad = { $count ->
    [one] ⚠️ { $count } ta qatorni buyurtma qilib boʻlmaydi, u oʻtkazib yuboriladi
   *[other] ⚠️ { $count } ta qatorni buyurtma qilib boʻlmaydi, ular oʻtkazib yuboriladi
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } ta qator boshqa qatorning xizmati va havolasini takrorlaydi. Birinchisi tugamay turib, panellar ikkinchisini koʻpincha rad etadi.
   *[other] ⚠️ { $count } ta qator boshqa qatorlarning xizmati va havolasini takrorlaydi. Birinchisi tugamay turib, panellar ikkinchisini koʻpincha rad etadi.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } ta qatorda ogohlantirish bor. Baribir buyurtma qilsa boʻladi.
   *[other] ⚠️ { $count } ta qatorda ogohlantirish bor. Baribir buyurtma qilsa boʻladi.
}
mass-again = ⚠️ Xizmat va havola { $line }-qatordagi bilan bir xil.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>Balans yetmaydi</b>: { $missing } kam. Oxiridagilari rad etiladi.
mass-problem-parts = xizmat, havola va miqdor kerak
mass-problem-link = bu havola emas
mass-problem-number = miqdor butun son emas
mass-problem-service = { $id } raqamli xizmat yoʻq
mass-problem-type = “{ $type }” turidagi buyurtmalar bittalab beriladi
mass-problem-not-sold = “{ $type }” turidagi buyurtmalar bu yerda koʻrinadi, lekin sotilmaydi
mass-problem-package = paketning miqdori boʻlmaydi: uni olib tashlang
mass-problem-quantity = miqdor yozilmagan
mass-problem-low = eng kami { $min }
mass-problem-high = eng koʻpi { $max }
mass-problem-price = narxni hisoblab boʻlmaydi
mass-running-title = 📤 <b>Buyurtmalaringiz berilmoqda…</b>
mass-stopping-title = ⏹ <b>Toʻxtatilmoqda…</b>
mass-stopped-title = ⏹ <b>Toʻxtatildi</b>
mass-done-title = 🏁 <b>Buyurtmalaringiz yuborildi</b>
mass-progress = { $bar } { $settled } / { $total }
mass-count-placed = ✅ { $count } ta berildi
mass-count-ended = { $count ->
    [one] 🏁 shulardan { $count } tasi tugadi
   *[other] 🏁 shulardan { $count } tasi tugadi
}
mass-count-refused = ❌ { $count } ta rad etildi
mass-count-unknown = ❓ { $count } ta nomaʼlum
mass-count-waiting = { $count ->
    [one] ⏳ { $count } ta kutmoqda
   *[other] ⏳ { $count } ta kutmoqda
}
mass-count-not-sent = ✖️ { $count } ta yuborilmadi
mass-unknown-advice = Taqdiri nomaʼlum buyurtma hech qachon qayta yuborilmaydi. Muammoli tugmasini bosing va har biri boʻyicha qaror qiling.
mass-moved = 🧾 <b>Bitta roʻyxatdan { $count } ta buyurtma</b>
mass-moved-state = { $sign } { $state }: { $count }
