common-yes = হ্যাঁ
common-no = না
common-not-said = বলা নেই
common-orders = { $count ->
    [one] { $count }টি অর্ডার
   *[other] { $count }টি অর্ডার
}
common-moment = { $year }-{ $month }-{ $day } { $time } UTC
common-moment-local = { $year }-{ $month }-{ $day } { $time }
common-now = এইমাত্র
common-minutes-ago = { $count } মিনিট আগে
common-hours-ago = { $count } ঘণ্টা আগে
common-days-ago = { $count ->
    [one] { $count } দিন আগে
   *[other] { $count } দিন আগে
}
common-seconds = { $count } সেকেন্ড
common-minutes = { $count } মিনিট
common-hours = { $count } ঘণ্টা
common-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
common-percent = { $number }%
common-quoted = “{ $words }”

button-services = 🛍 সার্ভিস
button-orders = 📦 অর্ডার
button-balance = 💰 ব্যালেন্স
button-settings = ⚙️ সেটিংস
button-help = ❓ সাহায্য
button-order = 🛒 অর্ডার করুন
button-favourite-off = ☆ পছন্দের
button-favourite-on = ⭐ পছন্দের
button-favourites = ⭐ পছন্দের ({ $count })
button-refresh = 🔄 রিফ্রেশ
button-refill = ♻️ রিফিল
button-refills = ♻️ সব রিফিল
button-cancel-order = 🚫 অর্ডার বাতিল করুন
button-order-again = 🔁 আবার অর্ডার
button-mute = 🔕 মিউট করুন
button-unmute = 🔔 আনমিউট করুন
button-details = 📄 বিস্তারিত
button-copy-id = 📎 ID কপি করুন
button-copy-link = 🔗 লিংক কপি করুন
button-details-of = 📄 { $id }
button-confirm = ✅ নিশ্চিত করুন
button-cancel = ✖️ বাদ দিন
button-check-again = 🔄 আবার দেখুন
button-was-placed = ✅ অর্ডার হয়েছিল
button-not-placed = ❌ অর্ডার হয়নি
button-languages = 🌐 অন্য ভাষা
button-language = 🌐 ভাষা
button-back = ⬅️ ফিরে যান
button-menu = 🏠 মেনু
button-key = 🔑 API কী
button-key-enter = 🔑 API কী দিন
button-key-replace = 🔑 বদলান
button-key-remove = 🗑 সরান
button-key-use = 🔀 { $panel } ব্যবহার করুন
button-key-private = 🔑 ব্যক্তিগত চ্যাটে দিন
button-private = 💬 ব্যক্তিগত চ্যাট খুলুন
button-remove = 🗑 API কী সরান
button-push-all = প্রতিটি পরিবর্তন
button-push-final = শুধু শেষে
button-push-nothing = কিছুই না
button-help-overview = 📖 পরিচিতি
button-help-ordering = 🛒 অর্ডার করা
button-help-tracking = 📦 নজর রাখা
button-help-requests = ♻️ রিফিল ও বাতিল
button-help-keys = 🔑 API কী, নিরাপত্তা
button-help-commands = ⌨️ কমান্ড
