inline-rate-thousand = { $rate } cho 1000 · { $min } – { $max }
inline-rate-package = { $rate } mỗi gói
inline-no-key = Nhập khóa API của bạn để tìm ở đây
button-order-here = 🛒 Đặt đơn tại đây
inline-order-here = Ai được phép đặt đơn ở đây có thể đặt bằng khóa của nhóm này.
