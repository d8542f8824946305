settings-title = ⚙️ <b>Ajustes</b>
settings-language = 🌐 Idioma: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 Aún sin clave API
settings-push-title = 🔔 <b>De qué te aviso sobre tus pedidos</b>
settings-push-all = Cada cambio: cada paso, el final y los problemas.
settings-push-final = Solo el final: cuando un pedido termina o tiene un problema.
settings-push-nothing = Nada: míralo tú. Aun así respondo a lo que pidas, y pregunto cuando puede haberse gastado dinero.
settings-zone = 🕓 { $zone }: hora actual { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Horas de silencio: ninguna
settings-quiet-hold = 🌙 Horas de silencio: { $hours }, los avisos esperan
settings-quiet-silent = 🌙 Horas de silencio: { $hours }, sin sonido
settings-alert = 💰 Saldo bajo: te aviso si baja de { $amount }
settings-alert-off = 💰 Saldo bajo: sin aviso
settings-patience = 🐢 Atascado: nada se movió en { $time }
settings-patience-never = 🐢 Atascado: no te aviso
settings-digest = 📰 Resumen diario: a las { $time }, si algo cambió
settings-digest-off = 📰 Resumen diario: ninguno

button-quiet = 🌙 Horas de silencio
button-zone = 🕓 Zona horaria
button-alert = 🔔 Saldo bajo
button-patience = 🐢 Pedidos atascados
button-off = Desactivar
button-never = Nunca
button-other-hours = ⌨️ Otras horas
button-other-zone = ⌨️ Otra ciudad
button-other-amount = ⌨️ Otro importe
button-quiet-hold = Esperar
button-quiet-silent = Sin sonido

quiet-title = 🌙 <b>Horas de silencio</b>
quiet-off = Ninguna: los avisos llegan a cualquier hora. Elige las horas en que me callo.
quiet-on = Todos los días { $hours }.
quiet-hold = Los avisos esperan hasta las { $until } y luego llegan juntos. No se pierde nada.
quiet-silent = Los avisos llegan al momento, pero sin sonido.
quiet-trouble = Los problemas, y lo que solo tú puedes decidir, llegan siempre al momento. Con ellos llega lo que esperaba antes.
quiet-ask =
    🌙 <b>Horas de silencio</b>
    Envía cuándo empiezan y terminan, por ejemplo <code>22:30-7:15</code>.
quiet-not-understood = Necesito dos horas del día, por ejemplo <code>22:30-7:15</code>.

zone-title = 🕓 <b>Zona horaria</b>
zone-none = No has elegido ninguna, así que uso UTC.
zone-what = Todas las horas que muestro y tus horas de silencio siguen este reloj.
zone-ask =
    🕓 <b>Zona horaria</b>
    Envía tu ciudad o tu diferencia con UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = No conozco ese lugar. Envía una ciudad más grande de tu zona horaria, con su nombre en inglés, o la diferencia con UTC, por ejemplo <code>+5:30</code>.

alert-title = 🔔 <b>Saldo bajo</b>
alert-balance = 💰 Tienes { $amount }.
alert-on = Te aviso una vez cuando tu saldo baja de { $amount }, y otra vez solo después de que haya vuelto a superarlo.
alert-off = Sin aviso. Elige el importe por debajo del cual te aviso.
alert-below-already = Ya está por debajo, así que te aviso la próxima vez que baje.
alert-no-key = Primero introduce tu clave API: sin ella no puedo ver tu saldo.
alert-ask =
    🔔 <b>Saldo bajo</b>
    Envía el importe por debajo del cual te aviso, por ejemplo <code>5</code> o <code>12.50</code>.
alert-not-understood = Necesito un importe mayor que cero, por ejemplo <code>5</code> o <code>12.50</code>.

patience-title = 🐢 <b>Pedidos atascados</b>
patience-on = Te aviso una vez, como problema, cuando en un pedido en curso nada se mueve durante { $time }.
patience-off = No te aviso de los pedidos que no avanzan.
patience-most = También te aviso de un pedido que tarda más que nueve de cada diez pedidos tuyos del servicio.
