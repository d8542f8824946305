search-filter-refill = Reposição
search-filter-cancel = Cancelamento
search-filter-drip = Com Drip-feed
search-filter-price = Por preço
