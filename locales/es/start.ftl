start-title = 👋 <b>{ $bot }</b>
start-what =
    Tu panel en un chat: busca un servicio, mira el precio, pide.
    Sigo tus pedidos y te aviso cuando algo cambia.
start-key-title = 🔑 <b>Introduce tus datos de acceso</b>
start-key-ask-one = Tu clave API está en tu cuenta de { $panels }. Envía la clave como mensaje: la compruebo y elimino el mensaje después de leerlo.
start-key-ask-several = Trabajo con { $panels }. Elige uno y luego envía tu clave API como mensaje: la compruebo y elimino el mensaje después de leerlo.
start-languages = 🌐 <b>Idiomas sugeridos</b>
