common-yes = evet
common-no = hayır
common-not-said = belirtilmemiş
common-orders = { $count ->
    [one] { $count } sipariş
   *[other] { $count } sipariş
}
common-moment = { $day }.{ $month }.{ $year } { $time } UTC
common-moment-local = { $day }.{ $month }.{ $year } { $time }
common-now = az önce
common-minutes-ago = { $count } dk önce
common-hours-ago = { $count } sa önce
common-days-ago = { $count ->
    [one] { $count } gün önce
   *[other] { $count } gün önce
}
common-seconds = { $count } sn
common-minutes = { $count } dk
common-hours = { $count } sa
common-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
common-percent = %{ $number }
common-quoted = “{ $words }”

button-services = 🛍 Servisler
button-orders = 📦 Siparişler
button-balance = 💰 Bakiye
button-settings = ⚙️ Ayarlar
button-help = ❓ Yardım
button-order = 🛒 Sipariş ver
button-favourite-off = ☆ Favorilere ekle
button-favourite-on = ⭐ Favorilerde
button-favourites = ⭐ Favoriler ({ $count })
button-refresh = 🔄 Yenile
button-refill = ♻️ Telafi
button-refills = ♻️ Telafiler
button-cancel-order = 🚫 Siparişi iptal et
button-order-again = 🔁 Yeniden sipariş ver
button-mute = 🔕 Sessize al
button-unmute = 🔔 Sesi aç
button-details = 📄 Ayrıntılar
button-copy-id = 📎 Numarayı kopyala
button-copy-link = 🔗 Linki kopyala
button-details-of = 📄 { $id }
button-confirm = ✅ Onayla
button-cancel = ✖️ Vazgeç
button-check-again = 🔄 Tekrar kontrol et
button-was-placed = ✅ Sipariş verilmiş
button-not-placed = ❌ Verilmemiş
button-languages = 🌐 Diğer diller
button-language = 🌐 Dil
button-back = ⬅️ Geri
button-menu = 🏠 Menü
button-key = 🔑 API anahtarı
button-key-enter = 🔑 Anahtarı gir
button-key-replace = 🔑 Değiştir
button-key-remove = 🗑 Kaldır
button-key-use = 🔀 { $panel } kullan
button-key-private = 🔑 Özel sohbette gir
button-private = 💬 Özel sohbeti aç
button-remove = 🗑 Anahtarı kaldır
button-push-all = Her değişiklik
button-push-final = Yalnızca sonuç
button-push-nothing = Hiçbiri
button-help-overview = 📖 Genel bakış
button-help-ordering = 🛒 Sipariş verme
button-help-tracking = 📦 Takip
button-help-requests = ♻️ Telafi, iptal
button-help-keys = 🔑 Anahtar, güvenlik
button-help-commands = ⌨️ Komutlar
