button-admin = 🛠 Operador
button-admin-unknown = ❓ Pedidos inciertos
button-admin-panels = 🔌 Paneles
button-admin-maintenance = ⛔️ Mantenimiento
button-admin-broadcast = 📣 Difusión
button-admin-open = ✅ Volver a aceptar pedidos
button-admin-send = 📣 Enviar
button-admin-discard = Descartar
button-admin-stop = ⛔️ Detener

admin-title = 🛠 <b>Operador</b>
admin-version = Versión { $version }
admin-well = ✅ Todo en orden.
admin-closed = ⛔️ No se aceptan pedidos: mantenimiento.
admin-silent = ⚠️ { $task } no da señales de vida. Revisa el registro y reinicia el bot.
admin-panel-failing = ⚠️ { $panel } falla. Vuelvo a consultarlo por mi cuenta.
admin-chats = 👥 Chats: { $count }, se fueron: { $left }
admin-orders = 📦 Pedidos: { $queued } en cola, { $submitting } enviándose, { $followed } en seguimiento
admin-unknown = ❓ Esperan una decisión: { $count }
admin-news = 🔔 Avisos en espera: { $count }, el más antiguo desde hace { $span }
admin-news-none = 🔔 Avisos en espera: { $count }
admin-updates = 📥 Actualizaciones en espera: { $count }
admin-database = 🗄 Base de datos: { $size } MB
admin-chat-hint = Estado de un chat: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Pedidos inciertos</b>
admin-unknown-none = Ningún pedido espera una decisión.
admin-unknown-line = { $order } · del chat { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = Solo pueden decidir sus chats. Ya se les avisó y tienen los botones.

admin-panels-title = 🔌 <b>Paneles</b>
admin-panel = <b>{ $panel }</b>: claves { $keys }, rechazadas { $refused }
admin-panel-answered = Respondió hace { $span }.
admin-panel-silent = Sin consultas desde el arranque, o aún sin respuesta.
admin-panel-fault = Falló hace { $span }: { $fault } Fallos desde su última respuesta: { $count }
admin-panel-catalog = Catálogo más reciente: de hace { $span }.

admin-maintenance-title = ⛔️ <b>Mantenimiento</b>
admin-maintenance-off = Se aceptan pedidos. Para dejar de aceptarlos, envía <code>/admin maintenance</code> y un texto que explique por qué y hasta cuándo. Los pedidos ya confirmados siguen.
admin-maintenance-on = No se aceptan pedidos. Quien lo intente leerá:

maintenance-title = ⛔️ <b>Ahora mismo no acepto pedidos</b>
maintenance-rest = Tus pedidos siguen y te aviso de ellos como siempre.

admin-broadcast-title = 📣 <b>Difusión</b>
admin-broadcast-help = Envía <code>/admin broadcast</code> y el texto. Lo verás antes que nadie.
admin-broadcast-long = El texto tiene { $length } caracteres; el máximo es { $max }.
admin-broadcast-preview = Aún no lo recibió nadie. Chats que lo recibirán: { $chats }.
admin-broadcast-sending = En camino. Chats que ya lo recibieron: { $told } de { $chats }. Los avisos de pedidos van primero.
admin-broadcast-stopped = Detenido. Chats que lo recibieron hasta entonces: { $told }.
admin-broadcast-done = Listo. Chats que lo recibieron: { $told }.
notify-announcement = 📣 <b>Mensaje del operador</b>

admin-chat-title = 💬 <b>El chat { $chat }</b>
admin-chat-since = Conocido: { $ago }
admin-chat-left = 🚫 Se fue o me bloqueó: { $ago }
admin-chat-settings = Idioma { $language }, avisos: { $pushes }
admin-chat-counts = Pedidos: { $orders }, esperan una decisión: { $unknown }. Avisos en espera: { $news }
admin-chat-no-account = Nunca se introdujo una clave.
admin-account = 🔑 { $panel }: con clave, saldo { $balance }
admin-account-refused = 🔑 { $panel }: el panel rechazó la clave. Saldo { $balance }
admin-account-no-key = 🔑 { $panel }: sin clave. Saldo { $balance }
admin-chat-none = No conozco el chat { $chat }.
