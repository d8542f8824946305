order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Saldo: { $amount }
order-ask-link = Envía el <b>enlace</b> de la publicación, la página o el perfil.
order-ask-quantity = <b>¿Qué cantidad?</b> Elige, o envía un número.
order-ask-comments = Envía los <b>comentarios</b>, uno por línea: de { $min } a { $max }. Cada línea es un comentario y se paga.
order-link-invalid = Esto no es un enlace. Envía uno como <code>https://instagram.com/p/AAA111</code> o <code>@name</code>.
order-quantity-invalid = Esto no es un número entero. Envía uno como <code>1000</code>.
order-quantity-low = Es muy poco: el mínimo es <b>{ $min }</b>.
order-quantity-high = Es demasiado: el máximo es <b>{ $max }</b>.
order-comments-none = Aquí no hay ningún comentario. Envía al menos uno, uno por línea.
order-price-large = No se puede calcular el precio de tantos. Envía un número menor.
order-sending-title = 📤 <b>Haciendo el pedido…</b>
order-sending = { $service }. Te aviso aquí en cuanto responda el panel. Se envía una sola vez.
order-confirmed-already = ✅ Este pedido ya se confirmó antes. No se pidió nada dos veces.
order-expired = ⌛ Este borrador es demasiado antiguo: los precios pueden haber cambiado. No se hizo ningún pedido.
order-discarded = ✖️ Descartado. No se hizo ningún pedido.
order-left = ✖️ Saliste. No se hizo ningún pedido.
order-left-nothing = No hay nada de lo que salir. Para cancelar un pedido en el panel: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Pedir</b>
order-no-service = ⚠️ El panel no tiene ahora el servicio { $id }.
order-usage =
    Elige un servicio, o escríbelo en una línea: servicio, enlace y cantidad.
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Revisa tu pedido</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Cantidad: <b>{ $quantity }</b>
summary-package = 🔢 Un paquete
summary-comments = { $count ->
    [one] 💬 <b>{ $count } comentario</b>:
    [many] 💬 <b>{ $count } de comentarios</b>:
   *[other] 💬 <b>{ $count } comentarios</b>:
}
summary-price = 💵 Precio: <b>{ $price }</b>
summary-price-most = 💵 Precio: <b>{ $price }</b> como máximo, se paga publicación por publicación
summary-price-post = 💵 Precio: <b>{ $price }</b> como máximo por cada publicación
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } comentario lleva coma</b>: algunos paneles lo convierten en dos y cuentan ambos.
    [many] ⚠️ <b>{ $count } de comentarios llevan comas</b>: algunos paneles convierten cada uno en varios y los cuentan todos.
   *[other] ⚠️ <b>{ $count } comentarios llevan comas</b>: algunos paneles convierten cada uno en varios y los cuentan todos.
}
summary-balance = 💰 Saldo: { $before }, después { $after }
summary-balance-unknown = ⚠️ Ahora no se puede saber tu saldo. Si no alcanza, el panel rechaza el pedido.
summary-balance-short = ⚠️ <b>El saldo no alcanza</b>: faltan { $missing }. Recárgalo primero en el panel.
summary-price-changed = ⚠️ <b>El precio cambió</b>: antes { $before }, ahora { $now }. Aún no se hizo ningún pedido.
summary-same-link = { $count ->
    [one] ⚠️ <b>Aún hay un pedido en curso para este enlace</b>: { $orders }. Los paneles suelen rechazar un segundo, o contarlo mal.
    [many] ⚠️ <b>Aún hay { $count } de pedidos en curso para este enlace</b>: { $orders }. Los paneles suelen rechazar otro más, o contarlo mal.
   *[other] ⚠️ <b>Aún hay { $count } pedidos en curso para este enlace</b>: { $orders }. Los paneles suelen rechazar otro más, o contarlo mal.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Pediste exactamente lo mismo { $ago }.</b> Confirma solo si lo quieres dos veces.
summary-misfit-platform = ⚠️ <b>¿Es correcto este enlace?</b> El servicio es para { $wanted }, y el enlace es de { $found }.
summary-misfit-host = ⚠️ <b>¿Es correcto este enlace?</b> El servicio es para { $wanted }, y el enlace no es de { $wanted }.
summary-misfit-post = ⚠️ <b>¿Es correcto este enlace?</b> El servicio parece ser para una publicación, y el enlace es de un perfil.
summary-misfit-profile = ⚠️ <b>¿Es correcto este enlace?</b> El servicio parece ser para un perfil, y el enlace es de una publicación.
summary-step-between = ⚠️ <b>El panel solo acepta múltiplos de { $step }</b>: { $below } o { $above }. Ya rechazó otra cantidad antes.
summary-step-near = ⚠️ <b>El panel solo acepta múltiplos de { $step }</b>, por ejemplo { $near }. Ya rechazó otra cantidad antes.
summary-step = ⚠️ <b>El panel solo acepta múltiplos de { $step }.</b> Ya rechazó otra cantidad antes.
