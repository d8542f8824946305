catalog-title = 🛍 <b>الخدمات</b>
catalog-count = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
catalog-hint = اختر فئة أو ابحث: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = بلا فئة
catalog-favourites-title = ⭐ <b>المفضلة</b>
catalog-favourites-none = لا شيء هنا بعد. اضغط «إلى المفضلة» في بطاقة خدمة.
catalog-found-title = 🔎 <b>نتائج البحث عن { $words }</b>
catalog-stale = ⚠️ قائمة الخدمات كما كانت في { $at }: اللوحة لا تجيب الآن.
catalog-empty = لا تعرض اللوحة أي خدمة لهذا المفتاح.
catalog-loading = ⏳ أقرأ خدمات لوحتك…
catalog-nothing-title = 🔎 <b>لا نتائج للبحث عن { $words }</b>
catalog-nothing = جرّب كلمات أقل أو غيرها، مثل منصة (<i>instagram</i>) أو نوع (<i>likes</i>) أو رقم خدمة.
catalog-search-usage =
    🔎 <b>البحث</b>
    اكتب كلمات أو رقم خدمة بعد الأمر:
    <code>/search instagram likes</code>
    أضف <code>refill</code> أو <code>cancel</code> أو <code>drip</code> أو سعرًا مثل <code>&lt;2</code> لتضييق النتائج.
catalog-gone = لم تعد اللوحة تبيع هذه الخدمة. اختر خدمة أخرى من فضلك.

service-title = 🛍 <b>{ $name }</b>
service-id = الرقم { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } لكل 1000</b>
service-rate-package = 💵 <b>{ $rate } للباقة</b>
service-limits = 🔢 الكمية: من { $min } إلى { $max }
service-flags = ♻️ إعادة التعبئة: { $refill } · 🚫 الإلغاء: { $cancel } · 💧 التوزيع التدريجي: { $dripfeed }
service-own-orders = { $count ->
    [zero] 📊 لا طلبات لك لهذه الخدمة
    [one] 📊 <b>طلب واحد</b> لك لهذه الخدمة: مكتمل { $completed }، جزئي { $partial }، ملغى { $canceled }
    [two] 📊 <b>آخر طلبين</b> لك لهذه الخدمة: مكتمل { $completed }، جزئي { $partial }، ملغى { $canceled }
    [few] 📊 <b>آخر { $count } طلبات</b> لك لهذه الخدمة: مكتمل { $completed }، جزئي { $partial }، ملغى { $canceled }
    [many] 📊 <b>آخر { $count } طلبًا</b> لك لهذه الخدمة: مكتمل { $completed }، جزئي { $partial }، ملغى { $canceled }
   *[other] 📊 <b>آخر { $count } طلب</b> لك لهذه الخدمة: مكتمل { $completed }، جزئي { $partial }، ملغى { $canceled }
}
service-own-times = ⏲ المدة المعتادة: <b>{ $median }</b>، ونصف الطلبات { $from } – { $to }
service-price-up = 📈 السعر: <b>{ $percent }</b> منذ طلبك الأخير
service-price-down = 📉 السعر: <b>{ $percent }</b> منذ طلبك الأخير
service-average-time = ⏱ متوسط الوقت: { $time }
service-not-sold = لا يمكن هنا تقديم طلبات من النوع «{ $type }». اطلب هذه الخدمة من اللوحة نفسها.
