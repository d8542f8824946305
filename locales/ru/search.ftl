search-filter-refill = Рефилл
search-filter-cancel = Отмена
search-filter-drip = С Drip-feed
search-filter-price = По цене
