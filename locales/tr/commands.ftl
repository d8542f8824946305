commands-start = Başla ya da baştan başla
commands-menu = Ana menü
commands-services = Kategorilere göre tüm servisler
commands-search = Kelimeyle ya da numarayla servis bul
commands-order = Sipariş ver
commands-mass = Toplu sipariş ver
commands-orders = Siparişleriniz
commands-status = Numarayla sipariş sorgula
commands-refill = Telafi iste
commands-refills = Telafileriniz
commands-cancel = Sipariş iptal et ya da sorudan çık
commands-watch = Başka yerde verilen siparişleri izle
commands-unwatch = Onları izlemeyi bırak
commands-balance = Bakiyeniz
commands-key = API anahtarını gir, gör ya da kaldır
commands-language = Dili seç
commands-settings = Bildirimler ve diğer ayarlar
commands-buyers = Bu grupta kim sipariş verebilir
commands-stats = Zaman içinde siparişler ve harcama
commands-export = Tüm siparişler tablo olarak
commands-forget = Bu sohbete ait her şeyi sil
commands-help = Her şey nasıl çalışır
commands-about =
    Paneliniz sohbette: servis bulun, fiyatı görün, sipariş verin, izleyin, telafi isteyin, iptal edin ve bir şey değişince haber alın.

    Başlat düğmesine basın ve API anahtarınızı gönderin. Anahtar şifreli saklanır, mesaj silinir.
commands-about-short = Panelinizden sohbette sipariş verin, siparişlerinizi izleyin, değişince haber alın.
commands-audit = Bu sohbette kim ne yaptı
