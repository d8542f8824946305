forget-title = 🗑 <b>Wipe out everyting bout dis chat?</b>
forget-what = Mi wipe out di API key, di order an refill dem, di favourite dem an di settings weh mi keep yah fi dis chat. Yuh cyaan tek it back.
forget-running = { $count ->
    [one] ⏳ { $count } order still a run. It a gwaan pon di panel, an mi nah tell yuh nutten more bout it.
   *[other] ⏳ { $count } order still a run. Dem a gwaan pon di panel, an mi nah tell yuh nutten more bout dem.
}
forget-unknown = { $count ->
    [one] ❓ { $count } order deh weh nobody nuh know if it go thru. Look fi it pon di panel.
   *[other] ❓ { $count } order deh weh nobody nuh know if dem go thru. Look fi dem pon di panel.
}
forget-backups = Di bot backup dem hold a copy till newer one tek dem place, an di key lock up inna it.
forget-done-title = 🗑 <b>Everyting bout dis chat wipe out</b>
forget-done = Send /start fi start ova.
forget-busy = ⏳ Sumn from dis chat a send to di panel right now, an di ansa cyaan lost. Nutten never wipe out. Try again inna one minute.
button-forget = 🗑 Wipe out everyting
