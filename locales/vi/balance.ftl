balance-title = 💰 <b>Số dư</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
   *[other] ⏳ { $count } đơn đang chạy
}
balance-running-sum = { $count ->
   *[other] ⏳ { $count } đơn trị giá { $sum } đang chạy
}
balance-unavailable = Hiện không xem được số dư tại { $panel }.
balance-alert = 🔔 Tôi báo khi dưới { $amount }
balance-alert-none = 🔕 Không báo khi số dư thấp
balance-forecast = { $count ->
   *[other] 📉 Với mức chi này ({ $pace } mỗi ngày) còn đủ { $days } ngày
}
balance-forecast-none = 📉 Với mức chi này ({ $pace } mỗi ngày) không đủ cho một ngày
