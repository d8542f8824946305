notice-group-title = 👋 <b>مرحبًا</b>
notice-group = أفعل هذا على الخاص فقط. اضغط الزر ونكمل هناك.
notice-command = لا أعرف { $command }. كل ما أستطيعه في القائمة وفي /help.
notice-number = 🔎 { $id }: لا تعرف اللوحة طلبًا لك بهذا الرقم، ولا توجد خدمة به. إن كان كمية فاختر خدمة أولًا ثم أسألك عنها.
notice-text = لم أفهم هذا. أرسل رقم طلب أو رابطًا أو كلمات للبحث عن خدمة.
notice-broke = 😕 حدث خلل عندي وقد سُجِّل. حاول مرة أخرى من فضلك؛ وما طُلب تجده في /orders.
notice-busy = ⏳ لدي عمل كثير جدًا الآن. حاول بعد دقيقة من فضلك.
notice-no-order = لا أجد طلبًا كهذا في هذه المحادثة.

# نص بسيط لا يزيد على 200 حرف.
toast-outdated = هذا الزر من إصدار قديم. افتح /menu.
toast-forged = هذا الزر لا يفعل شيئًا.
toast-not-yours = شخص آخر يجيب عن هذا. ابدأ طلبك بنفسك عبر /order.
toast-admins-only = هذا للمشرفين فقط هنا.
toast-busy = عمل كثير جدًا الآن. حاول بعد دقيقة.
toast-broke = حدث خلل عندي. حاول مرة أخرى.
toast-unchanged = لا جديد.
toast-favourite-added = أُضيفت إلى المفضلة.
toast-favourite-removed = أُزيلت من المفضلة.
toast-muted = تم الكتم.
toast-unmuted = سأخبرك بتغيراته.
toast-saved = تم الحفظ.
toast-language = اللغة: { $language }
