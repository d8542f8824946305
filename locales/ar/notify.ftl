notify-many = { $count ->
    [zero] 🔔 <b>لا جديد</b>
    [one] 🔔 <b>خبر واحد</b>
    [two] 🔔 <b>خبران</b>
    [few] 🔔 <b>{ $count } أخبار</b>
    [many] 🔔 <b>{ $count } خبرًا</b>
   *[other] 🔔 <b>{ $count } خبر</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>قُدِّم الطلب</b> · { $id }
notify-refused-title = ❌ <b>لم يُقدَّم الطلب</b>
notify-moved = { $was } ← { $now }
notify-moved-corrected = صحّحت اللوحة: { $was } ← { $now }
notify-lost-title = 🔎 <b>اختفى الطلب { $id }</b>
notify-lost = قالت اللوحة مرات عدة إنها لا تعرف هذا الطلب. لم أعد أتابعه: اسأل دعم اللوحة.
notify-refill-accepted-title = ♻️ <b>قبلت اللوحة طلب التعبئة</b> · { $id }
notify-refill-refused-title = ❌ <b>رُفضت إعادة التعبئة</b> · { $id }
notify-refill-unknown-title = ❓ <b>هل قُبل طلب التعبئة؟</b> · { $id }
notify-refill-unknown = لم يصل رد. لا أعيد الطلب من نفسي: انظر في اللوحة قبل أن تعيده.
notify-refill-moved = { $sign } <b>التعبئة { $refill }: { $state }</b> · الطلب { $id }
notify-cancel-accepted-title = 🚫 <b>قبلت اللوحة طلب الإلغاء</b> · { $id }
notify-cancel-refused-title = ❌ <b>رُفض الإلغاء</b> · { $id }
notify-cancel-unknown-title = ❓ <b>هل قُبل الإلغاء؟</b> · { $id }
notify-cancel-unknown = لم يصل رد. لا أعيد الطلب من نفسي: حالة الطلب القادمة ستبيّن ذلك.
notify-key-title = 🔑 <b>ترفض اللوحة مفتاح API</b>
notify-key = لم تعد { $panel } تقبل { $key }. توقفت عن استعماله ولا أتابع طلباتك. أدخل مفتاحًا جديدًا.
notify-balance-title = 🔔 <b>رصيدك منخفض</b>
notify-balance = { $panel } · بقي <b>{ $amount }</b>، وهو أقل من الحد الذي اخترته: { $below }
notify-stuck-title = 🐢 <b>هل تعطّل؟</b> الطلب { $id }
notify-stuck-still = لم يتحرك شيء منذ { $time }.
notify-stuck-long = إنه جارٍ منذ { $time }: تسعة من كل عشرة من طلباتك لهذه الخدمة استغرقت أقل.
notify-stuck-advice = اسأل دعم اللوحة، أو ألغِ الطلب إن كان ذلك متاحًا.
notify-guarantee-title = ♻️ <b>الضمان ينتهي قريبًا</b> · { $id }
notify-guarantee = ينتهي في { $at }. إن نقص شيء فاطلب إعادة التعبئة قبل ذلك. القرار للوحة.
notify-automatic-title = ⏱ <b>توقفت إعادة التعبئة التلقائية</b> · { $id }
notify-automatic-unknown = ضاع الرد على آخر إعادة تعبئة: ربما قبلتها اللوحة. لا أعيد الطلب من نفسي. انظر في اللوحة أولًا.
notify-automatic-refused = رفضت اللوحة ثلاث مرات متتالية.
notify-automatic-over = انتهى الضمان.
notify-automatic-key = حُذف مفتاح اللوحة.
notify-automatic-undelivered = صححت اللوحة الطلب: لم يبقَ ما يُعاد تعبئته.
