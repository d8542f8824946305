catalog-title = 🛍 <b>Service dem</b>
catalog-count = { $count ->
    [one] { $count } service
   *[other] { $count } service
}
catalog-hint = Pick a category, or search: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = No category
catalog-favourites-title = ⭐ <b>Favourite dem</b>
catalog-favourites-none = Yuh nuh have none yet. Press Favourite pon a service.
catalog-found-title = 🔎 <b>Weh mi find fi { $words }</b>
catalog-stale = ⚠️ Di service list a from { $at }: di panel nah ansa right now.
catalog-empty = Di panel nuh have no service fi dis key.
catalog-loading = ⏳ Mi a read di service dem from yuh panel…
catalog-nothing-title = 🔎 <b>Mi nuh find nutten fi { $words }</b>
catalog-nothing = Try less word or different one, like a platform (<i>instagram</i>) or a kind (<i>likes</i>), or di service id.
catalog-search-usage =
    🔎 <b>Search</b>
    Write word or a service id afta di command:
    <code>/search instagram likes</code>
    Add <code>refill</code>, <code>cancel</code>, <code>drip</code> or a price like <code>&lt;2</code> fi see less.
catalog-gone = Di panel nuh sell dis service again. Do, pick anodda one.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } fi 1000</b>
service-rate-package = 💵 <b>{ $rate } fi one package</b>
service-limits = 🔢 How much: { $min } – { $max }
service-flags = ♻️ Refill: { $refill } · 🚫 Cancel: { $cancel } · 💧 Drip-feed: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 Yuh <b>{ $count } order</b> yah so: done { $completed }, part a it { $partial }, cancel { $canceled }
   *[other] 📊 Yuh las <b>{ $count } order dem</b> yah so: done { $completed }, part a it { $partial }, cancel { $canceled }
}
service-own-times = ⏲ Dem tek <b>{ $median }</b>, half a dem { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> since yuh las order
service-price-down = 📉 <b>{ $percent }</b> since yuh las order
service-average-time = ⏱ Time it normally tek: { $time }
service-not-sold = Yuh cyaan place “{ $type }” order yah so. Do, order it pon di panel itself.
