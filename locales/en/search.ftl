search-filter-refill = With refill
search-filter-cancel = Can cancel
search-filter-drip = Drip-feed
search-filter-price = By price
search-filter-website = Website
