commands-start = شروع، یا شروع دوباره
commands-menu = منوی اصلی
commands-services = همه سرویس‌ها به تفکیک دسته
commands-search = جستجوی سرویس با کلمه یا شناسه
commands-order = ثبت سفارش
commands-mass = ثبت چند سفارش با هم
commands-orders = سفارش‌های شما
commands-status = دیدن وضعیت سفارش‌ها با شناسه
commands-refill = درخواست ریفیل
commands-refills = ریفیل‌های شما
commands-cancel = لغو سفارش‌ها، یا خروج از یک پرسش
commands-watch = زیر نظر گرفتن سفارش‌های ثبت‌شده در جای دیگر
commands-unwatch = پایان زیر نظر گرفتن آن‌ها
commands-balance = موجودی شما
commands-key = ورود، نمایش یا حذف کلید API
commands-language = انتخاب زبان
commands-settings = چه خبرهایی بدهم، و موارد دیگر
commands-buyers = چه کسی در این گروه اجازه سفارش دارد
commands-stats = سفارش‌ها و هزینه‌ها در طول زمان
commands-export = همه سفارش‌ها در یک جدول
commands-forget = پاک کردن همه اطلاعات این چت
commands-help = راهنمای کامل
commands-about =
    پنل شما در یک چت: سرویس پیدا کنید، قیمت را ببینید، سفارش دهید، آن را زیر نظر داشته باشید، ریفیل بخواهید، لغو کنید و با هر تغییر باخبر شوید.

    «شروع» را بزنید و کلید API خود را بفرستید. کلید رمزگذاری‌شده نگه داشته می‌شود و پیام حذف می‌شود.
commands-about-short = از داخل چت در پنل خود سفارش دهید، سفارش‌ها را زیر نظر بگیرید و از تغییرشان باخبر شوید.
commands-audit = چه کسی در این چت چه کرده
