stats-title = 📊 <b>آمار</b> · { $span }
stats-spent = { $count ->
    [one] 💵 <b>{ $spent }</b> برای { $count } سفارش
   *[other] 💵 <b>{ $spent }</b> برای { $count } سفارش
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 { $spent } برای { $count } سفارش با ارز دیگر
   *[other] 💱 { $spent } برای { $count } سفارش با ارز دیگر
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>، { $count } سفارش
   *[other] • { $name }: <b>{ $spent }</b>، { $count } سفارش
}
stats-by-time = 🗓 <b>در طول زمان</b>
stats-by-category = 📁 <b>به تفکیک دسته</b>
stats-by-service = 🛍 <b>به تفکیک سرویس</b>
stats-nothing = در این بازه سفارشی نیست.

export-title = 📑 <b>خروجی</b>
export-orders = { $count ->
    [one] 📦 { $count } سفارش · { $span }
   *[other] 📦 { $count } سفارش · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } درخواست ریفیل یا لغو · { $span }
   *[other] ♻️ { $count } درخواست ریفیل و لغو · { $span }
}
export-note = لینک‌ها و قیمت‌ها در آن دیده می‌شود: پیش از دادن به دیگران فکر کنید.
export-sent = در چت خصوصی برایتان فرستادم.
export-private = خروجی را فقط در چت خصوصی می‌فرستم. دکمه را بزنید، آنجا «شروع» را بزنید و بعد اینجا دوباره بخواهید.
export-anonymous = خروجی را در چت خصوصی به یک نفر می‌فرستم، و مدیر ناشناس چت خصوصی با من ندارد. برای این دستور ناشناس بودن را خاموش کنید، یا از مدیر دیگری بخواهید آن را بفرستد.

button-span-week = 7 روز
button-span-month = 30 روز
button-span-quarter = 13 هفته
button-span-year = 12 ماه
button-span-all = همه
button-stats = 📊 آمار
button-stats-text = 📝 به‌صورت متن
button-stats-picture = 📊 به‌صورت تصویر
button-export = 📑 خروجی
