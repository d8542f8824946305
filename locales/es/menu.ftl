menu-title = 🏠 <b>Menú</b>
menu-panel = Panel en uso: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } pedido en curso
    [many] ⏳ { $count } de pedidos en curso
   *[other] ⏳ { $count } pedidos en curso
}
menu-hint = Para buscar, envía palabras como <i>instagram likes</i>. Envía el ID de un pedido para ver su estado.
