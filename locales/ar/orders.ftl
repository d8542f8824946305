orders-title = 📦 <b>الطلبات</b>
orders-count = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
orders-hint = اضغط على طلب لترى المزيد.
orders-none = لا طلبات بعد. اختر خدمة وقدّم طلبك الأول.
orders-none-here = لا طلبات هنا.
orders-elsewhere = قُدِّم في مكان آخر
orders-filter-all = الكل
orders-filter-running = جارية
orders-filter-done = منتهية
orders-filter-trouble = مشاكل

# أسماء الحالات.
state-draft = مسودة
state-discarded = مُهمَل
state-queued = ينتظر الإرسال
state-submitting = قيد الإرسال
state-placed = مُقدَّم
state-refused = مرفوض
state-unknown = غير معروف
state-pending = في الانتظار
state-processing = قيد التجهيز
state-in-progress = قيد التنفيذ
state-paused = متوقف مؤقتًا
state-completed = مكتمل
state-partial = جزئي
state-canceled = ملغى
state-refunded = مُسترَدّ
state-expired = انتهت مدته
state-stopped = موقوف
state-failed = فشل
state-other = حالة أخرى

# معنى الحالة وما العمل.
advice-draft = لم يُؤكَّد بعد: لم يُطلب شيء.
advice-discarded = أُهمل قبل تأكيده: لم يُطلب شيء.
advice-queued = مؤكَّد. يُرسل إلى اللوحة بعد لحظات.
advice-submitting = في طريقه إلى اللوحة. أخبرك فور ردها.
advice-placed = استلمته اللوحة. أول تقرير في الطريق.
advice-pending = استلمته اللوحة ولم تبدأ بعد. لا حاجة لفعل شيء.
advice-processing = اللوحة تجهّزه. لا حاجة لفعل شيء.
advice-in-progress = التنفيذ جارٍ. لا حاجة لفعل شيء.
advice-paused = أوقفته اللوحة مؤقتًا. إن بقي كذلك فاسأل دعم اللوحة.
advice-completed = سُلِّم كله.
advice-partial = سُلِّم جزء منه فقط. عادةً تعيد اللوحات ثمن الباقي: راجع رصيدك.
advice-canceled = أُلغي. عادةً تعيد اللوحات ثمن ما لم يُسلَّم: راجع رصيدك.
advice-refunded = أُعيد الثمن إلى رصيدك.
advice-expired = انتهت مدته. راجع ما سُلِّم، ثم اطلب مجددًا إن شئت.
advice-stopped = أُوقف. راجع ما سُلِّم، ثم اطلب مجددًا إن شئت.
advice-failed = تبلّغ اللوحة عن فشل، وقد تحاول مجددًا بنفسها. إن بقي كذلك فاسأل دعم اللوحة.
advice-other = هذه كلمة اللوحة نفسها. أواصل المتابعة.

# بطاقة الطلب.
card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 باقة واحدة · 💵 { $price }
card-charge = 💳 المبلغ المخصوم: { $charge }
card-start-count = 🏁 العدد عند البدء: { $count }
card-delivered = 📈 سُلِّم: { $delivered } من { $quantity } · المتبقي: { $remains }
card-remains = 📉 المتبقي: { $remains }
card-elsewhere = 👁 قُدِّم في مكان آخر، وأتابعه هنا
card-checked = 🕓 آخر تحديث: { $ago }
card-muted = 🔕 مكتوم: لا أخبرك بتغيراته.
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } في الساعة
card-end-own = { $count ->
    [zero] ⏱ الوقت الباقي تقريبًا: { $left }
    [one] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على طلب سابق لك
    [two] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على طلبين سابقين لك
    [few] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على { $count } طلبات سابقة لك
    [many] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على { $count } طلبًا سابقًا لك
   *[other] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على { $count } طلب سابق لك
}
card-end-own-between = { $count ->
    [zero] ⏱ الوقت الباقي تقريبًا: { $left } (غالبًا { $from } – { $to })
    [one] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على طلب سابق لك (غالبًا { $from } – { $to })
    [two] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على طلبين سابقين لك (غالبًا { $from } – { $to })
    [few] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على { $count } طلبات سابقة لك (غالبًا { $from } – { $to })
    [many] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على { $count } طلبًا سابقًا لك (غالبًا { $from } – { $to })
   *[other] ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على { $count } طلب سابق لك (غالبًا { $from } – { $to })
}
card-end-panel = ⏱ الوقت الباقي تقريبًا: { $left }، قياسًا على متوسط الوقت في اللوحة
card-end-speed = ⏱ الوقت الباقي بهذه السرعة تقريبًا: { $left }
card-stuck-still = 🐢 <b>هل تعطّل؟</b> لم يتحرك شيء منذ { $time }. اسأل دعم اللوحة، أو ألغِ الطلب إن كان ذلك متاحًا.
card-stuck-long = 🐢 <b>هل تعطّل؟</b> يستغرق أطول من تسعة من كل عشرة من طلباتك لهذه الخدمة. إن بقي كذلك فاسأل دعم اللوحة.
card-partial-fits = 🧮 السعر مضروبًا فيما سُلِّم يساوي { $expected }: المبلغ المخصوم صحيح.
card-partial-differs = 🧮 السعر مضروبًا فيما سُلِّم يساوي { $expected }، لكن اللوحة خصمت { $charge }. راجع رصيدك واسأل دعم اللوحة.
card-guarantee-no = ♻️ بلا ضمان لإعادة التعبئة
card-guarantee-lifetime = ♻️ ضمان مدى الحياة. اللوحة تقرر في كل إعادة تعبئة.
card-guarantee-days = { $count ->
    [zero] ♻️ الضمان: { $count } يوم من الاكتمال. اللوحة تقرر في كل إعادة تعبئة.
    [one] ♻️ الضمان: يوم واحد ({ $count }) من الاكتمال. اللوحة تقرر في كل إعادة تعبئة.
    [two] ♻️ الضمان: يومان ({ $count }) من الاكتمال. اللوحة تقرر في كل إعادة تعبئة.
    [few] ♻️ الضمان: { $count } أيام من الاكتمال. اللوحة تقرر في كل إعادة تعبئة.
    [many] ♻️ الضمان: { $count } يومًا من الاكتمال. اللوحة تقرر في كل إعادة تعبئة.
   *[other] ♻️ الضمان: { $count } يوم من الاكتمال. اللوحة تقرر في كل إعادة تعبئة.
}
card-guarantee-left = { $count ->
    [zero] ♻️ الضمان: { $count } يوم، بقي { $left }. اللوحة تقرر في كل إعادة تعبئة.
    [one] ♻️ الضمان: يوم واحد ({ $count })، بقي { $left }. اللوحة تقرر في كل إعادة تعبئة.
    [two] ♻️ الضمان: يومان ({ $count })، بقي { $left }. اللوحة تقرر في كل إعادة تعبئة.
    [few] ♻️ الضمان: { $count } أيام، بقي { $left }. اللوحة تقرر في كل إعادة تعبئة.
    [many] ♻️ الضمان: { $count } يومًا، بقي { $left }. اللوحة تقرر في كل إعادة تعبئة.
   *[other] ♻️ الضمان: { $count } يوم، بقي { $left }. اللوحة تقرر في كل إعادة تعبئة.
}
card-guarantee-over = { $count ->
    [zero] ♻️ انتهى ضمان { $count } يوم.
    [one] ♻️ انتهى ضمان يوم واحد ({ $count }).
    [two] ♻️ انتهى ضمان يومين ({ $count }).
    [few] ♻️ انتهى ضمان { $count } أيام.
    [many] ♻️ انتهى ضمان { $count } يومًا.
   *[other] ♻️ انتهى ضمان { $count } يوم.
}
card-partial-expected = 🧮 السعر مضروبًا فيما سُلِّم يساوي { $expected }.

# الاستعلام عن الأرقام.
lookup-title = { $count ->
    [zero] 📦 <b>لا طلبات</b>
    [one] 📦 <b>حالة طلب واحد</b>
    [two] 📦 <b>حالة طلبين</b>
    [few] 📦 <b>حالة { $count } طلبات</b>
    [many] 📦 <b>حالة { $count } طلبًا</b>
   *[other] 📦 <b>حالة { $count } طلب</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>الطلب { $id } غير معروف</b>
lookup-not-found-advice = لا تجد اللوحة طلبًا بهذا الرقم في حسابك. تحقق من الرقم.
lookup-not-now = 🔎 <b>الطلب { $id }: غير معروف الآن</b>
lookup-not-now-advice = لم تذكره اللوحة في ردها. هذا لا يعني أنه غير موجود: اسأل مرة أخرى بعد دقيقة.
lookup-failed = ⚠️ <b>تعذَّر الاستعلام عن الطلب { $id }</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · المتبقي: { $remains }
lookup-item-not-found = 🔎 { $id } غير معروف للوحة
lookup-item-not-now = ▫️ { $id } غير معروف الآن
lookup-item-failed = ⚠️ { $id } تعذَّر الاستعلام عنه
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>في عدة لوحات</b>
which-id = • { $id }
which-panel = أي لوحة تقصد؟ لم يُفعل شيء بعد.
lookup-usage =
    📦 <b>الحالة</b>
    اكتب رقم طلب أو أكثر بعد الأمر:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } ليس رقم طلب. في الرقم أحرف لاتينية وأرقام و_ و- فقط؛ افصل بين الأرقام بمسافات أو فواصل.
lookup-too-many = هذه أرقام كثيرة جدًا: أقبل حتى { $most } دفعة واحدة.

# طلبات لا يُعرف هل قُدِّمت.
unknown-title = ❓ <b>هل قُدِّم هذا الطلب؟</b>
unknown-still-title = ❓ <b>ما زال الأمر غير مؤكد</b>
unknown-reminder-title = ⏰ <b>هل قُدِّم هذا الطلب؟</b>
unknown-reminder = سألت قبل ساعة ولم يجب أحد بعد. لا أتابعه ولا أرسله مرة أخرى حتى أعرف.
unknown-why-no-answer = أُرسل الطلب لكن رد اللوحة لم يصل. ربما قُدِّم، لذلك لا أرسله مرة أخرى.
unknown-why-garbled = أُرسل الطلب لكن رد اللوحة غير مفهوم. ربما قُدِّم، لذلك لا أرسله مرة أخرى.
unknown-why-restart = انقطع عملي أثناء الإرسال. ربما قُدِّم الطلب، لذلك لا أرسله مرة أخرى.
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 الرصيد قبله { $before } والآن { $now }
unknown-balance-before = 💰 الرصيد قبله { $before }، والآن غير معروف
unknown-balance-now = 💰 الرصيد قبله غير معروف، والآن { $now }
unknown-balance-at = 🕒 قُرئ الرصيد في { $at }.
unknown-evidence-charged = نقص الرصيد بمقدار السعر تمامًا: الأرجح أنه قُدِّم.
unknown-evidence-unchanged = لم يتغير الرصيد: الأرجح أنه لم يُقدَّم. بعض اللوحات تخصم لاحقًا.
unknown-evidence-unclear = تغير الرصيد بمقدار غير السعر: لا يدل هذا على شيء مؤكد.
unknown-evidence-none = لا يمكن مقارنة الرصيد.
unknown-ask = انظر في قائمة الطلبات في اللوحة ثم أخبرني:
unknown-id-title = ✅ <b>تم تقديمه</b>
unknown-id-ask = أرسل رقم الطلب الذي تعرضه اللوحة للخدمة { $service }. أتحقق من أنه يطابق.
unknown-id-taken = ✅ إنه الطلب { $id }. أتابعه من الآن.
unknown-id-none = { $id } ليس رقم طلب. أرسل الرقم كما تعرضه اللوحة.
unknown-id-not-found = لا تعرف اللوحة الطلب { $id } في حسابك. تحقق من الرقم وأرسله مرة أخرى.
unknown-id-other = { $id } طلب آخر في هذه المحادثة. أرسل رقم هذا الطلب.
unknown-id-elsewhere = الطلب { $id } يخص محادثة أخرى تستعمل هذا المفتاح. أرسل رقم هذا الطلب.
unknown-id-misfit = { $id } لا يطابق: ما تقوله اللوحة عنه يختلف عن هذا الطلب. تحقق من الرقم وأرسله مرة أخرى.
unknown-not-placed-title = ❌ <b>لم يُقدَّم؟</b>
unknown-not-placed-ask = أغلق الطلب ولا أتابعه. إن طلبت مجددًا وكان قد قُدِّم فعلًا فستدفع مرتين. هل نظرت في اللوحة؟
unknown-not-placed = ❌ أُغلق على أنه لم يُقدَّم. يمكنك الطلب مجددًا.
unknown-settled = سبق البتّ في هذا.
