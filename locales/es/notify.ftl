notify-many = { $count ->
    [one] 🔔 <b>{ $count } novedad</b>
    [many] 🔔 <b>{ $count } de novedades</b>
   *[other] 🔔 <b>{ $count } novedades</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Pedido aceptado</b> · { $id }
notify-refused-title = ❌ <b>El pedido no se hizo</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Corregido por el panel: { $was } → { $now }
notify-lost-title = 🔎 <b>El pedido { $id } desapareció</b>
notify-lost = El panel ha dicho varias veces que no conoce este pedido. Ya no lo sigo: pregunta al soporte del panel.
notify-refill-accepted-title = ♻️ <b>El panel aceptó la solicitud de reposición</b> · { $id }
notify-refill-refused-title = ❌ <b>La reposición fue rechazada</b> · { $id }
notify-refill-unknown-title = ❓ <b>¿Se aceptó la reposición?</b> · { $id }
notify-refill-unknown = No llegó respuesta. No la solicito otra vez por mi cuenta: mira en el panel antes de hacerlo tú.
notify-refill-moved = { $sign } <b>Reposición { $refill }: { $state }</b> · pedido { $id }
notify-cancel-accepted-title = 🚫 <b>El panel aceptó la solicitud de cancelación</b> · { $id }
notify-cancel-refused-title = ❌ <b>La cancelación fue rechazada</b> · { $id }
notify-cancel-unknown-title = ❓ <b>¿Se aceptó la cancelación?</b> · { $id }
notify-cancel-unknown = No llegó respuesta. No la solicito otra vez por mi cuenta: lo dirá el próximo estado del pedido.
notify-key-title = 🔑 <b>El panel rechaza la clave API</b>
notify-key = { $panel } ya no acepta { $key }. Dejé de usarla y no sigo tus pedidos. Introduce una clave nueva.
notify-balance-title = 🔔 <b>Tu saldo es bajo</b>
notify-balance = { $panel } · quedan <b>{ $amount }</b>, menos que tu límite de { $below }
notify-stuck-title = 🐢 <b>¿Atascado?</b> Pedido { $id }
notify-stuck-still = Nada se mueve desde hace { $time }.
notify-stuck-long = Lleva { $time } en curso: nueve de cada diez pedidos tuyos de este servicio tardaron menos.
notify-stuck-advice = Pregunta al soporte del panel, o cancela el pedido si es posible.
notify-guarantee-title = ♻️ <b>La garantía termina pronto</b> · { $id }
notify-guarantee = Termina el { $at }. Si algo bajó, solicita la reposición antes. Decide el panel.
notify-automatic-title = ⏱ <b>La reposición automática se desactivó</b> · { $id }
notify-automatic-unknown = Se perdió la respuesta a la última reposición: el panel pudo haberla aceptado. No la solicito otra vez por mi cuenta. Mira antes en el panel.
notify-automatic-refused = El panel la rechazó tres veces seguidas.
notify-automatic-over = La garantía terminó.
notify-automatic-key = Se quitó la clave del panel.
notify-automatic-undelivered = El panel corrigió el pedido: ya no hay nada que reponer.
