inline-rate-thousand = { $rate } per 1000 · { $min } – { $max }
inline-rate-package = { $rate } per package
inline-no-key = Enter your API key to search here
