ask-username-comment = কমেন্টটি কার? লেখকের <b>ইউজারনেম</b> পাঠান, যেমন <code>anna.smith</code>।
ask-username-followers = কার <b>ফলোয়ারদের</b> মেনশন করা হবে? ইউজারনেম বা প্রোফাইলের লিংক পাঠান, যেমন <code>anna.smith</code>।
ask-username-watched = নতুন পোস্টের জন্য কোন <b>অ্যাকাউন্টে</b> নজর রাখা হবে? ইউজারনেম পাঠান, যেমন <code>anna.smith</code>।
ask-comments-package = <b>কমেন্ট</b> পাঠান, প্রতি লাইনে একটি, যেমন:
    <code>দারুণ!
    চমৎকার হয়েছে</code>
ask-usernames = মেনশন করার <b>ইউজারনেম</b> পাঠান, প্রতি লাইনে একটি, যেমন:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = মেনশন করার <b>ইউজারনেম</b> পাঠান, প্রতি লাইনে একটি: { $min } থেকে { $max }টি। প্রতিটি লাইন একটি মেনশন, এবং তার দাম কাটা হয়।
ask-hashtags = <b>হ্যাশট্যাগ</b> পাঠান, প্রতি লাইনে একটি, যেমন:
    <code>#summer
    #sun</code>
ask-hashtag = যে <b>হ্যাশট্যাগের</b> ব্যবহারকারীদের মেনশন করা হবে সেটি পাঠান, যেমন <code>#summer</code>।
ask-media = যে পোস্টে লাইক দেওয়া ব্যক্তিদের মেনশন করা হবে তার <b>লিংক</b> পাঠান, যেমন <code>https://instagram.com/p/AAA111</code>।
ask-answer-number = পোলের কোন <b>উত্তর</b>? নম্বরটি পাঠান: 1 মানে প্রথম উত্তর।
ask-keywords = <b>কীওয়ার্ড</b> পাঠান, প্রতি লাইনে একটি, যেমন:
    <code>লাল জুতা
    দৌড়ানোর জুতা</code>
ask-groups = যেসব <b>গ্রুপ</b> থেকে আমন্ত্রণ জানানো হবে সেগুলো পাঠান, প্রতি লাইনে একটি, যেমন:
    <code>https://t.me/example
    @example2</code>
ask-country = কোন <b>দেশ</b> থেকে? দুই অক্ষরের কোড পাঠান, যেমন <code>US</code>।
ask-device = কোন <b>ডিভাইসে</b>?
ask-type-of-traffic = ভিজিট <b>কোথা থেকে</b> আসবে?
ask-google-keyword = তারা Google-এ কোন <b>কীওয়ার্ড</b> দিয়ে খুঁজবে? যেমন <code>লাল জুতা</code>।
ask-referring-url = তারা কোন <b>পেজ</b> থেকে আসবে? লিংক পাঠান, যেমন <code>https://example.com</code>।
ask-min = প্রতিটি নতুন পোস্টে <b>কমপক্ষে</b> কত? একটি সংখ্যা পাঠান, যেমন <code>100</code>।
ask-max = আর <b>সর্বোচ্চ</b> কত? প্রতিটি পোস্টের জন্য এই দুইয়ের মাঝের একটি সংখ্যা নেওয়া হয়।
ask-posts = কয়টি <b>নতুন পোস্ট</b>? একটি সংখ্যা পাঠান, যেমন <code>10</code>। সীমা না চাইলে “এড়িয়ে যান” চাপুন।
ask-old-posts = <b>আগে থেকে আছে</b> এমন কয়টি পোস্ট? একটি সংখ্যা পাঠান, যেমন <code>3</code>। একটিও না চাইলে “এড়িয়ে যান” চাপুন।
ask-delay = পোস্টের <b>কত মিনিট পরে</b> শুরু হবে?
ask-expiry = কোন <b>দিন</b> পর্যন্ত? তারিখ পাঠান, যেমন <code>31/12/2026</code>। সীমা না চাইলে “এড়িয়ে যান” চাপুন।
ask-runs = 💧 <b>কতবার?</b> প্রতিবার { $quantity } ডেলিভারি হবে। 2 থেকে { $max } পর্যন্ত একটি সংখ্যা পাঠান।
ask-interval = 💧 দুইবারের মাঝে কত <b>মিনিট</b>? বেছে নিন, বা 1 থেকে 1440 পর্যন্ত একটি সংখ্যা পাঠান।
ask-file = লম্বা তালিকা টেক্সট ফাইল হিসেবেও পাঠানো যায়।

wrong-username = এটি ইউজারনেম নয়। স্পেস ছাড়া একটি পাঠান, যেমন <code>anna.smith</code>।
wrong-usernames = এতে কোনো ইউজারনেম নেই। কমপক্ষে একটি পাঠান, প্রতি লাইনে একটি।
wrong-usernames-line = লাইন { $line } ইউজারনেম নয়: এতে স্পেস থাকা চলবে না।
wrong-hashtags = এতে কোনো হ্যাশট্যাগ নেই। কমপক্ষে একটি পাঠান, প্রতি লাইনে একটি।
wrong-hashtags-line = লাইন { $line } হ্যাশট্যাগ নয়: এতে স্পেস থাকা চলবে না।
wrong-hashtag = এটি হ্যাশট্যাগ নয়। এমন একটি পাঠান: <code>#summer</code>।
wrong-keywords = এতে কোনো কীওয়ার্ড নেই। কমপক্ষে একটি পাঠান, প্রতি লাইনে একটি।
wrong-groups = এতে কোনো গ্রুপ নেই। কমপক্ষে একটি পাঠান, প্রতি লাইনে একটি।
wrong-groups-line = লাইন { $line } গ্রুপ নয়: <code>https://t.me/example</code>-এর মতো লিংক পাঠান, প্রতি লাইনে একটি।
wrong-line-long = লাইন { $line } বেশি লম্বা: এক লাইনে সর্বোচ্চ { $max } অক্ষর থাকতে পারে।
wrong-page = এটি লিংক নয়। পুরো লিংক পাঠান, যেমন <code>https://example.com/page</code>।
wrong-country = এটি দেশের কোড নয়। দুই অক্ষরের কোড পাঠান, যেমন <code>US</code>।
wrong-choice = এটি বিকল্পগুলোর মধ্যে নেই। একটি বাটন চাপুন।
wrong-google-keyword = এটি কীওয়ার্ড নয়। একটি লাইন পাঠান, যেমন <code>লাল জুতা</code>।
wrong-expiry = এটি আগামী দিনের তারিখ নয়। আগামী কোনো তারিখ পাঠান, যেমন <code>31/12/2026</code>।
wrong-missing = এই সার্ভিসের জন্য আরও তথ্য লাগবে। <code>/order</code> দিয়ে অর্ডার করুন, বাকিটা আমি জিজ্ঞেস করব।
wrong-field = এই সার্ভিস এখন আর এই উত্তর নেয় না। অর্ডারটি আবার শুরু করুন।
wrong-runs = এতগুলো করে দুইবার দিলেই এই সার্ভিসের সীমা ছাড়িয়ে যায়। ড্রিপ-ফিডের জন্য প্রতিবার সর্বোচ্চ { $max } অর্ডার করুন।
wrong-no-file = এই প্রশ্নে ছোট উত্তর লাগবে, ফাইল নয়। মেসেজে লিখে পাঠান।
wrong-file-large = ফাইলটি বেশি বড়: আমি সর্বোচ্চ { $max } kB পড়ি।
wrong-file-kind = এটি সাধারণ টেক্সট নয়। টেক্সট ফাইল (UTF-8) হিসেবে সেভ করে আবার পাঠান।
wrong-file-failed = Telegram থেকে ফাইলটি পাওয়া যায়নি। আবার পাঠান।

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 ইউজারনেম
field-usernames = { $count ->
    [one] 👥 <b>{ $count }টি ইউজারনেম</b>:
   *[other] 👥 <b>{ $count }টি ইউজারনেম</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count }টি হ্যাশট্যাগ</b>:
   *[other] #️⃣ <b>{ $count }টি হ্যাশট্যাগ</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count }টি কীওয়ার্ড</b>:
   *[other] 🔑 <b>{ $count }টি কীওয়ার্ড</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count }টি গ্রুপ</b>:
   *[other] 👥 <b>{ $count }টি গ্রুপ</b>:
}
field-hashtag = #️⃣ হ্যাশট্যাগ
field-media = 🖼 পোস্ট
field-answer-number = ☑️ উত্তর
field-country = 🌍 দেশ
field-device = 📱 ডিভাইস
field-type-of-traffic = 🚪 ভিজিট
field-google-keyword = 🔑 কীওয়ার্ড
field-referring-url = 🚪 যে পেজ থেকে
field-per-post = 🔢 প্রতিটি নতুন পোস্ট: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 প্রতিটি পোস্ট: <b>{ $min } – { $max }</b>
field-posts = 🗓 নতুন পোস্ট
field-posts-endless = 🗓 নতুন পোস্ট: <b>সীমাহীন</b>, বাতিল না করা পর্যন্ত
field-old-posts = 🗂 আগের পোস্ট
field-delay = ⏳ পোস্টের পর বিলম্ব
field-expiry = 📆 যত দিন পর্যন্ত
field-drip-feed = 💧 ড্রিপ-ফিড: <b>{ $runs }</b> বার, প্রতিবার <b>{ $quantity }</b>, { $interval } পরপর
field-drip-feed-total = 🔢 মোট: <b>{ $quantity }</b>, শেষবার আনুমানিক { $end }

device-desktop = 🖥 ডেস্কটপ
device-android = 📱 অ্যান্ড্রয়েড
device-ios = 📱 আইওএস
device-mobile = 📱 মোবাইল, মিশ্র
device-mixed = সব, মিশ্র
traffic-google = 🔎 Google সার্চ
traffic-page = 🔗 একটি পেজ
traffic-blank = সরাসরি
delay-none = সঙ্গে সঙ্গে

button-skip = ⏭ এড়িয়ে যান
button-drip-feed = 💧 ড্রিপ-ফিড
button-at-once = ⏩ সব একসঙ্গে
