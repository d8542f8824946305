notify-many = { $count ->
   *[other] 🔔 <b>{ $count } tin mới</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Đã đặt đơn</b> · { $id }
notify-refused-title = ❌ <b>Đơn không đặt được</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Panel đã sửa lại: { $was } → { $now }
notify-lost-title = 🔎 <b>Đơn { $id } đã biến mất</b>
notify-lost = Panel đã nhiều lần nói không biết đơn này. Tôi ngừng theo dõi đơn: hãy hỏi bộ phận hỗ trợ của panel.
notify-refill-accepted-title = ♻️ <b>Panel đã nhận yêu cầu bảo hành</b> · { $id }
notify-refill-refused-title = ❌ <b>Bảo hành bị từ chối</b> · { $id }
notify-refill-unknown-title = ❓ <b>Yêu cầu bảo hành đã được nhận chưa?</b> · { $id }
notify-refill-unknown = Không có câu trả lời. Tôi không tự yêu cầu lại: hãy xem trên panel trước khi bạn yêu cầu.
notify-refill-moved = { $sign } <b>Bảo hành { $refill }: { $state }</b> · đơn { $id }
notify-cancel-accepted-title = 🚫 <b>Panel đã nhận yêu cầu hủy</b> · { $id }
notify-cancel-refused-title = ❌ <b>Yêu cầu hủy bị từ chối</b> · { $id }
notify-cancel-unknown-title = ❓ <b>Yêu cầu hủy đã được nhận chưa?</b> · { $id }
notify-cancel-unknown = Không có câu trả lời. Tôi không tự yêu cầu lại: trạng thái tiếp theo của đơn sẽ cho biết.
notify-key-title = 🔑 <b>Panel từ chối khóa API</b>
notify-key = { $panel } không còn chấp nhận { $key }. Tôi đã ngừng dùng khóa này, và các đơn của bạn không được theo dõi. Hãy nhập khóa mới.
notify-balance-title = 🔔 <b>Số dư của bạn thấp</b>
notify-balance = { $panel } · còn <b>{ $amount }</b>, dưới mức { $below } của bạn
notify-stuck-title = 🐢 <b>Bị kẹt?</b> Đơn { $id }
notify-stuck-still = Không có gì thay đổi trong { $time }.
notify-stuck-long = Đơn đã chạy { $time }: chín trên mười đơn của chính bạn với dịch vụ này nhanh hơn.
notify-stuck-advice = Hãy hỏi bộ phận hỗ trợ của panel, hoặc hủy đơn nếu được phép.
