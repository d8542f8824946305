stats-title = 📊 <b>Estadísticas</b> · { $span }
stats-spent = { $count ->
    [one] 💵 <b>{ $spent }</b> en { $count } pedido
    [many] 💵 <b>{ $spent }</b> en { $count } de pedidos
   *[other] 💵 <b>{ $spent }</b> en { $count } pedidos
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 { $spent } en { $count } pedido en otra moneda
    [many] 💱 { $spent } en { $count } de pedidos en otra moneda
   *[other] 💱 { $spent } en { $count } pedidos en otra moneda
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } pedido
    [many] • { $name }: <b>{ $spent }</b>, { $count } de pedidos
   *[other] • { $name }: <b>{ $spent }</b>, { $count } pedidos
}
stats-by-time = 🗓 <b>Por período</b>
stats-by-category = 📁 <b>Por categoría</b>
stats-by-service = 🛍 <b>Por servicio</b>
stats-nothing = No hay pedidos en este período.

export-title = 📑 <b>Exportar</b>
export-orders = { $count ->
    [one] 📦 { $count } pedido · { $span }
    [many] 📦 { $count } de pedidos · { $span }
   *[other] 📦 { $count } pedidos · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } solicitud de reposición o cancelación · { $span }
    [many] ♻️ { $count } de solicitudes de reposición y cancelación · { $span }
   *[other] ♻️ { $count } solicitudes de reposición y cancelación · { $span }
}
export-note = Muestra enlaces y precios: piénsalo antes de compartirlo.
export-sent = Te lo envié en privado.
export-private = Envío las exportaciones solo en privado. Pulsa el botón, pulsa allí Iniciar y luego pídela otra vez aquí.
export-anonymous = Envío las exportaciones a una persona en privado, y un administrador anónimo no tiene chat privado conmigo. Desactiva el anonimato para el comando, o que lo envíe otro administrador.

button-span-week = 7 días
button-span-month = 30 días
button-span-quarter = 13 semanas
button-span-year = 12 meses
button-span-all = Todo
button-stats = 📊 Estadísticas
button-stats-text = 📝 Como texto
button-stats-picture = 📊 Como imagen
button-export = 📑 Exportar
