search-filter-refill = Telafili
search-filter-cancel = İptal edilir
search-filter-drip = Kademeli
search-filter-price = Fiyata göre
search-filter-website = Web sitesi
