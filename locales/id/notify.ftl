notify-many = { $count ->
   *[other] 🔔 <b>{ $count } kabar baru</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Pesanan masuk</b> · { $id }
notify-refused-title = ❌ <b>Pesanan tidak masuk</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Dikoreksi oleh panel: { $was } → { $now }
notify-lost-title = 🔎 <b>Pesanan { $id } hilang</b>
notify-lost = Panel sudah beberapa kali menyatakan tidak mengenal pesanan ini. Saya tidak memantaunya lagi: tanyakan ke dukungan panel.
notify-refill-accepted-title = ♻️ <b>Panel menerima permintaan refill</b> · { $id }
notify-refill-refused-title = ❌ <b>Refill ditolak</b> · { $id }
notify-refill-unknown-title = ❓ <b>Apakah refill diterima?</b> · { $id }
notify-refill-unknown = Tidak ada jawaban. Saya tidak meminta lagi sendiri: periksa di panel sebelum Anda meminta lagi.
notify-refill-moved = { $sign } <b>Refill { $refill }: { $state }</b> · pesanan { $id }
notify-cancel-accepted-title = 🚫 <b>Panel menerima permintaan pembatalan</b> · { $id }
notify-cancel-refused-title = ❌ <b>Pembatalan ditolak</b> · { $id }
notify-cancel-unknown-title = ❓ <b>Apakah pembatalan diterima?</b> · { $id }
notify-cancel-unknown = Tidak ada jawaban. Saya tidak meminta lagi sendiri: status pesanan berikutnya akan menunjukkannya.
notify-key-title = 🔑 <b>Panel menolak kunci API</b>
notify-key = { $panel } tidak lagi menerima { $key }. Saya berhenti memakainya, dan pesanan Anda tidak dipantau. Masukkan kunci baru.
notify-balance-title = 🔔 <b>Saldo Anda rendah</b>
notify-balance = { $panel } · tersisa <b>{ $amount }</b>, di bawah batas Anda { $below }
notify-stuck-title = 🐢 <b>Macet?</b> Pesanan { $id }
notify-stuck-still = Tidak ada yang bergerak selama { $time }.
notify-stuck-long = Sudah berjalan selama { $time }: sembilan dari sepuluh pesanan Anda sendiri untuk layanan ini lebih cepat.
notify-stuck-advice = Tanyakan ke dukungan panel, atau batalkan pesanan jika tersedia.
