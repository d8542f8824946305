catalog-title = 🛍 <b>Dịch vụ</b>
catalog-count = { $count ->
   *[other] { $count } dịch vụ
}
catalog-hint = Chọn danh mục, hoặc tìm: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Không có danh mục
catalog-favourites-title = ⭐ <b>Yêu thích</b>
catalog-favourites-none = Bạn chưa có mục nào. Nhấn “Yêu thích” trên thẻ dịch vụ.
catalog-found-title = 🔎 <b>Kết quả cho { $words }</b>
catalog-stale = ⚠️ Danh sách dịch vụ tính đến { $at }: hiện panel không phản hồi.
catalog-empty = Panel không có dịch vụ nào cho khóa này.
catalog-loading = ⏳ Đang đọc các dịch vụ của panel…
catalog-nothing-title = 🔎 <b>Không tìm thấy gì cho { $words }</b>
catalog-nothing = Hãy thử ít từ hơn hoặc từ khác, như nền tảng (<i>instagram</i>), loại (<i>likes</i>), hoặc ID dịch vụ.
catalog-search-usage =
    🔎 <b>Tìm kiếm</b>
    Viết từ khóa hoặc ID dịch vụ sau lệnh:
    <code>/search instagram likes</code>
    Thêm <code>refill</code>, <code>cancel</code>, <code>drip</code> hoặc mức giá như <code>&lt;2</code> để lọc bớt.
catalog-gone = Panel không còn bán dịch vụ này. Vui lòng chọn dịch vụ khác.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } cho 1000</b>
service-rate-package = 💵 <b>{ $rate } mỗi gói</b>
service-limits = 🔢 Số lượng: { $min } – { $max }
service-flags = ♻️ Bảo hành: { $refill } · 🚫 Hủy: { $cancel } · 💧 Chia đợt: { $dripfeed }
service-own-orders = { $count ->
   *[other] 📊 <b>{ $count } đơn</b> gần nhất của bạn ở đây: hoàn thành { $completed }, một phần { $partial }, đã hủy { $canceled }
}
service-own-times = ⏲ Các đơn đó mất <b>{ $median }</b>, một nửa số đơn mất { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> so với đơn trước của bạn
service-price-down = 📉 <b>{ $percent }</b> so với đơn trước của bạn
service-average-time = ⏱ Thời gian trung bình: { $time }
service-not-sold = Không đặt được đơn loại “{ $type }” ở đây. Vui lòng đặt dịch vụ này ngay trên panel.
