search-filter-refill = Telafili
search-filter-cancel = İptalli
search-filter-drip = Kademeli
search-filter-price = Fiyata göre
search-filter-website = Web sitesi
