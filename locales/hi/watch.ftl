watch-title = { $count ->
    [one] 👁 <b>{ $count } ऑर्डर पर नज़र</b>
   *[other] 👁 <b>{ $count } ऑर्डर पर नज़र</b>
}
watch-none = 👁 <b>नज़र रखने को कुछ नहीं</b>
watch-item-already = { $sign } { $id } { $state } · पहले से नज़र में था
watch-item-ours = { $sign } { $id } { $state } · यहीं दिया गया: इसकी सूचना वैसे भी मिलेगी
watch-ended-title = 👁 <b>अब नज़र नहीं</b>
watch-item-ended = ✖️ { $id } पर अब नज़र नहीं रखी जा रही
watch-item-muted = 🔕 { $id } यहीं दिया गया था: सूची में रहेगा, पर म्यूट
watch-item-not-watched = ▫️ { $id } पर नज़र नहीं रखी जा रही थी
watch-usage =
    👁 <b>कहीं और दिए गए ऑर्डर पर नज़र रखें</b>
    कमांड के बाद उनकी ID लिखें, 100 तक:
    <code>/watch 23501 23502</code>
    <code>/unwatch 23501</code> से नज़र रखना बंद होता है।
watch-count = { $count ->
    [one] यह चैट { $count } ऑर्डर पर नज़र रख रही है।
   *[other] यह चैट { $count } ऑर्डर पर नज़र रख रही है।
}
