watch-title = { $count ->
    [one] 👁 <b>{ $count } sipariş izleniyor</b>
   *[other] 👁 <b>{ $count } sipariş izleniyor</b>
}
watch-none = 👁 <b>İzlenecek bir şey yok</b>
watch-item-already = { $sign } { $id } { $state } · zaten izleniyordu
watch-item-ours = { $sign } { $id } { $state } · burada verildi: zaten haber veriyorum
watch-ended-title = 👁 <b>Artık izlenmiyor</b>
watch-item-ended = ✖️ { $id } artık izlenmiyor
watch-item-muted = 🔕 { $id } burada verildi: listede kalıyor, sessize alındı
watch-item-not-watched = ▫️ { $id } izlenmiyordu
watch-usage =
    👁 <b>Başka yerde verilen siparişleri izleme</b>
    Komuttan sonra numaralarını yazın, en fazla 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> izlemeyi bitirir.
watch-count = { $count ->
    [one] Bu sohbet { $count } sipariş izliyor.
   *[other] Bu sohbet { $count } sipariş izliyor.
}
