search-filter-refill = Ada refill
search-filter-cancel = Bisa dibatalkan
search-filter-drip = Ada drip-feed
search-filter-price = Menurut harga
