balance-title = 💰 <b>Balance</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } order is running
   *[other] ⏳ { $count } orders are running
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } order for { $sum } is running
   *[other] ⏳ { $count } orders for { $sum } are running
}
balance-unavailable = The balance at { $panel } is not known now.
