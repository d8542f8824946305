watch-title = { $count ->
    [one] 👁 <b>Sigo { $count } pedido</b>
    [many] 👁 <b>Sigo { $count } de pedidos</b>
   *[other] 👁 <b>Sigo { $count } pedidos</b>
}
watch-none = 👁 <b>Nada que seguir</b>
watch-item-already = { $sign } { $id } { $state } · ya lo seguía
watch-item-ours = { $sign } { $id } { $state } · hecho aquí: de todos modos te aviso
watch-ended-title = 👁 <b>Ya no los sigo</b>
watch-item-ended = ✖️ { $id }: ya no lo sigo
watch-item-muted = 🔕 { $id } se hizo aquí: queda en la lista, silenciado
watch-item-not-watched = ▫️ { $id }: no lo seguía
watch-usage =
    👁 <b>Seguir pedidos hechos en otro lugar</b>
    Escribe sus ID después del comando, hasta 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> deja de seguirlos.
watch-count = { $count ->
    [one] Este chat sigue { $count } pedido.
    [many] Este chat sigue { $count } de pedidos.
   *[other] Este chat sigue { $count } pedidos.
}
