commands-start = Mulai, atau mulai dari awal
commands-menu = Menu utama
commands-services = Semua layanan per kategori
commands-search = Cari layanan dengan kata atau ID
commands-order = Buat pesanan
commands-mass = Buat banyak pesanan sekaligus
commands-orders = Pesanan Anda
commands-status = Cek status lewat ID pesanan
commands-refill = Minta refill
commands-refills = Refill Anda
commands-cancel = Batalkan pesanan, atau keluar dari pertanyaan
commands-watch = Pantau pesanan yang dibuat di tempat lain
commands-unwatch = Berhenti memantaunya
commands-balance = Saldo Anda
commands-key = Masukkan, lihat, atau hapus kunci API
commands-language = Pilih bahasa
commands-settings = Notifikasi dan pengaturan lainnya
commands-buyers = Siapa yang boleh memesan di grup ini
commands-stats = Pesanan dan pengeluaran dari waktu ke waktu
commands-export = Semua pesanan dalam tabel
commands-forget = Hapus semua data chat ini
commands-help = Cara memakai bot ini
commands-about =
    Panel Anda di dalam chat: cari layanan, lihat harga, buat pesanan, pantau, minta refill, batalkan, dan dapatkan notifikasi saat ada perubahan.

    Tekan Mulai dan kirim kunci API Anda. Kunci disimpan terenkripsi, dan pesannya dihapus.
commands-about-short = Pesan di panel Anda lewat chat, pantau pesanan, dan dapatkan notifikasi saat ada perubahan.
commands-audit = Siapa melakukan apa di chat ini
