help-title = 📖 <b>Bantuan</b>
help-overview =
    Saya membawa panel Anda ke chat ini.
    1. Masukkan kunci API Anda dengan /key.
    2. Pilih layanan dengan /services, atau kirim kata untuk mencari.
    3. Tekan “Pesan”, jawab pertanyaannya, periksa harga, tekan “Konfirmasi”.
    4. Saya memantau pesanan dan mengabari Anda saat ada perubahan.
help-ordering-title = 🛒 <b>Memesan</b>
help-ordering =
    Setiap layanan punya harga per 1000 serta jumlah minimum dan maksimum. Sebelum ada yang dikirim, Anda melihat harga pastinya dan saldo sesudahnya.
    Dalam satu baris: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Banyak sekaligus: /mass, lalu satu per baris, atau sebagai file CSV.
    Satu kali menekan “Konfirmasi” adalah satu pesanan. Jika jawaban panel hilang, saya tidak pernah mengirim pesanan itu lagi: saya tunjukkan apa yang diketahui, dan Anda yang memutuskan.
help-tracking-title = 📦 <b>Memantau</b>
help-tracking =
    /orders menampilkan pesanan chat ini. Tekan salah satu untuk melihat kartunya.
    Kirim ID pesanan, atau <code>/status 23501 23502</code>, juga untuk pesanan yang dibuat di tempat lain.
    <code>/watch 23501 23502</code> memantau pesanan dari tempat lain seperti pesanan yang dibuat di sini.
    /settings mengatur apa yang saya kabarkan; “Bisukan” mendiamkan satu pesanan saja.
help-requests-title = ♻️ <b>Refill dan pembatalan</b>
help-requests =
    “Minta refill” meminta panel mengganti yang berkurang setelah pesanan berakhir, jika layanannya dijual dengan refill: di kartu, atau <code>/refill 23501</code>. /refills menampilkan daftarnya.
    “Batalkan pesanan” meminta panel berhenti: di kartu, atau <code>/cancel 23501</code>. Panel yang memutuskan apakah bisa, dan berapa yang dikembalikan.
help-keys-title = 🔑 <b>Kunci dan keamanan</b>
help-keys =
    Satu kunci milik satu chat. Kunci disimpan terenkripsi, dan tidak ada yang melihat lebih dari empat karakter terakhirnya.
    Saya menghapus pesan berisi kunci setelah membacanya. Di grup, kunci dimasukkan lewat chat pribadi.
    /key menampilkan, mengganti, atau menghapusnya. Jika kunci terlihat orang lain, buat yang baru di panel.
help-commands-title = ⌨️ <b>Perintah</b>
help-commands =
    /menu – menu utama
    /services – semua layanan
    /search – cari layanan
    /order – buat pesanan
    /mass – buat banyak pesanan sekaligus
    /orders – pesanan Anda
    /status – cek status lewat ID pesanan
    /refill, /refills – minta refill, lihat daftarnya
    /cancel – batalkan pesanan, atau keluar dari pertanyaan
    /watch, /unwatch – pantau pesanan dari tempat lain
    /balance – saldo Anda
    /key – kunci API Anda
    /language – pilih bahasa
    /settings – apa yang saya kabarkan
    /buyers – siapa yang boleh memesan, di grup
    /stats – pesanan dan pengeluaran dari waktu ke waktu
    /export – semua pesanan dalam tabel
    /audit – siapa melakukan apa di sini
    /forget – hapus semua data chat ini
