ask-username-comment = Bình luận của ai? Gửi <b>tên người dùng</b> của tác giả, ví dụ <code>anna.smith</code>.
ask-username-followers = Nhắc đến <b>người theo dõi</b> của ai? Gửi tên người dùng hoặc link trang cá nhân, ví dụ <code>anna.smith</code>.
ask-username-watched = Theo dõi bài mới của <b>tài khoản</b> nào? Gửi tên người dùng, ví dụ <code>anna.smith</code>.
ask-comments-package = Gửi các <b>bình luận</b>, mỗi dòng một bình luận, ví dụ:
    <code>Đẹp quá!
    Tuyệt vời</code>
ask-usernames = Gửi các <b>tên người dùng</b> cần nhắc đến, mỗi dòng một tên, ví dụ:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Gửi các <b>tên người dùng</b> cần nhắc đến, mỗi dòng một tên: từ { $min } đến { $max } dòng. Mỗi dòng là một lượt nhắc và đều được tính tiền.
ask-hashtags = Gửi các <b>hashtag</b>, mỗi dòng một hashtag, ví dụ:
    <code>#summer
    #sun</code>
ask-hashtag = Nhắc đến người dùng của <b>hashtag</b> nào? Gửi hashtag, ví dụ <code>#summer</code>.
ask-media = Nhắc đến những người đã thích bài viết nào? Gửi <b>link</b> của bài, ví dụ <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = <b>Lựa chọn</b> nào của cuộc bình chọn? Gửi số thứ tự: 1 là lựa chọn đầu tiên.
ask-keywords = Gửi các <b>từ khóa</b>, mỗi dòng một từ khóa, ví dụ:
    <code>giày đỏ
    giày chạy bộ</code>
ask-groups =
    Mời người từ những <b>nhóm</b> nào? Gửi mỗi dòng một nhóm, ví dụ:
    <code>https://t.me/example
    @example2</code>
ask-country = Từ <b>quốc gia</b> nào? Gửi mã hai chữ cái, ví dụ <code>US</code>.
ask-device = Trên <b>thiết bị</b> nào?
ask-type-of-traffic = Lượt truy cập <b>đến từ</b> đâu?
ask-google-keyword = Họ tìm <b>từ khóa</b> nào trên Google? Ví dụ <code>giày đỏ</code>.
ask-referring-url = Họ đến từ <b>trang</b> nào? Gửi link, ví dụ <code>https://example.com</code>.
ask-min = <b>Ít nhất</b> bao nhiêu cho mỗi bài mới? Gửi một số, ví dụ <code>100</code>.
ask-max = Và <b>nhiều nhất</b> bao nhiêu? Mỗi bài sẽ lấy một số trong khoảng đó.
ask-posts = Bao nhiêu <b>bài mới</b>? Gửi một số, ví dụ <code>10</code>, hoặc bỏ qua để không giới hạn.
ask-old-posts = Bao nhiêu bài <b>đã có sẵn</b>? Gửi một số, ví dụ <code>3</code>, hoặc bỏ qua nếu không cần.
ask-delay = Bắt đầu bao nhiêu phút <b>sau khi có bài</b>?
ask-expiry = Đến <b>ngày</b> nào? Gửi ngày, ví dụ <code>31/12/2026</code>, hoặc bỏ qua để không giới hạn.
ask-runs = 💧 <b>Chạy mấy đợt?</b> Mỗi đợt giao { $quantity }. Gửi một số từ 2 đến { $max }.
ask-interval = 💧 Hai đợt cách nhau bao nhiêu <b>phút</b>? Chọn, hoặc gửi một số từ 1 đến 1440.
ask-file = Danh sách dài có thể gửi dưới dạng tệp văn bản.

wrong-username = Đây không phải tên người dùng. Gửi tên không có dấu cách, ví dụ <code>anna.smith</code>.
wrong-usernames = Không có tên người dùng nào ở đây. Gửi ít nhất một tên, mỗi dòng một tên.
wrong-usernames-line = Dòng { $line } không phải tên người dùng: không được có dấu cách.
wrong-hashtags = Không có hashtag nào ở đây. Gửi ít nhất một hashtag, mỗi dòng một hashtag.
wrong-hashtags-line = Dòng { $line } không phải hashtag: không được có dấu cách.
wrong-hashtag = Đây không phải hashtag. Gửi hashtag như <code>#summer</code>.
wrong-keywords = Không có từ khóa nào ở đây. Gửi ít nhất một từ khóa, mỗi dòng một từ khóa.
wrong-groups = Không có nhóm nào ở đây. Gửi ít nhất một nhóm, mỗi dòng một nhóm.
wrong-groups-line = Dòng { $line } không phải nhóm: gửi link như <code>https://t.me/example</code>, mỗi dòng một link.
wrong-line-long = Dòng { $line } quá dài: mỗi dòng tối đa { $max } ký tự.
wrong-page = Đây không phải link. Gửi link đầy đủ, như <code>https://example.com/page</code>.
wrong-country = Đây không phải quốc gia. Gửi mã hai chữ cái, ví dụ <code>US</code>.
wrong-choice = Không có trong các lựa chọn. Hãy nhấn một nút.
wrong-google-keyword = Đây không phải từ khóa. Gửi một dòng, ví dụ <code>giày đỏ</code>.
wrong-expiry = Đây không phải một ngày sắp tới. Gửi ngày như <code>31/12/2026</code>.
wrong-missing = Dịch vụ này cần thêm thông tin. Hãy đặt bằng <code>/order</code>, tôi sẽ hỏi phần còn lại.
wrong-field = Dịch vụ này không còn nhận câu trả lời đó. Hãy bắt đầu lại đơn.
wrong-runs = Hai đợt với số lượng đó vượt quá mức dịch vụ này nhận. Khi chia đợt, đặt tối đa { $max } mỗi đợt.
wrong-no-file = Câu hỏi này cần câu trả lời ngắn, không phải tệp. Hãy gửi bằng tin nhắn.
wrong-file-large = Tệp này quá lớn: tôi đọc tối đa { $max } kB.
wrong-file-kind = Đây không phải văn bản thuần. Hãy lưu thành tệp văn bản (UTF-8) rồi gửi lại.
wrong-file-failed = Telegram không gửi được tệp cho tôi. Vui lòng gửi lại.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Tên người dùng
field-usernames = { $count ->
   *[other] 👥 <b>{ $count } tên người dùng</b>:
}
field-hashtags = { $count ->
   *[other] #️⃣ <b>{ $count } thẻ hashtag</b>:
}
field-keywords = { $count ->
   *[other] 🔑 <b>{ $count } từ khóa</b>:
}
field-groups = { $count ->
   *[other] 👥 <b>{ $count } nhóm</b>:
}
field-hashtag = #️⃣ Thẻ hashtag
field-media = 🖼 Bài viết
field-answer-number = ☑️ Lựa chọn
field-country = 🌍 Quốc gia
field-device = 📱 Thiết bị
field-type-of-traffic = 🚪 Lượt truy cập
field-google-keyword = 🔑 Từ khóa
field-referring-url = 🚪 Từ trang
field-per-post = 🔢 Mỗi bài mới: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Mỗi bài: <b>{ $min } – { $max }</b>
field-posts = 🗓 Bài mới
field-posts-endless = 🗓 Bài mới: <b>không giới hạn</b>, cho đến khi hủy
field-old-posts = 🗂 Bài đã có sẵn
field-delay = ⏳ Chờ sau khi có bài
field-expiry = 📆 Đến
field-drip-feed = 💧 Chia đợt: <b>{ $runs }</b> đợt, mỗi đợt <b>{ $quantity }</b>, cách nhau { $interval }
field-drip-feed-total = 🔢 Tổng cộng: <b>{ $quantity }</b>, đợt cuối khoảng { $end }

device-desktop = 🖥 Máy tính
device-android = 📱 Máy Android
device-ios = 📱 Máy iOS
device-mobile = 📱 Di động, hỗn hợp
device-mixed = Tất cả, hỗn hợp
traffic-google = 🔎 Tìm kiếm Google
traffic-page = 🔗 Một trang
traffic-blank = Trực tiếp
delay-none = ngay lập tức

button-skip = ⏭ Bỏ qua
button-drip-feed = 💧 Chia đợt
button-at-once = ⏩ Chạy hết một lần
