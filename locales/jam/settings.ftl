settings-title = ⚙️ <b>Settings</b>
settings-language = 🌐 Language: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 No API key yet
settings-push-title = 🔔 <b>What I tell you of your orders</b>
settings-push-all = Every change: each step, the end, and trouble.
settings-push-final = Only the end: when an order has ended or is in trouble.
settings-push-nothing = Nothing: look yourself. I still answer what you ask for, and ask when money may have been spent.
