group-reply = ✍️ { $person }, এই মেসেজে রিপ্লাই করে উত্তর দিন। ছেড়ে যেতে /cancel পাঠান।
group-reply-link = ✍️ { $person }, এই মেসেজের রিপ্লাইয়ে লিংক পাঠান। ছেড়ে যেতে /cancel পাঠান।
group-reply-quantity = ✍️ { $person }, ওপরের একটি বাটন চাপুন বা এই মেসেজের রিপ্লাইয়ে পরিমাণ পাঠান। ছেড়ে যেতে /cancel পাঠান।
group-reply-comments = ✍️ { $person }, এই মেসেজের রিপ্লাইয়ে কমেন্ট পাঠান, প্রতি লাইনে একটি। ছেড়ে যেতে /cancel পাঠান।
group-reply-id = ✍️ { $person }, এই মেসেজের রিপ্লাইয়ে অর্ডার ID পাঠান। ছেড়ে যেতে /cancel পাঠান।
group-reply-field = আপনার উত্তর
group-anonymous = একজন বেনামি অ্যাডমিন

toast-buyers-only = এখানে এটি শুধু অ্যাডমিন এবং অ্যাডমিনের বেছে নেওয়া লোকেরা করতে পারেন।
toast-rights-not-said = আপনি এখানে কী করতে পারেন, Telegram তা জানায়নি। এক মিনিট পরে আবার চেষ্টা করুন।
toast-not-in-group = এটি শুধু এই গ্রুপের সদস্যরা করতে পারেন।
toast-no-order = এই চ্যাটে এমন কোনো অর্ডার পাইনি।
toast-not-your-own = অর্ডারটি আপনি চেয়েছেন: সিদ্ধান্ত অন্য কাউকে নিতে হবে।
toast-asker-no-right = যিনি চেয়েছিলেন, তিনি আর এখানে অর্ডার করতে পারেন না, তাই অনুমোদন দেওয়া যাবে না। নাকচ করুন, বা আগে তাঁর অধিকার ফিরিয়ে দিন।
toast-asker-not-said = যিনি চেয়েছিলেন, তিনি এখনো এখানে অর্ডার করতে পারেন কি না, Telegram তা জানায়নি। এক মিনিট পরে আবার চেষ্টা করুন।

group-reply-limit = ✍️ { $person }, এই মেসেজের রিপ্লাইয়ে টাকার অঙ্ক পাঠান। ছেড়ে যেতে /cancel পাঠান।
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = আমি আপনাদের প্যানেল এই গ্রুপে নিয়ে আসি: সার্ভিস, দাম, অর্ডার ও তার খবর। দেখতে পারেন সবাই; অর্ডার করতে পারেন অ্যাডমিনরা।
group-joined-next = এবার একজন অ্যাডমিন /key পাঠিয়ে ব্যক্তিগত চ্যাটে API কী দেবেন। আর কে অর্ডার করতে পারবেন, তা /settings থেকে ঠিক করা হয়।
group-no-key = একজন অ্যাডমিন এখানে /key পাঠিয়ে ব্যক্তিগত চ্যাটে API কী দেবেন।
group-key-running = ⏳ { $count ->
    [one] এই কী দিয়ে { $count }টি অর্ডার চলছে। সেটি প্যানেলে চলতে থাকবে, কিন্তু কী-টি ছাড়া আমি আর তাতে নজর রাখতে বা তা বাতিল করতে পারব না।
   *[other] এই কী দিয়ে { $count }টি অর্ডার চলছে। সেগুলো প্যানেলে চলতে থাকবে, কিন্তু কী-টি ছাড়া আমি আর সেগুলোতে নজর রাখতে বা বাতিল করতে পারব না।
}
group-link-gone = এই লিংকটি ব্যবহার হয়ে গেছে বা বেশি পুরোনো। নতুন লিংকের জন্য গ্রুপে /key পাঠান।
group-link-denied = গ্রুপের API কী শুধু তার অ্যাডমিনরা দিতে পারেন, আর এই লিংক শুধু সেই অ্যাডমিন ব্যবহার করতে পারেন যিনি চেয়েছিলেন। গ্রুপে /key পাঠান।
group-key-ask = আপনার গ্রুপের API কী মেসেজ হিসেবে পাঠান। সেখানে যাঁরা অর্ডার করতে পারেন, সবাই এটি ব্যবহার করবেন; কেউ দেখতে পাবেন না।
group-key-set = 🔑 { $person } API কী দিয়েছেন: { $panel } · { $key }
group-key-kept = ✅ <b>গ্রুপের API কী রাখা হয়েছে</b>। গ্রুপে জানিয়ে দিয়েছি।
button-key-take = 🔑 আমার কী নিন: { $key }

button-group = 👥 গ্রুপ
button-buyers-admins = শুধু অ্যাডমিন
button-buyers-everyone = সবাই
button-buyers-named = বাছাই করা লোক
button-people = 👤 লোক বাছাই
button-limit-order = অর্ডারের সীমা
button-limit-day = দৈনিক সীমা
button-no-limit = সীমা নেই
button-push-here = 📌 খবর এই টপিকে
button-push-topics = 📌 খবর প্রতিটি টপিকে
button-audit = 📒 রেকর্ড
group-title = 👥 <b>গ্রুপ</b>
group-buyers-admins = কে অর্ডার করতে পারেন: <b>শুধু অ্যাডমিন</b>।
group-buyers-everyone = কে অর্ডার করতে পারেন: এই গ্রুপের <b>সবাই</b>।
group-buyers-named = কে অর্ডার করতে পারেন: <b>অ্যাডমিন ও বাছাই করা লোক</b>।
group-limit-order = এক অর্ডারের সীমা: <b>{ $amount }</b>
group-limit-order-none = এক অর্ডারের সীমা: নেই
group-limit-day = 24 ঘণ্টায় একজনের সীমা: <b>{ $amount }</b>
group-limit-day-none = 24 ঘণ্টায় একজনের সীমা: নেই
group-push-each = খবর প্রতিটি অর্ডারের নিজের টপিকে যায়।
group-push-one = সব খবর একটি টপিকে যায়।
group-limits-what = সীমার বেশি হলে একজন অ্যাডমিনের অনুমোদন লাগে। অ্যাডমিনদের জন্য সীমা নেই। অর্ডার বাতিল করতে পারেন শুধু অ্যাডমিন।
group-people-title = 👤 <b>কে অর্ডার করতে পারেন</b>
group-people = নামে ট্যাপ করুন। কেউ গ্রুপ ছেড়ে গেলে তাঁকে আবার বাছাই করতে হবে।
group-people-none = এখানে এখনো কাউকে দেখিনি। কেউ কমান্ড পাঠালে বা বাটন চাপলে তাঁর নাম আসবে।
group-limit-ask-order = অনুমোদন ছাড়া একটি অর্ডার সর্বোচ্চ কত মূল্যের হতে পারে? { $currency }-তে অঙ্ক পাঠান, যেমন 5.50
group-limit-ask-day = অনুমোদন ছাড়া একজন 24 ঘণ্টায় কত মূল্যের অর্ডার করতে পারেন? { $currency }-তে অঙ্ক পাঠান, যেমন 20
group-limit-bad = এটি টাকার অঙ্ক নয়। শূন্যের বেশি একটি সংখ্যা পাঠান, যেমন 5.50
group-topic-gone = ⚠️ যে টপিকে খবর পাঠাতাম, সেটি আর নেই বা বন্ধ হয়ে গেছে। তার খবর এখন এখানে আসবে। অ্যাডমিনরা /settings থেকে অন্য টপিক বেছে নিতে পারেন।

approval-title = 🙋 <b>অনুমোদন লাগবে</b>
approval-who = { $person } সীমার বেশি একটি অর্ডার করতে চান। সিদ্ধান্ত নেবেন একজন অ্যাডমিন।
approval-limit = সীমা: { $limit }
approval-waits = 🙋 অর্ডারটি সীমার বেশি, তাই অ্যাডমিনের অপেক্ষায় আছে। এখনো কিছুই অর্ডার হয়নি।
approval-declined = ❌ { $person } নাকচ করেছেন: { $service }। কিছুই অর্ডার হয়নি।
approval-decided = এর সিদ্ধান্ত আগেই হয়ে গেছে, বা অর্ডারটি আর খোলা নেই।
button-approve = ✅ অনুমোদন দিন
button-decline = ❌ নাকচ করুন

audit-title = 📒 <b>কে কী করেছে</b>
audit-none = এখনো কিছু নেই।
audit-ordered = { $at } · { $person }: অর্ডার করেছেন: { $what }
audit-refilled = { $at } · { $person }: রিফিল চেয়েছেন: { $what }
audit-cancelled = { $at } · { $person }: বাতিল করেছেন: { $what }
audit-asked = { $at } · { $person }: অনুমোদন চেয়েছেন: { $what }
audit-approved = { $at } · { $person }: অনুমোদন দিয়েছেন: { $what }
audit-declined = { $at } · { $person }: নাকচ করেছেন: { $what }
audit-key-set = { $at } · { $person }: API কী দিয়েছেন: { $what }
audit-key-removed = { $at } · { $person }: API কী সরিয়েছেন: { $what }
audit-settings = { $at } · { $person }: সেটিংস: { $what }
audit-automatic-on = { $at } · { $person }: নিজে নিজে রিফিল চালু করেছেন: { $what }
audit-automatic-off = { $at } · { $person }: নিজে নিজে রিফিল বন্ধ করেছেন: { $what }
