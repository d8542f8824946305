button-stop = ⏹ Parar
button-mass-file = 📎 Resultado em arquivo
button-mass-lines = 📎 Linhas em arquivo

mass-title = 🧾 <b>Muitos pedidos de uma vez</b>
mass-ask =
    Envie um por linha: serviço, link, quantidade.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Ou envie um arquivo CSV ou de texto de até { $most } linhas. Você vê todos os preços antes que algo seja pedido.
mass-empty = Não há nenhum pedido aqui. Envie linhas como <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = São linhas demais: aceito até { $most } de uma vez. Envie o resto depois.
mass-bad-file = Não dá para ler este arquivo. Envie um arquivo CSV ou de texto em UTF-8, de no máximo 2 MB.
mass-gone = ⌛ Esta lista não existe mais. Nenhum pedido foi feito com este toque.
mass-discarded = ✖️ Descartado. Nenhum pedido foi feito.
mass-changed = ⚠️ <b>Os preços mudaram, ou a lista era antiga demais.</b> Nenhum pedido foi feito ainda. Agora ficaria assim:

mass-preview-title = 🧾 <b>Confira seus pedidos</b>
mass-good = { $count ->
    [one] ✅ { $count } linha pode ser pedida
    [many] ✅ { $count } de linhas podem ser pedidas
   *[other] ✅ { $count } linhas podem ser pedidas
}
mass-bad = { $count ->
    [one] ⚠️ { $count } linha não pode e fica de fora
    [many] ⚠️ { $count } de linhas não podem e ficam de fora
   *[other] ⚠️ { $count } linhas não podem e ficam de fora
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } linha repete o serviço e o link de outra. Os painéis costumam recusar um segundo pedido enquanto o primeiro está em curso.
    [many] ⚠️ { $count } de linhas repetem o serviço e o link de outra. Os painéis costumam recusar um segundo pedido enquanto o primeiro está em curso.
   *[other] ⚠️ { $count } linhas repetem o serviço e o link de outra. Os painéis costumam recusar um segundo pedido enquanto o primeiro está em curso.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } linha tem um aviso. Mesmo assim pode ser pedida.
    [many] ⚠️ { $count } de linhas têm avisos. Mesmo assim podem ser pedidas.
   *[other] ⚠️ { $count } linhas têm avisos. Mesmo assim podem ser pedidas.
}
mass-again = ⚠️ O serviço e o link são os da linha { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>O saldo não é suficiente</b>: faltam { $missing }. O que vem por último será recusado.

mass-problem-parts = é preciso serviço, link e quantidade
mass-problem-link = não é um link
mass-problem-number = a quantidade não é um número inteiro
mass-problem-service = não existe o serviço { $id }
mass-problem-type = pedidos do tipo “{ $type }” são feitos um por um
mass-problem-not-sold = pedidos do tipo “{ $type }” aparecem aqui, mas não são vendidos
mass-problem-package = um pacote não tem quantidade: retire a quantidade
mass-problem-quantity = falta a quantidade
mass-problem-low = o mínimo é { $min }
mass-problem-high = o máximo é { $max }
mass-problem-price = não dá para calcular o preço

mass-running-title = 📤 <b>Fazendo seus pedidos…</b>
mass-stopping-title = ⏹ <b>Parando…</b>
mass-stopped-title = ⏹ <b>Interrompido</b>
mass-done-title = 🏁 <b>Seus pedidos foram enviados</b>
mass-progress = { $bar } { $settled } de { $total }
mass-count-placed = ✅ Aceitos: { $count }
mass-count-ended = { $count ->
    [one] 🏁 { $count } deles terminou
    [many] 🏁 { $count } deles terminaram
   *[other] 🏁 { $count } deles terminaram
}
mass-count-refused = ❌ Recusados: { $count }
mass-count-unknown = ❓ Incertos: { $count }
mass-count-waiting = { $count ->
    [one] ⏳ Aguardando: { $count }
    [many] ⏳ Aguardando: { $count }
   *[other] ⏳ Aguardando: { $count }
}
mass-count-not-sent = ✖️ Não enviados: { $count }
mass-unknown-advice = Um pedido incerto nunca é enviado de novo. Toque em “Problemas” e decida sobre cada um.
mass-moved = 🧾 <b>Pedidos de uma lista: { $count }</b>
mass-moved-state = { $sign } { $state }: { $count }
