requests-refill-title = ♻️ <b>Refill</b>
requests-cancel-title = 🚫 <b>Cancel</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … an { $count } more
requests-refill-next = Mi tell yuh weh di panel say.
requests-cancel-next = Mi tell yuh weh di panel say. A di panel decide if it cancel.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>Cancel { $count } order?</b>
   *[other] 🚫 <b>Cancel dem { $count } order yah?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = A di panel decide if it still can, an how much money come back.
requests-cancel-expired = Dis list nah wait again: it send already, or it too old. Mi never ask fi nutten more.
requests-refills-title = ♻️ <b>Refill dem</b>
requests-refills-none = No refill nuh deh yet. Ask fi one pon a order weh done, or wid <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Refill</b>
    Write one or more order id afta di command:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Cancel</b>
    Write one or more order id afta di command:
    <code>/cancel 23501 23502</code>

request-queued = mi a ask now
request-running = mi ask already, no ansa yet
request-accepted = di panel tek it
request-refused = dem refuse it
request-unknown = no ansa never come, dem mighta tek it
request-refill-not-offered = dis service nuh come wid refill
request-cancel-not-offered = dis service cyaan cancel
request-refill-not-ended = yuh can ask fi refill afta di order done
request-cancel-ended = di order done, nutten nuh deh fi cancel

refill-pending = a wait
refill-in-progress = a gwaan
refill-completed = done
refill-rejected = dem refuse it
refill-canceled = cancel
refill-failed = it fail
refill-partial = part a it refill
refill-other = strange state
