catalog-title = 🛍 <b>सर्विस</b>
catalog-count = { $count ->
    [one] { $count } सर्विस
   *[other] { $count } सर्विस
}
catalog-hint = कोई श्रेणी चुनें या खोजें: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = बिना श्रेणी
catalog-favourites-title = ⭐ <b>पसंदीदा</b>
catalog-favourites-none = अभी कोई पसंदीदा नहीं है। किसी सर्विस के कार्ड पर “पसंदीदा” दबाएँ।
catalog-found-title = 🔎 <b>{ $words } के लिए नतीजे</b>
catalog-stale = ⚠️ सर्विस की सूची { $at } की है: पैनल अभी जवाब नहीं दे रहा।
catalog-empty = इस कुंजी के लिए पैनल पर कोई सर्विस नहीं है।
catalog-loading = ⏳ आपके पैनल की सर्विस पढ़ी जा रही हैं…
catalog-nothing-title = 🔎 <b>{ $words } के लिए कुछ नहीं मिला</b>
catalog-nothing = कम या दूसरे शब्द आज़माएँ, जैसे प्लेटफ़ॉर्म (<i>instagram</i>), प्रकार (<i>likes</i>) या सर्विस की ID।
catalog-search-usage =
    🔎 <b>खोज</b>
    कमांड के बाद शब्द या सर्विस की ID लिखें:
    <code>/search instagram likes</code>
    नतीजे घटाने के लिए <code>refill</code>, <code>cancel</code>, <code>drip</code> या <code>&lt;2</code> जैसी कीमत जोड़ें।
catalog-gone = पैनल अब यह सर्विस नहीं बेचता। कृपया दूसरी चुनें।

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } प्रति 1000</b>
service-rate-package = 💵 <b>{ $rate } प्रति पैकेज</b>
service-limits = 🔢 मात्रा: { $min } – { $max }
service-flags = ♻️ रीफ़िल: { $refill } · 🚫 रद्द: { $cancel } · 💧 ड्रिप-फ़ीड: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 यहाँ आपका <b>{ $count } ऑर्डर</b>: पूरा { $completed }, आंशिक { $partial }, रद्द { $canceled }
   *[other] 📊 यहाँ आपके पिछले <b>{ $count } ऑर्डर</b>: पूरे { $completed }, आंशिक { $partial }, रद्द { $canceled }
}
service-own-times = ⏲ इनमें <b>{ $median }</b> लगे, आधों में { $from } – { $to }
service-price-up = 📈 आपके पिछले ऑर्डर के बाद से <b>{ $percent }</b>
service-price-down = 📉 आपके पिछले ऑर्डर के बाद से <b>{ $percent }</b>
service-average-time = ⏱ औसत समय: { $time }
service-not-sold = “{ $type }” प्रकार के ऑर्डर यहाँ नहीं दिए जा सकते। कृपया यह सर्विस सीधे पैनल पर ऑर्डर करें।
