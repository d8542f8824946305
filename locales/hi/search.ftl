search-filter-refill = रीफ़िल वाले
search-filter-cancel = रद्द हो सके
search-filter-drip = ड्रिप-फ़ीड
search-filter-price = कीमत से
search-filter-website = वेबसाइट
