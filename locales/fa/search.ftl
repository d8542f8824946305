search-filter-refill = با ریفیل
search-filter-cancel = قابل لغو
search-filter-drip = دریپ‌فید
search-filter-price = بر اساس قیمت
search-filter-website = وب‌سایت
