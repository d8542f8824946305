inline-rate-thousand = { $rate } tiap 1000 · { $min } – { $max }
inline-rate-package = { $rate } per paket
inline-no-key = Masukkan kunci API Anda untuk mencari di sini
button-order-here = 🛒 Pesan di sini
inline-order-here = Siapa pun yang boleh memesan di sini dapat memesannya dengan kunci grup ini.
