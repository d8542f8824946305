requests-refill-title = ♻️ <b>রিফিল</b>
requests-cancel-title = 🚫 <b>বাতিল</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … এবং আরও { $count }টি
requests-refill-next = প্যানেলের উত্তর এলে জানাব।
requests-cancel-next = প্যানেলের উত্তর এলে জানাব। বাতিল হবে কি না, তা প্যানেল ঠিক করে।
requests-cancel-ask = { $count ->
    [one] 🚫 <b>{ $count }টি অর্ডার বাতিল করবেন?</b>
   *[other] 🚫 <b>{ $count }টি অর্ডার বাতিল করবেন?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = এখনো বাতিল করা যাবে কি না আর কত টাকা ফেরত দেবে, তা প্যানেল ঠিক করে।
requests-cancel-expired = এই তালিকা আর অপেক্ষায় নেই: আগেই পাঠানো হয়েছে, বা বেশি পুরোনো। নতুন কোনো অনুরোধ করা হয়নি।
requests-refills-title = ♻️ <b>সব রিফিল</b>
requests-refills-none = এখনো কোনো রিফিল নেই। সম্পন্ন অর্ডারের কার্ডে, বা <code>/refill 23501</code> দিয়ে অনুরোধ করুন।
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>রিফিল</b>
    কমান্ডের পরে এক বা একাধিক অর্ডার ID লিখুন:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>বাতিল</b>
    কমান্ডের পরে এক বা একাধিক অর্ডার ID লিখুন:
    <code>/cancel 23501 23502</code>

request-queued = অনুরোধ করা হচ্ছে
request-running = আগেই অনুরোধ করা হয়েছে, এখনো উত্তর আসেনি
request-accepted = প্যানেল অনুরোধ নিয়েছে
request-refused = প্রত্যাখ্যাত
request-unknown = উত্তর আসেনি, অনুরোধ নেওয়া হয়ে থাকতে পারে
request-refill-not-offered = এই সার্ভিস রিফিল ছাড়া বিক্রি হয়
request-cancel-not-offered = এই সার্ভিস বাতিল করা যায় না
request-refill-not-ended = অর্ডার শেষ হওয়ার পর রিফিল চাওয়া যায়
request-cancel-ended = অর্ডার শেষ হয়ে গেছে, বাতিল করার কিছু নেই

refill-pending = অপেক্ষমাণ
refill-in-progress = চলছে
refill-completed = সম্পন্ন
refill-rejected = প্রত্যাখ্যাত
refill-canceled = বাতিল
refill-failed = ব্যর্থ
refill-partial = আংশিক রিফিল
refill-other = অন্য অবস্থা
