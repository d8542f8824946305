inline-rate-thousand = 1000 tasi { $rate } · { $min } – { $max }
inline-rate-package = Paketi { $rate }
inline-no-key = Bu yerda qidirish uchun API kalitingizni kiriting
button-order-here = 🛒 Shu yerda buyurtma berish
inline-order-here = Bu yerda buyurtma berishi mumkin boʻlganlar uni shu guruh kaliti bilan buyurtma qila oladi.
