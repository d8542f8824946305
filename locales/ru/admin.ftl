button-admin = 🛠 Оператор
button-admin-unknown = ❓ Исход неизвестен
button-admin-panels = 🔌 Панели
button-admin-maintenance = ⛔️ Техработы
button-admin-broadcast = 📣 Рассылка
button-admin-open = ✅ Принимать заказы
button-admin-send = 📣 Отправить
button-admin-discard = Не отправлять
button-admin-stop = ⛔️ Остановить

admin-title = 🛠 <b>Оператор</b>
admin-version = Версия { $version }
admin-well = ✅ Всё в порядке.
admin-closed = ⛔️ Заказы не принимаются: техработы.
admin-silent = ⚠️ { $task } не подаёт признаков жизни. Посмотрите журнал и перезапустите бота.
admin-panel-failing = ⚠️ { $panel } не работает. Я повторяю запросы сам.
admin-chats = 👥 Чатов: { $count }, ушли: { $left }
admin-orders = 📦 Заказы: в очереди { $queued }, отправляются { $submitting }, под наблюдением { $followed }
admin-unknown = ❓ Ждут решения: { $count }
admin-news = 🔔 Новостей в очереди: { $count }, самая старая ждёт { $span }
admin-news-none = 🔔 Новостей в очереди: { $count }
admin-updates = 📥 Обновлений в очереди: { $count }
admin-database = 🗄 База данных: { $size } МБ
admin-chat-hint = Состояние чата: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Исход неизвестен</b>
admin-unknown-none = Ни один заказ не ждёт решения.
admin-unknown-line = { $order } · чат { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = Решить можно только в самих чатах. Там о них сообщено, и кнопки там есть.

admin-panels-title = 🔌 <b>Панели</b>
admin-panel = <b>{ $panel }</b>: ключей { $keys }, отклонено { $refused }
admin-panel-answered = Последний ответ: { $span } назад.
admin-panel-silent = С момента запуска запросов не было или ответа ещё нет.
admin-panel-fault = Сбой { $span } назад: { $fault } Сбоев с последнего ответа: { $count }
admin-panel-catalog = Самому свежему каталогу { $span }.

admin-maintenance-title = ⛔️ <b>Техработы</b>
admin-maintenance-off = Заказы принимаются. Чтобы остановить приём, отправьте <code>/admin maintenance</code> и текст: почему и надолго ли. Подтверждённые заказы продолжатся.
admin-maintenance-on = Заказы не принимаются. Кто попробует заказать, увидит:

maintenance-title = ⛔️ <b>Сейчас я не принимаю заказы</b>
maintenance-rest = Ваши заказы продолжаются, я сообщаю о них как обычно.

admin-broadcast-title = 📣 <b>Рассылка</b>
admin-broadcast-help = Отправьте <code>/admin broadcast</code> и текст. Сначала его увидите только вы.
admin-broadcast-long = Длина текста: { $length }, а можно не больше { $max } знаков.
admin-broadcast-preview = Пока его никто не получил. Чатов в рассылке: { $chats }.
admin-broadcast-sending = Отправляется, чатов: { $told } из { $chats }. Новости о заказах идут первыми.
admin-broadcast-stopped = Остановлено. Успели получить, чатов: { $told }.
admin-broadcast-done = Готово. Получили, чатов: { $told }.
notify-announcement = 📣 <b>Новости от оператора</b>

admin-chat-title = 💬 <b>Чат { $chat }</b>
admin-chat-since = Появился: { $ago }
admin-chat-left = 🚫 Вышел или заблокировал меня: { $ago }
admin-chat-settings = Язык { $language }, уведомления: { $pushes }
admin-chat-counts = Заказов: { $orders }, ждут решения: { $unknown }. Новостей в очереди: { $news }
admin-chat-no-account = Ключ ни разу не вводили.
admin-account = 🔑 { $panel }: ключ есть, баланс { $balance }
admin-account-refused = 🔑 { $panel }: панель отклонила ключ. Баланс { $balance }
admin-account-no-key = 🔑 { $panel }: ключа нет. Баланс { $balance }
admin-chat-none = Я не знаю чата { $chat }.
