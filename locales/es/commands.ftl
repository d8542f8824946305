commands-start = Empezar, o empezar de nuevo
commands-menu = Menú principal
commands-services = Todos los servicios por categoría
commands-search = Buscar un servicio por palabras o ID
commands-order = Hacer un pedido
commands-mass = Hacer muchos pedidos a la vez
commands-orders = Tus pedidos
commands-status = Consultar pedidos por su ID
commands-refill = Solicitar reposiciones
commands-refills = Tus reposiciones
commands-cancel = Cancelar pedidos o salir de una pregunta
commands-watch = Seguir pedidos hechos en otro lugar
commands-unwatch = Dejar de seguirlos
commands-balance = Tu saldo
commands-key = Introducir, ver o quitar la clave API
commands-language = Elegir el idioma
commands-settings = De qué te aviso y otros ajustes
commands-buyers = Quién puede pedir en este grupo
commands-stats = Pedidos y gasto por período
commands-export = Todos los pedidos en una tabla
commands-forget = Borrar todo lo de este chat
commands-help = Cómo funciona todo
commands-about =
    Tu panel en un chat: busca un servicio, mira el precio, haz un pedido, síguelo, solicita una reposición, cancélalo y recibe un aviso cuando algo cambie.

    Pulsa Iniciar y envía tu clave API. Se guarda cifrada y el mensaje se elimina.
commands-about-short = Pide en tu panel desde un chat, sigue tus pedidos y recibe avisos cuando cambien.
commands-audit = Quién hizo qué en este chat
