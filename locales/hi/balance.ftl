balance-title = 💰 <b>बैलेंस</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count } ऑर्डर चल रहा है
   *[other] ⏳ { $count } ऑर्डर चल रहे हैं
}
balance-running-sum = { $count ->
    [one] ⏳ { $sum } का { $count } ऑर्डर चल रहा है
   *[other] ⏳ { $sum } के { $count } ऑर्डर चल रहे हैं
}
balance-unavailable = { $panel } का बैलेंस अभी पता नहीं है।
balance-alert = 🔔 { $amount } से कम होने पर सूचना मिलेगी
balance-alert-none = 🔕 कम बैलेंस की सूचना बंद है
balance-forecast = { $count ->
    [one] 📉 इस रफ़्तार से (रोज़ { $pace }) { $days } दिन चलेगा
   *[other] 📉 इस रफ़्तार से (रोज़ { $pace }) { $days } दिन चलेगा
}
balance-forecast-none = 📉 इस रफ़्तार से (रोज़ { $pace }) एक दिन भी नहीं चलेगा
