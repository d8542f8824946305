notice-group-title = 👋 <b>Wah gwaan</b>
notice-group = Mi do dis only inna private. Press di button an wi continue deh so.
notice-command = Mi nuh know { $command }. Everyting weh mi can do deh inna di menu an inna /help.
notice-number = 🔎 { $id }: di panel nuh know no order a yours wid dis id, an no service nuh have it. If a how much yuh mean, pick a service first, den mi ask fi it.
notice-text = Mi nuh understand dis. Send a order id, a link, or word fi search fi a service.
notice-broke = 😕 Sumn bruk pon my side, an mi write it down. Do, try again; /orders show weh did order.
notice-busy = ⏳ Mi have too much fi do right now. Do, try again inna one minute.
notice-no-order = Mi nuh find no order like dat inna dis chat.

# Plain text, 200 character at most.
toast-outdated = Dis button from a old version. Open /menu.
toast-forged = Dis button nuh do nutten.
toast-not-yours = Smaddy else a ansa dis. Start yuh own wid /order.
toast-admins-only = Only admin can do dis yah so.
toast-busy = Too much fi do right now. Try again inna one minute.
toast-broke = Sumn bruk pon my side. Do, try again.
toast-unchanged = Nutten new.
toast-favourite-added = It deh inna yuh favourite dem.
toast-favourite-removed = It come outa yuh favourite dem.
toast-muted = Mi a keep quiet bout it.
toast-unmuted = Mi a go tell yuh when it change.
toast-saved = Save.
toast-language = Langwij: { $language }
