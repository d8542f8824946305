requests-refill-title = ♻️ <b>Reposição</b>
requests-cancel-title = 🚫 <b>Cancelamento</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … e mais { $count }
requests-refill-next = Eu aviso o que o painel responder.
requests-cancel-next = Eu aviso o que o painel responder. O painel decide se cancela.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>Cancelar { $count } pedido?</b>
    [many] 🚫 <b>Cancelar { $count } de pedidos?</b>
   *[other] 🚫 <b>Cancelar { $count } pedidos?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = O painel decide se ainda pode e quanto devolve.
requests-cancel-expired = Esta lista não está mais em espera: já foi enviada, ou é antiga demais. Nada mais foi solicitado.
requests-refills-title = ♻️ <b>Reposições</b>
requests-refills-none = Ainda não há reposições. Solicite uma na ficha de um pedido concluído, ou com <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Reposição</b>
    Escreva um ou mais IDs de pedidos depois do comando:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Cancelamento</b>
    Escreva um ou mais IDs de pedidos depois do comando:
    <code>/cancel 23501 23502</code>

request-queued = sendo solicitado
request-running = já solicitado, ainda sem resposta
request-accepted = o painel aceitou a solicitação
request-refused = solicitação recusada
request-unknown = não veio resposta, talvez tenha sido aceita
request-refill-not-offered = este serviço é vendido sem reposição
request-cancel-not-offered = este serviço não pode ser cancelado
request-refill-not-ended = a reposição pode ser solicitada depois que o pedido terminar
request-cancel-ended = o pedido já terminou, não há nada a cancelar

refill-pending = em espera
refill-in-progress = em andamento
refill-completed = concluída
refill-rejected = rejeitada
refill-canceled = cancelada
refill-failed = com falha
refill-partial = reposta em parte
refill-other = status desconhecido
