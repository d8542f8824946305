settings-title = ⚙️ <b>Cài đặt</b>
settings-language = 🌐 Ngôn ngữ: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 Chưa có khóa API
settings-push-title = 🔔 <b>Những gì tôi báo về đơn của bạn</b>
settings-push-all = Mọi thay đổi: từng bước, khi kết thúc, và khi có vấn đề.
settings-push-final = Chỉ khi kết thúc: khi đơn đã kết thúc hoặc có vấn đề.
settings-push-nothing = Không báo: bạn tự xem. Tôi vẫn trả lời khi bạn hỏi, và sẽ hỏi bạn khi tiền có thể đã bị trừ.
settings-zone = 🕓 { $zone }: bây giờ là { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Giờ yên lặng: không có
settings-quiet-hold = 🌙 Giờ yên lặng: { $hours }, thông báo được giữ lại
settings-quiet-silent = 🌙 Giờ yên lặng: { $hours }, không âm thanh
settings-alert = 💰 Số dư thấp: tôi báo khi dưới { $amount }
settings-alert-off = 💰 Số dư thấp: không báo
settings-patience = 🐢 Bị kẹt: không có tiến triển trong { $time }
settings-patience-never = 🐢 Bị kẹt: tôi không báo
settings-digest = 📰 Bản tin hằng ngày: lúc { $time }, nếu có thay đổi
settings-digest-off = 📰 Bản tin hằng ngày: tắt

button-quiet = 🌙 Giờ yên lặng
button-zone = 🕓 Múi giờ
button-alert = 🔔 Số dư thấp
button-patience = 🐢 Đơn bị kẹt
button-off = Tắt
button-never = Không bao giờ
button-other-hours = ⌨️ Giờ khác
button-other-zone = ⌨️ Thành phố khác
button-other-amount = ⌨️ Số tiền khác
button-quiet-hold = Giữ lại
button-quiet-silent = Không âm thanh

quiet-title = 🌙 <b>Giờ yên lặng</b>
quiet-off = Không có: thông báo đến bất cứ lúc nào. Hãy chọn những giờ tôi giữ yên lặng.
quiet-on = Mỗi ngày { $hours }.
quiet-hold = Thông báo được giữ đến { $until } rồi gửi cùng lúc. Không mất thông báo nào.
quiet-silent = Thông báo đến ngay, nhưng không có âm thanh.
quiet-trouble = Khi có vấn đề, hoặc có việc chỉ bạn quyết định được, tôi luôn báo ngay. Những thông báo đang giữ sẽ đến cùng lúc đó.
quiet-ask =
    🌙 <b>Giờ yên lặng</b>
    Gửi giờ bắt đầu và kết thúc, ví dụ <code>22:30-7:15</code>.
quiet-not-understood = Tôi cần hai mốc giờ, ví dụ <code>22:30-7:15</code>.

zone-title = 🕓 <b>Múi giờ</b>
zone-none = Bạn chưa chọn, nên tôi dùng giờ UTC.
zone-what = Mọi giờ tôi hiển thị, và giờ yên lặng của bạn, theo đồng hồ này.
zone-ask =
    🕓 <b>Múi giờ</b>
    Gửi thành phố của bạn, hoặc độ lệch so với UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Tôi không biết nơi đó. Gửi một thành phố lớn hơn trong múi giờ của bạn, viết bằng tiếng Anh, hoặc độ lệch so với UTC, ví dụ <code>+5:30</code>.

alert-title = 🔔 <b>Số dư thấp</b>
alert-balance = 💰 Bạn có { $amount }.
alert-on = Tôi báo một lần khi số dư của bạn xuống dưới { $amount }, và chỉ báo lại sau khi số dư đã vượt lên trên mức đó.
alert-off = Không báo. Hãy chọn một mức: khi số dư thấp hơn mức đó, tôi sẽ báo cho bạn.
alert-below-already = Số dư đã dưới mức đó, nên tôi sẽ báo vào lần tới số dư xuống dưới mức.
alert-no-key = Trước tiên hãy nhập khóa API: không có khóa thì tôi không xem được số dư.
alert-ask =
    🔔 <b>Số dư thấp</b>
    Gửi một mức: khi số dư thấp hơn mức đó, tôi sẽ báo. Ví dụ <code>5</code> hoặc <code>12.50</code>.
alert-not-understood = Tôi cần một số tiền lớn hơn 0, ví dụ <code>5</code> hoặc <code>12.50</code>.

patience-title = 🐢 <b>Đơn bị kẹt</b>
patience-on = Khi một đơn đang chạy không có tiến triển trong { $time }, tôi báo một lần và coi đó là vấn đề.
patience-off = Tôi không báo về các đơn đứng yên.
patience-most = Tôi cũng báo khi một đơn chạy lâu hơn 9 trong 10 đơn trước đây của chính bạn với dịch vụ đó.
