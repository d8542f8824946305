radar-all-ask = { $count ->
   *[other] ♻️ <b>Yêu cầu bảo hành { $count } đơn?</b>
}
radar-all-note = Các đơn này đã xong, không có gì cho thấy đã hết bảo hành, và không có yêu cầu bảo hành nào đang chạy. Panel quyết định từng đơn.
radar-none-title = ♻️ <b>Không có đơn nào để bảo hành</b>
radar-none = Không có đơn đã xong nào còn bảo hành, hoặc đang được bảo hành, vừa bị từ chối, hoặc mất câu trả lời.
radar-auto-title = ⏱ <b>Tự động bảo hành</b> · { $id }
radar-auto-off = Đang tắt. Bao lâu tôi yêu cầu một lần?
radar-auto-note = Khi còn bảo hành, tôi yêu cầu panel bảo hành theo khoảng này, dù có tụt hay không. Panel quyết định từng lần. Ba lần từ chối liên tiếp, hoặc mất câu trả lời, sẽ tắt nó.
radar-auto-cannot = Tôi không biết đơn này còn bảo hành. Bạn vẫn có thể tự yêu cầu: <code>/refill</code> và ID của đơn.
radar-auto-unknown = Mất câu trả lời của lần bảo hành gần nhất: có thể panel đã nhận. Hãy xem trên panel trước. Có thể bật tự động bảo hành sau một lần bảo hành có câu trả lời.
card-rest = ♻️ Panel đã từ chối bảo hành. Yêu cầu lại sau { $at }.
card-rest-words = ♻️ Panel đã từ chối bảo hành: { $words } Yêu cầu lại sau { $at }.
card-automatic = ⏱ Tôi yêu cầu bảo hành lần tới lúc { $at }.
button-refill-all = ♻️ Bảo hành mọi đơn được phép
button-automatic = ⏱ Tự động bảo hành
button-auto-off = ✖️ Tắt
button-auto-days = { $count ->
   *[other] Mỗi { $count } ngày
}
