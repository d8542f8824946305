language-title = 🌐 <b>زبان</b>
language-suggested = زبان‌های پیشنهادی:
language-all = همه زبان‌ها:
