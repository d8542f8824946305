//! A group and the supergroup that it became are one afterwards, and nothing of either is lost.

use secrecy::ExposeSecret;

use super::testing::{TestStore, open};
use super::*;
use crate::domain::approval::{BrokenLimit, Held};
use crate::domain::draft::{Details, Draft};
use crate::domain::ids::{
    AccountId, ChatId, OrderRow, PanelOrderId, Place, ServiceId, ServiceRow, TopicId, UserId,
};
use crate::domain::lang::Lang;
use crate::domain::money::Balance;
use crate::domain::notification::{Person, PushMode};
use crate::domain::order_type::OrderType;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::refill::RequestKind;
use crate::domain::role::BuyerPolicy;
use crate::domain::service::PanelService;

const OLD: ChatId = ChatId(-5);
const NEW: ChatId = ChatId(-1005);
const SECOND: Duration = Duration::from_secs(1);

fn service(id: &str, category: &str) -> PanelService {
    PanelService {
        id: ServiceId::new(id),
        name: format!("Service {id}"),
        order_type: OrderType::Default,
        category: category.into(),
        rate: "0.90".parse().unwrap(),
        min: 50,
        max: 10_000,
        refill: Some(true),
        cancel: None,
        dripfeed: None,
        average_time: None,
        description: None,
    }
}

/// A chat with a key and these services.
async fn shop(test: &TestStore, chat: ChatId, key: &str, services: &[PanelService]) -> AccountId {
    test.clock.advance(SECOND);
    test.store.meet_chat(chat, None).await.unwrap();
    let balance = Balance { amount: "100".parse().unwrap(), currency: None };
    let id = test.store.keep_key(chat, "p", &key.to_owned().into(), UserId(7), &balance).await.unwrap();
    assert!(test.store.save_catalog(id, services, Some(test.clock.now())).await.unwrap());
    id
}

async fn row_of(test: &TestStore, account: AccountId, id: &str) -> ServiceRow {
    let catalog = test.store.load_catalog(account).await.unwrap();
    catalog.services.iter().find(|entry| entry.service.id.as_str() == id).unwrap().row
}

async fn draft(test: &TestStore, chat: ChatId, account: AccountId, id: &str) -> OrderRow {
    let draft = Draft {
        service_row: row_of(test, account, id).await,
        service: ServiceId::new(id),
        service_name: format!("Service {id}"),
        order_type: OrderType::Default,
        link: "https://instagram.com/a".into(),
        details: Details::of_quantity(200),
        price: "0.18".parse().unwrap(),
    };
    let new = NewDraft { account, place: Place::chat(chat), person: UserId(9), draft, currency: None };
    test.store.create_draft(&new).await.unwrap()
}

async fn queued(test: &TestStore, chat: ChatId, account: AccountId, id: &str) -> OrderRow {
    let row = draft(test, chat, account, id).await;
    assert_eq!(test.store.confirm_draft(row, chat).await.unwrap(), Confirmation::Queued);
    row
}

async fn run(test: &TestStore, sql: &str) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&test.store.writer).await.unwrap();
}

async fn numbers(test: &TestStore, sql: &'static str) -> Vec<Option<i64>> {
    sqlx::query_scalar(sql).fetch_all(&test.store.reader).await.unwrap()
}

/// Nothing names the old chat, and nothing refers to what is not there.
async fn is_whole(test: &TestStore) {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'chat_id'",
    )
    .fetch_all(&test.store.reader)
    .await
    .unwrap();
    assert!(tables.len() > 10);
    for table in tables {
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE chat_id = {}", OLD.0);
        let left: i64 =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&test.store.reader).await.unwrap();
        assert_eq!(left, 0, "{table}");
    }
    assert!(sqlx::query("PRAGMA foreign_key_check").fetch_all(&test.store.reader).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_supergroup_gets_everything_of_its_group_but_the_numbers_of_messages() {
    let test = open().await;
    let store = &test.store;
    let account = shop(&test, OLD, "old-key-0000", &[service("1", "A")]).await;
    let row = queued(&test, OLD, account, "1").await;
    store.set_card(OLD, 11, Some(row)).await.unwrap();
    let question = serde_json::json!({ "asks": "limit", "kind": "order", "question": 12 });
    store.set_dialogue(Place::chat(OLD), UserId(9), &question).await.unwrap();
    store.set_prompt(Place::chat(OLD), UserId(9), 13).await.unwrap();
    store.meet_chat(ChatId(7), None).await.unwrap();
    let key = serde_json::json!({ "asks": "group_key", "group": { "chat": OLD.0, "topic": null } });
    store.set_dialogue(Place::chat(ChatId(7)), UserId(7), &key).await.unwrap();
    run(
        &test,
        "INSERT INTO masses (account_id, chat_id, person_id, state, created_at, confirmed_at, message_id, dirty_at)
         SELECT id, chat_id, 9, 'running', 1, 1, 14, 1 FROM accounts",
    )
    .await;

    for _ in 0..2 {
        store.migrate_chat(OLD, NEW).await.unwrap();
    }
    is_whole(&test).await;
    assert!(store.find_order(row, NEW).await.unwrap().is_some());
    assert_eq!(store.find_account(NEW).await.unwrap().unwrap().id, account);
    assert_eq!(numbers(&test, "SELECT COUNT(*) FROM cards").await, [Some(0)]);
    assert_eq!(numbers(&test, "SELECT message_id FROM masses").await, [None]);
    assert_eq!(store.find_prompt(Place::chat(NEW), UserId(9)).await.unwrap(), None);
    let asked: serde_json::Value = store.find_dialogue(Place::chat(NEW), UserId(9)).await.unwrap().unwrap();
    assert_eq!(asked, serde_json::json!({ "asks": "limit", "kind": "order", "question": null }));
    let asked: serde_json::Value =
        store.find_dialogue(Place::chat(ChatId(7)), UserId(7)).await.unwrap().unwrap();
    assert_eq!(asked["group"]["chat"], NEW.0);
}

#[tokio::test]
async fn what_somebody_chose_wins_column_by_column_and_the_old_group_where_both_did() {
    let test = open().await;
    let store = &test.store;
    for chat in [OLD, NEW] {
        store.meet_chat(chat, None).await.unwrap();
    }
    let hours = |from, to| Hours::new(from, to);
    store.change_setting(OLD, UserId(7), Setting::Lang(Lang::Ru)).await.unwrap();
    store.change_setting(NEW, UserId(7), Setting::Lang(Lang::Ar)).await.unwrap();
    store.change_setting(NEW, UserId(7), Setting::Push(PushMode::Final)).await.unwrap();
    store.change_setting(OLD, UserId(7), Setting::Quiet(hours(60, 120))).await.unwrap();
    store.change_setting(NEW, UserId(7), Setting::Quiet(hours(180, 240))).await.unwrap();
    store.change_setting(NEW, UserId(7), Setting::QuietMode(QuietMode::Silent)).await.unwrap();
    store.change_setting(OLD, UserId(7), Setting::Patience(None)).await.unwrap();
    store.change_setting(NEW, UserId(7), Setting::Digest(None)).await.unwrap();
    store.mark_blocked(NEW).await.unwrap();
    let old = Group { order_limit: "5".parse().ok(), ..Group::default() };
    let new = Group {
        buyers: BuyerPolicy::Named,
        order_limit: "6".parse().ok(),
        day_limit: "7".parse().ok(),
        push_topic: Some(TopicId(3)),
    };
    store.set_group(OLD, &old, UserId(7), "old").await.unwrap();
    store.set_group(NEW, &new, UserId(7), "new").await.unwrap();
    store.meet_member(OLD, UserId(9), "Ben", None).await.unwrap();
    store.meet_member(OLD, UserId(10), "Cleo", None).await.unwrap();
    store.toggle_buyer(OLD, UserId(9), UserId(7)).await.unwrap();
    test.clock.advance(SECOND);
    store.meet_member(NEW, UserId(9), "Benjamin", None).await.unwrap();

    store.migrate_chat(OLD, NEW).await.unwrap();
    is_whole(&test).await;
    let chat = store.find_chat(NEW).await.unwrap().unwrap();
    assert_eq!((chat.chosen_lang, chat.push_mode), (Some(Lang::Ru), PushMode::Final));
    assert_eq!((chat.quiet, chat.quiet_mode), (hours(60, 120), QuietMode::Silent));
    assert_eq!((chat.patience, chat.digest_hour, chat.blocked_at), (None, None, None));
    let group = store.get_group(NEW).await.unwrap();
    assert_eq!(group, Group { order_limit: old.order_limit, ..new });
    let ben = store.find_member(NEW, UserId(9)).await.unwrap().unwrap();
    assert_eq!((ben.name.as_str(), ben.is_buyer), ("Benjamin", true));
    assert!(store.find_member(NEW, UserId(10)).await.unwrap().is_some_and(|cleo| !cleo.is_buyer));
    assert_eq!(numbers(&test, "SELECT COUNT(*) FROM audit").await, [Some(11)]);
}

/// Both ids have a key at one panel: the newest stays, and everything of the other follows it.
async fn two_accounts_become_one(is_old_newer: bool) {
    let test = open().await;
    let store = &test.store;
    let (older, newer) = if is_old_newer { (NEW, OLD) } else { (OLD, NEW) };
    let gone = shop(&test, older, "older-key-0000", &[service("1", "A"), service("2", "B")]).await;
    let kept = shop(&test, newer, "newer-key-0000", &[service("2", "C"), service("3", "A")]).await;
    let old_account = if is_old_newer { kept } else { gone };
    store.change_setting(OLD, UserId(7), Setting::Alert(old_account, "5".parse().ok())).await.unwrap();

    let (first, second) = (queued(&test, older, gone, "1").await, queued(&test, older, gone, "2").await);
    let third = queued(&test, newer, kept, "2").await;
    let waits = draft(&test, OLD, old_account, "2").await;
    let held = Held::Order(waits);
    let broken = BrokenLimit::Order { limit: "0.05".parse().unwrap(), line: None };
    let asked = NewApproval { held, place: Place::chat(OLD), name: "Ben", broken, message: 15 };
    assert!(store.ask_approval(&asked).await.unwrap());
    let details = Details::of_quantity(200);
    store.save_template(gone, "Daily", &ServiceId::new("1"), &details).await.unwrap();
    store.save_template(kept, "Daily", &ServiceId::new("2"), &details).await.unwrap();
    for id in ["1", "2"] {
        store.toggle_favourite(gone, row_of(&test, gone, id).await).await.unwrap();
    }
    let (one, two) = (row_of(&test, gone, "1").await, row_of(&test, kept, "2").await);
    store.toggle_favourite(kept, two).await.unwrap();
    let asks = serde_json::json!({ "asks": "order", "account": gone.0, "service": row_of(&test, gone, "2").await.0 });
    store.set_dialogue(Place::chat(older), UserId(9), &asks).await.unwrap();

    store.migrate_chat(OLD, NEW).await.unwrap();
    is_whole(&test).await;
    let account = store.find_account(NEW).await.unwrap().unwrap();
    assert_eq!((account.id, account.alert_below), (kept, "5".parse().ok()));
    assert_eq!(store.list_accounts(NEW).await.unwrap().len(), 1);
    let key = store.open_key(kept).await.unwrap();
    assert!(matches!(key, KeyUse::Ready(key) if key.expose_secret() == "newer-key-0000"));
    for (row, service) in [(first, one), (second, two), (third, two), (waits, two)] {
        let order = store.find_order(row, NEW).await.unwrap().unwrap();
        assert_eq!((order.account, order.draft.service_row), (kept, service));
    }
    assert_eq!(numbers(&test, "SELECT message_id FROM approvals").await, [None]);
    let anna = Person { id: UserId(7), name: "Anna".into() };
    assert_eq!(store.approve(held, NEW, &anna, 0, None).await.unwrap(), Decision::Made);
    assert_eq!(numbers(&test, "SELECT COUNT(*) FROM subscriptions WHERE chat_id = -1005").await, [Some(4)]);
    assert_eq!(store.list_templates(kept).await.unwrap().len(), 2);
    let mut favourites = store.list_favourites(kept).await.unwrap();
    favourites.sort();
    let mut expected = vec![one, two];
    expected.sort();
    assert_eq!(favourites, expected);
    let asked: serde_json::Value = store.find_dialogue(Place::chat(NEW), UserId(9)).await.unwrap().unwrap();
    assert_eq!((&asked["account"], &asked["service"]), (&kept.0.into(), &two.0.into()));
    // On sale is what the newest key's panel lists.
    let catalog = store.load_catalog(kept).await.unwrap();
    let listed: Vec<_> = catalog.services.iter().map(|entry| entry.service.id.as_str()).collect();
    assert_eq!(listed, ["2", "3"]);
}

#[tokio::test]
async fn two_accounts_of_one_panel_become_the_one_with_the_newest_key() {
    two_accounts_become_one(true).await;
    two_accounts_become_one(false).await;
}

#[tokio::test]
async fn accounts_of_other_panels_stand_beside_each_other() {
    let test = open().await;
    let store = &test.store;
    let here = shop(&test, OLD, "old-key-0000", &[service("1", "A")]).await;
    store.meet_chat(NEW, None).await.unwrap();
    let balance = Balance { amount: "1".parse().unwrap(), currency: None };
    let key = "new-key-0000".to_owned().into();
    let there = store.keep_key(NEW, "q", &key, UserId(7), &balance).await.unwrap();
    store.migrate_chat(OLD, NEW).await.unwrap();
    is_whole(&test).await;
    let mut accounts: Vec<_> =
        store.list_accounts(NEW).await.unwrap().iter().map(|account| account.id).collect();
    accounts.sort();
    assert_eq!(accounts, [here, there]);
}

#[tokio::test]
async fn of_two_open_requests_for_one_order_one_is_sent() {
    for (states, left) in [
        (["queued", "queued"], ["queued", "refused"]),
        (["queued", "submitting"], ["refused", "submitting"]),
        (["submitting", "queued"], ["refused", "submitting"]),
        (["submitting", "submitting"], ["submitting", "unknown"]),
    ] {
        let test = open().await;
        let store = &test.store;
        for (chat, state) in [OLD, NEW].into_iter().zip(states) {
            let account = shop(&test, chat, "some-key-0000", &[service("1", "A")]).await;
            let place = Place::chat(chat);
            let panel_id = PanelOrderId::new("1");
            let ask = Ask {
                kind: RequestKind::Refill,
                account,
                place,
                person: UserId(9),
                order: None,
                panel_id,
                is_automatic: false,
            };
            assert!(matches!(store.ask(&[ask]).await.unwrap()[..], [AskOutcome::Queued(_)]));
            run(&test, &format!("UPDATE requests SET state = '{state}' WHERE chat_id = {}", chat.0)).await;
        }
        store.migrate_chat(OLD, NEW).await.unwrap();
        is_whole(&test).await;
        let sql = "SELECT state FROM requests WHERE chat_id = -1005 ORDER BY state";
        let kept: Vec<String> = sqlx::query_scalar(sql).fetch_all(&store.reader).await.unwrap();
        assert_eq!(kept, left, "{states:?}");
    }
}
