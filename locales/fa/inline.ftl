inline-rate-thousand = { $rate } برای هر 1000 · { $min } – { $max }
inline-rate-package = { $rate } برای هر بسته
inline-no-key = برای جستجو در اینجا کلید API خود را وارد کنید
