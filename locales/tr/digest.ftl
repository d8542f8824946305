digest-title = 📰 <b>Panelinizde neler değişti</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Artık ücretsiz değil</b>: { $now }
digest-vanished = ❌ Artık satılmıyor
digest-returned = ↩️ Yeniden satışta
digest-refill-lost = ♻️ Artık telafisiz
digest-refill-gained = ♻️ Artık telafili
digest-limits = 🔢 Miktar { $now }, önceden { $was }
digest-more = { $count ->
    [one] … ve değişen { $count } servis daha
   *[other] … ve değişen { $count } servis daha
}
digest-new = { $count ->
    [one] 🆕 { $count } yeni servis: { $category }
   *[other] 🆕 { $count } yeni servis: { $category }
}
digest-new-title = 🆕 <b>Yeni: { $name }</b>
digest-new-none = Son yedi günde buraya bir şey eklenmedi.
digest-set-title = 📰 <b>Günlük özet</b>
digest-set-on = Günde bir kez ({ $time }) panelinizde neyin değiştiğini bildiririm: fiyatlar, sınırlar, telafi, kaldırılan ve yeni servisler. Yalnızca bir şey değiştiyse yazarım, o da sessizce.
digest-set-off = Panelinizdeki değişiklikleri bildirmiyorum. İsterseniz bir saat seçin.
digest-set-which = Kullandığınız servislerle ilgilidir: favoriler, şablonlar ve son 30 günde sipariş ettikleriniz.

button-digest = 📰 Günlük özet
