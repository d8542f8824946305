group-reply = ✍️ { $person }, इस संदेश का रिप्लाई करके जवाब दें। छोड़ने के लिए /cancel भेजें।
group-reply-link = ✍️ { $person }, इस संदेश के रिप्लाई में लिंक भेजें। छोड़ने के लिए /cancel भेजें।
group-reply-quantity = ✍️ { $person }, ऊपर कोई बटन दबाएँ या इस संदेश के रिप्लाई में मात्रा भेजें। छोड़ने के लिए /cancel भेजें।
group-reply-comments = ✍️ { $person }, इस संदेश के रिप्लाई में कमेंट भेजें, एक लाइन में एक। छोड़ने के लिए /cancel भेजें।
group-reply-id = ✍️ { $person }, इस संदेश के रिप्लाई में ऑर्डर ID भेजें। छोड़ने के लिए /cancel भेजें।
group-reply-field = आपका जवाब
group-anonymous = एक गुमनाम एडमिन

toast-buyers-only = यहाँ यह सिर्फ़ एडमिन और उनके चुने हुए लोग कर सकते हैं।
toast-rights-not-said = Telegram ने नहीं बताया कि आप यहाँ क्या कर सकते हैं। कृपया एक मिनट बाद फिर कोशिश करें।
toast-not-in-group = यह सिर्फ़ इस ग्रुप के सदस्य कर सकते हैं।
toast-no-order = इस चैट में ऐसा कोई ऑर्डर नहीं मिला।
toast-not-your-own = यह ऑर्डर आपने माँगा था: फ़ैसला किसी और को करना होगा।
toast-asker-no-right = माँगने वाला व्यक्ति अब यहाँ ऑर्डर नहीं कर सकता, इसलिए यह मंज़ूर नहीं हो सकता। नामंज़ूर करें, या पहले उसे अधिकार वापस दें।
toast-asker-not-said = Telegram ने नहीं बताया कि माँगने वाला व्यक्ति अब भी यहाँ ऑर्डर कर सकता है या नहीं। कृपया एक मिनट बाद फिर कोशिश करें।

group-reply-limit = ✍️ { $person }, इस संदेश के रिप्लाई में राशि भेजें। छोड़ने के लिए /cancel भेजें।
group-joined-title = 👋 <b>{ $bot }</b>
group-joined-what = मैं आपका पैनल इस ग्रुप में लाता हूँ: सर्विस, कीमतें, ऑर्डर और उनकी सूचनाएँ। देख सब सकते हैं; ऑर्डर एडमिन कर सकते हैं।
group-joined-next = अब कोई एडमिन /key भेजे और निजी चैट में API कुंजी दर्ज करे। और कौन ऑर्डर कर सकता है, यह /settings में तय होता है।
group-no-key = कोई एडमिन यहाँ /key भेजे और निजी चैट में कुंजी दर्ज करे।
group-key-running = ⏳ { $count ->
    [one] { $count } ऑर्डर इस कुंजी से चल रहा है। वह पैनल पर चलता रहेगा, पर कुंजी के बिना उस पर नज़र रखना या उसे रद्द करना संभव नहीं होगा।
   *[other] { $count } ऑर्डर इस कुंजी से चल रहे हैं। वे पैनल पर चलते रहेंगे, पर कुंजी के बिना उन पर नज़र रखना या उन्हें रद्द करना संभव नहीं होगा।
}
group-link-gone = यह लिंक इस्तेमाल हो चुका है या बहुत पुराना है। नए लिंक के लिए ग्रुप में /key भेजें।
group-link-denied = ग्रुप की कुंजी सिर्फ़ उसके एडमिन दर्ज कर सकते हैं, और यह लिंक सिर्फ़ वही एडमिन इस्तेमाल कर सकता है जिसने माँगा था। ग्रुप में /key भेजें।
group-key-ask = अपने ग्रुप की API कुंजी संदेश में भेजें। वहाँ ऑर्डर कर सकने वाले सभी लोग इसका इस्तेमाल करेंगे; देख कोई नहीं सकेगा।
group-key-set = 🔑 { $person } ने कुंजी दर्ज की: { $panel } · { $key }
group-key-kept = ✅ <b>ग्रुप की कुंजी दर्ज हो गई</b>। ग्रुप को बता दिया गया है।
button-key-take = 🔑 मेरी कुंजी { $key } लें

button-group = 👥 ग्रुप
button-buyers-admins = सिर्फ़ एडमिन
button-buyers-everyone = सभी
button-buyers-named = चुने हुए लोग
button-people = 👤 लोग चुनें
button-limit-order = ऑर्डर की सीमा
button-limit-day = दैनिक सीमा
button-no-limit = कोई सीमा नहीं
button-push-here = 📌 सूचना इस टॉपिक में
button-push-topics = 📌 सूचना हर टॉपिक में
button-audit = 📒 रिकॉर्ड
group-title = 👥 <b>ग्रुप</b>
group-buyers-admins = कौन ऑर्डर कर सकता है: <b>सिर्फ़ एडमिन</b>।
group-buyers-everyone = कौन ऑर्डर कर सकता है: इस ग्रुप में <b>सभी</b>।
group-buyers-named = कौन ऑर्डर कर सकता है: <b>एडमिन और चुने हुए लोग</b>।
group-limit-order = एक ऑर्डर की सीमा: <b>{ $amount }</b>
group-limit-order-none = एक ऑर्डर की सीमा: कोई नहीं
group-limit-day = 24 घंटे में एक व्यक्ति की सीमा: <b>{ $amount }</b>
group-limit-day-none = 24 घंटे में एक व्यक्ति की सीमा: कोई नहीं
group-push-each = सूचनाएँ हर ऑर्डर के अपने टॉपिक में जाती हैं।
group-push-one = सभी सूचनाएँ एक ही टॉपिक में जाती हैं।
group-limits-what = सीमा से ऊपर के ऑर्डर को एडमिन की मंज़ूरी चाहिए। एडमिन पर सीमा लागू नहीं होती। ऑर्डर सिर्फ़ एडमिन रद्द करते हैं।
group-people-title = 👤 <b>कौन ऑर्डर कर सकता है</b>
group-people = नाम पर टैप करें। जो ग्रुप छोड़ देता है, उसे फिर से चुनना होगा।
group-people-none = अभी यहाँ कोई नहीं दिखा। लोग तब दिखेंगे जब वे कोई कमांड भेजेंगे या बटन दबाएँगे।
group-limit-ask-order = बिना मंज़ूरी के एक ऑर्डर ज़्यादा से ज़्यादा कितने का हो सकता है? { $currency } में राशि भेजें, जैसे 5.50
group-limit-ask-day = बिना मंज़ूरी के एक व्यक्ति 24 घंटे में कितने का ऑर्डर कर सकता है? { $currency } में राशि भेजें, जैसे 20
group-limit-bad = यह राशि नहीं है। शून्य से बड़ी संख्या भेजें, जैसे 5.50
group-topic-gone = ⚠️ जिस टॉपिक में सूचनाएँ जाती थीं, वह हट गया या बंद हो गया है। उसकी सूचनाएँ अब यहाँ आएँगी। एडमिन /settings में दूसरा टॉपिक चुन सकते हैं।

approval-title = 🙋 <b>मंज़ूरी चाहिए</b>
approval-who = { $person } सीमा से ऊपर का ऑर्डर करना चाहते हैं। फ़ैसला एडमिन करेंगे।
approval-limit = सीमा: { $limit }
approval-waits = 🙋 ऑर्डर सीमा से ऊपर है और एडमिन के इंतज़ार में है। अभी कुछ भी ऑर्डर नहीं हुआ है।
approval-declined = ❌ { $person } ने नामंज़ूर किया: { $service }। कुछ भी ऑर्डर नहीं हुआ।
approval-decided = इसका फ़ैसला पहले ही हो चुका है, या ऑर्डर अब खुला नहीं है।
button-approve = ✅ मंज़ूर करें
button-decline = ❌ नामंज़ूर करें

audit-title = 📒 <b>किसने क्या किया</b>
audit-none = अभी कुछ नहीं।
audit-ordered = { $at } · { $person }: ऑर्डर किया: { $what }
audit-refilled = { $at } · { $person }: रीफ़िल माँगा: { $what }
audit-cancelled = { $at } · { $person }: रद्द किया: { $what }
audit-asked = { $at } · { $person }: मंज़ूरी माँगी: { $what }
audit-approved = { $at } · { $person }: मंज़ूर किया: { $what }
audit-declined = { $at } · { $person }: नामंज़ूर किया: { $what }
audit-key-set = { $at } · { $person }: कुंजी दर्ज की: { $what }
audit-key-removed = { $at } · { $person }: कुंजी हटाई: { $what }
audit-settings = { $at } · { $person }: सेटिंग: { $what }
audit-automatic-on = { $at } · { $person }: अपने-आप रीफ़िल चालू किया: { $what }
audit-automatic-off = { $at } · { $person }: अपने-आप रीफ़िल बंद किया: { $what }
