# كلمات مشتركة بين شاشات كثيرة.
common-yes = نعم
common-no = لا
common-not-said = غير مذكور
common-orders = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
common-moment = { $year }-{ $month }-{ $day } { $time } UTC
common-moment-local = { $year }-{ $month }-{ $day } { $time }
common-now = الآن
common-minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
common-hours-ago = { $count ->
    [zero] الآن
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
common-days-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
common-seconds = { $count ->
    [zero] صفر ثانية
    [one] ثانية
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
common-minutes = { $count ->
    [zero] صفر دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
common-hours = { $count ->
    [zero] صفر ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
common-days = { $count ->
    [zero] صفر يوم
    [one] يوم
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
common-percent = { $number }%
common-quoted = «{ $words }»

# الأزرار.
button-services = 🛍 الخدمات
button-orders = 📦 الطلبات
button-balance = 💰 الرصيد
button-settings = ⚙️ الإعدادات
button-help = ❓ المساعدة
button-order = 🛒 اطلب
button-favourite-off = ☆ إلى المفضلة
button-favourite-on = ⭐ في المفضلة
button-favourites = ⭐ المفضلة ({ $count })
button-refresh = 🔄 تحديث
button-refill = ♻️ إعادة تعبئة
button-refills = ♻️ طلبات التعبئة
button-cancel-order = 🚫 إلغاء الطلب
button-order-again = 🔁 اطلب مجددًا
button-mute = 🔕 كتم
button-unmute = 🔔 إلغاء الكتم
button-details = 📄 التفاصيل
button-copy-id = 📎 نسخ الرقم
button-copy-link = 🔗 نسخ الرابط
button-details-of = 📄 { $id }
button-confirm = ✅ تأكيد
button-cancel = ✖️ إلغاء
button-check-again = 🔄 تحقق مجددًا
button-was-placed = ✅ تم تقديمه
button-not-placed = ❌ لم يُقدَّم
button-languages = 🌐 لغات أخرى
button-language = 🌐 اللغة
button-back = ➡️ رجوع
button-menu = 🏠 القائمة
button-key = 🔑 مفتاح API
button-key-enter = 🔑 أدخل المفتاح
button-key-replace = 🔑 استبدال
button-key-remove = 🗑 حذف
button-key-use = 🔀 استخدم { $panel }
button-key-private = 🔑 أدخله على الخاص
button-private = 💬 افتح محادثة خاصة
button-remove = 🗑 احذف المفتاح
button-push-all = كل تغيير
button-push-final = النهاية فقط
button-push-nothing = لا شيء
button-help-overview = 📖 نظرة عامة
button-help-ordering = 🛒 كيف تطلب
button-help-tracking = 📦 المتابعة
button-help-requests = ♻️ التعبئة والإلغاء
button-help-keys = 🔑 المفاتيح والأمان
button-help-commands = ⌨️ الأوامر
