help-title = 📖 <b>Ayuda</b>
help-overview =
    Traigo tu panel a este chat.
    1. Introduce tu clave API con /key.
    2. Elige un servicio con /services, o envía palabras para buscar.
    3. Pulsa “Pedir”, responde a las preguntas, revisa el precio y pulsa “Confirmar”.
    4. Sigo el pedido y te aviso cuando algo cambia.
help-ordering-title = 🛒 <b>Pedir</b>
help-ordering =
    Cada servicio tiene un precio por 1000 y una cantidad mínima y máxima. Antes de enviar nada ves el precio exacto y el saldo que te queda después.
    En una línea: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Muchos a la vez: /mass, y luego uno por línea o en un archivo CSV.
    Pulsar “Confirmar” una vez es un pedido. Si se pierde la respuesta del panel, nunca envío el pedido otra vez: te muestro lo que se sabe y decides tú.
help-tracking-title = 📦 <b>Seguimiento</b>
help-tracking =
    /orders muestra los pedidos de este chat. Pulsa uno para ver su ficha.
    Envía el ID de un pedido, o <code>/status 23501 23502</code>, también para pedidos hechos en otro lugar.
    <code>/watch 23501 23502</code> sigue pedidos hechos en otro lugar como si se hubieran hecho aquí.
    En /settings eliges de qué te aviso; “Silenciar” calla un solo pedido.
help-requests-title = ♻️ <b>Reposiciones y cancelaciones</b>
help-requests =
    “Reposición” solicita al panel que reponga lo que se perdió después de terminar un pedido, si el servicio se vende con reposición: en la ficha, o <code>/refill 23501</code>. /refills las muestra.
    “Cancelar pedido” solicita al panel que lo detenga: en la ficha, o <code>/cancel 23501</code>. El panel decide si puede y cuánto devuelve.
help-keys-title = 🔑 <b>Claves y seguridad</b>
help-keys =
    Una clave pertenece a un solo chat. Se guarda cifrada y nadie ve más que sus cuatro últimos caracteres.
    Elimino el mensaje con la clave después de leerlo. En un grupo, la clave se introduce en privado.
    /key la muestra, la cambia o la quita. Si otros vieron una clave, crea otra en el panel.
help-commands-title = ⌨️ <b>Comandos</b>
help-commands =
    /menu – menú principal
    /services – todos los servicios
    /search – buscar un servicio
    /order – hacer un pedido
    /mass – hacer muchos pedidos a la vez
    /orders – tus pedidos
    /status – consultar pedidos por su ID
    /refill, /refills – solicitar reposiciones, verlas
    /cancel – cancelar pedidos o salir de una pregunta
    /watch, /unwatch – seguir pedidos hechos en otro lugar
    /balance – tu saldo
    /key – tu clave API
    /language – elegir el idioma
    /settings – de qué te aviso
    /buyers – quién puede pedir, en un grupo
    /stats – pedidos y gasto por período
    /export – todos los pedidos en una tabla
    /audit – quién hizo qué aquí
    /forget – borrar todo lo de este chat
