# Слова, общие для многих экранов.
common-yes = да
common-no = нет
common-not-said = не указано
common-orders = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
   *[many] { $count } заказов
}
common-moment = { $day }.{ $month }.{ $year } { $time } UTC
common-moment-local = { $day }.{ $month }.{ $year } { $time }
common-now = только что
common-minutes-ago = { $count } мин назад
common-hours-ago = { $count } ч назад
common-days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
   *[many] { $count } дней назад
}
common-seconds = { $count } с
common-minutes = { $count } мин
common-hours = { $count } ч
common-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
common-percent = { $number } %
common-quoted = «{ $words }»

# Кнопки.
button-services = 🛍 Услуги
button-orders = 📦 Заказы
button-balance = 💰 Баланс
button-settings = ⚙️ Настройки
button-help = ❓ Помощь
button-order = 🛒 Заказать
button-favourite-off = ☆ В избранное
button-favourite-on = ⭐ В избранном
button-favourites = ⭐ Избранное ({ $count })
button-refresh = 🔄 Обновить
button-refill = ♻️ Рефилл
button-refills = ♻️ Рефиллы
button-cancel-order = 🚫 Отменить заказ
button-order-again = 🔁 Заказать ещё раз
button-mute = 🔕 Без уведомлений
button-unmute = 🔔 Уведомлять
button-details = 📄 Подробнее
button-copy-id = 📎 Скопировать номер
button-copy-link = 🔗 Скопировать ссылку
button-details-of = 📄 { $id }
button-confirm = ✅ Подтвердить
button-cancel = ✖️ Отмена
button-check-again = 🔄 Проверить ещё раз
button-was-placed = ✅ Заказ оформлен
button-not-placed = ❌ Не оформлен
button-languages = 🌐 Другие языки
button-language = 🌐 Язык
button-back = ⬅️ Назад
button-menu = 🏠 Меню
button-key = 🔑 API-ключ
button-key-enter = 🔑 Ввести ключ
button-key-replace = 🔑 Заменить
button-key-remove = 🗑 Удалить
button-key-use = 🔀 Перейти на { $panel }
button-key-private = 🔑 Ввести в личном чате
button-private = 💬 Открыть личный чат
button-remove = 🗑 Удалить ключ
button-push-all = Всё
button-push-final = Только итог
button-push-nothing = Ничего
button-help-overview = 📖 Общее
button-help-ordering = 🛒 Как заказать
button-help-tracking = 📦 Как следить
button-help-requests = ♻️ Рефилл и отмена
button-help-keys = 🔑 Ключи и защита
button-help-commands = ⌨️ Команды
