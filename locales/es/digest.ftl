digest-title = 📰 <b>Qué cambió en tu panel</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Ya no es gratis</b>: { $now }
digest-vanished = ❌ Ya no se vende
digest-returned = ↩️ Se vende de nuevo
digest-refill-lost = ♻️ Ahora sin reposición
digest-refill-gained = ♻️ Ahora con reposición
digest-limits = 🔢 Cantidad { $now }; antes, { $was }
digest-more = { $count ->
    [one] … y { $count } servicio más que cambió
    [many] … y { $count } de servicios más que cambiaron
   *[other] … y { $count } servicios más que cambiaron
}
digest-new = { $count ->
    [one] 🆕 { $count } servicio nuevo en { $category }
    [many] 🆕 { $count } de servicios nuevos en { $category }
   *[other] 🆕 { $count } servicios nuevos en { $category }
}
digest-new-title = 🆕 <b>Nuevo en { $name }</b>
digest-new-none = No ha llegado nada aquí en los últimos siete días.
digest-set-title = 📰 <b>Resumen diario</b>
digest-set-on = Una vez al día, a las { $time }, cuento qué cambió en tu panel: precios, límites, reposición, servicios que desaparecieron o llegaron. Solo si algo cambió, y sin sonido.
digest-set-off = No cuento lo que cambia en tu panel. Elige una hora si lo quieres.
digest-set-which = Trata de los servicios que usas: favoritos, plantillas y lo que pediste en los últimos 30 días.

button-digest = 📰 Resumen diario
