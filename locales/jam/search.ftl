search-filter-refill = Wid refill
search-filter-cancel = Can cancel
search-filter-drip = Drip-feed
search-filter-price = By di price
search-filter-website = Website
