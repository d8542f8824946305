search-filter-refill = ریفیل
search-filter-cancel = لغو
search-filter-drip = دریپ‌فید
search-filter-price = بر اساس قیمت
search-filter-website = وب‌سایت
