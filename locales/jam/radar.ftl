radar-all-ask = { $count ->
    [one] ♻️ <b>Ask fi { $count } refill?</b>
   *[other] ♻️ <b>Ask fi { $count } refill dem?</b>
}
radar-all-note = Dem order ya done, nutten nuh seh dem guarantee over, an none a dem refill a run. A di panel decide bout every one.
radar-none-title = ♻️ <b>Nutten fi refill</b>
radar-none = No order weh done have a guarantee weh still a gwaan, or di refill a run, dem refuse it jus now, or di ansa lost.
radar-auto-title = ⏱ <b>Refill by itself</b> · { $id }
radar-auto-off = It off. How often mi fi ask?
radar-auto-note = Long as di guarantee a gwaan mi ask di panel fi a refill every so often, whether anyting drop or not. A di panel decide bout every one. If dem refuse three time inna row, or a ansa lost, it stop.
radar-auto-cannot = Mi nuh know no guarantee fi dis order weh still a gwaan. Yuh can still ask fi a refill yuhself: <code>/refill</code> an di id.
radar-auto-unknown = Di ansa fi di last refill lost: di panel coulda tek it. Look pon di panel first. Yuh can tun on refill by itself after a refill weh get ansa.
card-rest = ♻️ Di panel refuse a refill. Ask again after { $at }.
card-rest-words = ♻️ Di panel refuse a refill: { $words } Ask again after { $at }.
card-automatic = ⏱ Mi a ask fi di next refill at { $at }.
button-refill-all = ♻️ Refill all weh can refill
button-automatic = ⏱ Refill by itself
button-auto-off = ✖️ Tun it off
button-auto-days = { $count ->
    [one] Every { $count } day
   *[other] Every { $count } day dem
}
