digest-title = 📰 <b>Weh change pon yuh panel</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>It nuh free again</b>: { $now }
digest-vanished = ❌ Dem nuh sell it again
digest-returned = ↩️ Dem a sell it again
digest-refill-lost = ♻️ No refill nuh deh pon it again
digest-refill-gained = ♻️ It have refill now
digest-limits = 🔢 How much: { $now }, it was { $was }
digest-more = { $count ->
    [one] … an { $count } more service weh change
   *[other] … an { $count } more service weh change
}
digest-new = { $count ->
    [one] 🆕 { $count } new service inna { $category }
   *[other] 🆕 { $count } new service inna { $category }
}
digest-new-title = 🆕 <b>Weh new inna { $name }</b>
digest-new-none = Nutten new nuh come yah inna di las seven day.
digest-set-title = 📰 <b>News a di day</b>
digest-set-on = One time a day, at { $time }, mi tell yuh weh change pon yuh panel: price, limit, refill, service weh gone an weh new. Only if sumn change, an it nah mek noise.
digest-set-off = Mi nah tell yuh weh change pon yuh panel. Pick a hour if yuh want mi fi tell yuh.
digest-set-which = It bout di service dem weh yuh use: favourite dem, template dem, an weh yuh order inna di las 30 day.

button-digest = 📰 News a di day
