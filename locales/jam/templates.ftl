start-templates = 📋 Template dem: mi only ask fi di link.
start-favourites = ⭐ Favourite dem.
start-recent = 🕘 Weh yuh order las.
start-hint = Pick one, or write it inna one line: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>Template dem</b>
templates-hint = Press a template fi order wid it, change di name or delete it.
templates-none = No template nuh deh yet. Save one from a order card, or before yuh confirm one.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = Mi only ask fi di link, an show di price fi today.
template-gone = Di panel nuh sell dis service again.
template-name-title = 📋 <b>Save it as a template</b>
template-name-ask = Send a <b>name</b> fi it, like <i>{ $name }</i>. Mi ask fi di link every time.
template-name-wrong = Dis a nuh name. Send one line wid { $max } character at di most.
template-name-taken = Anodda template name { $name } already. Send a different name.
template-saved = 📋 Mi save it as <b>{ $name }</b>. Yuh find it inna /order.
template-delete-ask = Delete di template <b>{ $name }</b>? Yuh order dem nah get touch.
template-not-found = Dis template nuh deh again.

button-template-save = 📋 Save as a template
button-templates = 📋 Template dem
button-rename = ✏️ Change di name
button-delete = 🗑 Delete it
