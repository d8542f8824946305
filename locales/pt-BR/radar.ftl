radar-all-ask = { $count ->
    [one] ♻️ <b>Solicitar { $count } reposição?</b>
    [many] ♻️ <b>Solicitar { $count } de reposições?</b>
   *[other] ♻️ <b>Solicitar { $count } reposições?</b>
}
radar-all-note = Estes pedidos terminaram, nada indica que a garantia deles acabou, e nenhuma reposição deles está em andamento. O painel decide sobre cada uma.
radar-none-title = ♻️ <b>Nada para repor</b>
radar-none = Aqui só entram pedidos terminados cuja garantia não acabou. Ficam de fora os que têm reposição em andamento, recusada há pouco ou sem resposta.
radar-auto-title = ⏱ <b>Reposição automática</b> · { $id }
radar-auto-off = Está desligada. De quanto em quanto tempo devo solicitar?
radar-auto-note = Enquanto a garantia durar, solicito a reposição ao painel neste intervalo, tenha caído algo ou não. O painel decide sobre cada uma. Três recusas seguidas ou uma resposta perdida a desligam.
radar-auto-cannot = Não sei de nenhuma garantia em vigor deste pedido. Você ainda pode solicitar a reposição por conta própria: <code>/refill</code> e o ID.
radar-auto-unknown = A resposta da última reposição se perdeu: o painel pode ter aceitado a reposição. Olhe antes no painel. A reposição automática pode ser ligada depois de uma reposição respondida.
card-rest = ♻️ O painel recusou uma reposição. Solicite de novo após { $at }.
card-rest-words = ♻️ O painel recusou uma reposição. Solicite de novo após { $at }. O painel diz: { $words }
card-automatic = ⏱ Solicito a próxima reposição em { $at }.
button-refill-all = ♻️ Repor todos os que podem
button-automatic = ⏱ Reposição automática
button-auto-off = ✖️ Desligar
button-auto-days = { $count ->
    [one] Todo dia
    [many] A cada { $count } de dias
   *[other] A cada { $count } dias
}
