settings-title = ⚙️ <b>Настройки</b>
settings-language = 🌐 Язык: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 API-ключа пока нет
settings-push-title = 🔔 <b>О чём сообщать по заказам</b>
settings-push-all = Всё: каждый шаг, окончание и сбои.
settings-push-final = Только итог: когда заказ окончен или случился сбой.
settings-push-nothing = Ничего: смотрите сами. На ваши запросы я отвечу и спрошу, если деньги могли быть списаны.
