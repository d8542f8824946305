orders-title = 📦 <b>سفارش‌ها</b>
orders-count = { $count ->
    [one] { $count } سفارش
   *[other] { $count } سفارش
}
orders-hint = برای دیدن بیشتر، روی یک سفارش بزنید.
orders-none = هنوز سفارشی نیست. سرویسی انتخاب کنید و اولین سفارش را ثبت کنید.
orders-none-here = اینجا سفارشی نیست.
orders-elsewhere = جای دیگری ثبت شده
orders-filter-all = همه
orders-filter-running = در جریان
orders-filter-done = پایان‌یافته
orders-filter-trouble = مشکل‌دار

state-draft = پیش‌نویس
state-discarded = کنار گذاشته شد
state-queued = منتظر ارسال
state-submitting = در حال ارسال
state-placed = ثبت شد
state-refused = رد شد
state-unknown = نامشخص
state-pending = در انتظار
state-processing = در حال پردازش
state-in-progress = در حال انجام
state-paused = موقتاً متوقف
state-completed = تکمیل شد
state-partial = ناقص
state-canceled = لغو شد
state-refunded = بازپرداخت شد
state-expired = منقضی شد
state-stopped = متوقف شد
state-failed = ناموفق
state-other = وضعیت دیگر

advice-draft = هنوز تأیید نشده: هیچ سفارشی ثبت نشد.
advice-discarded = پیش از تأیید کنار گذاشته شد: هیچ سفارشی ثبت نشد.
advice-queued = تأیید شد. تا لحظاتی دیگر به پنل فرستاده می‌شود.
advice-submitting = در راه پنل است. به‌محض پاسخ خبر می‌دهم.
advice-placed = به پنل رسیده. اولین گزارش در راه است.
advice-pending = به پنل رسیده و هنوز شروع نکرده. لازم نیست کاری بکنید.
advice-processing = پنل دارد آن را آماده می‌کند. لازم نیست کاری بکنید.
advice-in-progress = در حال تحویل است. لازم نیست کاری بکنید.
advice-paused = پنل آن را موقتاً متوقف کرده. اگر همین‌طور ماند، از پشتیبانی پنل بپرسید.
advice-completed = همه تحویل شد.
advice-partial = فقط بخشی تحویل شد. پنل‌ها معمولاً مبلغ بقیه را برمی‌گردانند: موجودی را بررسی کنید.
advice-canceled = لغو شد. پنل‌ها معمولاً مبلغ بخش تحویل‌نشده را برمی‌گردانند: موجودی را بررسی کنید.
advice-refunded = مبلغ به موجودی شما برگشت.
advice-expired = مهلتش تمام شد. ببینید چه مقدار تحویل شده، بعد اگر خواستید دوباره سفارش دهید.
advice-stopped = متوقف شد. ببینید چه مقدار تحویل شده، بعد اگر خواستید دوباره سفارش دهید.
advice-failed = پنل خطا گزارش می‌کند و شاید خودش دوباره تلاش کند. اگر همین‌طور ماند، از پشتیبانی پنل بپرسید.
advice-other = این عبارت خود پنل است. همچنان زیر نظر دارم.

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 یک بسته · 💵 { $price }
card-charge = 💳 مبلغ کسرشده: { $charge }
card-start-count = 🏁 تعداد اولیه: { $count }
card-delivered = 📈 تحویل: { $delivered } از { $quantity } · باقی‌مانده: { $remains }
card-remains = 📉 باقی‌مانده: { $remains }
card-elsewhere = 👁 جای دیگری ثبت شده، اینجا زیر نظر است
card-checked = 🕓 به‌روزشده { $ago }
card-muted = 🔕 اعلان قطع است: تغییراتش را خبر نمی‌دهم.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } در ساعت
card-end-own = { $count ->
    [one] ⏱ حدود { $left } مانده، بر پایه { $count } سفارش قبلی شما
   *[other] ⏱ حدود { $left } مانده، بر پایه { $count } سفارش قبلی شما
}
card-end-own-between = { $count ->
    [one] ⏱ حدود { $left } مانده، بر پایه { $count } سفارش قبلی شما (بیشترشان { $from } تا { $to })
   *[other] ⏱ حدود { $left } مانده، بر پایه { $count } سفارش قبلی شما (بیشترشان { $from } تا { $to })
}
card-end-panel = ⏱ حدود { $left } مانده، بر پایه زمان متوسط پنل
card-end-speed = ⏱ حدود { $left } مانده با این سرعت
card-stuck-still = 🐢 <b>گیر کرده؟</b> { $time } است که تغییری نکرده. از پشتیبانی پنل بپرسید، یا اگر ممکن است سفارش را لغو کنید.
card-stuck-long = 🐢 <b>گیر کرده؟</b> از هر ده سفارش شما در این سرویس، نُه تا زودتر از این تمام شده‌اند. اگر همین‌طور ماند، از پشتیبانی پنل بپرسید.
card-partial-fits = 🧮 نرخ ضرب‌در مقدار تحویل‌شده می‌شود { $expected }: مبلغ کسرشده درست است.
card-partial-differs = 🧮 نرخ ضرب‌در مقدار تحویل‌شده می‌شود { $expected }، اما پنل { $charge } کسر کرده. موجودی را بررسی کنید و از پشتیبانی پنل بپرسید.
card-guarantee-no = ♻️ بدون ضمانت ریفیل
card-guarantee-lifetime = ♻️ ضمانت مادام‌العمر. پنل درباره هر ریفیل تصمیم می‌گیرد.
card-guarantee-days = { $count ->
    [one] ♻️ ضمانت: { $count } روز از پایان. پنل درباره هر ریفیل تصمیم می‌گیرد.
   *[other] ♻️ ضمانت: { $count } روز از پایان. پنل درباره هر ریفیل تصمیم می‌گیرد.
}
card-guarantee-left = { $count ->
    [one] ♻️ ضمانت: { $count } روز، { $left } مانده. پنل درباره هر ریفیل تصمیم می‌گیرد.
   *[other] ♻️ ضمانت: { $count } روز، { $left } مانده. پنل درباره هر ریفیل تصمیم می‌گیرد.
}
card-guarantee-over = { $count ->
    [one] ♻️ ضمانت { $count } روزه تمام شد.
   *[other] ♻️ ضمانت { $count } روزه تمام شد.
}
card-partial-expected = 🧮 نرخ ضرب‌در مقدار تحویل‌شده می‌شود { $expected }.

lookup-title = { $count ->
    [one] 📦 <b>وضعیت { $count } سفارش</b>
   *[other] 📦 <b>وضعیت { $count } سفارش</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>سفارش { $id } شناخته نشد</b>
lookup-not-found-advice = پنل سفارشی با این شناسه در حساب شما پیدا نمی‌کند. شناسه را بررسی کنید.
lookup-not-now = 🔎 <b>سفارش { $id }: فعلاً معلوم نیست</b>
lookup-not-now-advice = پنل آن را در پاسخش نیاورد. این به معنی نبودن سفارش نیست: یک دقیقه دیگر دوباره بپرسید.
lookup-failed = ⚠️ <b>پیگیری سفارش { $id } ممکن نشد</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · باقی‌مانده: { $remains }
lookup-item-not-found = 🔎 { $id } را پنل نمی‌شناسد
lookup-item-not-now = ▫️ { $id } فعلاً معلوم نیست
lookup-item-failed = ⚠️ پیگیری { $id } ممکن نشد
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>در چند پنل هست</b>
which-id = • { $id }
which-panel = منظورتان کدام پنل است؟ هنوز کاری انجام نشده.
lookup-usage =
    📦 <b>وضعیت</b>
    یک یا چند شناسه سفارش را بعد از دستور بنویسید:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } شناسه سفارش نیست. شناسه فقط حرف انگلیسی، رقم، _ و - دارد؛ آن‌ها را با فاصله یا ویرگول جدا کنید.
lookup-too-many = تعداد شناسه‌ها زیاد است: هر بار تا { $most } شناسه می‌گیرم.

unknown-title = ❓ <b>این سفارش ثبت شده؟</b>
unknown-still-title = ❓ <b>هنوز قطعی نیست</b>
unknown-reminder-title = ⏰ <b>این سفارش ثبت شده؟</b>
unknown-reminder = یک ساعت پیش پرسیدم و هنوز کسی نگفته. تا ندانم، نه زیر نظرش می‌گیرم و نه دوباره می‌فرستم.
unknown-why-no-answer = فرستاده شد، اما پاسخ پنل نرسید. شاید ثبت شده باشد، پس دوباره نمی‌فرستم.
unknown-why-garbled = فرستاده شد، اما پاسخ پنل قابل فهم نیست. شاید ثبت شده باشد، پس دوباره نمی‌فرستم.
unknown-why-restart = هنگام ارسال، کارم قطع شد. شاید ثبت شده باشد، پس دوباره نمی‌فرستم.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 موجودی قبلاً { $before }، حالا { $now }
unknown-balance-before = 💰 موجودی قبلاً { $before }؛ حالا معلوم نیست
unknown-balance-now = 💰 موجودی قبلی معلوم نیست؛ حالا { $now }
unknown-balance-at = 🕒 موجودی در { $at } خوانده شد.
unknown-evidence-charged = موجودی درست به اندازه قیمت کم شده: احتمالاً ثبت شده.
unknown-evidence-unchanged = موجودی تغییر نکرده: احتمالاً ثبت نشده. بعضی پنل‌ها دیرتر کسر می‌کنند.
unknown-evidence-unclear = موجودی به مبلغی غیر از قیمت تغییر کرده: چیزی را قطعی نمی‌کند.
unknown-evidence-none = موجودی قابل مقایسه نیست.
unknown-ask = فهرست سفارش‌ها را در پنل ببینید و به من بگویید:
unknown-id-title = ✅ <b>ثبت شده</b>
unknown-id-ask = شناسه سفارشی را که پنل برای { $service } نشان می‌دهد بفرستید. بررسی می‌کنم که بخواند.
unknown-id-taken = ✅ پس سفارش { $id } است. از حالا زیر نظرش دارم.
unknown-id-none = { $id } شناسه سفارش نیست. شناسه را همان‌طور که پنل نشان می‌دهد بفرستید.
unknown-id-not-found = پنل سفارش { $id } را در حساب شما نمی‌شناسد. شناسه را بررسی کنید و دوباره بفرستید.
unknown-id-other = سفارش { $id } سفارش دیگری از همین چت است. شناسه این یکی را بفرستید.
unknown-id-elsewhere = سفارش { $id } مال چت دیگری است که از همین کلید استفاده می‌کند. شناسه این یکی را بفرستید.
unknown-id-misfit = سفارش { $id } نمی‌خواند: آنچه پنل درباره‌اش می‌گوید با این سفارش فرق دارد. شناسه را بررسی کنید و دوباره بفرستید.
unknown-not-placed-title = ❌ <b>ثبت نشده؟</b>
unknown-not-placed-ask = سفارش را می‌بندم و زیر نظر نمی‌گیرم. اگر دوباره سفارش دهید و این هم ثبت شده باشد، دو بار پول می‌دهید. پنل را نگاه کردید؟
unknown-not-placed = ❌ به‌عنوان ثبت‌نشده بسته شد. می‌توانید دوباره سفارش دهید.
unknown-settled = در این باره قبلاً تصمیم گرفته شده.
