watch-title = { $count ->
    [one] 👁 <b>{ $count } سفارش زیر نظر</b>
   *[other] 👁 <b>{ $count } سفارش زیر نظر</b>
}
watch-none = 👁 <b>چیزی برای زیر نظر گرفتن نیست</b>
watch-item-already = { $sign } { $id } { $state } · از قبل زیر نظر بود
watch-item-ours = { $sign } { $id } { $state } · همین‌جا ثبت شده: در هر حال خبرش را می‌دهم
watch-ended-title = 👁 <b>دیگر زیر نظر نیست</b>
watch-item-ended = ✖️ { $id } دیگر زیر نظر نیست
watch-item-muted = 🔕 { $id } همین‌جا ثبت شده: در فهرست می‌ماند، با اعلان قطع
watch-item-not-watched = ▫️ { $id } زیر نظر نبود
watch-usage =
    👁 <b>زیر نظر گرفتن سفارش‌های ثبت‌شده در جای دیگر</b>
    شناسه‌ها را بعد از دستور بنویسید، تا 100 تا:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> آن را پایان می‌دهد.
watch-count = { $count ->
    [one] این چت { $count } سفارش را زیر نظر دارد.
   *[other] این چت { $count } سفارش را زیر نظر دارد.
}
