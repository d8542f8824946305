catalog-title = 🛍 <b>সার্ভিস</b>
catalog-count = { $count ->
    [one] { $count }টি সার্ভিস
   *[other] { $count }টি সার্ভিস
}
catalog-hint = একটি ক্যাটাগরি বেছে নিন, বা খুঁজুন: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = ক্যাটাগরি ছাড়া
catalog-favourites-title = ⭐ <b>পছন্দের</b>
catalog-favourites-none = এখনো কিছু নেই। কোনো সার্ভিসের কার্ডে “পছন্দের” চাপুন।
catalog-found-title = 🔎 <b>{ $words }: যা পাওয়া গেছে</b>
catalog-stale = ⚠️ সার্ভিসের তালিকা { $at }-এর: প্যানেল এখন উত্তর দিচ্ছে না।
catalog-empty = এই API কী-র জন্য প্যানেলে কোনো সার্ভিস নেই।
catalog-loading = ⏳ আপনার প্যানেলের সার্ভিস পড়া হচ্ছে…
catalog-nothing-title = 🔎 <b>{ $words }: কিছু পাওয়া যায়নি</b>
catalog-nothing = কম বা অন্য শব্দ দিয়ে দেখুন, যেমন প্ল্যাটফর্ম (<i>instagram</i>), ধরন (<i>likes</i>) বা সার্ভিসের ID।
catalog-search-usage =
    🔎 <b>খোঁজা</b>
    কমান্ডের পরে শব্দ বা সার্ভিসের ID লিখুন:
    <code>/search instagram likes</code>
    ফলাফল কমাতে <code>refill</code>, <code>cancel</code>, <code>drip</code> বা <code>&lt;2</code>-এর মতো দাম যোগ করুন।
catalog-gone = প্যানেল এই সার্ভিসটি আর বিক্রি করে না। অন্য একটি বেছে নিন।

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>প্রতি 1000: { $rate }</b>
service-rate-package = 💵 <b>প্রতি প্যাকেজ: { $rate }</b>
service-limits = 🔢 পরিমাণ: { $min } – { $max }
service-flags = ♻️ রিফিল: { $refill } · 🚫 বাতিল: { $cancel } · 💧 ড্রিপ-ফিড: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 এখানে আপনার <b>{ $count }টি অর্ডার</b>: সম্পন্ন { $completed }, আংশিক { $partial }, বাতিল { $canceled }
   *[other] 📊 এখানে আপনার শেষ <b>{ $count }টি অর্ডার</b>: সম্পন্ন { $completed }, আংশিক { $partial }, বাতিল { $canceled }
}
service-own-times = ⏲ সময় লেগেছে <b>{ $median }</b>, অর্ধেক অর্ডারে { $from } – { $to }
service-price-up = 📈 আপনার শেষ অর্ডারের পর <b>{ $percent }</b>
service-price-down = 📉 আপনার শেষ অর্ডারের পর <b>{ $percent }</b>
service-average-time = ⏱ গড় সময়: { $time }
service-not-sold = “{ $type }” ধরনের অর্ডার এখানে করা যায় না। এই সার্ভিসটি সরাসরি প্যানেলে অর্ডার করুন।
