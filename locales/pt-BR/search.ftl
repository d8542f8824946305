search-filter-refill = Reposição
search-filter-cancel = Cancelamento
search-filter-drip = Gradual
search-filter-price = Por preço
search-filter-website = Site
