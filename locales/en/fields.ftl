# Questions of the order dialogue beside link, quantity and comments: each says what to send, with an example.
ask-username-comment = Whose comment is it? Send the <b>username</b> of its author, such as <code>anna.smith</code>.
ask-username-followers = Whose <b>followers</b> are to be mentioned? Send the username or the link of the profile, such as <code>anna.smith</code>.
ask-username-watched = Which <b>account</b> is to be watched for new posts? Send its username, such as <code>anna.smith</code>.
ask-comments-package = Send the <b>comments</b>, one a line, such as:
    <code>Nice!
    Well done</code>
ask-usernames = Send the <b>usernames</b> to mention, one a line, such as:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Send the <b>usernames</b> to mention, one a line: { $min } to { $max } of them. Each line is one mention and is paid for.
ask-hashtags = Send the <b>hashtags</b>, one a line, such as:
    <code>#summer
    #sun</code>
ask-hashtag = Send the <b>hashtag</b> whose users are to be mentioned, such as <code>#summer</code>.
ask-media = Send the <b>link</b> of the post whose likers are to be mentioned, such as <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = Which <b>answer</b> of the poll? Send its number: 1 is the first one.
ask-keywords = Send the <b>keywords</b>, one a line, such as:
    <code>red shoes
    shoes for running</code>
ask-groups = Send the <b>groups</b> to invite from, one a line, such as:
    <code>https://t.me/example
    @example2</code>
ask-country = From which <b>country</b>? Send its code of two letters, such as <code>US</code>.
ask-device = On which <b>device</b>?
ask-type-of-traffic = Where do the visits <b>come from</b>?
ask-google-keyword = For which <b>keyword</b> do they search at Google? Such as <code>red shoes</code>.
ask-referring-url = From which <b>page</b> do they come? Send its link, such as <code>https://example.com</code>.
ask-min = How many for each new post <b>at least</b>? Send a number such as <code>100</code>.
ask-max = And how many <b>at most</b>? A number between the two is taken for each post.
ask-posts = How many <b>new posts</b>? Send a number such as <code>10</code>, or skip for no end.
ask-old-posts = How many posts <b>that are there already</b>? Send a number such as <code>3</code>, or skip for none.
ask-delay = How many minutes <b>after a post</b> does it begin?
ask-expiry = Until which <b>day</b>? Send a date such as <code>31/12/2026</code>, or skip for no end.
ask-runs = 💧 <b>How many runs?</b> Each run delivers { $quantity }. Send a number from 2 to { $max }.
ask-interval = 💧 How many <b>minutes</b> between two runs? Choose, or send a number from 1 to 1440.
ask-file = A long list may be sent as a text file.

# What is right, after an answer that was wrong.
wrong-username = This is no username. Send one without spaces, such as <code>anna.smith</code>.
wrong-usernames = There is no username in this. Send at least one, one a line.
wrong-usernames-line = Line { $line } is no username: it must have no spaces.
wrong-hashtags = There is no hashtag in this. Send at least one, one a line.
wrong-hashtags-line = Line { $line } is no hashtag: it must have no spaces.
wrong-hashtag = This is no hashtag. Send one such as <code>#summer</code>.
wrong-keywords = There is no keyword in this. Send at least one, one a line.
wrong-groups = There is no group in this. Send at least one, one a line.
wrong-groups-line = Line { $line } is no group: send links such as <code>https://t.me/example</code>, one a line.
wrong-line-long = Line { $line } is too long: a line has { $max } characters at most.
wrong-page = This is no link. Send the whole one, such as <code>https://example.com/page</code>.
wrong-country = This is no country. Send a code of two letters, such as <code>US</code>.
wrong-choice = This is none of the choices. Press a button.
wrong-google-keyword = This is no keyword. Send one line, such as <code>red shoes</code>.
wrong-expiry = This is no day to come. Send a date such as <code>31/12/2026</code>.
wrong-missing = This service needs more than that. Order it with <code>/order</code> and I ask for the rest.
wrong-field = This service does not take that answer any more. Start the order again.
wrong-runs = Two runs of so many are more than this service takes. For drip-feed, order { $max } at most in each run.
wrong-no-file = This question wants a short answer, no file. Send it as a message.
wrong-file-large = This file is too large: I read { $max } kB at most.
wrong-file-kind = This is no plain text. Save it as a text file (UTF-8) and send it again.
wrong-file-failed = Telegram did not give me the file. Please send it again.

# Names of fields in the summary of an order.
field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Username
field-usernames = { $count ->
    [one] 👥 <b>{ $count } username</b>:
   *[other] 👥 <b>{ $count } usernames</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } hashtag</b>:
   *[other] #️⃣ <b>{ $count } hashtags</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } keyword</b>:
   *[other] 🔑 <b>{ $count } keywords</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } group</b>:
   *[other] 👥 <b>{ $count } groups</b>:
}
field-hashtag = #️⃣ Hashtag
field-media = 🖼 Post
field-answer-number = ☑️ Answer
field-country = 🌍 Country
field-device = 📱 Device
field-type-of-traffic = 🚪 Visits
field-google-keyword = 🔑 Keyword
field-referring-url = 🚪 From the page
field-per-post = 🔢 Each new post: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Each post: <b>{ $min } – { $max }</b>
field-posts = 🗓 New posts
field-posts-endless = 🗓 New posts: <b>without end</b>, until it is canceled
field-old-posts = 🗂 Posts that are there
field-delay = ⏳ Delay after a post
field-expiry = 📆 Until
field-drip-feed = 💧 Drip-feed: <b>{ $runs }</b> runs of <b>{ $quantity }</b>, one every { $interval }
field-drip-feed-total = 🔢 In all: <b>{ $quantity }</b>, the last run about { $end }

# Choices.
device-desktop = 🖥 Desktop
device-android = 📱 Android
device-ios = 📱 iOS
device-mobile = 📱 Mobile, mixed
device-mixed = All, mixed
traffic-google = 🔎 A Google search
traffic-page = 🔗 A page
traffic-blank = Directly
delay-none = at once

button-skip = ⏭ Skip
button-drip-feed = 💧 Drip-feed
button-at-once = ⏩ All at once
