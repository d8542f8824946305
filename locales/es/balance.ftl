balance-title = 💰 <b>Saldo</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } pedido en curso
    [many] ⏳ { $count } de pedidos en curso
   *[other] ⏳ { $count } pedidos en curso
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } pedido en curso por { $sum }
    [many] ⏳ { $count } de pedidos en curso por { $sum }
   *[other] ⏳ { $count } pedidos en curso por { $sum }
}
balance-unavailable = Ahora no se puede saber el saldo en { $panel }.
balance-alert = 🔔 Te aviso si baja de { $amount }
balance-alert-none = 🔕 Sin aviso de saldo bajo
balance-forecast = { $count ->
    [one] 📉 A este ritmo ({ $pace } al día) alcanza para { $days } día
    [many] 📉 A este ritmo ({ $pace } al día) alcanza para { $days } de días
   *[other] 📉 A este ritmo ({ $pace } al día) alcanza para { $days } días
}
balance-forecast-none = 📉 A este ritmo ({ $pace } al día) no alcanza para hoy
