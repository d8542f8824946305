order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Saldo: { $amount }
order-ask-link = Kirim <b>link</b> postingan, halaman, atau profil.
order-ask-quantity = <b>Berapa banyak?</b> Pilih, atau kirim angka.
order-ask-comments = Kirim <b>komentar</b>, satu per baris: { $min } sampai { $max }. Setiap baris adalah satu komentar dan dikenai biaya.
order-link-invalid = Ini bukan link. Kirim link seperti <code>https://instagram.com/p/AAA111</code> atau <code>@name</code>.
order-quantity-invalid = Ini bukan bilangan bulat. Kirim angka seperti <code>1000</code>.
order-quantity-low = Terlalu sedikit: minimum <b>{ $min }</b>.
order-quantity-high = Terlalu banyak: maksimum <b>{ $max }</b>.
order-comments-none = Tidak ada komentar di sini. Kirim minimal satu, satu per baris.
order-price-large = Harga untuk sebanyak itu tidak dapat dihitung. Kirim angka yang lebih kecil.
order-sending-title = 📤 <b>Membuat pesanan…</b>
order-sending = { $service }. Saya kabari di sini begitu panel menjawab. Pesanan hanya dikirim sekali.
order-confirmed-already = ✅ Pesanan ini sudah dikonfirmasi sebelumnya. Tidak ada yang dipesan dua kali.
order-expired = ⌛ Draf ini sudah terlalu lama: harga mungkin sudah berubah. Tidak ada yang dipesan.
order-discarded = ✖️ Tidak jadi. Tidak ada yang dipesan.
order-left = ✖️ Sudah keluar. Tidak ada yang dipesan.
order-left-nothing = Tidak ada pertanyaan yang sedang terbuka. Untuk membatalkan pesanan di panel: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Pesan</b>
order-no-service = ⚠️ Panel sekarang tidak punya layanan { $id }.
order-usage =
    Pilih layanan, atau tulis dalam satu baris: layanan, link, dan jumlah.
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Periksa pesanan Anda</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Jumlah: <b>{ $quantity }</b>
summary-package = 🔢 Satu paket
summary-comments = { $count ->
   *[other] 💬 <b>{ $count } komentar</b>:
}
summary-price = 💵 Harga: <b>{ $price }</b>
summary-price-most = 💵 Harga: maksimal <b>{ $price }</b>, dibayar per postingan
summary-price-post = 💵 Harga: maksimal <b>{ $price }</b> untuk setiap postingan
summary-commas = { $count ->
   *[other] ⚠️ <b>{ $count } komentar berisi koma</b>: sebagian panel memecah komentar seperti ini menjadi beberapa, dan menghitung semuanya.
}
summary-balance = 💰 Saldo: { $before }, sesudahnya { $after }
summary-balance-unknown = ⚠️ Saldo Anda saat ini tidak diketahui. Jika tidak cukup, panel menolak pesanan.
summary-balance-short = ⚠️ <b>Saldo tidak cukup</b>: kurang { $missing }. Isi saldo di panel dulu.
summary-price-changed = ⚠️ <b>Harga berubah</b>: sebelumnya { $before }, sekarang { $now }. Belum ada yang dipesan.
summary-same-link = { $count ->
   *[other] ⚠️ <b>{ $count } pesanan masih berjalan pada link ini</b>: { $orders }. Panel sering menolak pesanan tambahan, atau salah menghitungnya.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Anda membuat pesanan yang sama persis { $ago }.</b> Konfirmasi hanya jika Anda mau memesan dua kali.
summary-misfit-platform = ⚠️ <b>Apakah link ini cocok?</b> Layanan ini untuk { $wanted }, sedangkan link-nya dari { $found }.
summary-misfit-host = ⚠️ <b>Apakah link ini cocok?</b> Layanan ini untuk { $wanted }, sedangkan link-nya bukan dari { $wanted }.
summary-misfit-post = ⚠️ <b>Apakah link ini cocok?</b> Layanan ini tampaknya untuk postingan, sedangkan link-nya menuju profil.
summary-misfit-profile = ⚠️ <b>Apakah link ini cocok?</b> Layanan ini tampaknya untuk profil, sedangkan link-nya menuju postingan.
summary-step-between = ⚠️ <b>Panel hanya menerima kelipatan { $step }</b>: { $below } atau { $above }. Jumlah lain pernah ditolaknya.
summary-step-near = ⚠️ <b>Panel hanya menerima kelipatan { $step }</b>, misalnya { $near }. Jumlah lain pernah ditolaknya.
summary-step = ⚠️ <b>Panel hanya menerima kelipatan { $step }.</b> Jumlah lain pernah ditolaknya.
