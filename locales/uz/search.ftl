search-filter-refill = Qayta tiklash
search-filter-cancel = Bekor qilish
search-filter-drip = Boʻlib
search-filter-price = Narx boʻyicha
search-filter-website = Veb-sayt
