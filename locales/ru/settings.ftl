settings-title = ⚙️ <b>Настройки</b>
settings-language = 🌐 Язык: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 API-ключа пока нет
settings-push-title = 🔔 <b>Что сообщать о заказах</b>
settings-push-all = Всё: каждый шаг, завершение и сбои.
settings-push-final = Только итог: когда заказ завершён или случился сбой.
settings-push-nothing = Ничего: смотрите сами. На ваши запросы я отвечу и спрошу, если деньги могли быть списаны.
settings-zone = 🕓 { $zone }: сейчас { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Тихие часы: нет
settings-quiet-hold = 🌙 Тихие часы: { $hours }, новости ждут
settings-quiet-silent = 🌙 Тихие часы: { $hours }, без звука
settings-alert = 💰 Низкий баланс: сообщу, если станет меньше { $amount }
settings-alert-off = 💰 Низкий баланс: не сообщаю
settings-patience = 🐢 Зависшие заказы: сообщу, если без изменений { $time }
settings-patience-never = 🐢 Зависшие заказы: не сообщаю
settings-digest = 📰 Сводка: в { $time }, если что-то изменилось
settings-digest-off = 📰 Сводка: нет

button-quiet = 🌙 Тихие часы
button-zone = 🕓 Часовой пояс
button-alert = 🔔 Низкий баланс
button-patience = 🐢 Зависшие заказы
button-off = Выключить
button-never = Никогда
button-other-hours = ⌨️ Другие часы
button-other-zone = ⌨️ Другой город
button-other-amount = ⌨️ Другая сумма
button-quiet-hold = Отложить
button-quiet-silent = Без звука

quiet-title = 🌙 <b>Тихие часы</b>
quiet-off = Их нет: новости приходят в любое время. Выберите часы, когда мне молчать.
quiet-on = Каждый день { $hours }.
quiet-hold = Новости ждут до { $until } и приходят вместе. Ничего не теряется.
quiet-silent = Новости приходят сразу, но без звука.
quiet-trouble = О сбоях и о том, что решаете только вы, я сообщаю сразу. Вместе с этим приходит и то, что ждало.
quiet-ask =
    🌙 <b>Тихие часы</b>
    Отправьте, когда они начинаются и заканчиваются, например <code>22:30-7:15</code>.
quiet-not-understood = Нужны два времени: начало и конец, например <code>22:30-7:15</code>.

zone-title = 🕓 <b>Часовой пояс</b>
zone-none = Вы его не выбрали, поэтому я считаю время по UTC.
zone-what = Всё время, которое я показываю, и тихие часы считаются по нему.
zone-ask =
    🕓 <b>Часовой пояс</b>
    Отправьте свой город или разницу с UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Такого места я не знаю. Отправьте крупный город вашего часового пояса латиницей или разницу с UTC, например <code>+5:30</code>.

alert-title = 🔔 <b>Низкий баланс</b>
alert-balance = 💰 У вас { $amount }.
alert-on = Сообщу один раз, когда баланс станет меньше { $amount }, а в следующий раз – только после того, как он поднимется выше.
alert-off = Не сообщаю. Выберите сумму, ниже которой сообщать.
alert-below-already = Баланс уже ниже, поэтому сообщу, когда он опустится в следующий раз.
alert-no-key = Сначала введите API-ключ: без него я не вижу баланс.
alert-ask =
    🔔 <b>Низкий баланс</b>
    Отправьте сумму, ниже которой сообщать, например <code>5</code> или <code>12.50</code>.
alert-not-understood = Нужна сумма больше нуля, например <code>5</code> или <code>12.50</code>.

patience-title = 🐢 <b>Зависшие заказы</b>
patience-on = Сообщу один раз, как о сбое, если в заказе ничего не меняется { $time }.
patience-off = О заказах, которые стоят на месте, не сообщаю.
patience-most = Сообщу и о заказе, который идёт дольше, чем девять из десяти ваших заказов этой услуги.
