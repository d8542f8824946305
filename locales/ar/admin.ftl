button-admin = 🛠 المشغّل
button-admin-unknown = ❓ طلبات غير معروفة
button-admin-panels = 🔌 اللوحات
button-admin-maintenance = ⛔️ الصيانة
button-admin-broadcast = 📣 رسالة عامة
button-admin-open = ✅ استقبال الطلبات
button-admin-send = 📣 إرسال
button-admin-discard = لا تُرسل
button-admin-stop = ⛔️ إيقاف

admin-title = 🛠 <b>المشغّل</b>
admin-version = الإصدار { $version }
admin-well = ✅ كل شيء على ما يرام.
admin-closed = ⛔️ لا تُقبل الطلبات: صيانة.
admin-silent = ⚠️ لا إشارة من { $task }. انظر في السجل وأعد تشغيل البوت.
admin-panel-failing = ⚠️ لا تعمل { $panel } كما ينبغي. أعيد سؤالها من نفسي.
admin-chats = 👥 المحادثات: { $count }، غادرت: { $left }
admin-orders = 📦 الطلبات: { $queued } تنتظر الإرسال، { $submitting } قيد الإرسال، { $followed } تحت المتابعة
admin-unknown = ❓ تنتظر قرارًا: { $count }
admin-news = 🔔 أخبار تنتظر: { $count }، أقدمها منذ { $span }
admin-news-none = 🔔 أخبار تنتظر: { $count }
admin-updates = 📥 تحديثات تنتظر: { $count }
admin-database = 🗄 قاعدة البيانات: { $size } ميغابايت
admin-chat-hint = حالة محادثة: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>طلبات غير معروفة</b>
admin-unknown-none = لا طلب ينتظر قرارًا.
admin-unknown-line = { $order } · المحادثة { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = القرار لمحادثاتها وحدها. وصلها الخبر ولديها الأزرار.

admin-panels-title = 🔌 <b>اللوحات</b>
admin-panel = <b>{ $panel }</b>: المفاتيح { $keys }، المرفوضة { $refused }
admin-panel-answered = آخر رد قبل: { $span }.
admin-panel-silent = لم تُسأل منذ بدء التشغيل، أو لا رد بعد.
admin-panel-fault = فشلت قبل: { $span }. { $fault } مرات الفشل منذ آخر رد: { $count }
admin-panel-catalog = عمر أحدث قائمة خدمات: { $span }.

admin-maintenance-title = ⛔️ <b>الصيانة</b>
admin-maintenance-off = الطلبات مقبولة. لإيقافها أرسل <code>/admin maintenance</code> ثم نصًا يبيّن السبب والمدة. الطلبات المؤكَّدة تستمر.
admin-maintenance-on = لا تُقبل الطلبات. من يحاول يقرأ:

maintenance-title = ⛔️ <b>لا أقبل طلبات الآن</b>
maintenance-rest = طلباتك مستمرة، وأخبرك عنها كالمعتاد.

admin-broadcast-title = 📣 <b>رسالة عامة</b>
admin-broadcast-help = أرسل <code>/admin broadcast</code> ثم النص. تراه أنت قبل أي أحد.
admin-broadcast-long = عدد أحرف النص { $length }، والحد الأقصى { $max }.
admin-broadcast-preview = لم تصل إلى أحد بعد. عدد المحادثات: { $chats }.
admin-broadcast-sending = قيد الإرسال إلى المحادثات: { $told } من { $chats }. أخبار الطلبات تُرسل أولًا.
admin-broadcast-stopped = توقف الإرسال. عدد المحادثات التي وصلتها: { $told }.
admin-broadcast-done = تم. عدد المحادثات التي وصلتها: { $told }.
notify-announcement = 📣 <b>خبر من المشغّل</b>

admin-chat-title = 💬 <b>المحادثة { $chat }</b>
admin-chat-since = أول ظهور: { $ago }
admin-chat-left = 🚫 غادرت أو حظرتني: { $ago }
admin-chat-settings = اللغة { $language }، الإشعارات: { $pushes }
admin-chat-counts = الطلبات: { $orders }، تنتظر قرارًا: { $unknown }. أخبار تنتظر: { $news }
admin-chat-no-account = لم يُدخل أي مفتاح قط.
admin-account = 🔑 { $panel }: لديها مفتاح، الرصيد { $balance }
admin-account-refused = 🔑 { $panel }: رفضت اللوحة المفتاح. الرصيد { $balance }
admin-account-no-key = 🔑 { $panel }: بلا مفتاح. الرصيد { $balance }
admin-chat-none = لا أعرف المحادثة { $chat }.
