requests-refill-title = ♻️ <b>Qayta tiklash</b>
requests-cancel-title = 🚫 <b>Bekor qilish</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … va yana { $count } ta
requests-refill-next = Panel nima deb javob bersa, xabar beraman.
requests-cancel-next = Panel nima deb javob bersa, xabar beraman. Bekor qilish-qilmaslikni panel hal qiladi.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>{ $count } ta buyurtma bekor qilinsinmi?</b>
   *[other] 🚫 <b>{ $count } ta buyurtma bekor qilinsinmi?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = Hali bekor qilib boʻlishini va qancha pul qaytarilishini panel hal qiladi.
requests-cancel-expired = Bu roʻyxat endi kutmayapti: u allaqachon yuborilgan yoki juda eski. Boshqa hech narsa soʻralmadi.
requests-refills-title = ♻️ <b>Qayta tiklashlar</b>
requests-refills-none = Hali qayta tiklashlar yoʻq. Bajarilgan buyurtma kartasidan yoki <code>/refill 23501</code> bilan soʻrang.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Qayta tiklash</b>
    Buyruqdan keyin bir yoki bir nechta buyurtma raqamini yozing:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Bekor qilish</b>
    Buyruqdan keyin bir yoki bir nechta buyurtma raqamini yozing:
    <code>/cancel 23501 23502</code>
request-queued = soʻralmoqda
request-running = allaqachon soʻralgan, hali javob yoʻq
request-accepted = panel soʻrovni qabul qildi
request-refused = rad etildi
request-unknown = javob kelmadi, qabul qilingan boʻlishi mumkin
request-refill-not-offered = bu xizmat qayta tiklashsiz sotiladi
request-cancel-not-offered = bu xizmatni bekor qilib boʻlmaydi
request-refill-not-ended = qayta tiklashni buyurtma tugagach soʻrash mumkin
request-cancel-ended = buyurtma tugagan, bekor qiladigan narsa yoʻq
refill-pending = kutilmoqda
refill-in-progress = bajarilmoqda
refill-completed = bajarildi
refill-rejected = rad etildi
refill-canceled = bekor qilindi
refill-failed = xatolik
refill-partial = qisman qayta tiklandi
refill-other = boshqa holat
