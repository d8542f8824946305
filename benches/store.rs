//! How long the database needs for what a look at a hundred orders saw: states, next looks and pushes in one
//! transaction, on a disk.

// Clippy's leave for tests does not reach benches.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use orderdesk::clock::Clock;
use orderdesk::domain::draft::{Details, Draft};
use orderdesk::domain::ids::{
    AccountId, ChatId, OrderRow, PanelOrderId, Place, ServiceId, ServiceRow, UserId,
};
use orderdesk::domain::money::Balance;
use orderdesk::domain::order_type::OrderType;
use orderdesk::domain::status::{OrderReport, Status};
use orderdesk::domain::time::Time;
use orderdesk::store::{MasterKey, NewDraft, Seen, Settled, Store};

const CHAT: ChatId = ChatId(5);
const ORDERS: usize = 100;

async fn account(store: &Store) -> AccountId {
    store.meet_chat(CHAT, None).await.unwrap();
    let balance = Balance { amount: "100".parse().unwrap(), currency: Some("USD".into()) };
    store.keep_key(CHAT, "p", &"0123456789abcdef".to_owned().into(), UserId(5), &balance).await.unwrap()
}

async fn placed(store: &Store, account: AccountId, nth: usize) -> OrderRow {
    let draft = Draft {
        service_row: ServiceRow(1),
        service: ServiceId::new("1448"),
        service_name: "Instagram Followers".into(),
        order_type: OrderType::Default,
        link: format!("https://instagram.com/p/{nth}"),
        details: Details::of_quantity(1000),
        price: "0.9".parse().unwrap(),
    };
    let (place, person) = (Place::chat(CHAT), UserId(5));
    let new = NewDraft { account, place, person, draft, currency: Some("USD".into()) };
    let row = store.create_draft(&new).await.unwrap();
    store.confirm_draft(row, CHAT).await.unwrap();
    store.start_submitting(row, None).await.unwrap();
    let settled = Settled::Placed { id: PanelOrderId::new((23_500 + nth).to_string()), charge: None };
    store.settle(row, &settled).await.unwrap();
    row
}

fn seen(rows: &[OrderRow], status: Status) -> Vec<(OrderRow, Seen)> {
    let report = |row: &OrderRow| {
        let report = OrderReport {
            status,
            status_text: status.name().into(),
            charge: Some("0.9".parse().unwrap()),
            start_count: Some(row.0),
            remains: Some(500),
            currency: Some("USD".into()),
            service: None,
        };
        (*row, Seen::Report(report))
    };
    rows.iter().map(report).collect()
}

fn status_changes(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("bench.db").display());
    let (store, account, rows) = runtime.block_on(async {
        let clock = Clock::manual(Time(1_700_000_000_000));
        let store = Store::open(&url, &MasterKey::generate().unwrap(), clock).await.unwrap();
        let account = account(&store).await;
        let mut rows = vec![];
        for nth in 0..ORDERS {
            rows.push(placed(&store, account, nth).await);
        }
        (store, account, rows)
    });
    // Every look sees another state than the one before: each order moves and is pushed.
    let mut statuses = [Status::Processing, Status::InProgress].into_iter().cycle();
    criterion.bench_function("100 status changes with their pushes", |bencher| {
        bencher.to_async(&runtime).iter_batched(
            || seen(&rows, statuses.next().unwrap()),
            async |seen| {
                let moved = store
                    .record_reports(account, seen, Duration::from_secs(60), store.clock().now())
                    .await
                    .unwrap();
                assert_eq!(moved, ORDERS);
            },
            BatchSize::PerIteration,
        );
    });
}

criterion_group!(benches, status_changes);
criterion_main!(benches);
