button-admin = 🛠 ऑपरेटर
button-admin-unknown = ❓ जिन ऑर्डर का पता नहीं
button-admin-panels = 🔌 पैनल
button-admin-maintenance = ⛔️ रखरखाव
button-admin-broadcast = 📣 ब्रॉडकास्ट
button-admin-open = ✅ ऑर्डर फिर से लें
button-admin-send = 📣 भेजें
button-admin-discard = छोड़ दें
button-admin-stop = ⛔️ रोकें

admin-title = 🛠 <b>ऑपरेटर</b>
admin-version = संस्करण { $version }
admin-well = ✅ सब ठीक है।
admin-closed = ⛔️ ऑर्डर नहीं लिए जा रहे: रखरखाव चल रहा है।
admin-silent = ⚠️ { $task } चलता नहीं दिख रहा। लॉग देखें और बॉट को फिर से शुरू करें।
admin-panel-failing = ⚠️ { $panel } काम नहीं कर रहा। मैं खुद उससे दोबारा पूछूँगा।
admin-chats = 👥 चैट: { $count }, छोड़ चुके: { $left }
admin-orders = 📦 ऑर्डर: { $queued } कतार में, { $submitting } भेजे जा रहे, { $followed } पर नज़र
admin-unknown = ❓ फ़ैसले के इंतज़ार में: { $count }
admin-news = 🔔 रुकी हुई सूचनाएँ: { $count }, सबसे पुरानी { $span } से
admin-news-none = 🔔 रुकी हुई सूचनाएँ: { $count }
admin-updates = 📥 रुके हुए अपडेट: { $count }
admin-database = 🗄 डेटाबेस: { $size } MB
admin-chat-hint = किसी चैट की स्थिति: <code>/admin chat ID</code>

admin-unknown-title = ❓ <b>जिन ऑर्डर का पता नहीं</b>
admin-unknown-none = कोई ऑर्डर फ़ैसले के इंतज़ार में नहीं है।
admin-unknown-line = { $order } · चैट { $chat } · { $panel } · { $price } · { $ago }
admin-unknown-hint = फ़ैसला सिर्फ़ उनकी चैट में हो सकता है। उन्हें बता दिया गया है और बटन भी दिए गए हैं।

admin-panels-title = 🔌 <b>पैनल</b>
admin-panel = <b>{ $panel }</b>: कुंजियाँ { $keys }, अस्वीकृत { $refused }
admin-panel-answered = { $span } पहले जवाब दिया।
admin-panel-silent = शुरू होने के बाद से पूछा नहीं गया, या अभी तक जवाब नहीं आया।
admin-panel-fault = { $span } पहले विफल: { $fault } पिछले जवाब के बाद से विफलताएँ: { $count }
admin-panel-catalog = सर्विस की सबसे नई सूची: { $span } पुरानी।

admin-maintenance-title = ⛔️ <b>रखरखाव</b>
admin-maintenance-off = ऑर्डर लिए जा रहे हैं। इसे रोकने के लिए <code>/admin maintenance</code> और साथ में वह संदेश भेजें जो लोगों को कारण और समय बताए। जिन ऑर्डर की पुष्टि हो चुकी है, वे चलते रहेंगे।
admin-maintenance-on = ऑर्डर नहीं लिए जा रहे। जो कोशिश करेगा, उसे यह दिखेगा:

maintenance-title = ⛔️ <b>अभी ऑर्डर नहीं लिए जा रहे</b>
maintenance-rest = आपके ऑर्डर चलते रहेंगे और उनकी सूचना हमेशा की तरह मिलती रहेगी।

admin-broadcast-title = 📣 <b>ब्रॉडकास्ट</b>
admin-broadcast-help = <code>/admin broadcast</code> और अपना संदेश भेजें। किसी और से पहले आप उसे देखेंगे।
admin-broadcast-long = संदेश में { $length } अक्षर हैं; ज़्यादा से ज़्यादा { $max } हो सकते हैं।
admin-broadcast-preview = अभी किसी को नहीं भेजा गया है। यह { $chats } चैट में जाएगा।
admin-broadcast-sending = भेजा जा रहा है: { $chats } में से { $told } चैट। ऑर्डर की सूचनाएँ पहले जाती हैं।
admin-broadcast-stopped = रोक दिया गया। तब तक { $told } चैट को मिल चुका था।
admin-broadcast-done = पूरा हुआ: { $told } चैट।
notify-announcement = 📣 <b>ऑपरेटर की ओर से सूचना</b>

admin-chat-title = 💬 <b>चैट { $chat }</b>
admin-chat-since = कब से है: { $ago }
admin-chat-left = 🚫 छोड़ दिया या मुझे ब्लॉक किया: { $ago }
admin-chat-settings = भाषा { $language }, सूचनाएँ: { $pushes }
admin-chat-counts = ऑर्डर: { $orders }, फ़ैसले के इंतज़ार में: { $unknown }। रुकी हुई सूचनाएँ: { $news }
admin-chat-no-account = कभी कोई कुंजी दर्ज नहीं की गई।
admin-account = 🔑 { $panel }: कुंजी है, बैलेंस { $balance }
admin-account-refused = 🔑 { $panel }: पैनल ने कुंजी अस्वीकार की। बैलेंस { $balance }
admin-account-no-key = 🔑 { $panel }: कुंजी नहीं है। बैलेंस { $balance }
admin-chat-none = चैट { $chat } मेरे पास नहीं है।
