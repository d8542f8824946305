menu-title = 🏠 <b>Menyu</b>
menu-panel = Panel nomi: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } ta buyurtma bajarilmoqda
   *[other] ⏳ { $count } ta buyurtma bajarilmoqda
}
menu-hint = Qidiruv: soʻz yuboring, masalan <i>instagram likes</i>. Holatini koʻrish uchun buyurtma raqamini yuboring.
