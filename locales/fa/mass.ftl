button-stop = ⏹ توقف
button-mass-file = 📎 نتیجه در فایل
button-mass-lines = 📎 خط‌ها در فایل

mass-title = 🧾 <b>چند سفارش با هم</b>
mass-ask =
    هر سفارش را در یک خط بفرستید: سرویس، لینک، تعداد.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    یا فایل CSV یا متنی تا { $most } خط بفرستید. پیش از هر سفارشی همه قیمت‌ها را می‌بینید.
mass-empty = در این پیام سفارشی نیست. خط‌هایی مثل این بفرستید: <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = تعداد خط‌ها زیاد است: هر بار تا { $most } خط می‌گیرم. بقیه را بعد از آن بفرستید.
mass-bad-file = این فایل خوانده نمی‌شود. فایل CSV یا متنی با UTF-8 و حداکثر 2 MB بفرستید.
mass-gone = ⌛ این فهرست دیگر موجود نیست. این بار که دکمه را زدید هیچ سفارشی ثبت نشد.
mass-discarded = ✖️ انصراف دادید. هیچ سفارشی ثبت نشد.
mass-changed = ⚠️ <b>قیمت‌ها تغییر کرده، یا فهرست قدیمی بود.</b> هنوز هیچ سفارشی ثبت نشده. با شرایط فعلی:

mass-preview-title = 🧾 <b>سفارش‌ها را بررسی کنید</b>
mass-good = { $count ->
    [one] ✅ { $count } خط قابل سفارش است
   *[other] ✅ { $count } خط قابل سفارش است
}
mass-bad = { $count ->
    [one] ⚠️ { $count } خط قابل سفارش نیست و کنار گذاشته می‌شود
   *[other] ⚠️ { $count } خط قابل سفارش نیست و کنار گذاشته می‌شود
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } خط، سرویس و لینکِ خط دیگری را تکرار می‌کند. پنل‌ها معمولاً تا وقتی سفارش اول در جریان است، سفارش دوم را رد می‌کنند.
   *[other] ⚠️ { $count } خط، سرویس و لینکِ خط دیگری را تکرار می‌کنند. پنل‌ها معمولاً تا وقتی سفارش اول در جریان است، سفارش دوم را رد می‌کنند.
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } خط هشدار دارد. با این حال قابل سفارش است.
   *[other] ⚠️ { $count } خط هشدار دارند. با این حال قابل سفارش‌اند.
}
mass-again = ⚠️ سرویس و لینک همان خط { $line } است.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>موجودی کافی نیست</b>: { $missing } کم است. سفارش‌های آخر رد خواهند شد.

mass-problem-parts = سرویس، لینک و تعداد لازم است
mass-problem-link = این یک لینک نیست
mass-problem-number = تعداد باید عدد صحیح (بدون اعشار) باشد
mass-problem-service = سرویس { $id } وجود ندارد
mass-problem-type = سفارش‌های نوع «{ $type }» یکی‌یکی ثبت می‌شوند
mass-problem-not-sold = سفارش‌های نوع «{ $type }» اینجا نشان داده می‌شوند ولی فروخته نمی‌شوند
mass-problem-package = بسته تعداد ندارد: آن را حذف کنید
mass-problem-quantity = تعداد نوشته نشده
mass-problem-low = حداقل { $min } است
mass-problem-high = حداکثر { $max } است
mass-problem-price = قیمت قابل محاسبه نیست

mass-running-title = 📤 <b>در حال ثبت سفارش‌های شما…</b>
mass-stopping-title = ⏹ <b>در حال توقف…</b>
mass-stopped-title = ⏹ <b>متوقف شد</b>
mass-done-title = 🏁 <b>سفارش‌های شما ارسال شد</b>
mass-progress = { $bar } { $settled } از { $total }
mass-count-placed = ✅ { $count } ثبت شد
mass-count-ended = { $count ->
    [one] 🏁 { $count } مورد از آن‌ها پایان یافته
   *[other] 🏁 { $count } مورد از آن‌ها پایان یافته
}
mass-count-refused = ❌ { $count } رد شد
mass-count-unknown = ❓ { $count } نامشخص
mass-count-waiting = { $count ->
    [one] ⏳ { $count } در انتظار
   *[other] ⏳ { $count } در انتظار
}
mass-count-not-sent = ✖️ { $count } ارسال نشد
mass-unknown-advice = سفارش نامشخص هرگز دوباره فرستاده نمی‌شود. «مشکل‌دار» را بزنید و درباره هر کدام تصمیم بگیرید.
mass-moved = 🧾 <b>{ $count } سفارش از یک فهرست</b>
mass-moved-state = { $sign } { $state }: { $count }
