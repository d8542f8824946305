group-reply = ✍️ { $person }, responda a esta mensagem. Para sair: /cancel.
group-reply-link = ✍️ { $person }, envie o link como resposta a esta mensagem. Para sair: /cancel.
group-reply-quantity = ✍️ { $person }, toque em um botão acima ou envie a quantidade como resposta a esta mensagem. Para sair: /cancel.
group-reply-comments = ✍️ { $person }, envie os comentários, um por linha, como resposta a esta mensagem. Para sair: /cancel.
group-reply-id = ✍️ { $person }, envie o ID do pedido como resposta a esta mensagem. Para sair: /cancel.
group-reply-field = Sua resposta
group-anonymous = um administrador anônimo

toast-buyers-only = Aqui só os administradores e as pessoas autorizadas por eles podem fazer isto.
toast-rights-not-said = O Telegram não me disse o que você pode fazer aqui. Tente de novo em um minuto.
toast-not-in-group = Só membros deste grupo podem fazer isto.
toast-no-order = Não encontro esse pedido neste chat.
toast-not-your-own = Foi você quem solicitou este pedido: outra pessoa precisa decidir.
toast-asker-no-right = Quem solicitou não pode mais pedir aqui, por isso não dá para aprovar. Toque em “Não aprovar”, ou devolva antes a permissão.
toast-asker-not-said = O Telegram não me disse se quem solicitou ainda pode pedir aqui. Tente de novo em um minuto.

group-reply-limit = ✍️ { $person }, envie o valor como resposta a esta mensagem. Para sair: /cancel.
group-reply-people = ✍️ { $person }, envie a menção como resposta a esta mensagem. Para sair: /cancel.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = Eu trago o seu painel para este grupo: serviços, preços, pedidos e avisos sobre eles. Todos podem ver; os administradores podem pedir.
group-joined-next = Agora um administrador envia /key e informa a chave de API no privado. Quem mais pode pedir se define em /settings.
group-no-key = Um administrador envia /key aqui e informa a chave no privado.
group-key-running = ⏳ { $count ->
    [one] Há { $count } pedido em curso com esta chave. Ele continua no painel, mas sem a chave não posso mais acompanhar nem cancelar.
    [many] Há { $count } de pedidos em curso com esta chave. Eles continuam no painel, mas sem a chave não posso mais acompanhar nem cancelar.
   *[other] Há { $count } pedidos em curso com esta chave. Eles continuam no painel, mas sem a chave não posso mais acompanhar nem cancelar.
}
group-link-gone = Este link já foi usado ou é antigo demais. Envie /key no grupo para receber outro.
group-link-denied = Só administradores do grupo podem definir a chave, e só quem pediu este link pode usá-lo. Envie /key no grupo.
group-key-ask = Envie a chave de API do seu grupo como mensagem. Todos que podem pedir lá usam essa chave; ninguém a vê.
group-key-set = 🔑 Chave definida por { $person }: { $panel } · { $key }
group-key-kept = ✅ <b>O grupo já tem a chave</b>. Já avisei o grupo.
button-key-take = 🔑 Usar minha chave { $key }

button-group = 👥 Grupo
button-buyers-admins = Só administradores
button-buyers-everyone = Todos
button-buyers-named = Autorizados
button-people = 👤 Autorizar pessoas
button-limit-order = Limite por pedido
button-limit-day = Limite diário
button-no-limit = Sem limite
button-push-here = 📌 Avisos neste tópico
button-push-topics = 📌 Avisos em cada tópico
button-audit = 📒 Registro
group-title = 👥 <b>Grupo</b>
group-buyers-admins = Podem pedir: <b>só administradores</b>.
group-buyers-everyone = Podem pedir: <b>todos</b> neste grupo.
group-buyers-named = Podem pedir: <b>administradores e pessoas autorizadas</b>.
group-limit-order = Limite por pedido: <b>{ $amount }</b>
group-limit-order-none = Limite por pedido: nenhum
group-limit-day = Limite por pessoa em 24 horas: <b>{ $amount }</b>
group-limit-day-none = Limite por pessoa em 24 horas: nenhum
group-push-each = Os avisos vão para o tópico de cada pedido.
group-push-one = Todos os avisos vão para um só tópico.
group-limits-what = Acima de um limite, um administrador precisa aprovar. Os limites não valem para administradores. Só eles cancelam pedidos.
group-people-title = 👤 <b>Quem pode pedir</b>
group-people = Toque em um nome. Quem sair do grupo precisa ser autorizado de novo.
group-people-none = Ainda não conheço ninguém aqui. As pessoas aparecem depois de me enviar um comando ou tocar em um botão.
button-people-mention = ✍️ Por menção
group-people-how = Outras pessoas: responda a uma mensagem delas com /buyers, ou envie /buyers com uma menção.
group-people-ask = Envie uma menção de quem pode pedir, ou responda a uma mensagem dessa pessoa com /buyers.
group-people-no-mention = Não vejo nenhuma menção. Envie uma, como <code>@name</code>, ou responda a uma mensagem da pessoa com /buyers.
group-people-idle = ⚠️ Os nomes só valem depois de escolher <b>Autorizados</b>.
group-people-named = ✅ { $person } entrou na lista de autorizados.
group-people-unnamed = ➖ { $person } saiu da lista de autorizados.
group-people-outside = ❌ { $person } não está neste grupo.
group-people-unmet = ❌ Ainda não conheço { $person } aqui. Responda a uma mensagem dessa pessoa com /buyers.
group-people-not-said = ❌ O Telegram não me disse se { $person } está neste grupo. Tente de novo em um minuto.
group-people-nobody = ❌ Essa mensagem é de um bot, um canal ou um administrador anônimo. Só pessoas entram na lista.
group-limit-ask-order = Quanto um pedido pode custar no máximo sem aprovação? Envie um valor em { $currency }, por exemplo 5,50.
group-limit-ask-day = Quanto uma pessoa pode pedir em 24 horas sem aprovação? Envie um valor em { $currency }, por exemplo 20.
group-limit-bad = Isto não é um valor. Envie um número maior que zero, por exemplo 5,50.
group-topic-gone = ⚠️ O tópico para onde eu enviava os avisos não existe mais ou está fechado. Agora eles chegam aqui. Os administradores escolhem outro tópico em /settings.

approval-title = 🙋 <b>Precisa de aprovação</b>
approval-who = { $person } solicita um pedido acima do limite. Um administrador decide.
approval-limit = Limite: { $limit }
approval-waits = 🙋 O pedido está acima do limite e espera um administrador. Nenhum pedido foi feito ainda.
approval-approved = ✅ { $person } aprovou: { $service }.
approval-declined = ❌ { $person } não aprovou: { $service }. Nenhum pedido foi feito.
approval-decided = Isto já foi decidido, ou o pedido não está mais em aberto.
button-approve = ✅ Aprovar
button-decline = ❌ Não aprovar

audit-title = 📒 <b>Quem fez o quê</b>
audit-none = Nada ainda.
audit-ordered = { $at } · { $person }: pediu { $what }
audit-refilled = { $at } · { $person }: solicitou reposição de { $what }
audit-cancelled = { $at } · { $person }: cancelou { $what }
audit-asked = { $at } · { $person }: solicitou aprovação de { $what }
audit-approved = { $at } · { $person }: aprovou { $what }
audit-declined = { $at } · { $person }: não aprovou { $what }
audit-key-set = { $at } · { $person }: definiu a chave { $what }
audit-key-removed = { $at } · { $person }: removeu a chave { $what }
audit-settings = { $at } · { $person }: ajustes: { $what }
audit-automatic-on = { $at } · { $person }: ligou a reposição automática: { $what }
audit-automatic-off = { $at } · { $person }: desligou a reposição automática: { $what }
