digest-title = 📰 <b>What changed at your panel</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>No longer free</b>: { $now }
digest-vanished = ❌ No longer sold
digest-returned = ↩️ Sold again
digest-refill-lost = ♻️ No longer with refill
digest-refill-gained = ♻️ Now with refill
digest-limits = 🔢 Quantity { $now }, was { $was }
digest-more = { $count ->
    [one] … and { $count } more service that changed
   *[other] … and { $count } more services that changed
}
digest-new = { $count ->
    [one] 🆕 { $count } new service in { $category }
   *[other] 🆕 { $count } new services in { $category }
}
digest-new-title = 🆕 <b>New in { $name }</b>
digest-new-none = Nothing has come here in the last seven days.
digest-set-title = 📰 <b>Daily digest</b>
digest-set-on = Once a day, at { $time }, I tell what changed at your panel: prices, limits, refill, services that are gone or new. Only if something changed, and without a sound.
digest-set-off = I do not tell you what changes at your panel. Choose an hour if I should.
digest-set-which = It is about the services that you use: favourites, templates, and what you ordered in the last 30 days.

button-digest = 📰 Daily digest
