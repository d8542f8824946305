language-title = 🌐 <b>اللغة</b>
language-suggested = لغات مقترحة:
language-all = كل اللغات:
