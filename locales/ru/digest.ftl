digest-title = 📰 <b>Что изменилось на вашей панели</b>
digest-up = 📈 <b>{ $percent }</b>: { $was } → { $now }
digest-down = 📉 <b>{ $percent }</b>: { $was } → { $now }
digest-priced = 📈 <b>Больше не бесплатно</b>: { $now }
digest-vanished = ❌ Больше не продаётся
digest-returned = ↩️ Снова в продаже
digest-refill-lost = ♻️ Теперь без рефилла
digest-refill-gained = ♻️ Теперь с рефиллом
digest-limits = 🔢 Количество { $now }, было { $was }
digest-more = { $count ->
    [one] … и ещё { $count } изменившаяся услуга
    [few] … и ещё { $count } изменившиеся услуги
   *[many] … и ещё { $count } изменившихся услуг
}
digest-new = { $count ->
    [one] 🆕 { $count } новая услуга в { $category }
    [few] 🆕 { $count } новые услуги в { $category }
   *[many] 🆕 { $count } новых услуг в { $category }
}
digest-new-title = 🆕 <b>Новое в { $name }</b>
digest-new-none = За последние семь дней здесь ничего не появилось.
digest-set-title = 📰 <b>Сводка раз в день</b>
digest-set-on = Раз в день, в { $time }, я сообщаю, что изменилось на вашей панели: цены, лимиты, рефилл, исчезнувшие и новые услуги. Только если что-то изменилось, и без звука.
digest-set-off = Я не сообщаю об изменениях на вашей панели. Выберите час, если нужно.
digest-set-which = Речь об услугах, которыми вы пользуетесь: избранное, шаблоны и заказанное за последние 30 дней.

button-digest = 📰 Сводка
