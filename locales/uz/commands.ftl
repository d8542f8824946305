commands-start = Boshlash yoki qaytadan boshlash
commands-menu = Asosiy menyu
commands-services = Turkumlar boʻyicha barcha xizmatlar
commands-search = Xizmatni soʻz yoki raqam bilan topish
commands-order = Buyurtma berish
commands-mass = Birdaniga koʻp buyurtma berish
commands-orders = Buyurtmalaringiz
commands-status = Buyurtma holatini raqami bilan bilish
commands-refill = Qayta tiklashni soʻrash
commands-refills = Qayta tiklashlaringiz
commands-cancel = Buyurtmani bekor qilish yoki savoldan chiqish
commands-watch = Boshqa joyda berilgan buyurtmalarni kuzatish
commands-unwatch = Ularni kuzatishni toʻxtatish
commands-balance = Balansingiz
commands-key = API kalitni kiritish, koʻrish yoki olib tashlash
commands-language = Tilni tanlash
commands-settings = Nima haqida xabar berishim va boshqalar
commands-buyers = Bu guruhda kim buyurtma bera oladi
commands-stats = Vaqt boʻyicha buyurtmalar va xarajat
commands-export = Barcha buyurtmalar jadvalda
commands-forget = Bu chatga oid hamma narsani oʻchirish
commands-help = Hammasi qanday ishlaydi
commands-about =
    Panelingiz chatda: xizmat toping, narxini koʻring, buyurtma bering, kuzating, qayta tiklashni soʻrang, bekor qiling va biror narsa oʻzgarsa xabar oling.

    Boshlash tugmasini bosing va API kalitingizni yuboring. U shifrlangan holda saqlanadi, xabar esa oʻchiriladi.
commands-about-short = Panelingizga chatdan buyurtma bering, kuzating va oʻzgarsa xabar oling.
commands-audit = Bu chatda kim nima qildi
