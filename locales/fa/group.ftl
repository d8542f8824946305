group-reply = ✍️ { $person }، با ریپلای به این پیام پاسخ دهید. خروج با /cancel.
group-reply-link = ✍️ { $person }، لینک را با ریپلای به این پیام بفرستید. خروج با /cancel.
group-reply-quantity = ✍️ { $person }، یکی از دکمه‌های بالا را بزنید یا تعداد را با ریپلای به این پیام بفرستید. خروج با /cancel.
group-reply-comments = ✍️ { $person }، کامنت‌ها را، هر کدام در یک خط، با ریپلای به این پیام بفرستید. خروج با /cancel.
group-reply-id = ✍️ { $person }، شناسه سفارش را با ریپلای به این پیام بفرستید. خروج با /cancel.
group-reply-field = پاسخ شما
group-anonymous = یک مدیر ناشناس

toast-buyers-only = اینجا فقط مدیران و کسانی که یک مدیر تعیین کرده می‌توانند این کار را بکنند.
toast-rights-not-said = تلگرام نگفت اینجا چه اجازه‌هایی دارید. لطفاً یک دقیقه دیگر دوباره امتحان کنید.
toast-not-in-group = فقط اعضای این گروه می‌توانند این کار را بکنند.
toast-no-order = چنین سفارشی در این چت پیدا نمی‌کنم.
toast-not-your-own = این سفارش را خودتان خواسته‌اید: کس دیگری باید تصمیم بگیرد.
toast-asker-no-right = کسی که این را خواسته دیگر اینجا اجازهٔ سفارش ندارد، پس تأیید نمی‌شود. ردش کنید، یا اول اجازه را به او برگردانید.
toast-asker-not-said = تلگرام نگفت کسی که این را خواسته هنوز اینجا اجازهٔ سفارش دارد یا نه. لطفاً یک دقیقه دیگر دوباره امتحان کنید.

group-reply-limit = ✍️ { $person }، مبلغ را با ریپلای به این پیام بفرستید. خروج با /cancel.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = پنل شما را به این گروه می‌آورم: سرویس‌ها، قیمت‌ها، سفارش‌ها و خبرهایشان. همه می‌توانند ببینند؛ مدیران می‌توانند سفارش دهند.
group-joined-next = قدم بعد: یک مدیر /key را می‌فرستد و کلید API را در چت خصوصی وارد می‌کند. این‌که چه کسان دیگری سفارش دهند در /settings تعیین می‌شود.
group-no-key = یک مدیر اینجا /key را می‌فرستد و کلید را در چت خصوصی وارد می‌کند.
group-key-running = ⏳ { $count ->
    [one] { $count } سفارش با این کلید در جریان است. در پنل ادامه پیدا می‌کند، اما بدون کلید دیگر نمی‌توانم آن را زیر نظر بگیرم یا لغو کنم.
   *[other] { $count } سفارش با این کلید در جریان است. در پنل ادامه پیدا می‌کنند، اما بدون کلید دیگر نمی‌توانم آن‌ها را زیر نظر بگیرم یا لغو کنم.
}
group-link-gone = این لینک استفاده شده یا قدیمی است. برای لینک تازه، /key را در گروه بفرستید.
group-link-denied = فقط مدیران گروه می‌توانند کلید آن را تعیین کنند، و این لینک فقط برای مدیری است که آن را خواسته. /key را در گروه بفرستید.
group-key-ask = کلید API گروه خود را به‌صورت پیام بفرستید. هر کس که در گروه اجازه سفارش دارد از آن استفاده می‌کند؛ هیچ‌کس آن را نمی‌بیند.
group-key-set = 🔑 کلید را { $person } تعیین کرد: { $panel } · { $key }
group-key-kept = ✅ <b>گروه کلید خود را دارد</b>. به گروه خبر دادم.
button-key-take = 🔑 کلید خودم { $key }

button-group = 👥 گروه
button-buyers-admins = فقط مدیران
button-buyers-everyone = همه
button-buyers-named = افراد تعیین‌شده
button-people = 👤 تعیین افراد
button-limit-order = سقف سفارش
button-limit-day = سقف روزانه
button-no-limit = بدون سقف
button-push-here = 📌 اعلان در این تاپیک
button-push-topics = 📌 اعلان در هر تاپیک
button-audit = 📒 سابقه
group-title = 👥 <b>گروه</b>
group-buyers-admins = چه کسی سفارش می‌دهد: <b>فقط مدیران</b>.
group-buyers-everyone = چه کسی سفارش می‌دهد: <b>همه</b> در این گروه.
group-buyers-named = چه کسی سفارش می‌دهد: <b>مدیران و افراد تعیین‌شده</b>.
group-limit-order = سقف هر سفارش: <b>{ $amount }</b>
group-limit-order-none = سقف هر سفارش: ندارد
group-limit-day = سقف هر نفر در 24 ساعت: <b>{ $amount }</b>
group-limit-day-none = سقف هر نفر در 24 ساعت: ندارد
group-push-each = اعلان هر سفارش به تاپیک خودش می‌رود.
group-push-one = همه اعلان‌ها به یک تاپیک می‌روند.
group-limits-what = سفارش بالاتر از سقف به تأیید مدیر نیاز دارد. سقف‌ها شامل مدیران نمی‌شود. فقط مدیران سفارش‌ها را لغو می‌کنند.
group-people-title = 👤 <b>چه کسی سفارش می‌دهد</b>
group-people = روی یک نام بزنید. کسی که از گروه برود باید دوباره تعیین شود.
group-people-none = هنوز اینجا با کسی آشنا نشده‌ام. هر کس پس از فرستادن یک دستور یا زدن یک دکمه اینجا دیده می‌شود.
group-limit-ask-order = یک سفارش بدون تأیید حداکثر چقدر هزینه داشته باشد؟ مبلغی به { $currency } بفرستید، مثل 5.50.
group-limit-ask-day = هر نفر بدون تأیید در 24 ساعت چقدر می‌تواند سفارش دهد؟ مبلغی به { $currency } بفرستید، مثل 20.
group-limit-bad = این مبلغ نیست. عددی بزرگ‌تر از صفر بفرستید، مثل 5.50.
group-topic-gone = ⚠️ تاپیکی که خبرها را در آن می‌گذاشتم حذف یا بسته شده. خبرهایش از این پس اینجا می‌آید. مدیران می‌توانند در /settings تاپیک دیگری انتخاب کنند.

approval-title = 🙋 <b>نیاز به تأیید</b>
approval-who = { $person } سفارشی بالاتر از سقف می‌خواهد. یک مدیر تصمیم می‌گیرد.
approval-limit = سقف: { $limit }
approval-waits = 🙋 سفارش بالاتر از سقف است و منتظر یک مدیر می‌ماند. هنوز هیچ سفارشی ثبت نشده.
approval-declined = ❌ { $person } نپذیرفت: { $service }. هیچ سفارشی ثبت نشد.
approval-decided = درباره این قبلاً تصمیم گرفته شده، یا سفارش دیگر باز نیست.
button-approve = ✅ موافقت
button-decline = ❌ مخالفت

audit-title = 📒 <b>چه کسی چه کرد</b>
audit-none = هنوز چیزی نیست.
audit-ordered = { $at } · { $person }: سفارش داد: { $what }
audit-refilled = { $at } · { $person }: ریفیل خواست برای { $what }
audit-cancelled = { $at } · { $person }: لغو کرد: { $what }
audit-asked = { $at } · { $person }: تأیید خواست برای { $what }
audit-approved = { $at } · { $person }: موافقت کرد با { $what }
audit-declined = { $at } · { $person }: مخالفت کرد با { $what }
audit-key-set = { $at } · { $person }: کلید را تعیین کرد: { $what }
audit-key-removed = { $at } · { $person }: کلید را حذف کرد: { $what }
audit-settings = { $at } · { $person }: تنظیمات: { $what }
audit-automatic-on = { $at } · { $person }: ریفیل خودکار را روشن کرد: { $what }
audit-automatic-off = { $at } · { $person }: ریفیل خودکار را خاموش کرد: { $what }
