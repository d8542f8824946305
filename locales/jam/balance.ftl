balance-title = 💰 <b>Balance</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } order a run
   *[other] ⏳ { $count } order dem a run
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } order fi { $sum } a run
   *[other] ⏳ { $count } order dem fi { $sum } a run
}
balance-unavailable = Mi nuh know di balance pon { $panel } right now.
