inline-rate-thousand = { $rate } por 1000 · { $min } – { $max }
inline-rate-package = { $rate } por pacote
inline-no-key = Informe sua chave de API para buscar aqui
button-order-here = 🛒 Pedir aqui
inline-order-here = Quem pode pedir aqui pode pedir isto com a chave deste grupo.
