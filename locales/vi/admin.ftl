button-admin = 🛠 Vận hành
button-admin-unknown = ❓ Đơn chưa rõ
button-admin-panels = 🔌 Các panel
button-admin-maintenance = ⛔️ Bảo trì
button-admin-broadcast = 📣 Thông báo chung
button-admin-open = ✅ Nhận đơn trở lại
button-admin-send = 📣 Gửi
button-admin-discard = Bỏ
button-admin-stop = ⛔️ Dừng

admin-title = 🛠 <b>Vận hành</b>
admin-version = Phiên bản { $version }
admin-well = ✅ Mọi thứ đều ổn.
admin-closed = ⛔️ Không nhận đơn: đang bảo trì.
admin-silent = ⚠️ { $task } không có dấu hiệu hoạt động. Hãy xem log và khởi động lại bot.
admin-panel-failing = ⚠️ { $panel } đang lỗi. Tôi sẽ tự thử lại.
admin-chats = 👥 Cuộc trò chuyện: { $count }, đã rời: { $left }
admin-orders = 📦 Đơn: { $queued } trong hàng chờ, { $submitting } đang gửi, { $followed } đang theo dõi
admin-unknown = ❓ Chờ quyết định: { $count }
admin-news = 🔔 Thông báo đang chờ: { $count }, lâu nhất đã { $span }
admin-news-none = 🔔 Thông báo đang chờ: { $count }
admin-updates = 📥 Cập nhật đang chờ: { $count }
admin-database = 🗄 Cơ sở dữ liệu: { $size } MB
admin-chat-hint = Tình trạng một cuộc trò chuyện: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Đơn chưa rõ</b>
admin-unknown-none = Không có đơn nào chờ quyết định.
admin-unknown-line = { $order } · cuộc trò chuyện { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = Chỉ cuộc trò chuyện của đơn mới quyết định được. Họ đã được báo và có sẵn các nút.

admin-panels-title = 🔌 <b>Các panel</b>
admin-panel = <b>{ $panel }</b>: { $keys } khóa, { $refused } bị từ chối
admin-panel-answered = Phản hồi cách đây { $span }.
admin-panel-silent = Chưa hỏi lần nào từ khi khởi động, hoặc chưa có phản hồi.
admin-panel-fault = Lỗi cách đây { $span }: { $fault } Số lỗi từ lần phản hồi gần nhất: { $count }
admin-panel-catalog = Danh sách dịch vụ mới nhất: lấy cách đây { $span }.

admin-maintenance-title = ⛔️ <b>Bảo trì</b>
admin-maintenance-off = Đang nhận đơn. Để ngừng nhận, gửi <code>/admin maintenance</code> kèm nội dung cho mọi người biết lý do và thời gian. Các đơn đã xác nhận vẫn tiếp tục.
admin-maintenance-on = Đang không nhận đơn. Ai thử đặt sẽ đọc được:

maintenance-title = ⛔️ <b>Hiện tôi không nhận đơn</b>
maintenance-rest = Các đơn của bạn vẫn tiếp tục, và tôi vẫn báo cho bạn như mọi khi.

admin-broadcast-title = 📣 <b>Thông báo chung</b>
admin-broadcast-help = Gửi <code>/admin broadcast</code> kèm nội dung. Bạn được xem trước mọi người.
admin-broadcast-long = Nội dung có { $length } ký tự; tối đa { $max }.
admin-broadcast-preview = Chưa ai nhận được. Nội dung này dành cho { $chats } cuộc trò chuyện.
admin-broadcast-sending = Đang gửi: { $told } trên { $chats } cuộc trò chuyện. Thông báo về đơn được gửi trước.
admin-broadcast-stopped = Đã dừng. { $told } cuộc trò chuyện đã kịp nhận.
admin-broadcast-done = Xong: { $told } cuộc trò chuyện.
notify-announcement = 📣 <b>Thông báo từ người vận hành</b>

admin-chat-title = 💬 <b>Cuộc trò chuyện { $chat }</b>
admin-chat-since = Lần đầu gặp: { $ago }
admin-chat-left = 🚫 Đã rời hoặc chặn tôi: { $ago }
admin-chat-settings = Ngôn ngữ { $language }, thông báo: { $pushes }
admin-chat-counts = Đơn: { $orders }, chờ quyết định: { $unknown }. Thông báo đang chờ: { $news }
admin-chat-no-account = Chưa từng nhập khóa nào.
admin-account = 🔑 { $panel }: có khóa, số dư { $balance }
admin-account-refused = 🔑 { $panel }: panel từ chối khóa. Số dư { $balance }
admin-account-no-key = 🔑 { $panel }: không có khóa. Số dư { $balance }
admin-chat-none = Tôi không biết cuộc trò chuyện { $chat }.
