stats-title = 📊 <b>Thống kê</b> · { $span }
stats-spent = { $count ->
   *[other] 💵 <b>{ $spent }</b> cho { $count } đơn
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
   *[other] 💱 { $spent } cho { $count } đơn bằng loại tiền khác
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
   *[other] • { $name }: <b>{ $spent }</b>, { $count } đơn
}
stats-by-time = 🗓 <b>Theo thời gian</b>
stats-by-category = 📁 <b>Theo danh mục</b>
stats-by-service = 🛍 <b>Theo dịch vụ</b>
stats-nothing = Không có đơn nào trong thời gian này.

export-title = 📑 <b>Xuất dữ liệu</b>
export-orders = { $count ->
   *[other] 📦 { $count } đơn · { $span }
}
export-requests = { $count ->
   *[other] ♻️ { $count } yêu cầu bảo hành và hủy · { $span }
}
export-note = Tệp này có link và giá: hãy cân nhắc trước khi chia sẻ.
export-sent = Tôi đã gửi cho bạn trong chat riêng.
export-private = Tôi chỉ gửi tệp xuất trong chat riêng. Nhấn nút, nhấn Bắt đầu ở đó, rồi gửi lại lệnh ở đây.
export-anonymous = Tôi chỉ gửi tệp xuất cho từng người trong chat riêng, mà quản trị viên ẩn danh không có chat riêng với tôi. Hãy tắt ẩn danh khi gửi lệnh này, hoặc để quản trị viên khác gửi.

button-span-week = 7 ngày
button-span-month = 30 ngày
button-span-quarter = 13 tuần
button-span-year = 12 tháng
button-span-all = Tất cả
button-stats = 📊 Thống kê
button-stats-text = 📝 Bằng chữ
button-stats-picture = 📊 Bằng hình
button-export = 📑 Xuất dữ liệu
