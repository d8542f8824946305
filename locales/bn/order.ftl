order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 ব্যালেন্স: { $amount }
order-ask-link = পোস্ট, পেজ বা প্রোফাইলের <b>লিংক</b> পাঠান।
order-ask-quantity = <b>কত?</b> বেছে নিন, বা একটি সংখ্যা পাঠান।
order-ask-comments = <b>কমেন্ট</b> পাঠান, প্রতি লাইনে একটি: { $min } থেকে { $max }টি। প্রতিটি লাইন একটি কমেন্ট, এবং তার দাম কাটা হয়।
order-link-invalid = এটি লিংক নয়। এমন একটি পাঠান: <code>https://instagram.com/p/AAA111</code> বা <code>@name</code>।
order-quantity-invalid = এটি পূর্ণ সংখ্যা নয়। এমন একটি পাঠান: <code>1000</code>।
order-quantity-low = এটি কম: কমপক্ষে <b>{ $min }</b> হতে হবে।
order-quantity-high = এটি বেশি: সর্বোচ্চ <b>{ $max }</b> হতে পারে।
order-comments-none = এতে কোনো কমেন্ট নেই। কমপক্ষে একটি পাঠান, প্রতি লাইনে একটি।
order-price-large = এত পরিমাণের দাম হিসাব করা যাচ্ছে না। ছোট সংখ্যা পাঠান।
order-sending-title = 📤 <b>অর্ডার করা হচ্ছে…</b>
order-sending = { $service }। প্যানেল উত্তর দিলেই এখানে জানাব। অর্ডারটি শুধু একবারই পাঠানো হয়।
order-confirmed-already = ✅ এই অর্ডার আগেই নিশ্চিত করা হয়েছে। কিছুই দুইবার অর্ডার হয়নি।
order-expired = ⌛ এই খসড়াটি বেশি পুরোনো: দাম বদলে থাকতে পারে। কিছুই অর্ডার হয়নি।
order-discarded = ✖️ বাদ দেওয়া হয়েছে। কিছুই অর্ডার হয়নি।
order-left = ✖️ ছেড়ে দেওয়া হয়েছে। কিছুই অর্ডার হয়নি।
order-left-nothing = ছেড়ে যাওয়ার মতো কিছু নেই। প্যানেলে অর্ডার বাতিল করতে: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>অর্ডার করুন</b>
order-no-service = ⚠️ প্যানেলে এখন { $id } নম্বরের কোনো সার্ভিস নেই।
order-usage =
    সার্ভিস বেছে নিন, বা এক লাইনে সার্ভিস, লিংক ও পরিমাণ লিখুন:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>আপনার অর্ডার দেখে নিন</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 পরিমাণ: <b>{ $quantity }</b>
summary-package = 🔢 একটি প্যাকেজ
summary-comments = { $count ->
    [one] 💬 <b>{ $count }টি কমেন্ট</b>:
   *[other] 💬 <b>{ $count }টি কমেন্ট</b>:
}
summary-price = 💵 দাম: <b>{ $price }</b>
summary-price-most = 💵 দাম: সর্বোচ্চ <b>{ $price }</b>, প্রতি পোস্টে আলাদা করে কাটা হয়
summary-price-post = 💵 দাম: প্রতি পোস্টে সর্বোচ্চ <b>{ $price }</b>
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count }টি কমেন্টে কমা আছে</b>: কিছু প্যানেল একে দুটি কমেন্ট বানায় এবং দুটোই গোনে।
   *[other] ⚠️ <b>{ $count }টি কমেন্টে কমা আছে</b>: কিছু প্যানেল প্রতিটিকে একাধিক কমেন্ট বানায় এবং সবগুলো গোনে।
}
summary-balance = 💰 ব্যালেন্স: { $before }, এর পরে { $after }
summary-balance-unknown = ⚠️ আপনার ব্যালেন্স এখন জানা নেই। যথেষ্ট না হলে প্যানেল অর্ডারটি প্রত্যাখ্যান করবে।
summary-balance-short = ⚠️ <b>ব্যালেন্স যথেষ্ট নয়</b>: আরও { $missing } লাগবে। আগে প্যানেলে ব্যালেন্স যোগ করুন।
summary-price-changed = ⚠️ <b>দাম বদলেছে</b>: আগে { $before } ছিল, এখন { $now } হয়েছে। এখনো কিছুই অর্ডার হয়নি।
summary-same-link = { $count ->
    [one] ⚠️ <b>এই লিংকে একটি অর্ডার এখনো চলছে</b>: { $orders }। প্যানেল প্রায়ই দ্বিতীয়টি প্রত্যাখ্যান করে, বা ভুল গোনে।
   *[other] ⚠️ <b>এই লিংকে { $count }টি অর্ডার এখনো চলছে</b>: { $orders }। প্যানেল প্রায়ই আরেকটি প্রত্যাখ্যান করে, বা ভুল গোনে।
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>আপনি { $ago } ঠিক এটিই অর্ডার করেছেন।</b> দুইবার চাইলে তবেই নিশ্চিত করুন।
summary-misfit-platform = ⚠️ <b>লিংকটি কি ঠিক আছে?</b> সার্ভিসটি { $wanted }-এর জন্য, আর লিংকটি { $found }-এর।
summary-misfit-host = ⚠️ <b>লিংকটি কি ঠিক আছে?</b> সার্ভিসটি { $wanted }-এর জন্য, আর লিংকটি { $wanted }-এর নয়।
summary-misfit-post = ⚠️ <b>লিংকটি কি ঠিক আছে?</b> সার্ভিসটি পোস্টের জন্য মনে হচ্ছে, আর লিংকটি প্রোফাইলের।
summary-misfit-profile = ⚠️ <b>লিংকটি কি ঠিক আছে?</b> সার্ভিসটি প্রোফাইলের জন্য মনে হচ্ছে, আর লিংকটি পোস্টের।
summary-step-between = ⚠️ <b>প্যানেল শুধু { $step }-এর গুণিতক নেয়</b>: { $below } বা { $above }। আগে অন্য পরিমাণ প্রত্যাখ্যান করেছে।
summary-step-near = ⚠️ <b>প্যানেল শুধু { $step }-এর গুণিতক নেয়</b>, যেমন { $near }। আগে অন্য পরিমাণ প্রত্যাখ্যান করেছে।
summary-step = ⚠️ <b>প্যানেল শুধু { $step }-এর গুণিতক নেয়।</b> আগে অন্য পরিমাণ প্রত্যাখ্যান করেছে।
