button-admin = 🛠 অপারেটর
button-admin-unknown = ❓ জানা নেই এমন অর্ডার
button-admin-panels = 🔌 প্যানেল
button-admin-maintenance = ⛔️ রক্ষণাবেক্ষণ
button-admin-broadcast = 📣 ঘোষণা
button-admin-open = ✅ আবার অর্ডার নিন
button-admin-send = 📣 পাঠান
button-admin-discard = বাদ দিন
button-admin-stop = ⛔️ থামান

admin-title = 🛠 <b>অপারেটর</b>
admin-version = সংস্করণ { $version }
admin-well = ✅ সব ঠিক আছে।
admin-closed = ⛔️ অর্ডার নেওয়া হচ্ছে না: রক্ষণাবেক্ষণ চলছে।
admin-silent = ⚠️ { $task } থেকে কোনো সাড়া নেই। লগ দেখুন এবং বট আবার চালু করুন।
admin-panel-failing = ⚠️ { $panel } কাজ করছে না। আমি নিজেই আবার জিজ্ঞেস করব।
admin-chats = 👥 চ্যাট: { $count }, ছেড়ে গেছে: { $left }
admin-orders = 📦 অর্ডার: সারিতে { $queued }, পাঠানো হচ্ছে { $submitting }, নজরে { $followed }
admin-unknown = ❓ সিদ্ধান্তের অপেক্ষায়: { $count }
admin-news = 🔔 অপেক্ষমাণ নোটিফিকেশন: { $count }, সবচেয়ে পুরোনোটি { $span } ধরে
admin-news-none = 🔔 অপেক্ষমাণ নোটিফিকেশন: { $count }
admin-updates = 📥 অপেক্ষমাণ আপডেট: { $count }
admin-database = 🗄 ডেটাবেস: { $size } MB
admin-chat-hint = কোনো চ্যাটের অবস্থা: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>জানা নেই এমন অর্ডার</b>
admin-unknown-none = কোনো অর্ডার সিদ্ধান্তের অপেক্ষায় নেই।
admin-unknown-line = { $order } · চ্যাট { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = সিদ্ধান্ত নিতে পারে শুধু সেই চ্যাটগুলো। তাদের জানানো হয়েছে, বাটনও দেওয়া আছে।

admin-panels-title = 🔌 <b>প্যানেল</b>
admin-panel = <b>{ $panel }</b>: { $keys }টি API কী, প্রত্যাখ্যাত { $refused }
admin-panel-answered = { $span } আগে উত্তর দিয়েছে।
admin-panel-silent = চালু হওয়ার পর জিজ্ঞেস করা হয়নি, বা এখনো উত্তর আসেনি।
admin-panel-fault = { $span } আগে ব্যর্থ: { $fault } শেষ উত্তরের পর ব্যর্থতা: { $count }
admin-panel-catalog = সার্ভিসের সবচেয়ে নতুন তালিকা: { $span } পুরোনো।

admin-maintenance-title = ⛔️ <b>রক্ষণাবেক্ষণ</b>
admin-maintenance-off = অর্ডার নেওয়া হচ্ছে। থামাতে <code>/admin maintenance</code> ও সঙ্গে একটি লেখা পাঠান, যা কারণ ও সময় জানাবে। যেসব অর্ডার নিশ্চিত করা হয়েছে, সেগুলো চলতে থাকবে।
admin-maintenance-on = অর্ডার নেওয়া হচ্ছে না। কেউ চেষ্টা করলে দেখবে:

maintenance-title = ⛔️ <b>এখন অর্ডার নেওয়া হচ্ছে না</b>
maintenance-rest = আপনার অর্ডারগুলো চলতে থাকবে, আর বরাবরের মতো আমি সেগুলোর খবর জানাব।

admin-broadcast-title = 📣 <b>ঘোষণা</b>
admin-broadcast-help = <code>/admin broadcast</code> ও লেখাটি পাঠান। অন্য কারও আগে আপনি সেটি দেখবেন।
admin-broadcast-long = লেখাটিতে { $length }টি অক্ষর আছে; সর্বোচ্চ { $max }টি হতে পারে।
admin-broadcast-preview = এখনো কাউকে পাঠানো হয়নি। এটি { $chats }টি চ্যাটে যাবে।
admin-broadcast-sending = পাঠানো হচ্ছে: { $chats }টির মধ্যে { $told }টি চ্যাট। অর্ডারের নোটিফিকেশন আগে যায়।
admin-broadcast-stopped = থামানো হয়েছে। ততক্ষণে { $told }টি চ্যাট পেয়ে গেছে।
admin-broadcast-done = শেষ: { $told }টি চ্যাট।
notify-announcement = 📣 <b>অপারেটরের ঘোষণা</b>

admin-chat-title = 💬 <b>চ্যাট { $chat }</b>
admin-chat-since = প্রথম দেখা: { $ago }
admin-chat-left = 🚫 ছেড়ে গেছে বা আমাকে ব্লক করেছে: { $ago }
admin-chat-settings = ভাষা { $language }, নোটিফিকেশন: { $pushes }
admin-chat-counts = অর্ডার: { $orders }, সিদ্ধান্তের অপেক্ষায়: { $unknown }। অপেক্ষমাণ নোটিফিকেশন: { $news }
admin-chat-no-account = কখনো কোনো API কী দেওয়া হয়নি।
admin-account = 🔑 { $panel }: API কী আছে, ব্যালেন্স { $balance }
admin-account-refused = 🔑 { $panel }: প্যানেল কী-টি প্রত্যাখ্যান করেছে। ব্যালেন্স { $balance }
admin-account-no-key = 🔑 { $panel }: API কী নেই। ব্যালেন্স { $balance }
admin-chat-none = চ্যাট { $chat } আমার জানা নেই।
