orders-title = 📦 <b>Orders</b>
orders-count = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
orders-hint = Press an order to see more.
orders-none = No orders yet. Choose a service and place the first one.
orders-none-here = No orders here.
orders-elsewhere = placed elsewhere
orders-filter-all = All
orders-filter-running = Running
orders-filter-done = Done
orders-filter-trouble = Trouble

# States, as names.
state-draft = Draft
state-discarded = Discarded
state-queued = Waiting to be sent
state-submitting = Being sent
state-placed = Placed
state-refused = Refused
state-unknown = Unknown
state-pending = Pending
state-processing = Processing
state-in-progress = In progress
state-paused = Paused
state-completed = Completed
state-partial = Partial
state-canceled = Canceled
state-refunded = Refunded
state-expired = Expired
state-stopped = Stopped
state-failed = Failed
state-other = Another state

# What a state means, and what to do.
advice-draft = Not confirmed yet: nothing was ordered.
advice-discarded = Thrown away before it was confirmed: nothing was ordered.
advice-queued = Confirmed. It is sent to the panel in a moment.
advice-submitting = On its way to the panel. I tell you as soon as it answers.
advice-placed = The panel has it. The first report is on its way.
advice-pending = The panel has it and has not begun yet. Nothing to do.
advice-processing = The panel is preparing it. Nothing to do.
advice-in-progress = Delivery is under way. Nothing to do.
advice-paused = The panel has paused it. If it stays so, ask the panel's support.
advice-completed = All delivered.
advice-partial = Only a part was delivered. Panels usually pay the rest back: check your balance.
advice-canceled = Canceled. Panels usually pay back what was not delivered: check your balance.
advice-refunded = The price was paid back to your balance.
advice-expired = Its time ran out. Check what was delivered, then order again if you like.
advice-stopped = It was stopped. Check what was delivered, then order again if you like.
advice-failed = The panel reports a failure, and may try again by itself. If it stays so, ask the panel's support.
advice-other = That is the panel's own word for it. I go on watching.

# The card of an order.
card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 One package · 💵 { $price }
card-charge = 💳 Charge: { $charge }
card-start-count = 🏁 Start count: { $count }
card-delivered = 📈 Delivered: { $delivered } of { $quantity } · remains: { $remains }
card-remains = 📉 Remains: { $remains }
card-elsewhere = 👁 Placed elsewhere, watched here
card-checked = 🕓 Updated { $ago }
card-muted = 🔕 Muted: I do not tell you of its changes.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } an hour
card-end-own = { $count ->
    [one] ⏱ About { $left } left, by { $count } earlier order of yours
   *[other] ⏱ About { $left } left, by { $count } earlier orders of yours
}
card-end-own-between = { $count ->
    [one] ⏱ About { $left } left, by { $count } earlier order of yours (mostly { $from } to { $to })
   *[other] ⏱ About { $left } left, by { $count } earlier orders of yours (mostly { $from } to { $to })
}
card-end-panel = ⏱ About { $left } left, by the panel's average time
card-end-speed = ⏱ About { $left } left at this speed
card-stuck-still = 🐢 <b>Stuck?</b> Nothing has moved for { $time }. Ask the panel's support, or cancel the order if that is offered.
card-stuck-long = 🐢 <b>Stuck?</b> It takes longer than nine in ten of your own orders of this service did. Ask the panel's support if it stays so.
card-partial-fits = 🧮 The rate times what was delivered gives { $expected }: the charge fits.
card-partial-differs = 🧮 The rate times what was delivered gives { $expected }, but the panel charged { $charge }. Check your balance, and ask the panel's support.
card-partial-expected = 🧮 The rate times what was delivered gives { $expected }.
card-guarantee-no = ♻️ No refill guarantee
card-guarantee-lifetime = ♻️ Lifetime guarantee. The panel decides about each refill.
card-guarantee-days = { $count ->
    [one] ♻️ Guarantee: { $count } day from the end. The panel decides about each refill.
   *[other] ♻️ Guarantee: { $count } days from the end. The panel decides about each refill.
}
card-guarantee-left = { $count ->
    [one] ♻️ Guarantee: { $count } day, { $left } left. The panel decides about each refill.
   *[other] ♻️ Guarantee: { $count } days, { $left } left. The panel decides about each refill.
}
card-guarantee-over = { $count ->
    [one] ♻️ The guarantee of { $count } day is over.
   *[other] ♻️ The guarantee of { $count } days is over.
}

# Looking up ids.
lookup-title = { $count ->
    [one] 📦 <b>Status of { $count } order</b>
   *[other] 📦 <b>Status of { $count } orders</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Order { $id } is not known</b>
lookup-not-found-advice = The panel finds no order with this id in your account. Check the id.
lookup-not-now = 🔎 <b>Order { $id }: not known now</b>
lookup-not-now-advice = The panel left it out of its answer. That does not mean that it does not exist: ask again in a minute.
lookup-failed = ⚠️ <b>Order { $id } could not be looked up</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · remains: { $remains }
lookup-item-not-found = 🔎 { $id } not known to the panel
lookup-item-not-now = ▫️ { $id } not known now
lookup-item-failed = ⚠️ { $id } could not be looked up
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>At several panels</b>
which-id = • { $id }
which-panel = Which panel do you mean? Nothing was done yet.
lookup-usage =
    📦 <b>Status</b>
    Write one or more order ids after the command:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } is no order id. Ids have letters, digits, _ and - only; separate them by spaces or commas.
lookup-too-many = These are too many ids: I take up to { $most } at once.

# Orders of which nobody knows whether they were placed.
unknown-title = ❓ <b>Was this order placed?</b>
unknown-still-title = ❓ <b>Still not certain</b>
unknown-reminder-title = ⏰ <b>Was this order placed?</b>
unknown-reminder = An hour ago I asked, and nobody has said yet. I do not watch it and do not send it again until I know.
unknown-why-no-answer = It was sent, but the panel's answer never arrived. It may have been placed, so I do not send it again.
unknown-why-garbled = It was sent, but the panel's answer cannot be understood. It may have been placed, so I do not send it again.
unknown-why-restart = I was interrupted while it was being sent. It may have been placed, so I do not send it again.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Balance before { $before }, now { $now }
unknown-balance-before = 💰 Balance before { $before }; now not known
unknown-balance-now = 💰 Balance before not known; now { $now }
unknown-balance-at = 🕒 The balance was read at { $at }.
unknown-evidence-charged = The balance has fallen by just the price: it was probably placed.
unknown-evidence-unchanged = The balance has not changed: it was probably not placed. Some panels charge later.
unknown-evidence-unclear = The balance has changed by another amount than the price: it tells nothing for certain.
unknown-evidence-none = The balance cannot be compared.
unknown-ask = Look into the order list at the panel, then tell me:
unknown-id-title = ✅ <b>It was placed</b>
unknown-id-ask = Send the order id that the panel shows for { $service }. I check that it fits.
unknown-id-taken = ✅ Order { $id } it is. I watch it from now on.
unknown-id-none = { $id } is no order id. Send the id as the panel shows it.
unknown-id-not-found = The panel does not know an order { $id } in your account. Check the id and send it again.
unknown-id-other = Order { $id } is another order of this chat. Send the id of this one.
unknown-id-elsewhere = Order { $id } is the order of another chat that uses this key. Send the id of this one.
unknown-id-misfit = Order { $id } does not fit: what the panel says of it differs from this order. Check the id and send it again.
unknown-not-placed-title = ❌ <b>Not placed?</b>
unknown-not-placed-ask = I close the order and do not watch it. If you order again and it was placed after all, you pay twice. Did you look at the panel?
unknown-not-placed = ❌ Closed as not placed. You may order again.
unknown-settled = This has been decided already.
