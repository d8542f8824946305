inline-rate-thousand = { $rate } cho 1000 · { $min } – { $max }
inline-rate-package = { $rate } mỗi gói
inline-no-key = Nhập khóa API của bạn để tìm ở đây
