notify-many = { $count ->
    [one] 🔔 <b>{ $count } خبر جدید</b>
   *[other] 🔔 <b>{ $count } خبر جدید</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>سفارش ثبت شد</b> · { $id }
notify-refused-title = ❌ <b>سفارش ثبت نشد</b>
notify-moved = { $was } ← { $now }
notify-moved-corrected = پنل اصلاح کرد: { $was } ← { $now }
notify-lost-title = 🔎 <b>سفارش { $id } ناپدید شد</b>
notify-lost = پنل چند بار گفته که این سفارش را نمی‌شناسد. دیگر آن را زیر نظر ندارم: از پشتیبانی پنل بپرسید.
notify-refill-accepted-title = ♻️ <b>پنل درخواست ریفیل را گرفت</b> · { $id }
notify-refill-refused-title = ❌ <b>ریفیل رد شد</b> · { $id }
notify-refill-unknown-title = ❓ <b>ریفیل پذیرفته شد؟</b> · { $id }
notify-refill-unknown = پاسخی نیامد. خودم دوباره درخواست نمی‌دهم: پیش از درخواست دوباره، پنل را ببینید.
notify-refill-moved = { $sign } <b>ریفیل { $refill }: { $state }</b> · سفارش { $id }
notify-cancel-accepted-title = 🚫 <b>پنل درخواست لغو را گرفت</b> · { $id }
notify-cancel-refused-title = ❌ <b>لغو رد شد</b> · { $id }
notify-cancel-unknown-title = ❓ <b>لغو پذیرفته شد؟</b> · { $id }
notify-cancel-unknown = پاسخی نیامد. خودم دوباره درخواست نمی‌دهم: وضعیت بعدی سفارش معلوم می‌کند.
notify-key-title = 🔑 <b>پنل کلید API را رد می‌کند</b>
notify-key = { $panel } دیگر { $key } را نمی‌پذیرد. استفاده از آن را متوقف کرده‌ام و سفارش‌های شما زیر نظر نیستند. کلید جدیدی وارد کنید.
notify-balance-title = 🔔 <b>موجودی شما کم است</b>
notify-balance = { $panel } · <b>{ $amount }</b> مانده، کمتر از حدی که گذاشته‌اید: { $below }
notify-stuck-title = 🐢 <b>گیر کرده؟</b> سفارش { $id }
notify-stuck-still = { $time } است که تغییری نکرده.
notify-stuck-long = { $time } است که در جریان است: از هر ده سفارش شما در این سرویس، نُه تا زودتر تمام شده‌اند.
notify-stuck-advice = از پشتیبانی پنل بپرسید، یا اگر ممکن است سفارش را لغو کنید.
notify-guarantee-title = ♻️ <b>ضمانت به‌زودی تمام می‌شود</b> · { $id }
notify-guarantee = در { $at } تمام می‌شود. اگر چیزی کم شده، پیش از آن ریفیل بخواهید. تصمیم با پنل است.
notify-automatic-title = ⏱ <b>ریفیل خودکار خاموش شد</b> · { $id }
notify-automatic-unknown = پاسخ آخرین ریفیل گم شد: شاید پنل آن را پذیرفته باشد. خودم دوباره درخواست نمی‌دهم. اول پنل را ببینید.
notify-automatic-refused = پنل سه بار پشت سر هم رد کرد.
notify-automatic-over = ضمانت تمام شد.
notify-automatic-key = کلید پنل حذف شد.
notify-automatic-undelivered = پنل سفارش را اصلاح کرد: دیگر چیزی برای ریفیل نیست.
