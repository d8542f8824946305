balance-title = 💰 <b>Saldo</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
   *[other] ⏳ { $count } pesanan berjalan
}
balance-running-sum = { $count ->
   *[other] ⏳ { $count } pesanan senilai { $sum } berjalan
}
balance-unavailable = Saldo di { $panel } saat ini tidak diketahui.
balance-alert = 🔔 Saya kabari jika saldo di bawah { $amount }
balance-alert-none = 🔕 Tanpa peringatan saldo rendah
balance-forecast = { $count ->
   *[other] 📉 Dengan laju ini ({ $pace } per hari) cukup untuk { $days } hari lagi
}
balance-forecast-none = 📉 Dengan laju ini ({ $pace } per hari) tidak cukup untuk sehari
