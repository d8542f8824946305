menu-title = 🏠 <b>Menu principal</b>
menu-panel = Painel: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } pedido em curso
    [many] ⏳ { $count } de pedidos em curso
   *[other] ⏳ { $count } pedidos em curso
}
menu-hint = Para buscar, envie palavras como <i>instagram likes</i>. Envie o ID de um pedido para ver o status.
