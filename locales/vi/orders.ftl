orders-title = 📦 <b>Đơn hàng</b>
orders-count = { $count ->
   *[other] { $count } đơn
}
orders-hint = Nhấn một đơn để xem thêm.
orders-none = Chưa có đơn nào. Hãy chọn dịch vụ và đặt đơn đầu tiên.
orders-none-here = Không có đơn nào ở đây.
orders-elsewhere = đặt ở nơi khác
orders-filter-all = Tất cả
orders-filter-running = Đang chạy
orders-filter-done = Đã xong
orders-filter-trouble = Có vấn đề

state-draft = Bản nháp
state-discarded = Đã bỏ
state-queued = Chờ gửi
state-submitting = Đang gửi
state-placed = Đã đặt được
state-refused = Bị từ chối
state-unknown = Chưa rõ
state-pending = Đang chờ
state-processing = Đang xử lý
state-in-progress = Đang chạy
state-paused = Tạm dừng
state-completed = Hoàn thành
state-partial = Một phần
state-canceled = Đã hủy
state-refunded = Đã hoàn tiền
state-expired = Hết hạn
state-stopped = Đã dừng
state-failed = Thất bại
state-other = Trạng thái lạ

advice-draft = Chưa xác nhận: chưa có đơn nào được đặt.
advice-discarded = Đã bỏ trước khi xác nhận: không có đơn nào được đặt.
advice-queued = Đã xác nhận. Đơn sẽ được gửi đến panel trong giây lát.
advice-submitting = Đang gửi đến panel. Tôi sẽ báo ngay khi panel phản hồi.
advice-placed = Panel đã nhận đơn. Sắp có trạng thái đầu tiên.
advice-pending = Panel đã nhận đơn và chưa bắt đầu. Bạn không cần làm gì.
advice-processing = Panel đang chuẩn bị. Bạn không cần làm gì.
advice-in-progress = Đang giao. Bạn không cần làm gì.
advice-paused = Panel đã tạm dừng đơn. Nếu vẫn vậy, hãy liên hệ hỗ trợ của panel.
advice-completed = Đã giao đủ.
advice-partial = Chỉ giao được một phần. Panel thường hoàn tiền phần còn lại: hãy kiểm tra số dư.
advice-canceled = Đã hủy. Panel thường hoàn tiền phần chưa giao: hãy kiểm tra số dư.
advice-refunded = Tiền đã được hoàn vào số dư của bạn.
advice-expired = Đơn đã hết thời hạn. Kiểm tra phần đã giao, rồi đặt lại nếu muốn.
advice-stopped = Đơn đã bị dừng. Kiểm tra phần đã giao, rồi đặt lại nếu muốn.
advice-failed = Panel báo thất bại, và có thể tự thử lại. Nếu vẫn vậy, hãy liên hệ hỗ trợ của panel.
advice-other = Đó là cách gọi riêng của panel. Tôi vẫn tiếp tục theo dõi.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Một gói · 💵 { $price }
card-charge = 💳 Đã trừ: { $charge }
card-start-count = 🏁 Số ban đầu: { $count }
card-delivered = 📈 Đã giao: { $delivered } trên { $quantity } · còn lại: { $remains }
card-remains = 📉 Còn lại: { $remains }
card-elsewhere = 👁 Đặt ở nơi khác, theo dõi ở đây
card-checked = 🕓 Cập nhật { $ago }
card-muted = 🔕 Đã tắt thông báo: tôi không báo khi đơn thay đổi.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } mỗi giờ
card-end-own = { $count ->
   *[other] ⏱ Còn khoảng { $left }, theo { $count } đơn trước của bạn
}
card-end-own-between = { $count ->
   *[other] ⏱ Còn khoảng { $left }, theo { $count } đơn trước của bạn (thường từ { $from } đến { $to })
}
card-end-panel = ⏱ Còn khoảng { $left }, theo thời gian trung bình của panel
card-end-speed = ⏱ Còn khoảng { $left } với tốc độ này
card-stuck-still = 🐢 <b>Bị kẹt?</b> Không có tiến triển trong { $time }. Hãy liên hệ hỗ trợ của panel, hoặc hủy đơn nếu dịch vụ cho phép.
card-stuck-long = 🐢 <b>Bị kẹt?</b> Đơn này chạy lâu hơn 9 trong 10 đơn trước đây của chính bạn với dịch vụ này. Nếu vẫn vậy, hãy liên hệ hỗ trợ của panel.
card-partial-fits = 🧮 Đơn giá nhân với phần đã giao là { $expected }: số tiền đã trừ khớp.
card-partial-differs = 🧮 Đơn giá nhân với phần đã giao là { $expected }, nhưng panel đã trừ { $charge }. Hãy kiểm tra số dư và liên hệ hỗ trợ của panel.
card-guarantee-no = ♻️ Không bảo hành
card-guarantee-lifetime = ♻️ Bảo hành trọn đời. Panel quyết định từng lần bảo hành.
card-guarantee-days = { $count ->
   *[other] ♻️ Bảo hành: { $count } ngày kể từ khi xong. Panel quyết định từng lần bảo hành.
}
card-guarantee-left = { $count ->
   *[other] ♻️ Bảo hành: { $count } ngày, còn { $left }. Panel quyết định từng lần bảo hành.
}
card-guarantee-over = { $count ->
   *[other] ♻️ Thời hạn bảo hành { $count } ngày đã hết.
}
card-partial-expected = 🧮 Đơn giá nhân với phần đã giao là { $expected }.

lookup-title = { $count ->
   *[other] 📦 <b>Trạng thái của { $count } đơn</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Không thấy đơn { $id }</b>
lookup-not-found-advice = Panel không tìm thấy đơn có ID này trong tài khoản của bạn. Hãy kiểm tra ID.
lookup-not-now = 🔎 <b>Đơn { $id }: hiện chưa có thông tin</b>
lookup-not-now-advice = Panel không nhắc đến đơn này trong phản hồi. Điều đó không có nghĩa là đơn không tồn tại: hãy tra cứu lại sau một phút.
lookup-failed = ⚠️ <b>Không tra cứu được đơn { $id }</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · còn lại: { $remains }
lookup-item-not-found = 🔎 { $id }: panel không thấy đơn này
lookup-item-not-now = ▫️ { $id }: hiện chưa có thông tin
lookup-item-failed = ⚠️ { $id }: không tra cứu được
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>Có ở nhiều panel</b>
which-id = • { $id }
which-panel = Ở panel nào? Chưa thực hiện gì cả.
lookup-usage =
    📦 <b>Trạng thái</b>
    Viết một hoặc nhiều ID đơn sau lệnh:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } không phải ID đơn. ID chỉ có chữ cái, chữ số, _ và -; ngăn cách bằng dấu cách hoặc dấu phẩy.
lookup-too-many = Quá nhiều ID: tôi nhận tối đa { $most } một lúc.

unknown-title = ❓ <b>Đơn này đã đặt được chưa?</b>
unknown-still-title = ❓ <b>Vẫn chưa chắc chắn</b>
unknown-reminder-title = ⏰ <b>Đơn này đã đặt được chưa?</b>
unknown-reminder = Một giờ trước tôi đã hỏi, và chưa ai trả lời. Tôi không theo dõi và không gửi lại đơn cho đến khi biết rõ.
unknown-why-no-answer = Đơn đã được gửi, nhưng không nhận được phản hồi của panel. Có thể đơn đã đặt được, nên tôi không gửi lại.
unknown-why-garbled = Đơn đã được gửi, nhưng không hiểu được phản hồi của panel. Có thể đơn đã đặt được, nên tôi không gửi lại.
unknown-why-restart = Tôi bị gián đoạn khi đang gửi đơn. Có thể đơn đã đặt được, nên tôi không gửi lại.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Số dư: trước { $before }, hiện tại { $now }
unknown-balance-before = 💰 Số dư: trước { $before }, hiện chưa biết
unknown-balance-now = 💰 Số dư: trước chưa biết, hiện tại { $now }
unknown-balance-at = 🕒 Số dư đọc lúc { $at }.
unknown-evidence-charged = Số dư giảm đúng bằng giá đơn: có lẽ đơn đã đặt được.
unknown-evidence-unchanged = Số dư không đổi: có lẽ đơn chưa đặt được. Một số panel trừ tiền sau.
unknown-evidence-unclear = Mức thay đổi của số dư khác với giá đơn: không kết luận chắc chắn được gì.
unknown-evidence-none = Không so sánh được số dư.
unknown-ask = Hãy xem danh sách đơn trên panel, rồi cho tôi biết:
unknown-id-title = ✅ <b>Đã đặt được</b>
unknown-id-ask = Gửi ID đơn mà panel hiển thị cho { $service }. Tôi sẽ kiểm tra xem có khớp không.
unknown-id-taken = ✅ Đúng là đơn { $id }. Từ giờ tôi theo dõi đơn này.
unknown-id-none = { $id } không phải ID đơn. Gửi ID đúng như panel hiển thị.
unknown-id-not-found = Panel không thấy đơn { $id } trong tài khoản của bạn. Hãy kiểm tra ID và gửi lại.
unknown-id-other = Đơn { $id } là một đơn khác của cuộc trò chuyện này. Hãy gửi ID của đơn đang hỏi.
unknown-id-elsewhere = Đơn { $id } thuộc một cuộc trò chuyện khác dùng khóa này. Hãy gửi ID của đơn đang hỏi.
unknown-id-misfit = Đơn { $id } không khớp: thông tin từ panel khác với đơn này. Hãy kiểm tra ID và gửi lại.
unknown-not-placed-title = ❌ <b>Không đặt được?</b>
unknown-not-placed-ask = Tôi sẽ ghi đơn này là không đặt được và không theo dõi đơn. Nếu bạn đặt lại mà đơn này thật ra đã đặt được, bạn trả tiền hai lần. Bạn đã xem trên panel chưa?
unknown-not-placed = ❌ Đã ghi là không đặt được. Bạn có thể đặt lại.
unknown-settled = Việc này đã được quyết định rồi.
