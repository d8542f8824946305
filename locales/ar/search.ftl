search-filter-refill = مع إعادة تعبئة
search-filter-cancel = قابل للإلغاء
search-filter-drip = تدريجي
search-filter-price = حسب السعر
search-filter-website = موقع ويب
