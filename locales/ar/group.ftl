group-reply = ✍️ { $person }، أجب بالرد على هذه الرسالة. للخروج /cancel.
group-reply-link = ✍️ { $person }، أرسل الرابط ردًا على هذه الرسالة. للخروج /cancel.
group-reply-quantity = ✍️ { $person }، اضغط زرًا أعلاه أو أرسل الكمية ردًا على هذه الرسالة. للخروج /cancel.
group-reply-comments = ✍️ { $person }، أرسل التعليقات، كل تعليق في سطر، ردًا على هذه الرسالة. للخروج /cancel.
group-reply-id = ✍️ { $person }، أرسل رقم الطلب ردًا على هذه الرسالة. للخروج /cancel.
group-reply-field = إجابتك
group-anonymous = مشرف مجهول

toast-buyers-only = هذا هنا للمشرفين ولمن عيّنه مشرف فقط.
toast-rights-not-said = لم يخبرني تيليجرام بما يحق لك هنا. حاول بعد دقيقة من فضلك.
toast-not-in-group = هذا لأعضاء هذه المجموعة فقط.
toast-no-order = لا أجد طلبًا كهذا في هذه المحادثة.
toast-not-your-own = هذا الطلب منك: يجب أن يقرر شخص آخر.
toast-asker-no-right = لم يعد لمن طلب هذا حق الطلب هنا، فلا يمكن الموافقة عليه. ارفضه، أو أعد إليه الحق أولًا.
toast-asker-not-said = لم يخبرني تيليجرام هل ما زال لمن طلب هذا حق الطلب هنا. حاول بعد دقيقة من فضلك.

group-reply-limit = ✍️ { $person }، أرسل المبلغ ردًا على هذه الرسالة. للخروج /cancel.
group-reply-people = ✍️ { $person }، أرسل الإشارة ردًا على هذه الرسالة. للخروج /cancel.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = آتي بلوحتك إلى هذه المجموعة: الخدمات والأسعار والطلبات وأخبارها. للجميع أن يطّلعوا، وللمشرفين أن يطلبوا.
group-joined-next = والآن يرسل مشرف /key ويُدخل مفتاح API على الخاص. ومن غيرهم يحق له الطلب يُحدَّد في /settings.
group-no-key = يرسل مشرف /key هنا ويُدخل المفتاح على الخاص.
group-key-running = ⏳ { $count ->
    [zero] لا طلبات جارية بهذا المفتاح.
    [one] طلب واحد جارٍ بهذا المفتاح. يستمر في اللوحة، لكني بلا المفتاح لا أستطيع متابعته ولا إلغاءه.
    [two] طلبان جاريان بهذا المفتاح. يستمران في اللوحة، لكني بلا المفتاح لا أستطيع متابعتهما ولا إلغاءهما.
    [few] { $count } طلبات جارية بهذا المفتاح. تستمر في اللوحة، لكني بلا المفتاح لا أستطيع متابعتها ولا إلغاءها.
    [many] { $count } طلبًا جاريًا بهذا المفتاح. تستمر في اللوحة، لكني بلا المفتاح لا أستطيع متابعتها ولا إلغاءها.
   *[other] { $count } طلب جارٍ بهذا المفتاح. تستمر في اللوحة، لكني بلا المفتاح لا أستطيع متابعتها ولا إلغاءها.
}
group-link-gone = استُعمل هذا الرابط من قبل أو صار قديمًا. أرسل /key في المجموعة لتحصل على رابط جديد.
group-link-denied = لا يضع مفتاح المجموعة إلا مشرفوها، وهذا الرابط للمشرف الذي طلبه وحده. أرسل /key في المجموعة.
group-key-ask = أرسل مفتاح API الخاص بمجموعتك في رسالة. يستعمله كل من يحق له الطلب هناك، ولا يراه أحد.
group-key-set = 🔑 وُضع المفتاح ({ $person }): { $panel } · { $key }
group-key-kept = ✅ <b>صار للمجموعة مفتاحها</b>. أخبرت المجموعة.
button-key-take = 🔑 استعمل مفتاحي { $key }

button-group = 👥 المجموعة
button-buyers-admins = المشرفون فقط
button-buyers-everyone = الجميع
button-buyers-named = أشخاص معيَّنون
button-people = 👤 تعيين أشخاص
button-limit-order = حد الطلب
button-limit-day = الحد اليومي
button-no-limit = بلا حد
button-push-here = 📌 الأخبار في هذا الموضوع
button-push-topics = 📌 الأخبار في كل موضوع
button-audit = 📒 السجل
group-title = 👥 <b>المجموعة</b>
group-buyers-admins = يحق الطلب <b>للمشرفين فقط</b>.
group-buyers-everyone = يحق الطلب <b>للجميع</b> في هذه المجموعة.
group-buyers-named = يحق الطلب <b>للمشرفين ولأشخاص معيَّنين</b>.
group-limit-order = حد الطلب الواحد: <b>{ $amount }</b>
group-limit-order-none = حد الطلب الواحد: لا يوجد
group-limit-day = حد الشخص الواحد خلال 24 ساعة: <b>{ $amount }</b>
group-limit-day-none = حد الشخص الواحد خلال 24 ساعة: لا يوجد
group-push-each = تصل الأخبار إلى موضوع كل طلب.
group-push-one = تصل كل الأخبار إلى موضوع واحد.
group-limits-what = ما فوق الحد يحتاج إلى موافقة مشرف. الحدود لا تسري على المشرفين. ولا يلغي الطلبات إلا المشرفون.
group-people-title = 👤 <b>من يحق له الطلب</b>
group-people = اضغط على اسم. من يغادر المجموعة يلزم تعيينه من جديد.
group-people-none = لم أعرف أحدًا هنا بعد. يظهر الأشخاص بعد أن يرسلوا إليّ أمرًا أو يضغطوا زرًا.
button-people-mention = ✍️ بالإشارة
group-people-how = لغيرهم: رُدّ على إحدى رسائلهم بالأمر /buyers، أو أرسل /buyers مع إشارة.
group-people-ask = أرسل إشارة إلى من يحق له الطلب، أو رُدّ على إحدى رسائله بالأمر /buyers.
group-people-no-mention = لا أرى إشارة. أرسل واحدة، مثل <code>@name</code>، أو رُدّ على إحدى رسائل الشخص بالأمر /buyers.
group-people-idle = ⚠️ لا تُحتسب الأسماء إلا بعد اختيار <b>أشخاص معيَّنون</b>.
group-people-named = ✅ تم تعيين { $person }.
group-people-unnamed = ➖ لم يعد { $person } معيّنًا.
group-people-outside = ❌ { $person } ليس في هذه المجموعة.
group-people-unmet = ❌ لم ألتقِ { $person } هنا بعد. رُدّ على إحدى رسائله بالأمر /buyers.
group-people-not-said = ❌ لم يخبرني تيليجرام هل { $person } في هذه المجموعة. حاول بعد دقيقة من فضلك.
group-people-nobody = ❌ تلك رسالة بوت أو قناة أو مشرف مجهول. يُعيَّن الأشخاص فقط.
group-limit-ask-order = ما أعلى ثمن لطلب واحد بلا موافقة؟ أرسل مبلغًا بعملة { $currency }، مثل 5.50.
group-limit-ask-day = بكم يحق للشخص الواحد أن يطلب خلال 24 ساعة بلا موافقة؟ أرسل مبلغًا بعملة { $currency }، مثل 20.
group-limit-bad = هذا ليس مبلغًا. أرسل عددًا أكبر من صفر، مثل 5.50.
group-topic-gone = ⚠️ موضوع كنت أرسل إليه الأخبار حُذف أو أُغلق. تصل أخباره إلى هنا الآن. يختار المشرفون موضوعًا آخر في /settings.

approval-title = 🙋 <b>تلزم موافقة</b>
approval-who = طلب يفوق الحد ({ $person }). القرار لمشرف.
approval-who-list = قائمة طلبات تفوق الحد ({ $person }). القرار لمشرف.
approval-line = السطر { $line } ثمنه { $price }.
approval-spent = المطلوب خلال 24 ساعة قبلها: { $spent }
approval-old = ⌛ مضى على هذا الطلب أكثر من يوم. لم يُطلب شيء بعد. القرار مطلوب من جديد.
approval-waits = 🙋 الطلب يفوق الحد وينتظر مشرفًا. لم يُطلب شيء بعد.
approval-waits-list = 🙋 القائمة تفوق الحد وتنتظر مشرفًا. لم يُطلب شيء بعد.
approval-approved = ✅ تمت الموافقة ({ $person }): { $service }.
approval-declined = ❌ رُفض ({ $person }): { $service }. لم يُطلب شيء.
approval-decided = سبق البتّ في هذا، أو لم يعد الطلب مفتوحًا.
button-approve = ✅ موافقة
button-decline = ❌ رفض

audit-title = 📒 <b>من فعل ماذا</b>
audit-none = لا شيء بعد.
audit-ordered = { $at } · { $person }: طلب { $what }
audit-refilled = { $at } · { $person }: طلب إعادة تعبئة { $what }
audit-cancelled = { $at } · { $person }: إلغاء { $what }
audit-asked = { $at } · { $person }: طلب موافقة على { $what }
audit-approved = { $at } · { $person }: موافقة على { $what }
audit-declined = { $at } · { $person }: رفض { $what }
audit-key-set = { $at } · { $person }: وضع المفتاح { $what }
audit-key-removed = { $at } · { $person }: حذف المفتاح { $what }
audit-settings = { $at } · { $person }: الإعدادات: { $what }
audit-automatic-on = { $at } · { $person }: شغّل إعادة التعبئة التلقائية: { $what }
audit-automatic-off = { $at } · { $person }: أوقف إعادة التعبئة التلقائية: { $what }
audit-value-off = متوقف
