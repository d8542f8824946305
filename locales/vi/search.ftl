search-filter-refill = Có bảo hành
search-filter-cancel = Hủy được
search-filter-drip = Chia đợt
search-filter-price = Theo giá
search-filter-website = Trang web
