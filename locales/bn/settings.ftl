settings-title = ⚙️ <b>সেটিংস</b>
settings-language = 🌐 ভাষা: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 এখনো API কী নেই
settings-push-title = 🔔 <b>আপনার অর্ডারের কোন কোন খবর জানাব</b>
settings-push-all = প্রতিটি পরিবর্তন: প্রতিটি ধাপ, শেষ ও সমস্যা।
settings-push-final = শুধু শেষে: অর্ডার শেষ হলে বা সমস্যায় পড়লে।
settings-push-nothing = কিছুই না: নিজে দেখুন। তবে জিজ্ঞেস করলে উত্তর দেব, আর টাকা খরচ হয়ে থাকতে পারে এমন হলে জিজ্ঞেস করব।
settings-zone = 🕓 { $zone }: এখন { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 নীরব সময়: নেই
settings-quiet-hold = 🌙 নীরব সময়: { $hours }, নোটিফিকেশন অপেক্ষায় থাকে
settings-quiet-silent = 🌙 নীরব সময়: { $hours }, সাউন্ড ছাড়া
settings-alert = 💰 কম ব্যালেন্স: { $amount }-এর নিচে নামলে জানাব
settings-alert-off = 💰 কম ব্যালেন্স: সতর্কতা নেই
settings-patience = 🐢 আটকে থাকা: { $time } ধরে অগ্রগতি না হলে
settings-patience-never = 🐢 আটকে থাকা: জানাই না
settings-digest = 📰 দৈনিক সারসংক্ষেপ: { $time }-এ, কিছু বদলালে
settings-digest-off = 📰 দৈনিক সারসংক্ষেপ: নেই

button-quiet = 🌙 নীরব সময়
button-zone = 🕓 টাইম জোন
button-alert = 🔔 কম ব্যালেন্স
button-patience = 🐢 আটকে থাকা অর্ডার
button-off = বন্ধ করুন
button-never = কখনো না
button-other-hours = ⌨️ অন্য সময়
button-other-zone = ⌨️ অন্য শহর
button-other-amount = ⌨️ অন্য অঙ্ক
button-quiet-hold = অপেক্ষায় রাখুন
button-quiet-silent = সাউন্ড ছাড়া

quiet-title = 🌙 <b>নীরব সময়</b>
quiet-off = নেই: নোটিফিকেশন যেকোনো সময় আসে। যে সময় আমি চুপ থাকব, তা বেছে নিন।
quiet-on = প্রতিদিন { $hours }।
quiet-hold = নোটিফিকেশন { $until } পর্যন্ত অপেক্ষায় থাকে, তারপর একসঙ্গে আসে। কিছুই হারায় না।
quiet-silent = নোটিফিকেশন সঙ্গে সঙ্গেই আসে, তবে সাউন্ড ছাড়া।
quiet-trouble = সমস্যা, আর যার সিদ্ধান্ত শুধু আপনি নিতে পারেন, তা সব সময় সঙ্গে সঙ্গে আসে। তার আগে যা অপেক্ষায় ছিল, তা-ও সঙ্গে আসে।
quiet-ask =
    🌙 <b>নীরব সময়</b>
    কখন শুরু ও শেষ হবে পাঠান, যেমন <code>22:30-7:15</code>।
quiet-not-understood = দিনের দুটি সময় লাগবে, যেমন <code>22:30-7:15</code>।

zone-title = 🕓 <b>টাইম জোন</b>
zone-none = আপনি কোনোটি বেছে নেননি, তাই UTC ধরে চলি।
zone-what = আমি যত সময় দেখাই, আর আপনার নীরব সময়, সব এই ঘড়ি ধরে চলে।
zone-ask =
    🕓 <b>টাইম জোন</b>
    আপনার শহর বা UTC থেকে পার্থক্য পাঠান: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>।
zone-not-understood = এই জায়গাটি আমার জানা নেই। আপনার টাইম জোনের কোনো বড় শহর ইংরেজি অক্ষরে পাঠান, বা UTC থেকে পার্থক্য, যেমন <code>+5:30</code>।

alert-title = 🔔 <b>কম ব্যালেন্স</b>
alert-balance = 💰 আপনার ব্যালেন্স { $amount }।
alert-on = ব্যালেন্স { $amount }-এর নিচে নামলে একবার জানাই, আবার জানাই শুধু মাঝে তার ওপরে উঠে থাকলে।
alert-off = সতর্কতা নেই। যে অঙ্কের নিচে নামলে জানাব, তা বেছে নিন।
alert-below-already = ব্যালেন্স এখনই তার নিচে, তাই পরের বার নামলে জানাব।
alert-no-key = আগে আপনার API কী দিন: সেটি ছাড়া আপনার ব্যালেন্স দেখতে পারি না।
alert-ask =
    🔔 <b>কম ব্যালেন্স</b>
    যে অঙ্কের নিচে নামলে জানাব তা পাঠান, যেমন <code>5</code> বা <code>12.50</code>।
alert-not-understood = শূন্যের বেশি একটি অঙ্ক লাগবে, যেমন <code>5</code> বা <code>12.50</code>।

patience-title = 🐢 <b>আটকে থাকা অর্ডার</b>
patience-on = চলমান অর্ডারে { $time } ধরে কোনো অগ্রগতি না হলে একবার সমস্যা হিসেবে জানাই।
patience-off = থেমে থাকা অর্ডারের কথা জানাই না।
patience-most = সার্ভিসটিতে আপনার 10টির মধ্যে 9টি অর্ডারের চেয়ে বেশি সময় নেওয়া অর্ডারের কথাও জানাই।
