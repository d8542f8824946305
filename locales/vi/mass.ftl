button-stop = ⏹ Dừng
button-mass-file = 📎 Kết quả dạng tệp
button-mass-lines = 📎 Các dòng dạng tệp

mass-title = 🧾 <b>Nhiều đơn một lúc</b>
mass-ask =
    Gửi mỗi dòng một đơn: dịch vụ, link, số lượng.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Hoặc gửi tệp CSV hay văn bản tối đa { $most } dòng. Bạn thấy mọi mức giá trước khi đặt.
mass-empty = Không có đơn nào ở đây. Gửi các dòng như <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Quá nhiều dòng: tôi nhận tối đa { $most } một lúc. Hãy gửi phần còn lại sau.
mass-bad-file = Không đọc được tệp này. Gửi tệp CSV hoặc văn bản UTF-8, tối đa 2 MB.
mass-gone = ⌛ Danh sách này không còn nữa. Lần nhấn này không đặt đơn nào.
mass-discarded = ✖️ Đã bỏ danh sách. Không có đơn nào được đặt.
mass-changed = ⚠️ <b>Giá đã thay đổi, hoặc danh sách quá cũ.</b> Chưa có đơn nào được đặt. Bây giờ sẽ như sau:

mass-preview-title = 🧾 <b>Kiểm tra các đơn của bạn</b>
mass-good = { $count ->
   *[other] ✅ { $count } dòng đặt được
}
mass-bad = { $count ->
   *[other] ⚠️ { $count } dòng không đặt được, và bị bỏ qua
}
mass-repeated = { $count ->
   *[other] ⚠️ { $count } dòng lặp lại dịch vụ và link của dòng khác. Panel thường từ chối đơn thứ hai khi đơn đầu còn chạy.
}
mass-doubted = { $count ->
   *[other] ⚠️ { $count } dòng có cảnh báo. Vẫn đặt được.
}
mass-again = ⚠️ Dịch vụ và link giống dòng { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>Số dư không đủ</b>: còn thiếu { $missing }. Các đơn cuối sẽ bị từ chối.

mass-problem-parts = cần dịch vụ, link và số lượng
mass-problem-link = đây không phải link
mass-problem-number = số lượng không phải số nguyên
mass-problem-service = không có dịch vụ { $id }
mass-problem-type = đơn loại “{ $type }” phải đặt từng đơn
mass-problem-not-sold = đơn loại “{ $type }” chỉ hiển thị, không bán ở đây
mass-problem-package = gói không có số lượng: hãy bỏ số lượng đi
mass-problem-quantity = thiếu số lượng
mass-problem-low = tối thiểu { $min }
mass-problem-high = tối đa { $max }
mass-problem-price = không tính được giá

mass-running-title = 📤 <b>Đang đặt các đơn của bạn…</b>
mass-stopping-title = ⏹ <b>Đang dừng…</b>
mass-stopped-title = ⏹ <b>Đã dừng</b>
mass-done-title = 🏁 <b>Đã gửi các đơn của bạn</b>
mass-progress = { $bar } { $settled } trên { $total }
mass-count-placed = ✅ { $count } đã đặt được
mass-count-ended = { $count ->
   *[other] 🏁 { $count } trong số đó đã kết thúc
}
mass-count-refused = ❌ { $count } bị từ chối
mass-count-unknown = ❓ { $count } chưa rõ kết quả
mass-count-waiting = { $count ->
   *[other] ⏳ { $count } đang chờ
}
mass-count-not-sent = ✖️ { $count } chưa gửi
mass-unknown-advice = Đơn chưa rõ kết quả không bao giờ được gửi lại. Nhấn “Có vấn đề” và quyết định từng đơn.
mass-moved = 🧾 <b>{ $count } đơn của một danh sách</b>
mass-moved-state = { $sign } { $state }: { $count }
