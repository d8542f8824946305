inline-rate-thousand = { $rate } fi 1000 · { $min } – { $max }
inline-rate-package = { $rate } fi one package
inline-no-key = Enter yuh API key fi search yah so
