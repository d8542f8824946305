order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 موجودی: { $amount }
order-ask-link = <b>لینک</b> پست، صفحه یا پروفایل را بفرستید.
order-ask-quantity = <b>چند تا؟</b> انتخاب کنید، یا عددی بفرستید.
order-ask-comments = <b>کامنت‌ها</b> را بفرستید، هر کدام در یک خط: از { $min } تا { $max } کامنت. هر خط یک کامنت است و هزینه دارد.
order-link-invalid = این یک لینک نیست. چیزی مثل <code>https://instagram.com/p/AAA111</code> یا <code>@name</code> بفرستید.
order-quantity-invalid = این یک عدد صحیح (بدون اعشار) نیست. عددی مثل <code>1000</code> بفرستید.
order-quantity-low = خیلی کم است: حداقل <b>{ $min }</b> است.
order-quantity-high = خیلی زیاد است: حداکثر <b>{ $max }</b> است.
order-comments-none = در این پیام کامنتی نیست. دست‌کم یکی بفرستید، هر کدام در یک خط.
order-price-large = قیمت این تعداد قابل محاسبه نیست. عدد کوچک‌تری بفرستید.
order-sending-title = 📤 <b>در حال ثبت سفارش…</b>
order-sending = { $service }. به‌محض پاسخ پنل همین‌جا خبر می‌دهم. فقط یک بار فرستاده می‌شود.
order-confirmed-already = ✅ این سفارش قبلاً تأیید شده. هیچ سفارشی دو بار ثبت نشد.
order-expired = ⌛ این پیش‌نویس قدیمی است: شاید قیمت‌ها تغییر کرده باشند. هیچ سفارشی ثبت نشد.
order-discarded = ✖️ انصراف دادید. هیچ سفارشی ثبت نشد.
order-left = ✖️ خارج شدید. هیچ سفارشی ثبت نشد.
order-left-nothing = چیزی برای خروج نیست. برای لغو سفارش در پنل: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>سفارش</b>
order-no-service = ⚠️ پنل اکنون سرویسی با شناسه { $id } ندارد.
order-usage =
    یک سرویس انتخاب کنید، یا سرویس، لینک و تعداد را در یک خط بنویسید:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>سفارش را بررسی کنید</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 تعداد: <b>{ $quantity }</b>
summary-package = 🔢 یک بسته
summary-comments = { $count ->
    [one] 💬 <b>{ $count } کامنت</b>:
   *[other] 💬 <b>{ $count } کامنت</b>:
}
summary-price = 💵 قیمت: <b>{ $price }</b>
summary-price-most = 💵 قیمت: حداکثر <b>{ $price }</b>، پرداخت پست‌به‌پست
summary-price-post = 💵 قیمت: حداکثر <b>{ $price }</b> برای هر پست
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } کامنت ویرگول (,) دارد</b>: بعضی پنل‌ها آن را دو کامنت می‌کنند و هر دو را می‌شمارند.
   *[other] ⚠️ <b>{ $count } کامنت ویرگول (,) دارند</b>: بعضی پنل‌ها هر یک را چند کامنت می‌کنند و همه را می‌شمارند.
}
summary-balance = 💰 موجودی: { $before }، پس از سفارش { $after }
summary-balance-unknown = ⚠️ موجودی شما فعلاً معلوم نیست. اگر کافی نباشد، پنل سفارش را رد می‌کند.
summary-balance-short = ⚠️ <b>موجودی کافی نیست</b>: { $missing } کم است. اول آن را در پنل شارژ کنید.
summary-price-changed = ⚠️ <b>قیمت تغییر کرده</b>: قبلاً { $before }، حالا { $now }. هنوز هیچ سفارشی ثبت نشده.
summary-same-link = { $count ->
    [one] ⚠️ <b>سفارشی روی این لینک هنوز در جریان است</b>: { $orders }. پنل‌ها معمولاً سفارش دوم را رد می‌کنند یا اشتباه می‌شمارند.
   *[other] ⚠️ <b>{ $count } سفارش روی این لینک هنوز در جریان است</b>: { $orders }. پنل‌ها معمولاً سفارش دیگر را رد می‌کنند یا اشتباه می‌شمارند.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>درست همین را { $ago } سفارش داده‌اید.</b> فقط اگر دو بار می‌خواهید تأیید کنید.
summary-misfit-platform = ⚠️ <b>این لینک درست است؟</b> سرویس برای { $wanted } است و لینک از { $found }.
summary-misfit-host = ⚠️ <b>این لینک درست است؟</b> سرویس برای { $wanted } است و لینک از { $wanted } نیست.
summary-misfit-post = ⚠️ <b>این لینک درست است؟</b> سرویس به نظر برای پست است و لینک مربوط به پروفایل.
summary-misfit-profile = ⚠️ <b>این لینک درست است؟</b> سرویس به نظر برای پروفایل است و لینک مربوط به پست.
summary-step-between = ⚠️ <b>پنل فقط مضرب‌های { $step } را می‌پذیرد</b>: { $below } یا { $above }. قبلاً تعداد دیگری را رد کرده است.
summary-step-near = ⚠️ <b>پنل فقط مضرب‌های { $step } را می‌پذیرد</b>، مثل { $near }. قبلاً تعداد دیگری را رد کرده است.
summary-step = ⚠️ <b>پنل فقط مضرب‌های { $step } را می‌پذیرد.</b> قبلاً تعداد دیگری را رد کرده است.
