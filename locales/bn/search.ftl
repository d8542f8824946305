search-filter-refill = রিফিলসহ
search-filter-cancel = বাতিলযোগ্য
search-filter-drip = ড্রিপ-ফিড
search-filter-price = দাম অনুযায়ী
search-filter-website = ওয়েবসাইট
