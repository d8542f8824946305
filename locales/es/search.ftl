search-filter-refill = Reposición
search-filter-cancel = Cancelación
search-filter-drip = Gradual
search-filter-price = Por precio
search-filter-website = Sitio web
