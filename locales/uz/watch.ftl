watch-title = { $count ->
    [one] 👁 <b>{ $count } ta buyurtma kuzatilmoqda</b>
   *[other] 👁 <b>{ $count } ta buyurtma kuzatilmoqda</b>
}
watch-none = 👁 <b>Kuzatadigan narsa yoʻq</b>
watch-item-already = { $sign } { $id } { $state } · allaqachon kuzatuvda
watch-item-ours = { $sign } { $id } { $state } · shu yerda berilgan: baribir xabar beraman
watch-ended-title = 👁 <b>Endi kuzatilmaydi</b>
watch-item-ended = ✖️ { $id } endi kuzatilmaydi
watch-item-muted = 🔕 { $id } shu yerda berilgan: roʻyxatda qoladi, xabarlarsiz
watch-item-not-watched = ▫️ { $id } kuzatilmagan edi
watch-usage =
    👁 <b>Boshqa joyda berilgan buyurtmalarni kuzatish</b>
    Buyruqdan keyin ularning raqamlarini yozing, koʻpi bilan 100 ta:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> kuzatishni tugatadi.
watch-count = { $count ->
    [one] Bu chat { $count } ta buyurtmani kuzatmoqda.
   *[other] Bu chat { $count } ta buyurtmani kuzatmoqda.
}
