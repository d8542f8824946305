//! Asking for a refill or a cancel: written down once, not while the same is under way or of unknown fate.

use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::find_time;
use super::{Store, StoreError};
use crate::domain::ids::{AccountId, OrderRow, PanelOrderId, Place, RequestRow, UserId};
use crate::domain::refill::{RequestKind, RequestState};
use crate::domain::time::Time;

/// What is asked for, by a person or by itself.
#[derive(Debug, Clone)]
pub struct Ask {
    pub kind: RequestKind,
    pub account: AccountId,
    pub place: Place,
    pub person: UserId,
    /// Ours, if it is one of ours.
    pub order: Option<OrderRow>,
    pub panel_id: PanelOrderId,
    /// Asked for by itself, not by a press.
    pub is_automatic: bool,
}

/// What became of an [`Ask`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskOutcome {
    Queued(RequestRow),
    /// The same is being asked right now.
    Open,
    /// It was taken before and has not ended.
    Running,
    /// The answer to one a moment ago never arrived; asking again at once could ask twice.
    UnknownBefore,
}

/// A request that was accepted so long ago counts as ended, whatever the panel last said.
const OPEN_AT_MOST: Duration = Duration::from_secs(72 * 3_600);

/// So long after an answer was lost, another press is taken for a second tap and not for a decision.
const UNKNOWN_PAUSE: Duration = Duration::from_secs(60);

fn blocked_by(row: &SqliteRow, now: Time) -> Result<Option<AskOutcome>, StoreError> {
    let state = RequestState::from_name(row.try_get("state")?).ok_or(StoreError::Corrupt("state"))?;
    let kind = RequestKind::from_name(row.try_get("kind")?).ok_or(StoreError::Corrupt("kind"))?;
    let has_ended = row.try_get::<Option<i64>, _>("final_at")?.is_some()
        || (kind == RequestKind::Cancel && row.try_get::<bool, _>("order_ended")?);
    let settled_at = find_time(row, "settled_at")?.unwrap_or(now);
    // Of an order placed elsewhere nobody sees the end, and some panels forget refills: that blocks nothing for ever.
    let has_ended = has_ended || now.since(settled_at) > OPEN_AT_MOST;
    Ok(match state {
        RequestState::Queued | RequestState::Submitting => Some(AskOutcome::Open),
        RequestState::Accepted if !has_ended => Some(AskOutcome::Running),
        RequestState::Unknown => {
            Some(AskOutcome::UnknownBefore).filter(|_| now.since(settled_at) < UNKNOWN_PAUSE)
        }
        RequestState::Accepted | RequestState::Refused => None,
    })
}

/// A cancel that was accepted is over once its order has ended; until then a second one is not sent.
const BLOCKING: &str = "SELECT r.kind, r.state, r.final_at, r.settled_at,
        EXISTS (SELECT 1 FROM orders o WHERE o.id = r.order_id AND o.final_at IS NOT NULL) AS order_ended
    FROM requests r WHERE r.account_id = ? AND r.kind = ? AND r.panel_order_id = ? ORDER BY r.id DESC LIMIT 1";

/// Writes one request down, unless the same one is under way; `update`: the update whose handling asks.
pub(super) async fn ask_in(
    tx: &mut sqlx::SqliteConnection,
    ask: &Ask,
    update: Option<i64>,
    now: Time,
) -> Result<AskOutcome, StoreError> {
    // Handled again after a crash: this very press has asked for it, whatever became of it since.
    let same: Option<i64> = sqlx::query_scalar(
        "SELECT id FROM requests WHERE update_id = ? AND kind = ? AND account_id = ? AND panel_order_id = ?",
    )
    .bind(update)
    .bind(ask.kind.name())
    .bind(ask.account.0)
    .bind(ask.panel_id.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(id) = same {
        return Ok(AskOutcome::Queued(RequestRow(id)));
    }
    let earlier = sqlx::query(BLOCKING)
        .bind(ask.account.0)
        .bind(ask.kind.name())
        .bind(ask.panel_id.as_str())
        .fetch_optional(&mut *tx)
        .await?;
    if let Some(blocked) = earlier.as_ref().map(|row| blocked_by(row, now)).transpose()?.flatten() {
        return Ok(blocked);
    }
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO requests (kind, account_id, chat_id, topic_id, person_id, order_id, panel_order_id, state, created_at, due_at, update_id, is_automatic)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?8, ?8, ?9, ?10) RETURNING id",
    )
    .bind(ask.kind.name())
    .bind(ask.account.0)
    .bind(ask.place.chat.0)
    .bind(ask.place.topic.map(|topic| topic.0))
    .bind(ask.person.0)
    .bind(ask.order.map(|order| order.0))
    .bind(ask.panel_id.as_str())
    .bind(now.0)
    .bind(update)
    .bind(ask.is_automatic)
    .fetch_one(&mut *tx)
    .await?;
    Ok(AskOutcome::Queued(RequestRow(id)))
}

impl Store {
    /// Writes down refills or cancels to ask for; each order at most once at a time.
    pub async fn ask(&self, asks: &[Ask]) -> Result<Vec<AskOutcome>, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let mut outcomes = Vec::with_capacity(asks.len());
        for ask in asks {
            outcomes.push(ask_in(&mut tx, ask, self.update_id(), now).await?);
        }
        tx.commit().await?;
        self.wakes.submitter.notify_one();
        Ok(outcomes)
    }
}
