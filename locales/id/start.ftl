start-title = 👋 <b>{ $bot }</b>
start-what =
    Panel Anda di dalam chat: cari layanan, lihat harga, pesan.
    Saya memantau pesanan Anda dan mengabari saat ada perubahan.
start-key-title = 🔑 <b>Masukkan data akses Anda</b>
start-key-ask-one = Kunci API ada di akun Anda di { $panels }. Kirim kuncinya sebagai pesan: saya memeriksanya dan menghapus pesan setelah membacanya.
start-key-ask-several = Saya terhubung ke { $panels }. Pilih salah satu, lalu kirim kunci API Anda sebagai pesan: saya memeriksanya dan menghapus pesan setelah membacanya.
start-languages = 🌐 <b>Bahasa yang disarankan</b>
