# The operator's own screens, and what people read while orders are not taken.
button-admin = 🛠 Operator
button-admin-unknown = ❓ Unknown orders
button-admin-panels = 🔌 Panels
button-admin-maintenance = ⛔️ Maintenance
button-admin-broadcast = 📣 Broadcast
button-admin-open = ✅ Take orders again
button-admin-send = 📣 Send
button-admin-discard = Discard
button-admin-stop = ⛔️ Stop

admin-title = 🛠 <b>Operator</b>
admin-version = Version { $version }
admin-well = ✅ All is well.
admin-closed = ⛔️ Orders are not taken: maintenance.
admin-silent = ⚠️ { $task } gives no sign of life. Look at the log and restart the bot.
admin-panel-failing = ⚠️ { $panel } fails. I ask it again by myself.
admin-chats = 👥 Chats: { $count }, left: { $left }
admin-orders = 📦 Orders: { $queued } queued, { $submitting } being sent, { $followed } watched
admin-unknown = ❓ Waiting for a decision: { $count }
admin-news = 🔔 News waiting: { $count }, the oldest for { $span }
admin-news-none = 🔔 News waiting: { $count }
admin-updates = 📥 Updates waiting: { $count }
admin-database = 🗄 Database: { $size } MB
admin-chat-hint = A chat's state: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>Unknown orders</b>
admin-unknown-none = No order waits for a decision.
admin-unknown-line = { $order } · chat { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = Only their chats can decide. They were told, and have the buttons.

admin-panels-title = 🔌 <b>Panels</b>
admin-panel = <b>{ $panel }</b>: keys { $keys }, refused { $refused }
admin-panel-answered = Answered { $span } ago.
admin-panel-silent = Not asked since the start, or no answer yet.
admin-panel-fault = Failed { $span } ago: { $fault } Failures since its last answer: { $count }
admin-panel-catalog = Newest catalogue: { $span } old.

admin-maintenance-title = ⛔️ <b>Maintenance</b>
admin-maintenance-off = Orders are taken. To stop that, send <code>/admin maintenance</code> and a text that tells people why and how long. Orders that were confirmed go on.
admin-maintenance-on = Orders are not taken. Who tries reads:

maintenance-title = ⛔️ <b>I take no orders just now</b>
maintenance-rest = Your orders go on, and I tell you of them as always.

admin-broadcast-title = 📣 <b>Broadcast</b>
admin-broadcast-help = Send <code>/admin broadcast</code> and the text. You see it before anybody else does.
admin-broadcast-long = The text has { $length } characters; { $max } at most.
admin-broadcast-preview = Nobody has it yet. Chats that will get it: { $chats }.
admin-broadcast-sending = On its way. Chats that have it: { $told } of { $chats }. News of orders goes first.
admin-broadcast-stopped = Stopped. Chats that had it by then: { $told }.
admin-broadcast-done = Done. Chats that got it: { $told }.
notify-announcement = 📣 <b>News from the operator</b>

admin-chat-title = 💬 <b>Chat { $chat }</b>
admin-chat-since = Known since: { $ago }
admin-chat-left = 🚫 It left or blocked me: { $ago }
admin-chat-settings = Language { $language }, pushes: { $pushes }
admin-chat-counts = Orders: { $orders }, waiting for a decision: { $unknown }. News waiting: { $news }
admin-chat-no-account = No key was ever entered.
admin-account = 🔑 { $panel }: has a key, balance { $balance }
admin-account-refused = 🔑 { $panel }: the panel refused the key. Balance { $balance }
admin-account-no-key = 🔑 { $panel }: no key. Balance { $balance }
admin-chat-none = I know no chat { $chat }.
