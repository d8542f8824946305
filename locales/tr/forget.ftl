forget-title = 🗑 <b>Bu sohbete ait her şey silinsin mi?</b>
forget-what = Bu sohbet için burada saklanan API anahtarını, siparişleri ve telafileri, favorileri ve ayarları silerim. Bu geri alınamaz.
forget-running = { $count ->
    [one] ⏳ { $count } sipariş hâlâ sürüyor. Panelde devam eder, ama size artık haber vermem.
   *[other] ⏳ { $count } sipariş hâlâ sürüyor. Panelde devam ederler, ama size artık haber vermem.
}
forget-unknown = { $count ->
    [one] ❓ { $count } siparişin verilip verilmediği bilinmiyor. Panelde kontrol edin.
   *[other] ❓ { $count } siparişin verilip verilmediği bilinmiyor. Panelde kontrol edin.
}
forget-backups = Botun yedeklerinde, yenileri gelene kadar bir kopya kalır; anahtar orada şifrelidir.
forget-done-title = 🗑 <b>Bu sohbete ait her şey silindi</b>
forget-done = Yeniden başlamak için /start gönderin.
forget-busy = ⏳ Bu sohbetten şu anda panele bir şey gönderiliyor ve yanıtı kaybolmamalı. Hiçbir şey silinmedi. Bir dakika sonra yeniden deneyin.
button-forget = 🗑 Her şeyi sil
