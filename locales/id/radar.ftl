radar-all-ask = { $count ->
   *[other] ♻️ <b>Minta { $count } refill?</b>
}
radar-all-note = Pesanan ini sudah berakhir, tidak ada tanda garansinya habis, dan refill-nya tidak sedang berjalan. Panel yang memutuskan masing-masing.
radar-none-title = ♻️ <b>Tidak ada yang bisa di-refill</b>
radar-none = Di sini hanya ada pesanan berakhir yang garansinya belum habis. Tidak termasuk yang refill-nya sedang berjalan, baru saja ditolak, atau tidak dijawab.
radar-auto-title = ⏱ <b>Refill otomatis</b> · { $id }
radar-auto-off = Tidak aktif. Seberapa sering saya minta?
radar-auto-note = Selama garansi berlaku, saya meminta refill ke panel dengan jeda waktu ini, ada yang drop atau tidak. Panel yang memutuskan masing-masing. Tiga penolakan berturut-turut, atau satu jawaban yang hilang, menghentikannya.
radar-auto-cannot = Setahu saya, tidak ada garansi pesanan ini yang masih berlaku. Anda tetap bisa meminta refill sendiri: <code>/refill</code> dan ID-nya.
radar-auto-unknown = Jawaban refill terakhir hilang: panel mungkin sudah menerimanya. Periksa dulu di panel. Refill otomatis bisa diaktifkan setelah ada refill yang dijawab.
card-rest = ♻️ Panel menolak refill. Minta lagi setelah { $at }.
card-rest-words = ♻️ Panel menolak refill. Minta lagi setelah { $at }. Pesan dari panel: { $words }
card-automatic = ⏱ Refill berikutnya saya minta pada { $at }.
button-refill-all = ♻️ Refill semua yang boleh
button-automatic = ⏱ Refill otomatis
button-auto-off = ✖️ Matikan
button-auto-days = { $count ->
   *[other] Setiap { $count } hari
}
