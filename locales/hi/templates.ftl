start-templates = 📋 टेम्पलेट: सिर्फ़ लिंक पूछा जाता है।
start-favourites = ⭐ पसंदीदा।
start-recent = 🕘 पिछले ऑर्डर।
start-hint = चुनें, या एक लाइन में लिखें: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>टेम्पलेट</b>
templates-hint = किसी टेम्पलेट से ऑर्डर करने, उसका नाम बदलने या उसे मिटाने के लिए उसे दबाएँ।
templates-none = अभी कोई टेम्पलेट नहीं है। किसी ऑर्डर के कार्ड से, या ऑर्डर की पुष्टि करने से पहले सहेजें।
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = सिर्फ़ लिंक पूछा जाएगा और आज की कीमत दिखाई जाएगी।
template-gone = पैनल अब यह सर्विस नहीं बेचता।
template-name-title = 📋 <b>टेम्पलेट सहेजें</b>
template-name-ask = इसके लिए कोई <b>नाम</b> भेजें, जैसे <i>{ $name }</i>। लिंक हर बार पूछा जाएगा।
template-name-wrong = यह नाम नहीं चलेगा। ज़्यादा से ज़्यादा { $max } अक्षरों की एक लाइन भेजें।
template-name-taken = { $name } नाम का टेम्पलेट पहले से है। दूसरा नाम भेजें।
template-saved = 📋 <b>{ $name }</b> नाम से सहेजा गया। यह /order में मिलेगा।
template-delete-ask = टेम्पलेट <b>{ $name }</b> मिटाएँ? ऑर्डर पर कोई असर नहीं पड़ेगा।
template-not-found = यह टेम्पलेट अब नहीं है।

button-template-save = 📋 टेम्पलेट सहेजें
button-templates = 📋 टेम्पलेट
button-rename = ✏️ नाम बदलें
button-delete = 🗑 मिटाएँ
