forget-title = 🗑 <b>Hapus semua data chat ini?</b>
forget-what = Saya menghapus kunci API, pesanan dan refill, favorit, dan pengaturan yang disimpan di sini untuk chat ini. Ini tidak dapat diurungkan.
forget-running = { $count ->
   *[other] ⏳ { $count } pesanan masih berjalan. Pesanan tetap berjalan di panel, dan saya tidak mengabari lagi tentangnya.
}
forget-unknown = { $count ->
   *[other] ❓ Ada { $count } pesanan yang belum jelas masuk atau tidak. Periksa di panel.
}
forget-backups = Cadangan bot masih menyimpan salinan sampai digantikan yang lebih baru, dengan kunci terenkripsi.
forget-done-title = 🗑 <b>Semua data chat ini sudah dihapus</b>
forget-done = Kirim /start untuk mulai dari awal.
forget-busy = ⏳ Ada permintaan dari chat ini yang sedang dikirim ke panel, dan jawabannya tidak boleh hilang. Tidak ada yang dihapus. Coba lagi setelah satu menit.
button-forget = 🗑 Hapus semua
