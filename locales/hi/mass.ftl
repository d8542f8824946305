button-stop = ⏹ रोकें
button-mass-file = 📎 नतीजा फ़ाइल में
button-mass-lines = 📎 लाइनें फ़ाइल में

mass-title = 🧾 <b>एक साथ कई ऑर्डर</b>
mass-ask =
    एक लाइन में एक ऑर्डर भेजें: सर्विस, लिंक, मात्रा।
    <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
    <code>1449 | https://instagram.com/p/BBB222 | 500</code>
    या { $most } लाइनों तक की CSV या टेक्स्ट फ़ाइल भेजें। कुछ भी ऑर्डर होने से पहले आपको हर कीमत दिखेगी।
mass-empty = इसमें कोई ऑर्डर नहीं है। ऐसी लाइनें भेजें: <code>1448 | https://instagram.com/p/AAA111 | 1000</code>
mass-too-many = लाइनें बहुत ज़्यादा हैं: एक बार में { $most } तक ली जाती हैं। बाकी बाद में भेजें।
mass-bad-file = यह फ़ाइल पढ़ी नहीं जा सकती। UTF-8 में CSV या टेक्स्ट फ़ाइल भेजें, ज़्यादा से ज़्यादा 2 MB।
mass-gone = ⌛ यह सूची अब नहीं है। इस बार बटन दबाने से कुछ भी ऑर्डर नहीं हुआ।
mass-discarded = ✖️ छोड़ दिया गया। कुछ भी ऑर्डर नहीं हुआ।
mass-changed = ⚠️ <b>कीमतें बदल गई हैं, या सूची बहुत पुरानी थी।</b> अभी कुछ भी ऑर्डर नहीं हुआ है। अब यह ऐसे होगा:

mass-preview-title = 🧾 <b>अपने ऑर्डर जाँचें</b>
mass-good = { $count ->
    [one] ✅ { $count } लाइन ऑर्डर हो सकती है
   *[other] ✅ { $count } लाइनें ऑर्डर हो सकती हैं
}
mass-bad = { $count ->
    [one] ⚠️ { $count } लाइन ऑर्डर नहीं हो सकती और छोड़ दी जाएगी
   *[other] ⚠️ { $count } लाइनें ऑर्डर नहीं हो सकतीं और छोड़ दी जाएँगी
}
mass-repeated = { $count ->
    [one] ⚠️ { $count } लाइन में सर्विस और लिंक किसी दूसरी लाइन जैसे ही हैं। पहला ऑर्डर चलते समय पैनल अक्सर दूसरा अस्वीकार कर देते हैं।
   *[other] ⚠️ { $count } लाइनों में सर्विस और लिंक किसी दूसरी लाइन जैसे ही हैं। पहला ऑर्डर चलते समय पैनल अक्सर दूसरा अस्वीकार कर देते हैं।
}
mass-doubted = { $count ->
    [one] ⚠️ { $count } लाइन में चेतावनी है। फिर भी ऑर्डर हो सकती है।
   *[other] ⚠️ { $count } लाइनों में चेतावनियाँ हैं। फिर भी ऑर्डर हो सकती हैं।
}
mass-again = ⚠️ सर्विस और लिंक लाइन { $line } जैसे ही हैं।
mass-line = { $line }. { $service } · { $quantity } · { $price }
mass-line-bad = { $line }. ⚠️ { $source }: { $problem }
mass-balance-short = ⚠️ <b>बैलेंस काफ़ी नहीं है</b>: { $missing } कम है। जो आखिर में होंगे, वे अस्वीकार हो जाएँगे।

mass-problem-parts = सर्विस, लिंक और मात्रा चाहिए
mass-problem-link = यह लिंक नहीं लगता
mass-problem-number = मात्रा पूर्ण संख्या नहीं है
mass-problem-service = सर्विस { $id } नहीं है
mass-problem-type = “{ $type }” प्रकार के ऑर्डर एक-एक करके दिए जाते हैं
mass-problem-not-sold = “{ $type }” प्रकार के ऑर्डर यहाँ दिखते हैं, पर बिकते नहीं
mass-problem-package = पैकेज की कोई मात्रा नहीं होती: उसे हटा दें
mass-problem-quantity = मात्रा नहीं दी गई
mass-problem-low = कम से कम { $min } चाहिए
mass-problem-high = ज़्यादा से ज़्यादा { $max } हो सकता है
mass-problem-price = कीमत नहीं निकाली जा सकती

mass-running-title = 📤 <b>आपके ऑर्डर दिए जा रहे हैं…</b>
mass-stopping-title = ⏹ <b>रोका जा रहा है…</b>
mass-stopped-title = ⏹ <b>रोक दिया गया</b>
mass-done-title = 🏁 <b>आपके ऑर्डर भेज दिए गए</b>
mass-progress = { $bar } { $total } में से { $settled }
mass-count-placed = ✅ ऑर्डर हो गया: { $count }
mass-count-ended = { $count ->
    [one] 🏁 उनमें से { $count } समाप्त हुआ
   *[other] 🏁 उनमें से { $count } समाप्त हुए
}
mass-count-refused = ❌ { $count } अस्वीकृत
mass-count-unknown = ❓ { $count } का पता नहीं
mass-count-waiting = { $count ->
    [one] ⏳ { $count } इंतज़ार में
   *[other] ⏳ { $count } इंतज़ार में
}
mass-count-not-sent = ✖️ नहीं भेजा गया: { $count }
mass-unknown-advice = जिस ऑर्डर का पता नहीं, वह कभी दोबारा नहीं भेजा जाता। “समस्या” दबाएँ और हर एक का फ़ैसला करें।
mass-moved = 🧾 <b>एक सूची के { $count } ऑर्डर</b>
mass-moved-state = { $sign } { $state }: { $count }
