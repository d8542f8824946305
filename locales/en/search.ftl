search-filter-refill = Refill
search-filter-cancel = Cancel
search-filter-drip = Drip-feed
search-filter-price = By price
search-filter-website = Website
