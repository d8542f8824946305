menu-title = 🏠 <b>Menu</b>
menu-panel = Panel: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } order a run
   *[other] ⏳ { $count } order a run
}
menu-hint = Fi search, send word like <i>instagram likes</i>. Send a order id fi see weh it deh.
