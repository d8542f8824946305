search-filter-refill = रीफ़िल
search-filter-cancel = रद्द
search-filter-drip = ड्रिप-फ़ीड
search-filter-price = कीमत से
search-filter-website = वेबसाइट
