button-stop = ⏹ Stop
button-mass-file = 📎 Outcome as a file
button-mass-lines = 📎 Lines as a file

mass-title = 🧾 <b>Many orders at once</b>
mass-ask =
    Send them, one a line: service, link, quantity.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Or send a CSV or text file of up to { $most } lines. You see every price before anything is ordered.
mass-empty = There is no order in this. Send lines such as <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = These are too many lines: I take up to { $most } at once. Send the rest afterwards.
mass-bad-file = This file cannot be read. Send a CSV or text file in UTF-8, of 2 MB at most.
mass-gone = ⌛ This list is not there any more. Nothing was ordered by this press.
mass-discarded = ✖️ Canceled. Nothing was ordered.
mass-changed = ⚠️ <b>Prices have changed, or the list was too old.</b> Nothing was ordered yet. As it would be now:

mass-preview-title = 🧾 <b>Check your orders</b>
mass-good = { $count ->
    [one] ✅ { $count } line can be ordered
   *[other] ✅ { $count } lines can be ordered
}
mass-bad = { $count ->
    [one] ⚠️ { $count } line cannot, and is left out
   *[other] ⚠️ { $count } lines cannot, and are left out
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } line repeats service and link of another. Panels often refuse a second order while the first runs.
   *[other] ⚠️ { $count } lines repeat service and link of another. Panels often refuse a second order while the first runs.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } line has a warning. It can be ordered all the same.
   *[other] ⚠️ { $count } lines have warnings. They can be ordered all the same.
}
mass-again = ⚠️ Service and link are those of line { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>The balance does not suffice</b>: { $missing } is missing. What comes last will be refused.

mass-problem-parts = service, link and quantity are needed
mass-problem-link = this is no link
mass-problem-number = the quantity is no whole number
mass-problem-service = no service { $id }
mass-problem-type = orders of the type “{ $type }” are placed one by one
mass-problem-not-sold = orders of the type “{ $type }” are shown here and not sold
mass-problem-package = a package has no quantity: leave it out
mass-problem-quantity = the quantity is missing
mass-problem-low = the least is { $min }
mass-problem-high = the most is { $max }
mass-problem-price = the price cannot be calculated

mass-running-title = 📤 <b>Placing your orders…</b>
mass-stopping-title = ⏹ <b>Stopping…</b>
mass-stopped-title = ⏹ <b>Stopped</b>
mass-done-title = 🏁 <b>Your orders have been sent</b>
mass-progress = { $bar } { $settled } of { $total }
mass-count-placed = ✅ { $count } placed
mass-count-ended = { $count ->
    [one] 🏁 { $count } of them has ended
   *[other] 🏁 { $count } of them have ended
}
mass-count-refused = ❌ { $count } refused
mass-count-unknown = ❓ { $count } unknown
mass-count-waiting = { $count ->
    [one] ⏳ { $count } waits
   *[other] ⏳ { $count } wait
}
mass-count-not-sent = ✖️ { $count } not sent
mass-unknown-advice = An unknown order is never sent again. Press Trouble and decide about each.
mass-moved = 🧾 <b>Orders of one list: { $count }</b>
mass-moved-state = { $sign } { $state }: { $count }
