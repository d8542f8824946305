digest-title = 📰 <b>Yang berubah di panel Anda</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Tidak gratis lagi</b>: { $now }
digest-vanished = ❌ Tidak dijual lagi
digest-returned = ↩️ Dijual lagi
digest-refill-lost = ♻️ Kini tanpa refill
digest-refill-gained = ♻️ Kini dengan refill
digest-limits = 🔢 Jumlah { $now }, sebelumnya { $was }
digest-more = { $count ->
   *[other] … dan { $count } layanan lain yang berubah
}
digest-new = { $count ->
   *[other] 🆕 { $count } layanan baru di { $category }
}
digest-new-title = 🆕 <b>Baru di { $name }</b>
digest-new-none = Tidak ada yang baru di sini dalam tujuh hari terakhir.
digest-set-title = 📰 <b>Ringkasan harian</b>
digest-set-on = Sekali sehari, pukul { $time }, saya memberi tahu apa yang berubah di panel Anda: harga, batas, refill, layanan yang hilang atau baru. Hanya jika ada yang berubah, dan tanpa suara.
digest-set-off = Saya tidak memberi tahu perubahan di panel Anda. Pilih jam jika Anda menginginkannya.
digest-set-which = Isinya tentang layanan yang Anda pakai: favorit, templat, dan yang Anda pesan dalam 30 hari terakhir.

button-digest = 📰 Ringkasan harian
