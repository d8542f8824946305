settings-title = ⚙️ <b>الإعدادات</b>
settings-language = 🌐 اللغة: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 لا يوجد مفتاح API بعد
settings-push-title = 🔔 <b>بماذا أخبرك عن طلباتك</b>
settings-push-all = كل تغيير: كل خطوة والنهاية والمشاكل.
settings-push-final = النهاية فقط: عندما ينتهي طلب أو تحدث مشكلة.
settings-push-nothing = لا شيء: تطّلع بنفسك. أجيبك عما تطلبه، وأسألك إن كان مال قد صُرف.
settings-zone = 🕓 { $zone }: الساعة الآن { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 ساعات الهدوء: لا توجد
settings-quiet-hold = 🌙 ساعات الهدوء: { $hours }، والأخبار تنتظر
settings-quiet-silent = 🌙 ساعات الهدوء: { $hours }، بلا صوت
settings-alert = 💰 انخفاض الرصيد: أخبرك إذا نزل عن { $amount }
settings-alert-off = 💰 انخفاض الرصيد: بلا تنبيه
settings-patience = 🐢 طلبات متعطلة: أخبرك إن لم يتحرك شيء منذ { $time }
settings-patience-never = 🐢 طلبات متعطلة: لا أخبرك
settings-digest = 📰 الملخص اليومي: عند { $time } إن تغيّر شيء
settings-digest-off = 📰 الملخص اليومي: لا

button-quiet = 🌙 ساعات الهدوء
button-zone = 🕓 المنطقة الزمنية
button-alert = 🔔 انخفاض الرصيد
button-patience = 🐢 طلبات متعطلة
button-off = إيقاف
button-never = أبدًا
button-other-hours = ⌨️ ساعات أخرى
button-other-zone = ⌨️ مدينة أخرى
button-other-amount = ⌨️ مبلغ آخر
button-quiet-hold = الأخبار تنتظر
button-quiet-silent = بلا صوت

quiet-title = 🌙 <b>ساعات الهدوء</b>
quiet-off = لا توجد: تصل الأخبار في أي ساعة. اختر ساعات أهدأ فيها.
quiet-on = كل يوم { $hours }.
quiet-hold = تنتظر الأخبار حتى { $until } ثم تصل معًا. لا يضيع شيء.
quiet-silent = تصل الأخبار فورًا لكن بلا صوت.
quiet-trouble = المشاكل وما لا يقرره غيرك يصل دائمًا فورًا. وما كان ينتظر قبله يصل معه.
quiet-ask =
    🌙 <b>ساعات الهدوء</b>
    أرسل متى تبدأ ومتى تنتهي، مثل <code>22:30-7:15</code>.
quiet-not-understood = أحتاج إلى وقتين من اليوم، مثل <code>22:30-7:15</code>.

zone-title = 🕓 <b>المنطقة الزمنية</b>
zone-none = لم تختر منطقة، لذلك أعتمد UTC.
zone-what = كل الأوقات التي أعرضها وساعات الهدوء تتبع هذه الساعة.
zone-ask =
    🕓 <b>المنطقة الزمنية</b>
    أرسل مدينتك أو الفرق عن UTC: <code>Berlin</code>، <code>New York</code>، <code>+5:30</code>.
zone-not-understood = لا أعرف هذا المكان. أرسل مدينة كبيرة في منطقتك الزمنية بحروف إنجليزية، أو الفرق عن UTC، مثل <code>+5:30</code>.

alert-title = 🔔 <b>انخفاض الرصيد</b>
alert-balance = 💰 لديك { $amount }.
alert-on = أخبرك مرة واحدة عندما ينزل رصيدك عن { $amount }، ولا أعيد ذلك إلا بعد أن يرتفع فوقه.
alert-off = بلا تنبيه. اختر المبلغ الذي أخبرك إذا نزل الرصيد عنه.
alert-below-already = الرصيد أقل منه الآن، لذلك أخبرك عندما ينزل في المرة القادمة.
alert-no-key = أدخل مفتاح API أولًا: بدونه لا أرى رصيدك.
alert-ask =
    🔔 <b>انخفاض الرصيد</b>
    أرسل المبلغ الذي أخبرك إذا نزل الرصيد عنه، مثل <code>5</code> أو <code>12.50</code>.
alert-not-understood = أحتاج إلى مبلغ أكبر من صفر، مثل <code>5</code> أو <code>12.50</code>.

patience-title = 🐢 <b>طلبات متعطلة</b>
patience-on = أخبرك مرة واحدة، على أنها مشكلة، إذا لم يتحرك شيء في طلب جارٍ منذ { $time }.
patience-off = لا أخبرك عن الطلبات الواقفة.
patience-most = وأخبرك أيضًا عن طلب يستغرق أطول من تسعة من كل عشرة من طلباتك للخدمة نفسها.
