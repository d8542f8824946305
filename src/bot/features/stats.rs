//! `/stats`: orders and spend over time, as a picture and in words.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::domain::stats::{Span, Stats};
use crate::telegram::{Edited, Upload};
use crate::view;
use crate::view::press::stats::StatsPress;

pub async fn on_press(turn: &mut Turn<'_>, press: StatsPress) -> Result<(), BotError> {
    match press {
        StatsPress::Picture(span) => picture(turn, span).await,
        StatsPress::Text(span) => text(turn, span).await,
        StatsPress::Export(span) => super::export::export(turn, span).await,
    }
}

/// The picture of a span with its caption; in words where it cannot be drawn.
pub async fn picture(turn: &Turn<'_>, span: Span) -> Result<(), BotError> {
    let Some(stats) = find_stats(turn, span).await? else { return nothing(turn, span).await };
    let (locales, lang, zone) = (turn.bot.locales.clone(), turn.t.lang(), turn.chat.zone());
    let drawn = stats.clone();
    // Painting takes milliseconds of a processor: not on the threads that answer people.
    let painted = tokio::task::spawn_blocking(move || view::chart::png(locales.at(lang, zone), &drawn)).await;
    let bytes = match painted {
        Ok(Ok(bytes)) => bytes,
        failed => {
            tracing::error!(?failed, "statistics could not be painted");
            return turn.show(&view::stats::text(turn.t, &stats)).await.map(drop);
        }
    };
    let file = Upload { name: "statistics.png".to_owned(), mime: "image/png", bytes, is_protected: false };
    let caption = view::stats::caption(turn.t, &stats);
    if let Some(message) = turn.pressed {
        match turn.bot.telegram.edit_photo(turn.chat_id(), message, &file, &caption).await {
            Ok(Edited::Done | Edited::Overtaken) => return Ok(()),
            Err(error) if error.is_transient() => return Err(error.into()),
            // Gone, a text, or a server that cannot do it: a new message.
            Ok(Edited::Gone) | Err(_) => {}
        }
    }
    Ok(turn.bot.telegram.send_photo(turn.place, &file, &caption).await.map(drop)?)
}

/// All figures in words.
async fn text(turn: &Turn<'_>, span: Span) -> Result<(), BotError> {
    match find_stats(turn, span).await? {
        Some(stats) => turn.show(&view::stats::text(turn.t, &stats)).await.map(drop),
        None => nothing(turn, span).await,
    }
}

async fn nothing(turn: &Turn<'_>, span: Span) -> Result<(), BotError> {
    turn.show(&view::stats::nothing(turn.t, span)).await.map(drop)
}

async fn find_stats(turn: &Turn<'_>, span: Span) -> Result<Option<Stats>, BotError> {
    let zone = turn.chat.zone();
    let today = zone.local(turn.now()).date();
    let from = super::export::start_of(span, today, zone);
    let entries = turn.store().list_entries(turn.chat_id(), from, zone).await?;
    Ok(Stats::new(span, today, &entries))
}
