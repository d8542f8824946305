menu-title = 🏠 <b>Menu chính</b>
menu-panel = Panel của bạn: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
   *[other] ⏳ { $count } đơn đang chạy
}
menu-hint = Tìm kiếm: gửi từ khóa, ví dụ <i>instagram likes</i>. Gửi ID đơn để xem trạng thái.
