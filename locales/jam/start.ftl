start-title = 👋 <b>{ $bot }</b>
start-what =
    Yuh panel inna di chat: find a service, see di price, order it.
    Mi watch yuh order dem an tell yuh when sumn change.
start-key-title = 🔑 <b>Enter yuh access data</b>
start-key-ask-one = Yuh API key deh inna yuh account pon { $panels }. Send di key as a message: mi check it an delete di message afta mi read it.
start-key-ask-several = Mi work wid { $panels }. Pick one, den send yuh API key as a message: mi check it an delete di message afta mi read it.
start-languages = 🌐 <b>Suggested languages</b>
