help-title = 📖 <b>Yardım</b>
help-overview =
    Panelinizi bu sohbete getiriyorum.
    1. /key ile API anahtarınızı girin.
    2. /services ile bir servis seçin ya da aramak için kelime gönderin.
    3. Sipariş ver düğmesine basın, soruları yanıtlayın, fiyatı kontrol edin, Onayla düğmesine basın.
    4. Siparişi izler, bir şey değişince size haber veririm.
help-ordering-title = 🛒 <b>Sipariş verme</b>
help-ordering =
    Her servisin 1000 adetlik bir fiyatı, en az ve en fazla miktarı vardır. Gönderilmeden önce kesin fiyatı ve sonrasında kalacak bakiyeyi görürsünüz.
    Tek satırda: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Toplu sipariş: /mass, ardından her satıra bir tane ya da CSV dosyası olarak.
    Onayla düğmesine bir kez basmak bir sipariştir. Panelin yanıtı kaybolursa siparişi asla yeniden göndermem: bilinenleri gösteririm, kararı siz verirsiniz.
help-tracking-title = 📦 <b>Takip</b>
help-tracking =
    /orders bu sohbetin siparişlerini listeler. Kartını görmek için birine basın.
    Bir sipariş numarası ya da <code>/status 23501 23502</code> gönderin; başka yerde verilen siparişler için de olur.
    <code>/watch 23501 23502</code> başka yerde verilen siparişleri burada verilmiş gibi izler.
    Neleri haber vereceğim /settings içinde ayarlanır; Sessize al tek bir siparişi susturur.
help-requests-title = ♻️ <b>Telafi ve iptal</b>
help-requests =
    Telafi, servis telafili satılıyorsa, sipariş bittikten sonra düşenleri yerine koymasını panelden ister: kartta ya da <code>/refill 23501</code> ile. /refills telafileri listeler.
    Siparişi iptal et, panelden durdurmasını ister: kartta ya da <code>/cancel 23501</code> ile. Yapıp yapamayacağına ve ne kadar iade edeceğine panel karar verir.
help-keys-title = 🔑 <b>Anahtar ve güvenlik</b>
help-keys =
    Bir anahtar tek bir sohbete aittir. Şifreli saklanır, kimse son dört karakterinden fazlasını görmez.
    Anahtarın olduğu mesajı okuduktan sonra silerim. Grupta anahtar özel sohbette girilir.
    /key anahtarı gösterir, değiştirir ya da kaldırır. Anahtarı başkaları gördüyse panelde yenisini oluşturun.
help-commands-title = ⌨️ <b>Komutlar</b>
help-commands =
    /menu – ana menü
    /services – tüm servisler
    /search – servis bul
    /order – sipariş ver
    /mass – toplu sipariş ver
    /orders – siparişleriniz
    /status – numarayla sipariş sorgula
    /refill, /refills – telafi iste, telafileri listele
    /cancel – sipariş iptal et ya da sorudan çık
    /watch, /unwatch – başka yerde verilen siparişleri izle
    /balance – bakiyeniz
    /key – API anahtarınız
    /language – dili seç
    /settings – neleri haber vereceğim
    /buyers – kim sipariş verebilir, grupta
    /stats – zaman içinde siparişler ve harcama
    /export – tüm siparişler tablo olarak
    /audit – burada kim ne yaptı
    /forget – bu sohbete ait her şeyi sil
