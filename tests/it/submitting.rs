//! The submitter alone between a store and a panel: how long it tries, in which order, and what it writes down.

use std::time::Duration;

use orderdesk::clock::Clock;
use orderdesk::desk::Panels;
use orderdesk::domain::draft::{Details, Draft};
use orderdesk::domain::fault::Fault;
use orderdesk::domain::ids::{
    AccountId, ChatId, OrderRow, PanelOrderId, Place, ServiceId, ServiceRow, UserId,
};
use orderdesk::domain::money::{Balance, Money};
use orderdesk::domain::notification::Notification;
use orderdesk::domain::order::{Order, OrderState};
use orderdesk::domain::order_type::OrderType;
use orderdesk::domain::refill::RequestKind;
use orderdesk::domain::time::Time;
use orderdesk::panel::{Panel, PanelError, PanelSettings};
use orderdesk::sandbox::panel::{
    LocalPanel, PanelFault,
    PanelFaultKind::{self, Raw, Slow},
    PanelOptions, Times,
};
use orderdesk::store::{Ask, AskOutcome, MasterKey, NewDraft, Store};
use orderdesk::workers::submitter::Submitter;
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

use crate::support::{KEY, PATIENCE, once};

const OTHER_KEY: &str = "bert-1e5d77aa90c34bd28f6a0b1c2d3e4f5a";
/// What an order of 200 followers costs.
const PRICE: &str = "0.18";
/// Between two tries of what no connection could be made for.
const TRY: u64 = 5;

/// A store and a panel, and nothing between them but the submitter.
struct Counter {
    store: Store,
    panel: LocalPanel,
    clock: Clock,
    panels: Panels,
    submitter: Submitter,
    database: String,
    _dir: TempDir,
}

impl Counter {
    async fn open() -> Self {
        Self::at_once(2).await
    }

    /// A panel that takes so many requests at once.
    async fn at_once(at_once: usize) -> Self {
        let panel = LocalPanel::start(PanelOptions::for_tests(KEY, "100.00")).await.expect("the panel");
        panel.add_key(OTHER_KEY, "100.00".parse().expect("money"));
        let settings = PanelSettings {
            name: "p".to_owned(),
            url: panel.url().parse().expect("a URL"),
            timeout: PATIENCE,
            connect_timeout: Duration::from_secs(10),
            requests_per_second: 1_000,
            at_once,
        };
        let panels = Panels::new(vec![(Panel::new(settings).expect("a client"), panel.url())]);
        let dir = TempDir::new().expect("a directory");
        let database = format!("sqlite:{}", dir.path().join("counter.db").display());
        let (master, clock) = (MasterKey::generate().expect("a key"), Clock::manual(Time(1_790_000_000_000)));
        let store = Store::open(&database, &master, clock.clone()).await.expect("a store");
        let submitter = Submitter::new(store.clone(), panels.clone());
        Self { store, panel, clock, panels, submitter, database, _dir: dir }
    }

    /// A chat with this key, whose balance was read just now.
    async fn account(&self, chat: i64, key: &str) -> AccountId {
        self.store.meet_chat(ChatId(chat), None).await.expect("a chat");
        let balance = Balance { amount: money("100"), currency: Some("USD".to_owned()) };
        let key = key.to_owned().into();
        self.store.keep_key(ChatId(chat), "p", &key, UserId(chat), &balance).await.expect("an account")
    }

    /// An order of 200 followers that was confirmed.
    async fn confirmed(&self, account: AccountId, chat: i64) -> OrderRow {
        let draft = Draft {
            service_row: ServiceRow(1),
            service: ServiceId::new("1448"),
            service_name: "Instagram Followers".to_owned(),
            order_type: OrderType::Default,
            link: "https://instagram.com/p/AAA111".to_owned(),
            details: Details::of_quantity(200),
            price: money(PRICE),
        };
        let (place, person) = (Place::chat(ChatId(chat)), UserId(chat));
        let new = NewDraft { account, place, person, draft, currency: Some("USD".to_owned()) };
        let row = self.store.create_draft(&new).await.expect("a draft");
        self.store.confirm_draft(row, ChatId(chat)).await.expect("a confirmation");
        row
    }

    /// A request of this kind for each of these ids.
    async fn asked(&self, account: AccountId, kind: RequestKind, ids: &[&str]) {
        let ask = |id: &&str| Ask {
            kind,
            account,
            place: Place::chat(ChatId(1)),
            person: UserId(1),
            order: None,
            panel_id: PanelOrderId::new(*id),
            is_automatic: false,
        };
        let asks: Vec<Ask> = ids.iter().map(ask).collect();
        let outcomes = self.store.ask(&asks).await.expect("a write");
        assert!(outcomes.iter().all(|outcome| matches!(outcome, AskOutcome::Queued(_))), "{outcomes:?}");
    }

    /// One tick, and all that it begins.
    async fn works(&self) {
        self.submitter.tick().await.expect("a tick");
        self.submitter.finish().await;
    }

    /// Tries for just under two minutes, each time as soon as it is due; nothing is given up.
    async fn tries_for_two_minutes(&self) {
        for _ in 0..120 / TRY {
            self.works().await;
            let waiting = self.store.next_due_submission().await.expect("a read");
            assert_eq!(waiting, Some(self.clock.now().after(Duration::from_secs(TRY))));
            self.clock.advance(Duration::from_secs(TRY));
        }
    }

    /// Two orders at the panel: one that has ended and may be refilled, one that runs and may be canceled.
    async fn two_placed(&self, account: AccountId) -> [String; 2] {
        for _ in 0..2 {
            self.confirmed(account, 1).await;
            self.works().await;
        }
        let ids: Vec<u64> = self.panel.orders().iter().map(|order| order.id).collect();
        let [ended, running] = ids[..] else { panic!("{ids:?}") };
        self.panel.set_status(ended, "Completed", 0);
        [ended.to_string(), running.to_string()]
    }

    async fn order(&self, row: OrderRow, chat: i64) -> Order {
        self.store.find_order(row, ChatId(chat)).await.expect("a read").expect("the order")
    }

    /// The states of all requests, in the order in which they were asked.
    async fn request_states(&self) -> Vec<String> {
        let mut reader = SqliteConnection::connect(&self.database).await.expect("opens");
        let states = "SELECT state FROM requests ORDER BY id";
        sqlx::query_scalar(states).fetch_all(&mut reader).await.expect("a read")
    }

    async fn news(&self) -> Vec<Notification> {
        let waiting = self.store.list_waiting_news(ChatId(1), 100).await.expect("a read");
        waiting.into_iter().map(|waiting| waiting.news).collect()
    }

    fn adds(&self) -> (usize, usize) {
        (self.panel.count("add"), self.panel.orders().len())
    }

    fn requests(&self) -> (usize, usize) {
        (self.panel.count("refill"), self.panel.count("cancel"))
    }

    /// Every add, refill and cancel meets this.
    fn meets(&self, action: &str, kind: PanelFaultKind) {
        self.panel.inject(PanelFault { action: Some(action.to_owned()), times: Times::Forever, kind });
    }
}

fn money(text: &str) -> Money {
    text.parse().expect("money")
}

fn json(body: &str) -> PanelFaultKind {
    let content_type = "application/json".to_owned();
    Raw { status: 200, content_type, body: body.as_bytes().to_vec(), headers: vec![] }
}

#[tokio::test]
async fn an_order_is_tried_for_two_minutes_from_its_first_try_and_placed_if_the_panel_returns_in_them() {
    let counter = Counter::open().await;
    let row = counter.confirmed(counter.account(1, KEY).await, 1).await;
    // It waited for its turn longer than it will be tried.
    counter.clock.advance(Duration::from_secs(600));
    counter.panel.set_down(true).await.expect("the panel goes down");
    counter.tries_for_two_minutes().await;
    assert_eq!(counter.order(row, 1).await.state, OrderState::Queued);
    counter.panel.set_down(false).await.expect("the panel returns");
    counter.works().await;
    assert_eq!(counter.order(row, 1).await.state, OrderState::Placed);
    assert_eq!(counter.adds(), (1, 1));
}

#[tokio::test]
async fn an_order_that_was_tried_for_two_minutes_is_refused_and_never_sent() {
    let counter = Counter::open().await;
    let row = counter.confirmed(counter.account(1, KEY).await, 1).await;
    counter.panel.set_down(true).await.expect("the panel goes down");
    counter.tries_for_two_minutes().await;
    counter.works().await;
    assert_eq!(counter.order(row, 1).await.state, OrderState::Refused);
    let news = counter.news().await;
    assert!(matches!(news[..], [Notification::OrderRefused { fault: Fault::Unreachable, .. }]), "{news:?}");
    counter.panel.set_down(false).await.expect("the panel returns");
    counter.clock.advance(Duration::from_secs(3_600));
    counter.works().await;
    assert_eq!(counter.adds(), (0, 0));
}

/// A refill and a cancel that reach no panel for just under two minutes.
async fn unreached() -> Counter {
    let counter = Counter::open().await;
    let account = counter.account(1, KEY).await;
    let [ended, running] = counter.two_placed(account).await;
    counter.asked(account, RequestKind::Refill, &[&ended]).await;
    counter.asked(account, RequestKind::Cancel, &[&running]).await;
    counter.clock.advance(Duration::from_secs(600));
    counter.panel.set_down(true).await.expect("the panel goes down");
    counter.tries_for_two_minutes().await;
    assert_eq!(counter.request_states().await, ["queued", "queued"]);
    counter
}

#[tokio::test]
async fn a_refill_and_a_cancel_are_tried_for_two_minutes_from_their_first_try() {
    let counter = unreached().await;
    counter.panel.set_down(false).await.expect("the panel returns");
    counter.works().await;
    assert_eq!(counter.request_states().await, ["accepted", "accepted"]);
    assert_eq!(counter.requests(), (1, 1));
}

#[tokio::test]
async fn a_refill_and_a_cancel_that_were_tried_for_two_minutes_are_refused_and_never_sent() {
    let counter = unreached().await;
    counter.works().await;
    assert_eq!(counter.request_states().await, ["refused", "refused"]);
    let news = counter.news().await;
    let is_told =
        |news: &&Notification| matches!(news, Notification::RequestRefused { fault: Fault::Unreachable, .. });
    assert_eq!(news.iter().filter(is_told).count(), 2, "{news:?}");
    counter.panel.set_down(false).await.expect("the panel returns");
    counter.clock.advance(Duration::from_secs(3_600));
    counter.works().await;
    assert_eq!(counter.requests(), (0, 0));
}

#[tokio::test]
async fn two_chats_with_one_key_order_one_after_the_other() {
    const LONG: u64 = 400;
    let counter = Counter::open().await;
    counter.meets("add", Slow(Duration::from_millis(LONG)));
    for chat in [1, 2] {
        let account = counter.account(chat, KEY).await;
        counter.confirmed(account, chat).await;
    }
    counter.works().await;
    let adds: Vec<u64> =
        counter.panel.requests().iter().filter(|it| it.action == "add").map(|it| it.at_ms).collect();
    let [first, second] = adds[..] else { panic!("{adds:?}") };
    assert!(second >= first + LONG, "the second was sent before the first was answered: {adds:?}");
    let mut before = vec![];
    for (row, chat) in [(OrderRow(1), 1), (OrderRow(2), 2)] {
        before.extend(counter.order(row, chat).await.balance_before);
    }
    before.sort();
    assert_eq!(before, [money("99.82"), money("100")], "so the balance tells something");
}

#[tokio::test]
async fn a_key_that_was_refused_is_not_used_for_the_order_of_another_chat_that_waited() {
    let counter = Counter::open().await;
    for chat in [1, 2] {
        let account = counter.account(chat, KEY).await;
        counter.confirmed(account, chat).await;
    }
    counter.panel.revoke(KEY);
    // So long that the other order waits for its turn already.
    counter.meets("add", Slow(Duration::from_millis(400)));
    counter.works().await;
    for (row, chat) in [(OrderRow(1), 1), (OrderRow(2), 2)] {
        assert_eq!(counter.order(row, chat).await.state, OrderState::Refused);
    }
    assert_eq!(counter.panel.requests().len(), 1, "some panels block an address after a few refusals");
    counter.works().await;
    assert_eq!(counter.panel.requests().len(), 1);
}

#[tokio::test]
async fn nothing_that_waits_for_the_panels_turn_uses_a_key_that_is_refused_meanwhile() {
    let counter = Counter::at_once(1).await;
    let account = counter.account(1, KEY).await;
    let [ended, running] = counter.two_placed(account).await;
    let row = counter.confirmed(account, 1).await;
    counter.asked(account, RequestKind::Refill, &[&ended]).await;
    counter.asked(account, RequestKind::Cancel, &[&running]).await;
    let (panel, key) = (counter.panels.find("p").expect("the panel").clone(), KEY.to_owned().into());
    counter.panel.revoke(KEY);
    counter.meets("status", Slow(Duration::from_millis(400)));
    let before = counter.panel.requests().len();
    let (id, two) = (PanelOrderId::new(&running), [PanelOrderId::new(&ended), PanelOrderId::new(&running)]);
    let others = async {
        while counter.panel.count("status") == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // Each has the key already, and waits until the panel takes one more request.
        tokio::join!(counter.works(), panel.balance(&key), panel.services(&key), panel.statuses(&key, &two))
    };
    let (first, ((), balance, services, statuses)) = tokio::join!(panel.status(&key, &id), others);
    let first = first.expect_err("the key is refused");
    assert!(matches!(first, PanelError::WrongKey { .. }), "{first:?}");
    let others = [balance.err(), services.err(), statuses.err()];
    assert!(others.iter().all(|it| it.as_ref() == Some(&first)), "in the panel's words: {others:?}");
    let sent = counter.panel.requests().len() - before;
    assert_eq!(sent, 1, "some panels block an address after a few refusals");
    assert_eq!(counter.order(row, 1).await.state, OrderState::Refused);
    assert_eq!(counter.request_states().await, ["refused", "refused"]);
    // Somebody enters it again: then it is asked about, and used if the panel takes it.
    assert!(panel.try_key(&key).await.is_err());
    counter.panel.restore(KEY);
    assert!(panel.balance(&key).await.is_err());
    assert!(panel.try_key(&key).await.is_ok() && panel.balance(&key).await.is_ok());
    assert_eq!(counter.panel.requests().len() - before, 4);
}

#[tokio::test]
async fn the_balance_before_an_order_is_from_after_the_last_one() {
    let counter = Counter::open().await;
    let account = counter.account(1, KEY).await;
    for expected in ["100", "99.82", "99.64"] {
        let row = counter.confirmed(account, 1).await;
        counter.works().await;
        assert_eq!(counter.order(row, 1).await.balance_before, Some(money(expected)));
    }
    assert_eq!(counter.adds(), (3, 3));
}

#[tokio::test]
async fn a_balance_that_was_read_long_ago_is_read_anew_before_an_order() {
    let counter = Counter::open().await;
    let account = counter.account(1, KEY).await;
    counter.panel.add_key(KEY, "70.00".parse().expect("money"));
    counter.clock.advance(Duration::from_secs(31));
    let row = counter.confirmed(account, 1).await;
    counter.works().await;
    assert_eq!(counter.order(row, 1).await.balance_before, Some(money("70")));
}

#[tokio::test]
async fn an_id_that_is_missing_in_the_answer_about_many_is_unknown() {
    for (kind, action, value) in [(RequestKind::Refill, "refill", "77"), (RequestKind::Cancel, "cancel", "1")]
    {
        let counter = Counter::open().await;
        let account = counter.account(1, KEY).await;
        let [named, missing] = counter.two_placed(account).await;
        let answer = format!("[{{\"order\":{named},\"{action}\":{value}}}]");
        counter.panel.inject(once(action, json(&answer)));
        counter.asked(account, kind, &[&named, &missing]).await;
        counter.works().await;
        assert_eq!(counter.request_states().await, ["accepted", "unknown"], "{action}");
        let news = counter.news().await;
        let is_told = |news: &Notification| matches!(news, Notification::RequestUnknown { panel_id, .. } if panel_id.as_str() == missing);
        assert!(news.iter().any(is_told), "{action}: {news:?}");
        counter.clock.advance(Duration::from_secs(3_600));
        counter.works().await;
        assert_eq!(counter.panel.count(action), 1, "{action}: never sent again on its own");
    }
}

#[tokio::test]
async fn a_request_whose_end_cannot_be_written_is_written_when_the_disk_can_again() {
    let counter = Counter::open().await;
    let account = counter.account(1, KEY).await;
    let [ended, _] = counter.two_placed(account).await;
    counter.asked(account, RequestKind::Refill, &[&ended]).await;
    let mut other = SqliteConnection::connect(&counter.database).await.expect("opens");
    sqlx::raw_sql(
        "CREATE TRIGGER full BEFORE UPDATE ON requests WHEN NEW.state = 'accepted'
         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    )
    .execute(&mut other)
    .await
    .expect("the disk is full");
    counter.submitter.tick().await.expect("a tick");
    let ended = tokio::time::timeout(Duration::from_secs(1), counter.submitter.finish()).await;
    assert!(ended.is_err(), "only this task knows what the panel said, and it gave up");
    sqlx::raw_sql("DROP TRIGGER full").execute(&mut other).await.expect("there is room again");
    counter.submitter.finish().await;
    assert_eq!(counter.request_states().await, ["accepted"]);
    counter.works().await;
    assert_eq!(counter.panel.count("refill"), 1);
}

#[tokio::test]
async fn what_is_due_when_the_program_stops_is_sent_once_at_the_next_start() {
    let counter = Counter::open().await;
    let account = counter.account(1, KEY).await;
    let [ended, running] = counter.two_placed(account).await;
    let row = counter.confirmed(account, 1).await;
    counter.asked(account, RequestKind::Refill, &[&ended]).await;
    counter.asked(account, RequestKind::Cancel, &[&running]).await;
    counter.submitter.stop();
    counter.works().await;
    assert_eq!(counter.order(row, 1).await.state, OrderState::Queued);
    assert_eq!(counter.request_states().await, ["queued", "queued"]);
    assert_eq!((counter.adds(), counter.requests()), ((2, 2), (0, 0)));
    let next = Submitter::new(counter.store.clone(), counter.panels.clone());
    next.recover().await.expect("a start");
    next.tick().await.expect("a tick");
    next.finish().await;
    assert_eq!(counter.order(row, 1).await.state, OrderState::Placed);
    assert_eq!(counter.request_states().await, ["accepted", "accepted"]);
    assert_eq!((counter.adds(), counter.requests()), ((3, 3), (1, 1)));
}

#[tokio::test]
async fn what_waits_for_its_panels_turn_when_the_program_stops_is_not_sent() {
    let counter = Counter::at_once(1).await;
    let (one, two) = (counter.account(1, KEY).await, counter.account(2, OTHER_KEY).await);
    let [ended, running] = counter.two_placed(one).await;
    counter.panel.inject(once("add", Slow(Duration::from_secs(1))));
    let sent = counter.confirmed(one, 1).await;
    counter.submitter.tick().await.expect("a tick");
    let is_sent = async {
        while counter.panel.count("add") < 3 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, is_sent).await.expect("the first is on its way");
    let waiting = counter.confirmed(two, 2).await;
    counter.asked(one, RequestKind::Refill, &[&ended]).await;
    counter.asked(one, RequestKind::Cancel, &[&running]).await;
    counter.submitter.tick().await.expect("a tick");
    counter.submitter.stop();
    counter.submitter.finish().await;
    assert_eq!(counter.order(sent, 1).await.state, OrderState::Placed, "what is on its way is ended");
    assert_eq!(counter.order(waiting, 2).await.state, OrderState::Queued);
    assert_eq!(counter.request_states().await, ["queued", "queued"]);
    assert_eq!((counter.adds(), counter.requests()), ((3, 3), (0, 0)));
}
