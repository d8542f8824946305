balance-title = 💰 <b>ব্যালেন্স</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [one] ⏳ { $count }টি অর্ডার চলছে
   *[other] ⏳ { $count }টি অর্ডার চলছে
}
balance-running-sum = { $count ->
    [one] ⏳ মোট { $sum } মূল্যের { $count }টি অর্ডার চলছে
   *[other] ⏳ মোট { $sum } মূল্যের { $count }টি অর্ডার চলছে
}
balance-unavailable = { $panel }-এর ব্যালেন্স এখন জানা যাচ্ছে না।
balance-alert = 🔔 { $amount }-এর নিচে নামলে জানাব
balance-alert-none = 🔕 কম ব্যালেন্সের সতর্কতা নেই
balance-forecast = { $count ->
    [one] 📉 এই হারে (দিনে { $pace }) আর { $days } দিন চলবে
   *[other] 📉 এই হারে (দিনে { $pace }) আর { $days } দিন চলবে
}
balance-forecast-none = 📉 এই হারে (দিনে { $pace }) একদিনও চলবে না
