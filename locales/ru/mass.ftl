button-stop = ⏹ Остановить
button-mass-file = 📎 Итог файлом
button-mass-lines = 📎 Строки файлом

mass-title = 🧾 <b>Массовый заказ</b>
mass-ask =
    Отправьте их, по одному в строке: услуга, ссылка, количество.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    Или отправьте CSV либо текстовый файл, строк не больше { $most }. Все цены вы увидите до того, как что-либо будет заказано.
mass-empty = Здесь нет ни одного заказа. Нужны такие строки: <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = Слишком много строк: за раз я принимаю до { $most }. Остальное отправьте потом.
mass-bad-file = Этот файл не прочитать. Отправьте CSV или текстовый файл в UTF-8, не больше 2 МБ.
mass-gone = ⌛ Этого списка больше нет. Этим нажатием ничего не заказано.
mass-discarded = ✖️ Отменено. Ничего не заказано.
mass-changed = ⚠️ <b>Цены изменились, или список устарел.</b> Пока ничего не заказано. Теперь было бы так:

mass-preview-title = 🧾 <b>Проверьте заказы</b>
mass-good = { $count ->
    [one] ✅ Можно заказать { $count } строку
    [few] ✅ Можно заказать { $count } строки
   *[many] ✅ Можно заказать { $count } строк
}
mass-bad = { $count ->
    [one] ⚠️ Нельзя заказать { $count } строку, она пропущена
    [few] ⚠️ Нельзя заказать { $count } строки, они пропущены
   *[many] ⚠️ Нельзя заказать { $count } строк, они пропущены
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } строка повторяет услугу и ссылку другой. Панели часто отклоняют второй заказ, пока выполняется первый.
    [few] ⚠️ { $count } строки повторяют услугу и ссылку других. Панели часто отклоняют второй заказ, пока выполняется первый.
   *[many] ⚠️ { $count } строк повторяют услугу и ссылку других. Панели часто отклоняют второй заказ, пока выполняется первый.
}
mass-doubted = { $count ->
    [one] ⚠️ У { $count } строки есть предупреждение. Заказать её всё равно можно.
    [few] ⚠️ У { $count } строк есть предупреждения. Заказать их всё равно можно.
   *[many] ⚠️ У { $count } строк есть предупреждения. Заказать их всё равно можно.
}
mass-again = ⚠️ Услуга и ссылка те же, что в строке { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>На балансе не хватает</b> { $missing }. Последние в списке будут отклонены.

mass-problem-parts = нужны услуга, ссылка и количество
mass-problem-link = это не ссылка
mass-problem-number = количество – не целое число
mass-problem-service = нет услуги { $id }
mass-problem-type = заказы типа «{ $type }» оформляют по одному
mass-problem-not-sold = заказы типа «{ $type }» здесь видны, но не продаются
mass-problem-package = у пакета нет количества: уберите его
mass-problem-quantity = не указано количество
mass-problem-low = минимум { $min }
mass-problem-high = максимум { $max }
mass-problem-price = цену не посчитать

mass-running-title = 📤 <b>Оформляю заказы…</b>
mass-stopping-title = ⏹ <b>Останавливаю…</b>
mass-stopped-title = ⏹ <b>Остановлено</b>
mass-done-title = 🏁 <b>Заказы отправлены</b>
mass-progress = { $bar } { $settled } из { $total }
mass-count-placed = ✅ Оформлено: { $count }
mass-count-ended = { $count ->
    [one] 🏁 Из них завершён { $count }
    [few] 🏁 Из них завершены { $count }
   *[many] 🏁 Из них завершено { $count }
}
mass-count-refused = ❌ Отклонено: { $count }
mass-count-unknown = ❓ Неизвестно: { $count }
mass-count-waiting = { $count ->
    [one] ⏳ Ждёт { $count }
    [few] ⏳ Ждут { $count }
   *[many] ⏳ Ждёт { $count }
}
mass-count-not-sent = ✖️ Не отправлено: { $count }
mass-unknown-advice = Заказ, о котором неизвестно, оформлен ли он, второй раз не отправляется. Нажмите «Сбои» и решите по каждому.
mass-moved = 🧾 <b>Из одного списка, заказов: { $count }</b>
mass-moved-state = { $sign } { $state }: { $count }
