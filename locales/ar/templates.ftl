# الشاشة الأولى للأمر /order.
start-templates = 📋 القوالب: أسألك عن الرابط فقط.
start-favourites = ⭐ المفضلة.
start-recent = 🕘 آخر ما طلبته.
start-hint = اختر، أو اكتب في سطر واحد: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

# القوالب: طلبات لها اسم ويُسأل عن رابطها كل مرة.
templates-title = 📋 <b>القوالب</b>
templates-hint = اضغط على قالب لتطلب به أو تعيد تسميته أو تحذفه.
templates-none = لا قوالب بعد. احفظ قالبًا من بطاقة طلب، أو قبل أن تؤكد طلبًا جديدًا.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = أسألك عن الرابط فقط، وأعرض سعر اليوم.
template-gone = لم تعد اللوحة تبيع هذه الخدمة.
template-name-title = 📋 <b>الحفظ كقالب</b>
template-name-ask = أرسل <b>اسمًا</b> له، مثل <i>{ $name }</i>. أسألك عن الرابط كل مرة.
template-name-wrong = هذا الاسم غير صالح. أرسل سطرًا واحدًا من { $max } حرف على الأكثر.
template-name-taken = يوجد قالب آخر باسم { $name }. أرسل اسمًا آخر.
template-saved = 📋 حُفظ باسم <b>{ $name }</b>. تجده في /order.
template-delete-ask = أتريد حذف القالب <b>{ $name }</b>؟ لا تتأثر الطلبات.
template-not-found = لم يعد هذا القالب موجودًا.

button-template-save = 📋 احفظ كقالب
button-templates = 📋 القوالب
button-rename = ✏️ إعادة تسمية
button-delete = 🗑 حذف
