stats-title = 📊 <b>পরিসংখ্যান</b> · { $span }
stats-spent = { $count ->
    [one] 💵 { $count }টি অর্ডারে <b>{ $spent }</b>
   *[other] 💵 { $count }টি অর্ডারে <b>{ $spent }</b>
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 অন্য মুদ্রায় { $count }টি অর্ডারে { $spent }
   *[other] 💱 অন্য মুদ্রায় { $count }টি অর্ডারে { $spent }
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count }টি অর্ডার
   *[other] • { $name }: <b>{ $spent }</b>, { $count }টি অর্ডার
}
stats-by-time = 🗓 <b>সময় অনুযায়ী</b>
stats-by-category = 📁 <b>ক্যাটাগরি অনুযায়ী</b>
stats-by-service = 🛍 <b>সার্ভিস অনুযায়ী</b>
stats-nothing = এই সময়ে কোনো অর্ডার নেই।

export-title = 📑 <b>এক্সপোর্ট</b>
export-orders = { $count ->
    [one] 📦 { $count }টি অর্ডার · { $span }
   *[other] 📦 { $count }টি অর্ডার · { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count }টি রিফিল বা বাতিলের অনুরোধ · { $span }
   *[other] ♻️ { $count }টি রিফিল ও বাতিলের অনুরোধ · { $span }
}
export-note = এতে লিংক ও দাম দেখা যায়: কাউকে দেওয়ার আগে ভেবে নিন।
export-sent = আপনাকে ব্যক্তিগত চ্যাটে পাঠিয়েছি।
export-private = এক্সপোর্ট শুধু ব্যক্তিগত চ্যাটে পাঠাই। বাটন চাপুন, সেখানে Start চাপুন, তারপর এখানে কমান্ডটি আবার পাঠান।
export-anonymous = এক্সপোর্ট আমি একজনকে ব্যক্তিগত চ্যাটে পাঠাই, আর বেনামি অ্যাডমিনের সঙ্গে আমার কোনো ব্যক্তিগত চ্যাট নেই। কমান্ডটির জন্য বেনামি থাকা বন্ধ করুন, বা অন্য কোনো অ্যাডমিনকে পাঠাতে বলুন।

button-span-week = 7 দিন
button-span-month = 30 দিন
button-span-quarter = 13 সপ্তাহ
button-span-year = 12 মাস
button-span-all = সবকিছু
button-stats = 📊 পরিসংখ্যান
button-stats-text = 📝 লেখায়
button-stats-picture = 📊 ছবিতে
button-export = 📑 এক্সপোর্ট
