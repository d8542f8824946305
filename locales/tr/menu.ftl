menu-title = 🏠 <b>Menü</b>
menu-panel = Panel adı: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } sipariş sürüyor
   *[other] ⏳ { $count } sipariş sürüyor
}
menu-hint = Arama: kelime gönderin, örneğin <i>instagram likes</i>. Durumunu görmek için bir sipariş numarası gönderin.
