requests-refill-title = ♻️ <b>Refill</b>
requests-cancel-title = 🚫 <b>Cancel</b>
requests-item = { $sign } { $id }: { $state }
requests-item-named = { $sign } { $id } { $service }: { $state }
requests-more = … and { $count } more
requests-refill-next = I tell you what the panel answers.
requests-cancel-next = I tell you what the panel answers. The panel decides whether it cancels.
requests-cancel-ask = { $count ->
    [one] 🚫 <b>Cancel { $count } order?</b>
   *[other] 🚫 <b>Cancel { $count } orders?</b>
}
requests-cancel-item = • { $id }
requests-cancel-named = • { $id } { $service }
requests-cancel-note = The panel decides whether it still can, and what it pays back.
requests-cancel-expired = This list is no longer waiting: it was sent already, or is too old. Nothing more was asked.
requests-refills-title = ♻️ <b>Refills</b>
requests-refills-none = No refills yet. Ask for one on the card of a completed order, or with <code>/refill 23501</code>.
requests-refills-item = { $item } · { $ago }
requests-refill-usage =
    ♻️ <b>Refill</b>
    Write one or more order ids after the command:
    <code>/refill 23501 23502</code>
requests-cancel-usage =
    🚫 <b>Cancel</b>
    Write one or more order ids after the command:
    <code>/cancel 23501 23502</code>

request-queued = being asked for
request-running = asked for already, no answer yet
request-accepted = the panel took the request
request-refused = refused
request-unknown = no answer came, it may have been taken
request-refill-not-offered = this service is sold without refill
request-cancel-not-offered = this service cannot be canceled
request-refill-not-ended = a refill can be asked for after the order has ended
request-cancel-ended = the order has ended, there is nothing to cancel

refill-pending = waiting
refill-in-progress = in progress
refill-completed = completed
refill-rejected = rejected
refill-canceled = canceled
refill-failed = failed
refill-partial = partly refilled
refill-other = another state
