orders-title = 📦 <b>Pedidos</b>
orders-count = { $count ->
    [one] { $count } pedido
    [many] { $count } de pedidos
   *[other] { $count } pedidos
}
orders-hint = Pulsa un pedido para ver más.
orders-none = Aún no hay pedidos. Elige un servicio y haz el primero.
orders-none-here = Aquí no hay pedidos.
orders-elsewhere = hecho en otro lugar
orders-filter-all = Todos
orders-filter-running = En curso
orders-filter-done = Terminados
orders-filter-trouble = Problemas

state-draft = Borrador
state-discarded = Descartado
state-queued = Por enviar
state-submitting = Enviándose
state-placed = Aceptado
state-refused = Rechazado
state-unknown = Incierto
state-pending = Pendiente
state-processing = Procesando
state-in-progress = En progreso
state-paused = En pausa
state-completed = Completado
state-partial = Parcial
state-canceled = Cancelado
state-refunded = Reembolsado
state-expired = Vencido
state-stopped = Detenido
state-failed = Fallido
state-other = Estado desconocido

advice-draft = Aún sin confirmar: no se hizo ningún pedido.
advice-discarded = Se descartó antes de confirmarlo: no se hizo ningún pedido.
advice-queued = Confirmado. En un momento se envía al panel.
advice-submitting = En camino al panel. Te aviso en cuanto responda.
advice-placed = El panel lo tiene. El primer informe está en camino.
advice-pending = El panel lo tiene y aún no ha empezado. No tienes que hacer nada.
advice-processing = El panel lo está preparando. No tienes que hacer nada.
advice-in-progress = La entrega está en marcha. No tienes que hacer nada.
advice-paused = El panel lo puso en pausa. Si sigue así, pregunta al soporte del panel.
advice-completed = Todo entregado.
advice-partial = Solo se entregó una parte. Los paneles suelen devolver el resto: revisa tu saldo.
advice-canceled = Cancelado. Los paneles suelen devolver lo que no se entregó: revisa tu saldo.
advice-refunded = El precio se devolvió a tu saldo.
advice-expired = Se acabó su plazo. Revisa lo que se entregó y vuelve a pedir si quieres.
advice-stopped = Se detuvo. Revisa lo que se entregó y vuelve a pedir si quieres.
advice-failed = El panel informa de un fallo y quizá lo intente otra vez por su cuenta. Si sigue así, pregunta al soporte del panel.
advice-other = Así lo llama el propio panel. Sigo pendiente de él.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Un paquete · 💵 { $price }
card-charge = 💳 Cobrado: { $charge }
card-start-count = 🏁 Recuento inicial: { $count }
card-delivered = 📈 Entregado: { $delivered } de { $quantity } · restante: { $remains }
card-remains = 📉 Restante: { $remains }
card-elsewhere = 👁 Hecho en otro lugar, lo sigo aquí
card-checked = 🕓 Actualizado { $ago }
card-muted = 🔕 Silenciado: no te aviso de sus cambios.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } por hora
card-end-own = { $count ->
    [one] ⏱ Queda aprox. { $left }, según { $count } pedido tuyo anterior
    [many] ⏱ Queda aprox. { $left }, según { $count } de pedidos tuyos anteriores
   *[other] ⏱ Queda aprox. { $left }, según { $count } pedidos tuyos anteriores
}
card-end-own-between = { $count ->
    [one] ⏱ Queda aprox. { $left }, según { $count } pedido tuyo anterior (casi siempre de { $from } a { $to })
    [many] ⏱ Queda aprox. { $left }, según { $count } de pedidos tuyos anteriores (casi siempre de { $from } a { $to })
   *[other] ⏱ Queda aprox. { $left }, según { $count } pedidos tuyos anteriores (casi siempre de { $from } a { $to })
}
card-end-panel = ⏱ Queda aprox. { $left }, según el tiempo medio del panel
card-end-speed = ⏱ A esta velocidad queda aprox. { $left }
card-stuck-still = 🐢 <b>¿Atascado?</b> Nada se mueve desde hace { $time }. Pregunta al soporte del panel, o cancela el pedido si es posible.
card-stuck-long = 🐢 <b>¿Atascado?</b> Tarda más que nueve de cada diez pedidos tuyos de este servicio. Si sigue así, pregunta al soporte del panel.
card-partial-fits = 🧮 La tarifa por lo entregado da { $expected }: lo cobrado es correcto.
card-partial-differs = 🧮 La tarifa por lo entregado da { $expected }, pero el panel cobró { $charge }. Revisa tu saldo y pregunta al soporte del panel.
card-guarantee-no = ♻️ Sin garantía de reposición
card-guarantee-lifetime = ♻️ Garantía de por vida. El panel decide cada reposición.
card-guarantee-days = { $count ->
    [one] ♻️ Garantía: { $count } día desde el final. El panel decide cada reposición.
    [many] ♻️ Garantía: { $count } de días desde el final. El panel decide cada reposición.
   *[other] ♻️ Garantía: { $count } días desde el final. El panel decide cada reposición.
}
card-guarantee-left = { $count ->
    [one] ♻️ Garantía: { $count } día, quedan { $left }. El panel decide cada reposición.
    [many] ♻️ Garantía: { $count } de días, quedan { $left }. El panel decide cada reposición.
   *[other] ♻️ Garantía: { $count } días, quedan { $left }. El panel decide cada reposición.
}
card-guarantee-over = { $count ->
    [one] ♻️ La garantía de { $count } día terminó.
    [many] ♻️ La garantía de { $count } de días terminó.
   *[other] ♻️ La garantía de { $count } días terminó.
}
card-partial-expected = 🧮 La tarifa por lo entregado da { $expected }.

lookup-title = { $count ->
    [one] 📦 <b>Estado de { $count } pedido</b>
    [many] 📦 <b>Estado de { $count } de pedidos</b>
   *[other] 📦 <b>Estado de { $count } pedidos</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Pedido { $id } no encontrado</b>
lookup-not-found-advice = El panel no encuentra ningún pedido con este ID en tu cuenta. Revisa el ID.
lookup-not-now = 🔎 <b>Pedido { $id }: ahora no se sabe</b>
lookup-not-now-advice = El panel lo dejó fuera de su respuesta. Eso no significa que no exista: pregunta otra vez en un minuto.
lookup-failed = ⚠️ <b>No se pudo consultar el pedido { $id }</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · restante: { $remains }
lookup-item-not-found = 🔎 { $id }: el panel no lo conoce
lookup-item-not-now = ▫️ { $id }: ahora no se sabe
lookup-item-failed = ⚠️ { $id }: no se pudo consultar
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>En varios paneles</b>
which-id = • { $id }
which-panel = ¿Qué panel quieres decir? Todavía no se hizo nada.
lookup-usage =
    📦 <b>Estado</b>
    Escribe uno o más ID de pedidos después del comando:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } no es el ID de un pedido. Los ID solo llevan letras, dígitos, _ y -; sepáralos con espacios o comas.
lookup-too-many = Son demasiados ID: acepto hasta { $most } a la vez.

unknown-title = ❓ <b>¿Se hizo este pedido?</b>
unknown-still-title = ❓ <b>Sigue sin estar claro</b>
unknown-reminder-title = ⏰ <b>¿Se hizo este pedido?</b>
unknown-reminder = Pregunté hace una hora y nadie ha respondido aún. Hasta saberlo, no lo sigo ni lo envío otra vez.
unknown-why-no-answer = Se envió, pero la respuesta del panel nunca llegó. Es posible que se haya hecho, así que no lo envío otra vez.
unknown-why-garbled = Se envió, pero la respuesta del panel no se entiende. Es posible que se haya hecho, así que no lo envío otra vez.
unknown-why-restart = Se me interrumpió mientras se enviaba. Es posible que se haya hecho, así que no lo envío otra vez.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Saldo antes { $before }, ahora { $now }
unknown-balance-before = 💰 Saldo antes { $before }; ahora no se sabe
unknown-balance-now = 💰 Saldo antes no se sabe; ahora { $now }
unknown-balance-at = 🕒 Saldo leído el { $at }.
unknown-evidence-charged = El saldo bajó exactamente el precio: lo más probable es que se haya hecho.
unknown-evidence-unchanged = El saldo no cambió: lo más probable es que no se haya hecho. Algunos paneles cobran más tarde.
unknown-evidence-unclear = El saldo cambió en una cantidad distinta del precio: no dice nada seguro.
unknown-evidence-none = El saldo no se puede comparar.
unknown-ask = Mira la lista de pedidos en el panel y dime:
unknown-id-title = ✅ <b>Sí se hizo</b>
unknown-id-ask = Envía el ID del pedido que muestra el panel para { $service }. Compruebo que coincida.
unknown-id-taken = ✅ Es el pedido { $id }. Desde ahora lo sigo.
unknown-id-none = { $id } no es el ID de un pedido. Envía el ID tal como lo muestra el panel.
unknown-id-not-found = El panel no encuentra un pedido { $id } en tu cuenta. Revisa el ID y envíalo otra vez.
unknown-id-other = { $id } es otro pedido de este chat. Envía el ID de este.
unknown-id-elsewhere = { $id } es un pedido de otro chat que usa esta clave. Envía el ID de este.
unknown-id-misfit = El pedido { $id } no coincide: lo que el panel dice de él difiere de este pedido. Revisa el ID y envíalo otra vez.
unknown-not-placed-title = ❌ <b>¿No se hizo?</b>
unknown-not-placed-ask = Cierro el pedido y no lo sigo. Si vuelves a pedir y al final sí se había hecho, pagas dos veces. ¿Miraste en el panel?
unknown-not-placed = ❌ Cerrado como no hecho. Puedes pedir otra vez.
unknown-settled = Esto ya se decidió.
