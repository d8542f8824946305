button-stop = ⏹ إيقاف
button-mass-file = 📎 النتيجة في ملف
button-mass-lines = 📎 الأسطر في ملف

mass-title = 🧾 <b>طلبات كثيرة دفعة واحدة</b>
mass-ask =
    أرسلها، كل طلب في سطر: الخدمة، الرابط، الكمية.
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    أو أرسل ملف CSV أو ملفًا نصيًا، وأقصى عدد للأسطر { $most }. ترى كل سعر قبل أن يُطلب أي شيء.
mass-empty = لا يوجد طلب هنا. أرسل أسطرًا مثل <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = هذه أسطر كثيرة جدًا: أقبل حتى { $most } دفعة واحدة. أرسل الباقي بعدها.
mass-bad-file = لا يمكن قراءة هذا الملف. أرسل ملف CSV أو ملفًا نصيًا بترميز UTF-8 لا يزيد على 2 ميغابايت.
mass-gone = ⌛ لم تعد هذه القائمة موجودة. لم يُطلب شيء بهذه الضغطة.
mass-discarded = ✖️ أُلغي. لم يُطلب شيء.
mass-changed = ⚠️ <b>تغيرت الأسعار، أو صارت القائمة قديمة.</b> لم يُطلب شيء بعد. وهي الآن هكذا:

mass-preview-title = 🧾 <b>راجع طلباتك</b>
mass-good = { $count ->
    [zero] ✅ لا أسطر يمكن طلبها
    [one] ✅ سطر واحد يمكن طلبه
    [two] ✅ سطران يمكن طلبهما
    [few] ✅ { $count } أسطر يمكن طلبها
    [many] ✅ { $count } سطرًا يمكن طلبها
   *[other] ✅ { $count } سطر يمكن طلبها
}
mass-bad = { $count ->
    [zero] ⚠️ لا أسطر متروكة
    [one] ⚠️ سطر واحد لا يمكن طلبه، فيُترك
    [two] ⚠️ سطران لا يمكن طلبهما، فيُتركان
    [few] ⚠️ { $count } أسطر لا يمكن طلبها، فتُترك
    [many] ⚠️ { $count } سطرًا لا يمكن طلبها، فتُترك
   *[other] ⚠️ { $count } سطر لا يمكن طلبها، فتُترك
}
mass-repeated = { $count ->
    [zero] ⚠️ لا أسطر مكررة.
    [one] ⚠️ سطر واحد يكرر خدمة سطر آخر ورابطه. كثيرًا ما ترفض اللوحات طلبًا ثانيًا ما دام الأول جاريًا.
    [two] ⚠️ سطران يكرران خدمة سطر آخر ورابطه. كثيرًا ما ترفض اللوحات طلبًا ثانيًا ما دام الأول جاريًا.
    [few] ⚠️ { $count } أسطر تكرر خدمة سطر آخر ورابطه. كثيرًا ما ترفض اللوحات طلبًا ثانيًا ما دام الأول جاريًا.
    [many] ⚠️ { $count } سطرًا تكرر خدمة سطر آخر ورابطه. كثيرًا ما ترفض اللوحات طلبًا ثانيًا ما دام الأول جاريًا.
   *[other] ⚠️ { $count } سطر تكرر خدمة سطر آخر ورابطه. كثيرًا ما ترفض اللوحات طلبًا ثانيًا ما دام الأول جاريًا.
}
mass-doubted = { $count ->
    [zero] ⚠️ لا تحذيرات.
    [one] ⚠️ سطر واحد عليه تحذير. يمكن طلبه مع ذلك.
    [two] ⚠️ سطران عليهما تحذير. يمكن طلبهما مع ذلك.
    [few] ⚠️ { $count } أسطر عليها تحذيرات. يمكن طلبها مع ذلك.
    [many] ⚠️ { $count } سطرًا عليها تحذيرات. يمكن طلبها مع ذلك.
   *[other] ⚠️ { $count } سطر عليها تحذيرات. يمكن طلبها مع ذلك.
}
mass-again = ⚠️ الخدمة والرابط هما ما في السطر { $line }.
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>الرصيد لا يكفي</b>: ينقص { $missing }. ما يأتي أخيرًا سيُرفض.

mass-problem-parts = تلزم الخدمة والرابط والكمية
mass-problem-link = هذا ليس رابطًا
mass-problem-number = الكمية ليست عددًا صحيحًا
mass-problem-service = لا توجد خدمة { $id }
mass-problem-type = طلبات النوع «{ $type }» تُقدَّم واحدًا واحدًا
mass-problem-not-sold = طلبات النوع «{ $type }» تُعرض هنا ولا تُباع
mass-problem-package = الباقة لا كمية لها: احذفها
mass-problem-quantity = الكمية غير مذكورة
mass-problem-low = الحد الأدنى { $min }
mass-problem-high = الحد الأقصى { $max }
mass-problem-price = لا يمكن حساب السعر

mass-running-title = 📤 <b>أقدّم طلباتك…</b>
mass-stopping-title = ⏹ <b>أوقف الإرسال…</b>
mass-stopped-title = ⏹ <b>توقف الإرسال</b>
mass-done-title = 🏁 <b>أُرسلت طلباتك</b>
mass-progress = { $bar } { $settled } من { $total }
mass-count-placed = ✅ قُدِّم: { $count }
mass-count-ended = { $count ->
    [zero] 🏁 لم ينتهِ منها شيء
    [one] 🏁 انتهى منها طلب واحد
    [two] 🏁 انتهى منها طلبان
    [few] 🏁 انتهت منها { $count } طلبات
    [many] 🏁 انتهى منها { $count } طلبًا
   *[other] 🏁 انتهى منها { $count } طلب
}
mass-count-refused = ❌ رُفض: { $count }
mass-count-unknown = ❓ غير معروف: { $count }
mass-count-waiting = { $count ->
    [zero] ⏳ لا شيء ينتظر
    [one] ⏳ طلب واحد ينتظر
    [two] ⏳ طلبان ينتظران
    [few] ⏳ { $count } طلبات تنتظر
    [many] ⏳ { $count } طلبًا تنتظر
   *[other] ⏳ { $count } طلب تنتظر
}
mass-count-not-sent = ✖️ لم يُرسل: { $count }
mass-unknown-advice = الطلب الذي لا يُعرف هل قُدِّم لا يُرسل مرة أخرى أبدًا. اضغط «مشاكل» وقرر في كل طلب.
mass-moved = 🧾 <b>طلبات من قائمة واحدة: { $count }</b>
mass-moved-state = { $sign } { $state }: { $count }
