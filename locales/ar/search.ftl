search-filter-refill = إعادة تعبئة
search-filter-cancel = إلغاء
search-filter-drip = توزيع تدريجي
search-filter-price = حسب السعر
search-filter-website = موقع ويب
