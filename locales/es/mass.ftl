button-stop = ⏹ Detener
button-mass-file = 📎 Resultado en archivo
button-mass-lines = 📎 Líneas en archivo

mass-title = 🧾 <b>Muchos pedidos a la vez</b>
mass-ask =
    Envíalos, uno por línea: servicio, enlace, cantidad.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    O envía un archivo CSV o de texto de hasta { $most } líneas. Ves todos los precios antes de que se pida nada.
mass-empty = Aquí no hay ningún pedido. Envía líneas como <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Son demasiadas líneas: acepto hasta { $most } a la vez. Envía el resto después.
mass-bad-file = Este archivo no se puede leer. Envía un archivo CSV o de texto en UTF-8, de 2 MB como máximo.
mass-gone = ⌛ Esta lista ya no existe. Al pulsar no se hizo ningún pedido.
mass-discarded = ✖️ Descartado. No se hizo ningún pedido.
mass-changed = ⚠️ <b>Los precios cambiaron, o la lista era demasiado antigua.</b> Aún no se hizo ningún pedido. Ahora quedaría así:

mass-preview-title = 🧾 <b>Revisa tus pedidos</b>
mass-good = { $count ->
    [one] ✅ Se puede pedir { $count } línea
    [many] ✅ Se pueden pedir { $count } de líneas
   *[other] ✅ Se pueden pedir { $count } líneas
}
mass-bad = { $count ->
    [one] ⚠️ { $count } línea no se puede pedir y se omite
    [many] ⚠️ { $count } de líneas no se pueden pedir y se omiten
   *[other] ⚠️ { $count } líneas no se pueden pedir y se omiten
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } línea repite el servicio y el enlace de otra. Los paneles suelen rechazar un segundo pedido mientras el primero está en curso.
    [many] ⚠️ { $count } de líneas repiten el servicio y el enlace de otra. Los paneles suelen rechazar un segundo pedido mientras el primero está en curso.
   *[other] ⚠️ { $count } líneas repiten el servicio y el enlace de otra. Los paneles suelen rechazar un segundo pedido mientras el primero está en curso.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } línea tiene una advertencia. Aun así se puede pedir.
    [many] ⚠️ { $count } de líneas tienen advertencias. Aun así se pueden pedir.
   *[other] ⚠️ { $count } líneas tienen advertencias. Aun así se pueden pedir.
}
mass-again = ⚠️ El servicio y el enlace son los de la línea { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>El saldo no alcanza</b>: faltan { $missing }. Lo último de la lista será rechazado.

mass-problem-parts = hacen falta servicio, enlace y cantidad
mass-problem-link = no es un enlace
mass-problem-number = la cantidad no es un número entero
mass-problem-service = no existe el servicio { $id }
mass-problem-type = los pedidos del tipo “{ $type }” se hacen de uno en uno
mass-problem-not-sold = los pedidos del tipo “{ $type }” se muestran aquí, pero no se venden
mass-problem-package = un paquete no tiene cantidad: quítala
mass-problem-quantity = falta la cantidad
mass-problem-low = el mínimo es { $min }
mass-problem-high = el máximo es { $max }
mass-problem-price = no se puede calcular el precio

mass-running-title = 📤 <b>Haciendo tus pedidos…</b>
mass-stopping-title = ⏹ <b>Deteniendo…</b>
mass-stopped-title = ⏹ <b>Detenido</b>
mass-done-title = 🏁 <b>Tus pedidos se enviaron</b>
mass-progress = { $bar } { $settled } de { $total }
mass-count-placed = ✅ Aceptados: { $count }
mass-count-ended = { $count ->
    [one] 🏁 De ellos terminó { $count }
    [many] 🏁 De ellos terminaron { $count }
   *[other] 🏁 De ellos terminaron { $count }
}
mass-count-refused = ❌ Rechazados: { $count }
mass-count-unknown = ❓ Inciertos: { $count }
mass-count-waiting = { $count ->
    [one] ⏳ { $count } espera
    [many] ⏳ { $count } esperan
   *[other] ⏳ { $count } esperan
}
mass-count-not-sent = ✖️ Sin enviar: { $count }
mass-unknown-advice = Un pedido incierto nunca se envía otra vez. Pulsa “Problemas” y decide sobre cada uno.
mass-moved = 🧾 <b>Pedidos de una lista: { $count }</b>
mass-moved-state = { $sign } { $state }: { $count }
