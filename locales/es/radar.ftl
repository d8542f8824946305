radar-all-ask = { $count ->
    [one] ♻️ <b>¿Solicitar { $count } reposición?</b>
    [many] ♻️ <b>¿Solicitar { $count } de reposiciones?</b>
   *[other] ♻️ <b>¿Solicitar { $count } reposiciones?</b>
}
radar-all-note = Estos pedidos terminaron, nada indica que su garantía acabara, y no hay ninguna reposición suya en curso. El panel decide cada una.
radar-none-title = ♻️ <b>Nada que reponer</b>
radar-none = Aquí solo aparecen pedidos terminados cuya garantía no ha acabado. Quedan fuera los que tienen una reposición en curso, rechazada hace poco o sin respuesta.
radar-auto-title = ⏱ <b>Reposición automática</b> · { $id }
radar-auto-off = Está desactivada. ¿Cada cuánto la solicito?
radar-auto-note = Mientras dure la garantía solicito la reposición al panel con este intervalo, haya bajado algo o no. El panel decide cada una. Tres rechazos seguidos o una respuesta perdida la desactivan.
radar-auto-cannot = No conozco ninguna garantía vigente de este pedido. Aun así puedes solicitar la reposición: <code>/refill</code> y su ID.
radar-auto-unknown = Se perdió la respuesta a la última reposición: el panel pudo haberla aceptado. Mira antes en el panel. La reposición automática se puede activar después de una reposición con respuesta.
card-rest = ♻️ El panel rechazó una reposición. Solicítala de nuevo después del { $at }.
card-rest-words = ♻️ El panel rechazó una reposición. Solicítala de nuevo después del { $at }. El panel dice: { $words }
card-automatic = ⏱ Solicito la próxima reposición el { $at }.
button-refill-all = ♻️ Reponer todos los que se pueda
button-automatic = ⏱ Reposición automática
button-auto-off = ✖️ Desactivar
button-auto-days = { $count ->
    [one] Cada { $count } día
    [many] Cada { $count } de días
   *[other] Cada { $count } días
}
