stats-title = 📊 <b>Статистика</b> · { $span }
stats-spent = { $count ->
    [one] 💵 <b>{ $spent }</b> за { $count } заказ
    [few] 💵 <b>{ $spent }</b> за { $count } заказа
   *[many] 💵 <b>{ $spent }</b> за { $count } заказов
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 { $spent } за { $count } заказ в другой валюте
    [few] 💱 { $spent } за { $count } заказа в другой валюте
   *[many] 💱 { $spent } за { $count } заказов в другой валюте
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } заказ
    [few] • { $name }: <b>{ $spent }</b>, { $count } заказа
   *[many] • { $name }: <b>{ $spent }</b>, { $count } заказов
}
stats-by-time = 🗓 <b>По времени</b>
stats-by-category = 📁 <b>По категориям</b>
stats-by-service = 🛍 <b>По услугам</b>
stats-nothing = За это время заказов нет.

export-title = 📑 <b>Выгрузка</b>
export-orders = { $count ->
    [one] 📦 { $count } заказ · { $span }
    [few] 📦 { $count } заказа · { $span }
   *[many] 📦 { $count } заказов · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } запрос на рефилл или отмену · { $span }
    [few] ♻️ { $count } запроса на рефилл и отмену · { $span }
   *[many] ♻️ { $count } запросов на рефилл и отмену · { $span }
}
export-note = Там видны ссылки и цены: подумайте, прежде чем передавать файл другим.
export-sent = Отправил вам в личный чат.
export-private = Выгрузки я отправляю только в личный чат. Нажмите кнопку, там нажмите «Старт» и запросите здесь ещё раз.
export-anonymous = Экспорт я отправляю человеку в личный чат, а у анонимного администратора его со мной нет. Отключите анонимность на время команды, или пусть её отправит другой администратор.

button-span-week = 7 дней
button-span-month = 30 дней
button-span-quarter = 13 недель
button-span-year = 12 месяцев
button-span-all = Всё время
button-stats = 📊 Статистика
button-stats-text = 📝 Текстом
button-stats-picture = 📊 Картинкой
button-export = 📑 Выгрузка
