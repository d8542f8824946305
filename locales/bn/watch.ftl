watch-title = { $count ->
    [one] 👁 <b>{ $count }টি অর্ডারে নজর রাখছি</b>
   *[other] 👁 <b>{ $count }টি অর্ডারে নজর রাখছি</b>
}
watch-none = 👁 <b>নজর রাখার মতো কিছু নেই</b>
watch-item-already = { $sign } { $id } { $state } · আগে থেকেই নজরে ছিল
watch-item-ours = { $sign } { $id } { $state } · এখানেই করা: এমনিতেই জানাব
watch-ended-title = 👁 <b>আর নজর রাখছি না</b>
watch-item-ended = ✖️ { $id }: আর নজর রাখা হচ্ছে না
watch-item-muted = 🔕 { $id } এখানেই করা: তালিকায় থাকবে, মিউট অবস্থায়
watch-item-not-watched = ▫️ { $id } নজরে ছিল না
watch-usage =
    👁 <b>অন্য জায়গায় করা অর্ডারে নজর রাখুন</b>
    কমান্ডের পরে সেগুলোর ID লিখুন, সর্বোচ্চ 100টি:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> দিয়ে নজর রাখা বন্ধ হয়।
watch-count = { $count ->
    [one] এই চ্যাট { $count }টি অর্ডারে নজর রাখছে।
   *[other] এই চ্যাট { $count }টি অর্ডারে নজর রাখছে।
}
