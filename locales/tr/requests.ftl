requests-refill-title = ♻️ <b>Telafi</b>
requests-cancel-title = 🚫 <b>İptal</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … ve { $count } tane daha
requests-refill-next = Panelin yanıtını size bildiririm.
requests-cancel-next = Panelin yanıtını size bildiririm. İptal edip etmeyeceğine panel karar verir.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>{ $count } sipariş iptal edilsin mi?</b>
   *[other] 🚫 <b>{ $count } sipariş iptal edilsin mi?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = Hâlâ iptal edip edemeyeceğine ve ne kadar iade edeceğine panel karar verir.
requests-cancel-expired = Bu liste artık beklemiyor: zaten gönderildi ya da çok eski. Başka bir istek gönderilmedi.
requests-refills-title = ♻️ <b>Telafiler</b>
requests-refills-none = Henüz telafi yok. Tamamlanan bir siparişin kartından ya da <code>/refill 23501</code> ile isteyin.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Telafi</b>
    Komuttan sonra bir ya da daha çok sipariş numarası yazın:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>İptal</b>
    Komuttan sonra bir ya da daha çok sipariş numarası yazın:
    <code>/cancel 23501 23502</code>
request-queued = isteniyor
request-running = zaten istendi, henüz yanıt yok
request-accepted = panel isteği aldı
request-refused = reddedildi
request-unknown = yanıt gelmedi, alınmış olabilir
request-refill-not-offered = bu servis telafisiz satılıyor
request-cancel-not-offered = bu servis iptal edilemez
request-refill-not-ended = telafi, sipariş bittikten sonra istenebilir
request-cancel-ended = sipariş bitti, iptal edilecek bir şey yok
refill-pending = bekliyor
refill-in-progress = devam ediyor
refill-completed = tamamlandı
refill-rejected = reddedildi
refill-canceled = iptal edildi
refill-failed = başarısız
refill-partial = kısmen telafi edildi
refill-other = başka durum
