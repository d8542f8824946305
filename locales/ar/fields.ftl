ask-username-comment = لمن التعليق؟ أرسل <b>اسم المستخدم</b> لكاتبه، مثل <code>anna.smith</code>.
ask-username-followers = <b>متابعو</b> مَن يُشار إليهم؟ أرسل اسم المستخدم أو رابط الحساب، مثل <code>anna.smith</code>.
ask-username-watched = أي <b>حساب</b> تُتابَع منشوراته الجديدة؟ أرسل اسم المستخدم، مثل <code>anna.smith</code>.
ask-comments-package = أرسل <b>التعليقات</b>، كل تعليق في سطر، مثل:
    <code>رائع!
    أحسنت</code>
ask-usernames = أرسل <b>أسماء المستخدمين</b> الذين يُشار إليهم، كل اسم في سطر، مثل:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = أرسل <b>أسماء المستخدمين</b> الذين يُشار إليهم، كل اسم في سطر: من { $min } إلى { $max }. كل سطر إشارة واحدة مدفوعة.
ask-hashtags = أرسل <b>الوسوم</b>، كل وسم في سطر، مثل:
    <code>#summer
    #sun</code>
ask-hashtag = أرسل <b>الوسم</b> الذي يُشار إلى مستخدميه، مثل <code>#summer</code>.
ask-media = أرسل <b>رابط</b> المنشور الذي يُشار إلى من أعجبوا به، مثل <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = أي <b>إجابة</b> في الاستطلاع؟ أرسل رقمها: 1 هي الأولى.
ask-keywords = أرسل <b>الكلمات المفتاحية</b>، كل عبارة في سطر، مثل:
    <code>أحذية حمراء
    أحذية للجري</code>
ask-groups = أرسل <b>المجموعات</b> التي يُدعى منها، كل مجموعة في سطر، مثل:
    <code>https://t.me/example
    @example2</code>
ask-country = من أي <b>بلد</b>؟ أرسل رمزه من حرفين، مثل <code>US</code>.
ask-device = من أي <b>جهاز</b>؟
ask-type-of-traffic = <b>من أين</b> تأتي الزيارات؟
ask-google-keyword = عن أي <b>عبارة</b> يبحثون في Google؟ مثل <code>أحذية حمراء</code>.
ask-referring-url = من أي <b>صفحة</b> يأتون؟ أرسل رابطها، مثل <code>https://example.com</code>.
ask-min = ما <b>الحد الأدنى</b> لكل منشور جديد؟ أرسل رقمًا مثل <code>100</code>.
ask-max = وما <b>الحد الأقصى</b>؟ يُؤخذ لكل منشور عدد بين الاثنين.
ask-posts = كم <b>منشورًا جديدًا</b>؟ أرسل رقمًا مثل <code>10</code>، أو تخطَّ السؤال ليستمر بلا نهاية.
ask-old-posts = كم منشورًا <b>من الموجودة حاليًا</b>؟ أرسل رقمًا مثل <code>3</code>، أو تخطَّ السؤال إن لم ترد أيًا منها.
ask-delay = بعد كم دقيقة <b>من نشر المنشور</b> يبدأ؟
ask-expiry = حتى أي <b>يوم</b>؟ أرسل تاريخًا مثل <code>31/12/2026</code>، أو تخطَّ السؤال ليستمر بلا نهاية.
ask-runs = 💧 <b>كم دفعة؟</b> كل دفعة تسلّم { $quantity }. أرسل رقمًا من 2 إلى { $max }.
ask-interval = 💧 كم <b>دقيقة</b> بين دفعتين؟ اختر، أو أرسل رقمًا من 1 إلى 1440.
ask-file = يمكن إرسال القائمة الطويلة في ملف نصي.

wrong-username = هذا ليس اسم مستخدم. أرسله بلا مسافات، مثل <code>anna.smith</code>.
wrong-usernames = لا يوجد اسم مستخدم هنا. أرسل اسمًا واحدًا على الأقل، كل اسم في سطر.
wrong-usernames-line = السطر { $line } ليس اسم مستخدم: لا مسافات فيه.
wrong-hashtags = لا يوجد وسم هنا. أرسل وسمًا واحدًا على الأقل، كل وسم في سطر.
wrong-hashtags-line = السطر { $line } ليس وسمًا: لا مسافات فيه.
wrong-hashtag = هذا ليس وسمًا. أرسل مثل <code>#summer</code>.
wrong-keywords = لا توجد عبارة هنا. أرسل عبارة واحدة على الأقل، كل عبارة في سطر.
wrong-groups = لا توجد مجموعة هنا. أرسل مجموعة واحدة على الأقل، كل مجموعة في سطر.
wrong-groups-line = السطر { $line } ليس مجموعة: أرسل روابط مثل <code>https://t.me/example</code>، كل رابط في سطر.
wrong-line-long = السطر { $line } طويل جدًا: الحد الأقصى { $max } حرف.
wrong-page = هذا ليس رابطًا. أرسل الرابط كاملًا، مثل <code>https://example.com/page</code>.
wrong-country = هذا ليس بلدًا. أرسل رمزًا من حرفين، مثل <code>US</code>.
wrong-choice = هذا ليس من الخيارات. اضغط زرًا.
wrong-google-keyword = هذه ليست عبارة بحث. أرسل سطرًا واحدًا، مثل <code>أحذية حمراء</code>.
wrong-expiry = هذا ليس يومًا قادمًا. أرسل تاريخًا مثل <code>31/12/2026</code>.
wrong-missing = تحتاج هذه الخدمة إلى أكثر من ذلك. اطلبها عبر <code>/order</code> وأسألك عن الباقي.
wrong-field = لم تعد هذه الخدمة تقبل هذه الإجابة. ابدأ الطلب من جديد.
wrong-runs = دفعتان بهذا العدد أكثر مما تقبله الخدمة. في التوزيع التدريجي اطلب { $max } على الأكثر في كل دفعة.
wrong-no-file = هذا السؤال يحتاج إلى إجابة قصيرة لا إلى ملف. أرسلها في رسالة.
wrong-file-large = هذا الملف كبير جدًا: أقرأ { $max } كيلوبايت على الأكثر.
wrong-file-kind = هذا ليس نصًا بسيطًا. احفظه ملفًا نصيًا (UTF-8) وأرسله مرة أخرى.
wrong-file-failed = لم يسلّمني تيليجرام الملف. أرسله مرة أخرى من فضلك.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 اسم المستخدم
field-usernames = { $count ->
    [zero] 👥 <b>لا أسماء مستخدمين</b>
    [one] 👥 <b>اسم مستخدم واحد</b>:
    [two] 👥 <b>اسما مستخدمين</b>:
    [few] 👥 <b>{ $count } أسماء مستخدمين</b>:
    [many] 👥 <b>{ $count } اسم مستخدم</b>:
   *[other] 👥 <b>{ $count } اسم مستخدم</b>:
}
field-hashtags = { $count ->
    [zero] #️⃣ <b>لا وسوم</b>
    [one] #️⃣ <b>وسم واحد</b>:
    [two] #️⃣ <b>وسمان</b>:
    [few] #️⃣ <b>{ $count } وسوم</b>:
    [many] #️⃣ <b>{ $count } وسمًا</b>:
   *[other] #️⃣ <b>{ $count } وسم</b>:
}
field-keywords = { $count ->
    [zero] 🔑 <b>لا عبارات</b>
    [one] 🔑 <b>عبارة واحدة</b>:
    [two] 🔑 <b>عبارتان</b>:
    [few] 🔑 <b>{ $count } عبارات</b>:
    [many] 🔑 <b>{ $count } عبارة</b>:
   *[other] 🔑 <b>{ $count } عبارة</b>:
}
field-groups = { $count ->
    [zero] 👥 <b>لا مجموعات</b>
    [one] 👥 <b>مجموعة واحدة</b>:
    [two] 👥 <b>مجموعتان</b>:
    [few] 👥 <b>{ $count } مجموعات</b>:
    [many] 👥 <b>{ $count } مجموعة</b>:
   *[other] 👥 <b>{ $count } مجموعة</b>:
}
field-hashtag = #️⃣ الوسم
field-media = 🖼 المنشور
field-answer-number = ☑️ الإجابة
field-country = 🌍 البلد
field-device = 📱 الجهاز
field-type-of-traffic = 🚪 الزيارات
field-google-keyword = 🔑 عبارة البحث
field-referring-url = 🚪 من الصفحة
field-per-post = 🔢 لكل منشور جديد: <b>من { $min } إلى { $max }</b>
field-per-post-price = 💵 لكل منشور: <b>من { $min } إلى { $max }</b>
field-posts = 🗓 منشورات جديدة
field-posts-endless = 🗓 منشورات جديدة: <b>بلا نهاية</b>، حتى يُلغى الطلب
field-old-posts = 🗂 منشورات موجودة
field-delay = ⏳ التأخير بعد النشر
field-expiry = 📆 حتى
field-drip-feed = 💧 التوزيع التدريجي: الدفعات <b>{ $runs }</b>، في كل منها <b>{ $quantity }</b>، والفاصل بينها { $interval }
field-drip-feed-total = 🔢 المجموع: <b>{ $quantity }</b>، وآخر دفعة نحو { $end }

device-desktop = 🖥 حاسوب
device-android = 📱 أندرويد
device-ios = 📱 أجهزة iOS
device-mobile = 📱 هواتف متنوعة
device-mixed = كل الأجهزة
traffic-google = 🔎 بحث Google
traffic-page = 🔗 صفحة
traffic-blank = زيارة مباشرة
delay-none = فورًا

button-skip = ⏭ تخطَّ
button-drip-feed = 💧 التوزيع التدريجي
button-at-once = ⏩ الكل دفعة واحدة
