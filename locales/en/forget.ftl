# Erasing everything of a chat.
forget-title = 🗑 <b>Erase everything of this chat?</b>
forget-what = I erase the API key, the orders and refills, the favourites and the settings that are kept here for this chat. It cannot be undone.
forget-running = { $count ->
    [one] ⏳ { $count } order still runs. It goes on at the panel, and I tell you nothing more of it.
   *[other] ⏳ { $count } orders still run. They go on at the panel, and I tell you nothing more of them.
}
forget-unknown = { $count ->
    [one] ❓ Of { $count } order nobody knows whether it was placed. Look for it at the panel.
   *[other] ❓ Of { $count } orders nobody knows whether they were placed. Look for them at the panel.
}
forget-backups = The bot's backups hold a copy until newer ones replace them, with the key encrypted.
forget-done-title = 🗑 <b>Everything of this chat is erased</b>
forget-done = Send /start to begin anew.
forget-busy = ⏳ Something of this chat is being sent to the panel right now, and its answer must not be lost. Nothing was erased. Try again in a minute.
button-forget = 🗑 Erase everything
