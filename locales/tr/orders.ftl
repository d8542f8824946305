orders-title = 📦 <b>Siparişler</b>
orders-count = { $count ->
    [one] { $count } sipariş
   *[other] { $count } sipariş
}
orders-hint = Ayrıntılar için bir siparişe basın.
orders-none = Henüz sipariş yok. Bir servis seçin ve ilk siparişi verin.
orders-none-here = Burada sipariş yok.
orders-elsewhere = başka yerde verildi
orders-filter-all = Tümü
orders-filter-running = Süren
orders-filter-done = Biten
orders-filter-trouble = Sorunlu

state-draft = Taslak
state-discarded = Vazgeçildi
state-queued = Gönderilmeyi bekliyor
state-submitting = Gönderiliyor
state-placed = Verildi
state-refused = Reddedildi
state-unknown = Bilinmiyor
state-pending = Beklemede
state-processing = Hazırlanıyor
state-in-progress = Devam ediyor
state-paused = Duraklatıldı
state-completed = Tamamlandı
state-partial = Kısmen tamamlandı
state-canceled = İptal edildi
state-refunded = İade edildi
state-expired = Süresi doldu
state-stopped = Durduruldu
state-failed = Başarısız
state-other = Başka durum

advice-draft = Henüz onaylanmadı: hiçbir sipariş verilmedi.
advice-discarded = Onaylanmadan vazgeçildi: hiçbir sipariş verilmedi.
advice-queued = Onaylandı. Birazdan panele gönderilecek.
advice-submitting = Panele gidiyor. Yanıt verir vermez haber veririm.
advice-placed = Panel siparişi aldı. İlk durum bilgisi birazdan gelir.
advice-pending = Panel siparişi aldı, henüz başlamadı. Yapmanız gereken bir şey yok.
advice-processing = Panel siparişi hazırlıyor. Yapmanız gereken bir şey yok.
advice-in-progress = Teslimat sürüyor. Yapmanız gereken bir şey yok.
advice-paused = Panel siparişi duraklattı. Böyle kalırsa panelin desteğine yazın.
advice-completed = Tamamı teslim edildi.
advice-partial = Yalnızca bir kısmı teslim edildi. Paneller kalanı genellikle iade eder: bakiyenizi kontrol edin.
advice-canceled = İptal edildi. Paneller teslim edilmeyeni genellikle iade eder: bakiyenizi kontrol edin.
advice-refunded = Ücret bakiyenize iade edildi.
advice-expired = Süresi doldu. Ne kadarının teslim edildiğine bakın, isterseniz yeniden sipariş verin.
advice-stopped = Durduruldu. Ne kadarının teslim edildiğine bakın, isterseniz yeniden sipariş verin.
advice-failed = Panel bir hata bildiriyor ve kendiliğinden yeniden deneyebilir. Böyle kalırsa panelin desteğine yazın.
advice-other = Bu, panelin kendi ifadesi. İzlemeye devam ediyorum.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Bir paket · 💵 { $price }
card-charge = 💳 Kesilen tutar: { $charge }
card-start-count = 🏁 Başlangıç sayısı: { $count }
card-delivered = 📈 Teslim edilen: { $delivered } / { $quantity } · kalan: { $remains }
card-remains = 📉 Kalan: { $remains }
card-elsewhere = 👁 Başka yerde verildi, burada izleniyor
card-checked = 🕓 Güncellendi: { $ago }
card-muted = 🔕 Sessizde: değişikliklerini haber vermiyorum.
card-bar = { $bar } { $percent }
card-speed = ⚡ Saatte { $speed }
card-end-own = { $count ->
    [one] ⏱ Yaklaşık { $left } kaldı, önceki { $count } siparişinize göre
   *[other] ⏱ Yaklaşık { $left } kaldı, önceki { $count } siparişinize göre
}
card-end-own-between = { $count ->
    [one] ⏱ Yaklaşık { $left } kaldı, önceki { $count } siparişinize göre (çoğunlukla { $from } – { $to })
   *[other] ⏱ Yaklaşık { $left } kaldı, önceki { $count } siparişinize göre (çoğunlukla { $from } – { $to })
}
card-end-panel = ⏱ Yaklaşık { $left } kaldı, panelin ortalama süresine göre
card-end-speed = ⏱ Bu hızla yaklaşık { $left } kaldı
card-stuck-still = 🐢 <b>Takıldı mı?</b> Son { $time } içinde hiçbir ilerleme olmadı. Panelin desteğine yazın ya da mümkünse siparişi iptal edin.
card-stuck-long = 🐢 <b>Takıldı mı?</b> Bu servisteki siparişlerinizin onda dokuzundan uzun sürüyor. Böyle kalırsa panelin desteğine yazın.
card-partial-fits = 🧮 Teslim edilenin birim fiyata göre tutarı { $expected }: kesilen tutar uyuyor.
card-partial-differs = 🧮 Teslim edilenin birim fiyata göre tutarı { $expected }, ama panel { $charge } kesti. Bakiyenizi kontrol edin ve panelin desteğine yazın.
card-guarantee-no = ♻️ Telafi garantisi yok
card-guarantee-lifetime = ♻️ Ömür boyu garanti. Her telafiye panel karar verir.
card-guarantee-days = { $count ->
    [one] ♻️ Garanti: bitişten sonra { $count } gün. Her telafiye panel karar verir.
   *[other] ♻️ Garanti: bitişten sonra { $count } gün. Her telafiye panel karar verir.
}
card-guarantee-left = { $count ->
    [one] ♻️ Garanti: { $count } gün, kalan { $left }. Her telafiye panel karar verir.
   *[other] ♻️ Garanti: { $count } gün, kalan { $left }. Her telafiye panel karar verir.
}
card-guarantee-over = { $count ->
    [one] ♻️ { $count } günlük garanti bitti.
   *[other] ♻️ { $count } günlük garanti bitti.
}
card-partial-expected = 🧮 Teslim edilenin birim fiyata göre tutarı { $expected }.

lookup-title = { $count ->
    [one] 📦 <b>{ $count } siparişin durumu</b>
   *[other] 📦 <b>{ $count } siparişin durumu</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>{ $id } numaralı sipariş bilinmiyor</b>
lookup-not-found-advice = Panel, hesabınızda bu numarayla bir sipariş bulamıyor. Numarayı kontrol edin.
lookup-not-now = 🔎 <b>Sipariş { $id }: şu anda bilinmiyor</b>
lookup-not-now-advice = Panel yanıtında bu siparişi atladı. Bu, sipariş yok demek değil: bir dakika sonra yeniden sorgulayın.
lookup-failed = ⚠️ <b>{ $id } numaralı sipariş sorgulanamadı</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · kalan: { $remains }
lookup-item-not-found = 🔎 { $id } panelde bulunamadı
lookup-item-not-now = ▫️ { $id } şu anda bilinmiyor
lookup-item-failed = ⚠️ { $id } sorgulanamadı
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>Birden çok panelde</b>
which-id = • { $id }
which-panel = Hangi paneli kastediyorsunuz? Henüz bir şey yapılmadı.
lookup-usage =
    📦 <b>Durum</b>
    Komuttan sonra bir ya da daha çok sipariş numarası yazın:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } bir sipariş numarası değil. Numarada yalnızca harf, rakam, _ ve - olur; numaraları boşluk ya da virgülle ayırın.
lookup-too-many = Çok fazla numara: bir kerede en fazla { $most } alırım.

unknown-title = ❓ <b>Bu sipariş verildi mi?</b>
unknown-still-title = ❓ <b>Hâlâ kesin değil</b>
unknown-reminder-title = ⏰ <b>Bu sipariş verildi mi?</b>
unknown-reminder = Bir saat önce sordum, henüz kimse yanıtlamadı. Öğrenene kadar onu izlemem ve yeniden göndermem.
unknown-why-no-answer = Gönderildi, ama panelin yanıtı hiç gelmedi. Verilmiş olabilir, bu yüzden yeniden göndermiyorum.
unknown-why-garbled = Gönderildi, ama panelin yanıtı anlaşılamıyor. Verilmiş olabilir, bu yüzden yeniden göndermiyorum.
unknown-why-restart = Gönderilirken çalışmam kesildi. Verilmiş olabilir, bu yüzden yeniden göndermiyorum.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Bakiye önce { $before }, şimdi { $now }
unknown-balance-before = 💰 Bakiye önce { $before }; şimdi bilinmiyor
unknown-balance-now = 💰 Önceki bakiye bilinmiyor; şimdi { $now }
unknown-balance-at = 🕒 Bakiye { $at } tarihinde okundu.
unknown-evidence-charged = Bakiye tam fiyat kadar azaldı: sipariş büyük olasılıkla verildi.
unknown-evidence-unchanged = Bakiye değişmedi: sipariş büyük olasılıkla verilmedi. Bazı paneller parayı sonra keser.
unknown-evidence-unclear = Bakiye fiyattan farklı bir tutarda değişti: kesin bir şey söylemiyor.
unknown-evidence-none = Bakiye karşılaştırılamıyor.
unknown-ask = Paneldeki sipariş listesine bakın, sonra bana söyleyin:
unknown-id-title = ✅ <b>Sipariş verilmiş</b>
unknown-id-ask = Panelin { $service } için gösterdiği sipariş numarasını gönderin. Uyup uymadığını kontrol ederim.
unknown-id-taken = ✅ Siparişin numarası { $id }. Artık izliyorum.
unknown-id-none = { $id } bir sipariş numarası değil. Numarayı panelin gösterdiği gibi gönderin.
unknown-id-not-found = Panel, hesabınızda { $id } numaralı bir sipariş bulamıyor. Numarayı kontrol edip yeniden gönderin.
unknown-id-other = { $id } bu sohbetteki başka bir siparişin numarası. Sorduğum siparişin numarasını gönderin.
unknown-id-elsewhere = { $id } bu anahtarı kullanan başka bir sohbetteki siparişin numarası. Sorduğum siparişin numarasını gönderin.
unknown-id-misfit = { $id } uymuyor: panelin verdiği bilgiler bu siparişten farklı. Numarayı kontrol edip yeniden gönderin.
unknown-not-placed-title = ❌ <b>Verilmemiş mi?</b>
unknown-not-placed-ask = Siparişi kapatırım ve izlemem. Yeniden sipariş verirseniz ve bu aslında verilmişse iki kez ödersiniz. Panele baktınız mı?
unknown-not-placed = ❌ Verilmemiş olarak kapatıldı. Yeniden sipariş verebilirsiniz.
unknown-settled = Buna zaten karar verildi.
