button-admin = 🛠 Menu operator
button-admin-unknown = ❓ Pesanan belum pasti
button-admin-panels = 🔌 Daftar panel
button-admin-maintenance = ⛔️ Pemeliharaan
button-admin-broadcast = 📣 Siaran
button-admin-open = ✅ Terima pesanan lagi
button-admin-send = 📣 Kirim
button-admin-discard = Buang
button-admin-stop = ⛔️ Hentikan

admin-title = 🛠 <b>Menu operator</b>
admin-version = Versi { $version }
admin-well = ✅ Semua baik-baik saja.
admin-closed = ⛔️ Pesanan tidak diterima: pemeliharaan.
admin-silent = ⚠️ { $task } tidak menunjukkan aktivitas. Periksa log dan mulai ulang bot.
admin-panel-failing = ⚠️ { $panel } bermasalah. Saya akan mencobanya lagi sendiri.
admin-chats = 👥 Chat: { $count }, keluar: { $left }
admin-orders = 📦 Pesanan: { $queued } antre, { $submitting } sedang dikirim, { $followed } dipantau
admin-unknown = ❓ Menunggu keputusan: { $count }
admin-news = 🔔 Notifikasi yang menunggu: { $count }, yang terlama sudah { $span }
admin-news-none = 🔔 Notifikasi yang menunggu: { $count }
admin-updates = 📥 Update yang menunggu: { $count }
admin-database = 🗄 Basis data: { $size } MB
admin-chat-hint = Keadaan sebuah chat: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Pesanan belum pasti</b>
admin-unknown-none = Tidak ada pesanan yang menunggu keputusan.
admin-unknown-line = { $order } · di chat { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = Hanya chat masing-masing yang dapat memutuskan. Mereka sudah diberi tahu dan memiliki tombolnya.

admin-panels-title = 🔌 <b>Daftar panel</b>
admin-panel = <b>{ $panel }</b>: { $keys } kunci, { $refused } ditolak
admin-panel-answered = Menjawab { $span } yang lalu.
admin-panel-silent = Belum dihubungi sejak bot dimulai, atau belum ada jawaban.
admin-panel-fault = Gagal { $span } yang lalu: { $fault } Kegagalan sejak jawaban terakhirnya: { $count }
admin-panel-catalog = Umur katalog terbaru: { $span }.

admin-maintenance-title = ⛔️ <b>Pemeliharaan</b>
admin-maintenance-off = Pesanan diterima. Untuk menghentikannya, kirim <code>/admin maintenance</code> dan teks yang menjelaskan alasan dan lamanya. Pesanan yang sudah dikonfirmasi tetap berjalan.
admin-maintenance-on = Pesanan tidak diterima. Yang mencoba memesan akan membaca:

maintenance-title = ⛔️ <b>Saat ini saya tidak menerima pesanan</b>
maintenance-rest = Pesanan Anda tetap berjalan, dan saya tetap mengabari Anda seperti biasa.

admin-broadcast-title = 📣 <b>Siaran</b>
admin-broadcast-help = Kirim <code>/admin broadcast</code> dan teksnya. Anda melihatnya lebih dulu sebelum orang lain.
admin-broadcast-long = Teks ini berisi { $length } karakter; maksimal { $max }.
admin-broadcast-preview = Belum ada yang menerimanya. Teks ini untuk { $chats } chat.
admin-broadcast-sending = Sedang dikirim: { $told } dari { $chats } chat. Notifikasi pesanan didahulukan.
admin-broadcast-stopped = Dihentikan. { $told } chat sudah menerimanya.
admin-broadcast-done = Selesai: { $told } chat.
notify-announcement = 📣 <b>Pengumuman dari operator</b>

admin-chat-title = 💬 <b>Data chat { $chat }</b>
admin-chat-since = Dikenal sejak: { $ago }
admin-chat-left = 🚫 Keluar atau memblokir saya: { $ago }
admin-chat-settings = Bahasa { $language }, notifikasi: { $pushes }
admin-chat-counts = Pesanan: { $orders }, menunggu keputusan: { $unknown }. Notifikasi yang menunggu: { $news }
admin-chat-no-account = Kunci belum pernah dimasukkan.
admin-account = 🔑 { $panel }: ada kunci, saldo { $balance }
admin-account-refused = 🔑 { $panel }: kunci ditolak panel. Saldo { $balance }
admin-account-no-key = 🔑 { $panel }: tanpa kunci. Saldo { $balance }
admin-chat-none = Saya tidak mengenal chat { $chat }.
