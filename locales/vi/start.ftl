start-title = 👋 <b>{ $bot }</b>
start-what =
    Panel của bạn trong một cuộc trò chuyện: tìm dịch vụ, xem giá, đặt đơn.
    Tôi theo dõi các đơn và báo cho bạn khi có thay đổi.
start-key-title = 🔑 <b>Nhập thông tin truy cập của bạn</b>
start-key-ask-one = Khóa API nằm trong tài khoản của bạn tại { $panels }. Gửi khóa bằng tin nhắn: tôi kiểm tra khóa và xóa tin nhắn sau khi đọc.
start-key-ask-several = Tôi hỗ trợ { $panels }. Chọn một panel, rồi gửi khóa API của bạn bằng tin nhắn: tôi kiểm tra khóa và xóa tin nhắn sau khi đọc.
start-languages = 🌐 <b>Ngôn ngữ gợi ý</b>
