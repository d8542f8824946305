orders-title = 📦 <b>ऑर्डर</b>
orders-count = { $count ->
    [one] { $count } ऑर्डर
   *[other] { $count } ऑर्डर
}
orders-hint = ज़्यादा जानने के लिए किसी ऑर्डर को दबाएँ।
orders-none = अभी कोई ऑर्डर नहीं है। सर्विस चुनें और पहला ऑर्डर करें।
orders-none-here = यहाँ कोई ऑर्डर नहीं है।
orders-elsewhere = कहीं और दिया गया
orders-filter-all = सभी
orders-filter-running = चालू
orders-filter-done = समाप्त
orders-filter-trouble = समस्या

state-draft = ड्राफ़्ट
state-discarded = छोड़ा गया
state-queued = भेजे जाने के इंतज़ार में
state-submitting = भेजा जा रहा है
state-placed = ऑर्डर हो गया
state-refused = अस्वीकृत
state-unknown = पता नहीं
state-pending = प्रतीक्षा में
state-processing = तैयार हो रहा है
state-in-progress = चल रहा है
state-paused = रुका हुआ
state-completed = पूरा हुआ
state-partial = आंशिक
state-canceled = रद्द
state-refunded = पैसा वापस
state-expired = समय समाप्त
state-stopped = रोका गया
state-failed = विफल
state-other = कोई और स्थिति

advice-draft = अभी पुष्टि नहीं हुई: कुछ भी ऑर्डर नहीं हुआ।
advice-discarded = पुष्टि से पहले छोड़ दिया गया: कुछ भी ऑर्डर नहीं हुआ।
advice-queued = पुष्टि हो गई। थोड़ी देर में पैनल को भेजा जाएगा।
advice-submitting = पैनल को भेजा जा रहा है। जवाब आते ही बताया जाएगा।
advice-placed = पैनल को मिल गया है। पहली रिपोर्ट आने वाली है।
advice-pending = पैनल को मिल गया है, पर अभी शुरू नहीं हुआ। आपको कुछ नहीं करना है।
advice-processing = पैनल इसे तैयार कर रहा है। आपको कुछ नहीं करना है।
advice-in-progress = डिलीवरी चल रही है। आपको कुछ नहीं करना है।
advice-paused = पैनल ने इसे रोक रखा है। ऐसा ही रहे तो पैनल के सपोर्ट से पूछें।
advice-completed = सब डिलीवर हो गया।
advice-partial = सिर्फ़ एक हिस्सा डिलीवर हुआ। पैनल आमतौर पर बाकी पैसा लौटा देते हैं: अपना बैलेंस जाँचें।
advice-canceled = रद्द हो गया। जो डिलीवर नहीं हुआ, उसका पैसा पैनल आमतौर पर लौटा देते हैं: अपना बैलेंस जाँचें।
advice-refunded = कीमत आपके बैलेंस में लौटा दी गई।
advice-expired = इसका समय समाप्त हो गया। कितना डिलीवर हुआ, यह जाँचें, फिर चाहें तो दोबारा ऑर्डर करें।
advice-stopped = इसे रोक दिया गया। कितना डिलीवर हुआ, यह जाँचें, फिर चाहें तो दोबारा ऑर्डर करें।
advice-failed = पैनल ने विफलता बताई है और हो सकता है वह खुद फिर कोशिश करे। ऐसा ही रहे तो पैनल के सपोर्ट से पूछें।
advice-other = यह पैनल का अपना शब्द है। नज़र रखी जाती रहेगी।

card-title = { $sign } <b>{ $state }</b> · { $id }
card-title-unplaced = { $sign } <b>{ $state }</b>
card-service = 🛍 { $service } · { $id }
card-quantity-price = 🔢 { $quantity } · 💵 { $price }
card-package-price = 🔢 एक पैकेज · 💵 { $price }
card-charge = 💳 कटी राशि: { $charge }
card-start-count = 🏁 शुरुआती संख्या: { $count }
card-delivered = 📈 डिलीवर हुए: { $quantity } में से { $delivered } · बाकी: { $remains }
card-remains = 📉 बाकी: { $remains }
card-elsewhere = 👁 कहीं और दिया गया, नज़र यहाँ से
card-checked = 🕓 अपडेट { $ago }
card-muted = 🔕 म्यूट है: इसके बदलावों की सूचना नहीं मिलेगी।
card-bar = { $bar } { $percent }
card-speed = ⚡ { $speed } प्रति घंटा
card-end-own = { $count ->
    [one] ⏱ लगभग { $left } बाकी, आपके { $count } पिछले ऑर्डर के अनुसार
   *[other] ⏱ लगभग { $left } बाकी, आपके { $count } पिछले ऑर्डर के अनुसार
}
card-end-own-between = { $count ->
    [one] ⏱ लगभग { $left } बाकी, आपके { $count } पिछले ऑर्डर के अनुसार (ज़्यादातर { $from } से { $to })
   *[other] ⏱ लगभग { $left } बाकी, आपके { $count } पिछले ऑर्डर के अनुसार (ज़्यादातर { $from } से { $to })
}
card-end-panel = ⏱ लगभग { $left } बाकी, पैनल के औसत समय के अनुसार
card-end-speed = ⏱ इस रफ़्तार से लगभग { $left } बाकी
card-stuck-still = 🐢 <b>अटक गया?</b> { $time } से कोई प्रगति नहीं हुई। पैनल के सपोर्ट से पूछें, या रद्द करने की सुविधा हो तो ऑर्डर रद्द करें।
card-stuck-long = 🐢 <b>अटक गया?</b> इस सर्विस के आपके 10 में से 9 ऑर्डर से इसमें ज़्यादा समय लग रहा है। ऐसा ही रहे तो पैनल के सपोर्ट से पूछें।
card-partial-fits = 🧮 दर और डिलीवर हुई मात्रा के हिसाब से { $expected } बनता है: कटी राशि सही है।
card-partial-differs = 🧮 दर और डिलीवर हुई मात्रा के हिसाब से { $expected } बनता है, पर पैनल ने { $charge } काटे। अपना बैलेंस जाँचें और पैनल के सपोर्ट से पूछें।
card-guarantee-no = ♻️ रीफ़िल की गारंटी नहीं
card-guarantee-lifetime = ♻️ आजीवन गारंटी। हर रीफ़िल का फ़ैसला पैनल करता है।
card-guarantee-days = { $count ->
    [one] ♻️ गारंटी: समाप्त होने से { $count } दिन तक। हर रीफ़िल का फ़ैसला पैनल करता है।
   *[other] ♻️ गारंटी: समाप्त होने से { $count } दिन तक। हर रीफ़िल का फ़ैसला पैनल करता है।
}
card-guarantee-left = { $count ->
    [one] ♻️ गारंटी: { $count } दिन, { $left } बाकी। हर रीफ़िल का फ़ैसला पैनल करता है।
   *[other] ♻️ गारंटी: { $count } दिन, { $left } बाकी। हर रीफ़िल का फ़ैसला पैनल करता है।
}
card-guarantee-over = { $count ->
    [one] ♻️ { $count } दिन की गारंटी खत्म हो गई।
   *[other] ♻️ { $count } दिनों की गारंटी खत्म हो गई।
}
card-partial-expected = 🧮 दर और डिलीवर हुई मात्रा के हिसाब से { $expected } बनता है।

lookup-title = { $count ->
    [one] 📦 <b>{ $count } ऑर्डर की स्थिति</b>
   *[other] 📦 <b>{ $count } ऑर्डर की स्थिति</b>
}
lookup-service = 🛍 { $service }
lookup-not-found = 🔎 <b>ऑर्डर { $id } नहीं मिला</b>
lookup-not-found-advice = आपके खाते में पैनल को इस ID का कोई ऑर्डर नहीं मिला। ID जाँचें।
lookup-not-now = 🔎 <b>ऑर्डर { $id }: अभी पता नहीं</b>
lookup-not-now-advice = पैनल ने अपने जवाब में इसे शामिल नहीं किया। इसका मतलब यह नहीं कि ऑर्डर है ही नहीं: एक मिनट बाद फिर पूछें।
lookup-failed = ⚠️ <b>ऑर्डर { $id } देखा नहीं जा सका</b>
lookup-item = { $sign } { $id } { $state }
lookup-item-remains = { $sign } { $id } { $state } · बाकी: { $remains }
lookup-item-not-found = 🔎 { $id } पैनल को नहीं मिला
lookup-item-not-now = ▫️ { $id } अभी पता नहीं
lookup-item-failed = ⚠️ { $id } देखा नहीं जा सका
lookup-item-panel = { $item } · { $panel }
which-title = 🔀 <b>कई पैनलों पर</b>
which-id = • { $id }
which-panel = आपका मतलब किस पैनल से है? अभी कुछ नहीं किया गया।
lookup-usage =
    📦 <b>स्थिति</b>
    कमांड के बाद एक या ज़्यादा ऑर्डर ID लिखें:
    <code>/status 23501 23502</code>
lookup-bad-id = { $word } ऑर्डर ID नहीं है। ID में सिर्फ़ अंग्रेज़ी अक्षर, अंक, _ और - होते हैं; उन्हें स्पेस या कॉमा से अलग करें।
lookup-too-many = ID बहुत ज़्यादा हैं: एक बार में { $most } तक ली जाती हैं।

unknown-title = ❓ <b>क्या यह ऑर्डर हो गया था?</b>
unknown-still-title = ❓ <b>अब भी पक्का नहीं</b>
unknown-reminder-title = ⏰ <b>क्या यह ऑर्डर हो गया था?</b>
unknown-reminder = एक घंटे पहले पूछा था, पर अभी तक किसी ने नहीं बताया। जब तक पता न चले, इस पर न नज़र रखी जाएगी और न इसे दोबारा भेजा जाएगा।
unknown-why-no-answer = ऑर्डर भेजा गया, पर पैनल का जवाब नहीं आया। हो सकता है वह हो गया हो, इसलिए उसे दोबारा नहीं भेजा जाएगा।
unknown-why-garbled = ऑर्डर भेजा गया, पर पैनल का जवाब समझ नहीं आया। हो सकता है वह हो गया हो, इसलिए उसे दोबारा नहीं भेजा जाएगा।
unknown-why-restart = ऑर्डर भेजते समय मेरा काम रुक गया। हो सकता है वह हो गया हो, इसलिए उसे दोबारा नहीं भेजा जाएगा।
unknown-order = { $service } · { $quantity } · { $price }
unknown-balance = 💰 बैलेंस पहले { $before }, अब { $now }
unknown-balance-before = 💰 बैलेंस पहले { $before }; अब पता नहीं
unknown-balance-now = 💰 पहले का बैलेंस पता नहीं; अब { $now }
unknown-balance-at = 🕒 बैलेंस { $at } पर देखा गया।
unknown-evidence-charged = बैलेंस ठीक कीमत जितना घटा है: शायद ऑर्डर हो गया।
unknown-evidence-unchanged = बैलेंस नहीं बदला: शायद ऑर्डर नहीं हुआ। कुछ पैनल पैसा बाद में काटते हैं।
unknown-evidence-unclear = बैलेंस कीमत से अलग राशि से बदला है: इससे पक्का कुछ नहीं कहा जा सकता।
unknown-evidence-none = बैलेंस की तुलना नहीं हो सकती।
unknown-ask = पैनल पर ऑर्डर की सूची देखें, फिर बताएँ:
unknown-id-title = ✅ <b>ऑर्डर हो गया था</b>
unknown-id-ask = { $service } के लिए पैनल जो ऑर्डर ID दिखाता है, वह भेजें। मैं जाँचूँगा कि वह मेल खाती है या नहीं।
unknown-id-taken = ✅ ठीक है, यह ऑर्डर { $id } है। अब से इस पर नज़र रहेगी।
unknown-id-none = { $id } ऑर्डर ID नहीं है। ID वैसे ही भेजें जैसे पैनल दिखाता है।
unknown-id-not-found = आपके खाते में पैनल को ऑर्डर { $id } नहीं मिला। ID जाँचें और फिर भेजें।
unknown-id-other = ऑर्डर { $id } इसी चैट का दूसरा ऑर्डर है। इस ऑर्डर की ID भेजें।
unknown-id-elsewhere = ऑर्डर { $id } इसी कुंजी वाली किसी दूसरी चैट का है। इस ऑर्डर की ID भेजें।
unknown-id-misfit = ऑर्डर { $id } मेल नहीं खाता: पैनल उसके बारे में जो बताता है, वह इस ऑर्डर से अलग है। ID जाँचें और फिर भेजें।
unknown-not-placed-title = ❌ <b>ऑर्डर नहीं हुआ?</b>
unknown-not-placed-ask = यह ऑर्डर बंद कर दिया जाएगा और इस पर नज़र नहीं रखी जाएगी। अगर आप फिर ऑर्डर करें और यह असल में हो चुका हो, तो पैसा दो बार लगेगा। क्या आपने पैनल पर देख लिया?
unknown-not-placed = ❌ “ऑर्डर नहीं हुआ” मानकर बंद किया गया। आप फिर से ऑर्डर कर सकते हैं।
unknown-settled = इसका फ़ैसला पहले ही हो चुका है।
