watch-title = { $count ->
    [one] 👁 <b>Acompanhando { $count } pedido</b>
    [many] 👁 <b>Acompanhando { $count } de pedidos</b>
   *[other] 👁 <b>Acompanhando { $count } pedidos</b>
}
watch-none = 👁 <b>Nada a acompanhar</b>
watch-item-already = { $sign } { $id } { $state } · já era acompanhado
watch-item-ours = { $sign } { $id } { $state } · feito aqui: eu aviso de qualquer forma
watch-ended-title = 👁 <b>Não acompanho mais</b>
watch-item-ended = ✖️ { $id } não é mais acompanhado
watch-item-muted = 🔕 { $id } foi feito aqui: fica na lista, silenciado
watch-item-not-watched = ▫️ { $id } não era acompanhado
watch-usage =
    👁 <b>Acompanhar pedidos feitos em outro lugar</b>
    Escreva os IDs depois do comando, até 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> deixa de acompanhar.
watch-count = { $count ->
    [one] Este chat acompanha { $count } pedido.
    [many] Este chat acompanha { $count } de pedidos.
   *[other] Este chat acompanha { $count } pedidos.
}
