inline-rate-thousand = { $rate } por 1000 · { $min } – { $max }
inline-rate-package = { $rate } por paquete
inline-no-key = Introduce tu clave API para buscar aquí
button-order-here = 🛒 Pedir aquí
inline-order-here = Quien puede pedir aquí puede pedirlo con la clave de este grupo.
