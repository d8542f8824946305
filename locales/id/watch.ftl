watch-title = { $count ->
   *[other] 👁 <b>Memantau { $count } pesanan</b>
}
watch-none = 👁 <b>Tidak ada yang dipantau</b>
watch-item-already = { $sign } { $id } { $state } · sudah dipantau
watch-item-ours = { $sign } { $id } { $state } · dibuat di sini: tetap saya kabarkan
watch-ended-title = 👁 <b>Tidak dipantau lagi</b>
watch-item-ended = ✖️ { $id } tidak dipantau lagi
watch-item-muted = 🔕 { $id } dibuat di sini: tetap di daftar, dibisukan
watch-item-not-watched = ▫️ { $id } tidak sedang dipantau
watch-usage =
    👁 <b>Pantau pesanan yang dibuat di tempat lain</b>
    Tulis ID-nya setelah perintah, sampai 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> untuk berhenti.
watch-count = { $count ->
   *[other] Chat ini memantau { $count } pesanan.
}
