notify-many = { $count ->
    [one] 🔔 <b>{ $count } piece a news</b>
   *[other] 🔔 <b>{ $count } piece a news</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Di order go thru</b> · { $id }
notify-refused-title = ❌ <b>Di order never go thru</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Di panel correct it: { $was } → { $now }
notify-lost-title = 🔎 <b>Order { $id } gone missing</b>
notify-lost = Di panel say nuff time seh it nuh know dis order. Mi nah watch it again: ask di panel support.
notify-refill-accepted-title = ♻️ <b>Di panel tek di refill request</b> · { $id }
notify-refill-refused-title = ❌ <b>Dem refuse di refill</b> · { $id }
notify-refill-unknown-title = ❓ <b>Dem tek di refill?</b> · { $id }
notify-refill-unknown = No ansa never come. Mi nah ask again by miself: look pon di panel before yuh do it.
notify-refill-moved = { $sign } <b>Refill { $refill }: { $state }</b> · fi order { $id }
notify-cancel-accepted-title = 🚫 <b>Di panel tek di cancel request</b> · { $id }
notify-cancel-refused-title = ❌ <b>Dem refuse fi cancel</b> · { $id }
notify-cancel-unknown-title = ❓ <b>Dem tek di cancel?</b> · { $id }
notify-cancel-unknown = No ansa never come. Mi nah ask again by miself: di order next status a go tell.
notify-key-title = 🔑 <b>Di panel refuse di API key</b>
notify-key = { $panel } nuh accept { $key } again. Mi stop use it, an nobody nah watch yuh order dem. Enter a new key.
notify-balance-title = 🔔 <b>Yuh balance low</b>
notify-balance = { $panel } · <b>{ $amount }</b> lef, unda yuh { $below }
notify-stuck-title = 🐢 <b>It stuck?</b> Order { $id }
notify-stuck-still = Nutten nuh move fi { $time }.
notify-stuck-long = It a run fi { $time } now: nine outa ten a yuh own order fi dis service tek less.
notify-stuck-advice = Ask di panel support, or cancel di order if dem offer dat.
notify-guarantee-title = ♻️ <b>Di guarantee soon done</b> · { $id }
notify-guarantee = It done at { $at }. If anyting drop, ask fi a refill before dat. A di panel decide.
notify-automatic-title = ⏱ <b>Refill by itself stop</b> · { $id }
notify-automatic-unknown = Di ansa fi di last refill lost: di panel mighta tek it. Mi nah ask again by miself. Look pon di panel first.
notify-automatic-refused = Di panel refuse three time inna row.
notify-automatic-over = Di guarantee over.
notify-automatic-key = Di panel key tek out.
notify-automatic-undelivered = Di panel correct di order: nutten nuh lef fi refill.
