stats-title = 📊 <b>Statistik</b> · { $span }
stats-spent = { $count ->
   *[other] 💵 <b>{ $spent }</b> untuk { $count } pesanan
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
   *[other] 💱 { $spent } untuk { $count } pesanan dalam mata uang lain
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
   *[other] • { $name }: <b>{ $spent }</b>, { $count } pesanan
}
stats-by-time = 🗓 <b>Dari waktu ke waktu</b>
stats-by-category = 📁 <b>Per kategori</b>
stats-by-service = 🛍 <b>Per layanan</b>
stats-nothing = Tidak ada pesanan dalam periode ini.

export-title = 📑 <b>Ekspor</b>
export-orders = { $count ->
   *[other] 📦 { $count } pesanan · { $span }
}
export-requests = { $count ->
   *[other] ♻️ { $count } permintaan refill dan pembatalan · { $span }
}
export-note = Isinya menampilkan link dan harga: pikirkan dulu sebelum membagikannya.
export-sent = Sudah saya kirim kepada Anda lewat chat pribadi.
export-private = Ekspor hanya saya kirim lewat chat pribadi. Tekan tombol, tekan Mulai di sana, lalu minta lagi di sini.
export-anonymous = Ekspor hanya saya kirim lewat chat pribadi, dan admin anonim tidak punya chat pribadi dengan saya. Matikan mode anonim untuk perintah ini, atau minta admin lain mengirimnya.

button-span-week = 7 hari
button-span-month = 30 hari
button-span-quarter = 13 minggu
button-span-year = 12 bulan
button-span-all = Semua
button-stats = 📊 Statistik
button-stats-text = 📝 Sebagai teks
button-stats-picture = 📊 Sebagai gambar
button-export = 📑 Ekspor
