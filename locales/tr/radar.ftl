radar-all-ask = { $count ->
    [one] ♻️ <b>{ $count } telafi istensin mi?</b>
   *[other] ♻️ <b>{ $count } telafi istensin mi?</b>
}
radar-all-note = Bu siparişler bitti, garantilerinin bittiğine dair bir şey yok ve süren bir telafileri yok. Her biri için kararı panel verir.
radar-none-title = ♻️ <b>Telafi istenecek bir şey yok</b>
radar-none = Burada yalnızca garantisi bitmemiş, sonuçlanmış siparişler yer alır. Telafisi süren, kısa süre önce reddedilen veya yanıtsız kalanlar yer almaz.
radar-auto-title = ⏱ <b>Otomatik telafi</b> · { $id }
radar-auto-off = Kapalı. Ne sıklıkla isteyeyim?
radar-auto-note = Garanti sürdükçe bu aralıkla panelden telafi isterim, düşüş olsun ya da olmasın. Her biri için kararı panel verir. Art arda üç ret ya da kaybolan bir yanıt bunu kapatır.
radar-auto-cannot = Bildiğim kadarıyla bu siparişin süren bir garantisi yok. Yine de kendiniz telafi isteyebilirsiniz: <code>/refill</code> ve numarası.
radar-auto-unknown = Son telafinin yanıtı kayboldu: panel isteği almış olabilir. Önce panele bakın. Otomatik telafi, yanıtlanan bir telafiden sonra açılabilir.
card-rest = ♻️ Panel bir telafiyi reddetti. Şu tarihten sonra yeniden isteyin: { $at }.
card-rest-words = ♻️ Panel bir telafiyi reddetti. Şu tarihten sonra yeniden isteyin: { $at }. Panelin yanıtı: { $words }
card-automatic = ⏱ Sıradaki telafi isteği: { $at }.
button-refill-all = ♻️ Uygunlara telafi iste
button-automatic = ⏱ Otomatik telafi
button-auto-off = ✖️ Kapat
button-auto-days = { $count ->
    [one] Her gün
   *[other] { $count } günde bir
}
