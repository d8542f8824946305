group-reply = ✍️ { $person }, ответьте на это сообщение. Прервать: /cancel.
group-reply-link = ✍️ { $person }, отправьте ссылку ответом на это сообщение. Прервать: /cancel.
group-reply-quantity = ✍️ { $person }, нажмите кнопку выше или отправьте количество ответом на это сообщение. Прервать: /cancel.
group-reply-comments = ✍️ { $person }, отправьте комментарии, по одному в строке, ответом на это сообщение. Прервать: /cancel.
group-reply-id = ✍️ { $person }, отправьте номер заказа ответом на это сообщение. Прервать: /cancel.
group-reply-field = Ваш ответ
group-anonymous = анонимный администратор

toast-buyers-only = Здесь это могут только администраторы и те, кого они выбрали.
toast-rights-not-said = Telegram не сообщил, что вам здесь можно. Попробуйте, пожалуйста, через минуту.
toast-not-in-group = Это могут только участники этой группы.
toast-no-order = В этом чате такого заказа нет.
toast-not-your-own = Вы сами запросили этот заказ: решить должен кто-то другой.
toast-asker-no-right = Тот, кто просил, больше не может здесь заказывать, поэтому одобрить нельзя. Отклоните или сначала верните ему право.
toast-asker-not-said = Telegram не сообщил, может ли тот, кто просил, ещё заказывать здесь. Попробуйте, пожалуйста, через минуту.

group-reply-limit = ✍️ { $person }, отправьте сумму ответом на это сообщение. Прервать: /cancel.
group-reply-people = ✍️ { $person }, отправьте упоминание ответом на это сообщение. Прервать: /cancel.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = Ваша панель – прямо в этой группе: услуги, цены, заказы и новости о них. Смотреть могут все, заказывать – администраторы.
group-joined-next = Теперь пусть администратор отправит /key и введёт API-ключ в личном чате. Кто ещё может заказывать, задаётся в /settings.
group-no-key = Пусть администратор отправит здесь /key и введёт ключ в личном чате.
group-key-running = ⏳ { $count ->
    [one] С этим ключом выполняется { $count } заказ. На панели он продолжится, но без ключа я не смогу ни следить за ним, ни отменить его.
    [few] С этим ключом выполняются { $count } заказа. На панели они продолжатся, но без ключа я не смогу ни следить за ними, ни отменить их.
   *[many] С этим ключом выполняется { $count } заказов. На панели они продолжатся, но без ключа я не смогу ни следить за ними, ни отменить их.
}
group-link-gone = Эта ссылка уже использована или устарела. Отправьте /key в группе, чтобы получить новую.
group-link-denied = Задать ключ группы могут только её администраторы, а эта ссылка – только для того, кто её запросил. Отправьте /key в группе.
group-key-ask = Отправьте API-ключ вашей группы сообщением. Им пользуются все, кто может там заказывать, но не видит никто.
group-key-set = 🔑 Ключ задан ({ $person }): { $panel } · { $key }
group-key-kept = ✅ <b>У группы есть ключ</b>. Я сообщил об этом в группе.
button-key-take = 🔑 Взять мой ключ { $key }

button-group = 👥 Группа
button-buyers-admins = Только администраторы
button-buyers-everyone = Все
button-buyers-named = Выбранные люди
button-people = 👤 Выбрать людей
button-limit-order = Лимит заказа
button-limit-day = Лимит на сутки
button-no-limit = Без лимита
button-push-here = 📌 Новости в эту тему
button-push-topics = 📌 Новости по темам
button-audit = 📒 Журнал
group-title = 👥 <b>Группа</b>
group-buyers-admins = Заказывать могут <b>только администраторы</b>.
group-buyers-everyone = Заказывать могут <b>все</b> в этой группе.
group-buyers-named = Заказывать могут <b>администраторы и выбранные люди</b>.
group-limit-order = Лимит одного заказа: <b>{ $amount }</b>
group-limit-order-none = Лимит одного заказа: нет
group-limit-day = Лимит одного человека за 24 часа: <b>{ $amount }</b>
group-limit-day-none = Лимит одного человека за 24 часа: нет
group-push-each = Новости приходят в тему, где сделан заказ.
group-push-one = Все новости приходят в одну тему.
group-limits-what = Заказ сверх лимита должен одобрить администратор. На администраторов лимиты не действуют. Отменять заказы могут только они.
group-people-title = 👤 <b>Кто может заказывать</b>
group-people = Нажмите на имя. Тех, кто выйдет из группы, придётся выбрать заново.
group-people-none = Я здесь ещё никого не знаю. Люди появятся в списке, когда отправят мне команду или нажмут кнопку.
button-people-mention = ✍️ Упоминанием
group-people-how = Других: ответьте на их сообщение командой /buyers или отправьте /buyers с упоминанием.
group-people-ask = Отправьте упоминание того, кто может заказывать, или ответьте на его сообщение командой /buyers.
group-people-no-mention = Упоминания не вижу. Отправьте его, например <code>@name</code>, или ответьте на сообщение человека командой /buyers.
group-people-idle = ⚠️ Выбор подействует, только если выбрано <b>Выбранные люди</b>.
group-people-named = ✅ Выбран: { $person }.
group-people-unnamed = ➖ Больше не выбран: { $person }.
group-people-outside = ❌ В этой группе нет: { $person }.
group-people-unmet = ❌ Здесь я ещё не знаю { $person }. Ответьте на сообщение этого человека командой /buyers.
group-people-not-said = ❌ Telegram не сообщил, есть ли { $person } в этой группе. Попробуйте, пожалуйста, через минуту.
group-people-nobody = ❌ Это сообщение бота, канала или анонимного администратора. Выбирают только людей.
group-limit-ask-order = Сколько может стоить один заказ без одобрения? Отправьте сумму в { $currency }, например 5.50.
group-limit-ask-day = На сколько один человек может заказать за 24 часа без одобрения? Отправьте сумму в { $currency }, например 20.
group-limit-bad = Это не сумма. Отправьте число больше нуля, например 5.50.
group-topic-gone = ⚠️ Тема, куда я отправлял новости, удалена или закрыта. Теперь они приходят сюда. Другую тему администраторы выбирают в /settings.

approval-title = 🙋 <b>Нужно одобрение</b>
approval-who = { $person } просит оформить заказ сверх лимита. Решает администратор.
approval-limit = Лимит: { $limit }
approval-waits = 🙋 Заказ превышает лимит и ждёт администратора. Пока ничего не заказано.
approval-approved = ✅ Одобрено ({ $person }): { $service }.
approval-declined = ❌ Отклонено ({ $person }): { $service }. Ничего не заказано.
approval-decided = Это уже решено, или заказ больше не ждёт решения.
button-approve = ✅ Одобрить
button-decline = ❌ Отклонить

audit-title = 📒 <b>Кто что делал</b>
audit-none = Пока ничего.
audit-ordered = { $at } · { $person }: заказ { $what }
audit-refilled = { $at } · { $person }: запрос рефилла { $what }
audit-cancelled = { $at } · { $person }: отмена { $what }
audit-asked = { $at } · { $person }: просьба одобрить { $what }
audit-approved = { $at } · { $person }: одобрено { $what }
audit-declined = { $at } · { $person }: отклонено { $what }
audit-key-set = { $at } · { $person }: задан ключ { $what }
audit-key-removed = { $at } · { $person }: удалён ключ { $what }
audit-settings = { $at } · { $person }: настройки: { $what }
audit-automatic-on = { $at } · { $person }: включён автоматический рефилл: { $what }
audit-automatic-off = { $at } · { $person }: выключен автоматический рефилл: { $what }
