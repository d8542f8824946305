orders-title = 📦 <b>অর্ডার</b>
orders-count = { $count ->
    [one] { $count }টি অর্ডার
   *[other] { $count }টি অর্ডার
}
orders-hint = আরও দেখতে একটি অর্ডার চাপুন।
orders-none = এখনো কোনো অর্ডার নেই। সার্ভিস বেছে নিয়ে প্রথম অর্ডার করুন।
orders-none-here = এখানে কোনো অর্ডার নেই।
orders-elsewhere = অন্য জায়গায় করা
orders-filter-all = সব
orders-filter-running = চলমান
orders-filter-done = শেষ
orders-filter-trouble = সমস্যা

state-draft = খসড়া
state-discarded = বাদ দেওয়া
state-queued = পাঠানোর অপেক্ষায়
state-submitting = পাঠানো হচ্ছে
state-placed = অর্ডার হয়েছে
state-refused = প্রত্যাখ্যাত
state-unknown = জানা নেই
state-pending = অপেক্ষমাণ
state-processing = প্রস্তুত হচ্ছে
state-in-progress = চলছে
state-paused = বিরতিতে
state-completed = সম্পন্ন
state-partial = আংশিক
state-canceled = বাতিল
state-refunded = টাকা ফেরত
state-expired = মেয়াদ শেষ
state-stopped = থামানো হয়েছে
state-failed = ব্যর্থ
state-other = অন্য অবস্থা

advice-draft = এখনো নিশ্চিত করা হয়নি: কিছুই অর্ডার হয়নি।
advice-discarded = নিশ্চিত করার আগেই বাদ দেওয়া হয়েছে: কিছুই অর্ডার হয়নি।
advice-queued = নিশ্চিত করা হয়েছে। একটু পরেই প্যানেলে পাঠানো হবে।
advice-submitting = প্যানেলে পাঠানো হচ্ছে। উত্তর এলেই জানাব।
advice-placed = প্যানেল পেয়েছে। প্রথম রিপোর্ট আসছে।
advice-pending = প্যানেল পেয়েছে, এখনো শুরু করেনি। আপনার কিছু করার নেই।
advice-processing = প্যানেল এটি প্রস্তুত করছে। আপনার কিছু করার নেই।
advice-in-progress = ডেলিভারি চলছে। আপনার কিছু করার নেই।
advice-paused = প্যানেল এটি থামিয়ে রেখেছে। এমনই থাকলে প্যানেলের সাপোর্টে জিজ্ঞেস করুন।
advice-completed = সব ডেলিভারি হয়েছে।
advice-partial = শুধু একটি অংশ ডেলিভারি হয়েছে। প্যানেল সাধারণত বাকি টাকা ফেরত দেয়: ব্যালেন্স দেখে নিন।
advice-canceled = বাতিল হয়েছে। যা ডেলিভারি হয়নি, প্যানেল সাধারণত তার টাকা ফেরত দেয়: ব্যালেন্স দেখে নিন।
advice-refunded = দাম আপনার ব্যালেন্সে ফেরত দেওয়া হয়েছে।
advice-expired = এর মেয়াদ শেষ। কতটুকু ডেলিভারি হয়েছে দেখে নিন, তারপর চাইলে আবার অর্ডার করুন।
advice-stopped = এটি থামানো হয়েছে। কতটুকু ডেলিভারি হয়েছে দেখে নিন, তারপর চাইলে আবার অর্ডার করুন।
advice-failed = প্যানেল ব্যর্থতা জানিয়েছে, নিজে থেকে আবার চেষ্টা করতে পারে। এমনই থাকলে প্যানেলের সাপোর্টে জিজ্ঞেস করুন।
advice-other = এটি প্যানেলের নিজের শব্দ। আমি নজর রাখছি।

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 একটি প্যাকেজ · 💵 { $price }
card-charge = 💳 কাটা হয়েছে: { $charge }
card-start-count = 🏁 শুরুর সংখ্যা: { $count }
card-delivered = 📈 ডেলিভারি: { $quantity }-এর মধ্যে { $delivered } · বাকি: { $remains }
card-remains = 📉 বাকি: { $remains }
card-elsewhere = 👁 অন্য জায়গায় করা, এখান থেকে নজরে
card-checked = 🕓 আপডেট { $ago }
card-muted = 🔕 মিউট করা: এর পরিবর্তনের খবর জানাই না।
card-bar = { $bar } { $percent }
card-speed = ⚡ ঘণ্টায় { $speed }
card-end-own = { $count ->
    [one] ⏱ আনুমানিক { $left } বাকি, আপনার আগের { $count }টি অর্ডার অনুযায়ী
   *[other] ⏱ আনুমানিক { $left } বাকি, আপনার আগের { $count }টি অর্ডার অনুযায়ী
}
card-end-own-between = { $count ->
    [one] ⏱ আনুমানিক { $left } বাকি, আপনার আগের { $count }টি অর্ডার অনুযায়ী (বেশির ভাগ { $from } থেকে { $to })
   *[other] ⏱ আনুমানিক { $left } বাকি, আপনার আগের { $count }টি অর্ডার অনুযায়ী (বেশির ভাগ { $from } থেকে { $to })
}
card-end-panel = ⏱ আনুমানিক { $left } বাকি, প্যানেলের গড় সময় অনুযায়ী
card-end-speed = ⏱ এই গতিতে আনুমানিক { $left } বাকি
card-stuck-still = 🐢 <b>আটকে গেছে?</b> { $time } ধরে কোনো অগ্রগতি নেই। প্যানেলের সাপোর্টে জিজ্ঞেস করুন, বা বাতিলের সুযোগ থাকলে অর্ডারটি বাতিল করুন।
card-stuck-long = 🐢 <b>আটকে গেছে?</b> এই সার্ভিসে আপনার 10টির মধ্যে 9টি অর্ডারের চেয়ে এতে বেশি সময় লাগছে। এমনই থাকলে প্যানেলের সাপোর্টে জিজ্ঞেস করুন।
card-partial-fits = 🧮 রেট ও ডেলিভারি হওয়া পরিমাণ অনুযায়ী হয় { $expected }: কাটা টাকা ঠিক আছে।
card-partial-differs = 🧮 রেট ও ডেলিভারি হওয়া পরিমাণ অনুযায়ী হয় { $expected }, কিন্তু প্যানেল { $charge } কেটেছে। ব্যালেন্স দেখে নিন এবং প্যানেলের সাপোর্টে জিজ্ঞেস করুন।
card-guarantee-no = ♻️ রিফিলের গ্যারান্টি নেই
card-guarantee-lifetime = ♻️ আজীবন গ্যারান্টি। প্রতিটি রিফিলের সিদ্ধান্ত প্যানেলের।
card-guarantee-days = { $count ->
    [one] ♻️ গ্যারান্টি: শেষ হওয়া থেকে { $count } দিন। প্রতিটি রিফিলের সিদ্ধান্ত প্যানেলের।
   *[other] ♻️ গ্যারান্টি: শেষ হওয়া থেকে { $count } দিন। প্রতিটি রিফিলের সিদ্ধান্ত প্যানেলের।
}
card-guarantee-left = { $count ->
    [one] ♻️ গ্যারান্টি: { $count } দিন, বাকি { $left }। প্রতিটি রিফিলের সিদ্ধান্ত প্যানেলের।
   *[other] ♻️ গ্যারান্টি: { $count } দিন, বাকি { $left }। প্রতিটি রিফিলের সিদ্ধান্ত প্যানেলের।
}
card-guarantee-over = { $count ->
    [one] ♻️ { $count } দিনের গ্যারান্টি শেষ।
   *[other] ♻️ { $count } দিনের গ্যারান্টি শেষ।
}
card-partial-expected = 🧮 রেট ও ডেলিভারি হওয়া পরিমাণ অনুযায়ী { $expected } হয়।

lookup-title = { $count ->
    [one] 📦 <b>{ $count }টি অর্ডারের অবস্থা</b>
   *[other] 📦 <b>{ $count }টি অর্ডারের অবস্থা</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>অর্ডার { $id } পাওয়া যায়নি</b>
lookup-not-found-advice = আপনার অ্যাকাউন্টে প্যানেল এই ID-র কোনো অর্ডার খুঁজে পায়নি। ID দেখে নিন।
lookup-not-now = 🔎 <b>অর্ডার { $id }: এখন জানা নেই</b>
lookup-not-now-advice = প্যানেলের উত্তরে এটি ছিল না। তার মানে এই নয় যে অর্ডারটি নেই: এক মিনিট পরে আবার দেখুন।
lookup-failed = ⚠️ <b>অর্ডার { $id } দেখা যায়নি</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · বাকি: { $remains }
lookup-item-not-found = 🔎 { $id } প্যানেলের জানা নেই
lookup-item-not-now = ▫️ { $id } এখন জানা নেই
lookup-item-failed = ⚠️ { $id } দেখা যায়নি
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>একাধিক প্যানেলে আছে</b>
which-id = • { $id }
which-panel = আপনি কোন প্যানেলের কথা বলছেন? এখনো কিছু করা হয়নি।
lookup-usage =
    📦 <b>অবস্থা</b>
    কমান্ডের পরে এক বা একাধিক অর্ডার ID লিখুন:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } অর্ডার ID নয়। ID-তে শুধু ইংরেজি অক্ষর, অঙ্ক, _ ও - থাকে; স্পেস বা কমা দিয়ে আলাদা করুন।
lookup-too-many = ID বেশি হয়ে গেছে: একবারে সর্বোচ্চ { $most }টি নিই।

unknown-title = ❓ <b>এই অর্ডারটি কি হয়েছিল?</b>
unknown-still-title = ❓ <b>এখনো নিশ্চিত নয়</b>
unknown-reminder-title = ⏰ <b>এই অর্ডারটি কি হয়েছিল?</b>
unknown-reminder = এক ঘণ্টা আগে জিজ্ঞেস করেছি, এখনো কেউ জানাননি। না জানা পর্যন্ত আমি এতে নজর রাখব না এবং এটি আবার পাঠাব না।
unknown-why-no-answer = অর্ডারটি পাঠানো হয়েছে, কিন্তু প্যানেলের উত্তর আসেনি। অর্ডারটি হয়ে থাকতে পারে, তাই আবার পাঠাচ্ছি না।
unknown-why-garbled = অর্ডারটি পাঠানো হয়েছে, কিন্তু প্যানেলের উত্তর বোঝা যাচ্ছে না। অর্ডারটি হয়ে থাকতে পারে, তাই আবার পাঠাচ্ছি না।
unknown-why-restart = অর্ডারটি পাঠানোর সময় আমার কাজে বাধা পড়েছে। অর্ডারটি হয়ে থাকতে পারে, তাই আবার পাঠাচ্ছি না।
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 ব্যালেন্স আগে { $before }, এখন { $now }
unknown-balance-before = 💰 ব্যালেন্স আগে { $before }; এখন জানা নেই
unknown-balance-now = 💰 আগের ব্যালেন্স জানা নেই; এখন { $now }
unknown-balance-at = 🕒 ব্যালেন্স { $at }-এ দেখা হয়েছে।
unknown-evidence-charged = ব্যালেন্স ঠিক দামের সমান কমেছে: সম্ভবত অর্ডারটি হয়েছে।
unknown-evidence-unchanged = ব্যালেন্স বদলায়নি: সম্ভবত অর্ডারটি হয়নি। কিছু প্যানেল পরে টাকা কাটে।
unknown-evidence-unclear = ব্যালেন্স দামের থেকে আলাদা অঙ্কে বদলেছে: এতে নিশ্চিত কিছু বলা যায় না।
unknown-evidence-none = ব্যালেন্স মিলিয়ে দেখা যাচ্ছে না।
unknown-ask = প্যানেলে অর্ডারের তালিকা দেখুন, তারপর জানান:
unknown-id-title = ✅ <b>অর্ডার হয়েছিল</b>
unknown-id-ask = { $service }-এর জন্য প্যানেল যে অর্ডার ID দেখায় সেটি পাঠান। আমি মিলিয়ে দেখব।
unknown-id-taken = ✅ ঠিক আছে, এটি অর্ডার { $id }। এখন থেকে এতে নজর রাখব।
unknown-id-none = { $id } অর্ডার ID নয়। প্যানেল যেভাবে দেখায় সেভাবে ID পাঠান।
unknown-id-not-found = আপনার অ্যাকাউন্টে প্যানেল অর্ডার { $id } খুঁজে পায়নি। ID দেখে নিয়ে আবার পাঠান।
unknown-id-other = অর্ডার { $id } এই চ্যাটের অন্য একটি অর্ডার। এই অর্ডারের ID পাঠান।
unknown-id-elsewhere = অর্ডার { $id } একই API কী ব্যবহার করে এমন অন্য চ্যাটের অর্ডার। এই অর্ডারের ID পাঠান।
unknown-id-misfit = অর্ডার { $id } মিলছে না: প্যানেল এর সম্পর্কে যা বলে তা এই অর্ডারের থেকে আলাদা। ID দেখে নিয়ে আবার পাঠান।
unknown-not-placed-title = ❌ <b>অর্ডার হয়নি?</b>
unknown-not-placed-ask = আমি অর্ডারটি বন্ধ করে দেব এবং এতে নজর রাখব না। আবার অর্ডার করলে, আর আসলে এটি হয়ে থাকলে, আপনাকে দুইবার টাকা দিতে হবে। প্যানেলে দেখেছেন কি?
unknown-not-placed = ❌ “অর্ডার হয়নি” ধরে বন্ধ করা হয়েছে। আপনি আবার অর্ডার করতে পারেন।
unknown-settled = এর সিদ্ধান্ত আগেই হয়ে গেছে।
