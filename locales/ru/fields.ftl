ask-username-comment = Чей это комментарий? Отправьте <b>имя пользователя</b> автора, например <code>anna.smith</code>.
ask-username-followers = Чьих <b>подписчиков</b> упоминать? Отправьте имя пользователя или ссылку на профиль, например <code>anna.smith</code>.
ask-username-watched = За новыми постами какого <b>аккаунта</b> следить? Отправьте имя пользователя, например <code>anna.smith</code>.
ask-comments-package = Отправьте <b>комментарии</b>, по одному в строке, например:
    <code>Круто!
    Отличная работа</code>
ask-usernames = Отправьте <b>имена пользователей</b>, которых упомянуть, по одному в строке, например:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Отправьте <b>имена пользователей</b>, которых упомянуть, по одному в строке: от { $min } до { $max }. Каждая строка – отдельное платное упоминание.
ask-hashtags = Отправьте <b>хештеги</b>, по одному в строке, например:
    <code>#summer
    #sun</code>
ask-hashtag = Отправьте <b>хештег</b>, пользователей которого упоминать, например <code>#summer</code>.
ask-media = Отправьте <b>ссылку</b> на пост: упомянем тех, кто его лайкнул. Например <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = Какой <b>ответ</b> в опросе? Отправьте его номер: 1 – самый первый.
ask-keywords = Отправьте <b>ключевые слова</b>, по одному запросу в строке, например:
    <code>красные туфли
    кроссовки для бега</code>
ask-groups = Отправьте <b>группы</b>, откуда приглашать, по одной в строке, например:
    <code>https://t.me/example
    @example2</code>
ask-country = Из какой <b>страны</b>? Отправьте её код из двух букв, например <code>US</code>.
ask-device = С какого <b>устройства</b>?
ask-type-of-traffic = <b>Откуда</b> приходят посетители?
ask-google-keyword = По какому <b>запросу</b> они ищут в Google? Например <code>красные туфли</code>.
ask-referring-url = С какой <b>страницы</b> они приходят? Отправьте ссылку, например <code>https://example.com</code>.
ask-min = Сколько на каждый новый пост <b>минимум</b>? Отправьте число, например <code>100</code>.
ask-max = А сколько <b>максимум</b>? Для каждого поста берётся число между этими двумя.
ask-posts = Сколько <b>новых постов</b>? Отправьте число, например <code>10</code>, или пропустите, чтобы не ограничивать.
ask-old-posts = Сколько <b>уже опубликованных</b> постов? Отправьте число, например <code>3</code>, или пропустите, если не нужно.
ask-delay = Через сколько минут <b>после публикации</b> начинать?
ask-expiry = До какого <b>дня</b>? Отправьте дату, например <code>31/12/2026</code>, или пропустите, чтобы не ограничивать.
ask-runs = 💧 <b>Сколько запусков?</b> В каждом { $quantity }. Отправьте число от 2 до { $max }.
ask-interval = 💧 Сколько <b>минут</b> между запусками? Выберите или отправьте число от 1 до 1440.
ask-file = Длинный список можно отправить текстовым файлом.

wrong-username = Это не имя пользователя. Отправьте его без пробелов, например <code>anna.smith</code>.
wrong-usernames = Здесь нет ни одного имени пользователя. Отправьте хотя бы одно, по одному в строке.
wrong-usernames-line = В строке { $line } не имя пользователя: в нём не бывает пробелов.
wrong-hashtags = Здесь нет ни одного хештега. Отправьте хотя бы один, по одному в строке.
wrong-hashtags-line = В строке { $line } не хештег: в нём не бывает пробелов.
wrong-hashtag = Это не хештег. Нужен такой: <code>#summer</code>.
wrong-keywords = Здесь нет ни одного запроса. Отправьте хотя бы один, по одному в строке.
wrong-groups = Здесь нет ни одной группы. Отправьте хотя бы одну, по одной в строке.
wrong-groups-line = В строке { $line } не группа: отправляйте ссылки вида <code>https://t.me/example</code>, по одной в строке.
wrong-line-long = Строка { $line } слишком длинная: можно не больше { $max } знаков.
wrong-page = Это не ссылка. Пришлите её целиком, например <code>https://example.com/page</code>.
wrong-country = Это не страна. Отправьте код из двух букв, например <code>US</code>.
wrong-choice = Такого варианта нет. Нажмите кнопку.
wrong-google-keyword = Это не запрос. Отправьте одну строку, например <code>красные туфли</code>.
wrong-expiry = Это не будущая дата. Отправьте такую: <code>31/12/2026</code>.
wrong-missing = Для этой услуги нужно больше данных. Закажите её через <code>/order</code>, об остальном я спрошу.
wrong-field = Эта услуга больше не принимает такой ответ. Начните заказ заново.
wrong-runs = Два таких запуска – больше, чем принимает эта услуга. Для заказа по частям берите не больше { $max } за запуск.
wrong-no-file = Здесь нужен короткий ответ, а не файл. Отправьте его сообщением.
wrong-file-large = Файл слишком большой: я читаю не больше { $max } КБ.
wrong-file-kind = Это не простой текст. Сохраните его как текстовый файл (UTF-8) и отправьте ещё раз.
wrong-file-failed = Telegram не отдал мне файл. Отправьте его, пожалуйста, ещё раз.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Имя пользователя
field-usernames = { $count ->
    [one] 👥 <b>{ $count } имя пользователя</b>:
    [few] 👥 <b>{ $count } имени пользователей</b>:
   *[many] 👥 <b>{ $count } имён пользователей</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>{ $count } хештег</b>:
    [few] #️⃣ <b>{ $count } хештега</b>:
   *[many] #️⃣ <b>{ $count } хештегов</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } запрос</b>:
    [few] 🔑 <b>{ $count } запроса</b>:
   *[many] 🔑 <b>{ $count } запросов</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } группа</b>:
    [few] 👥 <b>{ $count } группы</b>:
   *[many] 👥 <b>{ $count } групп</b>:
}
field-hashtag = #️⃣ Хештег
field-media = 🖼 Пост
field-answer-number = ☑️ Ответ
field-country = 🌍 Страна
field-device = 📱 Устройство
field-type-of-traffic = 🚪 Посещения
field-google-keyword = 🔑 Запрос
field-referring-url = 🚪 Со страницы
field-per-post = 🔢 На каждый новый пост: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 За каждый пост: <b>{ $min } – { $max }</b>
field-posts = 🗓 Новые посты
field-posts-endless = 🗓 Новые посты: <b>без ограничения</b>, до отмены
field-old-posts = 🗂 Уже опубликованные посты
field-delay = ⏳ Задержка после поста
field-expiry = 📆 До
field-drip-feed = 💧 По частям: запусков <b>{ $runs }</b>, в каждом <b>{ $quantity }</b>, интервал { $interval }
field-drip-feed-total = 🔢 Всего: <b>{ $quantity }</b>, последний запуск примерно { $end }

device-desktop = 🖥 Компьютер
device-android = 📱 На Android
device-ios = 📱 На iOS
device-mobile = 📱 Мобильные, разные
device-mixed = Все, вперемешку
traffic-google = 🔎 Поиск Google
traffic-page = 🔗 Страница
traffic-blank = Напрямую
delay-none = сразу

button-skip = ⏭ Пропустить
button-drip-feed = 💧 По частям
button-at-once = ⏩ Всё сразу
