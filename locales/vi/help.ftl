help-title = 📖 <b>Trợ giúp</b>
help-overview =
    Tôi đưa panel của bạn vào cuộc trò chuyện này.
    1. Nhập khóa API của bạn bằng /key.
    2. Chọn dịch vụ bằng /services, hoặc gửi từ khóa để tìm.
    3. Nhấn “Đặt đơn”, trả lời các câu hỏi, xem giá, nhấn “Xác nhận”.
    4. Tôi theo dõi đơn và báo cho bạn khi có thay đổi.
help-ordering-title = 🛒 <b>Đặt đơn</b>
help-ordering =
    Mỗi dịch vụ có giá cho 1000, số lượng tối thiểu và tối đa. Trước khi đơn được gửi đi, bạn thấy giá chính xác và số dư còn lại sau đó.
    Trong một dòng: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Nhiều đơn một lúc: /mass, rồi mỗi dòng một đơn, hoặc gửi tệp CSV.
    Một lần nhấn “Xác nhận” là một đơn. Nếu không nhận được phản hồi của panel, tôi không bao giờ gửi lại đơn: tôi cho bạn xem những gì đã biết, và bạn quyết định.
help-tracking-title = 📦 <b>Theo dõi</b>
help-tracking =
    /orders liệt kê các đơn của cuộc trò chuyện này. Nhấn một đơn để xem thẻ của đơn.
    Gửi ID đơn, hoặc <code>/status 23501 23502</code>, cả với đơn đặt ở nơi khác.
    <code>/watch 23501 23502</code> theo dõi đơn đặt ở nơi khác như đơn đặt ở đây.
    /settings chọn những gì tôi báo cho bạn; “Tắt thông báo” chỉ áp dụng cho một đơn.
help-requests-title = ♻️ <b>Bảo hành và hủy</b>
help-requests =
    “Bảo hành” (refill) là yêu cầu panel bù phần bị tụt sau khi đơn kết thúc, nếu dịch vụ có bảo hành: trên thẻ đơn, hoặc <code>/refill 23501</code>. /refills liệt kê các yêu cầu.
    “Hủy đơn” là yêu cầu panel dừng lại: trên thẻ đơn, hoặc <code>/cancel 23501</code>. Panel quyết định có hủy được không, và hoàn lại bao nhiêu.
help-keys-title = 🔑 <b>Khóa và an toàn</b>
help-keys =
    Mỗi khóa chỉ thuộc về một cuộc trò chuyện. Khóa được lưu ở dạng mã hóa, và không ai thấy nhiều hơn bốn ký tự cuối.
    Tôi xóa tin nhắn chứa khóa sau khi đọc. Trong nhóm, khóa được nhập trong chat riêng.
    /key xem, thay hoặc xóa khóa. Nếu người khác đã thấy khóa, hãy tạo khóa mới trên panel.
help-commands-title = ⌨️ <b>Các lệnh</b>
help-commands =
    /menu – menu chính
    /services – tất cả dịch vụ
    /search – tìm dịch vụ
    /order – đặt đơn
    /mass – đặt nhiều đơn một lúc
    /orders – các đơn của bạn
    /status – tra cứu theo ID đơn
    /refill, /refills – yêu cầu bảo hành, xem danh sách
    /cancel – hủy đơn, hoặc thoát khỏi câu hỏi
    /watch, /unwatch – theo dõi đơn đặt ở nơi khác
    /balance – số dư của bạn
    /key – khóa API của bạn
    /language – chọn ngôn ngữ
    /settings – những gì tôi báo cho bạn
    /buyers – ai được đặt đơn, trong nhóm
    /stats – đơn và chi tiêu theo thời gian
    /export – tất cả đơn dưới dạng bảng
    /audit – ai đã làm gì ở đây
    /forget – xóa mọi dữ liệu của cuộc trò chuyện này
