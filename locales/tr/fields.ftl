ask-username-comment = Yorum kimin? Yazanın <b>kullanıcı adını</b> gönderin, örneğin <code>anna.smith</code>.
ask-username-followers = Kimin <b>takipçileri</b> etiketlensin? Kullanıcı adını ya da profil linkini gönderin, örneğin <code>anna.smith</code>.
ask-username-watched = Yeni gönderiler için hangi <b>hesap</b> izlensin? Kullanıcı adını gönderin, örneğin <code>anna.smith</code>.
ask-comments-package = <b>Yorumları</b> gönderin, her satıra bir tane, örneğin:
    <code>Harika!
    Çok iyi olmuş</code>
ask-usernames = Etiketlenecek <b>kullanıcı adlarını</b> gönderin, her satıra bir tane, örneğin:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Etiketlenecek <b>kullanıcı adlarını</b> gönderin, her satıra bir tane: en az { $min }, en fazla { $max }. Her satır bir etiketlemedir ve ücretlidir.
ask-hashtags = <b>Hashtag'leri</b> gönderin, her satıra bir tane, örneğin:
    <code>#summer
    #sun</code>
ask-hashtag = Kullanıcıları etiketlenecek <b>hashtag'i</b> gönderin, örneğin <code>#summer</code>.
ask-media = Beğenenleri etiketlenecek gönderinin <b>linkini</b> gönderin, örneğin <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = Anketin hangi <b>yanıtı</b>? Numarasını gönderin: ilki 1.
ask-keywords = <b>Anahtar kelimeleri</b> gönderin, her satıra bir tane, örneğin:
    <code>kırmızı ayakkabı
    koşu ayakkabısı</code>
ask-groups = Davet edilecek kişilerin <b>gruplarını</b> gönderin, her satıra bir tane, örneğin:
    <code>https://t.me/example
    @example2</code>
ask-country = Hangi <b>ülkeden</b>? İki harfli kodunu gönderin, örneğin <code>US</code>.
ask-device = Hangi <b>cihazda</b>?
ask-type-of-traffic = Ziyaretler <b>nereden gelsin</b>?
ask-google-keyword = Google'da hangi <b>anahtar kelimeyle</b> arasınlar? Örneğin <code>kırmızı ayakkabı</code>.
ask-referring-url = Hangi <b>sayfadan</b> gelsinler? Linkini gönderin, örneğin <code>https://example.com</code>.
ask-min = Her yeni gönderi için <b>en az</b> kaç? Bir sayı gönderin, örneğin <code>100</code>.
ask-max = Peki <b>en fazla</b> kaç? Her gönderi için ikisi arasında bir sayı alınır.
ask-posts = Kaç <b>yeni gönderi</b>? Bir sayı gönderin, örneğin <code>10</code>; sınırsız olsun diyorsanız atlayın.
ask-old-posts = <b>Şu anda var olan</b> kaç gönderi? Bir sayı gönderin, örneğin <code>3</code>; hiçbiri olmasın diyorsanız atlayın.
ask-delay = <b>Gönderiden kaç dakika sonra</b> başlasın?
ask-expiry = Hangi <b>güne</b> kadar? Bir tarih gönderin, örneğin <code>31/12/2026</code>; süresiz olsun diyorsanız atlayın.
ask-runs = 💧 <b>Kaç tur?</b> Her turda { $quantity } gönderilir. 2 ile { $max } arasında bir sayı gönderin.
ask-interval = 💧 İki tur arasında kaç <b>dakika</b>? Seçin ya da 1 ile 1440 arasında bir sayı gönderin.
ask-file = Uzun bir listeyi metin dosyası olarak da gönderebilirsiniz.

wrong-username = Bu bir kullanıcı adı değil. Boşluksuz bir ad gönderin, örneğin <code>anna.smith</code>.
wrong-usernames = Burada kullanıcı adı yok. En az bir tane gönderin, her satıra bir tane.
wrong-usernames-line = { $line }. satır kullanıcı adı değil: boşluk içermemeli.
wrong-hashtags = Burada hashtag yok. En az bir tane gönderin, her satıra bir tane.
wrong-hashtags-line = { $line }. satır hashtag değil: boşluk içermemeli.
wrong-hashtag = Bu bir hashtag değil. Şöyle bir şey gönderin: <code>#summer</code>.
wrong-keywords = Burada anahtar kelime yok. En az bir tane gönderin, her satıra bir tane.
wrong-groups = Burada grup yok. En az bir tane gönderin, her satıra bir tane.
wrong-groups-line = { $line }. satır grup değil: <code>https://t.me/example</code> gibi linkler gönderin, her satıra bir tane.
wrong-line-long = { $line }. satır çok uzun: bir satır en fazla { $max } karakter olabilir.
wrong-page = Bu bir link değil. Linkin tamamını gönderin, örneğin <code>https://example.com/page</code>.
wrong-country = Bu bir ülke değil. İki harfli bir kod gönderin, örneğin <code>US</code>.
wrong-choice = Bu, seçeneklerden biri değil. Bir düğmeye basın.
wrong-google-keyword = Bu bir anahtar kelime değil. Tek satır gönderin, örneğin <code>kırmızı ayakkabı</code>.
wrong-expiry = Bu, ileri bir tarih değil. Şöyle bir tarih gönderin: <code>31/12/2026</code>.
wrong-missing = Bu servis için daha fazla bilgi gerekiyor. <code>/order</code> ile sipariş verin, kalanını ben sorarım.
wrong-field = Bu servis artık bu yanıtı almıyor. Siparişe baştan başlayın.
wrong-runs = Bu miktarla iki tur, servisin sınırını aşıyor. Kademeli gönderim için her turda en fazla { $max } sipariş edin.
wrong-no-file = Bu soru dosya değil, kısa bir yanıt istiyor. Mesaj olarak gönderin.
wrong-file-large = Bu dosya çok büyük: en fazla { $max } kB okuyabilirim.
wrong-file-kind = Bu düz metin değil. Metin dosyası (UTF-8) olarak kaydedip yeniden gönderin.
wrong-file-failed = Telegram dosyayı bana iletmedi. Lütfen yeniden gönderin.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Kullanıcı adı
field-usernames = { $count ->
    [one] 👥 <b>{ $count } kullanıcı adı</b>:
   *[other] 👥 <b>{ $count } kullanıcı adı</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } etiket (hashtag)</b>:
   *[other] #️⃣ <b>{ $count } etiket (hashtag)</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } anahtar kelime</b>:
   *[other] 🔑 <b>{ $count } anahtar kelime</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } grup</b>:
   *[other] 👥 <b>{ $count } grup</b>:
}
field-hashtag = #️⃣ Etiket (hashtag)
field-media = 🖼 Gönderi
field-answer-number = ☑️ Yanıt
field-country = 🌍 Ülke
field-device = 📱 Cihaz
field-type-of-traffic = 🚪 Ziyaretler
field-google-keyword = 🔑 Anahtar kelime
field-referring-url = 🚪 Geldiği sayfa
field-per-post = 🔢 Her yeni gönderi: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Her gönderi: <b>{ $min } – { $max }</b>
field-posts = 🗓 Yeni gönderiler
field-posts-endless = 🗓 Yeni gönderiler: iptal edilene kadar <b>sınırsız</b>
field-old-posts = 🗂 Var olan gönderiler
field-delay = ⏳ Gönderiden sonra gecikme
field-expiry = 📆 Son gün
field-drip-feed = 💧 Kademeli: <b>{ $quantity }</b> adetlik <b>{ $runs }</b> tur, tur aralığı { $interval }
field-drip-feed-total = 🔢 Toplam: <b>{ $quantity }</b>, son tur yaklaşık { $end }
device-desktop = 🖥 Masaüstü
device-android = 📱 Android cihaz
device-ios = 📱 iOS cihaz
device-mobile = 📱 Mobil, karışık
device-mixed = Hepsi, karışık
traffic-google = 🔎 Google araması
traffic-page = 🔗 Bir sayfa
traffic-blank = Doğrudan
delay-none = hemen
button-skip = ⏭ Atla
button-drip-feed = 💧 Kademeli gönder
button-at-once = ⏩ Hepsi bir kerede
