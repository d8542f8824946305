button-admin = 🛠 Di operator
button-admin-unknown = ❓ Order nobody nuh know bout
button-admin-panels = 🔌 Panel dem
button-admin-maintenance = ⛔️ Wi a fix it
button-admin-broadcast = 📣 Tell everybody
button-admin-open = ✅ Tek order again
button-admin-send = 📣 Send it
button-admin-discard = Dash it weh
button-admin-stop = ⛔️ Stop it

admin-title = 🛠 <b>Di operator</b>
admin-version = Dis a version { $version }
admin-well = ✅ Everyting criss.
admin-closed = ⛔️ Mi nah tek no order: wi a fix it.
admin-silent = ⚠️ { $task } nah gi no sign a life. Look inna di log an start back di bot.
admin-panel-failing = ⚠️ { $panel } a gi trouble. Mi a ask it again by miself.
admin-chats = 👥 Chat dem: { $count }, lef already: { $left }
admin-orders = 📦 Order dem: { $queued } a wait fi send, { $submitting } a send now, { $followed } mi a watch
admin-unknown = ❓ A wait pon smaddy fi decide: { $count }
admin-news = 🔔 News a wait: { $count }, di oldest one from { $span }
admin-news-none = 🔔 News a wait: { $count }
admin-updates = 📥 Update a wait: { $count }
admin-database = 🗄 Di database: { $size } MB
admin-chat-hint = How one chat stay: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Order nobody nuh know bout</b>
admin-unknown-none = No order nah wait pon smaddy fi decide.
admin-unknown-line = { $order } · inna chat { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = A only di chat dem weh order can decide. Dem hear bout it, an dem have di button dem.

admin-panels-title = 🔌 <b>Panel dem</b>
admin-panel = <b>{ $panel }</b>: { $keys } key, { $refused } get refuse
admin-panel-answered = It did ansa { $span } ago.
admin-panel-silent = Mi never ask it since mi start, or it nuh ansa yet.
admin-panel-fault = It fail { $span } ago: { $fault } Time it fail since di las ansa: { $count }
admin-panel-catalog = Di newest service list a { $span } old.

admin-maintenance-title = ⛔️ <b>Wi a fix it</b>
admin-maintenance-off = Mi a tek order. Fi stop dat, send <code>/admin maintenance</code> an some word fi tell people why an how long. Order weh confirm already still a gwaan.
admin-maintenance-on = Mi nah tek no order. Who try it a go read:

maintenance-title = ⛔️ <b>Mi nah tek no order right now</b>
maintenance-rest = Yuh order dem still a gwaan, an mi tell yuh bout dem same way.

admin-broadcast-title = 📣 <b>Tell everybody</b>
admin-broadcast-help = Send <code>/admin broadcast</code> an weh yuh waan say. Yuh see it before anybody else.
admin-broadcast-long = It have { $length } character; { $max } a di most.
admin-broadcast-preview = Nobody nuh get it yet. It a fi { $chats } chat.
admin-broadcast-sending = It deh pon di way: { $told } outa { $chats } chat. News bout order go first.
admin-broadcast-stopped = It stop. { $told } chat did get it already.
admin-broadcast-done = Done: { $told } chat get it.
notify-announcement = 📣 <b>News from di operator</b>

admin-chat-title = 💬 <b>Dis chat: { $chat }</b>
admin-chat-since = Mi know it since: { $ago }
admin-chat-left = 🚫 It lef or block mi: { $ago }
admin-chat-settings = Langwij { $language }, news: { $pushes }
admin-chat-counts = Order dem: { $orders }, a wait pon smaddy fi decide: { $unknown }. News a wait: { $news }
admin-chat-no-account = Nobody never enter no key.
admin-account = 🔑 { $panel }: it have a key, balance { $balance }
admin-account-refused = 🔑 { $panel }: di panel refuse di key. Balance { $balance }
admin-account-no-key = 🔑 { $panel }: no key nuh deh. Balance { $balance }
admin-chat-none = Mi nuh know no chat { $chat }.
