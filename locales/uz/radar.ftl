radar-all-ask = { $count ->
    [one] ♻️ <b>{ $count } ta qayta tiklash soʻralsinmi?</b>
   *[other] ♻️ <b>{ $count } ta qayta tiklash soʻralsinmi?</b>
}
radar-all-note = Bu buyurtmalar tugagan, kafolati tugagani haqida maʼlumot yoʻq va qayta tiklashi hozir davom etmayapti. Har birini panel hal qiladi.
radar-none-title = ♻️ <b>Qayta tiklaydigan narsa yoʻq</b>
radar-none = Bu yerda faqat kafolati tugamagan yakunlangan buyurtmalar turadi. Qayta tiklashi davom etayotgan, yaqinda rad etilgan yoki javobsiz qolganlari kirmaydi.
radar-auto-title = ⏱ <b>Avtomatik qayta tiklash</b> · { $id }
radar-auto-off = Oʻchiq. Qanchalik tez-tez soʻray?
radar-auto-note = Kafolat amalda ekan, paneldan shu oraliqda qayta tiklash soʻrayman, biror narsa kamaygan boʻlsa ham, boʻlmasa ham. Har birini panel hal qiladi. Ketma-ket uchta rad javobi yoki yoʻqolgan javob uni oʻchiradi.
radar-auto-cannot = Bu buyurtmaning amaldagi kafolatini bilmayman. Qayta tiklashni oʻzingiz soʻrashingiz mumkin: <code>/refill</code> va uning raqami.
radar-auto-unknown = Oxirgi qayta tiklashning javobi yoʻqoldi: panel uni qabul qilgan boʻlishi mumkin. Avval panelga qarang. Avtomatik qayta tiklashni javobi kelgan qayta tiklashdan keyin yoqish mumkin.
card-rest = ♻️ Panel qayta tiklashni rad etdi. { $at } dan keyin yana soʻrang.
card-rest-words = ♻️ Panel qayta tiklashni rad etdi. { $at } dan keyin yana soʻrang. Panel javobi: { $words }
card-automatic = ⏱ Keyingi qayta tiklashni { $at } da soʻrayman.
button-refill-all = ♻️ Mumkinlarini qayta tiklash
button-automatic = ⏱ Avtomatik qayta tiklash
button-auto-off = ✖️ Oʻchirib qoʻyish
button-auto-days = { $count ->
    [one] Har kuni
   *[other] Har { $count } kunda
}
