requests-refill-title = ♻️ <b>Рефилл</b>
requests-cancel-title = 🚫 <b>Отмена</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … и ещё { $count }
requests-refill-next = Сообщу, что ответит панель.
requests-cancel-next = Сообщу, что ответит панель. Отменять или нет, решает она.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>Отменить { $count } заказ?</b>
    [few] 🚫 <b>Отменить { $count } заказа?</b>
   *[many] 🚫 <b>Отменить { $count } заказов?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = Возможно ли это ещё и сколько вернуть, решает панель.
requests-cancel-expired = Этот список больше не действует: он уже отправлен или устарел. Больше ничего не запрошено.
requests-refills-title = ♻️ <b>Рефиллы</b>
requests-refills-none = Рефиллов пока нет. Запросите его в карточке выполненного заказа или так: <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Рефилл</b>
    Напишите после команды один или несколько номеров заказов:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Отмена</b>
    Напишите после команды один или несколько номеров заказов:
    <code>/cancel 23501 23502</code>

request-queued = отправляю запрос
request-running = уже запрошено, ответа ещё нет
request-accepted = панель приняла запрос
request-refused = отклонено
request-unknown = ответ не пришёл, запрос мог быть принят
request-refill-not-offered = у этой услуги нет рефилла
request-cancel-not-offered = эту услугу нельзя отменить
request-refill-not-ended = рефилл можно запросить после завершения заказа
request-cancel-ended = заказ уже завершён, отменять нечего

refill-pending = в очереди
refill-in-progress = выполняется
refill-completed = выполнен
refill-rejected = отклонён
refill-canceled = отменён
refill-failed = сбой
refill-partial = восполнен частично
refill-other = другой статус
