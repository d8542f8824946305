# Word dem weh nuff screen share.
common-yes = yeah
common-no = no
common-not-said = dem nuh say
common-orders = { $count ->
    [one] { $count } order
   *[other] { $count } order
}
common-moment = { $year }-{ $month }-{ $day } { $time } UTC
common-moment-local = { $year }-{ $month }-{ $day } { $time }
common-now = jus now
common-minutes-ago = { $count } min ago
common-hours-ago = { $count } h ago
common-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } day ago
}
common-seconds = { $count } s
common-minutes = { $count } min
common-hours = { $count } h
common-days = { $count ->
    [one] { $count } day
   *[other] { $count } day
}
common-percent = { $number }%
common-quoted = “{ $words }”

# Button dem.
button-services = 🛍 Service dem
button-orders = 📦 Order dem
button-balance = 💰 Balance
button-settings = ⚙️ Settings
button-help = ❓ Help
button-order = 🛒 Order it
button-favourite-off = ☆ Favourite
button-favourite-on = ⭐ Favourite
button-favourites = ⭐ Favourite dem ({ $count })
button-refresh = 🔄 Check it fresh
button-refill = ♻️ Refill
button-refills = ♻️ Refill dem
button-cancel-order = 🚫 Cancel di order
button-order-again = 🔁 Order it again
button-mute = 🔕 Keep quiet
button-unmute = 🔔 Tell mi
button-details = 📄 See more
button-copy-id = 📎 Copy di id
button-copy-link = 🔗 Copy di link
button-details-of = 📄 { $id }
button-confirm = ✅ Confirm
button-cancel = ✖️ Lef it
button-check-again = 🔄 Check again
button-was-placed = ✅ It did go thru
button-not-placed = ❌ It never go thru
button-languages = 🌐 Ada langwij
button-language = 🌐 Langwij
button-back = ⬅️ Go back
button-menu = 🏠 Menu
button-key = 🔑 API key
button-key-enter = 🔑 Enter di key
button-key-replace = 🔑 Change it
button-key-remove = 🗑 Tek it out
button-key-use = 🔀 Use { $panel } now
button-key-private = 🔑 Enter it inna private
button-private = 💬 Open private chat
button-remove = 🗑 Tek out di key
button-push-all = Every change
button-push-final = Only di end
button-push-nothing = Nutten
button-help-overview = 📖 Di basics
button-help-ordering = 🛒 How fi order
button-help-tracking = 📦 How fi watch
button-help-requests = ♻️ Refill an cancel
button-help-keys = 🔑 Key an safety
button-help-commands = ⌨️ Command dem
