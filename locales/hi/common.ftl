common-yes = हाँ
common-no = नहीं
common-not-said = नहीं बताया गया
common-orders = { $count ->
    [one] { $count } ऑर्डर
   *[other] { $count } ऑर्डर
}
common-moment = { $year }-{ $month }-{ $day } { $time } UTC
common-moment-local = { $year }-{ $month }-{ $day } { $time }
common-now = अभी-अभी
common-minutes-ago = { $count } मिनट पहले
common-hours-ago = { $count } घंटे पहले
common-days-ago = { $count ->
    [one] { $count } दिन पहले
   *[other] { $count } दिन पहले
}
common-seconds = { $count } सेकंड
common-minutes = { $count } मिनट
common-hours = { $count } घंटे
common-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
common-percent = { $number }%
common-quoted = “{ $words }”

button-services = 🛍 सर्विस
button-orders = 📦 ऑर्डर
button-balance = 💰 बैलेंस
button-settings = ⚙️ सेटिंग
button-help = ❓ मदद
button-order = 🛒 ऑर्डर करें
button-favourite-off = ☆ पसंदीदा
button-favourite-on = ⭐ पसंदीदा
button-favourites = ⭐ पसंदीदा ({ $count })
button-refresh = 🔄 रीफ़्रेश
button-refill = ♻️ रीफ़िल
button-refills = ♻️ सभी रीफ़िल
button-cancel-order = 🚫 ऑर्डर रद्द करें
button-order-again = 🔁 फिर से ऑर्डर
button-mute = 🔕 म्यूट करें
button-unmute = 🔔 अनम्यूट करें
button-details = 📄 विवरण
button-copy-id = 📎 ID कॉपी करें
button-copy-link = 🔗 लिंक कॉपी करें
button-details-of = 📄 { $id }
button-confirm = ✅ पुष्टि करें
button-cancel = ✖️ छोड़ दें
button-check-again = 🔄 फिर जाँचें
button-was-placed = ✅ ऑर्डर हो गया था
button-not-placed = ❌ ऑर्डर नहीं हुआ
button-languages = 🌐 अन्य भाषाएँ
button-language = 🌐 भाषा
button-back = ⬅️ वापस
button-menu = 🏠 मेनू
button-key = 🔑 API कुंजी
button-key-enter = 🔑 कुंजी दर्ज करें
button-key-replace = 🔑 बदलें
button-key-remove = 🗑 हटाएँ
button-key-use = 🔀 { $panel } इस्तेमाल करें
button-key-private = 🔑 निजी चैट में दर्ज करें
button-private = 💬 निजी चैट खोलें
button-remove = 🗑 कुंजी हटाएँ
button-push-all = हर बदलाव
button-push-final = सिर्फ़ अंत में
button-push-nothing = कुछ नहीं
button-help-overview = 📖 परिचय
button-help-ordering = 🛒 ऑर्डर करना
button-help-tracking = 📦 नज़र रखना
button-help-requests = ♻️ रीफ़िल और रद्द
button-help-keys = 🔑 कुंजी, सुरक्षा
button-help-commands = ⌨️ कमांड
