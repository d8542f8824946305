search-filter-refill = Рефилл
search-filter-cancel = Отмена
search-filter-drip = По частям
search-filter-price = По цене
search-filter-website = Сайт
