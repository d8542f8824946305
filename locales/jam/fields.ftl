ask-username-comment = A who write di comment? Send di <b>username</b>, like <code>anna.smith</code>.
ask-username-followers = A who <b>follower dem</b> fi mention? Send di username or di profile link, like <code>anna.smith</code>.
ask-username-watched = Which <b>account</b> fi watch fi new post? Send di username, like <code>anna.smith</code>.
ask-comments-package = Send di <b>comment dem</b>, one pon each line, like:
    <code>Nice!
    Big up</code>
ask-usernames = Send di <b>username dem</b> fi mention, one pon each line, like:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Send di <b>username dem</b> fi mention, one pon each line: { $min } to { $max }. Every line a one mention an yuh pay fi it.
ask-hashtags = Send di <b>hashtag dem</b>, one pon each line, like:
    <code>#summer
    #sun</code>
ask-hashtag = Send di <b>hashtag</b>. A di people weh use it fi get mention. Like <code>#summer</code>.
ask-media = Send di <b>link</b> fi di post. A di people weh like it fi get mention. Like <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = Which <b>ansa</b> inna di poll? Send di number: 1 a di first one.
ask-keywords = Send di <b>keyword dem</b>, one pon each line, like:
    <code>red shoes
    shoes fi run</code>
ask-groups = Send di <b>group dem</b> fi invite from, one pon each line, like:
    <code>https://t.me/example
    @example2</code>
ask-country = From which <b>country</b>? Send di two-letter code, like <code>US</code>.
ask-device = Pon which <b>device</b>?
ask-type-of-traffic = Weh di visit dem <b>a come from</b>?
ask-google-keyword = Which <b>keyword</b> dem fi search pon Google? Like <code>red shoes</code>.
ask-referring-url = From which <b>page</b> dem a come? Send di link, like <code>https://example.com</code>.
ask-min = How much fi each new post <b>at di least</b>? Send a number like <code>100</code>.
ask-max = An how much <b>at di most</b>? Each post get a number between di two.
ask-posts = How much <b>new post</b>? Send a number like <code>10</code>, or skip it if it nuh have no end.
ask-old-posts = How much post <b>weh deh deh already</b>? Send a number like <code>3</code>, or skip it fi none.
ask-delay = How much minute <b>afta a post</b> it fi start?
ask-expiry = Till which <b>day</b>? Send a date like <code>31/12/2026</code>, or skip it if it nuh have no end.
ask-runs = 💧 <b>How much run?</b> Each run deliver { $quantity }. Send a number from 2 to { $max }.
ask-interval = 💧 How much <b>minute</b> between two run? Pick one, or send a number from 1 to 1440.
ask-file = If di list long, yuh can send it as a text file.

wrong-username = Dis a nuh username. Send one wid no space, like <code>anna.smith</code>.
wrong-usernames = No username nuh inna dis. Send at least one, one pon each line.
wrong-usernames-line = Line { $line } a nuh username: it cyaan have no space.
wrong-hashtags = No hashtag nuh inna dis. Send at least one, one pon each line.
wrong-hashtags-line = Line { $line } a nuh hashtag: it cyaan have no space.
wrong-hashtag = Dis a nuh hashtag. Send one like <code>#summer</code>.
wrong-keywords = No keyword nuh inna dis. Send at least one, one pon each line.
wrong-groups = No group nuh inna dis. Send at least one, one pon each line.
wrong-groups-line = Line { $line } a nuh group: send link like <code>https://t.me/example</code>, one pon each line.
wrong-line-long = Line { $line } too long: one line can have { $max } character at di most.
wrong-page = Dis a nuh link. Send di whole a it, like <code>https://example.com/page</code>.
wrong-country = Dis a nuh country. Send a two-letter code, like <code>US</code>.
wrong-choice = Dat a nuh one a di choice dem. Press a button.
wrong-google-keyword = Dis a nuh keyword. Send one line, like <code>red shoes</code>.
wrong-expiry = Dis a nuh day weh a come. Send a date like <code>31/12/2026</code>.
wrong-missing = Dis service need more dan dat. Order it wid <code>/order</code> an mi ask fi di rest.
wrong-field = Dis service nuh tek dat ansa again. Start ova di order.
wrong-runs = Two run a dat size a more dan dis service tek. Fi drip-feed, order { $max } at di most inna each run.
wrong-no-file = Dis question want a short ansa, not a file. Send it as a message.
wrong-file-large = Dis file too big: mi read { $max } kB at di most.
wrong-file-kind = Dis a nuh plain text. Save it as a text file (UTF-8) an send it again.
wrong-file-failed = Telegram never gi mi di file. Do, send it again.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Di username
field-usernames = { $count ->
    [one] 👥 <b>{ $count } username</b>:
   *[other] 👥 <b>{ $count } username</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } hashtag</b>:
   *[other] #️⃣ <b>{ $count } hashtag</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } keyword</b>:
   *[other] 🔑 <b>{ $count } keyword</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } group</b>:
   *[other] 👥 <b>{ $count } group</b>:
}
field-hashtag = #️⃣ Di hashtag
field-media = 🖼 Di post
field-answer-number = ☑️ Ansa
field-country = 🌍 Which country
field-device = 📱 Which device
field-type-of-traffic = 🚪 Visit dem
field-google-keyword = 🔑 Di keyword
field-referring-url = 🚪 From di page
field-per-post = 🔢 Fi each new post: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Fi each post: <b>{ $min } – { $max }</b>
field-posts = 🗓 New post dem
field-posts-endless = 🗓 New post dem: <b>no end</b>, till it cancel
field-old-posts = 🗂 Post weh deh deh already
field-delay = ⏳ Wait afta a post
field-expiry = 📆 Till
field-drip-feed = 💧 Drip-feed: <b>{ $runs }</b> run a <b>{ $quantity }</b>, one every { $interval }
field-drip-feed-total = 🔢 All together: <b>{ $quantity }</b>, di las run bout { $end }

device-desktop = 🖥 Computer
device-android = 📱 Android
device-ios = 📱 iOS
device-mobile = 📱 Phone, mix up
device-mixed = All a dem, mix up
traffic-google = 🔎 Google search
traffic-page = 🔗 From a page
traffic-blank = Straight
delay-none = right weh

button-skip = ⏭ Skip it
button-drip-feed = 💧 Drip-feed it
button-at-once = ⏩ All one time
