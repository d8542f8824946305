inline-rate-thousand = 1000 tasi { $rate } · { $min } – { $max }
inline-rate-package = Paketi { $rate }
inline-no-key = Bu yerda qidirish uchun API kalitingizni kiriting
