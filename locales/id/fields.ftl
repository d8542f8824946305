ask-username-comment = Komentar milik siapa? Kirim <b>username</b> penulisnya, misalnya <code>anna.smith</code>.
ask-username-followers = <b>Pengikut</b> siapa yang akan di-mention? Kirim username atau link profilnya, misalnya <code>anna.smith</code>.
ask-username-watched = <b>Akun</b> mana yang dipantau postingan barunya? Kirim username-nya, misalnya <code>anna.smith</code>.
ask-comments-package = Kirim <b>komentar</b>, satu per baris, misalnya:
    <code>Keren!
    Mantap sekali</code>
ask-usernames = Kirim <b>username</b> yang akan di-mention, satu per baris, misalnya:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Kirim <b>username</b> yang akan di-mention, satu per baris: { $min } sampai { $max }. Setiap baris adalah satu mention dan dikenai biaya.
ask-hashtags = Kirim <b>tagar</b>, satu per baris, misalnya:
    <code>#summer
    #sun</code>
ask-hashtag = Kirim <b>tagar</b>: pengguna yang memakainya akan di-mention. Misalnya <code>#summer</code>.
ask-media = Kirim <b>link</b> postingan: yang menyukainya akan di-mention. Misalnya <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = <b>Pilihan</b> polling yang mana? Kirim nomornya: 1 adalah yang pertama.
ask-keywords = Kirim <b>kata kunci</b>, satu per baris, misalnya:
    <code>sepatu merah
    sepatu lari</code>
ask-groups =
    Kirim <b>grup</b> yang anggotanya akan diundang, satu per baris, misalnya:
    <code>https://t.me/example
    @example2</code>
ask-country = Dari <b>negara</b> mana? Kirim kode dua hurufnya, misalnya <code>US</code>.
ask-device = Dengan <b>perangkat</b> apa?
ask-type-of-traffic = Kunjungannya <b>datang dari</b> mana?
ask-google-keyword = <b>Kata kunci</b> apa yang dicari di Google? Misalnya <code>sepatu merah</code>.
ask-referring-url = Dari <b>halaman</b> mana mereka datang? Kirim link-nya, misalnya <code>https://example.com</code>.
ask-min = <b>Minimal</b> berapa untuk setiap postingan baru? Kirim angka, misalnya <code>100</code>.
ask-max = Dan <b>maksimal</b> berapa? Untuk setiap postingan diambil angka di antara keduanya.
ask-posts = Berapa <b>postingan baru</b>? Kirim angka, misalnya <code>10</code>, atau lewati agar tanpa batas.
ask-old-posts = Berapa postingan <b>yang sudah ada</b>? Kirim angka, misalnya <code>3</code>, atau lewati jika tidak perlu.
ask-delay = Mulai berapa menit <b>setelah postingan terbit</b>?
ask-expiry = Sampai <b>tanggal</b> berapa? Kirim tanggal, misalnya <code>31/12/2026</code>, atau lewati agar tanpa batas.
ask-runs = 💧 <b>Berapa kali pengiriman?</b> Setiap kali dikirim { $quantity }. Kirim angka dari 2 sampai { $max }.
ask-interval = 💧 Berapa <b>menit</b> jeda antarpengiriman? Pilih, atau kirim angka dari 1 sampai 1440.
ask-file = Daftar panjang boleh dikirim sebagai file teks.

wrong-username = Ini bukan username. Kirim yang tanpa spasi, misalnya <code>anna.smith</code>.
wrong-usernames = Tidak ada username di sini. Kirim minimal satu, satu per baris.
wrong-usernames-line = Baris { $line } bukan username: tidak boleh ada spasi.
wrong-hashtags = Tidak ada tagar di sini. Kirim minimal satu, satu per baris.
wrong-hashtags-line = Baris { $line } bukan tagar: tidak boleh ada spasi.
wrong-hashtag = Ini bukan tagar. Kirim tagar seperti <code>#summer</code>.
wrong-keywords = Tidak ada kata kunci di sini. Kirim minimal satu, satu per baris.
wrong-groups = Tidak ada grup di sini. Kirim minimal satu, satu per baris.
wrong-groups-line = Baris { $line } bukan grup: kirim link seperti <code>https://t.me/example</code>, satu per baris.
wrong-line-long = Baris { $line } terlalu panjang: satu baris maksimal { $max } karakter.
wrong-page = Ini bukan link. Kirim link lengkap, seperti <code>https://example.com/page</code>.
wrong-country = Ini bukan negara. Kirim kode dua huruf, misalnya <code>US</code>.
wrong-choice = Ini tidak ada dalam pilihan. Tekan salah satu tombol.
wrong-google-keyword = Ini bukan kata kunci. Kirim satu baris, misalnya <code>sepatu merah</code>.
wrong-expiry = Ini bukan tanggal yang akan datang. Kirim tanggal seperti <code>31/12/2026</code>.
wrong-missing = Layanan ini butuh lebih dari itu. Pesan dengan <code>/order</code> dan saya tanyakan sisanya.
wrong-field = Layanan ini tidak menerima jawaban itu lagi. Mulai pesanan dari awal.
wrong-runs = Dua pengiriman sebanyak itu melebihi batas layanan ini. Untuk pengiriman bertahap, pesan maksimal { $max } per pengiriman.
wrong-no-file = Pertanyaan ini butuh jawaban singkat, bukan file. Kirim sebagai pesan.
wrong-file-large = File ini terlalu besar: saya membaca maksimal { $max } kB.
wrong-file-kind = Ini bukan teks biasa. Simpan sebagai file teks (UTF-8) dan kirim lagi.
wrong-file-failed = Telegram tidak memberikan file itu kepada saya. Silakan kirim lagi.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Username akun
field-usernames = { $count ->
   *[other] 👥 <b>{ $count } username</b>:
}
field-hashtags = { $count ->
   *[other] #️⃣ <b>{ $count } tagar</b>:
}
field-keywords = { $count ->
   *[other] 🔑 <b>{ $count } kata kunci</b>:
}
field-groups = { $count ->
   *[other] 👥 <b>{ $count } grup</b>:
}
field-hashtag = #️⃣ Tagar
field-media = 🖼 Postingan
field-answer-number = ☑️ Pilihan
field-country = 🌍 Negara
field-device = 📱 Perangkat
field-type-of-traffic = 🚪 Kunjungan
field-google-keyword = 🔑 Kata kunci
field-referring-url = 🚪 Dari halaman
field-per-post = 🔢 Setiap postingan baru: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Setiap postingan: <b>{ $min } – { $max }</b>
field-posts = 🗓 Postingan baru
field-posts-endless = 🗓 Postingan baru: <b>tanpa batas</b>, sampai dibatalkan
field-old-posts = 🗂 Postingan yang sudah ada
field-delay = ⏳ Jeda setelah postingan
field-expiry = 📆 Sampai
field-drip-feed = 💧 Bertahap: <b>{ $runs }</b> kali <b>{ $quantity }</b>, sekali setiap { $interval }
field-drip-feed-total = 🔢 Total: <b>{ $quantity }</b>, pengiriman terakhir sekitar { $end }

device-desktop = 🖥 Komputer
device-android = 📱 Perangkat Android
device-ios = 📱 Perangkat iOS
device-mobile = 📱 Ponsel, campuran
device-mixed = Semua, campuran
traffic-google = 🔎 Pencarian Google
traffic-page = 🔗 Halaman
traffic-blank = Langsung
delay-none = langsung

button-skip = ⏭ Lewati
button-drip-feed = 💧 Kirim bertahap
button-at-once = ⏩ Langsung semua
