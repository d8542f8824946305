menu-title = 🏠 <b>Menu</b>
menu-panel = Panel: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } order is running
   *[other] ⏳ { $count } orders are running
}
menu-hint = Search: send words, such as <i>instagram likes</i>. Send an order id to see its status.
