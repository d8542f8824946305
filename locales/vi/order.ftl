order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Số dư: { $amount }
order-ask-link = Gửi <b>link</b> bài viết, trang hoặc trang cá nhân.
order-ask-quantity = <b>Số lượng bao nhiêu?</b> Chọn, hoặc gửi một số.
order-ask-comments = Gửi các <b>bình luận</b>, mỗi dòng một bình luận: từ { $min } đến { $max } dòng. Mỗi dòng là một bình luận và đều được tính tiền.
order-link-invalid = Đây không phải link. Gửi link như <code>https://instagram.com/p/AAA111</code> hoặc <code>@name</code>.
order-quantity-invalid = Đây không phải số nguyên. Gửi một số như <code>1000</code>.
order-quantity-low = Ít quá: tối thiểu <b>{ $min }</b>.
order-quantity-high = Nhiều quá: tối đa <b>{ $max }</b>.
order-comments-none = Không có bình luận nào ở đây. Gửi ít nhất một bình luận, mỗi dòng một bình luận.
order-price-large = Không tính được giá cho số lượng này. Hãy gửi số nhỏ hơn.
order-sending-title = 📤 <b>Đang đặt đơn…</b>
order-sending = { $service }. Tôi sẽ báo ở đây ngay khi panel phản hồi. Đơn chỉ được gửi một lần.
order-confirmed-already = ✅ Đơn này đã được xác nhận trước đó. Không có gì bị đặt hai lần.
order-expired = ⌛ Bản nháp này quá cũ: giá có thể đã thay đổi. Không có đơn nào được đặt.
order-discarded = ✖️ Đã bỏ bản nháp. Không có đơn nào được đặt.
order-left = ✖️ Đã thoát. Không có đơn nào được đặt.
order-left-nothing = Không có gì để thoát. Để hủy một đơn trên panel: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Đặt đơn</b>
order-no-service = ⚠️ Panel hiện không có dịch vụ { $id }.
order-usage =
    Chọn dịch vụ, hoặc viết trong một dòng: dịch vụ, link và số lượng:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Kiểm tra đơn của bạn</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Số lượng: <b>{ $quantity }</b>
summary-package = 🔢 Một gói
summary-comments = { $count ->
   *[other] 💬 <b>{ $count } bình luận</b>:
}
summary-price = 💵 Giá: <b>{ $price }</b>
summary-price-most = 💵 Giá: tối đa <b>{ $price }</b>, trả theo từng bài
summary-price-post = 💵 Giá: tối đa <b>{ $price }</b> cho mỗi bài
summary-commas = { $count ->
   *[other] ⚠️ <b>{ $count } bình luận có dấu phẩy</b>: một số panel tách bình luận như vậy thành nhiều bình luận, và đếm tất cả.
}
summary-balance = 💰 Số dư: { $before }, sau đơn còn { $after }
summary-balance-unknown = ⚠️ Hiện không xem được số dư của bạn. Nếu không đủ, panel sẽ từ chối đơn.
summary-balance-short = ⚠️ <b>Số dư không đủ</b>: còn thiếu { $missing }. Hãy nạp tiền trên panel trước.
summary-price-changed = ⚠️ <b>Giá đã thay đổi</b>: trước { $before }, nay { $now }. Chưa có đơn nào được đặt.
summary-same-link = { $count ->
   *[other] ⚠️ <b>{ $count } đơn vẫn đang chạy trên link này</b>: { $orders }. Panel thường từ chối thêm đơn nữa, hoặc đếm sai.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Bạn đã đặt một đơn y hệt { $ago }.</b> Chỉ xác nhận nếu bạn muốn đặt hai lần.
summary-misfit-platform = ⚠️ <b>Link này có đúng không?</b> Dịch vụ dành cho { $wanted }, còn link là của { $found }.
summary-misfit-host = ⚠️ <b>Link này có đúng không?</b> Dịch vụ dành cho { $wanted }, còn link không phải của { $wanted }.
summary-misfit-post = ⚠️ <b>Link này có đúng không?</b> Dịch vụ có vẻ dành cho bài viết, còn link là của trang cá nhân.
summary-misfit-profile = ⚠️ <b>Link này có đúng không?</b> Dịch vụ có vẻ dành cho trang cá nhân, còn link là của bài viết.
summary-step-between = ⚠️ <b>Panel chỉ nhận bội số của { $step }</b>: { $below } hoặc { $above }. Panel từng từ chối số lượng khác.
summary-step-near = ⚠️ <b>Panel chỉ nhận bội số của { $step }</b>, ví dụ { $near }. Panel từng từ chối số lượng khác.
summary-step = ⚠️ <b>Panel chỉ nhận bội số của { $step }.</b> Panel từng từ chối số lượng khác.
