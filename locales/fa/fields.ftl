ask-username-comment = کامنت چه کسی است؟ <b>نام کاربری</b> نویسنده‌اش را بفرستید، مثل <code>anna.smith</code>.
ask-username-followers = <b>فالوورهای</b> چه کسی منشن شوند؟ نام کاربری یا لینک پروفایل را بفرستید، مثل <code>anna.smith</code>.
ask-username-watched = پست‌های جدید کدام <b>حساب</b> زیر نظر باشد؟ نام کاربری‌اش را بفرستید، مثل <code>anna.smith</code>.
ask-comments-package = <b>کامنت‌ها</b> را بفرستید، هر کدام در یک خط، مثل:
    <code>عالی!
    خیلی خوب بود</code>
ask-usernames = <b>نام‌های کاربری</b> را که باید منشن شوند بفرستید، هر کدام در یک خط، مثل:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = <b>نام‌های کاربری</b> را که باید منشن شوند بفرستید، هر کدام در یک خط: از { $min } تا { $max } نام. هر خط یک منشن است و هزینه دارد.
ask-hashtags = <b>هشتگ‌ها</b> را بفرستید، هر کدام در یک خط، مثل:
    <code>#summer
    #sun</code>
ask-hashtag = <b>هشتگی</b> را بفرستید که کاربرانش منشن شوند، مثل <code>#summer</code>.
ask-media = <b>لینک</b> پستی را بفرستید که لایک‌کنندگانش منشن شوند، مثل <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = کدام <b>گزینه</b> نظرسنجی؟ شماره‌اش را بفرستید: 1 گزینه اول است.
ask-keywords = <b>کلیدواژه‌ها</b> را بفرستید، هر کدام در یک خط، مثل:
    <code>کفش قرمز
    کفش دویدن</code>
ask-groups = <b>گروه‌هایی</b> را که باید از آن‌ها دعوت شود بفرستید، هر کدام در یک خط، مثل:
    <code>https://t.me/example
    @example2</code>
ask-country = از کدام <b>کشور</b>؟ کد دوحرفی آن را بفرستید، مثل <code>US</code>.
ask-device = روی کدام <b>دستگاه</b>؟
ask-type-of-traffic = بازدیدها <b>از کجا</b> بیایند؟
ask-google-keyword = در گوگل چه <b>کلیدواژه‌ای</b> را جستجو کنند؟ مثل <code>کفش قرمز</code>.
ask-referring-url = از کدام <b>صفحه</b> بیایند؟ لینکش را بفرستید، مثل <code>https://example.com</code>.
ask-min = برای هر پست جدید <b>حداقل</b> چند تا؟ عددی مثل <code>100</code> بفرستید.
ask-max = و <b>حداکثر</b> چند تا؟ برای هر پست عددی بین این دو در نظر گرفته می‌شود.
ask-posts = چند <b>پست جدید</b>؟ عددی مثل <code>10</code> بفرستید، یا برای بدون پایان «رد شدن» را بزنید.
ask-old-posts = چند پست <b>از پست‌های موجود</b>؟ عددی مثل <code>3</code> بفرستید، یا برای هیچ‌کدام «رد شدن» را بزنید.
ask-delay = چند دقیقه <b>پس از پست</b> شروع شود؟
ask-expiry = تا چه <b>روزی</b>؟ تاریخی مثل <code>31/12/2026</code> بفرستید، یا برای بدون پایان «رد شدن» را بزنید.
ask-runs = 💧 <b>در چند نوبت؟</b> در هر نوبت { $quantity } تحویل داده می‌شود. عددی از 2 تا { $max } بفرستید.
ask-interval = 💧 چند <b>دقیقه</b> بین دو نوبت؟ انتخاب کنید، یا عددی از 1 تا 1440 بفرستید.
ask-file = فهرست بلند را می‌توانید به‌صورت فایل متنی بفرستید.

wrong-username = این یک نام کاربری نیست. نامی بدون فاصله بفرستید، مثل <code>anna.smith</code>.
wrong-usernames = در این پیام نام کاربری نیست. دست‌کم یکی بفرستید، هر کدام در یک خط.
wrong-usernames-line = خط { $line } نام کاربری نیست: نباید فاصله داشته باشد.
wrong-hashtags = در این پیام هشتگ نیست. دست‌کم یکی بفرستید، هر کدام در یک خط.
wrong-hashtags-line = خط { $line } هشتگ نیست: نباید فاصله داشته باشد.
wrong-hashtag = این یک هشتگ نیست. چیزی مثل <code>#summer</code> بفرستید.
wrong-keywords = در این پیام کلیدواژه نیست. دست‌کم یکی بفرستید، هر کدام در یک خط.
wrong-groups = در این پیام گروهی نیست. دست‌کم یکی بفرستید، هر کدام در یک خط.
wrong-groups-line = خط { $line } گروه نیست: لینک‌هایی مثل <code>https://t.me/example</code> بفرستید، هر کدام در یک خط.
wrong-line-long = خط { $line } خیلی بلند است: هر خط حداکثر { $max } کاراکتر دارد.
wrong-page = این یک لینک نیست. لینک کامل را بفرستید، مثل <code>https://example.com/page</code>.
wrong-country = این کد یک کشور نیست. کد دوحرفی بفرستید، مثل <code>US</code>.
wrong-choice = این جزو گزینه‌ها نیست. یک دکمه را بزنید.
wrong-google-keyword = این یک کلیدواژه نیست. یک خط بفرستید، مثل <code>کفش قرمز</code>.
wrong-expiry = این تاریخ در آینده نیست. تاریخی مثل <code>31/12/2026</code> بفرستید.
wrong-missing = این سرویس اطلاعات بیشتری می‌خواهد. با <code>/order</code> سفارش دهید تا بقیه را بپرسم.
wrong-field = این سرویس دیگر این پاسخ را نمی‌گیرد. سفارش را از نو شروع کنید.
wrong-runs = دو نوبت با این تعداد بیش از ظرفیت این سرویس است. برای دریپ‌فید، در هر نوبت حداکثر { $max } سفارش دهید.
wrong-no-file = این پرسش پاسخ کوتاه می‌خواهد، نه فایل. آن را به‌صورت پیام بفرستید.
wrong-file-large = این فایل خیلی بزرگ است: حداکثر { $max } kB می‌خوانم.
wrong-file-kind = این متن ساده نیست. آن را به‌صورت فایل متنی (UTF-8) ذخیره کنید و دوباره بفرستید.
wrong-file-failed = تلگرام فایل را به من نداد. لطفاً دوباره بفرستید.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 نام کاربری
field-usernames = { $count ->
    [one] 👥 <b>{ $count } نام کاربری</b>:
   *[other] 👥 <b>{ $count } نام کاربری</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } هشتگ</b>:
   *[other] #️⃣ <b>{ $count } هشتگ</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } کلیدواژه</b>:
   *[other] 🔑 <b>{ $count } کلیدواژه</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } گروه</b>:
   *[other] 👥 <b>{ $count } گروه</b>:
}
field-hashtag = #️⃣ هشتگ
field-media = 🖼 پست
field-answer-number = ☑️ گزینه
field-country = 🌍 کشور
field-device = 📱 دستگاه
field-type-of-traffic = 🚪 بازدیدها
field-google-keyword = 🔑 کلیدواژه
field-referring-url = 🚪 از صفحه
field-per-post = 🔢 هر پست جدید: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 هر پست: <b>{ $min } – { $max }</b>
field-posts = 🗓 پست‌های جدید
field-posts-endless = 🗓 پست‌های جدید: <b>بدون پایان</b>، تا وقتی لغو شود
field-old-posts = 🗂 پست‌های موجود
field-delay = ⏳ تأخیر پس از پست
field-expiry = 📆 تا
field-drip-feed = 💧 دریپ‌فید: <b>{ $runs }</b> نوبت، هر نوبت <b>{ $quantity }</b>، به فاصله { $interval }
field-drip-feed-total = 🔢 در مجموع: <b>{ $quantity }</b>، نوبت آخر حدود { $end }

device-desktop = 🖥 دسکتاپ
device-android = 📱 اندروید
device-ios = 📱 اپل (iOS)
device-mobile = 📱 موبایل، ترکیبی
device-mixed = همه، ترکیبی
traffic-google = 🔎 جستجوی گوگل
traffic-page = 🔗 یک صفحه
traffic-blank = مستقیم
delay-none = بلافاصله

button-skip = ⏭ رد شدن
button-drip-feed = 💧 دریپ‌فید
button-at-once = ⏩ همه یکجا
