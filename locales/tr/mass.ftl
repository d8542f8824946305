button-stop = ⏹ Durdur
button-mass-file = 📎 Sonuç dosyası
button-mass-lines = 📎 Satırlar dosyası
mass-title = 🧾 <b>Toplu sipariş</b>
mass-ask =
    Her satıra bir tane gönderin: servis, link, miktar.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Ya da en fazla { $most } satırlık bir CSV veya metin dosyası gönderin. Sipariş verilmeden önce her fiyatı görürsünüz.
mass-empty = Burada sipariş yok. Şöyle satırlar gönderin: <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Çok fazla satır: bir kerede en fazla { $most } alırım. Kalanını sonra gönderin.
mass-bad-file = Bu dosya okunamıyor. UTF-8 kodlu, en fazla 2 MB'lık bir CSV ya da metin dosyası gönderin.
mass-gone = ⌛ Bu liste artık yok. Bu basışla hiçbir sipariş verilmedi.
mass-discarded = ✖️ Vazgeçildi. Hiçbir sipariş verilmedi.
mass-changed = ⚠️ <b>Fiyatlar değişti ya da liste çok eskiydi.</b> Henüz hiçbir sipariş verilmedi. Şimdiki durum:
mass-preview-title = 🧾 <b>Siparişlerinizi kontrol edin</b>
mass-good = { $count ->
    [one] ✅ { $count } satır sipariş edilebilir
   *[other] ✅ { $count } satır sipariş edilebilir
}
mass-bad = { $count ->
    [one] ⚠️ { $count } satır sipariş edilemez, atlanacak
   *[other] ⚠️ { $count } satır sipariş edilemez, atlanacak
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } satır, başka bir satırın servisini ve linkini tekrarlıyor. Paneller ilki sürerken ikinci siparişi çoğu zaman reddeder.
   *[other] ⚠️ { $count } satır, başka satırların servisini ve linkini tekrarlıyor. Paneller ilki sürerken ikinci siparişi çoğu zaman reddeder.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } satırda uyarı var. Yine de sipariş edilebilir.
   *[other] ⚠️ { $count } satırda uyarı var. Yine de sipariş edilebilir.
}
mass-again = ⚠️ Servis ve link { $line }. satırdakiyle aynı.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>Bakiye yetmiyor</b>: { $missing } eksik. Sonda kalanlar reddedilecek.
mass-problem-parts = servis, link ve miktar gerekli
mass-problem-link = bu bir link değil
mass-problem-number = miktar tam sayı değil
mass-problem-service = { $id } numaralı servis yok
mass-problem-type = “{ $type }” türündeki siparişler tek tek verilir
mass-problem-not-sold = “{ $type }” türündeki siparişler burada gösterilir ama satılmaz
mass-problem-package = paketin miktarı olmaz: miktarı silin
mass-problem-quantity = miktar eksik
mass-problem-low = en az { $min }
mass-problem-high = en fazla { $max }
mass-problem-price = fiyat hesaplanamıyor
mass-running-title = 📤 <b>Siparişleriniz veriliyor…</b>
mass-stopping-title = ⏹ <b>Durduruluyor…</b>
mass-stopped-title = ⏹ <b>Durduruldu</b>
mass-done-title = 🏁 <b>Siparişleriniz gönderildi</b>
mass-progress = { $bar } { $settled } / { $total }
mass-count-placed = ✅ { $count } verildi
mass-count-ended = { $count ->
    [one] 🏁 bunlardan { $count } tanesi bitti
   *[other] 🏁 bunlardan { $count } tanesi bitti
}
mass-count-refused = ❌ { $count } reddedildi
mass-count-unknown = ❓ { $count } bilinmiyor
mass-count-waiting = { $count ->
    [one] ⏳ { $count } bekliyor
   *[other] ⏳ { $count } bekliyor
}
mass-count-not-sent = ✖️ { $count } gönderilmedi
mass-unknown-advice = Akıbeti bilinmeyen bir sipariş asla yeniden gönderilmez. Sorunlu düğmesine basın ve her biri için karar verin.
mass-moved = 🧾 <b>Bir listeden { $count } sipariş</b>
mass-moved-state = { $sign } { $state }: { $count }
