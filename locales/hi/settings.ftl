settings-title = ⚙️ <b>सेटिंग</b>
settings-language = 🌐 भाषा: { $language }
settings-key = 🔑 { $panel } · { $key }
settings-key-none = 🔑 अभी कोई API कुंजी नहीं
settings-push-title = 🔔 <b>आपके ऑर्डर की कौन-सी सूचना मिले</b>
settings-push-all = हर बदलाव: हर चरण, अंत और समस्या।
settings-push-final = सिर्फ़ अंत में: जब ऑर्डर समाप्त हो या उसमें समस्या हो।
settings-push-nothing = कुछ नहीं: खुद देखें। आपके पूछने पर जवाब मिलेगा, और जहाँ हो सकता है कि पैसा लग चुका हो, वहाँ मैं पूछूँगा।
settings-zone = 🕓 { $zone }: अभी समय { $time }
settings-hours = { $from } – { $to }
settings-quiet-off = 🌙 शांत समय: नहीं
settings-quiet-hold = 🌙 शांत समय: { $hours }, सूचनाएँ रुकेंगी
settings-quiet-silent = 🌙 शांत समय: { $hours }, बिना आवाज़
settings-alert = 💰 कम बैलेंस: { $amount } से कम होने पर सूचना
settings-alert-off = 💰 कम बैलेंस: सूचना बंद
settings-patience = 🐢 अटके हुए: { $time } तक प्रगति न होने पर
settings-patience-never = 🐢 अटके हुए: सूचना बंद
settings-digest = 📰 रोज़ का सार: { $time } पर, कुछ बदलने पर
settings-digest-off = 📰 रोज़ का सार: नहीं

button-quiet = 🌙 शांत समय
button-zone = 🕓 टाइम ज़ोन
button-alert = 🔔 कम बैलेंस
button-patience = 🐢 अटके ऑर्डर
button-off = बंद करें
button-never = कभी नहीं
button-other-hours = ⌨️ दूसरा समय
button-other-zone = ⌨️ दूसरा शहर
button-other-amount = ⌨️ दूसरी राशि
button-quiet-hold = रोककर रखें
button-quiet-silent = बिना आवाज़

quiet-title = 🌙 <b>शांत समय</b>
quiet-off = नहीं है: सूचना किसी भी समय आती है। वह समय चुनें जब मैं चुप रहूँ।
quiet-on = हर दिन { $hours }।
quiet-hold = सूचनाएँ { $until } तक रुकती हैं और फिर एक साथ आती हैं। कुछ खोता नहीं।
quiet-silent = सूचना तुरंत आती है, पर बिना आवाज़।
quiet-trouble = समस्या, और जिसका फ़ैसला सिर्फ़ आप कर सकते हैं, हमेशा तुरंत आती है। जो पहले से रुका था, वह भी साथ आता है।
quiet-ask =
    🌙 <b>शांत समय</b>
    शुरू और खत्म होने का समय भेजें, जैसे <code>22:30-7:15</code>।
quiet-not-understood = दिन के दो समय चाहिए, जैसे <code>22:30-7:15</code>।

zone-title = 🕓 <b>टाइम ज़ोन</b>
zone-none = आपने कोई नहीं चुना है, इसलिए मैं UTC मानकर चलता हूँ।
zone-what = दिखाए जाने वाले सभी समय और आपका शांत समय इसी घड़ी से चलते हैं।
zone-ask =
    🕓 <b>टाइम ज़ोन</b>
    अपना शहर या UTC से अंतर भेजें: <code>Berlin</code>, <code>New York</code>, <code>+5:30</code>।
zone-not-understood = यह जगह नहीं मिली। अपने टाइम ज़ोन का कोई बड़ा शहर अंग्रेज़ी अक्षरों में भेजें, या UTC से अंतर, जैसे <code>+5:30</code>।

alert-title = 🔔 <b>कम बैलेंस</b>
alert-balance = 💰 आपके पास { $amount } है।
alert-on = बैलेंस { $amount } से कम होने पर एक बार सूचना मिलेगी, और दोबारा तभी जब वह बीच में इससे ऊपर गया हो।
alert-off = सूचना बंद है। वह राशि चुनें जिससे कम होने पर सूचना मिले।
alert-below-already = बैलेंस पहले से ही इससे कम है, इसलिए सूचना अगली बार घटने पर मिलेगी।
alert-no-key = पहले अपनी API कुंजी दर्ज करें: उसके बिना आपका बैलेंस नहीं दिख सकता।
alert-ask =
    🔔 <b>कम बैलेंस</b>
    वह राशि भेजें जिससे कम होने पर सूचना मिले, जैसे <code>5</code> या <code>12.50</code>।
alert-not-understood = शून्य से बड़ी राशि चाहिए, जैसे <code>5</code> या <code>12.50</code>।

patience-title = 🐢 <b>अटके ऑर्डर</b>
patience-on = जब किसी चालू ऑर्डर में { $time } तक कोई प्रगति न हो, तो एक बार समस्या के रूप में सूचना मिलेगी।
patience-off = रुके हुए ऑर्डर की सूचना नहीं मिलेगी।
patience-most = उस ऑर्डर की भी सूचना मिलेगी जिसमें सर्विस के आपके 10 में से 9 ऑर्डर से ज़्यादा समय लगे।
