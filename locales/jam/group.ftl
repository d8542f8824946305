group-reply = ✍️ { $person }, ansa by replying to dis message. Use /cancel fi come out.
group-reply-link = ✍️ { $person }, send di link as a reply to dis message. Use /cancel fi come out.
group-reply-quantity = ✍️ { $person }, press a button up deh or send how much as a reply to dis message. Use /cancel fi come out.
group-reply-comments = ✍️ { $person }, send di comment dem, one pon each line, as a reply to dis message. Use /cancel fi come out.
group-reply-id = ✍️ { $person }, send di order id as a reply to dis message. Use /cancel fi come out.
group-reply-field = Yuh ansa
group-anonymous = a admin weh nuh show dem name

toast-buyers-only = Only admin, an people weh a admin name, can do dis yah so.
toast-rights-not-said = Telegram never tell mi weh yuh can do yah so. Do, try again inna one minute.
toast-not-in-group = Only people inna dis group can do dis.
toast-no-order = Mi nuh find no order like dat inna dis chat.
toast-not-your-own = A yuh ask fi dis order: smaddy else haffi decide.
toast-asker-no-right = Di smaddy weh ask cyaan order yah so again, so dis cyaan approve. Say no, or gi dem back di right first.
toast-asker-not-said = Telegram never tell mi if di smaddy weh ask can still order yah so. Do, try again inna one minute.

group-reply-limit = ✍️ { $person }, send di amount as a reply to dis message. Use /cancel fi come out.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = Mi bring yuh panel inna dis group: service dem, price, order dem, an news bout dem. Everybody can look; admin can order.
group-joined-next = Next ting: a admin send /key an enter di API key inna private. Who else can order, yuh set dat inna /settings.
group-no-key = A admin fi send /key yah so an enter it inna private.
group-key-running = ⏳ { $count ->
    [one] { $count } order a run wid dis key. It a gwaan pon di panel, but widout di key mi cyaan watch it or cancel it again.
   *[other] { $count } order a run wid dis key. Dem a gwaan pon di panel, but widout di key mi cyaan watch or cancel dem again.
}
group-link-gone = Dis link use already or it too old. Send /key inna di group fi a new one.
group-link-denied = Only admin a di group can set di key, an only di admin weh ask can use dis link. Send /key inna di group.
group-key-ask = Send di API key fi yuh group as a message. Everybody weh can order deh so use it; nobody nuh see it.
group-key-set = 🔑 { $person } set di key: { $panel } · { $key }
group-key-kept = ✅ <b>Di group have di key now</b>. Mi tell di group.
button-key-take = 🔑 Use fi mi key { $key }

button-group = 👥 Di group
button-buyers-admins = Admin only
button-buyers-everyone = Everybody
button-buyers-named = People weh name
button-people = 👤 Name people
button-limit-order = Limit fi one order
button-limit-day = Limit fi di day
button-no-limit = No limit at all
button-push-here = 📌 News inna dis topic
button-push-topics = 📌 News inna each topic
button-audit = 📒 Who do weh
group-title = 👥 <b>Di group</b>
group-buyers-admins = Who can order: <b>admin only</b>.
group-buyers-everyone = Who can order: <b>everybody</b> inna dis group.
group-buyers-named = Who can order: <b>admin an people weh name</b>.
group-limit-order = Limit fi one order: <b>{ $amount }</b>
group-limit-order-none = Limit fi one order: none
group-limit-day = Limit fi one smaddy inna 24 hours: <b>{ $amount }</b>
group-limit-day-none = Limit fi one smaddy inna 24 hours: none
group-push-each = News go inna di topic fi each order.
group-push-one = All di news go inna one topic.
group-limits-what = Ova a limit, a admin haffi approve it. Limit nuh hold admin. Only admin cancel order.
group-people-title = 👤 <b>Who can order</b>
group-people = Tap a name. If smaddy lef di group, yuh haffi name dem again.
group-people-none = Mi nuh meet nobody yah so yet. People show up afta dem send mi a command or press a button.
group-limit-ask-order = Weh di most one order can cost widout approval? Send a amount inna { $currency }, like 5.50.
group-limit-ask-day = How much one smaddy can order inna 24 hours widout approval? Send a amount inna { $currency }, like 20.
group-limit-bad = Dis a nuh amount. Send a number ova zero, like 5.50.
group-topic-gone = ⚠️ A topic weh mi used to send news gone or close. Di news a come yah so now. Admin can pick anodda topic inna /settings.

approval-title = 🙋 <b>Dis need approval</b>
approval-who = { $person } a ask fi a order ova di limit. A admin decide.
approval-limit = Di limit: { $limit }
approval-waits = 🙋 Di order ova di limit an a wait pon a admin. Nutten nuh order yet.
approval-declined = ❌ { $person } say no: { $service }. Nutten never order.
approval-decided = Dat decide already, or di order nuh open again.
button-approve = ✅ Approve it
button-decline = ❌ Say no

audit-title = 📒 <b>Who do weh</b>
audit-none = Nutten yet.
audit-ordered = { $at } · { $person }: order { $what }
audit-refilled = { $at } · { $person }: ask fi refill fi { $what }
audit-cancelled = { $at } · { $person }: cancel { $what }
audit-asked = { $at } · { $person }: ask fi approval fi { $what }
audit-approved = { $at } · { $person }: approve { $what }
audit-declined = { $at } · { $person }: say no to { $what }
audit-key-set = { $at } · { $person }: set di key { $what }
audit-key-removed = { $at } · { $person }: tek out di key { $what }
audit-settings = { $at } · { $person }: change settings: { $what }
audit-automatic-on = { $at } · { $person }: tun on refill by itself: { $what }
audit-automatic-off = { $at } · { $person }: tun off refill by itself: { $what }
