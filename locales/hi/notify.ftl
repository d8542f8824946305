notify-many = { $count ->
    [one] 🔔 <b>{ $count } अपडेट</b>
   *[other] 🔔 <b>{ $count } अपडेट</b>
}
notify-service = 🛍 { $service }
notify-ordered = 🛍 { $service } · { $quantity } · { $price }
notify-placed-title = 🆕 <b>ऑर्डर हो गया</b> · { $id }
notify-refused-title = ❌ <b>ऑर्डर नहीं हुआ</b>
notify-moved = { $was } → { $now }
notify-moved-corrected = पैनल ने सुधारा: { $was } → { $now }
notify-lost-title = 🔎 <b>ऑर्डर { $id } नहीं मिल रहा</b>
notify-lost = पैनल ने कई बार कहा है कि उसे यह ऑर्डर नहीं मिला। अब इस पर नज़र नहीं रखी जा रही: पैनल के सपोर्ट से पूछें।
notify-refill-accepted-title = ♻️ <b>पैनल ने रीफ़िल का अनुरोध ले लिया</b> · { $id }
notify-refill-refused-title = ❌ <b>रीफ़िल अस्वीकार हुआ</b> · { $id }
notify-refill-unknown-title = ❓ <b>क्या रीफ़िल का अनुरोध लिया गया?</b> · { $id }
notify-refill-unknown = कोई जवाब नहीं आया। मैं खुद दोबारा नहीं माँगूँगा: फिर माँगने से पहले पैनल पर देख लें।
notify-refill-moved = { $sign } <b>रीफ़िल { $refill }: { $state }</b> · ऑर्डर { $id }
notify-cancel-accepted-title = 🚫 <b>पैनल ने रद्द करने का अनुरोध ले लिया</b> · { $id }
notify-cancel-refused-title = ❌ <b>रद्द करने से मना किया गया</b> · { $id }
notify-cancel-unknown-title = ❓ <b>क्या रद्द करने का अनुरोध लिया गया?</b> · { $id }
notify-cancel-unknown = कोई जवाब नहीं आया। मैं खुद दोबारा अनुरोध नहीं करूँगा: ऑर्डर की अगली स्थिति से पता चलेगा।
notify-key-title = 🔑 <b>पैनल API कुंजी अस्वीकार कर रहा है</b>
notify-key = { $panel } अब { $key } स्वीकार नहीं करता। इसका इस्तेमाल रोक दिया गया है और आपके ऑर्डर पर नज़र नहीं रखी जा रही। नई कुंजी दर्ज करें।
notify-balance-title = 🔔 <b>आपका बैलेंस कम है</b>
notify-balance = { $panel } · <b>{ $amount }</b> बचा है, आपकी सीमा { $below } से कम
notify-stuck-title = 🐢 <b>अटक गया?</b> ऑर्डर { $id }
notify-stuck-still = { $time } से कोई प्रगति नहीं हुई।
notify-stuck-long = यह { $time } से चल रहा है: इस सर्विस के आपके 10 में से 9 ऑर्डर इससे कम समय में पूरे हुए।
notify-stuck-advice = पैनल के सपोर्ट से पूछें, या रद्द करने की सुविधा हो तो ऑर्डर रद्द करें।
notify-guarantee-title = ♻️ <b>गारंटी जल्द खत्म होगी</b> · { $id }
notify-guarantee = यह { $at } पर खत्म होगी। कुछ घटा हो तो उससे पहले रीफ़िल माँगें। फ़ैसला पैनल का है।
notify-automatic-title = ⏱ <b>ऑटो रीफ़िल बंद हो गया</b> · { $id }
notify-automatic-unknown = पिछले रीफ़िल का जवाब खो गया: हो सकता है पैनल ने उसे ले लिया हो। मैं खुद दोबारा नहीं माँगता। पहले पैनल पर देख लें।
notify-automatic-refused = पैनल ने लगातार तीन बार अस्वीकार किया।
notify-automatic-over = गारंटी खत्म हो गई।
notify-automatic-key = पैनल की कुंजी हटा दी गई।
notify-automatic-undelivered = पैनल ने ऑर्डर में सुधार किया: अब रीफ़िल के लिए कुछ नहीं बचा।
