watch-title = { $count ->
    [one] 👁 <b>Watching { $count } order</b>
   *[other] 👁 <b>Watching { $count } orders</b>
}
watch-none = 👁 <b>Nothing to watch</b>
watch-item-already = { $sign } { $id } { $state } · was watched already
watch-item-ours = { $sign } { $id } { $state } · placed here: I tell you of it anyway
watch-ended-title = 👁 <b>Watched no more</b>
watch-item-ended = ✖️ { $id } is not watched any more
watch-item-muted = 🔕 { $id } was placed here: it stays in the list, muted
watch-item-not-watched = ▫️ { $id } was not watched
watch-usage =
    👁 <b>Watch orders placed elsewhere</b>
    Write their ids after the command, up to 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> ends it.
watch-count = { $count ->
    [one] This chat watches { $count } order.
   *[other] This chat watches { $count } orders.
}
