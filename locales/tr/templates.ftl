start-templates = 📋 Şablonlar: yalnızca linki sorarım.
start-favourites = ⭐ Favoriler.
start-recent = 🕘 Son sipariş edilenler.
start-hint = Seçin ya da tek satırda yazın: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>

templates-title = 📋 <b>Şablonlar</b>
templates-hint = Sipariş vermek, adını değiştirmek ya da silmek için bir şablona basın.
templates-none = Henüz şablon yok. Bir siparişin kartından ya da siparişi onaylamadan önce kaydedin.
template-title = 📋 <b>{ $name }</b>
template-quantity = 🔢 { $quantity }
template-hint = Yalnızca linki sorar, bugünkü fiyatı gösteririm.
template-gone = Panel bu servisi artık satmıyor.
template-name-title = 📋 <b>Şablon olarak kaydet</b>
template-name-ask = Şablon için bir <b>ad</b> gönderin, örneğin <i>{ $name }</i>. Link her seferinde sorulur.
template-name-wrong = Bu bir ad değil. En fazla { $max } karakterlik tek satır gönderin.
template-name-taken = { $name } adında başka bir şablon var. Başka bir ad gönderin.
template-saved = 📋 Kaydedildi: <b>{ $name }</b>. /order içinde bulursunuz.
template-delete-ask = <b>{ $name }</b> şablonu silinsin mi? Siparişler etkilenmez.
template-not-found = Bu şablon artık yok.

button-template-save = 📋 Şablon olarak kaydet
button-templates = 📋 Şablonlar
button-rename = ✏️ Adını değiştir
button-delete = 🗑 Sil
