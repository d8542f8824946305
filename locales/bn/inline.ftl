inline-rate-thousand = প্রতি 1000: { $rate } · { $min } – { $max }
inline-rate-package = প্রতি প্যাকেজ: { $rate }
inline-no-key = এখানে খুঁজতে আপনার API কী দিন
