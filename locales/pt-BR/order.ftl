order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Saldo: { $amount }
order-ask-link = Envie o <b>link</b> da publicação, da página ou do perfil.
order-ask-quantity = <b>Qual a quantidade?</b> Escolha, ou envie um número.
order-ask-comments = Envie os <b>comentários</b>, um por linha: de { $min } a { $max }. Cada linha é um comentário e é cobrada.
order-link-invalid = Isto não é um link. Envie um como <code>https://instagram.com/p/AAA111</code> ou <code>@name</code>.
order-quantity-invalid = Isto não é um número inteiro. Envie um como <code>1000</code>.
order-quantity-low = É pouco demais: o mínimo é <b>{ $min }</b>.
order-quantity-high = É demais: o máximo é <b>{ $max }</b>.
order-comments-none = Não há nenhum comentário aqui. Envie pelo menos um, um por linha.
order-price-large = Não dá para calcular o preço de uma quantidade tão grande. Envie um número menor.
order-sending-title = 📤 <b>Fazendo o pedido…</b>
order-sending = { $service }. Aviso aqui assim que o painel responder. O envio é feito uma só vez.
order-confirmed-already = ✅ Este pedido já foi confirmado antes. Nada foi pedido duas vezes.
order-expired = ⌛ Este rascunho é antigo demais: os preços podem ter mudado. Nenhum pedido foi feito.
order-discarded = ✖️ Descartado. Nenhum pedido foi feito.
order-left = ✖️ Você saiu. Nenhum pedido foi feito.
order-left-nothing = Não há nada de onde sair. Para cancelar um pedido no painel: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Pedir</b>
order-no-service = ⚠️ O painel não tem o serviço { $id } agora.
order-usage =
    Escolha um serviço, ou escreva em uma linha: serviço, link e quantidade.
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Confira seu pedido</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Quantidade: <b>{ $quantity }</b>
summary-package = 🔢 Um pacote
summary-comments = { $count ->
    [one] 💬 <b>{ $count } comentário</b>:
    [many] 💬 <b>{ $count } de comentários</b>:
   *[other] 💬 <b>{ $count } comentários</b>:
}
summary-price = 💵 Preço: <b>{ $price }</b>
summary-price-most = 💵 Preço: <b>{ $price }</b> no máximo, cobrado publicação por publicação
summary-price-post = 💵 Preço: <b>{ $price }</b> no máximo por publicação
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } comentário tem vírgula</b>: alguns painéis fazem dele dois comentários e contam os dois.
    [many] ⚠️ <b>{ $count } de comentários têm vírgulas</b>: alguns painéis fazem de cada um vários comentários e contam todos.
   *[other] ⚠️ <b>{ $count } comentários têm vírgulas</b>: alguns painéis fazem de cada um vários comentários e contam todos.
}
summary-balance = 💰 Saldo: { $before }, depois { $after }
summary-balance-unknown = ⚠️ Não dá para saber seu saldo agora. Se não for suficiente, o painel recusa o pedido.
summary-balance-short = ⚠️ <b>O saldo não é suficiente</b>: faltam { $missing }. Recarregue primeiro no painel.
summary-price-changed = ⚠️ <b>O preço mudou</b>: antes { $before }, agora { $now }. Nenhum pedido foi feito ainda.
summary-same-link = { $count ->
    [one] ⚠️ <b>Ainda há um pedido em curso para este link</b>: { $orders }. Os painéis costumam recusar um segundo, ou contar errado.
    [many] ⚠️ <b>Ainda há { $count } de pedidos em curso para este link</b>: { $orders }. Os painéis costumam recusar mais um, ou contar errado.
   *[other] ⚠️ <b>Ainda há { $count } pedidos em curso para este link</b>: { $orders }. Os painéis costumam recusar mais um, ou contar errado.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Você fez um pedido igual { $ago }.</b> Confirme só se quiser pedir duas vezes.
summary-misfit-platform = ⚠️ <b>Este link está certo?</b> O serviço é para { $wanted }, e o link é de { $found }.
summary-misfit-host = ⚠️ <b>Este link está certo?</b> O serviço é para { $wanted }, e o link não é de { $wanted }.
summary-misfit-post = ⚠️ <b>Este link está certo?</b> O serviço parece ser para uma publicação, e o link é de um perfil.
summary-misfit-profile = ⚠️ <b>Este link está certo?</b> O serviço parece ser para um perfil, e o link é de uma publicação.
summary-step-between = ⚠️ <b>O painel só aceita múltiplos de { $step }</b>: { $below } ou { $above }. Já recusou outra quantidade antes.
summary-step-near = ⚠️ <b>O painel só aceita múltiplos de { $step }</b>, por exemplo { $near }. Já recusou outra quantidade antes.
summary-step = ⚠️ <b>O painel só aceita múltiplos de { $step }.</b> Já recusou outra quantidade antes.
