common-yes = có
common-no = không
common-not-said = không nêu
common-orders = { $count ->
   *[other] { $count } đơn
}
common-moment = { $day }/{ $month }/{ $year } { $time } UTC
common-moment-local = { $day }/{ $month }/{ $year } { $time }
common-now = vừa xong
common-minutes-ago = { $count } phút trước
common-hours-ago = { $count } giờ trước
common-days-ago = { $count ->
   *[other] { $count } ngày trước
}
common-seconds = { $count } giây
common-minutes = { $count } phút
common-hours = { $count } giờ
common-days = { $count ->
   *[other] { $count } ngày
}
common-percent = { $number }%
common-quoted = “{ $words }”

button-services = 🛍 Dịch vụ
button-orders = 📦 Đơn hàng
button-balance = 💰 Số dư
button-settings = ⚙️ Cài đặt
button-help = ❓ Trợ giúp
button-order = 🛒 Đặt đơn
button-favourite-off = ☆ Yêu thích
button-favourite-on = ⭐ Yêu thích
button-favourites = ⭐ Yêu thích ({ $count })
button-refresh = 🔄 Làm mới
button-refill = ♻️ Bảo hành
button-refills = ♻️ Lịch sử bảo hành
button-cancel-order = 🚫 Hủy đơn
button-order-again = 🔁 Đặt lại
button-mute = 🔕 Tắt thông báo
button-unmute = 🔔 Bật thông báo
button-details = 📄 Chi tiết
button-copy-id = 📎 Chép ID
button-copy-link = 🔗 Chép link
button-details-of = 📄 { $id }
button-confirm = ✅ Xác nhận
button-cancel = ✖️ Thoát
button-check-again = 🔄 Kiểm tra lại
button-was-placed = ✅ Đã đặt được
button-not-placed = ❌ Không đặt được
button-languages = 🌐 Ngôn ngữ khác
button-language = 🌐 Ngôn ngữ
button-back = ⬅️ Quay lại
button-menu = 🏠 Menu chính
button-key = 🔑 Khóa API
button-key-enter = 🔑 Nhập khóa
button-key-replace = 🔑 Thay khóa
button-key-remove = 🗑 Xóa
button-key-use = 🔀 Dùng { $panel }
button-key-private = 🔑 Nhập trong chat riêng
button-private = 💬 Mở chat riêng
button-remove = 🗑 Xóa khóa
button-push-all = Mọi thay đổi
button-push-final = Chỉ khi kết thúc
button-push-nothing = Không báo
button-help-overview = 📖 Tổng quan
button-help-ordering = 🛒 Đặt đơn
button-help-tracking = 📦 Theo dõi
button-help-requests = ♻️ Bảo hành, hủy
button-help-keys = 🔑 Khóa, an toàn
button-help-commands = ⌨️ Các lệnh
