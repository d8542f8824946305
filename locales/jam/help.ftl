help-title = 📖 <b>Help</b>
help-overview =
    Mi bring yuh panel inna dis chat.
    1. Enter yuh API key wid /key.
    2. Pick a service wid /services, or send word fi search.
    3. Press Order it, ansa di question dem, check di price, press Confirm.
    4. Mi watch di order an tell yuh when sumn change.
help-ordering-title = 🛒 <b>How fi order</b>
help-ordering =
    Every service have a price fi 1000, a least an a most. Before anyting send, yuh see di exact price an di balance afta it.
    Inna one line: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Nuff one time: /mass, den one pon each line, or as a CSV file.
    One press a Confirm a one order. If di panel ansa get lost, mi neva send it again: mi show yuh weh mi know, an yuh decide.
help-tracking-title = 📦 <b>How fi watch</b>
help-tracking =
    /orders show di order dem inna dis chat. Press one fi see di card.
    Send a order id, or <code>/status 23501 23502</code>, even fi order weh yuh place somewhere else.
    <code>/watch 23501 23502</code> watch order weh yuh place somewhere else, same way like dem place yah so.
    /settings say weh mi tell yuh; Keep quiet hush one order.
help-requests-title = ♻️ <b>Refill an cancel</b>
help-requests =
    Refill ask di panel fi put back weh drop off afta di order done, if di service come wid refill: pon di card, or <code>/refill 23501</code>. /refills show dem.
    Cancel di order ask di panel fi stop: pon di card, or <code>/cancel 23501</code>. A di panel decide if it can, an how much money come back.
help-keys-title = 🔑 <b>Key an safety</b>
help-keys =
    A key belong to one chat. It lock up, an nobody see more dan di las four character.
    Mi delete di message wid di key afta mi read it. Fi a group, yuh enter di key inna private.
    /key show it, change it or tek it out. If smaddy else see di key, mek a new one pon di panel.
help-commands-title = ⌨️ <b>Command dem</b>
help-commands =
    /menu – main menu
    /services – all a di service dem
    /search – find a service
    /order – place a order
    /mass – place nuff order one time
    /orders – yuh order dem
    /status – look up order id
    /refill, /refills – ask fi refill, see dem
    /cancel – cancel order, or come outa a question
    /watch, /unwatch – watch order weh place somewhere else
    /balance – yuh balance
    /key – yuh API key
    /language – pick di langwij
    /settings – weh mi tell yuh
    /buyers – who can order, inna group
    /stats – how much yuh order an spend ova time
    /export – all yuh order dem inna one table
    /audit – who do weh yah so
    /forget – wipe out everyting bout dis chat
