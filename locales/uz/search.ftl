search-filter-refill = Qayta tiklash
search-filter-cancel = Bekor qilish
search-filter-drip = Drip-feed bor
search-filter-price = Narx boʻyicha
