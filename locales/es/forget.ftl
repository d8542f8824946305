forget-title = 🗑 <b>¿Borrar todo lo de este chat?</b>
forget-what = Borro la clave API, los pedidos y reposiciones, los favoritos y los ajustes que guardo aquí de este chat. No se puede deshacer.
forget-running = { $count ->
    [one] ⏳ Aún hay { $count } pedido en curso. Sigue en el panel, y ya no te avisaré de él.
    [many] ⏳ Aún hay { $count } de pedidos en curso. Siguen en el panel, y ya no te avisaré de ellos.
   *[other] ⏳ Aún hay { $count } pedidos en curso. Siguen en el panel, y ya no te avisaré de ellos.
}
forget-unknown = { $count ->
    [one] ❓ De { $count } pedido no se sabe si se hizo. Búscalo en el panel.
    [many] ❓ De { $count } de pedidos no se sabe si se hicieron. Búscalos en el panel.
   *[other] ❓ De { $count } pedidos no se sabe si se hicieron. Búscalos en el panel.
}
forget-backups = Las copias de seguridad del bot conservan una copia hasta que otras más nuevas las reemplazan, con la clave cifrada.
forget-done-title = 🗑 <b>Se borró todo lo de este chat</b>
forget-done = Envía /start para empezar de nuevo.
forget-busy = ⏳ Algo de este chat se está enviando al panel ahora mismo y su respuesta no debe perderse. No se borró nada. Inténtalo en un minuto.
button-forget = 🗑 Borrar todo
