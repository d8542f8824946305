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
balance-alert = 🔔 I tell you below { $amount }
balance-alert-none = 🔕 No low-balance alert
balance-forecast = { $count ->
    [one] 📉 At this pace ({ $pace } a day) { $days } day left
   *[other] 📉 At this pace ({ $pace } a day) { $days } days left
}
balance-forecast-none = 📉 At this pace ({ $pace } a day) it does not last the day
