digest-title = 📰 <b>आपके पैनल में क्या बदला</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>अब मुफ़्त नहीं</b>: { $now }
digest-vanished = ❌ अब नहीं बिकती
digest-returned = ↩️ फिर से बिक रही है
digest-refill-lost = ♻️ अब रीफ़िल नहीं
digest-refill-gained = ♻️ अब रीफ़िल के साथ
digest-limits = 🔢 मात्रा { $now }, पहले { $was }
digest-more = { $count ->
    [one] … और { $count } सर्विस बदली
   *[other] … और { $count } सर्विस बदलीं
}
digest-new = { $count ->
    [one] 🆕 { $category } में { $count } नई सर्विस
   *[other] 🆕 { $category } में { $count } नई सर्विस
}
digest-new-title = 🆕 <b>{ $name } में नया</b>
digest-new-none = पिछले सात दिनों में यहाँ कुछ नया नहीं आया।
digest-set-title = 📰 <b>रोज़ का सार</b>
digest-set-on = दिन में एक बार, { $time } पर, मैं बताता हूँ कि आपके पैनल में क्या बदला: कीमतें, सीमाएँ, रीफ़िल, हटी या नई सर्विस। केवल कुछ बदलने पर, और बिना आवाज़ के।
digest-set-off = मैं आपके पैनल के बदलाव नहीं बताता। चाहें तो कोई समय चुनें।
digest-set-which = यह उन सर्विस के बारे में है जिन्हें आप इस्तेमाल करते हैं: पसंदीदा, टेम्पलेट, और पिछले 30 दिनों के ऑर्डर।

button-digest = 📰 रोज़ का सार
