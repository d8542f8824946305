//! How long a page of services takes to render: it is done at every press, so 50 µs are the target.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use orderdesk::domain::ids::{CategoryRow, ServiceId, ServiceRow};
use orderdesk::domain::lang::Lang;
use orderdesk::domain::order_type::OrderType;
use orderdesk::l10n::Locales;
use orderdesk::view::catalog;
use orderdesk::view::model::{CATALOG_PAGE, Paging, ServiceLine, ServicesOf, ServicesPage};
use rust_decimal::Decimal;

fn page() -> ServicesPage {
    let line = |n: i64| ServiceLine {
        row: ServiceRow(n),
        id: ServiceId::new(format!("{}", 1400 + n)),
        name: "Instagram Followers [ Real | 30 Days Refill | Max 500K | Day 50K ] ⚡".into(),
        order_type: OrderType::Default,
        rate: Decimal::new(12_345, 4),
        currency: Some("USD".into()),
        is_favourite: false,
    };
    ServicesPage {
        services: (0..i64::from(CATALOG_PAGE)).map(line).collect(),
        paging: Paging { page: 1, pages: 40 },
        total: 317,
        stale_since: None,
    }
}

fn render(criterion: &mut Criterion) {
    let Ok(locales) = Locales::new() else { return };
    let page = page();
    let of = ServicesOf::Category { row: CategoryRow(1), name: "Instagram Followers".into() };
    for lang in [Lang::En, Lang::Ar] {
        let t = locales.get(lang);
        criterion.bench_function(&format!("page of services, {}", lang.code()), |bencher| {
            bencher.iter(|| catalog::services(black_box(t), black_box(&of), black_box(&page)));
        });
    }
    criterion.bench_function("reading all languages", |bencher| bencher.iter(Locales::new));
}

criterion_group!(benches, render);
criterion_main!(benches);
