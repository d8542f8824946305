digest-title = 📰 <b>আপনার প্যানেলে যা বদলেছে</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>আর বিনামূল্যে নয়</b>: { $now }
digest-vanished = ❌ আর বিক্রি হয় না
digest-returned = ↩️ আবার বিক্রি হচ্ছে
digest-refill-lost = ♻️ এখন রিফিল ছাড়া
digest-refill-gained = ♻️ এখন রিফিলসহ
digest-limits = 🔢 পরিমাণ { $now }, আগে { $was }
digest-more = { $count ->
    [one] … এবং আরও { $count }টি সার্ভিস বদলেছে
   *[other] … এবং আরও { $count }টি সার্ভিস বদলেছে
}
digest-new = { $count ->
    [one] 🆕 { $category }-এ { $count }টি নতুন সার্ভিস
   *[other] 🆕 { $category }-এ { $count }টি নতুন সার্ভিস
}
digest-new-title = 🆕 <b>{ $name }-এ নতুন</b>
digest-new-none = গত সাত দিনে এখানে নতুন কিছু আসেনি।
digest-set-title = 📰 <b>দৈনিক সারসংক্ষেপ</b>
digest-set-on = দিনে একবার, { $time }-এ, আপনার প্যানেলে কী বদলেছে তা জানাই: দাম, সীমা, রিফিল, চলে যাওয়া বা নতুন সার্ভিস। কেবল কিছু বদলালে, এবং সাউন্ড ছাড়া।
digest-set-off = আপনার প্যানেলের পরিবর্তন জানাই না। চাইলে একটি সময় বেছে নিন।
digest-set-which = আপনি যেসব সার্ভিস ব্যবহার করেন সেগুলো নিয়ে: পছন্দের, টেমপ্লেট, এবং গত 30 দিনে যা অর্ডার করেছেন।

button-digest = 📰 দৈনিক সারসংক্ষেপ
