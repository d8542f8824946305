menu-title = 🏠 <b>मेनू</b>
menu-panel = पैनल: { $panel }
menu-balance = { $panel } · 💰 <b>{ $amount }</b>
menu-running = { $count ->
    [one] ⏳ { $count } ऑर्डर चल रहा है
   *[other] ⏳ { $count } ऑर्डर चल रहे हैं
}
menu-hint = खोज: शब्द भेजें, जैसे <i>instagram likes</i>. ऑर्डर की स्थिति देखने के लिए उसकी ID भेजें।
