balance-title = 💰 <b>Баланс</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ Выполняется { $count } заказ
    [few] ⏳ Выполняются { $count } заказа
   *[many] ⏳ Выполняется { $count } заказов
}
balance-running-sum = { $count ->
    [one] ⏳ Выполняется { $count } заказ на { $sum }
    [few] ⏳ Выполняются { $count } заказа на { $sum }
   *[many] ⏳ Выполняется { $count } заказов на { $sum }
}
balance-unavailable = Баланс на { $panel } сейчас неизвестен.
balance-alert = 🔔 Сообщу, если станет меньше { $amount }
balance-alert-none = 🔕 О низком балансе не сообщаю
balance-forecast = { $count ->
    [one] 📉 При таком расходе ({ $pace } в день) хватит на { $days } день
    [many] 📉 При таком расходе ({ $pace } в день) хватит на { $days } дней
   *[few] 📉 При таком расходе ({ $pace } в день) хватит на { $days } дня
}
balance-forecast-none = 📉 При таком расходе ({ $pace } в день) не хватит и на день
