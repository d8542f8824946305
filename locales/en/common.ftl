# Words that many screens share.
common-yes = yes
common-no = no
common-not-said = not said
common-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
common-moment = { $year }-{ $month }-{ $day } { $time } UTC
common-moment-local = { $year }-{ $month }-{ $day } { $time }
common-now = just now
common-minutes-ago = { $count } min ago
common-hours-ago = { $count } h ago
common-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
common-seconds = { $count } s
common-minutes = { $count } min
common-hours = { $count } h
common-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
common-percent = { $number }%
common-quoted = “{ $words }”

# Buttons. The words after the emoji stay short: a phone shows two buttons in a row.
button-services = 🛍 Services
button-orders = 📦 Orders
button-balance = 💰 Balance
button-settings = ⚙️ Settings
button-help = ❓ Help
button-order = 🛒 Order
button-favourite-off = ☆ Favourite
button-favourite-on = ⭐ Favourite
button-favourites = ⭐ Favourites ({ $count })
button-refresh = 🔄 Refresh
button-refill = ♻️ Refill
button-refills = ♻️ Refills
button-cancel-order = 🚫 Cancel order
button-order-again = 🔁 Order again
button-mute = 🔕 Mute
button-unmute = 🔔 Unmute
button-details = 📄 Details
button-copy-id = 📎 Copy id
button-copy-link = 🔗 Copy link
button-details-of = 📄 { $id }
button-confirm = ✅ Confirm
button-cancel = ✖️ Cancel
button-check-again = 🔄 Check again
button-was-placed = ✅ It was placed
button-not-placed = ❌ Not placed
button-languages = 🌐 Other languages
button-language = 🌐 Language
button-back = ⬅️ Back
button-menu = 🏠 Menu
button-key = 🔑 API key
button-key-enter = 🔑 Enter the key
button-key-replace = 🔑 Replace
button-key-remove = 🗑 Remove
button-key-use = 🔀 Use { $panel }
button-key-private = 🔑 Enter it in private
button-private = 💬 Open a private chat
button-remove = 🗑 Remove the key
button-push-all = Every change
button-push-final = Only the end
button-push-nothing = Nothing
button-help-overview = 📖 Overview
button-help-ordering = 🛒 Ordering
button-help-tracking = 📦 Tracking
button-help-requests = ♻️ Refills, cancels
button-help-keys = 🔑 Keys, safety
button-help-commands = ⌨️ Commands
