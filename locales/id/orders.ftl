orders-title = 📦 <b>Pesanan</b>
orders-count = { $count ->
   *[other] { $count } pesanan
}
orders-hint = Tekan pesanan untuk melihat rinciannya.
orders-none = Belum ada pesanan. Pilih layanan dan buat yang pertama.
orders-none-here = Tidak ada pesanan di sini.
orders-elsewhere = dibuat di tempat lain
orders-filter-all = Semua
orders-filter-running = Berjalan
orders-filter-done = Selesai
orders-filter-trouble = Bermasalah

state-draft = Draf
state-discarded = Dibuang
state-queued = Menunggu dikirim
state-submitting = Sedang dikirim
state-placed = Masuk
state-refused = Ditolak
state-unknown = Belum pasti
state-pending = Menunggu
state-processing = Diproses
state-in-progress = Berjalan
state-paused = Dijeda
state-completed = Selesai
state-partial = Sebagian
state-canceled = Dibatalkan
state-refunded = Dana dikembalikan
state-expired = Kedaluwarsa
state-stopped = Dihentikan
state-failed = Gagal
state-other = Status tak dikenal

advice-draft = Belum dikonfirmasi: tidak ada yang dipesan.
advice-discarded = Dibuang sebelum dikonfirmasi: tidak ada yang dipesan.
advice-queued = Sudah dikonfirmasi. Sebentar lagi dikirim ke panel.
advice-submitting = Sedang menuju panel. Saya kabari begitu panel menjawab.
advice-placed = Panel sudah menerimanya. Status pertama segera menyusul.
advice-pending = Panel sudah menerimanya dan belum mulai. Tidak perlu melakukan apa-apa.
advice-processing = Panel sedang menyiapkannya. Tidak perlu melakukan apa-apa.
advice-in-progress = Pengiriman sedang berlangsung. Tidak perlu melakukan apa-apa.
advice-paused = Panel menjeda pesanan ini. Jika tetap begitu, hubungi CS panel.
advice-completed = Semua sudah terkirim.
advice-partial = Hanya sebagian yang terkirim. Panel biasanya mengembalikan dana sisanya: periksa saldo Anda.
advice-canceled = Dibatalkan. Panel biasanya mengembalikan dana untuk yang tidak terkirim: periksa saldo Anda.
advice-refunded = Dananya dikembalikan ke saldo Anda.
advice-expired = Waktunya habis. Periksa apa yang terkirim, lalu pesan lagi jika mau.
advice-stopped = Pesanan dihentikan. Periksa apa yang terkirim, lalu pesan lagi jika mau.
advice-failed = Panel melaporkan kegagalan, dan mungkin mencoba lagi sendiri. Jika tetap begitu, hubungi CS panel.
advice-other = Itu istilah panel sendiri. Saya terus memantau.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Satu paket · 💵 { $price }
card-charge = 💳 Biaya: { $charge }
card-start-count = 🏁 Jumlah awal: { $count }
card-delivered = 📈 Terkirim: { $delivered } dari { $quantity } · sisa: { $remains }
card-remains = 📉 Sisa: { $remains }
card-elsewhere = 👁 Dibuat di tempat lain, dipantau di sini
card-checked = 🕓 Diperbarui { $ago }
card-muted = 🔕 Dibisukan: saya tidak mengabarkan perubahannya.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } per jam
card-end-own = { $count ->
   *[other] ⏱ Kira-kira { $left } lagi, menurut { $count } pesanan Anda sebelumnya
}
card-end-own-between = { $count ->
   *[other] ⏱ Kira-kira { $left } lagi, menurut { $count } pesanan Anda sebelumnya (umumnya { $from } sampai { $to })
}
card-end-panel = ⏱ Kira-kira { $left } lagi, menurut waktu rata-rata panel
card-end-speed = ⏱ Kira-kira { $left } lagi dengan kecepatan ini
card-stuck-still = 🐢 <b>Macet?</b> Tidak ada pergerakan selama { $time }. Hubungi CS panel, atau batalkan pesanan jika bisa dibatalkan.
card-stuck-long = 🐢 <b>Macet?</b> Ini lebih lama daripada 9 dari 10 pesanan Anda sendiri untuk layanan ini. Hubungi CS panel jika tetap begitu.
card-partial-fits = 🧮 Tarif dikali jumlah terkirim menghasilkan { $expected }: biayanya sesuai.
card-partial-differs = 🧮 Tarif dikali jumlah terkirim menghasilkan { $expected }, tetapi panel menagih { $charge }. Periksa saldo Anda, dan hubungi CS panel.
card-guarantee-no = ♻️ Tanpa garansi refill
card-guarantee-lifetime = ♻️ Garansi seumur hidup. Panel yang memutuskan setiap refill.
card-guarantee-days = { $count ->
   *[other] ♻️ Garansi: { $count } hari sejak selesai. Panel yang memutuskan setiap refill.
}
card-guarantee-left = { $count ->
   *[other] ♻️ Garansi: { $count } hari, tersisa { $left }. Panel yang memutuskan setiap refill.
}
card-guarantee-over = { $count ->
   *[other] ♻️ Garansi { $count } hari sudah berakhir.
}
card-partial-expected = 🧮 Tarif dikali jumlah terkirim menghasilkan { $expected }.

lookup-title = { $count ->
   *[other] 📦 <b>Status { $count } pesanan</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Pesanan { $id } tidak dikenal</b>
lookup-not-found-advice = Panel tidak menemukan pesanan dengan ID ini di akun Anda. Periksa ID-nya.
lookup-not-now = 🔎 <b>Pesanan { $id }: informasi belum tersedia</b>
lookup-not-now-advice = Panel tidak menyebutnya dalam jawabannya. Itu bukan berarti pesanannya tidak ada: cek lagi setelah satu menit.
lookup-failed = ⚠️ <b>Pesanan { $id } tidak dapat dicek</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · sisa: { $remains }
lookup-item-not-found = 🔎 { $id } tidak dikenal panel
lookup-item-not-now = ▫️ { $id }: informasi belum tersedia
lookup-item-failed = ⚠️ { $id } tidak dapat dicek
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>Ada di beberapa panel</b>
which-id = • { $id }
which-panel = Panel mana yang Anda maksud? Belum ada yang dilakukan.
lookup-usage =
    📦 <b>Status</b>
    Tulis satu atau beberapa ID pesanan setelah perintah:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } bukan ID pesanan. ID hanya berisi huruf, angka, _ dan -; pisahkan dengan spasi atau koma.
lookup-too-many = ID-nya terlalu banyak: saya menerima sampai { $most } sekaligus.

unknown-title = ❓ <b>Apakah pesanan ini masuk?</b>
unknown-still-title = ❓ <b>Masih belum pasti</b>
unknown-reminder-title = ⏰ <b>Apakah pesanan ini masuk?</b>
unknown-reminder = Satu jam lalu saya bertanya, dan belum ada yang menjawab. Saya tidak memantaunya dan tidak mengirimnya lagi sebelum saya tahu.
unknown-why-no-answer = Pesanan sudah dikirim, tetapi jawaban panel tidak pernah sampai. Mungkin sudah masuk, jadi saya tidak mengirimnya lagi.
unknown-why-garbled = Pesanan sudah dikirim, tetapi jawaban panel tidak dapat dipahami. Mungkin sudah masuk, jadi saya tidak mengirimnya lagi.
unknown-why-restart = Saya terhenti saat pesanan sedang dikirim. Mungkin sudah masuk, jadi saya tidak mengirimnya lagi.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Saldo sebelumnya { $before }, sekarang { $now }
unknown-balance-before = 💰 Saldo sebelumnya { $before }; sekarang tidak diketahui
unknown-balance-now = 💰 Saldo sebelumnya tidak diketahui; sekarang { $now }
unknown-balance-at = 🕒 Saldo dibaca pada { $at }.
unknown-evidence-charged = Saldo berkurang tepat sebesar harganya: kemungkinan besar pesanan masuk.
unknown-evidence-unchanged = Saldo tidak berubah: kemungkinan besar pesanan tidak masuk. Sebagian panel memotong saldo belakangan.
unknown-evidence-unclear = Saldo berubah, tetapi tidak sebesar harganya: tidak ada yang bisa dipastikan.
unknown-evidence-none = Saldo tidak dapat dibandingkan.
unknown-ask = Lihat daftar pesanan di panel, lalu beri tahu saya:
unknown-id-title = ✅ <b>Sudah masuk</b>
unknown-id-ask = Kirim ID pesanan yang ditampilkan panel untuk { $service }. Saya periksa apakah cocok.
unknown-id-taken = ✅ Baik, pesanan { $id }. Mulai sekarang saya memantaunya.
unknown-id-none = { $id } bukan ID pesanan. Kirim ID seperti yang ditampilkan panel.
unknown-id-not-found = Panel tidak mengenal pesanan { $id } di akun Anda. Periksa ID-nya dan kirim lagi.
unknown-id-other = Pesanan { $id } adalah pesanan lain di chat ini. Kirim ID pesanan yang ini.
unknown-id-elsewhere = Pesanan { $id } milik chat lain yang memakai kunci ini. Kirim ID pesanan yang ini.
unknown-id-misfit = Pesanan { $id } tidak cocok: keterangan panel berbeda dari pesanan ini. Periksa ID-nya dan kirim lagi.
unknown-not-placed-title = ❌ <b>Tidak masuk?</b>
unknown-not-placed-ask = Saya tandai pesanan ini tidak masuk dan tidak memantaunya. Jika Anda memesan lagi dan ternyata yang ini masuk, Anda membayar dua kali. Sudahkah Anda memeriksa di panel?
unknown-not-placed = ❌ Ditandai tidak masuk. Anda boleh memesan lagi.
unknown-settled = Ini sudah diputuskan.
