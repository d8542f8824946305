ask-username-comment = ¿De quién es el comentario? Envía el <b>nombre de usuario</b> de su autor, por ejemplo <code>anna.smith</code>.
ask-username-followers = ¿A los <b>seguidores</b> de quién hay que mencionar? Envía el nombre de usuario o el enlace del perfil, por ejemplo <code>anna.smith</code>.
ask-username-watched = ¿En qué <b>cuenta</b> hay que esperar publicaciones nuevas? Envía su nombre de usuario, por ejemplo <code>anna.smith</code>.
ask-comments-package = Envía los <b>comentarios</b>, uno por línea, por ejemplo:
    <code>¡Genial!
    Buen trabajo</code>
ask-usernames = Envía los <b>nombres de usuario</b> que hay que mencionar, uno por línea, por ejemplo:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Envía los <b>nombres de usuario</b> que hay que mencionar, uno por línea: de { $min } a { $max }. Cada línea es una mención y se paga.
ask-hashtags = Envía los <b>hashtags</b>, uno por línea, por ejemplo:
    <code>#summer
    #sun</code>
ask-hashtag = Envía el <b>hashtag</b> cuyos usuarios hay que mencionar, por ejemplo <code>#summer</code>.
ask-media = Envía el <b>enlace</b> de la publicación: se menciona a quienes le dieron like. Por ejemplo <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = ¿Qué <b>respuesta</b> de la encuesta? Envía su número: 1 es la primera.
ask-keywords = Envía las <b>palabras clave</b>, una búsqueda por línea, por ejemplo:
    <code>zapatos rojos
    zapatillas para correr</code>
ask-groups = Envía los <b>grupos</b> desde los que invitar, uno por línea, por ejemplo:
    <code>https://t.me/example
    @example2</code>
ask-country = ¿De qué <b>país</b>? Envía su código de dos letras, por ejemplo <code>US</code>.
ask-device = ¿En qué <b>dispositivo</b>?
ask-type-of-traffic = ¿De dónde <b>vienen</b> las visitas?
ask-google-keyword = ¿Qué <b>palabra clave</b> buscan en Google? Por ejemplo <code>zapatos rojos</code>.
ask-referring-url = ¿Desde qué <b>página</b> vienen? Envía su enlace, por ejemplo <code>https://example.com</code>.
ask-min = ¿Cuántos <b>como mínimo</b> para cada publicación nueva? Envía un número, por ejemplo <code>100</code>.
ask-max = ¿Y cuántos <b>como máximo</b>? Para cada publicación se toma un número entre los dos.
ask-posts = ¿Cuántas <b>publicaciones nuevas</b>? Envía un número, por ejemplo <code>10</code>, u omite para no poner límite.
ask-old-posts = ¿Cuántas publicaciones <b>que ya existen</b>? Envía un número, por ejemplo <code>3</code>, u omite si no quieres ninguna.
ask-delay = ¿Cuántos minutos <b>después de publicarse</b> debe empezar?
ask-expiry = ¿Hasta qué <b>día</b>? Envía una fecha, por ejemplo <code>31/12/2026</code>, u omite para no poner fin.
ask-runs = 💧 <b>¿Cuántas tandas?</b> Cada tanda entrega { $quantity }. Envía un número de 2 a { $max }.
ask-interval = 💧 ¿Cuántos <b>minutos</b> entre dos tandas? Elige, o envía un número de 1 a 1440.
ask-file = Una lista larga se puede enviar como archivo de texto.

wrong-username = Esto no es un nombre de usuario. Envía uno sin espacios, por ejemplo <code>anna.smith</code>.
wrong-usernames = Aquí no hay ningún nombre de usuario. Envía al menos uno, uno por línea.
wrong-usernames-line = La línea { $line } no es un nombre de usuario: no puede llevar espacios.
wrong-hashtags = Aquí no hay ningún hashtag. Envía al menos uno, uno por línea.
wrong-hashtags-line = La línea { $line } no es un hashtag: no puede llevar espacios.
wrong-hashtag = Esto no es un hashtag. Envía uno como <code>#summer</code>.
wrong-keywords = Aquí no hay ninguna palabra clave. Envía al menos una, una por línea.
wrong-groups = Aquí no hay ningún grupo. Envía al menos uno, uno por línea.
wrong-groups-line = La línea { $line } no es un grupo: envía enlaces como <code>https://t.me/example</code>, uno por línea.
wrong-line-long = La línea { $line } es demasiado larga: el máximo son { $max } caracteres.
wrong-page = Esto no es un enlace. Envía el enlace completo, como <code>https://example.com/page</code>.
wrong-country = Esto no es un país. Envía un código de dos letras, por ejemplo <code>US</code>.
wrong-choice = Esa opción no existe. Pulsa un botón.
wrong-google-keyword = Esto no es una palabra clave. Envía una sola línea, por ejemplo <code>zapatos rojos</code>.
wrong-expiry = Esto no es una fecha futura. Envía una como <code>31/12/2026</code>.
wrong-missing = Este servicio necesita más datos. Pídelo con <code>/order</code> y te pregunto lo demás.
wrong-field = Este servicio ya no admite esa respuesta. Empieza el pedido de nuevo.
wrong-runs = Dos tandas de esa cantidad superan lo que admite este servicio. Para una entrega gradual, pide { $max } como máximo en cada tanda.
wrong-no-file = Esta pregunta pide una respuesta corta, no un archivo. Envíala como mensaje.
wrong-file-large = El archivo es demasiado grande: leo hasta { $max } kB.
wrong-file-kind = Esto no es texto sin formato. Guárdalo como archivo de texto (UTF-8) y envíalo otra vez.
wrong-file-failed = Telegram no me entregó el archivo. Envíalo otra vez, por favor.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Usuario
field-usernames = { $count ->
    [one] 👥 <b>{ $count } usuario</b>:
    [many] 👥 <b>{ $count } de usuarios</b>:
   *[other] 👥 <b>{ $count } usuarios</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>Hashtags: { $count }</b>:
    [many] #️⃣ <b>{ $count } de hashtags</b>:
   *[other] #️⃣ <b>Hashtags: { $count }</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } palabra clave</b>:
    [many] 🔑 <b>{ $count } de palabras clave</b>:
   *[other] 🔑 <b>{ $count } palabras clave</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } grupo</b>:
    [many] 👥 <b>{ $count } de grupos</b>:
   *[other] 👥 <b>{ $count } grupos</b>:
}
field-hashtag = #️⃣ Usuarios del hashtag
field-media = 🖼 Publicación
field-answer-number = ☑️ Respuesta
field-country = 🌍 País
field-device = 📱 Dispositivo
field-type-of-traffic = 🚪 Visitas
field-google-keyword = 🔑 Palabra clave
field-referring-url = 🚪 Desde la página
field-per-post = 🔢 Cada publicación nueva: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Cada publicación: <b>{ $min } – { $max }</b>
field-posts = 🗓 Publicaciones nuevas
field-posts-endless = 🗓 Publicaciones nuevas: <b>sin límite</b>, hasta que se cancele
field-old-posts = 🗂 Publicaciones ya existentes
field-delay = ⏳ Espera tras la publicación
field-expiry = 📆 Hasta
field-drip-feed = 💧 Entrega gradual: <b>{ $runs }</b> tandas de <b>{ $quantity }</b>, una cada { $interval }
field-drip-feed-total = 🔢 En total: <b>{ $quantity }</b>, la última tanda hacia { $end }

device-desktop = 🖥 Computadora
device-android = 📱 Solo Android
device-ios = 📱 Solo iOS
device-mobile = 📱 Móviles, variados
device-mixed = Todos, variados
traffic-google = 🔎 Búsqueda en Google
traffic-page = 🔗 Una página
traffic-blank = Directas
delay-none = al momento

button-skip = ⏭ Omitir
button-drip-feed = 💧 Entrega gradual
button-at-once = ⏩ Todo de una vez
