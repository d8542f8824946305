# Questions in a group: with privacy mode on, the bot reads replies only.
group-reply = ✍️ { $person }, answer by a reply to this message. /cancel leaves.
group-reply-link = ✍️ { $person }, send the link as a reply to this message. /cancel leaves.
group-reply-quantity = ✍️ { $person }, press a button above or send the quantity as a reply to this message. /cancel leaves.
group-reply-comments = ✍️ { $person }, send the comments, one a line, as a reply to this message. /cancel leaves.
group-reply-id = ✍️ { $person }, send the order id as a reply to this message. /cancel leaves.
group-reply-field = Your answer
group-anonymous = an anonymous admin

# Plain text of at most 200 characters.
toast-buyers-only = Only admins, and people whom an admin named, may do this here.
toast-rights-not-said = Telegram did not tell me what you may do here. Please try again in a minute.
toast-not-in-group = Only members of this group may do this.
toast-no-order = I find no such order in this chat.
