settings-title = ⚙️ <b>Pengaturan</b>
settings-language = 🌐 Bahasa: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 Belum ada kunci API
settings-push-title = 🔔 <b>Apa yang saya kabarkan tentang pesanan Anda</b>
settings-push-all = Setiap perubahan: tiap langkah, hasil akhir, dan masalah.
settings-push-final = Hanya hasil akhir: saat pesanan berakhir atau bermasalah.
settings-push-nothing = Tidak ada: Anda memeriksanya sendiri. Saya tetap menjawab yang Anda tanyakan, dan bertanya jika uang mungkin sudah terpakai.
settings-zone = 🕓 { $zone }: sekarang { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Jam tenang: tidak ada
settings-quiet-hold = 🌙 Jam tenang: { $hours }, notifikasi ditunda
settings-quiet-silent = 🌙 Jam tenang: { $hours }, tanpa suara
settings-alert = 💰 Saldo rendah: saya kabari jika di bawah { $amount }
settings-alert-off = 💰 Saldo rendah: tanpa peringatan
settings-patience = 🐢 Macet: tidak bergerak selama { $time }
settings-patience-never = 🐢 Macet: saya tidak mengabari
settings-digest = 📰 Ringkasan harian: pukul { $time }, jika ada perubahan
settings-digest-off = 📰 Ringkasan harian: tidak ada

button-quiet = 🌙 Jam tenang
button-zone = 🕓 Zona waktu
button-alert = 🔔 Saldo rendah
button-patience = 🐢 Pesanan macet
button-off = Matikan
button-never = Tidak pernah
button-other-hours = ⌨️ Jam lain
button-other-zone = ⌨️ Kota lain
button-other-amount = ⌨️ Nominal lain
button-quiet-hold = Tunda
button-quiet-silent = Tanpa suara

quiet-title = 🌙 <b>Jam tenang</b>
quiet-off = Tidak ada: notifikasi datang kapan saja. Pilih jam saat saya harus diam.
quiet-on = Setiap hari { $hours }.
quiet-hold = Notifikasi ditunda sampai { $until }, lalu datang sekaligus. Tidak ada yang hilang.
quiet-silent = Notifikasi langsung datang, tetapi tanpa suara.
quiet-trouble = Masalah, dan hal yang hanya bisa diputuskan oleh Anda, selalu langsung dikirim. Notifikasi yang tertunda ikut dikirim.
quiet-ask =
    🌙 <b>Jam tenang</b>
    Kirim jam mulai dan selesainya, misalnya <code>22:30-7:15</code>.
quiet-not-understood = Saya butuh dua waktu, misalnya <code>22:30-7:15</code>.

zone-title = 🕓 <b>Zona waktu</b>
zone-none = Anda belum memilih, jadi saya memakai UTC.
zone-what = Semua waktu yang saya tampilkan, dan jam tenang Anda, mengikuti jam ini.
zone-ask =
    🕓 <b>Zona waktu</b>
    Kirim kota Anda, atau selisih dari UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Saya tidak mengenal tempat itu. Kirim kota yang lebih besar di zona waktu Anda, dalam bahasa Inggris, atau selisih dari UTC, misalnya <code>+5:30</code>.

alert-title = 🔔 <b>Saldo rendah</b>
alert-balance = 💰 Saldo Anda { $amount }.
alert-on = Saya mengabari sekali saat saldo Anda turun di bawah { $amount }, dan mengabari lagi hanya setelah saldo sempat naik di atasnya.
alert-off = Tanpa peringatan. Pilih batas: saya mengabari Anda saat saldo turun di bawahnya.
alert-below-already = Saldo sudah di bawah itu, jadi saya mengabari saat turun berikutnya.
alert-no-key = Masukkan kunci API Anda dulu: tanpanya saya tidak dapat melihat saldo Anda.
alert-ask =
    🔔 <b>Saldo rendah</b>
    Kirim batas saldo: saya mengabari Anda saat saldo turun di bawahnya. Misalnya <code>5</code> atau <code>12.50</code>.
alert-not-understood = Saya butuh nominal di atas nol, misalnya <code>5</code> atau <code>12.50</code>.

patience-title = 🐢 <b>Pesanan macet</b>
patience-on = Saya mengabari sekali, sebagai masalah, jika pesanan yang berjalan tidak bergerak selama { $time }.
patience-off = Saya tidak mengabari tentang pesanan yang tidak bergerak.
patience-most = Saya juga mengabari jika sebuah pesanan berjalan lebih lama daripada 9 dari 10 pesanan Anda sendiri untuk layanan itu.
