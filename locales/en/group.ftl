# Questions in a group: with privacy mode on, the bot reads replies only.
group-reply = ✍️ { $person }, answer by a reply to this message. /cancel leaves.
group-reply-link = ✍️ { $person }, send the link as a reply to this message. /cancel leaves.
group-reply-quantity = ✍️ { $person }, press a button above or send the quantity as a reply to this message. /cancel leaves.
group-reply-comments = ✍️ { $person }, send the comments, one a line, as a reply to this message. /cancel leaves.
group-reply-id = ✍️ { $person }, send the order id as a reply to this message. /cancel leaves.
group-reply-field = Your answer
group-anonymous = an anonymous admin

# Plain text of at most 200 characters.
toast-buyers-only = Only admins, and people whom an admin named, may do this here.
toast-rights-not-said = Telegram did not tell me what you may do here. Please try again in a minute.
toast-not-in-group = Only members of this group may do this.
toast-no-order = I find no such order in this chat.
toast-not-your-own = You asked for this order: somebody else has to decide.
toast-asker-no-right = The person who asked may no longer order here, so this cannot be approved. Decline it, or give the right back first.
toast-asker-not-said = Telegram did not tell me whether the person who asked may still order here. Please try again in a minute.

# The bot in a new group, its key.
group-reply-limit = ✍️ { $person }, send the amount as a reply to this message. /cancel leaves.
group-reply-people = ✍️ { $person }, send the mention as a reply to this message. /cancel leaves.
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = I bring your panel into this group: services, prices, orders, and news of them. Everybody may look; admins may order.
group-joined-next = Next, an admin sends /key and enters the API key in private. Who else may order is set in /settings.
group-no-key = An admin sends /key here and enters it in private.
group-key-running = ⏳ { $count ->
    [one] { $count } order runs with this key. It goes on at the panel, but without the key I can no longer watch it or cancel it.
   *[other] { $count } orders run with this key. They go on at the panel, but without the key I can no longer watch or cancel them.
}
group-link-gone = This link was used or is too old. Send /key in the group for a new one.
group-link-denied = Only admins of the group may set its key, and only the admin who asked may use this link. Send /key in the group.
group-key-ask = Send the API key of your group as a message. Everybody who may order there uses it; nobody sees it.
group-key-set = 🔑 Key set by { $person }: { $panel } · { $key }
group-key-kept = ✅ <b>The group has its key</b>. I told the group.
button-key-take = 🔑 Use my key { $key }

# The settings of a group.
button-group = 👥 Group
button-buyers-admins = Admins only
button-buyers-everyone = Everyone
button-buyers-named = Named people
button-people = 👤 Name people
button-limit-order = Order limit
button-limit-day = Daily limit
button-no-limit = No limit
button-push-here = 📌 Push to this topic
button-push-topics = 📌 Push to each topic
button-audit = 📒 Record
group-title = 👥 <b>Group</b>
group-buyers-admins = Who may order: <b>admins only</b>.
group-buyers-everyone = Who may order: <b>everyone</b> in this group.
group-buyers-named = Who may order: <b>admins and named people</b>.
group-limit-order = Limit of one order: <b>{ $amount }</b>
group-limit-order-none = Limit of one order: none
group-limit-day = Limit of one person in 24 hours: <b>{ $amount }</b>
group-limit-day-none = Limit of one person in 24 hours: none
group-push-each = Pushes go to the topic of each order.
group-push-one = All pushes go to one topic.
group-limits-what = Above a limit an admin has to approve. Limits do not bind admins. Only admins cancel orders.
group-people-title = 👤 <b>Who may order</b>
group-people = Tap a name. Who leaves the group has to be named again.
group-people-none = I have met nobody here yet. People appear once they have sent me a command or pressed a button.
button-people-mention = ✍️ By mention
group-people-how = Others: answer one of their messages with /buyers, or send /buyers with a mention.
group-people-ask = Send a mention of who may order, or answer one of their messages with /buyers.
group-people-no-mention = I see no mention. Send one, such as <code>@name</code>, or answer one of their messages with /buyers.
group-people-idle = ⚠️ Names count only after <b>Named people</b> is chosen.
group-people-named = ✅ { $person } is named.
group-people-unnamed = ➖ { $person } is named no more.
group-people-outside = ❌ { $person } is not in this group.
group-people-unmet = ❌ I have not met { $person } here. Answer one of their messages with /buyers.
group-people-not-said = ❌ Telegram did not tell me whether { $person } is in this group. Please try again in a minute.
group-people-nobody = ❌ That message is of a bot, a channel or an anonymous admin. Only people are named.
group-limit-ask-order = What may one order cost at most without an approval? Send an amount in { $currency }, such as 5.50.
group-limit-ask-day = What may one person order in 24 hours without an approval? Send an amount in { $currency }, such as 20.
group-limit-bad = This is no amount. Send a number above zero, such as 5.50.
group-topic-gone = ⚠️ A topic to which I pushed news is gone or closed. Its news comes here now. Admins choose another topic in /settings.

# Orders above a limit.
approval-title = 🙋 <b>Approval needed</b>
approval-who = { $person } asks for an order above the limit. An admin decides.
approval-who-list = { $person } asks for a list of orders above the limit. An admin decides.
approval-line = Line { $line } costs { $price }.
approval-spent = Ordered in the 24 hours before: { $spent }
approval-old = ⌛ This request is more than a day old. Nothing was ordered yet. Decide once more.
approval-waits = 🙋 The order is above the limit and waits for an admin. Nothing is ordered yet.
approval-waits-list = 🙋 The list is above the limit and waits for an admin. Nothing is ordered yet.
approval-approved = ✅ { $person } approved: { $service }.
approval-declined = ❌ { $person } declined: { $service }. Nothing was ordered.
approval-decided = This was decided already, or the order is no longer open.
button-approve = ✅ Approve
button-decline = ❌ Decline

# The record.
audit-title = 📒 <b>Who did what</b>
audit-none = Nothing yet.
audit-ordered = { $at } · { $person }: ordered { $what }
audit-refilled = { $at } · { $person }: asked for a refill of { $what }
audit-cancelled = { $at } · { $person }: canceled { $what }
audit-asked = { $at } · { $person }: asked for approval of { $what }
audit-approved = { $at } · { $person }: approved { $what }
audit-declined = { $at } · { $person }: declined { $what }
audit-key-set = { $at } · { $person }: set the key { $what }
audit-key-removed = { $at } · { $person }: removed the key { $what }
audit-settings = { $at } · { $person }: settings: { $what }
audit-automatic-on = { $at } · { $person }: turned automatic refill on: { $what }
audit-automatic-off = { $at } · { $person }: turned automatic refill off: { $what }
audit-value-off = Off
