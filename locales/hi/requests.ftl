requests-refill-title = ♻️ <b>रीफ़िल</b>
requests-cancel-title = 🚫 <b>रद्द करना</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … और { $count }
requests-refill-next = पैनल का जवाब आने पर बताया जाएगा।
requests-cancel-next = पैनल का जवाब आने पर बताया जाएगा। रद्द होगा या नहीं, यह पैनल तय करता है।
requests-cancel-ask = { $count ->
    [one] 🚫 <b>{ $count } ऑर्डर रद्द करें?</b>
   *[other] 🚫 <b>{ $count } ऑर्डर रद्द करें?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = अब रद्द हो सकता है या नहीं, और कितना पैसा लौटेगा, यह पैनल तय करता है।
requests-cancel-expired = यह सूची अब इंतज़ार में नहीं है: यह भेजी जा चुकी है, या बहुत पुरानी है। और कोई अनुरोध नहीं किया गया।
requests-refills-title = ♻️ <b>सभी रीफ़िल</b>
requests-refills-none = अभी कोई रीफ़िल नहीं है। पूरे हुए ऑर्डर के कार्ड पर, या <code>/refill 23501</code> से माँगें।
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>रीफ़िल</b>
    कमांड के बाद एक या ज़्यादा ऑर्डर ID लिखें:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>रद्द करना</b>
    कमांड के बाद एक या ज़्यादा ऑर्डर ID लिखें:
    <code>/cancel 23501 23502</code>

request-queued = अनुरोध भेजा जा रहा है
request-running = अनुरोध पहले ही हो चुका है, अभी जवाब नहीं आया
request-accepted = पैनल ने अनुरोध ले लिया
request-refused = अस्वीकृत
request-unknown = जवाब नहीं आया, हो सकता है अनुरोध ले लिया गया हो
request-refill-not-offered = यह सर्विस बिना रीफ़िल बिकती है
request-cancel-not-offered = यह सर्विस रद्द नहीं हो सकती
request-refill-not-ended = रीफ़िल ऑर्डर समाप्त होने के बाद माँगा जा सकता है
request-cancel-ended = ऑर्डर समाप्त हो चुका है, रद्द करने को कुछ नहीं

refill-pending = प्रतीक्षा में
refill-in-progress = चल रहा है
refill-completed = पूरा हुआ
refill-rejected = अस्वीकृत
refill-canceled = रद्द
refill-failed = विफल
refill-partial = आंशिक रीफ़िल
refill-other = कोई और स्थिति
