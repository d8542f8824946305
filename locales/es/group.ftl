group-reply = ✍️ { $person }, responde a este mensaje. Para salir: /cancel.
group-reply-link = ✍️ { $person }, envía el enlace como respuesta a este mensaje. Para salir: /cancel.
group-reply-quantity = ✍️ { $person }, pulsa un botón de arriba o envía la cantidad como respuesta a este mensaje. Para salir: /cancel.
group-reply-comments = ✍️ { $person }, envía los comentarios, uno por línea, como respuesta a este mensaje. Para salir: /cancel.
group-reply-id = ✍️ { $person }, envía el ID del pedido como respuesta a este mensaje. Para salir: /cancel.
group-reply-field = Tu respuesta
group-anonymous = un administrador anónimo

toast-buyers-only = Aquí solo pueden hacer esto los administradores y las personas que ellos autoricen.
toast-rights-not-said = Telegram no me dijo qué puedes hacer aquí. Inténtalo en un minuto.
toast-not-in-group = Solo los miembros de este grupo pueden hacer esto.
toast-no-order = No encuentro ese pedido en este chat.
toast-not-your-own = Este pedido lo solicitaste tú: tiene que decidir otra persona.
toast-asker-no-right = Quien lo solicitó ya no puede pedir aquí, así que no se puede aprobar. No lo apruebes, o devuélvele antes el permiso.
toast-asker-not-said = Telegram no me dijo si quien lo solicitó todavía puede pedir aquí. Inténtalo en un minuto.

group-reply-limit = ✍️ { $person }, envía el importe como respuesta a este mensaje. Para salir: /cancel.
group-reply-people = ✍️ { $person }, envía la mención como respuesta a este mensaje. Para salir: /cancel.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = Traigo tu panel a este grupo: servicios, precios, pedidos y sus avisos. Todos pueden mirar; los administradores pueden pedir.
group-joined-next = Ahora un administrador envía /key e introduce la clave API en privado. Quién más puede pedir se define en /settings.
group-no-key = Un administrador envía /key aquí y la introduce en privado.
group-key-running = ⏳ { $count ->
    [one] Hay { $count } pedido en curso con esta clave. Sigue en el panel, pero sin la clave ya no puedo seguirlo ni cancelarlo.
    [many] Hay { $count } de pedidos en curso con esta clave. Siguen en el panel, pero sin la clave ya no puedo seguirlos ni cancelarlos.
   *[other] Hay { $count } pedidos en curso con esta clave. Siguen en el panel, pero sin la clave ya no puedo seguirlos ni cancelarlos.
}
group-link-gone = Este enlace ya se usó o es demasiado antiguo. Envía /key en el grupo para obtener otro.
group-link-denied = Solo los administradores del grupo pueden poner su clave, y solo quien pidió este enlace puede usarlo. Envía /key en el grupo.
group-key-ask = Envía la clave API de tu grupo como mensaje. La usan todos los que pueden pedir allí; nadie la ve.
group-key-set = 🔑 Clave puesta por { $person }: { $panel } · { $key }
group-key-kept = ✅ <b>El grupo ya tiene su clave</b>. Ya avisé al grupo.
button-key-take = 🔑 Usar mi clave { $key }

button-group = 👥 Grupo
button-buyers-admins = Solo administradores
button-buyers-everyone = Todos
button-buyers-named = Autorizados
button-people = 👤 Autorizar personas
button-limit-order = Límite por pedido
button-limit-day = Límite diario
button-no-limit = Sin límite
button-push-here = 📌 Avisos a este tema
button-push-topics = 📌 Avisos a cada tema
button-audit = 📒 Registro
group-title = 👥 <b>Grupo</b>
group-buyers-admins = Pueden pedir: <b>solo administradores</b>.
group-buyers-everyone = Pueden pedir: <b>todos</b> en este grupo.
group-buyers-named = Pueden pedir: <b>administradores y personas autorizadas</b>.
group-limit-order = Límite por pedido: <b>{ $amount }</b>
group-limit-order-none = Límite por pedido: ninguno
group-limit-day = Límite por persona en 24 horas: <b>{ $amount }</b>
group-limit-day-none = Límite por persona en 24 horas: ninguno
group-push-each = Los avisos van al tema de cada pedido.
group-push-one = Todos los avisos van a un solo tema.
group-limits-what = Por encima de un límite debe aprobar un administrador. Los límites no se aplican a los administradores. Solo ellos cancelan pedidos.
group-people-title = 👤 <b>Quién puede pedir</b>
group-people = Toca un nombre. A quien salga del grupo hay que autorizarlo de nuevo.
group-people-none = Aún no conozco a nadie aquí. Las personas aparecen cuando me envían un comando o pulsan un botón.
button-people-mention = ✍️ Por mención
group-people-how = Otras personas: responde a uno de sus mensajes con /buyers, o envía /buyers con una mención.
group-people-ask = Envía una mención de quien puede pedir, o responde a uno de sus mensajes con /buyers.
group-people-no-mention = No veo ninguna mención. Envía una, como <code>@name</code>, o responde a un mensaje de la persona con /buyers.
group-people-idle = ⚠️ Los nombres solo cuentan si se elige <b>Autorizados</b>.
group-people-named = ✅ { $person } está en la lista.
group-people-unnamed = ➖ { $person } ya no está en la lista.
group-people-outside = ❌ { $person } no está en este grupo.
group-people-unmet = ❌ Aún no conozco a { $person } aquí. Responde a uno de sus mensajes con /buyers.
group-people-not-said = ❌ Telegram no me dijo si { $person } está en este grupo. Inténtalo en un minuto.
group-people-nobody = ❌ Ese mensaje es de un bot, un canal o un administrador anónimo. Solo entran personas en la lista.
group-limit-ask-order = ¿Cuánto puede costar como máximo un pedido sin aprobación? Envía un importe en { $currency }, por ejemplo 5.50.
group-limit-ask-day = ¿Por cuánto puede pedir una persona en 24 horas sin aprobación? Envía un importe en { $currency }, por ejemplo 20.
group-limit-bad = Esto no es un importe. Envía un número mayor que cero, por ejemplo 5.50.
group-topic-gone = ⚠️ El tema al que enviaba los avisos ya no existe o está cerrado. Ahora llegan aquí. Los administradores eligen otro tema en /settings.

approval-title = 🙋 <b>Se necesita aprobación</b>
approval-who = { $person } solicita un pedido por encima del límite. Decide un administrador.
approval-limit = Límite: { $limit }
approval-waits = 🙋 El pedido supera el límite y espera a un administrador. Aún no se hizo ningún pedido.
approval-approved = ✅ { $person } aprobó: { $service }.
approval-declined = ❌ { $person } no aprobó: { $service }. No se hizo ningún pedido.
approval-decided = Esto ya se decidió, o el pedido ya no está pendiente.
button-approve = ✅ Aprobar
button-decline = ❌ No aprobar

audit-title = 📒 <b>Quién hizo qué</b>
audit-none = Nada todavía.
audit-ordered = { $at } · { $person }: pidió { $what }
audit-refilled = { $at } · { $person }: solicitó reposición de { $what }
audit-cancelled = { $at } · { $person }: canceló { $what }
audit-asked = { $at } · { $person }: solicitó aprobación de { $what }
audit-approved = { $at } · { $person }: aprobó { $what }
audit-declined = { $at } · { $person }: no aprobó { $what }
audit-key-set = { $at } · { $person }: puso la clave { $what }
audit-key-removed = { $at } · { $person }: quitó la clave { $what }
audit-settings = { $at } · { $person }: ajustes: { $what }
audit-automatic-on = { $at } · { $person }: activó la reposición automática: { $what }
audit-automatic-off = { $at } · { $person }: desactivó la reposición automática: { $what }
