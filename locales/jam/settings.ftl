settings-title = ⚙️ <b>Settings</b>
settings-language = 🌐 Langwij: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 No API key yet
settings-push-title = 🔔 <b>Weh mi tell yuh bout yuh order dem</b>
settings-push-all = Every change: each step, di end, an trouble.
settings-push-final = Only di end: when a order done or have trouble.
settings-push-nothing = Nutten: yuh look fi yuhself. Mi still ansa weh yuh ask, an ask yuh when money mighta spend.
settings-zone = 🕓 { $zone }: it a { $time } now
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 Quiet time: none
settings-quiet-hold = 🌙 Quiet time: { $hours }, news a wait
settings-quiet-silent = 🌙 Quiet time: { $hours }, wid no sound
settings-alert = 💰 Balance low: mi tell yuh when it drop unda { $amount }
settings-alert-off = 💰 Balance low: mi nah warn yuh
settings-patience = 🐢 Stuck: nutten nuh move fi { $time }
settings-patience-never = 🐢 Stuck: mi nah tell yuh
settings-digest = 📰 News a di day: at { $time }, if sumn change
settings-digest-off = 📰 News a di day: none

button-quiet = 🌙 Quiet time
button-zone = 🕓 Yuh time zone
button-alert = 🔔 Balance low
button-patience = 🐢 Order weh stuck
button-off = Tun it off
button-never = Neva
button-other-hours = ⌨️ Different time
button-other-zone = ⌨️ Different city
button-other-amount = ⌨️ Different amount
button-quiet-hold = Mek it wait
button-quiet-silent = Wid no sound

quiet-title = 🌙 <b>Quiet time</b>
quiet-off = None: news come any time. Pick di hours weh mi fi keep quiet.
quiet-on = Every day from { $hours }.
quiet-hold = News wait till { $until } an den come together. Nutten nah lost.
quiet-silent = News come right weh, but wid no sound.
quiet-trouble = Trouble, an weh only yuh can decide, always come right weh. Weh did a wait before come wid it.
quiet-ask =
    🌙 <b>Quiet time</b>
    Send when it fi start an when it fi done, like <code>22:30-7:15</code>.
quiet-not-understood = Mi need two time a day, like <code>22:30-7:15</code>.

zone-title = 🕓 <b>Yuh time zone</b>
zone-none = Yuh nuh pick none, so mi go by UTC.
zone-what = All di time weh mi show, an yuh quiet time, go by dis clock.
zone-ask =
    🕓 <b>Yuh time zone</b>
    Send yuh city, or how far yuh deh from UTC: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>.
zone-not-understood = Mi nuh know dat place. Send a bigger city inna yuh time zone, inna English letter, or how far yuh deh from UTC, like <code>+5:30</code>.

alert-title = 🔔 <b>Balance low</b>
alert-balance = 💰 Yuh have { $amount }.
alert-on = Mi tell yuh one time when yuh balance drop unda { $amount }, an again only afta it go back ova dat.
alert-off = Mi nah warn yuh. Pick di amount, an mi tell yuh when it drop unda dat.
alert-below-already = It unda dat already, so mi tell yuh di next time it drop.
alert-no-key = Enter yuh API key first: widout it mi cyaan see yuh balance.
alert-ask =
    🔔 <b>Balance low</b>
    Send di amount, an mi tell yuh when it drop unda dat, like <code>5</code> or <code>12.50</code>.
alert-not-understood = Mi need a amount ova zero, like <code>5</code> or <code>12.50</code>.

patience-title = 🐢 <b>Order weh stuck</b>
patience-on = Mi tell yuh one time, as trouble, when a order a run an nutten nuh move fi { $time }.
patience-off = Mi nah tell yuh bout order weh nah move.
patience-most = Mi tell yuh too when a order tek longer dan nine outa ten a yuh own order fi di service.
