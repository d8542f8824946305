common-yes = ya
common-no = tidak
common-not-said = tidak disebutkan
common-orders = { $count ->
   *[other] { $count } pesanan
}
common-moment = { $day }/{ $month }/{ $year } { $time } UTC
common-moment-local = { $day }/{ $month }/{ $year } { $time }
common-now = baru saja
common-minutes-ago = { $count } menit lalu
common-hours-ago = { $count } jam lalu
common-days-ago = { $count ->
   *[other] { $count } hari lalu
}
common-seconds = { $count } detik
common-minutes = { $count } menit
common-hours = { $count } jam
common-days = { $count ->
   *[other] { $count } hari
}
common-percent = { $number }%
common-quoted = “{ $words }”

button-services = 🛍 Layanan
button-orders = 📦 Pesanan
button-balance = 💰 Saldo
button-settings = ⚙️ Pengaturan
button-help = ❓ Bantuan
button-order = 🛒 Pesan
button-favourite-off = ☆ Favorit
button-favourite-on = ⭐ Favorit
button-favourites = ⭐ Favorit ({ $count })
button-refresh = 🔄 Perbarui
button-refill = ♻️ Minta refill
button-refills = ♻️ Daftar refill
button-cancel-order = 🚫 Batalkan pesanan
button-order-again = 🔁 Pesan lagi
button-mute = 🔕 Bisukan
button-unmute = 🔔 Bunyikan
button-details = 📄 Rincian
button-copy-id = 📎 Salin ID
button-copy-link = 🔗 Salin link
button-details-of = 📄 { $id }
button-confirm = ✅ Konfirmasi
button-cancel = ✖️ Tidak jadi
button-check-again = 🔄 Cek lagi
button-was-placed = ✅ Sudah masuk
button-not-placed = ❌ Tidak masuk
button-languages = 🌐 Bahasa lain
button-language = 🌐 Bahasa
button-back = ⬅️ Kembali
button-menu = 🏠 Menu utama
button-key = 🔑 Kunci API
button-key-enter = 🔑 Masukkan kunci
button-key-replace = 🔑 Ganti
button-key-remove = 🗑 Hapus
button-key-use = 🔀 Pakai { $panel }
button-key-private = 🔑 Masukkan di chat pribadi
button-private = 💬 Buka chat pribadi
button-remove = 🗑 Hapus kunci
button-push-all = Setiap perubahan
button-push-final = Hanya hasil akhir
button-push-nothing = Tidak ada
button-help-overview = 📖 Ikhtisar
button-help-ordering = 🛒 Memesan
button-help-tracking = 📦 Memantau
button-help-requests = ♻️ Refill, pembatalan
button-help-keys = 🔑 Kunci, keamanan
button-help-commands = ⌨️ Perintah
