button-admin = 🛠 اپراتور
button-admin-unknown = ❓ سفارش‌های نامشخص
button-admin-panels = 🔌 پنل‌ها
button-admin-maintenance = ⛔️ تعمیرات
button-admin-broadcast = 📣 پیام همگانی
button-admin-open = ✅ شروع دوباره سفارش‌گیری
button-admin-send = 📣 ارسال
button-admin-discard = صرف‌نظر
button-admin-stop = ⛔️ توقف

admin-title = 🛠 <b>اپراتور</b>
admin-version = نسخه { $version }
admin-well = ✅ همه‌چیز روبه‌راه است.
admin-closed = ⛔️ سفارش گرفته نمی‌شود: تعمیرات.
admin-silent = ⚠️ از { $task } هیچ خبری نیست. لاگ را ببینید و ربات را دوباره راه‌اندازی کنید.
admin-panel-failing = ⚠️ { $panel } درست کار نمی‌کند. خودم دوباره سراغش می‌روم.
admin-chats = 👥 چت‌ها: { $count }، رفته: { $left }
admin-orders = 📦 سفارش‌ها: { $queued } در صف، { $submitting } در حال ارسال، { $followed } زیر نظر
admin-unknown = ❓ منتظر تصمیم: { $count }
admin-news = 🔔 اعلان‌های منتظر: { $count }، قدیمی‌ترین از { $span } پیش
admin-news-none = 🔔 اعلان‌های منتظر: { $count }
admin-updates = 📥 آپدیت‌های منتظر: { $count }
admin-database = 🗄 پایگاه داده: { $size } MB
admin-chat-hint = وضعیت یک چت: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>سفارش‌های نامشخص</b>
admin-unknown-none = هیچ سفارشی منتظر تصمیم نیست.
admin-unknown-line = { $order } · چت { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = فقط خود چت‌ها می‌توانند تصمیم بگیرند. به آن‌ها خبر داده شده و دکمه‌ها را دارند.

admin-panels-title = 🔌 <b>پنل‌ها</b>
admin-panel = <b>{ $panel }</b>: { $keys } کلید، { $refused } ردشده
admin-panel-answered = آخرین پاسخ: { $span } پیش.
admin-panel-silent = از زمان راه‌اندازی درخواستی نرفته یا هنوز پاسخی نیامده.
admin-panel-fault = خطا { $span } پیش: { $fault } تعداد خطاها از آخرین پاسخ: { $count }
admin-panel-catalog = جدیدترین فهرست سرویس‌ها: { $span } پیش.

admin-maintenance-title = ⛔️ <b>تعمیرات</b>
admin-maintenance-off = سفارش گرفته می‌شود. برای توقف آن، <code>/admin maintenance</code> را همراه متنی بفرستید که بگوید چرا و تا کی. سفارش‌های تأییدشده ادامه پیدا می‌کنند.
admin-maintenance-on = سفارش گرفته نمی‌شود. هر کس بخواهد سفارش دهد این را می‌خواند:

maintenance-title = ⛔️ <b>فعلاً سفارش نمی‌گیرم</b>
maintenance-rest = سفارش‌های شما ادامه دارند و مثل همیشه خبرشان را می‌دهم.

admin-broadcast-title = 📣 <b>پیام همگانی</b>
admin-broadcast-help = <code>/admin broadcast</code> را همراه متن بفرستید. پیش از همه خودتان آن را می‌بینید.
admin-broadcast-long = متن { $length } کاراکتر دارد؛ حداکثر { $max } مجاز است.
admin-broadcast-preview = هنوز برای کسی نرفته. برای { $chats } چت است.
admin-broadcast-sending = در حال ارسال: { $told } از { $chats } چت. اعلان سفارش‌ها جلوتر می‌رود.
admin-broadcast-stopped = متوقف شد. تا آن لحظه به { $told } چت رسیده بود.
admin-broadcast-done = انجام شد: { $told } چت.
notify-announcement = 📣 <b>خبری از اپراتور</b>

admin-chat-title = 💬 <b>چت { $chat }</b>
admin-chat-since = آشنایی از: { $ago }
admin-chat-left = 🚫 رفته یا مرا مسدود کرده: { $ago }
admin-chat-settings = زبان { $language }، اعلان‌ها: { $pushes }
admin-chat-counts = سفارش‌ها: { $orders }، منتظر تصمیم: { $unknown }. اعلان‌های منتظر: { $news }
admin-chat-no-account = هیچ‌وقت کلیدی وارد نشده.
admin-account = 🔑 { $panel }: کلید دارد، موجودی { $balance }
admin-account-refused = 🔑 { $panel }: پنل کلید را رد کرد. موجودی { $balance }
admin-account-no-key = 🔑 { $panel }: بدون کلید. موجودی { $balance }
admin-chat-none = چت { $chat } را نمی‌شناسم.
