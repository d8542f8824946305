radar-all-ask = { $count ->
   *[other] ♻️ <b>Yêu cầu bảo hành { $count } đơn?</b>
}
radar-all-note = Các đơn này đã kết thúc, không có gì cho thấy đã hết bảo hành, và không có yêu cầu bảo hành nào đang xử lý. Panel quyết định từng đơn.
radar-none-title = ♻️ <b>Không có đơn nào để bảo hành</b>
radar-none = Ở đây chỉ có đơn đã kết thúc chưa hết bảo hành, trừ những đơn có yêu cầu bảo hành đang được xử lý, mới bị từ chối hoặc không có phản hồi.
radar-auto-title = ⏱ <b>Tự động bảo hành</b> · { $id }
radar-auto-off = Đang tắt. Bao lâu tôi yêu cầu một lần?
radar-auto-note = Khi còn bảo hành, tôi yêu cầu panel bảo hành theo chu kỳ này, dù có tụt hay không. Panel quyết định từng lần. Ba lần từ chối liên tiếp, hoặc một lần mất phản hồi, sẽ tắt tính năng này.
radar-auto-cannot = Tôi không thấy đơn này còn thời hạn bảo hành. Bạn vẫn có thể tự yêu cầu: <code>/refill</code> và ID của đơn.
radar-auto-unknown = Không nhận được phản hồi cho yêu cầu bảo hành gần nhất: có thể panel đã nhận. Hãy xem trên panel trước. Có thể bật tự động bảo hành sau một lần bảo hành có phản hồi.
card-rest = ♻️ Panel đã từ chối bảo hành. Hãy yêu cầu lại sau { $at }.
card-rest-words = ♻️ Panel đã từ chối bảo hành. Hãy yêu cầu lại sau { $at }. Panel báo: { $words }
card-automatic = ⏱ Lần yêu cầu bảo hành tới: { $at }.
button-refill-all = ♻️ Bảo hành mọi đơn được phép
button-automatic = ⏱ Tự động bảo hành
button-auto-off = ✖️ Tắt
button-auto-days = { $count ->
   *[other] Mỗi { $count } ngày
}
