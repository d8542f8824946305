catalog-title = 🛍 <b>Servisler</b>
catalog-count = { $count ->
    [one] { $count } servis
   *[other] { $count } servis
}
catalog-hint = Bir kategori seçin ya da arayın: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Kategorisiz
catalog-favourites-title = ⭐ <b>Favoriler</b>
catalog-favourites-none = Henüz favoriniz yok. Bir servisin kartında Favorilere ekle düğmesine basın.
catalog-found-title = 🔎 <b>Bulunanlar: { $words }</b>
catalog-stale = ⚠️ Servis listesi { $at } tarihli: panel şu anda yanıt vermiyor.
catalog-empty = Panel bu anahtara hiçbir servis sunmuyor.
catalog-loading = ⏳ Panelinizin servisleri okunuyor…
catalog-nothing-title = 🔎 <b>Sonuç yok: { $words }</b>
catalog-nothing = Daha az ya da başka kelime deneyin: bir platform (<i>instagram</i>), bir tür (<i>likes</i>) ya da servis numarası.
catalog-search-usage =
    🔎 <b>Arama</b>
    Komuttan sonra kelimeleri ya da servis numarasını yazın:
    <code>/search instagram likes</code>
    Sonuçları daraltmak için <code>refill</code>, <code>cancel</code>, <code>drip</code> ya da <code>&lt;2</code> gibi bir fiyat ekleyin.
catalog-gone = Panel bu servisi artık satmıyor. Lütfen başka birini seçin.
service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>1000 adet: { $rate }</b>
service-rate-package = 💵 <b>Paket: { $rate }</b>
service-limits = 🔢 Miktar: { $min } – { $max }
service-flags = ♻️ Telafi: { $refill } · 🚫 İptal: { $cancel } · 💧 Kademeli: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 Buradaki <b>{ $count } siparişiniz</b>: tamamlanan { $completed }, kısmi { $partial }, iptal { $canceled }
   *[other] 📊 Buradaki son <b>{ $count } siparişiniz</b>: tamamlanan { $completed }, kısmi { $partial }, iptal { $canceled }
}
service-own-times = ⏲ Süreleri: <b>{ $median }</b>, yarısı { $from } – { $to } arası
service-price-up = 📈 Son siparişinizden beri <b>{ $percent }</b>
service-price-down = 📉 Son siparişinizden beri <b>{ $percent }</b>
service-average-time = ⏱ Ortalama süre: { $time }
service-not-sold = “{ $type }” türündeki siparişler buradan verilemez. Bu servisi lütfen panelin kendisinden sipariş edin.
