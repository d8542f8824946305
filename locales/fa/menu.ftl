menu-title = 🏠 <b>منو</b>
menu-panel = پنل: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } سفارش در جریان است
   *[other] ⏳ { $count } سفارش در جریان است
}
menu-hint = جستجو: کلمه‌هایی مثل <i>instagram likes</i> بفرستید. برای دیدن وضعیت، شناسه سفارش را بفرستید.
