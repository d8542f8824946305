requests-refill-title = ♻️ <b>إعادة التعبئة</b>
requests-cancel-title = 🚫 <b>الإلغاء</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … و{ $count } أخرى
requests-refill-next = أخبرك برد اللوحة.
requests-cancel-next = أخبرك برد اللوحة. قرار الإلغاء لها.
requests-cancel-ask = { $count ->
    [zero] 🚫 <b>لا طلبات لإلغائها</b>
    [one] 🚫 <b>أتريد إلغاء طلب واحد؟</b>
    [two] 🚫 <b>أتريد إلغاء طلبين؟</b>
    [few] 🚫 <b>أتريد إلغاء { $count } طلبات؟</b>
    [many] 🚫 <b>أتريد إلغاء { $count } طلبًا؟</b>
   *[other] 🚫 <b>أتريد إلغاء { $count } طلب؟</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = اللوحة تقرر هل ما زال الإلغاء ممكنًا وكم تعيد.
requests-cancel-expired = لم تعد هذه القائمة تنتظر: أُرسلت من قبل أو صارت قديمة. لم يُطلب شيء آخر.
requests-refills-title = ♻️ <b>طلبات إعادة التعبئة</b>
requests-refills-none = لا شيء هنا بعد. اطلب التعبئة من بطاقة طلب مكتمل أو عبر <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>إعادة التعبئة</b>
    اكتب رقم طلب أو أكثر بعد الأمر:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>الإلغاء</b>
    اكتب رقم طلب أو أكثر بعد الأمر:
    <code>/cancel 23501 23502</code>

request-queued = يُرسل الطلب الآن
request-running = طُلب من قبل ولا رد بعد
request-accepted = قبلت اللوحة الطلب
request-refused = مرفوض
request-unknown = لم يصل رد، وربما قُبل
request-refill-not-offered = تُباع هذه الخدمة بلا إعادة تعبئة
request-cancel-not-offered = لا يمكن إلغاء هذه الخدمة
request-refill-not-ended = يمكن طلب التعبئة بعد انتهاء الطلب
request-cancel-ended = انتهى الطلب، ولا شيء لإلغائه

refill-pending = في الانتظار
refill-in-progress = قيد التنفيذ
refill-completed = مكتملة
refill-rejected = مرفوضة
refill-canceled = ملغاة
refill-failed = فشلت
refill-partial = اكتملت جزئيًا
refill-other = حالة أخرى
