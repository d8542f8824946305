notify-many = { $count ->
    [one] 🔔 <b>{ $count } новость</b>
    [few] 🔔 <b>{ $count } новости</b>
   *[many] 🔔 <b>{ $count } новостей</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>Заказ оформлен</b> · { $id }
notify-refused-title = ❌ <b>Заказ не оформлен</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = Панель исправила: { $was } → { $now }
notify-lost-title = 🔎 <b>Заказ { $id } пропал</b>
notify-lost = Панель несколько раз ответила, что не знает этого заказа. Я больше за ним не слежу: обратитесь в её поддержку.
notify-refill-accepted-title = ♻️ <b>Панель приняла запрос на рефилл</b> · { $id }
notify-refill-refused-title = ❌ <b>Рефилл отклонён</b> · { $id }
notify-refill-unknown-title = ❓ <b>Принят ли рефилл?</b> · { $id }
notify-refill-unknown = Ответ не пришёл. Сам я не повторяю запрос: проверьте на панели, прежде чем повторять.
notify-refill-moved = { $sign } <b>Рефилл { $refill }: { $state }</b> · заказ { $id }
notify-cancel-accepted-title = 🚫 <b>Панель приняла запрос на отмену</b> · { $id }
notify-cancel-refused-title = ❌ <b>В отмене отказано</b> · { $id }
notify-cancel-unknown-title = ❓ <b>Принята ли отмена?</b> · { $id }
notify-cancel-unknown = Ответ не пришёл. Сам я не повторяю запрос: всё покажет следующий статус заказа.
notify-key-title = 🔑 <b>Панель не принимает API-ключ</b>
notify-key = { $panel } больше не принимает { $key }. Я перестал его использовать и за заказами не слежу. Введите новый ключ.
notify-balance-title = 🔔 <b>Баланс низкий</b>
notify-balance = { $panel } · осталось <b>{ $amount }</b>, это меньше заданных { $below }
notify-stuck-title = 🐢 <b>Завис?</b> Заказ { $id }
notify-stuck-still = Без изменений уже { $time }.
notify-stuck-long = Выполняется уже { $time }: девять из десяти ваших заказов этой услуги выполнились быстрее.
notify-stuck-advice = Обратитесь в поддержку панели или отмените заказ, если это возможно.
notify-guarantee-title = ♻️ <b>Гарантия скоро кончится</b> · { $id }
notify-guarantee = Она кончается { $at }. Если что-то отписалось, запросите рефилл раньше. Решает панель.
notify-automatic-title = ⏱ <b>Автоматический рефилл выключен</b> · { $id }
notify-automatic-unknown = Ответ на последний рефилл потерян: панель могла его принять. Сам я не повторяю запрос. Сначала проверьте на панели.
notify-automatic-refused = Панель отказала три раза подряд.
notify-automatic-over = Гарантия истекла.
notify-automatic-key = Ключ панели удалён.
notify-automatic-undelivered = Панель исправила заказ: восполнять в нём нечего.
