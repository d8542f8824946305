//! How long it takes to read the catalogue of a large panel, and to search it: 10,000 services, about 3 MB.

use std::fmt::Write;
use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use orderdesk::desk::Catalog;
use orderdesk::desk::search::SearchIndex;
use orderdesk::desk::search::query::Query;
use orderdesk::domain::ids::{CategoryRow, ServiceRow};
use orderdesk::domain::service::PanelService;
use orderdesk::panel::decode_catalogue;
use orderdesk::sandbox::panel::services_json;
use orderdesk::store::{ServiceEntry, StoredCatalog};

fn body(services: u32) -> String {
    let mut body = String::from("[");
    for n in 0..services {
        let comma = if n == 0 { "" } else { "," };
        let and = if n % 10 == 0 { "&amp;" } else { "and" };
        let _ = write!(
            body,
            "{comma}{{\"service\":{n},\"name\":\"⭐ Instagram Followers #{n} [R30] {and} fast\",\"type\":\"Default\",\
             \"category\":\"🔥 Instagram {}\",\"rate\":\"0.{n:05}\",\"min\":\"50\",\"max\":\"100000\",\
             \"refill\":true,\"cancel\":false,\"dripfeed\":1,\"average_time\":\"{n} minutes\",\
             \"desc\":\"Start: 0-1 hour<br>Speed: 10K a day\\nLink: https:\\/\\/instagram.com\\/name\"}}",
            n / 100
        );
    }
    body.push(']');
    body
}

fn catalogue(criterion: &mut Criterion) {
    let body = body(10_000);
    criterion.bench_function("decode 10,000 services", |bencher| {
        bencher.iter(|| decode_catalogue(black_box(&body)));
    });
}

fn search(criterion: &mut Criterion) {
    let services =
        decode_catalogue(&services_json(10_000)).map(|catalogue| catalogue.services).unwrap_or_default();
    assert_eq!(services.len(), 10_000);
    let index = SearchIndex::new(services.iter());
    let mut group = criterion.benchmark_group("search 10,000 services");
    for words in ["instagram followers", "instagarm folowers", "yt vie", "1448"] {
        group.bench_function(words, |bencher| bencher.iter(|| index.search(black_box(words))));
    }
    group.finish();
    links(criterion, &services);
    criterion.bench_function("index 10,000 services", |bencher| {
        bencher.iter(|| SearchIndex::new(black_box(&services).iter()));
    });
}

/// What services fit a pasted link: the first link of a catalogue has every service read for what it is.
fn links(criterion: &mut Criterion, services: &[PanelService]) {
    let rows = (1..).zip(services);
    let entries = rows.map(|(row, service)| ServiceEntry {
        row: ServiceRow(row),
        category: CategoryRow(1),
        service: service.clone(),
    });
    let stored = StoredCatalog { services: entries.collect(), ..StoredCatalog::default() };
    let query = Query::parse("https://instagram.com/p/AAA111");
    criterion.bench_function("put 10,000 services in order", |bencher| {
        bencher.iter_batched(|| stored.clone(), Catalog::new, BatchSize::LargeInput);
    });
    let catalog = Catalog::new(stored.clone());
    assert!(!catalog.find_all(&query, &[]).is_empty());
    criterion.bench_function("services that fit a link, of 10,000", |bencher| {
        bencher.iter(|| catalog.find_all(black_box(&query), &[]).len());
    });
}

criterion_group!(benches, catalogue, search);
criterion_main!(benches);
