order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 Баланс: { $amount }
order-ask-link = Отправьте <b>ссылку</b> на пост, страницу или профиль.
order-ask-quantity = <b>Сколько?</b> Выберите или отправьте число.
order-ask-comments = Отправьте <b>комментарии</b>, по одному в строке: от { $min } до { $max }. Каждая строка – отдельный платный комментарий.
order-link-invalid = Это не ссылка. Нужна такая: <code>https://instagram.com/p/AAA111</code> или <code>@name</code>.
order-quantity-invalid = Это не целое число. Нужно такое: <code>1000</code>.
order-quantity-low = Слишком мало: минимум <b>{ $min }</b>.
order-quantity-high = Слишком много: максимум <b>{ $max }</b>.
order-comments-none = Здесь нет ни одного комментария. Отправьте хотя бы один, по одному в строке.
order-price-large = Цену такого количества не посчитать. Отправьте число поменьше.
order-sending-title = 📤 <b>Оформляю заказ…</b>
order-sending = { $service }. Сообщу здесь, как только панель ответит. Заказ отправляется только один раз.
order-confirmed-already = ✅ Этот заказ уже подтверждён. Второй раз ничего не заказано.
order-expired = ⌛ Этот черновик устарел: цены могли измениться. Ничего не заказано.
order-discarded = ✖️ Отменено. Ничего не заказано.
order-left = ✖️ Ввод прерван. Ничего не заказано.
order-left-nothing = Прерывать нечего. Чтобы отменить заказ на панели: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>Заказ</b>
order-no-service = ⚠️ Услуги { $id } на панели сейчас нет.
order-usage =
    Выберите услугу или напишите одной строкой услугу, ссылку и количество:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>Проверьте заказ</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 Количество: <b>{ $quantity }</b>
summary-package = 🔢 Один пакет
summary-comments = { $count ->
    [one] 💬 <b>{ $count } комментарий</b>:
    [few] 💬 <b>{ $count } комментария</b>:
   *[many] 💬 <b>{ $count } комментариев</b>:
}
summary-price = 💵 Цена: <b>{ $price }</b>
summary-price-most = 💵 Цена: не больше <b>{ $price }</b>, списывается за каждый пост
summary-price-post = 💵 Цена: не больше <b>{ $price }</b> за каждый пост
summary-commas = { $count ->
    [one] ⚠️ <b>В { $count } комментарии есть запятая</b>: некоторые панели делают из него два и считают оба.
    [few] ⚠️ <b>В { $count } комментариях есть запятые</b>: некоторые панели делают из каждого несколько и считают все.
   *[many] ⚠️ <b>В { $count } комментариях есть запятые</b>: некоторые панели делают из каждого несколько и считают все.
}
summary-balance = 💰 Баланс: { $before }, после заказа { $after }
summary-balance-unknown = ⚠️ Баланс сейчас неизвестен. Если средств не хватит, панель отклонит заказ.
summary-balance-short = ⚠️ <b>На балансе не хватает</b> { $missing }. Сначала пополните его на панели.
summary-price-changed = ⚠️ <b>Цена изменилась</b>: было { $before }, стало { $now }. Пока ничего не заказано.
summary-same-link = { $count ->
    [one] ⚠️ <b>По этой ссылке ещё выполняется { $count } заказ</b>: { $orders }. Панели часто отклоняют следующий или считают его неверно.
    [few] ⚠️ <b>По этой ссылке ещё выполняются { $count } заказа</b>: { $orders }. Панели часто отклоняют следующий или считают его неверно.
   *[many] ⚠️ <b>По этой ссылке ещё выполняется { $count } заказов</b>: { $orders }. Панели часто отклоняют следующий или считают его неверно.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>Точно такой же заказ вы уже сделали { $ago }.</b> Подтверждайте, только если он нужен ещё раз.
summary-misfit-platform = ⚠️ <b>Подходит ли эта ссылка?</b> Услуга для { $wanted }, а ссылка ведёт на { $found }.
summary-misfit-host = ⚠️ <b>Подходит ли эта ссылка?</b> Услуга для { $wanted }, а ссылка ведёт не на { $wanted }.
summary-misfit-post = ⚠️ <b>Подходит ли эта ссылка?</b> Услуга, похоже, для поста, а ссылка ведёт на профиль.
summary-misfit-profile = ⚠️ <b>Подходит ли эта ссылка?</b> Услуга, похоже, для профиля, а ссылка ведёт на пост.
summary-step-between = ⚠️ <b>Панель принимает только количество, кратное { $step }</b>: { $below } или { $above }. Другое она уже отклоняла.
summary-step-near = ⚠️ <b>Панель принимает только количество, кратное { $step }</b>, например { $near }. Другое она уже отклоняла.
summary-step = ⚠️ <b>Панель принимает только количество, кратное { $step }.</b> Другое она уже отклоняла.
