order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Balance: { $amount }
order-ask-link = Send the <b>link</b> to the post, page or profile.
order-ask-quantity = <b>How many?</b> Choose, or send a number.
order-ask-comments = Send the <b>comments</b>, one a line: { $min } to { $max } of them. Each line is one comment and is paid for.
order-link-invalid = This is no link. Send one such as <code>https://instagram.com/p/AAA111</code> or <code>@name</code>.
order-quantity-invalid = This is no whole number. Send one such as <code>1000</code>.
order-quantity-low = That is too few: the least is <b>{ $min }</b>.
order-quantity-high = That is too many: the most is <b>{ $max }</b>.
order-comments-none = There is no comment in this. Send at least one, one a line.
order-price-large = The price of so many cannot be calculated. Send a smaller number.
order-sending-title = 📤 <b>Placing the order…</b>
order-sending = { $service }. I tell you here as soon as the panel answers. It is sent once only.
order-confirmed-already = ✅ This order was confirmed before. Nothing was ordered twice.
order-expired = ⌛ This draft is too old: prices may have changed. Nothing was ordered.
order-discarded = ✖️ Canceled. Nothing was ordered.
order-left = ✖️ Left. Nothing was ordered.
order-left-nothing = There is nothing to leave. To cancel an order at the panel: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Order</b>
order-no-service = ⚠️ The panel has no service { $id } now.
order-usage =
    Choose a service, or write it in one line, service, link and quantity:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Check your order</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Quantity: <b>{ $quantity }</b>
summary-package = 🔢 One package
summary-comments = { $count ->
    [one] 💬 <b>{ $count } comment</b>:
   *[other] 💬 <b>{ $count } comments</b>:
}
summary-price = 💵 Price: <b>{ $price }</b>
summary-price-most = 💵 Price: <b>{ $price }</b> at most, paid post by post
summary-price-post = 💵 Price: <b>{ $price }</b> at most for each post
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } comment holds a comma</b>: some panels make two comments of it, and count both.
   *[other] ⚠️ <b>{ $count } comments hold commas</b>: some panels make several comments of each, and count them all.
}
summary-balance = 💰 Balance: { $before }, after it { $after }
summary-balance-unknown = ⚠️ Your balance is not known now. If it does not suffice, the panel refuses the order.
summary-balance-short = ⚠️ <b>The balance does not suffice</b>: { $missing } is missing. Top it up at the panel first.
summary-price-changed = ⚠️ <b>The price has changed</b>: { $before } before, { $now } now. Nothing was ordered yet.
summary-same-link = { $count ->
    [one] ⚠️ <b>An order still runs on this link</b>: { $orders }. Panels often refuse a second one, or count it wrongly.
   *[other] ⚠️ <b>{ $count } orders still run on this link</b>: { $orders }. Panels often refuse another one, or count it wrongly.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>You ordered just the same { $ago }.</b> Confirm only if you want it twice.
summary-misfit-platform = ⚠️ <b>Does this link fit?</b> The service is for { $wanted }, and the link is one of { $found }.
summary-misfit-host = ⚠️ <b>Does this link fit?</b> The service is for { $wanted }, and the link is not one of { $wanted }.
summary-misfit-post = ⚠️ <b>Does this link fit?</b> The service seems to be for a post, and the link is that of a profile.
summary-misfit-profile = ⚠️ <b>Does this link fit?</b> The service seems to be for a profile, and the link is that of a post.
summary-step-between = ⚠️ <b>The panel takes multiples of { $step } only</b>: { $below } or { $above }. It refused another quantity before.
summary-step-near = ⚠️ <b>The panel takes multiples of { $step } only</b>, such as { $near }. It refused another quantity before.
summary-step = ⚠️ <b>The panel takes multiples of { $step } only.</b> It refused another quantity before.
