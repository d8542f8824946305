menu-title = 🏠 <b>মেনু</b>
menu-panel = প্যানেল: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count }টি অর্ডার চলছে
   *[other] ⏳ { $count }টি অর্ডার চলছে
}
menu-hint = খুঁজতে শব্দ পাঠান, যেমন <i>instagram likes</i>. অর্ডারের অবস্থা দেখতে তার ID পাঠান।
