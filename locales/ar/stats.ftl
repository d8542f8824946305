stats-title = 📊 <b>الإحصاءات</b> · { $span }
stats-spent = { $count ->
    [zero] 💵 <b>{ $spent }</b>، لا طلبات
    [one] 💵 <b>{ $spent }</b> لطلب واحد
    [two] 💵 <b>{ $spent }</b> لطلبين
    [few] 💵 <b>{ $spent }</b> مقابل { $count } طلبات
    [many] 💵 <b>{ $spent }</b> مقابل { $count } طلبًا
   *[other] 💵 <b>{ $spent }</b> مقابل { $count } طلب
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [zero] 💱 { $spent }، لا طلبات بعملة أخرى
    [one] 💱 { $spent } لطلب واحد بعملة أخرى
    [two] 💱 { $spent } لطلبين بعملة أخرى
    [few] 💱 { $spent } مقابل { $count } طلبات بعملة أخرى
    [many] 💱 { $spent } مقابل { $count } طلبًا بعملة أخرى
   *[other] 💱 { $spent } مقابل { $count } طلب بعملة أخرى
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [zero] • { $name }: <b>{ $spent }</b>، لا طلبات
    [one] • { $name }: <b>{ $spent }</b>، طلب واحد
    [two] • { $name }: <b>{ $spent }</b>، طلبان
    [few] • { $name }: <b>{ $spent }</b>، { $count } طلبات
    [many] • { $name }: <b>{ $spent }</b>، { $count } طلبًا
   *[other] • { $name }: <b>{ $spent }</b>، { $count } طلب
}
stats-by-time = 🗓 <b>عبر الوقت</b>
stats-by-category = 📁 <b>حسب الفئة</b>
stats-by-service = 🛍 <b>حسب الخدمة</b>
stats-nothing = لا طلبات في هذه المدة.

export-title = 📑 <b>التصدير</b>
export-orders = { $count ->
    [zero] 📦 لا طلبات · { $span }
    [one] 📦 طلب واحد · { $span }
    [two] 📦 طلبان · { $span }
    [few] 📦 { $count } طلبات · { $span }
    [many] 📦 { $count } طلبًا · { $span }
   *[other] 📦 { $count } طلب · { $span }
}
export-requests = { $count ->
    [zero] ♻️ لا عمليات تعبئة أو إلغاء · { $span }
    [one] ♻️ عملية تعبئة أو إلغاء واحدة · { $span }
    [two] ♻️ عمليتا تعبئة أو إلغاء · { $span }
    [few] ♻️ { $count } عمليات تعبئة وإلغاء · { $span }
    [many] ♻️ { $count } عملية تعبئة وإلغاء · { $span }
   *[other] ♻️ { $count } عملية تعبئة وإلغاء · { $span }
}
export-note = يُظهر الملف الروابط والأسعار: فكّر قبل أن تعطيه لغيرك.
export-sent = أرسلته إليك على الخاص.
export-private = أرسل الملفات على الخاص فقط. اضغط الزر، ثم اضغط «ابدأ» هناك، ثم اطلبه هنا مرة أخرى.
export-anonymous = أرسل التصدير إلى شخص في الخاص، وليس للمشرف المجهول محادثة خاصة معي. أوقف إخفاء الهوية عند إرسال الأمر، أو ليرسله مشرف آخر.

button-span-week = 7 أيام
button-span-month = 30 يومًا
button-span-quarter = 13 أسبوعًا
button-span-year = 12 شهرًا
button-span-all = كل المدة
button-stats = 📊 الإحصاءات
button-stats-text = 📝 نصًا
button-stats-picture = 📊 صورة
button-export = 📑 تصدير
