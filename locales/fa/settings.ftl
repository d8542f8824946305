settings-title = ⚙️ <b>تنظیمات</b>
settings-language = 🌐 زبان: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 هنوز کلید API وارد نشده
settings-push-title = 🔔 <b>چه خبرهایی از سفارش‌ها بدهم</b>
settings-push-all = هر تغییر: هر مرحله، پایان کار و مشکل‌ها.
settings-push-final = فقط پایان کار: وقتی سفارشی پایان یافت یا به مشکل خورد.
settings-push-nothing = هیچ‌چیز: خودتان سر بزنید. همچنان به درخواست‌هایتان پاسخ می‌دهم، و وقتی شاید پولی خرج شده باشد می‌پرسم.
settings-zone = 🕓 { $zone }: الان ساعت { $time } است
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 ساعت‌های سکوت: ندارد
settings-quiet-hold = 🌙 ساعت‌های سکوت: { $hours }، اعلان‌ها منتظر می‌مانند
settings-quiet-silent = 🌙 ساعت‌های سکوت: { $hours }، بدون صدا
settings-alert = 💰 کمبود موجودی: کمتر از { $amount } شود خبر می‌دهم
settings-alert-off = 💰 کمبود موجودی: بدون هشدار
settings-patience = 🐢 گیرکرده: بدون تغییر به مدت { $time }
settings-patience-never = 🐢 گیرکرده: خبر نمی‌دهم
settings-digest = 📰 خلاصه روزانه: ساعت { $time }، اگر چیزی تغییر کند
settings-digest-off = 📰 خلاصه روزانه: هیچ

button-quiet = 🌙 ساعت‌های سکوت
button-zone = 🕓 منطقه زمانی
button-alert = 🔔 کمبود موجودی
button-patience = 🐢 سفارش‌های گیرکرده
button-off = خاموش کردن
button-never = هرگز
button-other-hours = ⌨️ ساعت‌های دیگر
button-other-zone = ⌨️ شهر دیگر
button-other-amount = ⌨️ مبلغ دیگر
button-quiet-hold = منتظر بمانند
button-quiet-silent = بدون صدا

quiet-title = 🌙 <b>ساعت‌های سکوت</b>
quiet-off = ندارد: اعلان‌ها در هر ساعتی می‌آیند. ساعت‌هایی را انتخاب کنید که ساکت بمانم.
quiet-on = هر روز { $hours }.
quiet-hold = اعلان‌ها تا { $until } منتظر می‌مانند و بعد با هم می‌آیند. چیزی گم نمی‌شود.
quiet-silent = اعلان‌ها بلافاصله می‌آیند، اما بدون صدا.
quiet-trouble = مشکل‌ها و آنچه فقط شما می‌توانید درباره‌اش تصمیم بگیرید همیشه بلافاصله می‌آید. اعلان‌هایی که پیش از آن مانده بودند هم همراهش می‌آیند.
quiet-ask =
    🌙 <b>ساعت‌های سکوت</b>
    ساعت شروع و پایان را بفرستید، مثل <code>22:30-7:15</code>.
quiet-not-understood = دو ساعت از روز لازم دارم، مثل <code>22:30-7:15</code>.

zone-title = 🕓 <b>منطقه زمانی</b>
zone-none = هنوز انتخاب نکرده‌اید، پس UTC را مبنا می‌گیرم.
zone-what = همه زمان‌هایی که نشان می‌دهم و ساعت‌های سکوت شما بر پایه این ساعت است.
zone-ask =
    🕓 <b>منطقه زمانی</b>
    شهر خود یا اختلافتان با UTC را بفرستید: <code>Berlin</code>، <code>New York</code>، <code>+5:30</code>.
zone-not-understood = این مکان را نمی‌شناسم. نام شهر بزرگ‌تری از منطقه زمانی خود را با حروف انگلیسی، یا اختلاف با UTC را بفرستید، مثل <code>+5:30</code>.

alert-title = 🔔 <b>کمبود موجودی</b>
alert-balance = 💰 موجودی شما { $amount } است.
alert-on = وقتی موجودی از { $amount } کمتر شود یک بار خبر می‌دهم، و بار دیگر فقط پس از آن‌که دوباره بالاتر رفته باشد.
alert-off = بدون هشدار. مبلغی را انتخاب کنید که کمتر از آن خبر بدهم.
alert-below-already = همین حالا هم کمتر است، پس دفعه بعد که کم شود خبر می‌دهم.
alert-no-key = اول کلید API خود را وارد کنید: بدون آن موجودی شما را نمی‌بینم.
alert-ask =
    🔔 <b>کمبود موجودی</b>
    مبلغی را بفرستید که کمتر از آن خبر بدهم، مثل <code>5</code> یا <code>12.50</code>.
alert-not-understood = مبلغی بزرگ‌تر از صفر لازم دارم، مثل <code>5</code> یا <code>12.50</code>.

patience-title = 🐢 <b>سفارش‌های گیرکرده</b>
patience-on = وقتی سفارشی در جریان به مدت { $time } هیچ تغییری نکند، یک بار به‌عنوان مشکل خبر می‌دهم.
patience-off = درباره سفارش‌هایی که تغییری نمی‌کنند خبر نمی‌دهم.
patience-most = درباره سفارشی هم خبر می‌دهم که بیشتر از نُه تا از هر ده سفارش شما در آن سرویس طول بکشد.
