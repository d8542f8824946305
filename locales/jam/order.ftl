order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Balance: { $amount }
order-ask-link = Send di <b>link</b> fi di post, page or profile.
order-ask-quantity = <b>How much?</b> Pick one, or send a number.
order-ask-comments = Send di <b>comment dem</b>, one pon each line: { $min } to { $max }. Every line a one comment an yuh pay fi it.
order-link-invalid = Dis a nuh link. Send one like <code>https://instagram.com/p/AAA111</code> or <code>@name</code>.
order-quantity-invalid = Dis a nuh whole number. Send one like <code>1000</code>.
order-quantity-low = Dat too likkle: di least a <b>{ $min }</b>.
order-quantity-high = Dat too much: di most a <b>{ $max }</b>.
order-comments-none = No comment nuh inna dis. Send at least one, one pon each line.
order-price-large = Mi cyaan work out di price fi so much. Send a smaller number.
order-sending-title = 📤 <b>Mi a place di order…</b>
order-sending = { $service }. Mi tell yuh yah so soon as di panel ansa. Mi send it one time only.
order-confirmed-already = ✅ Yuh confirm dis order already. Nutten never order two time.
order-expired = ⌛ Dis draft too old: di price mighta change. Nutten never order.
order-discarded = ✖️ Yuh lef it. Nutten never order.
order-left = ✖️ Yuh come out. Nutten never order.
order-left-nothing = Nutten nuh deh fi come out of. Fi cancel a order pon di panel: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Order</b>
order-no-service = ⚠️ Di panel nuh have no service { $id } right now.
order-usage =
    Pick a service, or write it inna one line, di service, di link an how much:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Check yuh order</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 How much: <b>{ $quantity }</b>
summary-package = 🔢 One package
summary-comments = { $count ->
    [one] 💬 <b>{ $count } comment</b>:
   *[other] 💬 <b>{ $count } comment</b>:
}
summary-price = 💵 Price: <b>{ $price }</b>
summary-price-most = 💵 Price: <b>{ $price }</b> at di most, yuh pay post by post
summary-price-post = 💵 Price: <b>{ $price }</b> at di most fi each post
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } comment have a comma inna it</b>: some panel mek two comment outa it, an count both.
   *[other] ⚠️ <b>{ $count } comment have comma inna dem</b>: some panel mek nuff comment outa each, an count all a dem.
}
summary-balance = 💰 Balance: { $before }, afta dis { $after }
summary-balance-unknown = ⚠️ Mi nuh know yuh balance right now. If it cyaan cova it, di panel a go refuse di order.
summary-balance-short = ⚠️ <b>Yuh balance cyaan cova it</b>: yuh short { $missing }. Top it up pon di panel first.
summary-price-changed = ⚠️ <b>Di price change</b>: it was { $before }, now it a { $now }. Nutten nuh order yet.
summary-same-link = { $count ->
    [one] ⚠️ <b>A order still a run pon dis link</b>: { $orders }. Nuff panel refuse a next one, or count it wrong.
   *[other] ⚠️ <b>{ $count } order still a run pon dis link</b>: { $orders }. Nuff panel refuse a next one, or count it wrong.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Yuh order di same ting { $ago }.</b> Confirm only if yuh want it two time.
summary-misfit-platform = ⚠️ <b>Dis link fit?</b> Di service a fi { $wanted }, an di link a from { $found }.
summary-misfit-host = ⚠️ <b>Dis link fit?</b> Di service a fi { $wanted }, an di link a nuh from { $wanted }.
summary-misfit-post = ⚠️ <b>Dis link fit?</b> Di service look like it a fi a post, an di link a fi a profile.
summary-misfit-profile = ⚠️ <b>Dis link fit?</b> Di service look like it a fi a profile, an di link a fi a post.
summary-step-between = ⚠️ <b>Di panel only tek multiple a { $step }</b>: { $below } or { $above }. It did refuse a different number before.
summary-step-near = ⚠️ <b>Di panel only tek multiple a { $step }</b>, like { $near }. It did refuse a different number before.
summary-step = ⚠️ <b>Di panel only tek multiple a { $step }.</b> It did refuse a different number before.
