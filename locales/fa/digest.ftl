digest-title = 📰 <b>چه چیزی در پنل شما تغییر کرد</b>
digest-up = 📈 <b>{ $percent }</b>: از { $was } به { $now }
digest-down = 📉 <b>{ $percent }</b>: از { $was } به { $now }
digest-priced = 📈 <b>دیگر رایگان نیست</b>: { $now }
digest-vanished = ❌ دیگر فروخته نمی‌شود
digest-returned = ↩️ دوباره فروخته می‌شود
digest-refill-lost = ♻️ اکنون بدون ریفیل
digest-refill-gained = ♻️ اکنون با ریفیل
digest-limits = 🔢 تعداد { $now }، پیش‌تر { $was }
digest-more = { $count ->
    [one] … و { $count } سرویس دیگر تغییر کرد
   *[other] … و { $count } سرویس دیگر تغییر کردند
}
digest-new = { $count ->
    [one] 🆕 { $count } سرویس جدید در { $category }
   *[other] 🆕 { $count } سرویس جدید در { $category }
}
digest-new-title = 🆕 <b>جدیدها در { $name }</b>
digest-new-none = در هفت روز گذشته چیز جدیدی اینجا نیامده است.
digest-set-title = 📰 <b>خلاصه روزانه</b>
digest-set-on = روزی یک بار، ساعت { $time }، می‌گویم در پنل شما چه تغییر کرد: قیمت‌ها، محدودیت‌ها، ریفیل، سرویس‌های حذف‌شده یا جدید. فقط اگر چیزی تغییر کرده باشد، و بدون صدا.
digest-set-off = تغییرات پنل شما را نمی‌گویم. اگر می‌خواهید، ساعتی را انتخاب کنید.
digest-set-which = درباره سرویس‌هایی است که استفاده می‌کنید: علاقه‌مندی‌ها، الگوها و آنچه در 30 روز گذشته سفارش داده‌اید.

button-digest = 📰 خلاصه روزانه
