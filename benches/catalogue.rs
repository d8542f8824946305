//! How long it takes to read the catalogue of a large panel, and to search it: 10,000 services, about 3 MB.

use std::fmt::Write;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use orderdesk::desk::search::SearchIndex;
use orderdesk::panel::decode_catalogue;
use orderdesk::sandbox::panel::services_json;

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
    criterion.bench_function("index 10,000 services", |bencher| {
        bencher.iter(|| SearchIndex::new(black_box(&services).iter()));
    });
}

criterion_group!(benches, catalogue, search);
criterion_main!(benches);
