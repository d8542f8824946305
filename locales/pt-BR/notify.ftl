notify-many = { $count ->
    [one] 🔔 <b>{ $count } novidade</b>
    [many] 🔔 <b>{ $count } de novidades</b>
   *[other] 🔔 <b>{ $count } novidades</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Pedido aceito</b> · { $id }
notify-refused-title = ❌ <b>O pedido não foi feito</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Corrigido pelo painel: { $was } → { $now }
notify-lost-title = 🔎 <b>O pedido { $id } sumiu</b>
notify-lost = O painel disse várias vezes que não conhece este pedido. Não o acompanho mais: fale com o suporte do painel.
notify-refill-accepted-title = ♻️ <b>O painel aceitou a solicitação de reposição</b> · { $id }
notify-refill-refused-title = ❌ <b>A reposição foi recusada</b> · { $id }
notify-refill-unknown-title = ❓ <b>A reposição foi aceita?</b> · { $id }
notify-refill-unknown = Não veio resposta. Não solicito de novo por conta própria: olhe no painel antes de solicitar.
notify-refill-moved = { $sign } <b>Reposição { $refill }: { $state }</b> · pedido { $id }
notify-cancel-accepted-title = 🚫 <b>O painel aceitou a solicitação de cancelamento</b> · { $id }
notify-cancel-refused-title = ❌ <b>O cancelamento foi recusado</b> · { $id }
notify-cancel-unknown-title = ❓ <b>O cancelamento foi aceito?</b> · { $id }
notify-cancel-unknown = Não veio resposta. Não solicito de novo por conta própria: o próximo status do pedido dirá.
notify-key-title = 🔑 <b>O painel recusa a chave de API</b>
notify-key = { $panel } não aceita mais { $key }. Parei de usar essa chave, e seus pedidos não estão sendo acompanhados. Informe uma chave nova.
notify-balance-title = 🔔 <b>Seu saldo está baixo</b>
notify-balance = { $panel } · restam <b>{ $amount }</b>, abaixo do seu limite de { $below }
notify-stuck-title = 🐢 <b>Travado?</b> Pedido { $id }
notify-stuck-still = Sem avanço há { $time }.
notify-stuck-long = Está em curso há { $time }: nove em cada dez dos seus próprios pedidos deste serviço levaram menos.
notify-stuck-advice = Fale com o suporte do painel, ou cancele o pedido se for possível.
notify-guarantee-title = ♻️ <b>A garantia acaba em breve</b> · { $id }
notify-guarantee = Ela acaba em { $at }. Se algo caiu, solicite a reposição antes disso. O painel decide.
notify-automatic-title = ⏱ <b>A reposição automática foi desligada</b> · { $id }
notify-automatic-unknown = A resposta da última reposição se perdeu: o painel pode ter aceitado a reposição. Não solicito de novo por conta própria. Olhe antes no painel.
notify-automatic-refused = O painel recusou três vezes seguidas.
notify-automatic-over = A garantia acabou.
notify-automatic-key = A chave do painel foi removida.
notify-automatic-undelivered = O painel corrigiu o pedido: não há mais nada para repor.
