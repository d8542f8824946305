balance-title = 💰 <b>Saldo</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } pedido em curso
    [many] ⏳ { $count } de pedidos em curso
   *[other] ⏳ { $count } pedidos em curso
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } pedido em curso por { $sum }
    [many] ⏳ { $count } de pedidos em curso por { $sum }
   *[other] ⏳ { $count } pedidos em curso por { $sum }
}
balance-unavailable = Não dá para saber o saldo em { $panel } agora.
balance-alert = 🔔 Aviso se ficar abaixo de { $amount }
balance-alert-none = 🔕 Sem aviso de saldo baixo
balance-forecast = { $count ->
    [one] 📉 Nesse ritmo ({ $pace } por dia) resta { $days } dia
    [many] 📉 Nesse ritmo ({ $pace } por dia) restam { $days } de dias
   *[other] 📉 Nesse ritmo ({ $pace } por dia) restam { $days } dias
}
balance-forecast-none = 📉 Nesse ritmo ({ $pace } por dia) não dura um dia
