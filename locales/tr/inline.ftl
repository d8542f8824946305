inline-rate-thousand = 1000 adet: { $rate } · { $min } – { $max }
inline-rate-package = Paket: { $rate }
inline-no-key = Burada aramak için API anahtarınızı girin
button-order-here = 🛒 Burada sipariş ver
inline-order-here = Burada sipariş verebilenler bunu bu grubun anahtarıyla sipariş edebilir.
