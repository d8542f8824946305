watch-title = { $count ->
    [zero] 👁 <b>لا أتابع أي طلب</b>
    [one] 👁 <b>أتابع طلبًا واحدًا</b>
    [two] 👁 <b>أتابع طلبين</b>
    [few] 👁 <b>أتابع { $count } طلبات</b>
    [many] 👁 <b>أتابع { $count } طلبًا</b>
   *[other] 👁 <b>أتابع { $count } طلب</b>
}
watch-none = 👁 <b>لا شيء للمتابعة</b>
watch-item-already = { $sign } { $id } { $state } · أتابعه من قبل
watch-item-ours = { $sign } { $id } { $state } · قُدِّم هنا: أخبرك عنه على أي حال
watch-ended-title = 👁 <b>توقفت المتابعة</b>
watch-item-ended = ✖️ { $id } لم أعد أتابعه
watch-item-muted = 🔕 { $id } قُدِّم هنا: يبقى في القائمة مكتومًا
watch-item-not-watched = ▫️ { $id } لم أكن أتابعه
watch-usage =
    👁 <b>متابعة طلبات قُدِّمت في مكان آخر</b>
    اكتب أرقامها بعد الأمر، حتى 100 رقم:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> يوقف المتابعة.
watch-count = { $count ->
    [zero] لا تتابع هذه المحادثة أي طلب.
    [one] تتابع هذه المحادثة طلبًا واحدًا.
    [two] تتابع هذه المحادثة طلبين.
    [few] تتابع هذه المحادثة { $count } طلبات.
    [many] تتابع هذه المحادثة { $count } طلبًا.
   *[other] تتابع هذه المحادثة { $count } طلب.
}
