inline-rate-thousand = { $rate } لكل 1000 · من { $min } إلى { $max }
inline-rate-package = { $rate } للباقة
inline-no-key = أدخل مفتاح API لتبحث هنا
button-order-here = 🛒 اطلب هنا
inline-order-here = من يُسمح له بالطلب هنا يمكنه طلبها بمفتاح هذه المجموعة.
