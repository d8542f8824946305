search-filter-refill = Tiklash
search-filter-cancel = Bekor
search-filter-drip = Boʻlib
search-filter-price = Narx boʻyicha
search-filter-website = Veb-sayt
