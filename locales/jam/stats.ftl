stats-title = 📊 <b>Di number dem</b> · { $span }
stats-spent = { $count ->
    [one] 💵 <b>{ $spent }</b> fi { $count } order
   *[other] 💵 <b>{ $spent }</b> fi { $count } order
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 { $spent } fi { $count } order inna anodda currency
   *[other] 💱 { $spent } fi { $count } order inna anodda currency
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, fi { $count } order
   *[other] • { $name }: <b>{ $spent }</b>, fi { $count } order
}
stats-by-time = 🗓 <b>Ova time</b>
stats-by-category = 📁 <b>By di category</b>
stats-by-service = 🛍 <b>By di service</b>
stats-nothing = No order nuh deh inna dis time.

export-title = 📑 <b>Yuh order list</b>
export-orders = { $count ->
    [one] 📦 { $count } order · from { $span }
   *[other] 📦 { $count } order · from { $span }
}
export-requests = { $count ->
    [one] ♻️ { $count } refill or cancel request · { $span }
   *[other] ♻️ { $count } refill an cancel request · { $span }
}
export-note = It show link an price: tink before yuh pass it on.
export-sent = Mi send it to yuh inna private.
export-private = Mi send dis file only inna private. Press di button, press Start deh so, den ask again yah so.
export-anonymous = Mi send di file to one smaddy inna private, an a admin weh nuh show dem name nuh have no private chat wid mi. Show yuh name fi di command, or mek anodda admin send it.

button-span-week = 7 day
button-span-month = 30 day
button-span-quarter = 13 week
button-span-year = 12 month
button-span-all = Everyting
button-stats = 📊 Di number dem
button-stats-text = 📝 Inna word
button-stats-picture = 📊 As a piccha
button-export = 📑 Get di list
