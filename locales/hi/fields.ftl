ask-username-comment = कमेंट किसका है? लिखने वाले का <b>यूज़रनेम</b> भेजें, जैसे <code>anna.smith</code>।
ask-username-followers = किसके <b>फ़ॉलोअर्स</b> को मेंशन करना है? यूज़रनेम या प्रोफ़ाइल का लिंक भेजें, जैसे <code>anna.smith</code>।
ask-username-watched = नई पोस्ट के लिए किस <b>अकाउंट</b> पर नज़र रखनी है? उसका यूज़रनेम भेजें, जैसे <code>anna.smith</code>।
ask-comments-package = <b>कमेंट</b> भेजें, एक लाइन में एक, जैसे:
    <code>बहुत बढ़िया!
    कमाल कर दिया</code>
ask-usernames = मेंशन करने के लिए <b>यूज़रनेम</b> भेजें, एक लाइन में एक, जैसे:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = मेंशन करने के लिए <b>यूज़रनेम</b> भेजें, एक लाइन में एक: { $min } से { $max } तक। हर लाइन एक मेंशन है और उसका पैसा लगता है।
ask-hashtags = <b>हैशटैग</b> भेजें, एक लाइन में एक, जैसे:
    <code>#summer
    #sun</code>
ask-hashtag = वह <b>हैशटैग</b> भेजें जिसका इस्तेमाल करने वालों को मेंशन करना है, जैसे <code>#summer</code>।
ask-media = उस पोस्ट का <b>लिंक</b> भेजें जिसे लाइक करने वालों को मेंशन करना है, जैसे <code>https://instagram.com/p/AAA111</code>।
ask-answer-number = पोल का कौन-सा <b>जवाब</b>? उसका नंबर भेजें: 1 पहला जवाब है।
ask-keywords = <b>कीवर्ड</b> भेजें, एक लाइन में एक, जैसे:
    <code>लाल जूते
    दौड़ने के जूते</code>
ask-groups = वे <b>ग्रुप</b> भेजें जिनसे लोगों को बुलाना है, एक लाइन में एक, जैसे:
    <code>https://t.me/example
    @example2</code>
ask-country = किस <b>देश</b> से? दो अक्षरों का कोड भेजें, जैसे <code>US</code>।
ask-device = किस <b>डिवाइस</b> पर?
ask-type-of-traffic = विज़िट <b>कहाँ से</b> आएँ?
ask-google-keyword = वे Google पर किस <b>कीवर्ड</b> से खोजें? जैसे <code>लाल जूते</code>।
ask-referring-url = वे किस <b>पेज</b> से आएँ? उसका लिंक भेजें, जैसे <code>https://example.com</code>।
ask-min = हर नई पोस्ट के लिए <b>कम से कम</b> कितने? कोई संख्या भेजें, जैसे <code>100</code>।
ask-max = और <b>ज़्यादा से ज़्यादा</b> कितने? हर पोस्ट के लिए इन दोनों के बीच की एक संख्या ली जाती है।
ask-posts = कितनी <b>नई पोस्ट</b>? कोई संख्या भेजें, जैसे <code>10</code>। सीमा नहीं चाहिए तो “आगे बढ़ें” दबाएँ।
ask-old-posts = <b>पहले से मौजूद</b> कितनी पोस्ट? कोई संख्या भेजें, जैसे <code>3</code>। एक भी नहीं चाहिए तो “आगे बढ़ें” दबाएँ।
ask-delay = पोस्ट के <b>कितने मिनट बाद</b> शुरू हो?
ask-expiry = किस <b>दिन</b> तक? तारीख भेजें, जैसे <code>31/12/2026</code>। सीमा नहीं चाहिए तो “आगे बढ़ें” दबाएँ।
ask-runs = 💧 <b>कितनी बार?</b> हर बार { $quantity } मिलेंगे। 2 से { $max } तक की संख्या भेजें।
ask-interval = 💧 दो बार के बीच कितने <b>मिनट</b>? चुनें, या 1 से 1440 तक की संख्या भेजें।
ask-file = लंबी सूची टेक्स्ट फ़ाइल में भी भेजी जा सकती है।

wrong-username = यह यूज़रनेम नहीं लगता। बिना स्पेस वाला भेजें, जैसे <code>anna.smith</code>।
wrong-usernames = इसमें कोई यूज़रनेम नहीं है। कम से कम एक भेजें, एक लाइन में एक।
wrong-usernames-line = लाइन { $line } यूज़रनेम नहीं है: उसमें स्पेस नहीं होना चाहिए।
wrong-hashtags = इसमें कोई हैशटैग नहीं है। कम से कम एक भेजें, एक लाइन में एक।
wrong-hashtags-line = लाइन { $line } हैशटैग नहीं है: उसमें स्पेस नहीं होना चाहिए।
wrong-hashtag = यह हैशटैग नहीं लगता। ऐसा भेजें: <code>#summer</code>।
wrong-keywords = इसमें कोई कीवर्ड नहीं है। कम से कम एक भेजें, एक लाइन में एक।
wrong-groups = इसमें कोई ग्रुप नहीं है। कम से कम एक भेजें, एक लाइन में एक।
wrong-groups-line = लाइन { $line } ग्रुप नहीं है: ऐसे लिंक भेजें: <code>https://t.me/example</code>, एक लाइन में एक।
wrong-line-long = लाइन { $line } बहुत लंबी है: एक लाइन में ज़्यादा से ज़्यादा { $max } अक्षर हो सकते हैं।
wrong-page = यह लिंक नहीं लगता। पूरा लिंक भेजें, जैसे <code>https://example.com/page</code>।
wrong-country = यह देश का कोड नहीं है। दो अक्षरों का कोड भेजें, जैसे <code>US</code>।
wrong-choice = यह विकल्पों में नहीं है। कोई बटन दबाएँ।
wrong-google-keyword = यह कीवर्ड नहीं लगता। एक लाइन भेजें, जैसे <code>लाल जूते</code>।
wrong-expiry = यह आगे की तारीख नहीं है। कोई आने वाली तारीख भेजें, जैसे <code>31/12/2026</code>।
wrong-missing = इस सर्विस के लिए और जानकारी चाहिए। <code>/order</code> से ऑर्डर करें, बाकी मैं पूछ लूँगा।
wrong-field = यह सर्विस अब यह जवाब नहीं लेती। ऑर्डर फिर से शुरू करें।
wrong-runs = इतनी मात्रा दो बार भेजना भी इस सर्विस की सीमा से ज़्यादा है। ड्रिप-फ़ीड के लिए हर बार ज़्यादा से ज़्यादा { $max } ऑर्डर करें।
wrong-no-file = इस सवाल का छोटा जवाब चाहिए, फ़ाइल नहीं। उसे संदेश में भेजें।
wrong-file-large = यह फ़ाइल बहुत बड़ी है: ज़्यादा से ज़्यादा { $max } kB पढ़े जा सकते हैं।
wrong-file-kind = यह सादा टेक्स्ट नहीं है। इसे टेक्स्ट फ़ाइल (UTF-8) के रूप में सहेजकर फिर भेजें।
wrong-file-failed = Telegram से फ़ाइल नहीं मिली। कृपया फिर से भेजें।

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 यूज़रनेम
field-usernames = { $count ->
    [one] 👥 <b>{ $count } यूज़रनेम</b>:
   *[other] 👥 <b>{ $count } यूज़रनेम</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } हैशटैग</b>:
   *[other] #️⃣ <b>{ $count } हैशटैग</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } कीवर्ड</b>:
   *[other] 🔑 <b>{ $count } कीवर्ड</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } ग्रुप</b>:
   *[other] 👥 <b>{ $count } ग्रुप</b>:
}
field-hashtag = #️⃣ हैशटैग
field-media = 🖼 पोस्ट
field-answer-number = ☑️ जवाब
field-country = 🌍 देश
field-device = 📱 डिवाइस
field-type-of-traffic = 🚪 विज़िट
field-google-keyword = 🔑 कीवर्ड
field-referring-url = 🚪 इस पेज से
field-per-post = 🔢 हर नई पोस्ट: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 हर पोस्ट: <b>{ $min } – { $max }</b>
field-posts = 🗓 नई पोस्ट
field-posts-endless = 🗓 नई पोस्ट: <b>बिना सीमा</b>, जब तक रद्द न किया जाए
field-old-posts = 🗂 मौजूदा पोस्ट
field-delay = ⏳ पोस्ट के बाद देरी
field-expiry = 📆 कब तक
field-drip-feed = 💧 ड्रिप-फ़ीड: <b>{ $runs }</b> बार, हर बार <b>{ $quantity }</b>, { $interval } के अंतर पर
field-drip-feed-total = 🔢 कुल: <b>{ $quantity }</b>, आखिरी बार { $end } के आसपास

device-desktop = 🖥 डेस्कटॉप
device-android = 📱 एंड्रॉइड
device-ios = 📱 आईओएस
device-mobile = 📱 मोबाइल, मिले-जुले
device-mixed = सभी, मिले-जुले
traffic-google = 🔎 Google खोज
traffic-page = 🔗 कोई पेज
traffic-blank = सीधे
delay-none = तुरंत

button-skip = ⏭ आगे बढ़ें
button-drip-feed = 💧 ड्रिप-फ़ीड
button-at-once = ⏩ सब एक साथ
