catalog-title = 🛍 <b>Layanan</b>
catalog-count = { $count ->
   *[other] { $count } layanan
}
catalog-hint = Pilih kategori, atau cari: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Tanpa kategori
catalog-favourites-title = ⭐ <b>Favorit</b>
catalog-favourites-none = Belum ada. Tekan “Favorit” pada kartu layanan.
catalog-found-title = 🔎 <b>Hasil untuk { $words }</b>
catalog-stale = ⚠️ Daftar layanan ini per { $at }: panel sedang tidak menjawab.
catalog-empty = Panel tidak menawarkan layanan untuk kunci ini.
catalog-loading = ⏳ Membaca layanan panel Anda…
catalog-nothing-title = 🔎 <b>Tidak ada hasil untuk { $words }</b>
catalog-nothing = Coba lebih sedikit kata atau kata lain, misalnya platform (<i>instagram</i>) atau jenis (<i>likes</i>), atau ID layanan.
catalog-search-usage =
    🔎 <b>Pencarian</b>
    Tulis kata atau ID layanan setelah perintah:
    <code>/search instagram likes</code>
    Tambahkan <code>refill</code>, <code>cancel</code>, <code>drip</code> atau harga seperti <code>&lt;2</code> untuk mempersempit hasil.
catalog-gone = Panel tidak lagi menjual layanan ini. Silakan pilih yang lain.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } tiap 1000</b>
service-rate-package = 💵 <b>{ $rate } per paket</b>
service-limits = 🔢 Jumlah: { $min } – { $max }
service-flags = ♻️ Refill: { $refill } · 🚫 Pembatalan: { $cancel } · 💧 Bertahap: { $dripfeed }
service-own-orders = { $count ->
   *[other] 📊 <b>{ $count } pesanan</b> terakhir Anda di sini: selesai { $completed }, sebagian { $partial }, dibatalkan { $canceled }
}
service-own-times = ⏲ Lamanya <b>{ $median }</b>, separuhnya { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> sejak pesanan terakhir Anda
service-price-down = 📉 <b>{ $percent }</b> sejak pesanan terakhir Anda
service-average-time = ⏱ Waktu rata-rata: { $time }
service-not-sold = Pesanan jenis “{ $type }” tidak dapat dibuat di sini. Silakan pesan layanan ini langsung di panel.
