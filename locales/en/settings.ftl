settings-title = ⚙️ <b>Settings</b>
settings-language = 🌐 Language: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 No API key yet
settings-push-title = 🔔 <b>What I tell you of your orders</b>
settings-push-all = Every change: each step, the end, and trouble.
settings-push-final = Only the end: when an order has ended or is in trouble.
settings-push-nothing = Nothing: look yourself. I still answer what you ask for, and ask when money may have been spent.
settings-zone = 🕓 { $zone }: it is { $time } now
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Quiet hours: none
settings-quiet-hold = 🌙 Quiet hours: { $hours }, news waits
settings-quiet-silent = 🌙 Quiet hours: { $hours }, without a sound
settings-alert = 💰 Low balance: I tell you below { $amount }
settings-alert-off = 💰 Low balance: no alert
settings-patience = 🐢 Stuck: nothing moved for { $time }
settings-patience-never = 🐢 Stuck: I do not tell you
settings-digest = 📰 Daily digest: at { $time }, if something changed
settings-digest-off = 📰 Daily digest: none

button-quiet = 🌙 Quiet hours
button-zone = 🕓 Time zone
button-alert = 🔔 Low balance
button-patience = 🐢 Stuck orders
button-off = Turn off
button-never = Never
button-other-hours = ⌨️ Other hours
button-other-zone = ⌨️ Another city
button-other-amount = ⌨️ Another amount
button-quiet-hold = Wait
button-quiet-silent = Without a sound

quiet-title = 🌙 <b>Quiet hours</b>
quiet-off = None: news comes at any hour. Choose hours in which I keep quiet.
quiet-on = Every day { $hours }.
quiet-hold = News waits until { $until } and then comes together. Nothing is lost.
quiet-silent = News comes at once, but without a sound.
quiet-trouble = Trouble, and what only you can decide, always comes at once. What waited before it comes with it.
quiet-ask =
    🌙 <b>Quiet hours</b>
    Send when they begin and end, such as <code>22:30-7:15</code>.
quiet-not-understood = I need two times of day, such as <code>22:30-7:15</code>.

zone-title = 🕓 <b>Time zone</b>
zone-none = You have not chosen one, so I go by UTC.
zone-what = All times that I show, and your quiet hours, follow this clock.
zone-ask =
    🕓 <b>Time zone</b>
    Send your city, or your distance from UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = I do not know that place. Send a greater city of your time zone, in English letters, or the distance from UTC, such as <code>+5:30</code>.

alert-title = 🔔 <b>Low balance</b>
alert-balance = 💰 You have { $amount }.
alert-on = I tell you once when your balance falls below { $amount }, and again only after it has been above.
alert-off = No alert. Choose the amount below which I tell you.
alert-below-already = It is below that already, so I tell you the next time it falls.
alert-no-key = First enter your API key: without it I cannot see your balance.
alert-ask =
    🔔 <b>Low balance</b>
    Send the amount below which I tell you, such as <code>5</code> or <code>12.50</code>.
alert-not-understood = I need an amount above zero, such as <code>5</code> or <code>12.50</code>.

patience-title = 🐢 <b>Stuck orders</b>
patience-on = I tell you once, as trouble, when nothing of a running order has moved for { $time }.
patience-off = I do not tell you of orders that stand still.
patience-most = I also tell you of an order that takes longer than nine in ten of your own orders of the service did.
