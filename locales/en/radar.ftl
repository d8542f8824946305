radar-all-ask = { $count ->
    [one] ♻️ <b>Ask for { $count } refill?</b>
   *[other] ♻️ <b>Ask for { $count } refills?</b>
}
radar-all-note = These orders have ended, nothing says that their guarantee is over, and no refill of theirs is under way. The panel decides about each.
radar-none-title = ♻️ <b>Nothing to refill</b>
radar-none = Only ended orders whose guarantee is not over are listed here. Left out are those whose refill is under way, was refused lately, or was never answered.
radar-auto-title = ⏱ <b>Automatic refill</b> · { $id }
radar-auto-off = It is off. How often shall I ask?
radar-auto-note = While the guarantee lasts I ask the panel for a refill at this interval, whether or not something dropped. The panel decides about each. Three refusals in a row, or an answer that is lost, end it.
radar-auto-cannot = I know of no guarantee of this order that lasts. You can still ask for a refill yourself: <code>/refill</code> and its id.
radar-auto-unknown = The answer to the last refill was lost: the panel may have taken it. Look at the panel first. Automatic refill can be turned on after a refill that was answered.
card-rest = ♻️ The panel refused a refill. Ask again after { $at }.
card-rest-words = ♻️ The panel refused a refill. Ask again after { $at }. The panel says: { $words }
card-automatic = ⏱ I ask for the next refill at { $at }.
button-refill-all = ♻️ Refill all that may
button-automatic = ⏱ Automatic refill
button-auto-off = ✖️ Turn off
button-auto-days = { $count ->
    [one] Every day
   *[other] Every { $count } days
}
