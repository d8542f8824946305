watch-title = { $count ->
   *[other] 👁 <b>Đang theo dõi { $count } đơn</b>
}
watch-none = 👁 <b>Không có gì để theo dõi</b>
watch-item-already = { $sign } { $id } { $state } · đã theo dõi từ trước
watch-item-ours = { $sign } { $id } { $state } · đặt ở đây: tôi vẫn báo cho bạn
watch-ended-title = 👁 <b>Đã ngừng theo dõi</b>
watch-item-ended = ✖️ { $id } không còn được theo dõi
watch-item-muted = 🔕 { $id } được đặt ở đây: vẫn trong danh sách, đã tắt thông báo
watch-item-not-watched = ▫️ { $id } vốn không được theo dõi
watch-usage =
    👁 <b>Theo dõi đơn đặt ở nơi khác</b>
    Viết ID của các đơn sau lệnh, tối đa 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> để ngừng.
watch-count = { $count ->
   *[other] Cuộc trò chuyện này theo dõi { $count } đơn.
}
