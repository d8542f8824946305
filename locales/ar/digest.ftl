digest-title = 📰 <b>ما الذي تغيّر في لوحتك</b>
digest-up = 📈 <b>{ $percent }</b>: من { $was } إلى { $now }
digest-down = 📉 <b>{ $percent }</b>: من { $was } إلى { $now }
digest-priced = 📈 <b>لم تعد مجانية</b>: { $now }
digest-vanished = ❌ لم تعد تُباع
digest-returned = ↩️ تُباع من جديد
digest-refill-lost = ♻️ أصبحت بلا إعادة تعبئة
digest-refill-gained = ♻️ أصبحت مع إعادة تعبئة
digest-limits = 🔢 الكمية { $now }، وكانت { $was }
digest-more = { $count ->
    [zero] … ولا خدمات أخرى تغيّرت
    [one] … وخدمة أخرى تغيّرت
    [two] … وخدمتان أخريان تغيّرتا
    [few] … و{ $count } خدمات أخرى تغيّرت
    [many] … و{ $count } خدمة أخرى تغيّرت
   *[other] … و{ $count } خدمة أخرى تغيّرت
}
digest-new = { $count ->
    [zero] 🆕 لا خدمات جديدة في { $category }
    [one] 🆕 خدمة جديدة واحدة في { $category }
    [two] 🆕 خدمتان جديدتان في { $category }
    [few] 🆕 { $count } خدمات جديدة في { $category }
    [many] 🆕 { $count } خدمة جديدة في { $category }
   *[other] 🆕 { $count } خدمة جديدة في { $category }
}
digest-new-title = 🆕 <b>الجديد في { $name }</b>
digest-new-none = لم يُضَف شيء هنا خلال الأيام السبعة الماضية.
digest-set-title = 📰 <b>الملخص اليومي</b>
digest-set-on = مرة في اليوم، عند { $time }، أخبرك بما تغيّر في لوحتك: الأسعار والحدود وإعادة التعبئة والخدمات التي اختفت أو أُضيفت. فقط إن تغيّر شيء، ومن دون صوت.
digest-set-off = لا أخبرك بما يتغيّر في لوحتك. اختر ساعة إن أردت ذلك.
digest-set-which = يخص الخدمات التي تستخدمها: المفضلة والقوالب وما طلبته خلال آخر 30 يومًا.

button-digest = 📰 الملخص اليومي
