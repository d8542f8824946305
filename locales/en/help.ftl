help-title = 📖 <b>Help</b>
help-overview =
    I bring your panel into this chat.
    1. Enter your API key with /key.
    2. Choose a service with /services, or send words to search.
    3. Press Order, answer the questions, check the price, press Confirm.
    4. I watch the order and tell you when something changes.
help-ordering-title = 🛒 <b>Ordering</b>
help-ordering =
    Every service has a price per 1000 and a least and most quantity. Before anything is sent you see the exact price and the balance after it.
    In one line: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Many at once: /mass, then one a line, or as a CSV file.
    One press of Confirm is one order. If the panel's answer is lost, I never send the order again: I show you what is known, and you decide.
help-tracking-title = 📦 <b>Tracking</b>
help-tracking =
    /orders lists the orders of this chat. Press one to see its card.
    Send an order id, or <code>/status 23501 23502</code>, also for orders placed elsewhere.
    <code>/watch 23501 23502</code> watches orders placed elsewhere as if they were placed here.
    /settings says what I tell you of; Mute silences one order.
help-requests-title = ♻️ <b>Refills and cancels</b>
help-requests =
    Refill asks the panel to replace what was lost after the end of an order, if the service is sold with refill: on the card, or <code>/refill 23501</code>. /refills lists them.
    Cancel order asks the panel to stop: on the card, or <code>/cancel 23501</code>. The panel decides whether it can, and what it pays back.
help-keys-title = 🔑 <b>Keys and safety</b>
help-keys =
    A key belongs to one chat. It is kept encrypted, and nobody sees more than its last four characters.
    I delete the message with the key after reading. In a group the key is entered in private.
    /key shows, replaces or removes it. If a key was seen by others, make a new one at the panel.
help-commands-title = ⌨️ <b>Commands</b>
help-commands =
    /menu – main menu
    /services – all services
    /search – find a service
    /order – place an order
    /mass – place many orders at once
    /orders – your orders
    /status – look up order ids
    /refill, /refills – ask for refills, list them
    /cancel – cancel orders, or leave a question
    /watch, /unwatch – watch orders placed elsewhere
    /balance – your balance
    /key – your API key
    /language – choose the language
    /settings – what I tell you
    /buyers – who may order, in a group
    /stats – orders and spend over time
    /export – all orders as a table
    /audit – who did what here
    /forget – erase everything of this chat
