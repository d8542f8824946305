button-stop = ⏹ Hentikan
button-mass-file = 📎 Hasil sebagai file
button-mass-lines = 📎 Baris sebagai file

mass-title = 🧾 <b>Banyak pesanan sekaligus</b>
mass-ask =
    Kirim satu per baris: layanan, link, jumlah.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Atau kirim file CSV atau teks sampai { $most } baris. Anda melihat setiap harga sebelum ada yang dipesan.
mass-empty = Tidak ada pesanan di sini. Kirim baris seperti <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Barisnya terlalu banyak: saya menerima sampai { $most } sekaligus. Kirim sisanya sesudah itu.
mass-bad-file = File ini tidak dapat dibaca. Kirim file CSV atau teks dalam UTF-8, maksimal 2 MB.
mass-gone = ⌛ Daftar ini sudah tidak ada. Tidak ada yang dipesan saat tombol ini ditekan.
mass-discarded = ✖️ Tidak jadi. Tidak ada yang dipesan.
mass-changed = ⚠️ <b>Harga berubah, atau daftarnya sudah terlalu lama.</b> Belum ada yang dipesan. Beginilah jadinya sekarang:

mass-preview-title = 🧾 <b>Periksa pesanan Anda</b>
mass-good = { $count ->
   *[other] ✅ { $count } baris dapat dipesan
}
mass-bad = { $count ->
   *[other] ⚠️ { $count } baris tidak dapat dipesan, dan dilewati
}
mass-repeated = { $count ->
   *[other] ⚠️ { $count } baris mengulang layanan dan link baris lain. Panel sering menolak pesanan kedua selama yang pertama berjalan.
}
mass-doubted = { $count ->
   *[other] ⚠️ { $count } baris punya peringatan. Tetap dapat dipesan.
}
mass-again = ⚠️ Layanan dan link sama dengan baris { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>Saldo tidak cukup</b>: kurang { $missing }. Pesanan yang terakhir akan ditolak.

mass-problem-parts = perlu layanan, link, dan jumlah
mass-problem-link = ini bukan link
mass-problem-number = jumlahnya bukan bilangan bulat
mass-problem-service = tidak ada layanan { $id }
mass-problem-type = pesanan jenis “{ $type }” dibuat satu per satu
mass-problem-not-sold = pesanan jenis “{ $type }” ditampilkan tetapi tidak dijual di sini
mass-problem-package = paket tidak punya jumlah: hapus jumlahnya
mass-problem-quantity = jumlahnya belum diisi
mass-problem-low = minimum { $min }
mass-problem-high = maksimum { $max }
mass-problem-price = harganya tidak dapat dihitung

mass-running-title = 📤 <b>Membuat pesanan Anda…</b>
mass-stopping-title = ⏹ <b>Menghentikan…</b>
mass-stopped-title = ⏹ <b>Dihentikan</b>
mass-done-title = 🏁 <b>Pesanan Anda sudah dikirim</b>
mass-progress = { $bar } { $settled } dari { $total }
mass-count-placed = ✅ { $count } masuk
mass-count-ended = { $count ->
   *[other] 🏁 { $count } di antaranya sudah berakhir
}
mass-count-refused = ❌ { $count } ditolak
mass-count-unknown = ❓ { $count } belum pasti
mass-count-waiting = { $count ->
   *[other] ⏳ { $count } menunggu
}
mass-count-not-sent = ✖️ { $count } tidak dikirim
mass-unknown-advice = Pesanan yang belum pasti tidak pernah dikirim lagi. Tekan “Bermasalah” dan putuskan satu per satu.
mass-moved = 🧾 <b>{ $count } pesanan dari satu daftar</b>
mass-moved-state = { $sign } { $state }: { $count }
