start-title = 👋 <b>{ $bot }</b>
start-what =
    Panelingiz chatda: xizmat toping, narxini koʻring, buyurtma bering.
    Buyurtmalaringizni kuzataman va biror narsa oʻzgarsa xabar beraman.
start-key-title = 🔑 <b>Kirish maʼlumotlaringizni kiriting</b>
start-key-ask-one = API kalitingizni { $panels } akkauntingizdan topasiz. Kalitni xabar qilib yuboring: uni tekshiraman va xabarni oʻqigach oʻchiraman.
start-key-ask-several = Men ishlaydigan panellar: { $panels }. Birini tanlang, keyin API kalitingizni xabar qilib yuboring: uni tekshiraman va xabarni oʻqigach oʻchiraman.
start-languages = 🌐 <b>Tavsiya etilgan tillar</b>
