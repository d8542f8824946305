search-filter-refill = রিফিল
search-filter-cancel = বাতিল
search-filter-drip = ড্রিপ-ফিড
search-filter-price = দাম অনুযায়ী
search-filter-website = ওয়েবসাইট
