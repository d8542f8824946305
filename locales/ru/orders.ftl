orders-title = 📦 <b>Заказы</b>
orders-count = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
   *[many] { $count } заказов
}
orders-hint = Нажмите на заказ, чтобы узнать больше.
orders-none = Заказов пока нет. Выберите услугу и оформите первый.
orders-none-here = Здесь заказов нет.
orders-elsewhere = оформлен не здесь
orders-filter-all = Все
orders-filter-running = В работе
orders-filter-done = Готовы
orders-filter-trouble = Сбои

# Состояния, названия.
state-draft = Черновик
state-discarded = Не оформлен
state-queued = Ждёт отправки
state-submitting = Отправляется
state-placed = Оформлен
state-refused = Отклонён
state-unknown = Неизвестно
state-pending = В очереди
state-processing = Готовится
state-in-progress = Выполняется
state-paused = Приостановлен
state-completed = Выполнен
state-partial = Частично
state-canceled = Отменён
state-refunded = Возврат
state-expired = Истёк
state-stopped = Остановлен
state-failed = Сбой
state-other = Другой статус

# Что состояние значит и что делать.
advice-draft = Ещё не подтверждён: ничего не заказано.
advice-discarded = Отменён до подтверждения: ничего не заказано.
advice-queued = Подтверждён. Сейчас будет отправлен на панель.
advice-submitting = Отправляется на панель. Сообщу, как только она ответит.
advice-placed = Панель приняла заказ. Скоро будет первый отчёт.
advice-pending = Панель приняла заказ, но ещё не начала. Ничего делать не нужно.
advice-processing = Панель готовит заказ. Ничего делать не нужно.
advice-in-progress = Заказ выполняется. Ничего делать не нужно.
advice-paused = Панель приостановила заказ. Если так и останется, обратитесь в её поддержку.
advice-completed = Всё доставлено.
advice-partial = Доставлена только часть. Обычно панели возвращают остаток: проверьте баланс.
advice-canceled = Заказ отменён. Обычно панели возвращают деньги за недоставленное: проверьте баланс.
advice-refunded = Деньги вернулись на баланс.
advice-expired = Срок заказа истёк. Проверьте, что доставлено, и при желании закажите ещё раз.
advice-stopped = Заказ остановлен. Проверьте, что доставлено, и при желании закажите ещё раз.
advice-failed = Панель сообщает о сбое и может повторить попытку сама. Если так и останется, обратитесь в её поддержку.
advice-other = Так это называет сама панель. Я продолжаю следить.

# Карточка заказа.
card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 Один пакет · 💵 { $price }
card-charge = 💳 Списано: { $charge }
card-start-count = 🏁 Было в начале: { $count }
card-delivered = 📈 Доставлено: { $delivered } из { $quantity } · осталось: { $remains }
card-remains = 📉 Осталось: { $remains }
card-elsewhere = 👁 Оформлен не здесь, слежу за ним
card-checked = 🕓 Обновлено { $ago }
card-muted = 🔕 Без уведомлений: об изменениях не сообщаю.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } в час
card-end-own = { $count ->
    [one] ⏱ Осталось примерно { $left }, судя по { $count } вашему прошлому заказу
    [few] ⏱ Осталось примерно { $left }, судя по { $count } вашим прошлым заказам
   *[many] ⏱ Осталось примерно { $left }, судя по { $count } вашим прошлым заказам
}
card-end-own-between = { $count ->
    [one] ⏱ Осталось примерно { $left }, судя по { $count } вашему прошлому заказу (обычно { $from } – { $to })
    [few] ⏱ Осталось примерно { $left }, судя по { $count } вашим прошлым заказам (обычно { $from } – { $to })
   *[many] ⏱ Осталось примерно { $left }, судя по { $count } вашим прошлым заказам (обычно { $from } – { $to })
}
card-end-panel = ⏱ Осталось примерно { $left }, судя по среднему времени панели
card-end-speed = ⏱ С такой скоростью осталось примерно { $left }
card-stuck-still = 🐢 <b>Завис?</b> Без изменений уже { $time }. Обратитесь в поддержку панели или отмените заказ, если это возможно.
card-stuck-long = 🐢 <b>Завис?</b> Идёт дольше, чем девять из десяти ваших заказов этой услуги. Если так и останется, обратитесь в поддержку панели.
card-partial-fits = 🧮 По цене за доставленное выходит { $expected }: списано верно.
card-partial-differs = 🧮 По цене за доставленное выходит { $expected }, а панель списала { $charge }. Проверьте баланс и обратитесь в поддержку панели.
card-guarantee-no = ♻️ Без гарантии рефилла
card-guarantee-lifetime = ♻️ Пожизненная гарантия. О каждом рефилле решает панель.
card-guarantee-days = { $count ->
    [one] ♻️ Гарантия: { $count } день после выполнения. О каждом рефилле решает панель.
    [few] ♻️ Гарантия: { $count } дня после выполнения. О каждом рефилле решает панель.
   *[many] ♻️ Гарантия: { $count } дней после выполнения. О каждом рефилле решает панель.
}
card-guarantee-left = { $count ->
    [one] ♻️ Гарантия: { $count } день, осталось { $left }. О каждом рефилле решает панель.
    [few] ♻️ Гарантия: { $count } дня, осталось { $left }. О каждом рефилле решает панель.
   *[many] ♻️ Гарантия: { $count } дней, осталось { $left }. О каждом рефилле решает панель.
}
card-guarantee-over = { $count ->
    [one] ♻️ Гарантия на { $count } день истекла.
    [few] ♻️ Гарантия на { $count } дня истекла.
   *[many] ♻️ Гарантия на { $count } дней истекла.
}
card-partial-expected = 🧮 По цене за доставленное выходит { $expected }.

# Запрос статуса.
lookup-title = { $count ->
    [one] 📦 <b>Статус { $count } заказа</b>
    [few] 📦 <b>Статус { $count } заказов</b>
   *[many] 📦 <b>Статус { $count } заказов</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>Заказ { $id } не найден</b>
lookup-not-found-advice = В вашем аккаунте на панели нет заказа с таким номером. Проверьте номер.
lookup-not-now = 🔎 <b>Заказ { $id }: сейчас неизвестно</b>
lookup-not-now-advice = Панель не упомянула его в ответе. Это не значит, что его нет: спросите ещё раз через минуту.
lookup-failed = ⚠️ <b>Статус заказа { $id } узнать не удалось</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · осталось: { $remains }
lookup-item-not-found = 🔎 { $id } панели неизвестен
lookup-item-not-now = ▫️ { $id } сейчас неизвестно
lookup-item-failed = ⚠️ { $id } узнать не удалось
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>На нескольких панелях</b>
which-id = • { $id }
which-panel = Какая панель имеется в виду? Пока ничего не сделано.
lookup-usage =
    📦 <b>Статус</b>
    Напишите после команды один или несколько номеров заказов:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } – не номер заказа. В нём бывают только буквы, цифры, _ и -; разделяйте номера пробелами или запятыми.
lookup-too-many = Слишком много номеров: за раз я принимаю до { $most }.

# Заказы, о которых неизвестно, оформлены ли они.
unknown-title = ❓ <b>Оформлен ли этот заказ?</b>
unknown-still-title = ❓ <b>По-прежнему неясно</b>
unknown-reminder-title = ⏰ <b>Оформлен ли этот заказ?</b>
unknown-reminder = Час назад я спросил, но ответа пока нет. Пока не узнаю, я не слежу за заказом и не отправляю его снова.
unknown-why-no-answer = Заказ отправлен, но ответ панели не дошёл. Возможно, он оформлен, поэтому второй раз я его не отправляю.
unknown-why-garbled = Заказ отправлен, но ответ панели не удалось разобрать. Возможно, он оформлен, поэтому второй раз я его не отправляю.
unknown-why-restart = Меня прервали во время отправки. Возможно, заказ оформлен, поэтому второй раз я его не отправляю.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 Баланс до заказа: { $before }, сейчас: { $now }
unknown-balance-before = 💰 Баланс до заказа: { $before }, сейчас неизвестен
unknown-balance-now = 💰 Баланс до заказа неизвестен, сейчас: { $now }
unknown-balance-at = 🕒 Баланс прочитан { $at }.
unknown-evidence-charged = Баланс уменьшился ровно на цену: скорее всего, заказ оформлен.
unknown-evidence-unchanged = Баланс не изменился: скорее всего, заказ не оформлен. Некоторые панели списывают деньги позже.
unknown-evidence-unclear = Баланс изменился, но не на цену заказа: точно сказать нельзя.
unknown-evidence-none = Сравнить баланс не с чем.
unknown-ask = Посмотрите список заказов на панели и скажите мне:
unknown-id-title = ✅ <b>Заказ оформлен</b>
unknown-id-ask = Отправьте номер, который панель показывает для { $service }. Я проверю, подходит ли он.
unknown-id-taken = ✅ Это заказ { $id }. Теперь я за ним слежу.
unknown-id-none = { $id } – не номер заказа. Отправьте номер так, как его показывает панель.
unknown-id-not-found = В вашем аккаунте на панели нет заказа { $id }. Проверьте номер и отправьте ещё раз.
unknown-id-other = { $id } – другой заказ этого чата. Отправьте номер именно этого.
unknown-id-elsewhere = Заказ { $id } принадлежит другому чату с этим же ключом. Отправьте номер именно этого.
unknown-id-misfit = { $id } не подходит: данные панели отличаются от этого заказа. Проверьте номер и отправьте ещё раз.
unknown-not-placed-title = ❌ <b>Не оформлен?</b>
unknown-not-placed-ask = Я закрою заказ и не буду за ним следить. Если он всё же оформлен, а вы закажете снова, вы заплатите дважды. Вы проверили на панели?
unknown-not-placed = ❌ Закрыт как неоформленный. Можно заказать снова.
unknown-settled = Это уже решено.
