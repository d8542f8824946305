search-filter-refill = Có bảo hành
search-filter-cancel = Hủy được
search-filter-drip = Có drip-feed
search-filter-price = Theo giá
