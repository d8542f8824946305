help-title = 📖 <b>Yordam</b>
help-overview =
    Panelingizni shu chatga olib kelaman.
    1. /key orqali API kalitingizni kiriting.
    2. /services orqali xizmat tanlang yoki qidirish uchun soʻz yuboring.
    3. Buyurtma berish tugmasini bosing, savollarga javob bering, narxni tekshiring, Tasdiqlash tugmasini bosing.
    4. Buyurtmani kuzataman va biror narsa oʻzgarsa xabar beraman.
help-ordering-title = 🛒 <b>Buyurtma berish</b>
help-ordering =
    Har bir xizmatning 1000 tasi uchun narxi hamda eng kam va eng koʻp miqdori bor. Yuborishdan oldin aniq narxni va undan keyin qoladigan balansni koʻrasiz.
    Bir qatorda: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
    Birdaniga koʻp: /mass, keyin har qatorda bittadan yoki CSV fayl qilib.
    Tasdiqlash tugmasini bir marta bosish – bitta buyurtma. Panel javobi yoʻqolsa, buyurtmani hech qachon qayta yubormayman: maʼlum boʻlganini koʻrsataman, siz hal qilasiz.
help-tracking-title = 📦 <b>Kuzatish</b>
help-tracking =
    /orders shu chat buyurtmalarini koʻrsatadi. Kartasini ochish uchun birini bosing.
    Buyurtma raqamini yoki <code>/status 23501 23502</code> yuboring, boshqa joyda berilgan buyurtmalar uchun ham boʻladi.
    <code>/watch 23501 23502</code> boshqa joyda berilgan buyurtmalarni shu yerda berilgandek kuzatadi.
    Nima haqida xabar berishim /settings orqali sozlanadi; Xabar bermaslik tugmasi bitta buyurtmani jim qiladi.
help-requests-title = ♻️ <b>Qayta tiklash va bekor qilish</b>
help-requests =
    Qayta tiklash: xizmat shu kafolat bilan sotilsa, buyurtma tugagach kamayganini panel toʻldirib berishini soʻraydi. Kartada yoki <code>/refill 23501</code> bilan. Roʻyxati: /refills.
    Buyurtmani bekor qilish: paneldan toʻxtatishni soʻraydi. Kartada yoki <code>/cancel 23501</code> bilan. Toʻxtata olish-olmasligini va qancha pul qaytarishini panel hal qiladi.
help-keys-title = 🔑 <b>Kalit va xavfsizlik</b>
help-keys =
    Kalit bitta chatga tegishli. U shifrlangan holda saqlanadi, oxirgi toʻrt belgisidan ortigʻini hech kim koʻrmaydi.
    Kalit yozilgan xabarni oʻqigach oʻchiraman. Guruhda kalit shaxsiy chatda kiritiladi.
    /key uni koʻrsatadi, almashtiradi yoki olib tashlaydi. Kalitni boshqalar koʻrgan boʻlsa, panelda yangisini yarating.
help-commands-title = ⌨️ <b>Buyruqlar</b>
help-commands =
    /menu – asosiy menyu
    /services – barcha xizmatlar
    /search – xizmat topish
    /order – buyurtma berish
    /mass – birdaniga koʻp buyurtma berish
    /orders – buyurtmalaringiz
    /status – buyurtma holatini raqami bilan bilish
    /refill, /refills – qayta tiklashni soʻrash, roʻyxatini koʻrish
    /cancel – buyurtmani bekor qilish yoki savoldan chiqish
    /watch, /unwatch – boshqa joyda berilgan buyurtmalarni kuzatish
    /balance – balansingiz
    /key – API kalitingiz
    /language – tilni tanlash
    /settings – nima haqida xabar berishim
    /buyers – kim buyurtma bera oladi, guruhda
    /stats – vaqt boʻyicha buyurtmalar va xarajat
    /export – barcha buyurtmalar jadvalda
    /audit – bu yerda kim nima qildi
    /forget – bu chatga oid hamma narsani oʻchirish
