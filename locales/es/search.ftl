search-filter-refill = Con reposición
search-filter-cancel = Cancelable
search-filter-drip = Gradual
search-filter-price = Por precio
search-filter-website = Sitio web
