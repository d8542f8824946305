notify-many = { $count ->
    [one] 🔔 <b>{ $count }টি আপডেট</b>
   *[other] 🔔 <b>{ $count }টি আপডেট</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>অর্ডার হয়েছে</b> · { $id }
notify-refused-title = ❌ <b>অর্ডার হয়নি</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = প্যানেল সংশোধন করেছে: { $was } → { $now }
notify-lost-title = 🔎 <b>অর্ডার { $id } আর পাওয়া যাচ্ছে না</b>
notify-lost = প্যানেল কয়েকবার জানিয়েছে যে অর্ডারটি তার জানা নেই। আমি আর এতে নজর রাখছি না: প্যানেলের সাপোর্টে জিজ্ঞেস করুন।
notify-refill-accepted-title = ♻️ <b>প্যানেল রিফিলের অনুরোধ নিয়েছে</b> · { $id }
notify-refill-refused-title = ❌ <b>রিফিল প্রত্যাখ্যাত হয়েছে</b> · { $id }
notify-refill-unknown-title = ❓ <b>রিফিলের অনুরোধ কি নেওয়া হয়েছে?</b> · { $id }
notify-refill-unknown = কোনো উত্তর আসেনি। আমি নিজে থেকে আবার অনুরোধ করব না: আবার চাওয়ার আগে প্যানেলে দেখে নিন।
notify-refill-moved = { $sign } <b>রিফিল { $refill }: { $state }</b> · অর্ডার { $id }
notify-cancel-accepted-title = 🚫 <b>প্যানেল বাতিলের অনুরোধ নিয়েছে</b> · { $id }
notify-cancel-refused-title = ❌ <b>প্যানেল বাতিল করতে রাজি হয়নি</b> · { $id }
notify-cancel-unknown-title = ❓ <b>বাতিলের অনুরোধ কি নেওয়া হয়েছে?</b> · { $id }
notify-cancel-unknown = কোনো উত্তর আসেনি। আমি নিজে থেকে আবার অনুরোধ করব না: অর্ডারের পরের অবস্থা থেকে জানা যাবে।
notify-key-title = 🔑 <b>প্যানেল API কী প্রত্যাখ্যান করছে</b>
notify-key = { $panel } আর { $key } গ্রহণ করছে না। এটি ব্যবহার করা বন্ধ করেছি, আপনার অর্ডারে নজর রাখা হচ্ছে না। নতুন API কী দিন।
notify-balance-title = 🔔 <b>আপনার ব্যালেন্স কম</b>
notify-balance = { $panel } · <b>{ $amount }</b> বাকি, আপনার সীমা { $below }-এর নিচে
notify-stuck-title = 🐢 <b>আটকে গেছে?</b> অর্ডার { $id }
notify-stuck-still = { $time } ধরে কোনো অগ্রগতি নেই।
notify-stuck-long = এটি { $time } ধরে চলছে: এই সার্ভিসে আপনার 10টির মধ্যে 9টি অর্ডারে এর চেয়ে কম সময় লেগেছে।
notify-stuck-advice = প্যানেলের সাপোর্টে জিজ্ঞেস করুন, বা বাতিলের সুযোগ থাকলে অর্ডারটি বাতিল করুন।
notify-guarantee-title = ♻️ <b>গ্যারান্টি শিগগিরই শেষ হবে</b> · { $id }
notify-guarantee = এটি { $at }-এ শেষ হবে। কিছু কমে থাকলে তার আগে রিফিলের অনুরোধ করুন। সিদ্ধান্ত প্যানেলের।
notify-automatic-title = ⏱ <b>অটো রিফিল বন্ধ হয়েছে</b> · { $id }
notify-automatic-unknown = শেষ রিফিলের উত্তর হারিয়ে গেছে: প্যানেল হয়তো সেটি নিয়েছে। আমি নিজে থেকে আবার চাইব না। আগে প্যানেলে দেখে নিন।
notify-automatic-refused = প্যানেল পরপর তিনবার প্রত্যাখ্যান করেছে।
notify-automatic-over = গ্যারান্টি শেষ হয়েছে।
notify-automatic-key = প্যানেলের API কী সরানো হয়েছে।
notify-automatic-undelivered = প্যানেল অর্ডারটি সংশোধন করেছে: রিফিল করার আর কিছু নেই।
