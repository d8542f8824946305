balance-title = 💰 <b>موجودی</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } سفارش در جریان است
   *[other] ⏳ { $count } سفارش در جریان است
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } سفارش به مبلغ { $sum } در جریان است
   *[other] ⏳ { $count } سفارش به مبلغ { $sum } در جریان است
}
balance-unavailable = موجودی { $panel } فعلاً معلوم نیست.
balance-alert = 🔔 کمتر از { $amount } شود خبر می‌دهم
balance-alert-none = 🔕 بدون هشدار کمبود موجودی
balance-forecast = { $count ->
    [one] 📉 با این روند (روزی { $pace }) { $days } روز دیگر دوام دارد
   *[other] 📉 با این روند (روزی { $pace }) { $days } روز دیگر دوام دارد
}
balance-forecast-none = 📉 با این روند (روزی { $pace }) یک روز هم دوام ندارد
