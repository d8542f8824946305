search-filter-refill = Reposición
search-filter-cancel = Cancelación
search-filter-drip = Con Drip-feed
search-filter-price = Por precio
