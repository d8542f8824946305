balance-title = 💰 <b>Bakiye</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } sipariş sürüyor
   *[other] ⏳ { $count } sipariş sürüyor
}
balance-running-sum = { $count ->
    [one] ⏳ { $sum } tutarında { $count } sipariş sürüyor
   *[other] ⏳ { $sum } tutarında { $count } sipariş sürüyor
}
balance-unavailable = { $panel } bakiyesi şu anda bilinmiyor.
balance-alert = 🔔 Bakiye şunun altına inince haber veririm: { $amount }
balance-alert-none = 🔕 Düşük bakiye uyarısı yok
balance-forecast = { $count ->
    [one] 📉 Bu hızla (günde { $pace }) { $days } gün yeter
   *[other] 📉 Bu hızla (günde { $pace }) { $days } gün yeter
}
balance-forecast-none = 📉 Bu hızla (günde { $pace }) bir gün bile yetmez
