inline-rate-thousand = { $rate } प्रति 1000 · { $min } – { $max }
inline-rate-package = { $rate } प्रति पैकेज
inline-no-key = यहाँ खोजने के लिए अपनी API कुंजी दर्ज करें
