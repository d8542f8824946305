# نص بسيط: قائمة أوامر تيليجرام ووصف البوت.
commands-start = البدء أو البدء من جديد
commands-menu = القائمة الرئيسية
commands-services = كل الخدمات حسب الفئة
commands-search = ابحث عن خدمة بالكلمات أو الرقم
commands-order = قدّم طلبًا
commands-mass = قدّم طلبات كثيرة دفعة واحدة
commands-orders = طلباتك
commands-status = حالة الطلبات بأرقامها
commands-refill = اطلب إعادة التعبئة
commands-refills = طلبات التعبئة
commands-cancel = ألغِ طلبات أو اخرج من سؤال
commands-watch = تابع طلبات قُدِّمت في مكان آخر
commands-unwatch = أوقف متابعتها
commands-balance = رصيدك
commands-key = أدخل مفتاح API أو اعرضه أو احذفه
commands-language = اختر اللغة
commands-settings = بماذا أخبرك وغير ذلك
commands-buyers = من يحق له الطلب في هذه المجموعة
commands-stats = الطلبات والإنفاق عبر الوقت
commands-export = كل الطلبات في جدول
commands-forget = امحُ كل ما يخص هذه المحادثة
commands-help = كيف يعمل كل شيء
commands-about =
    لوحتك داخل محادثة: ابحث عن خدمة، اعرف سعرها، اطلبها، تابعها، اطلب إعادة التعبئة أو الإلغاء، وأخبرك عندما يتغير شيء.

    اضغط «ابدأ» وأرسل مفتاح API. يُحفظ مشفَّرًا وتُحذف الرسالة.
commands-about-short = اطلب من لوحتك داخل محادثة، وتابع طلباتك، واعرف متى تتغير.
commands-audit = من فعل ماذا في هذه المحادثة
