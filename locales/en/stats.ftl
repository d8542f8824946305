stats-title = 📊 <b>Statistics</b> · { $span }
stats-spent = { $count ->
    [one] 💵 <b>{ $spent }</b> for { $count } order
   *[other] 💵 <b>{ $spent }</b> for { $count } orders
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 { $spent } for { $count } order in another currency
   *[other] 💱 { $spent } for { $count } orders in another currency
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } order
   *[other] • { $name }: <b>{ $spent }</b>, { $count } orders
}
stats-by-time = 🗓 <b>Over time</b>
stats-by-category = 📁 <b>By category</b>
stats-by-service = 🛍 <b>By service</b>
stats-nothing = No orders in this time.

export-title = 📑 <b>Export</b>
export-orders = { $count ->
    [one] 📦 { $count } order · { $span }
   *[other] 📦 { $count } orders · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } refill or cancel request · { $span }
   *[other] ♻️ { $count } refill and cancel requests · { $span }
}
export-note = It shows links and prices: think before you pass it on.
export-sent = I sent it to you in private.
export-private = I send exports in private only. Press the button, press Start there, then ask again here.
export-anonymous = I send exports to a person in private, and an anonymous admin has no private chat with me. Turn anonymity off for the command, or let another admin send it.

button-span-week = 7 days
button-span-month = 30 days
button-span-quarter = 13 weeks
button-span-year = 12 months
button-span-all = Everything
button-stats = 📊 Statistics
button-stats-text = 📝 In words
button-stats-picture = 📊 As a picture
button-export = 📑 Export
