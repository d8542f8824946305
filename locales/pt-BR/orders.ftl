orders-title = 📦 <b>Pedidos</b>
orders-count = { $count ->
    [one] { $count } pedido
    [many] { $count } de pedidos
   *[other] { $count } pedidos
}
orders-hint = Toque em um pedido para ver mais.
orders-none = Ainda não há pedidos. Escolha um serviço e faça o primeiro.
orders-none-here = Não há pedidos aqui.
orders-elsewhere = feito em outro lugar
orders-filter-all = Todos
orders-filter-running = Em curso
orders-filter-done = Terminados
orders-filter-trouble = Problemas

state-draft = Rascunho
state-discarded = Descartado
state-queued = Aguardando envio
state-submitting = Sendo enviado
state-placed = Aceito
state-refused = Recusado
state-unknown = Incerto
state-pending = Pendente
state-processing = Processando
state-in-progress = Em andamento
state-paused = Pausado
state-completed = Concluído
state-partial = Parcial
state-canceled = Cancelado
state-refunded = Reembolsado
state-expired = Expirado
state-stopped = Interrompido
state-failed = Com falha
state-other = Status desconhecido

advice-draft = Ainda não confirmado: nenhum pedido foi feito.
advice-discarded = Descartado antes da confirmação: nenhum pedido foi feito.
advice-queued = Confirmado. Em um instante será enviado ao painel.
advice-submitting = A caminho do painel. Aviso assim que ele responder.
advice-placed = O painel recebeu. O primeiro status está a caminho.
advice-pending = O painel recebeu e ainda não começou. Não é preciso fazer nada.
advice-processing = O painel está preparando. Não é preciso fazer nada.
advice-in-progress = A entrega está em andamento. Não é preciso fazer nada.
advice-paused = O painel pausou o pedido. Se continuar assim, fale com o suporte do painel.
advice-completed = Tudo entregue.
advice-partial = Só uma parte foi entregue. Os painéis costumam devolver o resto: confira seu saldo.
advice-canceled = Cancelado. Os painéis costumam devolver o que não foi entregue: confira seu saldo.
advice-refunded = O preço foi devolvido ao seu saldo.
advice-expired = O prazo acabou. Confira o que foi entregue e peça de novo se quiser.
advice-stopped = Foi interrompido. Confira o que foi entregue e peça de novo se quiser.
advice-failed = O painel informa uma falha e talvez tente de novo sozinho. Se continuar assim, fale com o suporte do painel.
advice-other = É assim que o próprio painel chama. Continuo acompanhando.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Um pacote · 💵 { $price }
card-charge = 💳 Cobrado: { $charge }
card-start-count = 🏁 Contagem inicial: { $count }
card-delivered = 📈 Entregue: { $delivered } de { $quantity } · restante: { $remains }
card-remains = 📉 Restante: { $remains }
card-elsewhere = 👁 Feito em outro lugar, acompanhado aqui
card-checked = 🕓 Atualizado { $ago }
card-muted = 🔕 Silenciado: não aviso das mudanças.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } por hora
card-end-own = { $count ->
    [one] ⏱ Cerca de { $left } para terminar, segundo { $count } pedido seu anterior
    [many] ⏱ Cerca de { $left } para terminar, segundo { $count } de pedidos seus anteriores
   *[other] ⏱ Cerca de { $left } para terminar, segundo { $count } pedidos seus anteriores
}
card-end-own-between = { $count ->
    [one] ⏱ Cerca de { $left } para terminar, segundo { $count } pedido seu anterior (quase sempre de { $from } a { $to })
    [many] ⏱ Cerca de { $left } para terminar, segundo { $count } de pedidos seus anteriores (quase sempre de { $from } a { $to })
   *[other] ⏱ Cerca de { $left } para terminar, segundo { $count } pedidos seus anteriores (quase sempre de { $from } a { $to })
}
card-end-panel = ⏱ Cerca de { $left } para terminar, segundo o tempo médio do painel
card-end-speed = ⏱ Nesta velocidade, cerca de { $left } para terminar
card-stuck-still = 🐢 <b>Travado?</b> Sem avanço há { $time }. Fale com o suporte do painel, ou cancele o pedido se for possível.
card-stuck-long = 🐢 <b>Travado?</b> Já demora mais do que nove em cada dez dos seus próprios pedidos deste serviço. Se continuar assim, fale com o suporte do painel.
card-partial-fits = 🧮 A tarifa vezes o que foi entregue dá { $expected }: o valor cobrado está certo.
card-partial-differs = 🧮 A tarifa vezes o que foi entregue dá { $expected }, mas o painel cobrou { $charge }. Confira seu saldo e fale com o suporte do painel.
card-guarantee-no = ♻️ Sem garantia de reposição
card-guarantee-lifetime = ♻️ Garantia vitalícia. O painel decide sobre cada reposição.
card-guarantee-days = { $count ->
    [one] ♻️ Garantia: { $count } dia após o fim. O painel decide sobre cada reposição.
    [many] ♻️ Garantia: { $count } de dias após o fim. O painel decide sobre cada reposição.
   *[other] ♻️ Garantia: { $count } dias após o fim. O painel decide sobre cada reposição.
}
card-guarantee-left = { $count ->
    [one] ♻️ Garantia: { $count } dia, tempo restante: { $left }. O painel decide sobre cada reposição.
    [many] ♻️ Garantia: { $count } de dias, tempo restante: { $left }. O painel decide sobre cada reposição.
   *[other] ♻️ Garantia: { $count } dias, tempo restante: { $left }. O painel decide sobre cada reposição.
}
card-guarantee-over = { $count ->
    [one] ♻️ A garantia de { $count } dia acabou.
    [many] ♻️ A garantia de { $count } de dias acabou.
   *[other] ♻️ A garantia de { $count } dias acabou.
}
card-partial-expected = 🧮 A tarifa vezes o que foi entregue dá { $expected }.

lookup-title = { $count ->
    [one] 📦 <b>Status de { $count } pedido</b>
    [many] 📦 <b>Status de { $count } de pedidos</b>
   *[other] 📦 <b>Status de { $count } pedidos</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Pedido { $id } não encontrado</b>
lookup-not-found-advice = O painel não encontra nenhum pedido com este ID na sua conta. Confira o ID.
lookup-not-now = 🔎 <b>Pedido { $id }: sem informação agora</b>
lookup-not-now-advice = O painel o deixou fora da resposta. Isso não quer dizer que ele não exista: consulte de novo em um minuto.
lookup-failed = ⚠️ <b>Não foi possível consultar o pedido { $id }</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · restante: { $remains }
lookup-item-not-found = 🔎 { $id }: o painel não conhece
lookup-item-not-now = ▫️ { $id }: sem informação agora
lookup-item-failed = ⚠️ { $id }: não foi possível consultar
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>Em vários painéis</b>
which-id = • { $id }
which-panel = Em qual painel? Nada foi feito ainda.
lookup-usage =
    📦 <b>Status</b>
    Escreva um ou mais IDs de pedidos depois do comando:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } não é o ID de um pedido. IDs só têm letras, dígitos, _ e -; separe com espaços ou vírgulas.
lookup-too-many = São IDs demais: aceito até { $most } de uma vez.

unknown-title = ❓ <b>Este pedido foi feito?</b>
unknown-still-title = ❓ <b>Ainda não está claro</b>
unknown-reminder-title = ⏰ <b>Este pedido foi feito?</b>
unknown-reminder = Perguntei há uma hora, e ninguém respondeu ainda. Até eu saber, não acompanho nem envio de novo.
unknown-why-no-answer = Foi enviado, mas a resposta do painel nunca chegou. Talvez tenha sido feito, por isso não envio de novo.
unknown-why-garbled = Foi enviado, mas não dá para entender a resposta do painel. Talvez tenha sido feito, por isso não envio de novo.
unknown-why-restart = Fui interrompido durante o envio. Talvez o pedido tenha sido feito, por isso não envio de novo.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Saldo: antes { $before }, agora { $now }
unknown-balance-before = 💰 Saldo: antes { $before }, agora desconhecido
unknown-balance-now = 💰 Saldo: antes desconhecido, agora { $now }
unknown-balance-at = 🕒 Saldo lido em { $at }.
unknown-evidence-charged = O saldo diminuiu exatamente o preço do pedido: ele provavelmente foi feito.
unknown-evidence-unchanged = O saldo não mudou: o pedido provavelmente não foi feito. Alguns painéis cobram mais tarde.
unknown-evidence-unclear = O saldo mudou em um valor diferente do preço: isso não prova nada.
unknown-evidence-none = Não dá para comparar o saldo.
unknown-ask = Veja a lista de pedidos no painel e me diga:
unknown-id-title = ✅ <b>Foi feito</b>
unknown-id-ask = Envie o ID do pedido que o painel mostra para { $service }. Eu verifico se confere.
unknown-id-taken = ✅ É o pedido { $id }. A partir de agora eu acompanho.
unknown-id-none = { $id } não é o ID de um pedido. Envie o ID como o painel mostra.
unknown-id-not-found = O painel não encontra um pedido { $id } na sua conta. Confira o ID e envie de novo.
unknown-id-other = { $id } é outro pedido deste chat. Envie o ID deste.
unknown-id-elsewhere = { $id } é um pedido de outro chat que usa esta chave. Envie o ID deste.
unknown-id-misfit = O pedido { $id } não confere: o que o painel diz dele difere deste pedido. Confira o ID e envie de novo.
unknown-not-placed-title = ❌ <b>Não foi feito?</b>
unknown-not-placed-ask = Encerro o pedido e não o acompanho. Se você pedir de novo e ele tiver sido feito, você paga duas vezes. Já olhou no painel?
unknown-not-placed = ❌ Encerrado como não feito. Você pode pedir de novo.
unknown-settled = Isto já foi decidido.
