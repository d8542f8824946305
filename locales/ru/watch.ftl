watch-title = { $count ->
    [one] 👁 <b>Слежу за { $count } заказом</b>
    [few] 👁 <b>Слежу за { $count } заказами</b>
   *[many] 👁 <b>Слежу за { $count } заказами</b>
}
watch-none = 👁 <b>Следить не за чем</b>
watch-item-already = { $sign } { $id } { $state } · уже слежу
watch-item-ours = { $sign } { $id } { $state } · оформлен здесь: я и так о нём сообщаю
watch-ended-title = 👁 <b>Больше не слежу</b>
watch-item-ended = ✖️ За { $id } больше не слежу
watch-item-muted = 🔕 { $id } оформлен здесь: он остаётся в списке без уведомлений
watch-item-not-watched = ▫️ За { $id } я и не следил
watch-usage =
    👁 <b>Следить за заказами, оформленными не здесь</b>
    Напишите их номера после команды, не больше 100:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> – перестать следить.
watch-count = { $count ->
    [one] В этом чате я слежу за { $count } заказом.
    [few] В этом чате я слежу за { $count } заказами.
   *[many] В этом чате я слежу за { $count } заказами.
}
