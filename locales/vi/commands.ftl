commands-start = Bắt đầu, hoặc bắt đầu lại
commands-menu = Menu chính
commands-services = Tất cả dịch vụ theo danh mục
commands-search = Tìm dịch vụ theo từ khóa hoặc ID
commands-order = Đặt đơn
commands-mass = Đặt nhiều đơn một lúc
commands-orders = Các đơn của bạn
commands-status = Tra cứu theo ID đơn
commands-refill = Yêu cầu bảo hành (refill)
commands-refills = Các yêu cầu bảo hành của bạn
commands-cancel = Hủy đơn, hoặc thoát khỏi câu hỏi
commands-watch = Theo dõi đơn đặt ở nơi khác
commands-unwatch = Ngừng theo dõi các đơn đó
commands-balance = Số dư của bạn
commands-key = Nhập, xem hoặc xóa khóa API
commands-language = Chọn ngôn ngữ
commands-settings = Thông báo và các cài đặt khác
commands-buyers = Ai được đặt đơn trong nhóm này
commands-stats = Đơn và chi tiêu theo thời gian
commands-export = Tất cả đơn dưới dạng bảng
commands-forget = Xóa mọi dữ liệu của cuộc trò chuyện này
commands-help = Hướng dẫn sử dụng
commands-about =
    Panel của bạn trong một cuộc trò chuyện: tìm dịch vụ, xem giá, đặt đơn, theo dõi, yêu cầu bảo hành, hủy đơn, và nhận thông báo khi có thay đổi.

    Nhấn Bắt đầu và gửi khóa API của bạn. Khóa được lưu ở dạng mã hóa, và tin nhắn chứa khóa bị xóa.
commands-about-short = Đặt đơn trên panel ngay trong Telegram, theo dõi đơn, nhận thông báo khi có thay đổi.
commands-audit = Ai đã làm gì trong cuộc trò chuyện này
