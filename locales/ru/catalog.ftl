catalog-title = 🛍 <b>Услуги</b>
catalog-count = { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
   *[many] { $count } услуг
}
catalog-hint = Выберите категорию или найдите услугу: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Без категории
catalog-favourites-title = ⭐ <b>Избранное</b>
catalog-favourites-none = Здесь пока пусто. Нажмите «В избранное» в карточке услуги.
catalog-found-title = 🔎 <b>Найдено по запросу { $words }</b>
catalog-stale = ⚠️ Список услуг – на { $at }: сейчас панель не отвечает.
catalog-empty = Для этого ключа на панели нет услуг.
catalog-loading = ⏳ Загружаю услуги вашей панели…
catalog-nothing-title = 🔎 <b>По запросу { $words } ничего нет</b>
catalog-nothing = Попробуйте другие слова или меньше слов: платформу (<i>instagram</i>), вид услуги (<i>likes</i>) или номер услуги.
catalog-search-usage =
    🔎 <b>Поиск</b>
    Напишите после команды слова или номер услуги:
    <code>/search instagram likes</code>
    Добавьте <code>refill</code>, <code>cancel</code>, <code>drip</code> или цену, например <code>&lt;2</code>, чтобы сузить список.
catalog-gone = Панель больше не продаёт эту услугу. Выберите, пожалуйста, другую.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } за 1000</b>
service-rate-package = 💵 <b>{ $rate } за пакет</b>
service-limits = 🔢 Количество: { $min } – { $max }
service-flags = ♻️ Рефилл: { $refill } · 🚫 Отмена: { $cancel } · 💧 По частям: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 По <b>{ $count } вашему последнему заказу</b> этой услуги: выполнено { $completed }, частично { $partial }, отменено { $canceled }
    [few] 📊 По <b>{ $count } вашим последним заказам</b> этой услуги: выполнено { $completed }, частично { $partial }, отменено { $canceled }
   *[many] 📊 По <b>{ $count } вашим последним заказам</b> этой услуги: выполнено { $completed }, частично { $partial }, отменено { $canceled }
}
service-own-times = ⏲ Обычный срок: <b>{ $median }</b>, у половины заказов { $from } – { $to }
service-price-up = 📈 Цена: <b>{ $percent }</b> с вашего последнего заказа
service-price-down = 📉 Цена: <b>{ $percent }</b> с вашего последнего заказа
service-average-time = ⏱ Среднее время: { $time }
service-not-sold = Заказы типа «{ $type }» здесь оформить нельзя. Закажите эту услугу на самой панели.
