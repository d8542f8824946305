order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 الرصيد: { $amount }
order-ask-link = أرسل <b>رابط</b> المنشور أو الصفحة أو الحساب.
order-ask-quantity = <b>كم الكمية؟</b> اختر أو أرسل رقمًا.
order-ask-comments = أرسل <b>التعليقات</b>، كل تعليق في سطر: من { $min } إلى { $max }. كل سطر تعليق واحد مدفوع.
order-link-invalid = هذا ليس رابطًا. أرسل مثل <code>https://instagram.com/p/AAA111</code> أو <code>@name</code>.
order-quantity-invalid = هذا ليس عددًا صحيحًا. أرسل مثل <code>1000</code>.
order-quantity-low = هذا قليل جدًا: الحد الأدنى <b>{ $min }</b>.
order-quantity-high = هذا كثير جدًا: الحد الأقصى <b>{ $max }</b>.
order-comments-none = لا يوجد تعليق هنا. أرسل تعليقًا واحدًا على الأقل، كل تعليق في سطر.
order-price-large = لا يمكن حساب سعر هذه الكمية. أرسل عددًا أصغر.
order-sending-title = 📤 <b>أقدّم الطلب…</b>
order-sending = { $service }. أخبرك هنا فور رد اللوحة. يُرسل الطلب مرة واحدة فقط.
order-confirmed-already = ✅ سبق تأكيد هذا الطلب. لم يُطلب شيء مرتين.
order-expired = ⌛ هذه المسودة قديمة جدًا: ربما تغيرت الأسعار. لم يُطلب شيء.
order-discarded = ✖️ أُلغي. لم يُطلب شيء.
order-left = ✖️ تم الخروج. لم يُطلب شيء.
order-left-nothing = لا شيء للخروج منه. لإلغاء طلب في اللوحة: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>الطلب</b>
order-no-service = ⚠️ لا توجد في اللوحة الآن خدمة برقم { $id }.
order-usage =
    اختر خدمة، أو اكتب في سطر واحد الخدمة والرابط والكمية:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>راجع طلبك</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 الكمية: <b>{ $quantity }</b>
summary-package = 🔢 باقة واحدة
summary-comments = { $count ->
    [zero] 💬 <b>لا تعليقات</b>
    [one] 💬 <b>تعليق واحد</b>:
    [two] 💬 <b>تعليقان</b>:
    [few] 💬 <b>{ $count } تعليقات</b>:
    [many] 💬 <b>{ $count } تعليقًا</b>:
   *[other] 💬 <b>{ $count } تعليق</b>:
}
summary-price = 💵 السعر: <b>{ $price }</b>
summary-price-most = 💵 السعر: <b>{ $price }</b> على الأكثر، ويُدفع عن كل منشور على حدة
summary-price-post = 💵 السعر: <b>{ $price }</b> على الأكثر لكل منشور
summary-commas = { $count ->
    [zero] ⚠️ <b>لا تعليقات فيها فواصل</b>
    [one] ⚠️ <b>في تعليق واحد فاصلة</b>: بعض اللوحات تجعل منه تعليقين وتحسب كليهما.
    [two] ⚠️ <b>في تعليقين فواصل</b>: بعض اللوحات تجعل من كل منهما عدة تعليقات وتحسبها كلها.
    [few] ⚠️ <b>في { $count } تعليقات فواصل</b>: بعض اللوحات تجعل من كل منها عدة تعليقات وتحسبها كلها.
    [many] ⚠️ <b>في { $count } تعليقًا فواصل</b>: بعض اللوحات تجعل من كل منها عدة تعليقات وتحسبها كلها.
   *[other] ⚠️ <b>في { $count } تعليق فواصل</b>: بعض اللوحات تجعل من كل منها عدة تعليقات وتحسبها كلها.
}
summary-balance = 💰 الرصيد: { $before }، وبعد الطلب { $after }
summary-balance-unknown = ⚠️ رصيدك غير معروف الآن. إن لم يكفِ فسترفض اللوحة الطلب.
summary-balance-short = ⚠️ <b>الرصيد لا يكفي</b>: ينقص { $missing }. اشحنه في اللوحة أولًا.
summary-price-changed = ⚠️ <b>تغير السعر</b>: كان { $before } وأصبح { $now }. لم يُطلب شيء بعد.
summary-same-link = { $count ->
    [zero] ⚠️ <b>لا طلبات جارية على هذا الرابط</b>: { $orders }.
    [one] ⚠️ <b>طلب ما زال جاريًا على هذا الرابط</b>: { $orders }. كثيرًا ما ترفض اللوحات طلبًا آخر أو تخطئ في عدّه.
    [two] ⚠️ <b>طلبان ما زالا جاريين على هذا الرابط</b>: { $orders }. كثيرًا ما ترفض اللوحات طلبًا آخر أو تخطئ في عدّه.
    [few] ⚠️ <b>{ $count } طلبات ما زالت جارية على هذا الرابط</b>: { $orders }. كثيرًا ما ترفض اللوحات طلبًا آخر أو تخطئ في عدّه.
    [many] ⚠️ <b>{ $count } طلبًا ما زالت جارية على هذا الرابط</b>: { $orders }. كثيرًا ما ترفض اللوحات طلبًا آخر أو تخطئ في عدّه.
   *[other] ⚠️ <b>{ $count } طلب ما زالت جارية على هذا الرابط</b>: { $orders }. كثيرًا ما ترفض اللوحات طلبًا آخر أو تخطئ في عدّه.
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>طلبت الشيء نفسه تمامًا { $ago }.</b> لا تؤكد إلا إذا كنت تريده مرتين.
summary-misfit-platform = ⚠️ <b>هل هذا الرابط مناسب؟</b> الخدمة مخصصة لـ { $wanted }، والرابط من { $found }.
summary-misfit-host = ⚠️ <b>هل هذا الرابط مناسب؟</b> الخدمة مخصصة لـ { $wanted }، والرابط ليس من { $wanted }.
summary-misfit-post = ⚠️ <b>هل هذا الرابط مناسب؟</b> يبدو أن الخدمة لمنشور، والرابط رابط حساب.
summary-misfit-profile = ⚠️ <b>هل هذا الرابط مناسب؟</b> يبدو أن الخدمة لحساب، والرابط رابط منشور.
summary-step-between = ⚠️ <b>تقبل اللوحة مضاعفات { $step } فقط</b>: { $below } أو { $above }. سبق أن رفضت كمية أخرى.
summary-step-near = ⚠️ <b>تقبل اللوحة مضاعفات { $step } فقط</b>، مثل { $near }. سبق أن رفضت كمية أخرى.
summary-step = ⚠️ <b>تقبل اللوحة مضاعفات { $step } فقط.</b> سبق أن رفضت كمية أخرى.
