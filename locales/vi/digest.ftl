digest-title = 📰 <b>Có gì thay đổi ở panel của bạn</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Không còn miễn phí</b>: { $now }
digest-vanished = ❌ Không còn bán
digest-returned = ↩️ Đã bán lại
digest-refill-lost = ♻️ Nay không còn bảo hành
digest-refill-gained = ♻️ Nay có bảo hành
digest-limits = 🔢 Số lượng { $now }, trước là { $was }
digest-more = { $count ->
   *[other] … và { $count } dịch vụ khác đã thay đổi
}
digest-new = { $count ->
   *[other] 🆕 { $count } dịch vụ mới trong { $category }
}
digest-new-title = 🆕 <b>Mới trong { $name }</b>
digest-new-none = Bảy ngày qua không có gì mới ở đây.
digest-set-title = 📰 <b>Bản tin hằng ngày</b>
digest-set-on = Mỗi ngày một lần, lúc { $time }, tôi báo những gì thay đổi ở panel của bạn: giá, giới hạn, bảo hành, dịch vụ bị bỏ hoặc mới có. Chỉ khi có thay đổi, và không có âm thanh.
digest-set-off = Tôi không báo thay đổi ở panel của bạn. Hãy chọn giờ nếu bạn muốn.
digest-set-which = Bản tin nói về các dịch vụ bạn dùng: yêu thích, đơn mẫu và những gì bạn đặt trong 30 ngày qua.

button-digest = 📰 Bản tin hằng ngày
