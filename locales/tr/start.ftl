start-title = 👋 <b>{ $bot }</b>
start-what =
    Paneliniz sohbette: servis bulun, fiyatı görün, sipariş verin.
    Siparişlerinizi izler, bir şey değişince size haber veririm.
start-key-title = 🔑 <b>Erişim bilgilerinizi girin</b>
start-key-ask-one = API anahtarınızı { $panels } hesabınızda bulursunuz. Anahtarı mesaj olarak gönderin: kontrol eder, mesajı okuduktan sonra silerim.
start-key-ask-several = Çalıştığım paneller: { $panels }. Birini seçin, sonra API anahtarınızı mesaj olarak gönderin: kontrol eder, mesajı okuduktan sonra silerim.
start-languages = 🌐 <b>Önerilen diller</b>
