search-filter-refill = Telafili
search-filter-cancel = İptal edilebilir
search-filter-drip = Drip-feed var
search-filter-price = Fiyata göre
