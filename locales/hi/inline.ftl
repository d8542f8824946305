inline-rate-thousand = { $rate } प्रति 1000 · { $min } – { $max }
inline-rate-package = { $rate } प्रति पैकेज
inline-no-key = यहाँ खोजने के लिए अपनी API कुंजी दर्ज करें
button-order-here = 🛒 यहीं ऑर्डर करें
inline-order-here = जिसे यहाँ ऑर्डर करने की अनुमति है, वह इस ग्रुप की कुंजी से इसे ऑर्डर कर सकता है।
