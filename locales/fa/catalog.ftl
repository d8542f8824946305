catalog-title = 🛍 <b>سرویس‌ها</b>
catalog-count = { $count ->
    [one] { $count } سرویس
   *[other] { $count } سرویس
}
catalog-hint = یک دسته را انتخاب کنید یا جستجو کنید: <code>/search instagram likes</code>
catalog-category-title = 🛍 <b>{ $name }</b>
catalog-no-category = بدون دسته
catalog-favourites-title = ⭐ <b>علاقه‌مندی‌ها</b>
catalog-favourites-none = هنوز چیزی ندارید. در کارت یک سرویس، «علاقه‌مندی» را بزنید.
catalog-found-title = 🔎 <b>نتایج برای { $words }</b>
catalog-stale = ⚠️ فهرست سرویس‌ها مربوط به { $at } است: پنل فعلاً پاسخ نمی‌دهد.
catalog-empty = پنل برای این کلید هیچ سرویسی ندارد.
catalog-loading = ⏳ در حال خواندن سرویس‌های پنل شما…
catalog-nothing-title = 🔎 <b>برای { $words } چیزی پیدا نشد</b>
catalog-nothing = کلمه‌های کمتر یا دیگری را امتحان کنید، مثلاً نام شبکه (<i>instagram</i>)، نوع (<i>likes</i>) یا شناسه سرویس.
catalog-search-usage =
    🔎 <b>جستجو</b>
    کلمه‌ها یا شناسه سرویس را بعد از دستور بنویسید:
    <code>/search instagram likes</code>
    برای محدود کردن نتایج، <code>refill</code>، <code>cancel</code>، <code>drip</code> یا قیمتی مثل <code>&lt;2</code> را اضافه کنید.
catalog-gone = پنل دیگر این سرویس را نمی‌فروشد. لطفاً سرویس دیگری انتخاب کنید.

service-title = 🛍 <b>{ $name }</b>
service-id = شناسه { $id } · { $type }
service-category = 📁 { $category }
service-rate-thousand = 💵 <b>{ $rate } برای هر 1000</b>
service-rate-package = 💵 <b>{ $rate } برای هر بسته</b>
service-limits = 🔢 تعداد: { $min } – { $max }
service-flags = ♻️ ریفیل: { $refill } · 🚫 لغو: { $cancel } · 💧 دریپ‌فید: { $dripfeed }
service-own-orders = { $count ->
    [one] 📊 <b>{ $count } سفارش</b> شما در این سرویس: تکمیل { $completed }، ناقص { $partial }، لغو { $canceled }
   *[other] 📊 <b>{ $count } سفارش</b> آخر شما در این سرویس: تکمیل { $completed }، ناقص { $partial }، لغو { $canceled }
}
service-own-times = ⏲ معمولاً <b>{ $median }</b> طول کشیده، نیمی از آن‌ها { $from } – { $to }
service-price-up = 📈 <b>{ $percent }</b> نسبت به آخرین سفارش شما
service-price-down = 📉 <b>{ $percent }</b> نسبت به آخرین سفارش شما
service-average-time = ⏱ زمان متوسط: { $time }
service-not-sold = سفارش از نوع «{ $type }» اینجا ثبت نمی‌شود. لطفاً این سرویس را در خود پنل سفارش دهید.
