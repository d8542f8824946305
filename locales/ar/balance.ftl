balance-title = 💰 <b>الرصيد</b>
balance-amount = <b>{ $amount }</b>
balance-panel = { $panel } · { $ago }
balance-running = { $count ->
    [zero] ⏳ لا طلبات جارية
    [one] ⏳ طلب واحد جارٍ
    [two] ⏳ طلبان جاريان
    [few] ⏳ { $count } طلبات جارية
    [many] ⏳ { $count } طلبًا جاريًا
   *[other] ⏳ { $count } طلب جارٍ
}
balance-running-sum = { $count ->
    [zero] ⏳ لا طلبات جارية ({ $sum })
    [one] ⏳ طلب واحد جارٍ بقيمة { $sum }
    [two] ⏳ طلبان جاريان بقيمة { $sum }
    [few] ⏳ { $count } طلبات جارية بقيمة { $sum }
    [many] ⏳ { $count } طلبًا جاريًا بقيمة { $sum }
   *[other] ⏳ { $count } طلب جارٍ بقيمة { $sum }
}
balance-unavailable = الرصيد لدى { $panel } غير معروف الآن.
balance-alert = 🔔 أخبرك إذا نزل عن { $amount }
balance-alert-none = 🔕 بلا تنبيه عند انخفاض الرصيد
balance-forecast = { $count ->
    [zero] 📉 بهذه الوتيرة ({ $pace } في اليوم) يكفي مدة { $days } يوم
    [one] 📉 بهذه الوتيرة ({ $pace } في اليوم) يكفي مدة يوم واحد
    [two] 📉 بهذه الوتيرة ({ $pace } في اليوم) يكفي مدة يومين
    [few] 📉 بهذه الوتيرة ({ $pace } في اليوم) يكفي مدة { $days } أيام
    [many] 📉 بهذه الوتيرة ({ $pace } في اليوم) يكفي مدة { $days } يومًا
   *[other] 📉 بهذه الوتيرة ({ $pace } في اليوم) يكفي مدة { $days } يوم
}
balance-forecast-none = 📉 بهذه الوتيرة ({ $pace } في اليوم) لا يكفي حتى نهاية اليوم
