//! The money rules of the journal and of tracking, on a real database.

use std::time::Duration;

use super::testing::{TestStore, open};
use super::*;
use crate::domain::draft::{Details, Draft};
use crate::domain::fault::Fault;
use crate::domain::ids::{
    AccountId, ChatId, OrderRow, PanelOrderId, PanelRefillId, Place, ServiceId, ServiceRow, UserId,
};
use crate::domain::money::{Balance, Money};
use crate::domain::notification::{Notification, PushMode};
use crate::domain::order::OrderState;
use crate::domain::order_type::OrderType;
use crate::domain::refill::{RefillReport, RefillStatus, RequestKind};
use crate::domain::status::{OrderReport, Status};

pub(super) const CHAT: ChatId = ChatId(5);
pub(super) const INTERVAL: Duration = Duration::from_secs(60);

pub(super) async fn with_account() -> (TestStore, AccountId) {
    let test = open().await;
    test.store.meet_chat(CHAT, None).await.unwrap();
    let balance = Balance { amount: "100".parse().unwrap(), currency: Some("USD".into()) };
    let id = test
        .store
        .keep_key(CHAT, "p", &"0123456789abcdef".to_owned().into(), UserId(5), &balance)
        .await
        .unwrap();
    (test, id)
}

pub(super) async fn draft(test: &TestStore, account: AccountId) -> OrderRow {
    let draft = Draft {
        service_row: ServiceRow(1),
        service: ServiceId::new("1448"),
        service_name: "Instagram Followers".into(),
        order_type: OrderType::Default,
        link: "https://instagram.com/a".into(),
        details: Details::of_quantity(200),
        price: "0.18".parse().unwrap(),
    };
    let new = NewDraft {
        account,
        place: Place::chat(CHAT),
        person: UserId(5),
        draft,
        currency: Some("USD".into()),
    };
    test.store.create_draft(&new).await.unwrap()
}

pub(super) async fn placed(test: &TestStore, account: AccountId, id: &str) -> OrderRow {
    let row = draft(test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, None).await.unwrap().unwrap();
    let settled = Settled::Placed { id: PanelOrderId::new(id), charge: None };
    assert!(test.store.settle(row, &settled).await.unwrap());
    row
}

pub(super) fn report(status: Status, remains: i64) -> Seen {
    Seen::Report(OrderReport {
        status,
        status_text: status.name().into(),
        charge: Some("0.18".parse().unwrap()),
        start_count: Some(10),
        remains: Some(remains),
        currency: Some("USD".into()),
        service: None,
    })
}

pub(super) async fn news(test: &TestStore) -> Vec<Notification> {
    test.store.list_waiting_news(CHAT, 100).await.unwrap().into_iter().map(|waiting| waiting.news).collect()
}

#[tokio::test]
async fn a_draft_confirmed_twice_is_one_order() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    let (first, second) =
        tokio::join!(test.store.confirm_draft(row, CHAT), test.store.confirm_draft(row, CHAT));
    let outcomes = [first.unwrap(), second.unwrap()];
    assert!(outcomes.contains(&Confirmation::Queued));
    assert!(outcomes.contains(&Confirmation::Already(OrderState::Queued)));
    assert_eq!(test.store.due_orders(10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn another_chats_draft_cannot_be_confirmed_or_seen() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    assert_eq!(test.store.confirm_draft(row, ChatId(6)).await.unwrap(), Confirmation::NotFound);
    assert!(test.store.find_order(row, ChatId(6)).await.unwrap().is_none());
}

#[tokio::test]
async fn an_old_draft_is_not_ordered() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.clock.advance(Duration::from_secs(25 * 3600));
    assert_eq!(test.store.confirm_draft(row, CHAT).await.unwrap(), Confirmation::Expired);
}

#[tokio::test]
async fn adds_of_one_account_go_one_after_the_other() {
    let (test, account) = with_account().await;
    let (one, two) = (draft(&test, account).await, draft(&test, account).await);
    test.store.confirm_draft(one, CHAT).await.unwrap();
    test.store.confirm_draft(two, CHAT).await.unwrap();
    let due: Vec<_> = test.store.due_orders(10).await.unwrap().iter().map(|q| q.row).collect();
    assert_eq!(due, [one]);
    test.store.start_submitting(one, None).await.unwrap().unwrap();
    assert!(test.store.due_orders(10).await.unwrap().is_empty());
    assert!(test.store.start_submitting(one, None).await.unwrap().is_none(), "an order is sent at most once");
}

#[tokio::test]
async fn a_crash_while_sending_becomes_unknown_and_is_told() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, Some("100".parse().unwrap())).await.unwrap();
    assert_eq!(test.store.list_submitting().await.unwrap(), [(row, account)]);
    assert!(test.store.recover_order(row, Some("99.82".parse().unwrap())).await.unwrap());
    assert_eq!(test.store.find_order(row, CHAT).await.unwrap().unwrap().state, OrderState::Unknown);
    assert!(test.store.due_orders(10).await.unwrap().is_empty(), "never sent again on its own");
    assert!(matches!(
        &news(&test).await[..],
        [Notification::OrderUnknown {
            after_restart: true,
            balance_before: Some(_),
            balance_after: Some(_),
            ..
        }]
    ));
    assert!(!test.store.recover_order(row, None).await.unwrap());
}

/// An order whose fate is unknown since now, with its first news delivered.
async fn unknown(test: &TestStore, account: AccountId) -> OrderRow {
    let row = draft(test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, None).await.unwrap();
    let settled = Settled::Unknown { fault: Fault::Unavailable, balance_after: None };
    test.store.settle(row, &settled).await.unwrap();
    let told: Vec<i64> =
        test.store.list_waiting_news(CHAT, 9).await.unwrap().iter().map(|waiting| waiting.id).collect();
    test.store.mark_delivered(&told).await.unwrap();
    row
}

#[tokio::test]
async fn a_chat_is_reminded_of_an_unknown_order_once_after_an_hour() {
    let (test, account) = with_account().await;
    unknown(&test, account).await;
    assert!(test.store.next_due_reminder().await.unwrap().is_some());
    test.clock.advance(Duration::from_secs(3_599));
    assert_eq!(test.store.remind_of_unknown(10).await.unwrap(), 0);
    test.clock.advance(Duration::from_secs(1));
    let (one, two) = tokio::join!(test.store.remind_of_unknown(10), test.store.remind_of_unknown(10));
    one.unwrap();
    two.unwrap();
    assert!(matches!(&news(&test).await[..], [Notification::OrderUnknown { is_reminder: true, .. }]));
    assert_eq!(test.store.next_due_reminder().await.unwrap(), None);
    test.clock.advance(Duration::from_secs(36_000));
    assert_eq!(test.store.remind_of_unknown(10).await.unwrap(), 0);
}

#[tokio::test]
async fn nobody_is_reminded_of_an_order_that_was_decided_about() {
    let (test, account) = with_account().await;
    let (early, late) = (unknown(&test, account).await, unknown(&test, account).await);
    assert!(test.store.resolve_not_placed(early, CHAT).await.unwrap());
    test.clock.advance(Duration::from_secs(3_600));
    assert_eq!(test.store.remind_of_unknown(10).await.unwrap(), 1);
    // The reminder waits; the decision takes it out.
    assert!(test.store.resolve_not_placed(late, CHAT).await.unwrap());
    assert_eq!(news(&test).await, []);
}

#[tokio::test]
async fn a_chat_that_blocked_the_bot_is_reminded_when_it_returns() {
    let (test, account) = with_account().await;
    unknown(&test, account).await;
    test.store.mark_blocked(CHAT).await.unwrap();
    test.clock.advance(Duration::from_secs(7_200));
    assert_eq!(test.store.remind_of_unknown(10).await.unwrap(), 0);
    test.store.meet_chat(CHAT, None).await.unwrap();
    assert_eq!(test.store.remind_of_unknown(10).await.unwrap(), 1);
}

#[tokio::test]
async fn two_unknown_orders_cannot_take_one_id() {
    let (test, account) = with_account().await;
    let (one, two) = (unknown(&test, account).await, unknown(&test, account).await);
    let id = PanelOrderId::new("23501");
    let Seen::Report(report) = report(Status::Pending, 200) else { unreachable!() };
    assert!(test.store.resolve_placed(one, CHAT, &id, &report).await.unwrap());
    assert!(!test.store.resolve_placed(two, CHAT, &id, &report).await.unwrap());
    assert_eq!(test.store.find_order(two, CHAT).await.unwrap().unwrap().state, OrderState::Unknown);
}

#[tokio::test]
async fn an_unsent_order_waits_and_a_refused_one_is_told() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, None).await.unwrap();
    assert!(test.store.return_to_queue(row, Duration::from_secs(5)).await.unwrap());
    assert!(test.store.due_orders(10).await.unwrap().is_empty());
    test.clock.advance(Duration::from_secs(5));
    assert_eq!(test.store.due_orders(10).await.unwrap().len(), 1);
    assert!(test.store.refuse_unsent(row, &Fault::Unreachable).await.unwrap());
    assert!(matches!(&news(&test).await[..], [Notification::OrderRefused { fault: Fault::Unreachable, .. }]));
}

#[tokio::test]
async fn only_a_person_moves_an_order_out_of_unknown_and_once() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, None).await.unwrap();
    let unknown = Settled::Unknown { fault: Fault::Unavailable, balance_after: Some(Money::ZERO) };
    assert!(test.store.settle(row, &unknown).await.unwrap());
    let Seen::Report(seen) = report(Status::InProgress, 5) else { unreachable!() };
    let id = PanelOrderId::new("9");
    assert!(test.store.resolve_placed(row, CHAT, &id, &seen).await.unwrap());
    assert!(!test.store.resolve_not_placed(row, CHAT).await.unwrap());
    let order = test.store.find_order(row, CHAT).await.unwrap().unwrap();
    assert_eq!(
        (order.state, order.panel_id.clone(), order.status()),
        (OrderState::Placed, Some(id), Some(Status::InProgress))
    );
}

#[tokio::test]
async fn a_change_of_state_is_pushed_with_the_change_and_only_then() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    let look = |seen| test.store.record_reports(account, vec![(row, seen)], INTERVAL, test.clock.now());
    assert_eq!(look(report(Status::InProgress, 100)).await.unwrap(), 1);
    assert_eq!(look(report(Status::InProgress, 50)).await.unwrap(), 0, "remains alone is no news");
    assert_eq!(look(Seen::Nothing).await.unwrap(), 0);
    assert_eq!(look(report(Status::Completed, 0)).await.unwrap(), 1);
    let news = news(&test).await;
    assert!(matches!(
        &news[..],
        [Notification::OrderPlaced { .. }, Notification::OrderMoved { .. }, Notification::OrderMoved { now, was: Some(Status::InProgress), .. }]
            if now.status == Status::Completed
    ));
}

#[tokio::test]
async fn an_ended_order_is_looked_at_again_and_a_correction_is_pushed() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    let look = |seen| test.store.record_reports(account, vec![(row, seen)], INTERVAL, test.clock.now());
    look(report(Status::Completed, 0)).await.unwrap();
    test.clock.advance(Duration::from_secs(3_599));
    assert!(test.store.due_accounts("p", Due::Orders).await.unwrap().is_empty());
    test.clock.advance(Duration::from_secs(1));
    assert_eq!(test.store.due_accounts("p", Due::Orders).await.unwrap().len(), 1);
    look(report(Status::Partial, 20)).await.unwrap();
    assert!(matches!(news(&test).await.last(), Some(Notification::OrderMoved { is_correction: true, .. })));
}

#[tokio::test]
async fn a_still_order_is_looked_at_less_and_less_and_a_moving_one_at_full_pace() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    let mut waits = vec![];
    for remains in [100, 100, 100, 100, 100, 90] {
        test.store
            .record_reports(
                account,
                vec![(row, report(Status::InProgress, remains))],
                INTERVAL,
                test.clock.now(),
            )
            .await
            .unwrap();
        let due = test.store.next_due_look("p").await.unwrap().unwrap();
        waits.push(due.since(test.clock.now()).as_secs());
        test.clock.advance(due.since(test.clock.now()));
    }
    // The first goes to the account's next beat.
    assert!((52..113).contains(&waits.remove(0)));
    assert_eq!(waits, [60, 60, 120, 240, 60]);
}

#[tokio::test]
async fn an_id_that_the_panel_does_not_know_is_given_up_after_several_looks_and_told_once() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    for _ in 0..4 {
        test.store
            .record_reports(account, vec![(row, Seen::Stranger)], INTERVAL, test.clock.now())
            .await
            .unwrap();
    }
    assert!(test.store.next_due_look("p").await.unwrap().is_some());
    test.store
        .record_reports(account, vec![(row, Seen::Stranger)], INTERVAL, test.clock.now())
        .await
        .unwrap();
    assert!(test.store.next_due_look("p").await.unwrap().is_none());
    let lost = news(&test).await.iter().filter(|news| matches!(news, Notification::OrderLost { .. })).count();
    assert_eq!(lost, 1);
}

#[tokio::test]
async fn a_muted_order_and_a_quiet_chat_are_not_told_of_moves() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    test.store.set_muted(row, CHAT, true).await.unwrap();
    test.store
        .record_reports(account, vec![(row, report(Status::Completed, 0))], INTERVAL, test.clock.now())
        .await
        .unwrap();
    assert_eq!(news(&test).await.len(), 1);
    test.store.set_muted(row, CHAT, false).await.unwrap();
    test.store.change_setting(CHAT, UserId(5), Setting::Push(PushMode::Final)).await.unwrap();
    test.store
        .record_reports(account, vec![(row, report(Status::InProgress, 5))], INTERVAL, test.clock.now())
        .await
        .unwrap();
    assert_eq!(news(&test).await.len(), 1);
    test.store
        .record_reports(account, vec![(row, report(Status::Partial, 5))], INTERVAL, test.clock.now())
        .await
        .unwrap();
    assert_eq!(news(&test).await.len(), 2);
}

#[tokio::test]
async fn a_blocked_chat_and_a_refused_key_rest() {
    let (test, account) = with_account().await;
    placed(&test, account, "1").await;
    assert_eq!(test.store.due_accounts("p", Due::Orders).await.unwrap().len(), 1);
    test.store.mark_blocked(CHAT).await.unwrap();
    assert!(test.store.due_accounts("p", Due::Orders).await.unwrap().is_empty());
    test.store.meet_chat(CHAT, None).await.unwrap();
    assert_eq!(test.store.due_accounts("p", Due::Orders).await.unwrap().len(), 1);
    let set_at = test.store.get_account(account).await.unwrap().key_set_at;
    test.store.mark_key_refused(account, set_at, &Fault::WrongKey { text: String::new() }).await.unwrap();
    assert!(test.store.due_accounts("p", Due::Orders).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_panel_that_rests_holds_no_other_panel_up() {
    let (test, account) = with_account().await;
    placed(&test, account, "1").await;
    assert!(test.store.due_accounts("other", Due::Orders).await.unwrap().is_empty());
    assert!(test.store.next_due_look("other").await.unwrap().is_none());
    assert_eq!(test.store.due_accounts("p", Due::Orders).await.unwrap(), [account]);
}

#[tokio::test]
async fn a_refill_asked_twice_is_asked_once_and_followed_to_its_end() {
    let (test, account) = with_account().await;
    let order = placed(&test, account, "1").await;
    let ask = Ask {
        is_automatic: false,
        kind: RequestKind::Refill,
        account,
        place: Place::chat(CHAT),
        person: UserId(5),
        order: Some(order),
        panel_id: PanelOrderId::new("1"),
    };
    let outcomes = test.store.ask(&[ask.clone(), ask.clone()]).await.unwrap();
    let AskOutcome::Queued(row) = outcomes[0] else { panic!("{outcomes:?}") };
    assert_eq!(outcomes[1], AskOutcome::Open);
    assert_eq!(test.store.start_requests(&[row]).await.unwrap(), [row]);
    assert!(test.store.start_requests(&[row]).await.unwrap().is_empty());
    let accepted = RequestOutcome::Accepted { refill: Some(PanelRefillId::new("77")) };
    test.store.settle_requests(&[(row, accepted)]).await.unwrap();
    assert_eq!(test.store.ask(std::slice::from_ref(&ask)).await.unwrap(), [AskOutcome::Running]);
    assert_eq!(test.store.due_accounts("p", Due::Refills).await.unwrap(), [account]);
    let due = test.store.due_refills_of(account, 100).await.unwrap();
    assert_eq!(due, [(row, PanelRefillId::new("77"))]);
    let done = RefillReport { status: RefillStatus::Completed, status_text: "Completed".into() };
    assert_eq!(test.store.record_refills(vec![(row, Some(done))], INTERVAL).await.unwrap(), 1);
    assert!(test.store.due_accounts("p", Due::Refills).await.unwrap().is_empty());
    assert!(matches!(test.store.ask(&[ask]).await.unwrap()[..], [AskOutcome::Queued(_)]));
}

#[tokio::test]
async fn a_request_cut_off_by_a_crash_is_unknown_and_not_sent_again() {
    let (test, account) = with_account().await;
    let ask = Ask {
        is_automatic: false,
        kind: RequestKind::Cancel,
        account,
        place: Place::chat(CHAT),
        person: UserId(5),
        order: None,
        panel_id: PanelOrderId::new("1"),
    };
    let AskOutcome::Queued(row) = test.store.ask(std::slice::from_ref(&ask)).await.unwrap()[0] else {
        panic!()
    };
    test.store.start_requests(&[row]).await.unwrap();
    assert_eq!(test.store.recover_requests().await.unwrap(), 1);
    assert!(test.store.due_requests(100).await.unwrap().is_empty());
    assert!(matches!(&news(&test).await[..], [Notification::RequestUnknown { .. }]));
    assert_eq!(test.store.ask(std::slice::from_ref(&ask)).await.unwrap(), [AskOutcome::UnknownBefore]);
    // Later it is a person's decision.
    test.clock.advance(Duration::from_secs(61));
    assert!(matches!(test.store.ask(&[ask]).await.unwrap()[..], [AskOutcome::Queued(_)]));
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_keeps_everything() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    test.store.migrate_chat(CHAT, ChatId(-1007)).await.unwrap();
    assert!(test.store.find_order(row, ChatId(-1007)).await.unwrap().is_some());
    assert_eq!(test.store.find_account(ChatId(-1007)).await.unwrap().unwrap().id, account);
    assert_eq!(test.store.list_waiting_news(ChatId(-1007), 10).await.unwrap().len(), 1);
}
