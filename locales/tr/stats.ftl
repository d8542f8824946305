stats-title = 📊 <b>İstatistikler</b> · { $span }
stats-spent = { $count ->
    [one] 💵 { $count } sipariş için <b>{ $spent }</b>
   *[other] 💵 { $count } sipariş için <b>{ $spent }</b>
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 Başka para biriminde { $count } sipariş için { $spent }
   *[other] 💱 Başka para biriminde { $count } sipariş için { $spent }
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } sipariş
   *[other] • { $name }: <b>{ $spent }</b>, { $count } sipariş
}
stats-by-time = 🗓 <b>Zamana göre</b>
stats-by-category = 📁 <b>Kategoriye göre</b>
stats-by-service = 🛍 <b>Servise göre</b>
stats-nothing = Bu sürede sipariş yok.
export-title = 📑 <b>Dışa aktarma</b>
export-orders = { $count ->
    [one] 📦 { $count } sipariş · { $span }
   *[other] 📦 { $count } sipariş · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } telafi ya da iptal isteği · { $span }
   *[other] ♻️ { $count } telafi ve iptal isteği · { $span }
}
export-note = Linkleri ve fiyatları gösterir: başkasına vermeden önce düşünün.
export-sent = Size özel sohbette gönderdim.
export-private = Dışa aktarılan dosyaları yalnızca özel sohbette gönderirim. Düğmeye basın, orada Başlat düğmesine basın, sonra burada yeniden isteyin.
export-anonymous = Dışa aktarılan dosyayı kişiye özel sohbette gönderirim; anonim yöneticinin benimle özel sohbeti yoktur. Komut için anonimliği kapatın ya da başka bir yönetici göndersin.
button-span-week = 7 gün
button-span-month = 30 gün
button-span-quarter = 13 hafta
button-span-year = 12 ay
button-span-all = Tümü
button-stats = 📊 İstatistikler
button-stats-text = 📝 Yazıyla
button-stats-picture = 📊 Resim olarak
button-export = 📑 Dışa aktar
