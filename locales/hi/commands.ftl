commands-start = शुरू करें या नए सिरे से शुरू करें
commands-menu = मुख्य मेनू
commands-services = श्रेणी के हिसाब से सभी सर्विस
commands-search = शब्दों या ID से सर्विस खोजें
commands-order = ऑर्डर करें
commands-mass = एक साथ कई ऑर्डर करें
commands-orders = आपके ऑर्डर
commands-status = ID से ऑर्डर देखें
commands-refill = रीफ़िल माँगें
commands-refills = आपके रीफ़िल
commands-cancel = ऑर्डर रद्द करें या चालू सवाल से बाहर निकलें
commands-watch = कहीं और दिए गए ऑर्डर पर नज़र रखें
commands-unwatch = उन पर नज़र रखना बंद करें
commands-balance = आपका बैलेंस
commands-key = API कुंजी दर्ज करें, देखें या हटाएँ
commands-language = भाषा चुनें
commands-settings = सूचनाएँ और अन्य सेटिंग
commands-buyers = इस ग्रुप में कौन ऑर्डर कर सकता है
commands-stats = समय के साथ ऑर्डर और खर्च
commands-export = सभी ऑर्डर तालिका में
commands-forget = इस चैट का सब कुछ मिटाएँ
commands-help = सब कैसे काम करता है
commands-about =
    आपका पैनल चैट में: सर्विस खोजें, कीमत देखें, ऑर्डर करें, उस पर नज़र रखें, रीफ़िल माँगें, रद्द करें और हर बदलाव की सूचना पाएँ।

    Start दबाएँ और अपनी API कुंजी भेजें। वह एन्क्रिप्ट करके रखी जाती है और संदेश मिटा दिया जाता है।
commands-about-short = चैट से अपने पैनल पर ऑर्डर करें, ऑर्डर पर नज़र रखें और बदलाव की सूचना पाएँ।
commands-audit = इस चैट में किसने क्या किया
