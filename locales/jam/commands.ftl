# Plain text: Telegram command menu an weh it say bout di bot.
commands-start = Start, or start ova
commands-menu = Main menu
commands-services = All service dem by category
commands-search = Find a service by word or id
commands-order = Place a order
commands-mass = Place nuff order one time
commands-orders = Yuh order dem
commands-status = Look up order id
commands-refill = Ask fi refill
commands-refills = Yuh refill dem
commands-cancel = Cancel order, or come outa a question
commands-watch = Watch order weh place somewhere else
commands-unwatch = Stop watch dem
commands-balance = Yuh balance
commands-key = Enter, show or tek out di API key
commands-language = Pick di langwij
commands-settings = Weh mi tell yuh, an more
commands-buyers = Who can order inna dis group
commands-stats = How much yuh order an spend ova time
commands-export = All yuh order dem inna one table
commands-forget = Wipe out everyting bout dis chat
commands-help = How everyting work
commands-about =
    Yuh panel inna di chat: find a service, see di price, place a order, watch it, ask fi refill, cancel it, an hear when sumn change.

    Press Start an send yuh API key. It lock up safe, an di message delete.
commands-about-short = Order pon yuh panel from a chat, watch yuh order dem, an hear when dem change.
commands-audit = Who do weh inna dis chat
