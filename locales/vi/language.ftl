language-title = 🌐 <b>Ngôn ngữ</b>
language-suggested = Ngôn ngữ gợi ý:
language-all = Tất cả ngôn ngữ:
