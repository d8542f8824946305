balance-title = 💰 <b>Balance</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } order a run
   *[other] ⏳ { $count } order a run
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } order fi { $sum } a run
   *[other] ⏳ { $count } order fi { $sum } a run
}
balance-unavailable = Mi nuh know di balance pon { $panel } right now.
balance-alert = 🔔 Mi tell yuh when it drop unda { $amount }
balance-alert-none = 🔕 Mi nah warn yuh when it low
balance-forecast = { $count ->
    [one] 📉 Di way yuh a spend ({ $pace } a day) it a go last { $days } day
   *[other] 📉 Di way yuh a spend ({ $pace } a day) it a go last { $days } day
}
balance-forecast-none = 📉 Di way yuh a spend ({ $pace } a day) it nah last di day
