# The first screen of /order.
start-templates = 📋 Templates: I only ask for the link.
start-favourites = ⭐ Favourites.
start-recent = 🕘 Ordered last.
start-hint = Choose, or write it in one line: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

# Templates: orders with a name whose link is asked each time.
templates-title = 📋 <b>Templates</b>
templates-hint = Press a template to order by it, rename or delete it.
templates-none = No templates yet. Save one from the card of an order, or before you confirm one.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = I ask for the link only, and show the price of today.
template-gone = The panel does not sell this service any more.
template-name-title = 📋 <b>Save as a template</b>
template-name-ask = Send a <b>name</b> for it, such as <i>{ $name }</i>. Its link is asked each time.
template-name-wrong = This is no name. Send one line of { $max } characters at most.
template-name-taken = Another template is called { $name }. Send another name.
template-saved = 📋 Saved as <b>{ $name }</b>. You find it at /order.
template-delete-ask = Delete the template <b>{ $name }</b>? Orders are not touched.
template-not-found = This template is not there any more.

button-template-save = 📋 Save as template
button-templates = 📋 Templates
button-rename = ✏️ Rename
button-delete = 🗑 Delete
