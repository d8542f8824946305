inline-rate-thousand = { $rate } fi 1000 · { $min } – { $max }
inline-rate-package = { $rate } fi one package
inline-no-key = Enter yuh API key fi search yah so
button-order-here = 🛒 Order yah so
inline-order-here = Anybody weh can order yah so can order it wid dis group key.
