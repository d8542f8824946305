requests-refill-title = ♻️ <b>Reposición</b>
requests-cancel-title = 🚫 <b>Cancelación</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … y { $count } más
requests-refill-next = Te aviso de lo que responda el panel.
requests-cancel-next = Te aviso de lo que responda el panel. El panel decide si cancela.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>¿Cancelar { $count } pedido?</b>
    [many] 🚫 <b>¿Cancelar { $count } de pedidos?</b>
   *[other] 🚫 <b>¿Cancelar { $count } pedidos?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = El panel decide si aún puede y cuánto devuelve.
requests-cancel-expired = Esta lista ya no está en espera: ya se envió, o es demasiado antigua. No se solicitó nada más.
requests-refills-title = ♻️ <b>Reposiciones</b>
requests-refills-none = Aún no hay reposiciones. Solicita una en la ficha de un pedido completado, o con <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Reposición</b>
    Escribe uno o más ID de pedidos después del comando:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Cancelación</b>
    Escribe uno o más ID de pedidos después del comando:
    <code>/cancel 23501 23502</code>

request-queued = se está solicitando
request-running = ya se solicitó, aún sin respuesta
request-accepted = el panel aceptó la solicitud
request-refused = rechazada
request-unknown = no llegó respuesta, es posible que se haya aceptado
request-refill-not-offered = este servicio se vende sin reposición
request-cancel-not-offered = este servicio no se puede cancelar
request-refill-not-ended = la reposición se puede solicitar cuando el pedido haya terminado
request-cancel-ended = el pedido ya terminó, no hay nada que cancelar

refill-pending = en espera
refill-in-progress = en progreso
refill-completed = completada
refill-rejected = rechazada
refill-canceled = cancelada
refill-failed = fallida
refill-partial = repuesta en parte
refill-other = estado desconocido
