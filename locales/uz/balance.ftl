balance-title = 💰 <b>Balans</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } ta buyurtma bajarilmoqda
   *[other] ⏳ { $count } ta buyurtma bajarilmoqda
}
balance-running-sum = { $count ->
    [one] ⏳ { $count } ta buyurtma bajarilmoqda, jami { $sum }
   *[other] ⏳ { $count } ta buyurtma bajarilmoqda, jami { $sum }
}
balance-unavailable = { $panel } balansi hozir nomaʼlum.
balance-alert = 🔔 Shundan kamaysa xabar beraman: { $amount }
balance-alert-none = 🔕 Kam balans haqida ogohlantirish yoʻq
balance-forecast = { $count ->
    [one] 📉 Shu surʼatda (kuniga { $pace }) { $days } kunga yetadi
   *[other] 📉 Shu surʼatda (kuniga { $pace }) { $days } kunga yetadi
}
balance-forecast-none = 📉 Shu surʼatda (kuniga { $pace }) bir kunga ham yetmaydi
