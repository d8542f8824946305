menu-title = 🏠 <b>Menu utama</b>
menu-panel = Panel Anda: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
   *[other] ⏳ { $count } pesanan berjalan
}
menu-hint = Cari: kirim kata, misalnya <i>instagram likes</i>. Kirim ID pesanan untuk melihat statusnya.
