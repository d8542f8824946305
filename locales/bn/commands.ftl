commands-start = শুরু করুন বা নতুন করে শুরু করুন
commands-menu = মূল মেনু
commands-services = ক্যাটাগরি অনুযায়ী সব সার্ভিস
commands-search = শব্দ বা ID দিয়ে সার্ভিস খুঁজুন
commands-order = অর্ডার করুন
commands-mass = একসঙ্গে অনেক অর্ডার করুন
commands-orders = আপনার অর্ডার
commands-status = ID দিয়ে অর্ডার দেখুন
commands-refill = রিফিলের অনুরোধ করুন
commands-refills = আপনার রিফিল
commands-cancel = অর্ডার বাতিল করুন বা প্রশ্ন থেকে বেরিয়ে যান
commands-watch = অন্য জায়গায় করা অর্ডারে নজর রাখুন
commands-unwatch = সেগুলোতে নজর রাখা বন্ধ করুন
commands-balance = আপনার ব্যালেন্স
commands-key = API কী দিন, দেখুন বা সরান
commands-language = ভাষা বেছে নিন
commands-settings = নোটিফিকেশন ও অন্যান্য সেটিংস
commands-buyers = এই গ্রুপে কে অর্ডার করতে পারেন
commands-stats = সময় অনুযায়ী অর্ডার ও খরচ
commands-export = সব অর্ডার টেবিল আকারে
commands-forget = এই চ্যাটের সবকিছু মুছুন
commands-help = সবকিছু কীভাবে কাজ করে
commands-about =
    চ্যাটেই আপনার প্যানেল: সার্ভিস খুঁজুন, দাম দেখুন, অর্ডার করুন, নজর রাখুন, রিফিলের অনুরোধ করুন, বাতিল করুন, আর কিছু বদলালে খবর পান।

    Start চাপুন এবং আপনার API কী পাঠান। এটি এনক্রিপ্ট করে রাখা হয়, আর মেসেজটি মুছে ফেলা হয়।
commands-about-short = চ্যাট থেকে প্যানেলে অর্ডার করুন, অর্ডারে নজর রাখুন, কিছু বদলালে খবর পান।
commands-audit = এই চ্যাটে কে কী করেছেন
