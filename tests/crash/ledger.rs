//! What must be true in the end: the database, the panel's books and what went over the wire agree.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use orderdesk::sandbox::panel::{LocalPanel, PanelEvent};
use orderdesk::sandbox::telegram::{Event, LocalTelegram};
use sqlx::{Connection, Row, SqliteConnection};
use tokio::sync::broadcast::error::RecvError;
use tokio::time::Instant;

use super::person::Wants;

/// Everything that is not finished, by kind.
const UNFINISHED: [(&str, &str); 5] = [
    ("updates", "SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL"),
    ("orders", "SELECT COUNT(*) FROM orders WHERE state IN ('queued', 'submitting')"),
    ("requests", "SELECT COUNT(*) FROM requests WHERE state IN ('queued', 'submitting')"),
    ("running orders", "SELECT COUNT(*) FROM orders WHERE state = 'placed' AND final_at IS NULL"),
    ("news", "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL AND discarded_at IS NULL"),
];

/// Words that a person reads only where an answer was taken for that to another question.
const MISTAKEN: [&str; 4] =
    ["This is no link", "This is no whole number", "There is nothing to leave", "Something broke"];

/// What both servers saw, without a gap.
#[derive(Clone, Default)]
pub struct Wire(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    /// Texts that reached a chat, sent or edited, in order.
    texts: HashMap<i64, Vec<String>>,
    answered: HashSet<String>,
    /// How often the panel was asked for something about an order, by action and id or link.
    writes: BTreeMap<(String, String), usize>,
    missed: u64,
}

impl Wire {
    pub fn listen(telegram: &LocalTelegram, panel: &LocalPanel) -> Self {
        let wire = Self::default();
        let (mut events, own) = (telegram.events(), wire.clone());
        tokio::spawn(async move {
            loop {
                match events.recv().await {
                    // Of a press that waited too long Telegram takes no answer any more: it was answered all the same.
                    Ok(Event::Request(request))
                        if request.method.eq_ignore_ascii_case("answerCallbackQuery") =>
                    {
                        let query = request.params.get("callback_query_id").and_then(|query| query.as_str());
                        own.seen(|seen| seen.answered.extend(query.map(str::to_owned)));
                    }
                    Ok(Event::Request(request)) if request.status == 200 => {
                        let chat = request.params.get("chat_id").and_then(|chat| {
                            chat.as_i64().or_else(|| chat.as_str().and_then(|chat| chat.parse().ok()))
                        });
                        let text = request.params.get("text").and_then(|text| text.as_str());
                        if let (Some(chat), Some(text)) = (chat, text) {
                            own.seen(|seen| seen.texts.entry(chat).or_default().push(plain(text)));
                        }
                    }
                    Ok(_) => {}
                    Err(RecvError::Lagged(missed)) => own.seen(|seen| seen.missed += missed),
                    Err(RecvError::Closed) => return,
                }
            }
        });
        let (mut events, own) = (panel.events(), wire.clone());
        tokio::spawn(async move {
            loop {
                match events.recv().await {
                    Ok(PanelEvent::Request(request))
                        if matches!(request.action.as_str(), "add" | "refill" | "cancel") =>
                    {
                        let names = ["link", "order", "orders"];
                        let about = names.into_iter().find_map(|name| request.params.get(name));
                        for about in about.into_iter().flat_map(|about| about.split(',')) {
                            let about = (request.action.clone(), about.to_owned());
                            own.seen(|seen| *seen.writes.entry(about).or_default() += 1);
                        }
                    }
                    Ok(_) => {}
                    Err(RecvError::Lagged(missed)) => own.seen(|seen| seen.missed += missed),
                    Err(RecvError::Closed) => return,
                }
            }
        });
        wire
    }

    fn seen<T>(&self, look: impl FnOnce(&mut Seen) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// HTML without its marks and without the marks that keep ids apart in right-to-left texts.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut is_mark = false;
    for c in html.chars() {
        match c {
            '<' => is_mark = true,
            '>' => is_mark = false,
            '\u{2068}' | '\u{2069}' => {}
            c if !is_mark => text.push(c),
            _ => {}
        }
    }
    text
}

struct OrderRow {
    chat: i64,
    person: i64,
    state: String,
    panel_id: Option<String>,
    link: String,
}

/// One change of state that a chat had to be told.
struct Change {
    chat: i64,
    panel_id: String,
    state: String,
}

pub struct Ledger {
    orders: Vec<OrderRow>,
    changes: Vec<Change>,
    unknown_requests: usize,
}

pub struct Figures {
    confirmed: usize,
    /// Of them, those that were ordered in a group.
    in_groups: usize,
    states: BTreeMap<String, usize>,
    refills: usize,
    cancels: usize,
    unknown_requests: usize,
    changes: usize,
    presses: usize,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} orders confirmed, {} of them in a group ({:?}), {} refills and {} cancels asked for ({} unknown), {} changes of state pushed, {} presses",
            self.confirmed,
            self.in_groups,
            self.states,
            self.refills,
            self.cancels,
            self.unknown_requests,
            self.changes,
            self.presses
        )
    }
}

impl Ledger {
    /// Reads the books once nothing moves any more.
    pub async fn when_calm(database: &str, telegram: &LocalTelegram, within: Duration) -> Self {
        let mut db = SqliteConnection::connect(database).await.expect("the database");
        let deadline = Instant::now() + within;
        loop {
            let mut left = vec![("unconfirmed updates", telegram.pending_updates() as i64)];
            for (what, sql) in UNFINISHED {
                left.push((what, sqlx::query_scalar(sql).fetch_one(&mut db).await.unwrap_or(-1)));
            }
            left.retain(|(_, count)| *count != 0);
            if left.is_empty() {
                break;
            }
            assert!(Instant::now() < deadline, "it never became calm: {left:?}");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        Self::read(&mut db).await
    }

    async fn read(db: &mut SqliteConnection) -> Self {
        let rows = sqlx::query(
            "SELECT chat_id, person_id, state, panel_order_id, draft ->> 'link' AS link FROM orders",
        )
        .fetch_all(&mut *db)
        .await
        .expect("the orders");
        let orders = rows.iter().map(|row| OrderRow {
            chat: row.get("chat_id"),
            person: row.get("person_id"),
            state: row.get("state"),
            panel_id: row.get("panel_order_id"),
            link: row.get("link"),
        });
        let orders = orders.collect();
        let rows = sqlx::query("SELECT chat_id, news FROM outbox ORDER BY id").fetch_all(&mut *db).await;
        let rows = rows.expect("the outbox");
        let changes = rows.iter().filter_map(|row| change(row.get("chat_id"), row.get("news"))).collect();
        let unknown: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM requests WHERE state = 'unknown'")
            .fetch_one(db)
            .await
            .expect("the requests");
        Self { orders, changes, unknown_requests: unknown as usize }
    }

    /// Holds what people wanted against what became of it.
    pub fn check(&self, wants: &[Wants], panel: &LocalPanel, wire: &Wire) -> Figures {
        let placed = panel.orders();
        let mut figures = Figures {
            confirmed: 0,
            in_groups: 0,
            states: BTreeMap::new(),
            refills: 0,
            cancels: 0,
            unknown_requests: self.unknown_requests,
            changes: self.changes.len(),
            presses: 0,
        };
        assert_eq!(wire.seen(|seen| seen.missed), 0, "the witness saw everything");
        for person in wants {
            let texts = wire.seen(|seen| seen.texts.get(&person.chat).cloned().unwrap_or_default());
            let mut unknown = 0;
            for (link, quantity) in &person.confirmed {
                let rows: Vec<_> = self.orders.iter().filter(|order| order.link == *link).collect();
                let [row] = rows.as_slice() else { panic!("{link} was written down {} times", rows.len()) };
                assert_eq!((row.chat, row.person), (person.chat, person.id), "{link}");
                let at_panel: Vec<_> = placed.iter().filter(|order| order.link == *link).collect();
                assert!(at_panel.len() <= 1, "{link} was placed {} times", at_panel.len());
                assert!(at_panel.iter().all(|order| order.quantity == *quantity), "{link}: another quantity");
                let id = at_panel.first().map(|order| order.id.to_string());
                match row.state.as_str() {
                    "placed" => {
                        assert_eq!(row.panel_id, id, "{link}");
                        let id = id.unwrap_or_default();
                        assert!(texts.iter().any(|text| text.contains(&id)), "{link} was not told");
                    }
                    "refused" => assert_eq!(id, None, "{link} was refused and placed"),
                    "unknown" => unknown += 1,
                    state => panic!("{link} was confirmed and is {state}"),
                }
                *figures.states.entry(row.state.clone()).or_default() += 1;
            }
            let told = texts.iter().filter(|text| text.contains("Was this order placed?")).count();
            assert!(told >= unknown, "{unknown} orders are unknown, and {told} were told");
            for link in &person.left {
                assert_eq!(self.orders.iter().filter(|order| order.link == *link).count(), 1, "{link}");
                assert!(placed.iter().all(|order| order.link != *link), "{link} was never confirmed");
            }
            for words in MISTAKEN {
                let mistaken: Vec<_> = texts.iter().filter(|text| text.contains(words)).collect();
                assert!(mistaken.is_empty(), "an answer had an effect twice: {mistaken:#?}");
            }
            let is_answered = |press: &&String| wire.seen(|seen| seen.answered.contains(*press));
            assert_eq!(
                person.presses.iter().filter(|press| !is_answered(press)).count(),
                0,
                "silent presses"
            );
            figures.confirmed += person.confirmed.len();
            if person.chat < 0 {
                figures.in_groups += person.confirmed.len();
            }
            figures.refills += person.refills.len();
            figures.cancels += person.cancels.len();
            figures.presses += person.presses.len();
        }
        let doubled: Vec<_> = wire.seen(|seen| {
            seen.writes.iter().filter(|(_, times)| **times > 1).map(|(about, _)| about.clone()).collect()
        });
        assert!(doubled.is_empty(), "sent more than once: {doubled:?}");
        let known: usize = wants.iter().map(|person| person.confirmed.len()).sum();
        assert!(panel.count("add") <= known && placed.len() <= known);
        self.check_pushes(wire);
        figures
    }

    /// Every change of state reached its chat, and none before an earlier one.
    fn check_pushes(&self, wire: &Wire) {
        let chats: HashSet<i64> = self.changes.iter().map(|change| change.chat).collect();
        for chat in chats {
            let texts = wire.seen(|seen| seen.texts.get(&chat).cloned().unwrap_or_default());
            let mut from = 0;
            for change in self.changes.iter().filter(|change| change.chat == chat) {
                let says = |text: &String| text.contains(&change.panel_id) && text.contains(&change.state);
                let rest = texts.get(from..).unwrap_or_default();
                let Some(at) = rest.iter().position(says) else {
                    panic!("{} {:?} was not told in {chat} in its turn", change.panel_id, change.state)
                };
                // The next may stand in the same message.
                from += at;
            }
        }
    }
}

/// The news of a moved order, in the words of a push.
fn change(chat: i64, news: String) -> Option<Change> {
    let news: serde_json::Value = serde_json::from_str(&news).expect("news");
    let moved = find(&news, "now")?;
    let state = moved.get("status_text")?.as_str()?;
    let panel_id = find(&news, "order")?.get("panel_id")?.as_str()?.to_owned();
    // The first report of an order has nothing that it came from.
    let has_come_from = find(&news, "was").is_some_and(|was| !was.is_null());
    let state = if has_come_from { format!("→ {state}") } else { format!("{state} · {panel_id}") };
    Some(Change { chat, panel_id, state })
}

/// A field of the news, wherever its kind stands.
fn find<'a>(news: &'a serde_json::Value, field: &str) -> Option<&'a serde_json::Value> {
    news.get(field).or_else(|| news.as_object()?.values().find_map(|inner| inner.get(field)))
}
