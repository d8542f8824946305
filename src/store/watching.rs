//! Orders placed elsewhere: a row without a draft of ours, followed like any other as long as its chat watches it.

use std::time::Duration;

use sqlx::Row;

use super::row::to_json;
use super::{Store, StoreError};
use crate::domain::draft::Draft;
use crate::domain::ids::{AccountId, ChatId, OrderRow, PanelOrderId, Place, UserId};
use crate::domain::order::next_final_look;
use crate::domain::status::OrderReport;
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// The first look after the one that a person waited for.
const FIRST_LOOK: Duration = Duration::from_secs(60);

/// Who watches what: an account's orders, for a chat.
#[derive(Debug, Clone, Copy)]
pub struct Watcher {
    pub account: AccountId,
    pub place: Place,
    pub person: UserId,
}

/// What became of the wish to watch an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchOutcome {
    /// It was placed elsewhere and is watched from now on.
    Begun(OrderRow),
    /// It was watched already.
    Already(OrderRow),
    /// It was placed here: its chat is told of it again, if it was muted.
    Ours(OrderRow),
}

/// What became of the wish to watch an id no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnwatchOutcome {
    /// It is not followed any more.
    Ended,
    /// It was placed here: it stays in the list, muted.
    Muted(OrderRow),
    NotWatched,
}

impl Store {
    /// Watches orders of which the panel has just told the state: all of them, or none.
    pub async fn watch_orders(
        &self,
        watcher: Watcher,
        found: &[(PanelOrderId, OrderReport)],
    ) -> Result<Vec<WatchOutcome>, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let mut outcomes = Vec::with_capacity(found.len());
        for (id, report) in found {
            outcomes.push(watch(&mut tx, watcher, id, report, now).await?);
        }
        tx.commit().await?;
        self.wakes.poller.notify_one();
        Ok(outcomes)
    }

    /// Watches orders no more; those that were placed here are muted instead.
    pub async fn unwatch_orders(
        &self,
        account: AccountId,
        chat: ChatId,
        ids: &[PanelOrderId],
    ) -> Result<Vec<UnwatchOutcome>, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let mut outcomes = Vec::with_capacity(ids.len());
        for id in ids {
            let known = known(&mut tx, account, chat, id).await?;
            let mut outcome = UnwatchOutcome::NotWatched;
            for order in known.iter().filter(|order| order.is_subscribed) {
                if order.is_elsewhere {
                    end(&mut tx, order.row, chat).await?;
                } else {
                    sqlx::query("UPDATE subscriptions SET muted_at = ? WHERE order_id = ? AND chat_id = ?")
                        .bind(now.0)
                        .bind(order.row.0)
                        .bind(chat.0)
                        .execute(&mut *tx)
                        .await?;
                }
                outcome = match outcome {
                    _ if !order.is_elsewhere => UnwatchOutcome::Muted(order.row),
                    UnwatchOutcome::NotWatched => UnwatchOutcome::Ended,
                    other => other,
                };
            }
            outcomes.push(outcome);
        }
        tx.commit().await?;
        Ok(outcomes)
    }

    /// Where a chat follows an id: the accounts with the names of their panels, each once.
    pub async fn list_watching(
        &self,
        chat: ChatId,
        id: &PanelOrderId,
    ) -> Result<Vec<(AccountId, String)>, StoreError> {
        let rows: Vec<(i64, String)> = sqlx::query_as(
            "SELECT DISTINCT a.id, a.panel FROM orders o JOIN accounts a ON a.id = o.account_id
             JOIN subscriptions s ON s.order_id = o.id AND s.chat_id = ?
             WHERE o.panel_order_id = ? AND s.muted_at IS NULL ORDER BY a.id",
        )
        .bind(chat.0)
        .bind(id.as_str())
        .fetch_all(&self.reader)
        .await?;
        Ok(rows.into_iter().map(|(account, panel)| (AccountId(account), panel)).collect())
    }

    /// Watches an id no more: it turned out to be an order that was placed here.
    pub async fn end_watch(
        &self,
        account: AccountId,
        chat: ChatId,
        id: &PanelOrderId,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        for order in known(&mut tx, account, chat, id).await?.iter().filter(|order| order.is_elsewhere) {
            end(&mut tx, order.row, chat).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// How many orders placed elsewhere a chat watches.
    pub async fn count_watched(&self, chat: ChatId) -> Result<u64, StoreError> {
        let count: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM orders o JOIN subscriptions s ON s.order_id = o.id AND s.chat_id = o.chat_id
             WHERE o.chat_id = ? AND o.watched_at IS NOT NULL",
        )
        .bind(chat.0)
        .fetch_one(&self.reader)
        .await?;
        Ok(u64::try_from(count).unwrap_or(0))
    }
}

struct Known {
    row: OrderRow,
    is_elsewhere: bool,
    is_subscribed: bool,
}

/// Everything that an account has under an id, ours first; also what is watched no more.
async fn known(
    tx: &mut Tx,
    account: AccountId,
    chat: ChatId,
    id: &PanelOrderId,
) -> Result<Vec<Known>, StoreError> {
    let rows = sqlx::query(
        "SELECT o.id, o.watched_at, s.order_id IS NOT NULL AS is_subscribed FROM orders o
         LEFT JOIN subscriptions s ON s.order_id = o.id AND s.chat_id = ?
         WHERE o.account_id = ? AND o.panel_order_id = ? ORDER BY o.watched_at IS NOT NULL, o.id DESC",
    )
    .bind(chat.0)
    .bind(account.0)
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Known {
                row: OrderRow(row.try_get("id")?),
                is_elsewhere: row.try_get::<Option<i64>, _>("watched_at")?.is_some(),
                is_subscribed: row.try_get("is_subscribed")?,
            })
        })
        .collect()
}

async fn watch(
    tx: &mut Tx,
    watcher: Watcher,
    id: &PanelOrderId,
    report: &OrderReport,
    now: Time,
) -> Result<WatchOutcome, StoreError> {
    let known = known(tx, watcher.account, watcher.place.chat, id).await?;
    let ours: Vec<&Known> = known.iter().filter(|order| !order.is_elsewhere).collect();
    if let Some(first) = ours.first() {
        for order in &ours {
            subscribe(tx, watcher.place, order.row, now).await?;
        }
        return Ok(WatchOutcome::Ours(first.row));
    }
    if let Some(order) = known.first() {
        let (row, is_subscribed) = (order.row, order.is_subscribed);
        subscribe(tx, watcher.place, row, now).await?;
        if is_subscribed {
            return Ok(WatchOutcome::Already(row));
        }
        write_report(tx, row, report, now).await?;
        return Ok(WatchOutcome::Begun(row));
    }
    let row: i64 = sqlx::query_scalar(
        "INSERT INTO orders (account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency,
            panel_order_id, created_at, queued_at, settled_at, watched_at)
         VALUES (?1, ?2, ?3, ?4, 'placed', ?5, '', '0', ?6, ?7, ?8, ?8, ?8, ?8) RETURNING id",
    )
    .bind(watcher.account.0)
    .bind(watcher.place.chat.0)
    .bind(watcher.place.topic.map(|topic| topic.0))
    .bind(watcher.person.0)
    .bind(to_json(&Draft::elsewhere())?)
    .bind(report.currency.as_deref())
    .bind(id.as_str())
    .bind(now.0)
    .fetch_one(&mut **tx)
    .await?;
    let row = OrderRow(row);
    subscribe(tx, watcher.place, row, now).await?;
    write_report(tx, row, report, now).await?;
    Ok(WatchOutcome::Begun(row))
}

/// Subscribes a chat, and takes a mute away: to watch is to be told.
async fn subscribe(tx: &mut Tx, place: Place, row: OrderRow, now: Time) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO subscriptions (order_id, chat_id, topic_id, created_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (order_id, chat_id) DO UPDATE SET muted_at = NULL",
    )
    .bind(row.0)
    .bind(place.chat.0)
    .bind(place.topic.map(|topic| topic.0))
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What the person was just shown is no news: it is what the next look is compared with.
async fn write_report(tx: &mut Tx, row: OrderRow, report: &OrderReport, now: Time) -> Result<(), StoreError> {
    let is_final = report.status.is_final();
    let poll_at = if is_final { next_final_look(now, now) } else { Some(now.after(FIRST_LOOK)) };
    sqlx::query(
        "UPDATE orders SET status = ?1, status_text = ?2, charge = ?3, start_count = ?4, remains = ?5,
            still = 0, strangers = 0, checked_at = ?6, poll_at = ?7, final_at = ?8, guarantee_at = NULL WHERE id = ?9",
    )
    .bind(report.status.name())
    .bind(&report.status_text)
    .bind(report.charge.map(|charge| charge.to_text()))
    .bind(report.start_count)
    .bind(report.remains)
    .bind(now.0)
    .bind(poll_at.map(|at| at.0))
    .bind(is_final.then_some(now.0))
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The row stays, because requests refer to it; without a subscription it is neither polled nor shown.
async fn end(tx: &mut Tx, row: OrderRow, chat: ChatId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM subscriptions WHERE order_id = ? AND chat_id = ?")
        .bind(row.0)
        .bind(chat.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query("DELETE FROM cards WHERE order_id = ? AND chat_id = ?")
        .bind(row.0)
        .bind(chat.0)
        .execute(&mut **tx)
        .await?;
    // What is no longer followed is not refilled by itself either.
    super::radar::end(tx, row).await?;
    sqlx::query("UPDATE orders SET poll_at = NULL WHERE id = ?").bind(row.0).execute(&mut **tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{TestStore, open};
    use super::super::{NewDraft, Seen};
    use super::*;
    use crate::domain::money::{Balance, Money};
    use crate::domain::order::OrderFilter;
    use crate::domain::status::Status;

    const CHAT: ChatId = ChatId(5);

    fn report(status: Status) -> OrderReport {
        OrderReport {
            status,
            status_text: String::new(),
            charge: Some("0.27".parse().unwrap()),
            start_count: None,
            remains: Some(157),
            currency: Some("USD".into()),
            service: None,
        }
    }

    async fn with_account() -> (TestStore, Watcher) {
        let test = open().await;
        test.store.meet_chat(CHAT, None).await.unwrap();
        let balance = Balance { amount: Money::ZERO, currency: None };
        let key = "0123456789abcdef".to_owned().into();
        let account = test.store.keep_key(CHAT, "p", &key, UserId(5), &balance).await.unwrap();
        (test, Watcher { account, place: Place::chat(CHAT), person: UserId(5) })
    }

    fn id(text: &str) -> PanelOrderId {
        PanelOrderId::new(text)
    }

    async fn polled(test: &TestStore, account: AccountId) -> usize {
        test.store.due_orders_of(account, 100).await.unwrap().len()
    }

    #[tokio::test]
    async fn a_watched_order_is_listed_polled_and_told_of() {
        let (test, watcher) = with_account().await;
        let found = [(id("555"), report(Status::InProgress))];
        let first = test.store.watch_orders(watcher, &found).await.unwrap();
        let [WatchOutcome::Begun(row)] = first.as_slice() else { panic!("{first:?}") };
        assert_eq!(test.store.watch_orders(watcher, &found).await.unwrap(), [WatchOutcome::Already(*row)]);
        let page = test.store.list_orders(CHAT, OrderFilter::Running, 0, 10).await.unwrap();
        assert!(page.total == 1 && page.orders[0].is_elsewhere());
        assert_eq!(polled(&test, watcher.account).await, 0);
        test.clock.advance(FIRST_LOOK);
        assert_eq!(polled(&test, watcher.account).await, 1);
        let seen = vec![(*row, Seen::Report(report(Status::Completed)))];
        test.store.record_reports(watcher.account, seen, FIRST_LOOK, test.clock.now()).await.unwrap();
        assert_eq!(test.store.list_waiting_news(CHAT, 10).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn what_is_watched_no_more_is_neither_polled_nor_shown_and_can_be_watched_again() {
        let (test, watcher) = with_account().await;
        let found = [(id("555"), report(Status::InProgress))];
        let outcomes = test.store.watch_orders(watcher, &found).await.unwrap();
        let ended = test.store.unwatch_orders(watcher.account, CHAT, &[id("555"), id("556")]).await.unwrap();
        assert_eq!(ended, [UnwatchOutcome::Ended, UnwatchOutcome::NotWatched]);
        test.clock.advance(Duration::from_secs(7_200));
        assert_eq!(polled(&test, watcher.account).await, 0);
        assert_eq!(test.store.list_orders(CHAT, OrderFilter::All, 0, 10).await.unwrap().total, 0);
        assert_eq!(test.store.count_running(CHAT).await.unwrap(), (0, 0));
        assert!(test.store.list_by_panel_id(watcher.account, &id("555")).await.unwrap().is_empty());
        // A look by hand does not bring it back either.
        let [WatchOutcome::Begun(row)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
        let seen = vec![(*row, Seen::Report(report(Status::Completed)))];
        test.store.record_reports(watcher.account, seen, FIRST_LOOK, test.clock.now()).await.unwrap();
        assert!(test.store.list_waiting_news(CHAT, 10).await.unwrap().is_empty());
        assert_eq!(test.store.watch_orders(watcher, &found).await.unwrap(), [WatchOutcome::Begun(*row)]);
        assert_eq!(test.store.count_watched(CHAT).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn an_order_placed_here_is_only_subscribed() {
        let (test, watcher) = with_account().await;
        let new = NewDraft {
            account: watcher.account,
            place: watcher.place,
            person: watcher.person,
            draft: Draft::elsewhere(),
            currency: None,
        };
        let row = test.store.create_draft(&new).await.unwrap();
        test.store.confirm_draft(row, CHAT).await.unwrap();
        test.store.start_submitting(row, None).await.unwrap();
        test.store.settle(row, &super::super::Settled::Placed { id: id("555"), charge: None }).await.unwrap();
        let ended = test.store.unwatch_orders(watcher.account, CHAT, &[id("555")]).await.unwrap();
        assert_eq!(ended, [UnwatchOutcome::Muted(row)]);
        assert!(test.store.find_order(row, CHAT).await.unwrap().unwrap().is_muted);
        let found = [(id("555"), report(Status::InProgress))];
        assert_eq!(test.store.watch_orders(watcher, &found).await.unwrap(), [WatchOutcome::Ours(row)]);
        assert!(!test.store.find_order(row, CHAT).await.unwrap().unwrap().is_muted);
        assert_eq!(test.store.list_orders(CHAT, OrderFilter::All, 0, 10).await.unwrap().total, 1);
    }
}
