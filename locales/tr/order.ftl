order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Bakiye: { $amount }
order-ask-link = Gönderinin, sayfanın ya da profilin <b>linkini</b> gönderin.
order-ask-quantity = <b>Kaç adet?</b> Seçin ya da bir sayı gönderin.
order-ask-comments = <b>Yorumları</b> gönderin, her satıra bir tane: en az { $min }, en fazla { $max }. Her satır bir yorumdur ve ücretlidir.
order-link-invalid = Bu bir link değil. Şöyle bir şey gönderin: <code>https://instagram.com/p/AAA111</code> ya da <code>@name</code>.
order-quantity-invalid = Bu bir tam sayı değil. Şöyle bir sayı gönderin: <code>1000</code>.
order-quantity-low = Çok az: en az <b>{ $min }</b>.
order-quantity-high = Çok fazla: en fazla <b>{ $max }</b>.
order-comments-none = Burada yorum yok. En az bir tane gönderin, her satıra bir tane.
order-price-large = Bu kadar çok adedin fiyatı hesaplanamıyor. Daha küçük bir sayı gönderin.
order-sending-title = 📤 <b>Sipariş veriliyor…</b>
order-sending = { $service }. Panel yanıt verir vermez burada haber veririm. Yalnızca bir kez gönderilir.
order-confirmed-already = ✅ Bu sipariş daha önce onaylandı. Hiçbir şey iki kez sipariş edilmedi.
order-expired = ⌛ Bu taslak çok eski: fiyatlar değişmiş olabilir. Hiçbir sipariş verilmedi.
order-discarded = ✖️ Vazgeçildi. Hiçbir sipariş verilmedi.
order-left = ✖️ Çıkıldı. Hiçbir sipariş verilmedi.
order-left-nothing = Çıkılacak bir şey yok. Paneldeki bir siparişi iptal etmek için: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Sipariş</b>
order-no-service = ⚠️ Panelde şu anda { $id } numaralı servis yok.
order-usage =
    Bir servis seçin ya da tek satırda servis, link ve miktar yazın:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Siparişinizi kontrol edin</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Miktar: <b>{ $quantity }</b>
summary-package = 🔢 Bir paket
summary-comments = { $count ->
    [one] 💬 <b>{ $count } yorum</b>:
   *[other] 💬 <b>{ $count } yorum</b>:
}
summary-price = 💵 Fiyat: <b>{ $price }</b>
summary-price-most = 💵 Fiyat: en fazla <b>{ $price }</b>, her gönderide ayrı ödenir
summary-price-post = 💵 Fiyat: gönderi başına en fazla <b>{ $price }</b>
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } yorumda virgül var</b>: bazı paneller bunu iki yorum yapar ve ikisini de sayar.
   *[other] ⚠️ <b>{ $count } yorumda virgül var</b>: bazı paneller her birini birkaç yoruma böler ve hepsini sayar.
}
summary-balance = 💰 Bakiye: { $before }, siparişten sonra { $after }
summary-balance-unknown = ⚠️ Bakiyeniz şu anda bilinmiyor. Yetmezse panel siparişi reddeder.
summary-balance-short = ⚠️ <b>Bakiye yetmiyor</b>: { $missing } eksik. Önce panelde bakiye yükleyin.
summary-price-changed = ⚠️ <b>Fiyat değişti</b>: önce { $before }, şimdi { $now }. Henüz hiçbir sipariş verilmedi.
summary-same-link = { $count ->
    [one] ⚠️ <b>Bu linkte hâlâ süren bir sipariş var</b>: { $orders }. Paneller ikincisini çoğu zaman reddeder ya da yanlış sayar.
   *[other] ⚠️ <b>Bu linkte hâlâ süren { $count } sipariş var</b>: { $orders }. Paneller bir yenisini çoğu zaman reddeder ya da yanlış sayar.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Aynısını { $ago } sipariş ettiniz.</b> Yalnızca iki kez istiyorsanız onaylayın.
summary-misfit-platform = ⚠️ <b>Bu link uyuyor mu?</b> Servisin platformu { $wanted }, linkinki ise { $found }.
summary-misfit-host = ⚠️ <b>Bu link uyuyor mu?</b> Servis { $wanted } için, ama link bir { $wanted } linki değil.
summary-misfit-post = ⚠️ <b>Bu link uyuyor mu?</b> Servis bir gönderi için görünüyor, link ise bir profilin.
summary-misfit-profile = ⚠️ <b>Bu link uyuyor mu?</b> Servis bir profil için görünüyor, link ise bir gönderinin.
summary-step-between = ⚠️ <b>Panel yalnızca { $step } ve katlarını kabul eder</b>: { $below } ya da { $above }. Daha önce başka bir miktarı reddetti.
summary-step-near = ⚠️ <b>Panel yalnızca { $step } ve katlarını kabul eder</b>, örneğin { $near }. Daha önce başka bir miktarı reddetti.
summary-step = ⚠️ <b>Panel yalnızca { $step } ve katlarını kabul eder.</b> Daha önce başka bir miktarı reddetti.
