inline-rate-thousand = { $rate } per 1000 · { $min } – { $max }
inline-rate-package = { $rate } per package
inline-no-key = Enter your API key to search here
button-order-here = 🛒 Order here
inline-order-here = Whoever may order here can order it with the key of this group.
