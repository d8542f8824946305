watch-title = { $count ->
    [one] 👁 <b>Mi a watch { $count } order</b>
   *[other] 👁 <b>Mi a watch { $count } order</b>
}
watch-none = 👁 <b>Nutten nuh deh fi watch</b>
watch-item-already = { $sign } { $id } { $state } · mi did a watch it already
watch-item-ours = { $sign } { $id } { $state } · it place yah so: mi tell yuh bout it anyhow
watch-ended-title = 👁 <b>Mi stop watch</b>
watch-item-ended = ✖️ { $id } mi nah watch it again
watch-item-muted = 🔕 { $id } place yah so: it stay inna di list, an mi keep quiet bout it
watch-item-not-watched = ▫️ { $id } mi never did a watch it
watch-usage =
    👁 <b>Watch order weh place somewhere else</b>
    Write di id dem afta di command, up to 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> stop it.
watch-count = { $count ->
    [one] Dis chat a watch { $count } order.
   *[other] Dis chat a watch { $count } order.
}
