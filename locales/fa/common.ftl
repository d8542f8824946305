common-yes = بله
common-no = خیر
common-not-said = اعلام نشده
common-orders = { $count ->
    [one] { $count } سفارش
   *[other] { $count } سفارش
}
common-moment = { $year }-{ $month }-{ $day } { $time } UTC
common-moment-local = { $year }-{ $month }-{ $day } { $time }
common-now = همین الان
common-minutes-ago = { $count } دقیقه پیش
common-hours-ago = { $count } ساعت پیش
common-days-ago = { $count ->
    [one] { $count } روز پیش
   *[other] { $count } روز پیش
}
common-seconds = { $count } ثانیه
common-minutes = { $count } دقیقه
common-hours = { $count } ساعت
common-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
common-percent = { $number }%
common-quoted = «{ $words }»

button-services = 🛍 سرویس‌ها
button-orders = 📦 سفارش‌ها
button-balance = 💰 موجودی
button-settings = ⚙️ تنظیمات
button-help = ❓ راهنما
button-order = 🛒 سفارش
button-favourite-off = ☆ علاقه‌مندی
button-favourite-on = ⭐ علاقه‌مندی
button-favourites = ⭐ علاقه‌مندی‌ها ({ $count })
button-refresh = 🔄 به‌روزرسانی
button-refill = ♻️ ریفیل
button-refills = ♻️ ریفیل‌ها
button-cancel-order = 🚫 لغو سفارش
button-order-again = 🔁 سفارش مجدد
button-mute = 🔕 قطع اعلان
button-unmute = 🔔 وصل اعلان
button-details = 📄 جزئیات
button-copy-id = 📎 کپی شناسه
button-copy-link = 🔗 کپی لینک
button-details-of = 📄 { $id }
button-confirm = ✅ تأیید
button-cancel = ✖️ انصراف
button-check-again = 🔄 بررسی دوباره
button-was-placed = ✅ ثبت شده
button-not-placed = ❌ ثبت نشده
button-languages = 🌐 زبان‌های دیگر
button-language = 🌐 زبان
button-back = ➡️ بازگشت
button-menu = 🏠 منو
button-key = 🔑 کلید API
button-key-enter = 🔑 ورود کلید
button-key-replace = 🔑 تعویض
button-key-remove = 🗑 حذف
button-key-use = 🔀 استفاده از { $panel }
button-key-private = 🔑 ورود در چت خصوصی
button-private = 💬 باز کردن چت خصوصی
button-remove = 🗑 حذف کلید
button-push-all = هر تغییر
button-push-final = فقط پایان کار
button-push-nothing = هیچ‌چیز
button-help-overview = 📖 معرفی
button-help-ordering = 🛒 سفارش دادن
button-help-tracking = 📦 پیگیری
button-help-requests = ♻️ ریفیل و لغو
button-help-keys = 🔑 کلید و امنیت
button-help-commands = ⌨️ دستورها
