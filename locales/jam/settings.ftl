settings-title = ⚙️ <b>Settings</b>
settings-language = 🌐 Langwij: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 No API key yet
settings-push-title = 🔔 <b>Weh mi tell yuh bout yuh order dem</b>
settings-push-all = Every change: each step, di end, an trouble.
settings-push-final = Only di end: when a order done or have trouble.
settings-push-nothing = Nutten: yuh look fi yuhself. Mi still ansa weh yuh ask, an ask yuh when money mighta spend.
