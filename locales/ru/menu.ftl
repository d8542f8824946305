menu-title = 🏠 <b>Меню</b>
menu-panel = Панель: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ Выполняется { $count } заказ
    [few] ⏳ Выполняются { $count } заказа
   *[many] ⏳ Выполняется { $count } заказов
}
menu-hint = Поиск: отправьте слова, например <i>instagram likes</i>. Отправьте номер заказа, чтобы узнать его статус.
