//! `/export`: the chat's orders and requests as tables, to the person who asked, in private.

use chrono::NaiveDate;

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::domain::ids::{ChatId, Place, UserId};
use crate::domain::stats::Span;
use crate::domain::time::Time;
use crate::domain::zone::Zone;
use crate::telegram::{TelegramError, Upload};
use crate::view;
use crate::view::tables;

/// The moment from which on a span counts; a day early, because the exact day is told apart by the zone.
pub fn start_of(span: Span, today: NaiveDate, zone: Zone) -> Option<Time> {
    let first = span.first_day(today)?.pred_opt()?;
    let midnight = first.and_hms_opt(0, 0, 0)?.and_utc().timestamp_millis();
    // Zones are less than a day from UTC on either side.
    Some(Time(midnight)).filter(|start| zone.local(*start).date() <= span.first_day(today).unwrap_or(today))
}

/// Sends the tables of a span to the person who asked.
pub async fn export(turn: &Turn<'_>, span: Span) -> Result<(), BotError> {
    if turn.person == UserId::ANONYMOUS {
        return turn.show(&view::stats::export_of_nobody(turn.t)).await.map(drop);
    }
    let zone = turn.chat.zone();
    let today = zone.local(turn.now()).date();
    let from = start_of(span, today, zone);
    let first = span.first_day(today);
    let is_in =
        |at: Option<Time>| first.is_none_or(|first| at.is_some_and(|at| zone.local(at).date() >= first));
    let mut orders = turn.store().list_history(turn.chat_id(), from).await?;
    orders.retain(|order| is_in(order.queued_at));
    let mut requests = turn.store().list_requests(turn.chat_id(), from).await?;
    requests.retain(|request| is_in(Some(request.created_at)));
    // Of a group also who did what; whoever may take everything out may read that.
    let record = if turn.place.is_private() {
        vec![]
    } else {
        let within = from.unwrap_or(Time(0))..Time(i64::MAX);
        let (mut entries, _) = turn.store().list_audit(turn.chat_id(), within, 0, u64::MAX).await?;
        entries.retain(|entry| is_in(Some(entry.at)));
        entries.reverse();
        entries
    };
    if orders.is_empty() && requests.is_empty() && record.is_empty() {
        return turn.show(&view::stats::export_nothing(turn.t, span)).await.map(drop);
    }
    let counts =
        [orders.len(), requests.len(), record.len()].map(|count| u64::try_from(count).unwrap_or(u64::MAX));
    // Ten thousand orders are some milliseconds of a processor.
    let tables = tokio::task::spawn_blocking(move || {
        [tables::orders(&orders), tables::requests(&requests), tables::record(&record)]
    });
    let Ok([orders, requests, record]) = tables.await else { return Err(BotError::Broken("the tables")) };
    let files = [
        ("orders.csv", "export-orders", counts[0], orders),
        ("requests.csv", "export-requests", counts[1], requests),
        ("record.csv", "audit-title", counts[2], record),
    ];
    // In private, whoever else reads along where it was asked for.
    let place = Place::chat(ChatId(turn.person.0));
    for (name, key, rows, bytes) in files.into_iter().filter(|(.., rows, _)| *rows > 0) {
        let file = Upload { name: name.to_owned(), mime: "text/csv", bytes, is_protected: true };
        let caption = view::stats::export_caption(turn.t, key, rows, span);
        match turn.bot.telegram.send_document(place, &file, &caption).await {
            Err(TelegramError::Gone(_)) if !turn.place.is_private() => {
                let address = format!("https://t.me/{}", turn.bot.me.username);
                let screen = view::stats::export_needs_private(turn.t, &address);
                return turn.send(&screen).await.map(drop);
            }
            sent => sent.map(drop)?,
        }
    }
    if turn.place.is_private() {
        return Ok(());
    }
    turn.send(&view::stats::export_sent(turn.t)).await.map(drop)
}
