search-filter-refill = Com reposição
search-filter-cancel = Cancelável
search-filter-drip = Gradual
search-filter-price = Por preço
search-filter-website = Site
