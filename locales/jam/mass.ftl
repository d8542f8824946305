button-stop = ⏹ Stop it
button-mass-file = 📎 Result inna file
button-mass-lines = 📎 Di line dem inna file

mass-title = 🧾 <b>Nuff order one time</b>
mass-ask =
    Send dem, one pon each line: service, link, how much.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Or send a CSV or text file wid up to { $most } line. Yuh see every price before anyting order.
mass-empty = No order nuh inna dis. Send line like <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Dat a too much line: mi tek up to { $most } one time. Send di rest afta.
mass-bad-file = Mi cyaan read dis file. Send a CSV or text file inna UTF-8, 2 MB at di most.
mass-gone = ⌛ Dis list nuh deh again. Nutten never order by dis press.
mass-discarded = ✖️ Yuh lef it. Nutten never order.
mass-changed = ⚠️ <b>Di price dem change, or di list did too old.</b> Nutten nuh order yet. A so it would go now:

mass-preview-title = 🧾 <b>Check yuh order dem</b>
mass-good = { $count ->
    [one] ✅ { $count } line can order
   *[other] ✅ { $count } line can order
}
mass-bad = { $count ->
    [one] ⚠️ { $count } line cyaan order, an mi lef it out
   *[other] ⚠️ { $count } line cyaan order, an mi lef dem out
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } line have di same service an link like anodda one. Nuff panel refuse a next order while di first one a run.
   *[other] ⚠️ { $count } line have di same service an link like anodda one. Nuff panel refuse a next order while di first one a run.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } line have a warning. Yuh can order it same way.
   *[other] ⚠️ { $count } line have warning. Yuh can order dem same way.
}
mass-again = ⚠️ Di service an di link a di same one like line { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>Yuh balance cyaan cova it</b>: yuh short { $missing }. Weh come las a go get refuse.

mass-problem-parts = mi need service, link an how much
mass-problem-link = dis a nuh link
mass-problem-number = how much a nuh whole number
mass-problem-service = no service { $id } nuh deh
mass-problem-type = “{ $type }” order haffi place one by one
mass-problem-not-sold = “{ $type }” order show yah so, but dem nuh sell
mass-problem-package = a package nuh have no quantity: lef it out
mass-problem-quantity = it nuh say how much
mass-problem-low = di least a { $min }
mass-problem-high = di most a { $max }
mass-problem-price = mi cyaan work out di price

mass-running-title = 📤 <b>Mi a place yuh order dem…</b>
mass-stopping-title = ⏹ <b>Mi a stop…</b>
mass-stopped-title = ⏹ <b>It stop</b>
mass-done-title = 🏁 <b>Yuh order dem send off</b>
mass-progress = { $bar } { $settled } outa { $total }
mass-count-placed = ✅ { $count } go thru
mass-count-ended = { $count ->
    [one] 🏁 { $count } a dem done
   *[other] 🏁 { $count } a dem done
}
mass-count-refused = ❌ { $count } get refuse
mass-count-unknown = ❓ { $count } nobody nuh know bout
mass-count-waiting = { $count ->
    [one] ⏳ { $count } a wait
   *[other] ⏳ { $count } a wait
}
mass-count-not-sent = ✖️ { $count } never send
mass-unknown-advice = If nobody nuh know if a order go thru, mi neva send it again. Press Trouble an decide bout each one.
mass-moved = 🧾 <b>{ $count } order from one list</b>
mass-moved-state = { $sign } { $state }: { $count }
