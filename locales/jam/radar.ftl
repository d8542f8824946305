radar-all-ask = { $count ->
    [one] ♻️ <b>Ask fi { $count } refill?</b>
   *[other] ♻️ <b>Ask fi { $count } refill?</b>
}
radar-all-note = Dem order yah done, nutten nuh say dem guarantee over, an none a dem nuh have no refill a run. A di panel decide bout every one.
radar-none-title = ♻️ <b>Nutten fi refill</b>
radar-none = Only order weh done an dem guarantee nuh done deh yah. If di refill a run, or dem refuse it not long ago, or no ansa never come, di order nuh deh yah.
radar-auto-title = ⏱ <b>Refill by itself</b> · { $id }
radar-auto-off = It off. How often mi fi ask?
radar-auto-note = Long as di guarantee a gwaan mi ask di panel fi a refill dat often, whether anyting drop or not. A di panel decide bout every one. If dem refuse three time inna row, or a ansa lost, it stop.
radar-auto-cannot = Mi nuh know no guarantee fi dis order weh still a gwaan. Yuh can still ask fi a refill yuhself: <code>/refill</code> an di id.
radar-auto-unknown = Di ansa fi di last refill lost: di panel mighta tek it. Look pon di panel first. Yuh can tun on refill by itself afta a refill weh get ansa.
card-rest = ♻️ Di panel refuse a refill. Ask again afta { $at }.
card-rest-words = ♻️ Di panel refuse a refill. Ask again afta { $at }. Di panel say: { $words }
card-automatic = ⏱ Mi a go ask fi di next refill at { $at }.
button-refill-all = ♻️ Refill all weh can refill
button-automatic = ⏱ Refill by itself
button-auto-off = ✖️ Tun it off
button-auto-days = { $count ->
    [one] Every day
   *[other] Every { $count } day
}
