//! Owns the stream of news to an open page: first everything, then what changes, gathered for a moment.
//! It does not know how anything looks.

use std::{collections::BTreeSet, convert::Infallible, time::Duration};

use axum::{
    extract::State,
    response::sse::{Event, KeepAlive, Sse},
};
use futures::{Stream, stream};
use serde::Serialize;
use serde_json::json;
use tokio::sync::{broadcast::error::RecvError, mpsc};

use super::{Desk, log::Row};
use crate::sandbox::{
    cast::PHONES,
    panel::PanelEvent,
    telegram::{self},
};

/// Changes are gathered this long, so that a burst of them is one redraw.
const GATHER: Duration = Duration::from_millis(60);
/// News that a page may be behind before its connection waits.
const BACKLOG: usize = 64;
/// How many of the last requests a page is given when it opens.
const FIRST_ROWS: usize = 400;

/// Streams the news to one page until it is closed or the sandbox stops.
pub(super) async fn live(State(desk): State<Desk>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (out, news) = mpsc::channel(BACKLOG);
    tokio::spawn(Reporter { desk, out, news: News::default() }.run());
    let stream = stream::unfold(news, async |mut news| news.recv().await.map(|event| (Ok(event), news)));
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// What changed since the page was told last.
#[derive(Default)]
struct News {
    chats: BTreeSet<i64>,
    panel: bool,
    rows: Vec<Row>,
    /// The last request of each server that the page was told of.
    told: (u64, u64),
}

impl News {
    fn is_empty(&self) -> bool {
        self.chats.is_empty() && !self.panel && self.rows.is_empty()
    }

    fn everything(&mut self) {
        self.chats.extend(PHONES.iter().map(|phone| phone.chat));
        self.panel = true;
    }
}

/// The page is gone.
struct Gone;

/// Watches both servers on behalf of one page.
struct Reporter {
    desk: Desk,
    out: mpsc::Sender<Event>,
    news: News,
}

impl Reporter {
    async fn run(mut self) {
        // Whatever ends this, the page sees its stream end and connects again.
        let _ = self.report().await;
    }

    async fn report(&mut self) -> Result<(), Gone> {
        let mut telegram = self.desk.telegram.events();
        let mut panel = self.desk.panel.events();
        let mut moved = self.desk.moved.subscribe();
        let stopped = self.desk.stopped.clone();
        self.send("hello", &self.desk.hello()).await?;
        self.news.everything();
        self.gather_first_rows();
        let mut gathered = tokio::time::interval(GATHER);
        gathered.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stopped.cancelled() => return Err(Gone),
                () = self.out.closed() => return Err(Gone),
                event = telegram.recv() => self.note_telegram(event).await?,
                event = panel.recv() => self.note_panel(event)?,
                _ = moved.recv() => self.news.panel = true,
                _ = gathered.tick(), if !self.news.is_empty() => self.flush().await?,
            }
        }
    }

    fn gather_first_rows(&mut self) {
        let telegram = self.desk.telegram.requests();
        let panel = self.desk.panel.requests();
        self.news.told = (telegram.last().map_or(0, |row| row.seq), panel.last().map_or(0, |row| row.seq));
        let mut rows: Vec<Row> =
            telegram.into_iter().map(Row::from).chain(panel.into_iter().map(Row::from)).collect();
        rows.sort_by_key(|row| row.at_ms);
        self.news.rows = rows.split_off(rows.len().saturating_sub(FIRST_ROWS));
    }

    async fn note_telegram(&mut self, event: Result<telegram::Event, RecvError>) -> Result<(), Gone> {
        use telegram::Event as Happened;
        match event {
            Ok(
                Happened::Sent { chat_id, .. }
                | Happened::Edited { chat_id, .. }
                | Happened::Deleted { chat_id, .. }
                | Happened::Said { chat_id, .. },
            ) => {
                self.news.chats.insert(chat_id);
            }
            Ok(Happened::Changed { chat_id }) => self.news.chats.extend(chat_id),
            Ok(Happened::Action { chat_id, .. }) => {
                self.send("typing", &json!({ "chat": chat_id })).await?;
            }
            Ok(Happened::Answered { user_id, text, alert, .. }) => {
                self.send("answer", &json!({ "user": user_id, "text": text, "alert": alert })).await?;
            }
            Ok(Happened::Request(request)) if request.seq > self.news.told.0 => {
                self.news.rows.push(request.into());
            }
            Ok(Happened::Request(_) | Happened::Pressed { .. } | Happened::InlineAnswered { .. }) => {}
            Err(RecvError::Lagged(_)) => self.news.everything(),
            Err(RecvError::Closed) => return Err(Gone),
        }
        Ok(())
    }

    fn note_panel(&mut self, event: Result<PanelEvent, RecvError>) -> Result<(), Gone> {
        match event {
            Ok(PanelEvent::Request(request)) => {
                self.news.panel = true;
                if request.seq > self.news.told.1 {
                    self.news.rows.push(request.into());
                }
            }
            Ok(PanelEvent::OrderChanged(_) | PanelEvent::Changed) | Err(RecvError::Lagged(_)) => {
                self.news.panel = true;
            }
            Err(RecvError::Closed) => return Err(Gone),
        }
        Ok(())
    }

    async fn flush(&mut self) -> Result<(), Gone> {
        let known = |chat: &i64| PHONES.iter().any(|phone| phone.chat == *chat);
        for chat in std::mem::take(&mut self.news.chats).into_iter().filter(known) {
            self.send("chat", &self.desk.chat(chat)).await?;
        }
        if std::mem::take(&mut self.news.panel) {
            self.send("panel", &self.desk.panel_state().await).await?;
        }
        let rows = std::mem::take(&mut self.news.rows);
        if !rows.is_empty() {
            self.send("log", &rows).await?;
        }
        Ok(())
    }

    async fn send(&self, name: &str, data: &impl Serialize) -> Result<(), Gone> {
        let event = Event::default().event(name).json_data(data).map_err(|_| Gone)?;
        self.out.send(event).await.map_err(|_| Gone)
    }
}
