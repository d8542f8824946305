inline-rate-thousand = { $rate } за 1000 · { $min } – { $max }
inline-rate-package = { $rate } за пакет
inline-no-key = Введите API-ключ, чтобы искать здесь
button-order-here = 🛒 Заказать здесь
inline-order-here = Кому можно заказывать здесь, тот может заказать это ключом этой группы.
