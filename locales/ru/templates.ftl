# Первый экран команды /order.
start-templates = 📋 Шаблоны: спрошу только ссылку.
start-favourites = ⭐ Избранное.
start-recent = 🕘 Недавно заказанное.
start-hint = Выберите или напишите одной строкой: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

# Шаблоны: заказы с названием, ссылка спрашивается каждый раз.
templates-title = 📋 <b>Шаблоны</b>
templates-hint = Нажмите на шаблон, чтобы заказать по нему, переименовать или удалить его.
templates-none = Шаблонов пока нет. Сохраните шаблон в карточке заказа или перед тем, как подтвердить новый заказ.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = Спрошу только ссылку и покажу сегодняшнюю цену.
template-gone = Панель больше не продаёт эту услугу.
template-name-title = 📋 <b>Сохранить шаблон</b>
template-name-ask = Отправьте <b>название</b>, например <i>{ $name }</i>. Ссылку я буду спрашивать каждый раз.
template-name-wrong = Такое название не подходит. Отправьте одну строку, не больше { $max } знаков.
template-name-taken = Шаблон с названием { $name } уже есть. Отправьте другое название.
template-saved = 📋 Сохранено: <b>{ $name }</b>. Этот шаблон – в /order.
template-delete-ask = Удалить шаблон <b>{ $name }</b>? Заказов это не коснётся.
template-not-found = Этого шаблона больше нет.

button-template-save = 📋 Сохранить шаблон
button-templates = 📋 Шаблоны
button-rename = ✏️ Переименовать
button-delete = 🗑 Удалить
