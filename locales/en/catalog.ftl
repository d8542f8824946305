catalog-title = 🛍 <b>Services</b>
catalog-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
catalog-hint = Choose a category, or search: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = Without a category
catalog-favourites-title = ⭐ <b>Favourites</b>
catalog-favourites-none = You have none yet. Press Favourite on a service's card.
catalog-found-title = 🔎 <b>Found for { $words }</b>
catalog-stale = ⚠️ The list of services is as of { $at }: the panel does not answer now.
catalog-empty = The panel offers no services to this key.
catalog-loading = ⏳ Reading the services of your panel…
catalog-nothing-title = 🔎 <b>Nothing found for { $words }</b>
catalog-nothing = Try fewer or other words, such as a platform (<i>instagram</i>) or a kind (<i>likes</i>), or a service's id.
catalog-search-usage =
    🔎 <b>Search</b>
    Write words or a service's id after the command:
    <code>/search instagram likes</code>
    Add <code>refill</code>, <code>cancel</code>, <code>drip</code> or a price such as <code>&lt;2</code> to see less.
catalog-gone = The panel no longer sells this service. Please choose another one.

service-title = 🛍 <b>{ $name }</b>
service-id = ID { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } per 1000</b>
service-rate-package = 💵 <b>{ $rate } per package</b>
service-limits = 🔢 Quantity: { $min } – { $max }
service-flags = ♻️ Refill: { $refill } · 🚫 Cancel: { $cancel } · 💧 Drip-feed: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 Your <b>{ $count } order</b> here: completed { $completed }, partial { $partial }, canceled { $canceled }
   *[other] 📊 Your last <b>{ $count } orders</b> here: completed { $completed }, partial { $partial }, canceled { $canceled }
}
service-own-times = ⏲ They took <b>{ $median }</b>, half of them { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> since your last order
service-price-down = 📉 <b>{ $percent }</b> since your last order
service-average-time = ⏱ Average time: { $time }
service-not-sold = Orders of the type “{ $type }” cannot be placed here. Please order this service at the panel itself.
