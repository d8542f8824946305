stats-title = 📊 <b>आँकड़े</b> · { $span }
stats-spent = { $count ->
    [one] 💵 { $count } ऑर्डर पर <b>{ $spent }</b>
   *[other] 💵 { $count } ऑर्डर पर <b>{ $spent }</b>
}
stats-outcome = { $sign } { $outcome }: { $orders } ({ $percent })
stats-other = { $count ->
    [one] 💱 दूसरी मुद्रा में { $count } ऑर्डर पर { $spent }
   *[other] 💱 दूसरी मुद्रा में { $count } ऑर्डर पर { $spent }
}
stats-row = <b>{ $number }</b> { $name }
stats-share = { $count ->
    [one] • { $name }: <b>{ $spent }</b>, { $count } ऑर्डर
   *[other] • { $name }: <b>{ $spent }</b>, { $count } ऑर्डर
}
stats-by-time = 🗓 <b>समय के अनुसार</b>
stats-by-category = 📁 <b>श्रेणी के अनुसार</b>
stats-by-service = 🛍 <b>सर्विस के अनुसार</b>
stats-nothing = इस अवधि में कोई ऑर्डर नहीं।

export-title = 📑 <b>एक्सपोर्ट</b>
export-orders = { $count ->
    [one] 📦 { $count } ऑर्डर · { $span }
   *[other] 📦 { $count } ऑर्डर · { $span }
}
export-requests = { $count ->
    [one] ♻️ रीफ़िल या रद्द करने का { $count } अनुरोध · { $span }
   *[other] ♻️ रीफ़िल और रद्द करने के { $count } अनुरोध · { $span }
}
export-note = इसमें लिंक और कीमतें दिखती हैं: किसी को देने से पहले सोच लें।
export-sent = आपको निजी चैट में भेज दिया गया।
export-private = एक्सपोर्ट सिर्फ़ निजी चैट में भेजा जाता है। बटन दबाएँ, वहाँ Start दबाएँ, फिर यहाँ दोबारा माँगें।
export-anonymous = एक्सपोर्ट किसी व्यक्ति को निजी चैट में भेजा जाता है, और गुमनाम एडमिन की मेरे साथ कोई निजी चैट नहीं है। इस कमांड के लिए गुमनामी बंद करें, या कोई दूसरा एडमिन इसे भेजे।

button-span-week = 7 दिन
button-span-month = 30 दिन
button-span-quarter = 13 हफ़्ते
button-span-year = 12 महीने
button-span-all = सब कुछ
button-stats = 📊 आँकड़े
button-stats-text = 📝 शब्दों में
button-stats-picture = 📊 चित्र में
button-export = 📑 एक्सपोर्ट
