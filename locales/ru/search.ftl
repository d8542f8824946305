search-filter-refill = С рефиллом
search-filter-cancel = С отменой
search-filter-drip = По частям
search-filter-price = По цене
search-filter-website = Сайт
