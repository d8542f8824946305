forget-title = 🗑 <b>Xóa mọi dữ liệu của cuộc trò chuyện này?</b>
forget-what = Tôi xóa khóa API, các đơn và yêu cầu bảo hành, mục yêu thích và cài đặt được lưu ở đây cho cuộc trò chuyện này. Không thể hoàn tác.
forget-running = { $count ->
   *[other] ⏳ { $count } đơn vẫn đang chạy. Các đơn này tiếp tục trên panel, và tôi không báo gì thêm về chúng.
}
forget-unknown = { $count ->
   *[other] ❓ Có { $count } đơn chưa rõ đã đặt được hay chưa. Hãy tìm trên panel.
}
forget-backups = Bản sao lưu của bot còn giữ dữ liệu cho đến khi có bản mới thay thế, với khóa ở dạng mã hóa.
forget-done-title = 🗑 <b>Đã xóa mọi dữ liệu của cuộc trò chuyện này</b>
forget-done = Gửi /start để bắt đầu lại.
forget-busy = ⏳ Một yêu cầu của cuộc trò chuyện này đang được gửi đến panel, và không được để mất phản hồi. Chưa xóa gì cả. Hãy thử lại sau một phút.
button-forget = 🗑 Xóa tất cả
