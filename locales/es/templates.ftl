start-templates = 📋 Plantillas: solo te pido el enlace.
start-favourites = ⭐ Favoritos.
start-recent = 🕘 Pedidos recientes.
start-hint = Elige, o escríbelo en una línea: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>Plantillas</b>
templates-hint = Pulsa una plantilla para pedir con ella, cambiarle el nombre o eliminarla.
templates-none = Aún no hay plantillas. Guarda una desde la ficha de un pedido, o antes de confirmar uno.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = Solo te pido el enlace y te muestro el precio de hoy.
template-gone = El panel ya no vende este servicio.
template-name-title = 📋 <b>Guardar como plantilla</b>
template-name-ask = Envía un <b>nombre</b> para ella, por ejemplo <i>{ $name }</i>. El enlace se pide cada vez.
template-name-wrong = Esto no es un nombre. Envía una sola línea de { $max } caracteres como máximo.
template-name-taken = Otra plantilla se llama { $name }. Envía otro nombre.
template-saved = 📋 Guardada como <b>{ $name }</b>. La encuentras en /order.
template-delete-ask = ¿Eliminar la plantilla <b>{ $name }</b>? Los pedidos no se tocan.
template-not-found = Esta plantilla ya no existe.

button-template-save = 📋 Guardar plantilla
button-templates = 📋 Plantillas
button-rename = ✏️ Renombrar
button-delete = 🗑 Eliminar
