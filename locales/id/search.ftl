search-filter-refill = Ada refill
search-filter-cancel = Bisa batal
search-filter-drip = Bertahap
search-filter-price = Menurut harga
search-filter-website = Situs web
