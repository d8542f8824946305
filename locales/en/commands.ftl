# Plain text: Telegram's menu of commands and the bot's descriptions.
commands-start = Start, or start anew
commands-menu = Main menu
commands-services = All services by category
commands-search = Find a service by words or id
commands-order = Place an order
commands-mass = Place many orders at once
commands-orders = Your orders
commands-status = Look up order ids
commands-refill = Ask for refills
commands-refills = Your refills
commands-cancel = Cancel orders, or leave a question
commands-watch = Watch orders placed elsewhere
commands-unwatch = Watch them no more
commands-balance = Your balance
commands-key = Enter, show or remove the API key
commands-language = Choose the language
commands-settings = What I tell you, and more
commands-buyers = Who may order in this group
commands-stats = Orders and spend over time
commands-export = All orders as a table
commands-forget = Erase everything of this chat
commands-help = How it all works
commands-about =
    Your panel in a chat: find a service, see the price, place an order, watch it, ask for a refill, cancel it, and be told when something changes.

    Press Start and send your API key. It is kept encrypted, and the message is deleted.
commands-about-short = Order at your panel from a chat, watch your orders, be told when they change.
commands-audit = Who did what in this chat
