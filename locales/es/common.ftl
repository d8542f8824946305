common-yes = Sí
common-no = No
common-not-said = no indicado
common-orders = { $count ->
    [one] { $count } pedido
    [many] { $count } de pedidos
   *[other] { $count } pedidos
}
common-moment = { $day }/{ $month }/{ $year } { $time } UTC
common-moment-local = { $day }/{ $month }/{ $year } { $time }
common-now = ahora mismo
common-minutes-ago = hace { $count } min
common-hours-ago = hace { $count } h
common-days-ago = { $count ->
    [one] hace { $count } día
    [many] hace { $count } de días
   *[other] hace { $count } días
}
common-seconds = { $count } s
common-minutes = { $count } min
common-hours = { $count } h
common-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
common-percent = { $number } %
common-quoted = «{ $words }»

button-services = 🛍 Servicios
button-orders = 📦 Pedidos
button-balance = 💰 Saldo
button-settings = ⚙️ Ajustes
button-help = ❓ Ayuda
button-order = 🛒 Pedir
button-favourite-off = ☆ Favorito
button-favourite-on = ⭐ Favorito
button-favourites = ⭐ Favoritos ({ $count })
button-refresh = 🔄 Actualizar
button-refill = ♻️ Reposición
button-refills = ♻️ Reposiciones
button-cancel-order = 🚫 Cancelar pedido
button-order-again = 🔁 Pedir otra vez
button-mute = 🔕 Silenciar
button-unmute = 🔔 Activar avisos
button-details = 📄 Detalles
button-copy-id = 📎 Copiar ID
button-copy-link = 🔗 Copiar enlace
button-details-of = 📄 { $id }
button-confirm = ✅ Confirmar
button-cancel = ✖️ Salir
button-check-again = 🔄 Comprobar otra vez
button-was-placed = ✅ Sí se hizo
button-not-placed = ❌ No se hizo
button-languages = 🌐 Otros idiomas
button-language = 🌐 Idioma
button-back = ⬅️ Atrás
button-menu = 🏠 Menú
button-key = 🔑 Clave API
button-key-enter = 🔑 Introducir la clave
button-key-replace = 🔑 Cambiar
button-key-remove = 🗑 Quitar
button-key-use = 🔀 Usar { $panel }
button-key-private = 🔑 Introducirla en privado
button-private = 💬 Abrir chat privado
button-remove = 🗑 Quitar la clave
button-push-all = Cada cambio
button-push-final = Solo el final
button-push-nothing = Nada
button-help-overview = 📖 Resumen
button-help-ordering = 🛒 Pedir
button-help-tracking = 📦 Seguimiento
button-help-requests = ♻️ Reponer, cancelar
button-help-keys = 🔑 Claves, seguridad
button-help-commands = ⌨️ Comandos
