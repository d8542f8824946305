catalog-title = 🛍 <b>Servicios</b>
catalog-count = { $count ->
    [one] { $count } servicio
    [many] { $count } de servicios
   *[other] { $count } servicios
}
catalog-hint = Elige una categoría o busca: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Sin categoría
catalog-favourites-title = ⭐ <b>Favoritos</b>
catalog-favourites-none = Aún no tienes ninguno. Pulsa “Favorito” en la ficha de un servicio.
catalog-found-title = 🔎 <b>Resultados de { $words }</b>
catalog-stale = ⚠️ La lista de servicios es del { $at }: el panel no responde ahora.
catalog-empty = El panel no ofrece servicios para esta clave.
catalog-loading = ⏳ Leyendo los servicios de tu panel…
catalog-nothing-title = 🔎 <b>Sin resultados para { $words }</b>
catalog-nothing = Prueba con menos palabras o con otras, como una plataforma (<i>instagram</i>) o un tipo (<i>likes</i>), o con el ID de un servicio.
catalog-search-usage =
    🔎 <b>Buscar</b>
    Escribe palabras o el ID de un servicio después del comando:
    <code>/search instagram likes</code>
    Añade <code>refill</code>, <code>cancel</code>, <code>drip</code> o un precio como <code>&lt;2</code> para ver menos.
catalog-gone = El panel ya no vende este servicio. Elige otro.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } por 1000</b>
service-rate-package = 💵 <b>{ $rate } por paquete</b>
service-limits = 🔢 Cantidad: { $min } – { $max }
service-flags = ♻️ Reposición: { $refill } · 🚫 Cancelación: { $cancel } · 💧 Entrega gradual: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 Tu <b>{ $count } pedido</b> aquí: completados { $completed }, parciales { $partial }, cancelados { $canceled }
    [many] 📊 Tus últimos <b>{ $count } de pedidos</b> aquí: completados { $completed }, parciales { $partial }, cancelados { $canceled }
   *[other] 📊 Tus últimos <b>{ $count } pedidos</b> aquí: completados { $completed }, parciales { $partial }, cancelados { $canceled }
}
service-own-times = ⏲ Tardaron <b>{ $median }</b>; la mitad de ellos, { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> desde tu último pedido
service-price-down = 📉 <b>{ $percent }</b> desde tu último pedido
service-average-time = ⏱ Tiempo medio: { $time }
service-not-sold = Los pedidos del tipo “{ $type }” no se pueden hacer aquí. Pide este servicio en el propio panel.
