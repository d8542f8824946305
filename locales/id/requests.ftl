requests-refill-title = ♻️ <b>Permintaan refill</b>
requests-cancel-title = 🚫 <b>Pembatalan</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … dan { $count } lagi
requests-refill-next = Saya kabarkan jawaban panel.
requests-cancel-next = Saya kabarkan jawaban panel. Panel yang memutuskan apakah pesanan dibatalkan.
requests-cancel-ask = { $count ->
   *[other] 🚫 <b>Batalkan { $count } pesanan?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = Panel yang memutuskan apakah masih bisa, dan berapa yang dikembalikan.
requests-cancel-expired = Daftar ini tidak menunggu lagi: sudah dikirim, atau sudah terlalu lama. Tidak ada permintaan tambahan.
requests-refills-title = ♻️ <b>Daftar refill</b>
requests-refills-none = Belum ada refill. Minta di kartu pesanan yang selesai, atau dengan <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Minta refill</b>
    Tulis satu atau beberapa ID pesanan setelah perintah:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Pembatalan</b>
    Tulis satu atau beberapa ID pesanan setelah perintah:
    <code>/cancel 23501 23502</code>

request-queued = sedang diminta
request-running = sudah diminta, belum ada jawaban
request-accepted = panel menerima permintaan
request-refused = ditolak
request-unknown = tidak ada jawaban, mungkin sudah diterima
request-refill-not-offered = layanan ini dijual tanpa refill
request-cancel-not-offered = layanan ini tidak dapat dibatalkan
request-refill-not-ended = refill dapat diminta setelah pesanan berakhir
request-cancel-ended = pesanan sudah berakhir, tidak ada yang bisa dibatalkan

refill-pending = menunggu
refill-in-progress = berjalan
refill-completed = selesai
refill-rejected = ditolak
refill-canceled = dibatalkan
refill-failed = gagal
refill-partial = di-refill sebagian
refill-other = status tak dikenal
