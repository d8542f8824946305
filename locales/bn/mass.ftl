button-stop = ⏹ থামান
button-mass-file = 📎 ফলাফল ফাইলে
button-mass-lines = 📎 লাইনগুলো ফাইলে

mass-title = 🧾 <b>একসঙ্গে অনেক অর্ডার</b>
mass-ask =
    প্রতি লাইনে একটি করে পাঠান: সার্ভিস, লিংক, পরিমাণ।
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    অথবা সর্বোচ্চ { $most } লাইনের CSV বা টেক্সট ফাইল পাঠান। কিছু অর্ডার হওয়ার আগে আপনি প্রতিটি দাম দেখবেন।
mass-empty = এতে কোনো অর্ডার নেই। এমন লাইন পাঠান: <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = লাইন বেশি হয়ে গেছে: একবারে সর্বোচ্চ { $most }টি নিই। বাকিগুলো পরে পাঠান।
mass-bad-file = ফাইলটি পড়া যাচ্ছে না। UTF-8-এ CSV বা টেক্সট ফাইল পাঠান, সর্বোচ্চ 2 MB।
mass-gone = ⌛ তালিকাটি আর নেই। এবার বাটন চাপায় কিছুই অর্ডার হয়নি।
mass-discarded = ✖️ বাদ দেওয়া হয়েছে। কিছুই অর্ডার হয়নি।
mass-changed = ⚠️ <b>দাম বদলেছে, বা তালিকাটি বেশি পুরোনো ছিল।</b> এখনো কিছুই অর্ডার হয়নি। এখন এমন হবে:

mass-preview-title = 🧾 <b>আপনার অর্ডারগুলো দেখে নিন</b>
mass-good = { $count ->
    [one] ✅ { $count }টি লাইন অর্ডার করা যাবে
   *[other] ✅ { $count }টি লাইন অর্ডার করা যাবে
}
mass-bad = { $count ->
    [one] ⚠️ { $count }টি লাইন অর্ডার করা যাবে না, বাদ যাবে
   *[other] ⚠️ { $count }টি লাইন অর্ডার করা যাবে না, বাদ যাবে
}
mass-repeated = { $count ->
    [one] ⚠️ { $count }টি লাইনের সার্ভিস ও লিংক অন্য লাইনের সঙ্গে মিলে যায়। প্রথম অর্ডার চলার সময় প্যানেল প্রায়ই দ্বিতীয়টি প্রত্যাখ্যান করে।
   *[other] ⚠️ { $count }টি লাইনের সার্ভিস ও লিংক অন্য লাইনের সঙ্গে মিলে যায়। প্রথম অর্ডার চলার সময় প্যানেল প্রায়ই দ্বিতীয়টি প্রত্যাখ্যান করে।
}
mass-doubted = { $count ->
    [one] ⚠️ { $count }টি লাইনে সতর্কতা আছে। তবু অর্ডার করা যাবে।
   *[other] ⚠️ { $count }টি লাইনে সতর্কতা আছে। তবু অর্ডার করা যাবে।
}
mass-again = ⚠️ সার্ভিস ও লিংক { $line } নম্বর লাইনের মতোই।
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>ব্যালেন্স যথেষ্ট নয়</b>: আরও { $missing } লাগবে। শেষের অর্ডারগুলো প্রত্যাখ্যাত হবে।

mass-problem-parts = সার্ভিস, লিংক ও পরিমাণ লাগবে
mass-problem-link = এটি লিংক নয়
mass-problem-number = পরিমাণ পূর্ণ সংখ্যা নয়
mass-problem-service = সার্ভিস { $id } নেই
mass-problem-type = “{ $type }” ধরনের অর্ডার একটি একটি করে করতে হয়
mass-problem-not-sold = “{ $type }” ধরনের অর্ডার এখানে দেখা যায়, কিন্তু বিক্রি হয় না
mass-problem-package = প্যাকেজের পরিমাণ হয় না: সেটি বাদ দিন
mass-problem-quantity = পরিমাণ দেওয়া নেই
mass-problem-low = সর্বনিম্ন { $min }
mass-problem-high = সর্বোচ্চ { $max }
mass-problem-price = দাম হিসাব করা যাচ্ছে না

mass-running-title = 📤 <b>আপনার অর্ডার করা হচ্ছে…</b>
mass-stopping-title = ⏹ <b>থামানো হচ্ছে…</b>
mass-stopped-title = ⏹ <b>থামানো হয়েছে</b>
mass-done-title = 🏁 <b>আপনার অর্ডারগুলো পাঠানো হয়েছে</b>
mass-progress = { $bar } { $total }টির মধ্যে { $settled }টি
mass-count-placed = ✅ { $count }টি অর্ডার হয়েছে
mass-count-ended = { $count ->
    [one] 🏁 এর মধ্যে { $count }টি শেষ হয়েছে
   *[other] 🏁 এর মধ্যে { $count }টি শেষ হয়েছে
}
mass-count-refused = ❌ { $count }টি প্রত্যাখ্যাত
mass-count-unknown = ❓ { $count }টির অবস্থা জানা নেই
mass-count-waiting = { $count ->
    [one] ⏳ { $count }টি অপেক্ষায়
   *[other] ⏳ { $count }টি অপেক্ষায়
}
mass-count-not-sent = ✖️ { $count }টি পাঠানো হয়নি
mass-unknown-advice = যে অর্ডারের অবস্থা জানা নেই, সেটি কখনো আবার পাঠানো হয় না। “সমস্যা” চাপুন এবং প্রতিটির সিদ্ধান্ত নিন।
mass-moved = 🧾 <b>এক তালিকার { $count }টি অর্ডার</b>
mass-moved-state = { $sign } { $state }: { $count }
