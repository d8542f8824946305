order-title = 🛒 <b>{ $service }</b> · { $id }
order-link = 🔗 { $link }
order-balance = 💰 बैलेंस: { $amount }
order-ask-link = पोस्ट, पेज या प्रोफ़ाइल का <b>लिंक</b> भेजें।
order-ask-quantity = <b>कितने?</b> चुनें, या कोई संख्या भेजें।
order-ask-comments = <b>कमेंट</b> भेजें, एक लाइन में एक: { $min } से { $max } तक। हर लाइन एक कमेंट है और उसका पैसा लगता है।
order-link-invalid = यह लिंक नहीं लगता। ऐसा भेजें: <code>https://instagram.com/p/AAA111</code> या <code>@name</code>।
order-quantity-invalid = यह पूर्ण संख्या नहीं है। ऐसी संख्या भेजें: <code>1000</code>।
order-quantity-low = यह बहुत कम है: कम से कम <b>{ $min }</b> चाहिए।
order-quantity-high = यह बहुत ज़्यादा है: ज़्यादा से ज़्यादा <b>{ $max }</b> हो सकता है।
order-comments-none = इसमें कोई कमेंट नहीं है। कम से कम एक भेजें, एक लाइन में एक।
order-price-large = इतनी मात्रा की कीमत नहीं निकाली जा सकती। छोटी संख्या भेजें।
order-sending-title = 📤 <b>ऑर्डर दिया जा रहा है…</b>
order-sending = { $service }। पैनल का जवाब आते ही यहाँ बताया जाएगा। ऑर्डर सिर्फ़ एक बार भेजा जाता है।
order-confirmed-already = ✅ इस ऑर्डर की पुष्टि पहले ही हो चुकी है। कुछ भी दो बार ऑर्डर नहीं हुआ।
order-expired = ⌛ यह ड्राफ़्ट बहुत पुराना है: हो सकता है कीमतें बदल गई हों। कुछ भी ऑर्डर नहीं हुआ।
order-discarded = ✖️ छोड़ दिया गया। कुछ भी ऑर्डर नहीं हुआ।
order-left = ✖️ बीच में छोड़ दिया गया। कुछ भी ऑर्डर नहीं हुआ।
order-left-nothing = छोड़ने के लिए कुछ नहीं है। पैनल पर ऑर्डर रद्द करने के लिए: <code>/cancel 23501</code>
order-usage-title = 🛒 <b>ऑर्डर करें</b>
order-no-service = ⚠️ पैनल पर अभी सर्विस { $id } नहीं है।
order-usage =
    सर्विस चुनें, या एक लाइन में सर्विस, लिंक और मात्रा लिखें:
    <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

summary-title = 🧾 <b>अपना ऑर्डर जाँचें</b>
summary-service = <b>{ $service }</b> · { $id }
summary-quantity = 🔢 मात्रा: <b>{ $quantity }</b>
summary-package = 🔢 एक पैकेज
summary-comments = { $count ->
    [one] 💬 <b>{ $count } कमेंट</b>:
   *[other] 💬 <b>{ $count } कमेंट</b>:
}
summary-price = 💵 कीमत: <b>{ $price }</b>
summary-price-most = 💵 कीमत: ज़्यादा से ज़्यादा <b>{ $price }</b>, हर पोस्ट पर अलग-अलग कटेगी
summary-price-post = 💵 कीमत: हर पोस्ट के लिए ज़्यादा से ज़्यादा <b>{ $price }</b>
summary-commas = { $count ->
    [one] ⚠️ <b>{ $count } कमेंट में कॉमा है</b>: कुछ पैनल उसे दो कमेंट बना देते हैं और दोनों गिनते हैं।
   *[other] ⚠️ <b>{ $count } कमेंट में कॉमा हैं</b>: कुछ पैनल हर एक के कई कमेंट बना देते हैं और सबको गिनते हैं।
}
summary-balance = 💰 बैलेंस: { $before }, इसके बाद { $after }
summary-balance-unknown = ⚠️ आपका बैलेंस अभी पता नहीं है। अगर वह काफ़ी नहीं हुआ, तो पैनल ऑर्डर अस्वीकार कर देगा।
summary-balance-short = ⚠️ <b>बैलेंस काफ़ी नहीं है</b>: { $missing } कम है। पहले पैनल पर बैलेंस जोड़ें।
summary-price-changed = ⚠️ <b>कीमत बदल गई है</b>: पहले { $before } थी, अब { $now } है। अभी कुछ भी ऑर्डर नहीं हुआ है।
summary-same-link = { $count ->
    [one] ⚠️ <b>इस लिंक पर एक ऑर्डर अभी चल रहा है</b>: { $orders }। पैनल अक्सर दूसरा ऑर्डर अस्वीकार कर देते हैं, या गलत गिनते हैं।
   *[other] ⚠️ <b>इस लिंक पर { $count } ऑर्डर अभी चल रहे हैं</b>: { $orders }। पैनल अक्सर एक और ऑर्डर अस्वीकार कर देते हैं, या गलत गिनते हैं।
}
summary-same-order = { $id } { $service } ({ $sign } { $state })
summary-same-unplaced = { $service } ({ $sign } { $state })
summary-repeated = ⚠️ <b>आपने { $ago } बिल्कुल यही ऑर्डर किया था।</b> दो बार चाहिए तभी पुष्टि करें।
summary-misfit-platform = ⚠️ <b>क्या यह लिंक सही है?</b> सर्विस { $wanted } के लिए है, और लिंक { $found } का है।
summary-misfit-host = ⚠️ <b>क्या यह लिंक सही है?</b> सर्विस { $wanted } के लिए है, और लिंक { $wanted } का नहीं है।
summary-misfit-post = ⚠️ <b>क्या यह लिंक सही है?</b> सर्विस पोस्ट के लिए लगती है, और लिंक प्रोफ़ाइल का है।
summary-misfit-profile = ⚠️ <b>क्या यह लिंक सही है?</b> सर्विस प्रोफ़ाइल के लिए लगती है, और लिंक पोस्ट का है।
summary-step-between = ⚠️ <b>पैनल सिर्फ़ { $step } के गुणज लेता है</b>: { $below } या { $above }। पहले उसने दूसरी मात्रा अस्वीकार की थी।
summary-step-near = ⚠️ <b>पैनल सिर्फ़ { $step } के गुणज लेता है</b>, जैसे { $near }। पहले उसने दूसरी मात्रा अस्वीकार की थी।
summary-step = ⚠️ <b>पैनल सिर्फ़ { $step } के गुणज लेता है।</b> पहले उसने दूसरी मात्रा अस्वीकार की थी।
