menu-title = 🏠 <b>القائمة</b>
menu-panel = اللوحة: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [zero] ⏳ لا طلبات جارية
    [one] ⏳ طلب واحد جارٍ
    [two] ⏳ طلبان جاريان
    [few] ⏳ { $count } طلبات جارية
    [many] ⏳ { $count } طلبًا جاريًا
   *[other] ⏳ { $count } طلب جارٍ
}
menu-hint = البحث: أرسل كلمات مثل <i>instagram likes</i>. أرسل رقم طلب لترى حالته.
