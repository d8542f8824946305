orders-title = 📦 <b>Order dem</b>
orders-count = { $count ->
    [one] { $count } order
   *[other] { $count } order
}
orders-hint = Press a order fi see more.
orders-none = No order nuh deh yet. Pick a service an place di first one.
orders-none-here = No order nuh deh yah so.
orders-elsewhere = it place somewhere else
orders-filter-all = All
orders-filter-running = A run
orders-filter-done = Done
orders-filter-trouble = Trouble

# Weh di state dem name.
state-draft = Draft
state-discarded = Dash weh
state-queued = A wait fi send
state-submitting = A send now
state-placed = It go thru
state-refused = Refused
state-unknown = Nuh know
state-pending = A wait
state-processing = A get ready
state-in-progress = A gwaan
state-paused = Pause
state-completed = Done
state-partial = Part a it
state-canceled = Cancel
state-refunded = Money back
state-expired = Time run out
state-stopped = Stop
state-failed = It fail
state-other = Strange state

# Weh a state mean, an weh fi do.
advice-draft = It nuh confirm yet: nutten never order.
advice-discarded = Yuh dash it weh before yuh confirm: nutten never order.
advice-queued = It confirm. Mi a send it to di panel any minute now.
advice-submitting = It deh pon di way to di panel. Mi tell yuh soon as it ansa.
advice-placed = Di panel have it. Di first report a come.
advice-pending = Di panel have it an nuh start yet. Nutten fi do.
advice-processing = Di panel a get it ready. Nutten fi do.
advice-in-progress = It a deliver right now. Nutten fi do.
advice-paused = Di panel pause it. If it stay so, ask di panel support.
advice-completed = Everyting deliver.
advice-partial = Only part a it deliver. Di panel normally gi back di rest: check yuh balance.
advice-canceled = It cancel. Di panel normally gi back weh never deliver: check yuh balance.
advice-refunded = Di money come back to yuh balance.
advice-expired = Di time run out. Check weh deliver, den order again if yuh want.
advice-stopped = It stop. Check weh deliver, den order again if yuh want.
advice-failed = Di panel say it fail, an it might try again by itself. If it stay so, ask di panel support.
advice-other = A di panel own word dat. Mi still a watch.

# Di order card.
card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 One package · 💵 { $price }
card-charge = 💳 Weh dem charge: { $charge }
card-start-count = 🏁 It start from: { $count }
card-delivered = 📈 Deliver: { $delivered } outa { $quantity } · lef: { $remains }
card-remains = 📉 Lef: { $remains }
card-elsewhere = 👁 It place somewhere else, mi a watch it yah so
card-checked = 🕓 Update { $ago }
card-muted = 🔕 Mi a keep quiet: mi nah tell yuh when it change.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } inna one hour
card-end-own = { $count ->
    [one] ⏱ Bout { $left } lef, going by { $count } order weh yuh mek before
   *[other] ⏱ Bout { $left } lef, going by { $count } order weh yuh mek before
}
card-end-own-between = { $count ->
    [one] ⏱ Bout { $left } lef, going by { $count } order weh yuh mek before (mostly { $from } to { $to })
   *[other] ⏱ Bout { $left } lef, going by { $count } order weh yuh mek before (mostly { $from } to { $to })
}
card-end-panel = ⏱ Bout { $left } lef, going by di time di panel normally tek
card-end-speed = ⏱ Bout { $left } lef at dis speed
card-stuck-still = 🐢 <b>It stuck?</b> Nutten nuh move fi { $time }. Ask di panel support, or cancel di order if dem offer dat.
card-stuck-long = 🐢 <b>It stuck?</b> It a tek longer dan nine outa ten a yuh own order fi dis service. Ask di panel support if it stay so.
card-partial-fits = 🧮 Di rate times weh deliver come to { $expected }: weh dem charge right.
card-partial-differs = 🧮 Di rate times weh deliver come to { $expected }, but di panel charge { $charge }. Check yuh balance, an ask di panel support.
card-guarantee-no = ♻️ No refill guarantee nuh deh
card-guarantee-lifetime = ♻️ Guarantee fi life. A di panel decide bout every refill.
card-guarantee-days = { $count ->
    [one] ♻️ Guarantee: { $count } day from when it done. A di panel decide bout every refill.
   *[other] ♻️ Guarantee: { $count } day from when it done. A di panel decide bout every refill.
}
card-guarantee-left = { $count ->
    [one] ♻️ Guarantee: { $count } day, { $left } lef. A di panel decide bout every refill.
   *[other] ♻️ Guarantee: { $count } day, { $left } lef. A di panel decide bout every refill.
}
card-guarantee-over = { $count ->
    [one] ♻️ Di guarantee a { $count } day done now.
   *[other] ♻️ Di guarantee a { $count } day done now.
}
card-partial-expected = 🧮 Di rate times weh deliver come to { $expected }.

# Fi look up id dem.
lookup-title = { $count ->
    [one] 📦 <b>How { $count } order stay</b>
   *[other] 📦 <b>How { $count } order stay</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Dem nuh know order { $id }</b>
lookup-not-found-advice = Di panel nuh find no order wid dis id inna yuh account. Check di id.
lookup-not-now = 🔎 <b>Order { $id }: mi nuh know right now</b>
lookup-not-now-advice = Di panel lef it outa di ansa. Dat nuh mean seh it nuh deh: ask again inna one minute.
lookup-failed = ⚠️ <b>Mi couldn't look up order { $id }</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · lef: { $remains }
lookup-item-not-found = 🔎 { $id } di panel nuh know it
lookup-item-not-now = ▫️ { $id } mi nuh know right now
lookup-item-failed = ⚠️ { $id } mi couldn't look it up
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>Pon more dan one panel</b>
which-id = • { $id }
which-panel = Which panel yuh mean? Nutten nuh do yet.
lookup-usage =
    📦 <b>Status</b>
    Write one or more order id afta di command:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } a nuh order id. A id have only letter, number, _ an -; put space or comma between dem.
lookup-too-many = Dat a too much id: mi tek up to { $most } one time.

# Order weh nobody nuh know if dem go thru.
unknown-title = ❓ <b>Dis order did go thru?</b>
unknown-still-title = ❓ <b>Still nuh sure</b>
unknown-reminder-title = ⏰ <b>Dis order did go thru?</b>
unknown-reminder = Mi ask one hour ago, an nobody nuh say nutten yet. Mi nah watch it an mi nah send it again till mi know.
unknown-why-no-answer = Mi send it, but di panel ansa never reach. It mighta go thru, so mi nah send it again.
unknown-why-garbled = Mi send it, but mi cyaan understand di panel ansa. It mighta go thru, so mi nah send it again.
unknown-why-restart = Sumn cut mi off while mi a send it. It mighta go thru, so mi nah send it again.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Balance before { $before }, now { $now }
unknown-balance-before = 💰 Balance before { $before }; mi nuh know it now
unknown-balance-now = 💰 Mi nuh know di balance before; now { $now }
unknown-balance-at = 🕒 Mi check di balance at { $at }.
unknown-evidence-charged = Di balance drop by exactly di price: most likely it go thru.
unknown-evidence-unchanged = Di balance never change: most likely it never go thru. Some panel charge lata.
unknown-evidence-unclear = Di balance change, but not by di price: dat nuh tell mi nutten fi sure.
unknown-evidence-none = No balance nuh deh fi compare.
unknown-ask = Look inna di order list pon di panel, den tell mi:
unknown-id-title = ✅ <b>It did go thru</b>
unknown-id-ask = Send di order id weh di panel show fi { $service }. Mi check if it fit.
unknown-id-taken = ✅ A order { $id } dat. Mi a watch it from now.
unknown-id-none = { $id } a nuh order id. Send di id same way di panel show it.
unknown-id-not-found = Di panel nuh know no order { $id } inna yuh account. Check di id an send it again.
unknown-id-other = Order { $id } a anodda order inna dis chat. Send di id fi dis one.
unknown-id-elsewhere = Order { $id } belong to anodda chat weh use dis key. Send di id fi dis one.
unknown-id-misfit = Order { $id } nuh fit: weh di panel say bout it different from dis order. Check di id an send it again.
unknown-not-placed-title = ❌ <b>It never go thru?</b>
unknown-not-placed-ask = Mi close di order an nah watch it. If yuh order again an it did go thru afta all, yuh pay two time. Yuh look pon di panel?
unknown-not-placed = ❌ Mi close it: it never go thru. Yuh can order again.
unknown-settled = Dat settle already.
