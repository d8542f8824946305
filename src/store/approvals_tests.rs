//! What waits for a manager's word: it is given once, for what was shown, and carried out in the same transaction.

use super::journal_tests::{CHAT, draft, news, with_account};
use super::testing::TestStore;
use super::*;
use crate::domain::approval::{Approval, BrokenLimit, Held, Line};
use crate::domain::audit::Act;
use crate::domain::draft::{Details, Draft};
use crate::domain::ids::{AccountId, ChatId, MassRow, Place, ServiceId, ServiceRow, UserId};
use crate::domain::mass::LineProblem;
use crate::domain::money::Money;
use crate::domain::notification::{Notification, Person};
use crate::domain::order::OrderState;
use crate::domain::order_type::OrderType;
use crate::domain::time::Time;

const BEN: UserId = UserId(5);

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

fn manager(id: i64) -> Person {
    Person { id: UserId(id), name: format!("Manager {id}") }
}

fn line(link: &str, price: &str) -> Draft {
    Draft {
        service_row: ServiceRow(1),
        service: ServiceId::new("1448"),
        service_name: "Instagram Followers".into(),
        order_type: OrderType::Default,
        link: format!("https://instagram.com/{link}"),
        details: Details::of_quantity(200),
        price: money(price),
    }
}

/// A list of two orders and a line that is wrong, which costs 0.30.
async fn list(test: &TestStore, account: AccountId) -> MassRow {
    let lines = [Ok(line("a", "0.10")), Err(LineProblem::Parts), Ok(line("b", "0.20"))];
    let lines = lines.map(|line| ("a line".to_owned(), line)).to_vec();
    let (place, currency) = (Place::chat(CHAT), Some("USD".to_owned()));
    test.store.create_mass(&NewMass { account, place, person: BEN, currency, lines }).await.unwrap()
}

async fn ask(test: &TestStore, held: Held) -> bool {
    let line = Some(Line { number: 3, price: money("0.20") });
    let broken = BrokenLimit::Order { limit: money("0.15"), line };
    let asked = NewApproval { held, place: Place::chat(CHAT), name: "Ben", broken, message: 15 };
    test.store.ask_approval(&asked).await.unwrap()
}

async fn approval(test: &TestStore, held: Held) -> Approval {
    test.store.find_approval(held, CHAT).await.unwrap().unwrap()
}

/// How many orders of the list are in each of these states.
async fn states(test: &TestStore, row: MassRow) -> Vec<OrderState> {
    let lines = test.store.list_mass_lines(row, 0, 99).await.unwrap();
    lines.into_iter().filter_map(|line| Some(line.outcome.ok()?.state)).collect()
}

async fn record(test: &TestStore) -> Vec<(i64, Act, String)> {
    let (entries, _) = test.store.list_audit(CHAT, Time(0)..Time(i64::MAX), 0, 99).await.unwrap();
    entries.into_iter().rev().map(|entry| (entry.person.0, entry.act, entry.detail)).collect()
}

#[tokio::test]
async fn a_list_is_asked_for_once_as_it_stands() {
    let (test, account) = with_account().await;
    let row = list(&test, account).await;
    let held = Held::Mass(row);
    assert!(ask(&test, held).await);
    assert!(!ask(&test, held).await, "the managers are asked once");
    let asked = approval(&test, held).await;
    assert_eq!((asked.person, asked.name.as_str(), asked.round, asked.is_open), (BEN, "Ben", 0, true));
    assert_eq!((asked.orders, asked.price, asked.currency.as_deref()), (2, money("0.30"), Some("USD")));
    let line = Some(Line { number: 3, price: money("0.20") });
    assert_eq!(asked.broken, Some(BrokenLimit::Order { limit: money("0.15"), line }));
    assert_eq!(news(&test).await, [Notification::ApprovalAsked { held }]);
    assert_eq!(record(&test).await, [(5, Act::Asked, "list of 2: 0.3".to_owned())]);
    assert_eq!(states(&test, row).await, [OrderState::Draft; 2]);
    assert!(test.store.find_approval(held, ChatId(6)).await.unwrap().is_none());
    // Nobody asks about what was thrown away.
    let gone = list(&test, account).await;
    test.store.discard_mass(gone, CHAT).await.unwrap();
    assert!(!ask(&test, Held::Mass(gone)).await);
}

#[tokio::test]
async fn two_words_at_once_are_one_and_the_list_is_ordered_recorded_and_told_with_it() {
    let (test, account) = with_account().await;
    let row = list(&test, account).await;
    let held = Held::Mass(row);
    ask(&test, held).await;
    let (anna, dan) = (manager(7), manager(11));
    let (one, other) = tokio::join!(
        test.store.approve(held, CHAT, &anna, 0, Some(41)),
        test.store.approve(held, CHAT, &dan, 0, Some(41))
    );
    let mut decisions = [one.unwrap(), other.unwrap()];
    decisions.sort_by_key(|decision| *decision != Decision::Made);
    assert_eq!(decisions, [Decision::Made, Decision::TooLate]);
    assert_eq!(test.store.decline(held, CHAT, &dan).await.unwrap(), Decision::TooLate);
    assert_eq!(states(&test, row).await, [OrderState::Queued; 2]);
    let running = test.store.find_mass(row, CHAT).await.unwrap().unwrap();
    assert_eq!((running.state, running.message), (MassState::Running, Some(41)));
    // The same press again, and the list's own Confirm, order nothing.
    let again = test.store.confirm_mass(row, CHAT, Some(42)).await.unwrap();
    assert_eq!(again, Confirmation::Already(OrderState::Queued));

    let told = news(&test).await;
    let Some(Notification::ApprovalDecided(word)) = told.last() else { panic!("{told:?}") };
    assert_eq!((word.message, word.is_approved, word.orders, word.price), (15, true, 2, Some(money("0.30"))));
    assert_eq!(told.len(), 2, "{told:?}");
    let record = record(&test).await;
    assert_eq!(record[1].1, Act::Approved);
    assert_eq!(record[1].2, "list of 2: 0.3");
    let ordered = |(person, act, _): &(i64, Act, String)| (*person, *act) == (5, Act::Ordered);
    assert!(record.len() == 4 && record[2..].iter().all(ordered), "{record:?}");
}

#[tokio::test]
async fn who_asked_and_another_chat_decide_nothing() {
    let (test, account) = with_account().await;
    let row = list(&test, account).await;
    let single = draft(&test, account).await;
    for held in [Held::Mass(row), Held::Order(single)] {
        ask(&test, held).await;
        for (person, chat) in [(5, CHAT), (7, ChatId(6))] {
            let by = manager(person);
            let approved = test.store.approve(held, chat, &by, 0, None).await.unwrap();
            let declined = test.store.decline(held, chat, &by).await.unwrap();
            assert_eq!([approved, declined], [Decision::TooLate; 2], "{held:?}");
        }
        assert!(approval(&test, held).await.is_open);
    }
    assert_eq!(test.store.due_orders(10).await.unwrap(), []);
}

#[tokio::test]
async fn nothing_is_approved_that_was_declined_thrown_away_or_stopped_meanwhile() {
    let (test, account) = with_account().await;
    let anna = manager(7);
    let declined = list(&test, account).await;
    ask(&test, Held::Mass(declined)).await;
    assert_eq!(test.store.decline(Held::Mass(declined), CHAT, &anna).await.unwrap(), Decision::Made);
    let discarded = list(&test, account).await;
    ask(&test, Held::Mass(discarded)).await;
    assert!(test.store.discard_mass(discarded, CHAT).await.unwrap());
    let stopped = list(&test, account).await;
    ask(&test, Held::Mass(stopped)).await;
    test.store.approve(Held::Mass(stopped), CHAT, &anna, 0, None).await.unwrap();
    assert!(test.store.stop_mass(stopped, CHAT).await.unwrap());
    for row in [declined, discarded, stopped] {
        let again = test.store.approve(Held::Mass(row), CHAT, &manager(11), 0, None).await.unwrap();
        assert_eq!(again, Decision::TooLate);
        assert_eq!(states(&test, row).await, [OrderState::Discarded; 2]);
        assert!(!approval(&test, Held::Mass(row)).await.is_open);
    }
    assert_eq!(test.store.due_orders(10).await.unwrap(), []);
}

#[tokio::test]
async fn a_word_counts_for_what_was_shown_when_it_was_given() {
    let (test, account) = with_account().await;
    let row = list(&test, account).await;
    let held = Held::Mass(row);
    ask(&test, held).await;
    let first = approval(&test, held).await;
    let lines = test.store.list_mass_lines(row, 0, 99).await.unwrap();
    let order = lines[0].outcome.as_ref().unwrap().row;
    let dearer = [(order, line("a", "0.40"))];
    test.clock.advance(Duration::from_secs(3600));
    assert!(test.store.renew_approval(&first, CHAT, &dearer).await.unwrap());
    // Somebody else's look at the same moment begins no third round.
    assert!(!test.store.renew_approval(&first, CHAT, &dearer).await.unwrap());
    let anna = manager(7);
    let old = test.store.approve(held, CHAT, &anna, 0, None).await.unwrap();
    assert_eq!(old, Decision::Outdated);
    assert_eq!(states(&test, row).await, [OrderState::Draft; 2]);
    assert_eq!(news(&test).await.len(), 1, "nobody is told of a word that does not count");

    let second = approval(&test, held).await;
    assert_eq!((second.round, second.was, second.price), (1, Some(money("0.30")), money("0.60")));
    // A list that is shown again is young again, each of its lines: nothing of it is tidied away meanwhile.
    let lines = test.store.list_mass_lines(row, 0, 99).await.unwrap();
    let drafts: Vec<_> = lines.into_iter().filter_map(|line| line.outcome.ok()).collect();
    assert!(drafts.iter().all(|draft| draft.created_at == test.clock.now()), "{drafts:?}");
    assert_eq!(test.store.approve(held, CHAT, &anna, 1, None).await.unwrap(), Decision::Made);
    let sent = test.store.find_order(order, CHAT).await.unwrap().unwrap();
    assert_eq!((sent.state, sent.draft.price), (OrderState::Queued, money("0.40")));
    assert!(!test.store.renew_approval(&second, CHAT, &[]).await.unwrap(), "it is decided");
}

#[tokio::test]
async fn a_request_of_yesterday_is_shown_again_and_is_of_today_then() {
    let (test, account) = with_account().await;
    let held = Held::Order(draft(&test, account).await);
    ask(&test, held).await;
    test.clock.advance(Duration::from_secs(25 * 3600));
    let old = approval(&test, held).await;
    assert!(test.clock.now().since(old.priced_at) > DRAFT_LIFE);
    assert!(test.store.renew_approval(&old, CHAT, &[]).await.unwrap());
    let renewed = approval(&test, held).await;
    assert_eq!((renewed.round, renewed.was, renewed.priced_at), (1, None, test.clock.now()));
    assert_eq!(test.store.approve(held, CHAT, &manager(7), 1, None).await.unwrap(), Decision::Made);
}

#[tokio::test]
async fn an_approval_that_cannot_be_told_is_not_given_and_orders_nothing() {
    let (test, account) = with_account().await;
    let row = list(&test, account).await;
    let held = Held::Mass(row);
    ask(&test, held).await;
    let full = "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END";
    sqlx::raw_sql(full).execute(&test.store.writer).await.unwrap();
    assert!(test.store.approve(held, CHAT, &manager(7), 0, None).await.is_err());
    assert!(approval(&test, held).await.is_open);
    assert_eq!(states(&test, row).await, [OrderState::Draft; 2]);
    sqlx::raw_sql("DROP TRIGGER full").execute(&test.store.writer).await.unwrap();
    assert_eq!(test.store.approve(held, CHAT, &manager(7), 0, None).await.unwrap(), Decision::Made);
}

#[tokio::test]
async fn the_day_counts_a_list_from_its_approval_and_not_what_waits_or_was_not_sent() {
    let (test, account) = with_account().await;
    let spent = || test.store.sum_of_day(CHAT, BEN);
    let row = list(&test, account).await;
    ask(&test, Held::Mass(row)).await;
    assert_eq!(spent().await.unwrap(), Money::ZERO);
    // It counts at once, for who asked, before the first of its orders is sent.
    test.store.approve(Held::Mass(row), CHAT, &manager(7), 0, None).await.unwrap();
    assert_eq!(spent().await.unwrap(), money("0.30"));
    assert_eq!(test.store.sum_of_day(CHAT, UserId(7)).await.unwrap(), Money::ZERO);
    let first = test.store.due_orders(1).await.unwrap()[0].row;
    test.store.start_submitting(first, None).await.unwrap();
    test.store.stop_mass(row, CHAT).await.unwrap();
    assert_eq!(spent().await.unwrap(), money("0.10"), "what is being sent counts, what was stopped does not");
    let declined = list(&test, account).await;
    ask(&test, Held::Mass(declined)).await;
    test.store.decline(Held::Mass(declined), CHAT, &manager(7)).await.unwrap();
    assert_eq!(spent().await.unwrap(), money("0.10"));
}

#[tokio::test]
async fn what_waits_is_not_changed_by_an_update_that_is_handled_again() {
    let (test, account) = with_account().await;
    let make = async |price: &str| {
        let (place, currency) = (Place::chat(CHAT), Some("USD".to_owned()));
        let new = NewDraft { account, place, person: BEN, draft: line("a", price), currency };
        test.store.handling(9).create_draft(&new).await.unwrap()
    };
    let row = make("0.10").await;
    assert_eq!(make("0.20").await, row);
    let draft = test.store.find_order(row, CHAT).await.unwrap().unwrap();
    assert_eq!(draft.draft.price, money("0.20"), "nobody has been asked about it");
    ask(&test, Held::Order(row)).await;
    assert_eq!(make("0.40").await, row);
    let draft = test.store.find_order(row, CHAT).await.unwrap().unwrap();
    assert_eq!(draft.draft.price, money("0.20"));
}
