inline-rate-thousand = প্রতি 1000: { $rate } · { $min } – { $max }
inline-rate-package = প্রতি প্যাকেজ: { $rate }
inline-no-key = এখানে খুঁজতে আপনার API কী দিন
button-order-here = 🛒 এখানেই অর্ডার করুন
inline-order-here = এখানে যাঁদের অর্ডার করার অনুমতি আছে, তাঁরা এই গ্রুপের API কী দিয়ে এটি অর্ডার করতে পারেন।
