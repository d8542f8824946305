search-filter-refill = Tiklanadigan
search-filter-cancel = Bekor boʻladi
search-filter-drip = Boʻlib-boʻlib
search-filter-price = Narx boʻyicha
search-filter-website = Veb-sayt
