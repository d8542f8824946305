requests-refill-title = ♻️ <b>ریفیل</b>
requests-cancel-title = 🚫 <b>لغو</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … و { $count } مورد دیگر
requests-refill-next = پاسخ پنل را خبر می‌دهم.
requests-cancel-next = پاسخ پنل را خبر می‌دهم. تصمیم لغو با پنل است.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>{ $count } سفارش لغو شود؟</b>
   *[other] 🚫 <b>{ $count } سفارش لغو شود؟</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = پنل تصمیم می‌گیرد که هنوز می‌تواند یا نه، و چقدر برمی‌گرداند.
requests-cancel-expired = این فهرست دیگر منتظر نیست: قبلاً فرستاده شده یا قدیمی است. درخواست دیگری فرستاده نشد.
requests-refills-title = ♻️ <b>ریفیل‌ها</b>
requests-refills-none = هنوز ریفیلی نیست. روی کارت یک سفارش تکمیل‌شده یا با <code>/refill 23501</code> درخواست دهید.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>ریفیل</b>
    یک یا چند شناسه سفارش را بعد از دستور بنویسید:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>لغو</b>
    یک یا چند شناسه سفارش را بعد از دستور بنویسید:
    <code>/cancel 23501 23502</code>

request-queued = در حال درخواست
request-running = قبلاً درخواست شده، هنوز پاسخی نیست
request-accepted = پنل درخواست را گرفت
request-refused = رد شد
request-unknown = پاسخی نیامد، شاید پذیرفته شده باشد
request-refill-not-offered = این سرویس بدون ریفیل فروخته می‌شود
request-cancel-not-offered = این سرویس قابل لغو نیست
request-refill-not-ended = ریفیل را پس از پایان سفارش می‌توان خواست
request-cancel-ended = سفارش پایان یافته، چیزی برای لغو نیست

refill-pending = در انتظار
refill-in-progress = در حال انجام
refill-completed = تکمیل شد
refill-rejected = رد شد
refill-canceled = لغو شد
refill-failed = ناموفق
refill-partial = بخشی ریفیل شد
refill-other = وضعیت دیگر
