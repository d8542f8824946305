notice-group-title = 👋 <b>Hello</b>
notice-group = I do this only in private. Press the button and we go on there.
notice-command = I do not know { $command }. All that I can do is in the menu and in /help.
notice-number = 🔎 { $id }: the panel knows no order of yours with this id, and there is no service with it. If it is a quantity, choose a service first, then I ask for it.
notice-text = I do not understand this. Send an order id, a link, or words to search for a service.
notice-broke = 😕 Something broke on my side, and it is written down. Please try again; /orders shows what was ordered.
notice-busy = ⏳ I have too much to do just now. Please try again in a minute.
notice-no-order = I find no such order in this chat.

# Plain text of at most 200 characters.
toast-outdated = This button is from an older version. Open /menu.
toast-forged = This button does nothing.
toast-not-yours = Somebody else is answering this. Start your own with /order.
toast-admins-only = Only admins may do this here.
toast-busy = Too much to do just now. Try again in a minute.
toast-broke = Something broke on my side. Please try again.
toast-unchanged = Nothing new.
toast-favourite-added = Added to the favourites.
toast-favourite-removed = Removed from the favourites.
toast-muted = Muted.
toast-unmuted = You will be told of its changes.
toast-saved = Saved.
toast-language = Language: { $language }
