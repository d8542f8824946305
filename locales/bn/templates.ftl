start-templates = 📋 টেমপ্লেট: শুধু লিংক জিজ্ঞেস করি।
start-favourites = ⭐ পছন্দের।
start-recent = 🕘 সর্বশেষ অর্ডার।
start-hint = বেছে নিন, বা এক লাইনে লিখুন: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>টেমপ্লেট</b>
templates-hint = কোনো টেমপ্লেট দিয়ে অর্ডার করতে, নাম বদলাতে বা মুছতে সেটি চাপুন।
templates-none = এখনো কোনো টেমপ্লেট নেই। কোনো অর্ডারের কার্ড থেকে, বা অর্ডার নিশ্চিত করার আগে সেভ করুন।
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = শুধু লিংক জিজ্ঞেস করব, আর আজকের দাম দেখাব।
template-gone = প্যানেল এই সার্ভিসটি আর বিক্রি করে না।
template-name-title = 📋 <b>টেমপ্লেট সেভ করুন</b>
template-name-ask = এর একটি <b>নাম</b> পাঠান, যেমন <i>{ $name }</i>। লিংক প্রতিবার জিজ্ঞেস করা হবে।
template-name-wrong = এই নাম চলবে না। সর্বোচ্চ { $max } অক্ষরের একটি লাইন পাঠান।
template-name-taken = { $name } নামে আরেকটি টেমপ্লেট আছে। অন্য নাম পাঠান।
template-saved = 📋 <b>{ $name }</b> নামে সেভ হয়েছে। এটি /order কমান্ডে পাবেন।
template-delete-ask = টেমপ্লেট <b>{ $name }</b> মুছবেন? অর্ডারে কোনো প্রভাব পড়বে না।
template-not-found = এই টেমপ্লেটটি আর নেই।

button-template-save = 📋 টেমপ্লেট সেভ করুন
button-templates = 📋 টেমপ্লেট
button-rename = ✏️ নাম বদলান
button-delete = 🗑 মুছুন
