start-templates = 📋 الگوها: فقط لینک را می‌پرسم.
start-favourites = ⭐ علاقه‌مندی‌ها.
start-recent = 🕘 آخرین سفارش‌ها.
start-hint = انتخاب کنید، یا در یک خط بنویسید: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>الگوها</b>
templates-hint = روی یک الگو بزنید تا با آن سفارش دهید، نامش را عوض کنید یا حذفش کنید.
templates-none = هنوز الگویی نیست. از کارت یک سفارش، یا پیش از تأیید آن، یکی ذخیره کنید.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = فقط لینک را می‌پرسم و قیمت امروز را نشان می‌دهم.
template-gone = پنل دیگر این سرویس را نمی‌فروشد.
template-name-title = 📋 <b>ذخیره به‌عنوان الگو</b>
template-name-ask = یک <b>نام</b> برایش بفرستید، مثل <i>{ $name }</i>. لینکش هر بار پرسیده می‌شود.
template-name-wrong = این نام پذیرفته نیست. یک خط با حداکثر { $max } کاراکتر بفرستید.
template-name-taken = الگوی دیگری { $name } نام دارد. نام دیگری بفرستید.
template-saved = 📋 با نام <b>{ $name }</b> ذخیره شد. آن را در /order پیدا می‌کنید.
template-delete-ask = الگوی <b>{ $name }</b> حذف شود؟ به سفارش‌ها کاری ندارم.
template-not-found = این الگو دیگر موجود نیست.

button-template-save = 📋 ذخیره الگو
button-templates = 📋 الگوها
button-rename = ✏️ تغییر نام
button-delete = 🗑 حذف
