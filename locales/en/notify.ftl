notify-many = { $count ->
    [one] 🔔 <b>{ $count } update</b>
   *[other] 🔔 <b>{ $count } updates</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Order placed</b> · { $id }
notify-refused-title = ❌ <b>The order was not placed</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Corrected by the panel: { $was } → { $now }
notify-lost-title = 🔎 <b>Order { $id } is gone</b>
notify-lost = The panel has said several times that it does not know this order. I no longer watch it: ask the panel's support.
notify-refill-accepted-title = ♻️ <b>The panel took the refill request</b> · { $id }
notify-refill-refused-title = ❌ <b>The refill was refused</b> · { $id }
notify-refill-unknown-title = ❓ <b>Was the refill taken?</b> · { $id }
notify-refill-unknown = No answer came. I do not ask again by myself: look at the panel before you do.
notify-refill-moved = { $sign } <b>Refill { $refill }: { $state }</b> · order { $id }
notify-cancel-accepted-title = 🚫 <b>The panel took the cancel request</b> · { $id }
notify-cancel-refused-title = ❌ <b>Canceling was refused</b> · { $id }
notify-cancel-unknown-title = ❓ <b>Was the cancel taken?</b> · { $id }
notify-cancel-unknown = No answer came. I do not ask again by myself: the order's next status tells.
notify-key-title = 🔑 <b>The panel refuses the API key</b>
notify-key = { $panel } no longer accepts { $key }. I have stopped using it, and your orders are not watched. Enter a new key.
notify-balance-title = 🔔 <b>Your balance is low</b>
notify-balance = { $panel } · <b>{ $amount }</b> left, below your { $below }
notify-stuck-title = 🐢 <b>Stuck?</b> Order { $id }
notify-stuck-still = Nothing has moved for { $time }.
notify-stuck-long = It has been running for { $time }: nine in ten of your own orders of this service took less.
notify-stuck-advice = Ask the panel's support, or cancel the order if that is offered.
notify-guarantee-title = ♻️ <b>The guarantee ends soon</b> · { $id }
notify-guarantee = It ends at { $at }. If something dropped, ask for a refill before then. The panel decides.
notify-automatic-title = ⏱ <b>Automatic refill has ended</b> · { $id }
notify-automatic-unknown = The answer to the last refill was lost: the panel may have taken it. I do not ask again by myself. Look at the panel first.
notify-automatic-refused = The panel refused three times in a row.
notify-automatic-over = The guarantee is over.
notify-automatic-key = The panel's key was removed.
notify-automatic-undelivered = The panel corrected the order: there is nothing left to refill.
