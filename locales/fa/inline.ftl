inline-rate-thousand = { $rate } برای هر 1000 · { $min } – { $max }
inline-rate-package = { $rate } برای هر بسته
inline-no-key = برای جستجو در اینجا کلید API خود را وارد کنید
button-order-here = 🛒 سفارش همین‌جا
inline-order-here = هر کس اینجا اجازه سفارش دارد می‌تواند آن را با کلید این گروه سفارش دهد.
