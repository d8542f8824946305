settings-title = ⚙️ <b>Ayarlar</b>
settings-language = 🌐 Dil: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 Henüz API anahtarı yok
settings-push-title = 🔔 <b>Siparişlerinizle ilgili neleri haber vereyim</b>
settings-push-all = Her değişiklik: her adım, sonuç ve sorunlar.
settings-push-final = Yalnızca sonuç: sipariş bitince ya da sorun çıkınca.
settings-push-nothing = Hiçbiri: kendiniz bakarsınız. Sorduklarınızı yine yanıtlarım; para harcanmış olabileceği zaman da size sorarım.
settings-zone = 🕓 { $zone }: şu anda { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Sessiz saatler: yok
settings-quiet-hold = 🌙 Sessiz saatler: { $hours }, bildirimler bekler
settings-quiet-silent = 🌙 Sessiz saatler: { $hours }, sesi kapalı
settings-alert = 💰 Düşük bakiye: şunun altına inince haber veririm: { $amount }
settings-alert-off = 💰 Düşük bakiye: uyarı yok
settings-patience = 🐢 Takılan sipariş: { $time } boyunca ilerleme yoksa
settings-patience-never = 🐢 Takılan sipariş: haber vermem
settings-digest = 📰 Günlük özet: saat { $time }, bir şey değiştiyse
settings-digest-off = 📰 Günlük özet: yok
button-quiet = 🌙 Sessiz saatler
button-zone = 🕓 Saat dilimi
button-alert = 🔔 Düşük bakiye
button-patience = 🐢 Takılan siparişler
button-off = Kapat
button-never = Asla
button-other-hours = ⌨️ Başka saatler
button-other-zone = ⌨️ Başka şehir
button-other-amount = ⌨️ Başka tutar
button-quiet-hold = Beklesin
button-quiet-silent = Sessiz gelsin

quiet-title = 🌙 <b>Sessiz saatler</b>
quiet-off = Yok: bildirimler her saatte gelir. Sessiz kalacağım saatleri seçin.
quiet-on = Her gün { $hours }.
quiet-hold = Bildirimler bekler, şu saatte topluca gelir: { $until }. Hiçbiri kaybolmaz.
quiet-silent = Bildirimler hemen gelir, ama sessizce.
quiet-trouble = Sorunlar ve yalnızca sizin karar verebileceğiniz şeyler her zaman hemen gelir. Öncesinde bekleyenler de onlarla gelir.
quiet-ask =
    🌙 <b>Sessiz saatler</b>
    Başlangıç ve bitiş saatini gönderin, örneğin <code>22:30-7:15</code>.
quiet-not-understood = İki saat gerekiyor, örneğin <code>22:30-7:15</code>.

zone-title = 🕓 <b>Saat dilimi</b>
zone-none = Henüz seçmediniz, bu yüzden UTC kullanıyorum.
zone-what = Gösterdiğim tüm saatler ve sessiz saatleriniz buna göredir.
zone-ask =
    🕓 <b>Saat dilimi</b>
    Şehrinizi ya da UTC farkınızı gönderin: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Bu yeri bilmiyorum. Saat diliminizdeki daha büyük bir şehri İngilizce harflerle ya da UTC farkını gönderin, örneğin <code>+5:30</code>.

alert-title = 🔔 <b>Düşük bakiye</b>
alert-balance = 💰 Bakiyeniz { $amount }.
alert-on = Bakiyeniz { $amount } altına inince bir kez haber veririm; yeniden üstüne çıkmadan tekrar etmem.
alert-off = Uyarı yok. Bakiye hangi tutarın altına inince haber vereyim? Seçin.
alert-below-already = Bakiye zaten bunun altında, bu yüzden bir sonraki düşüşte haber veririm.
alert-no-key = Önce API anahtarınızı girin: o olmadan bakiyenizi göremem.
alert-ask =
    🔔 <b>Düşük bakiye</b>
    Altına inince haber vereceğim tutarı gönderin, örneğin <code>5</code> ya da <code>12.50</code>.
alert-not-understood = Sıfırdan büyük bir tutar gerekiyor, örneğin <code>5</code> ya da <code>12.50</code>.

patience-title = 🐢 <b>Takılan siparişler</b>
patience-on = Süren bir siparişte { $time } boyunca ilerleme olmazsa, sorun olarak bir kez haber veririm.
patience-off = Yerinde sayan siparişleri haber vermem.
patience-most = Bu servisteki siparişlerinizin onda dokuzundan uzun süren bir siparişi de haber veririm.
