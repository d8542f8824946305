//! Lists of orders on a real database: when one is not ordered, and when it stops by itself.

use std::time::Duration;

use super::journal_tests::{CHAT, with_account};
use super::testing::TestStore;
use super::*;
use crate::domain::draft::{Details, Draft};
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, MassRow, Place, ServiceId, ServiceRow, UserId};
use crate::domain::mass::LineProblem;
use crate::domain::order::OrderState;
use crate::domain::order_type::OrderType;

/// A list of so many orders and a line that is wrong.
async fn list(test: &TestStore, account: AccountId, count: usize) -> MassRow {
    let line = |n: usize| Draft {
        service_row: ServiceRow(1),
        service: ServiceId::new("1448"),
        service_name: "Instagram Followers".into(),
        order_type: OrderType::Default,
        link: format!("https://instagram.com/{n}"),
        details: Details::of_quantity(200),
        price: "0.18".parse().unwrap(),
    };
    let mut lines: Vec<_> = (0..count).map(|n| (format!("line {n}"), Ok(line(n)))).collect();
    lines.push(("no line".to_owned(), Err(LineProblem::Parts)));
    let (place, currency) = (Place::chat(CHAT), Some("USD".to_owned()));
    test.store.create_mass(&NewMass { account, place, person: UserId(5), currency, lines }).await.unwrap()
}

/// How many orders of a list are in this state.
async fn count(test: &TestStore, row: MassRow, state: OrderState) -> usize {
    let lines = test.store.list_mass_lines(row, 0, 99).await.unwrap();
    lines.iter().filter(|line| line.outcome.as_ref().is_ok_and(|order| order.state == state)).count()
}

#[tokio::test]
async fn an_old_list_is_not_ordered() {
    let (test, account) = with_account().await;
    let row = list(&test, account, 3).await;
    test.clock.advance(Duration::from_secs(25 * 3_600));
    assert_eq!(test.store.confirm_mass(row, CHAT, None).await.unwrap(), Confirmation::Expired);
    assert_eq!(count(&test, row, OrderState::Draft).await, 3);
}

#[tokio::test]
async fn a_list_whose_answers_are_lost_again_and_again_stops() {
    let (test, account) = with_account().await;
    let row = list(&test, account, 9).await;
    assert_eq!(test.store.confirm_mass(row, CHAT, None).await.unwrap(), Confirmation::Queued);
    for sent in 1..=5 {
        let [order] = &test.store.due_orders(9).await.unwrap()[..] else {
            panic!("it stopped before {sent}")
        };
        test.store.start_submitting(order.row, None).await.unwrap();
        let lost = Settled::Unknown { fault: Fault::Unavailable, balance_after: None };
        assert!(test.store.settle(order.row, &lost).await.unwrap());
    }
    assert!(test.store.due_orders(9).await.unwrap().is_empty(), "each of them is for a person to decide");
    let counts =
        (count(&test, row, OrderState::Unknown).await, count(&test, row, OrderState::Discarded).await);
    assert_eq!(counts, (5, 4));
    assert_eq!(test.store.find_mass(row, CHAT).await.unwrap().unwrap().state, MassState::Done);
}
