settings-title = ⚙️ <b>الإعدادات</b>
settings-language = 🌐 اللغة: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 لا يوجد مفتاح API بعد
settings-push-title = 🔔 <b>بماذا أخبرك عن طلباتك</b>
settings-push-all = كل تغيير: كل خطوة والنهاية والمشاكل.
settings-push-final = النهاية فقط: عندما ينتهي طلب أو تحدث مشكلة.
settings-push-nothing = لا شيء: تطّلع بنفسك. أجيبك عما تطلبه، وأسألك إن كان مال قد صُرف.
