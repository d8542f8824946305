notify-many = { $count ->
    [one] 🔔 <b>{ $count } güncelleme</b>
   *[other] 🔔 <b>{ $count } güncelleme</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Sipariş verildi</b> · { $id }
notify-refused-title = ❌ <b>Sipariş verilmedi</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Panel düzeltti: { $was } → { $now }
notify-lost-title = 🔎 <b>{ $id } numaralı sipariş kayboldu</b>
notify-lost = Panel birkaç kez bu siparişi tanımadığını söyledi. Artık izlemiyorum: panelin desteğine yazın.
notify-refill-accepted-title = ♻️ <b>Panel telafi isteğini aldı</b> · { $id }
notify-refill-refused-title = ❌ <b>Telafi reddedildi</b> · { $id }
notify-refill-unknown-title = ❓ <b>Telafi isteği alındı mı?</b> · { $id }
notify-refill-unknown = Yanıt gelmedi. Kendiliğimden yeniden istemem: siz istemeden önce panele bakın.
notify-refill-moved = { $sign } <b>Telafi { $refill }: { $state }</b> · sipariş { $id }
notify-cancel-accepted-title = 🚫 <b>Panel iptal isteğini aldı</b> · { $id }
notify-cancel-refused-title = ❌ <b>İptal reddedildi</b> · { $id }
notify-cancel-unknown-title = ❓ <b>İptal isteği alındı mı?</b> · { $id }
notify-cancel-unknown = Yanıt gelmedi. Kendiliğimden yeniden istemem: siparişin sonraki durumu gösterecek.
notify-key-title = 🔑 <b>Panel API anahtarını reddediyor</b>
notify-key = { $panel } artık { $key } anahtarını kabul etmiyor. Kullanmayı bıraktım, siparişleriniz izlenmiyor. Yeni bir anahtar girin.
notify-balance-title = 🔔 <b>Bakiyeniz düşük</b>
notify-balance = { $panel } · <b>{ $amount }</b> kaldı, uyarı sınırınız: { $below }
notify-stuck-title = 🐢 <b>Takıldı mı?</b> Sipariş { $id }
notify-stuck-still = Son { $time } içinde hiçbir ilerleme olmadı.
notify-stuck-long = Başlayalı { $time } oldu: bu servisteki siparişlerinizin onda dokuzu daha kısa sürdü.
notify-stuck-advice = Panelin desteğine yazın ya da mümkünse siparişi iptal edin.
notify-guarantee-title = ♻️ <b>Garanti yakında bitiyor</b> · { $id }
notify-guarantee = Bitiş: { $at }. Düşüş olduysa bundan önce telafi isteyin. Kararı panel verir.
notify-automatic-title = ⏱ <b>Otomatik telafi kapandı</b> · { $id }
notify-automatic-unknown = Son telafinin yanıtı kayboldu: panel isteği almış olabilir. Kendiliğimden yeniden istemem. Önce panele bakın.
notify-automatic-refused = Panel art arda üç kez reddetti.
notify-automatic-over = Garanti bitti.
notify-automatic-key = Panelin anahtarı kaldırıldı.
notify-automatic-undelivered = Panel siparişi düzeltti: telafi edilecek bir şey kalmadı.
