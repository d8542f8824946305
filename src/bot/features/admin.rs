//! `/admin`: what the operator sees and decides. To everybody else, and in groups, there is no such command.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::domain::ids::ChatId;
use crate::store::{BroadcastState, PanelCounts};
use crate::view::admin::{
    self as view, AccountLine, BroadcastCard, BroadcastStep, ChatCard, MAX_BROADCAST, Overview, PanelLine,
    UnknownLine,
};
use crate::view::model::Paging;
use crate::view::press::AdminPress;

/// A task that is silent for so long hangs.
const SILENT: std::time::Duration = std::time::Duration::from_secs(600);
const ORDERS_ON_A_PAGE: u32 = 10;

/// Whether the operator speaks, and in private. Asked at the command and again at each press.
pub fn is_operator(turn: &Turn<'_>) -> bool {
    turn.place.is_private() && turn.bot.operator.admins.contains(&turn.person)
}

/// `/admin`, alone or with what to do.
pub async fn admin(turn: &Turn<'_>, rest: &str) -> Result<(), BotError> {
    let (word, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let rest = rest.trim();
    match (word.to_ascii_lowercase().as_str(), rest) {
        ("chat", id) => chat(turn, id).await,
        ("maintenance", "") => maintenance(turn).await,
        ("maintenance", text) if text.eq_ignore_ascii_case("off") => open(turn).await,
        ("maintenance", text) => {
            turn.store().set_maintenance(Some(text)).await?;
            maintenance(turn).await
        }
        ("broadcast", "") => turn.show(&view::broadcast_help(turn.t)).await.map(drop),
        ("broadcast", text) => preview(turn, text).await,
        _ => overview(turn).await,
    }
}

/// A button of the operator's screens.
pub async fn on_press(turn: &Turn<'_>, press: AdminPress) -> Result<(), BotError> {
    match press {
        AdminPress::Home => overview(turn).await,
        AdminPress::Unknown { page } => unknown(turn, page).await,
        AdminPress::Panels => panels(turn).await,
        AdminPress::Maintenance => maintenance(turn).await,
        AdminPress::MaintenanceOff => open(turn).await,
        AdminPress::Broadcast => turn.show(&view::broadcast_help(turn.t)).await.map(drop),
        AdminPress::Send { broadcast } => {
            turn.store().confirm_broadcast(broadcast).await?;
            progress(turn, broadcast).await
        }
        AdminPress::Stop { broadcast } => {
            turn.store().stop_broadcast(broadcast).await?;
            progress(turn, broadcast).await
        }
        AdminPress::Progress { broadcast } => progress(turn, broadcast).await,
    }
}

async fn overview(turn: &Turn<'_>) -> Result<(), BotError> {
    let counts = turn.store().count_everything().await?;
    let silences = turn.bot.operator.pulse.silences().into_iter();
    let failing = turn.bot.desk.panel_health().into_iter().filter(|panel| panel.failures > 0);
    let now = turn.now();
    let overview = Overview {
        version: env!("CARGO_PKG_VERSION"),
        silent: silences.filter(|(_, silence)| *silence > SILENT).map(|(task, _)| task.to_owned()).collect(),
        failing_panels: failing.map(|panel| panel.name).collect(),
        chats: counts.chats,
        left_chats: counts.blocked_chats,
        queued: counts.queued,
        submitting: counts.submitting,
        followed: counts.followed,
        unknown: counts.unknown,
        news: counts.news_waiting,
        oldest_news: counts.oldest_news.map_or(0, |at| now.since(at).as_secs()),
        updates: counts.updates_waiting,
        database_bytes: counts.database_bytes,
        is_closed: turn.store().find_maintenance().await?.is_some(),
    };
    turn.show(&view::overview(turn.t, &overview)).await.map(drop)
}

async fn unknown(turn: &Turn<'_>, page: u32) -> Result<(), BotError> {
    let count = turn.store().count_everything().await?.unknown;
    let paging = Paging::new(page, count, ORDERS_ON_A_PAGE);
    let found = turn.store().list_unknown_orders(ORDERS_ON_A_PAGE, paging.page * ORDERS_ON_A_PAGE).await?;
    let lines: Vec<UnknownLine> = found
        .into_iter()
        .map(|order| UnknownLine {
            order: order.row,
            chat: order.chat,
            panel: order.panel,
            price: order.price,
            currency: order.currency,
            since: order.since,
        })
        .collect();
    turn.show(&view::unknown(turn.t, &lines, paging, turn.now())).await.map(drop)
}

async fn panels(turn: &Turn<'_>) -> Result<(), BotError> {
    let counts = turn.store().count_by_panel().await?;
    let now = turn.now();
    let lines: Vec<PanelLine> = turn
        .bot
        .desk
        .panel_health()
        .into_iter()
        .map(|panel| {
            let none =
                || PanelCounts { panel: panel.name.clone(), keys: 0, refused_keys: 0, catalog_at: None };
            let counts =
                counts.iter().find(|counts| counts.panel == panel.name).cloned().unwrap_or_else(none);
            PanelLine {
                name: panel.name,
                keys: counts.keys,
                refused_keys: counts.refused_keys,
                answered: panel.answered.map(|ago| ago.as_secs()),
                failed: panel.failed.map(|ago| ago.as_secs()),
                fault: panel.fault,
                failures: panel.failures,
                catalog: counts.catalog_at.map(|at| now.since(at).as_secs()),
            }
        })
        .collect();
    turn.show(&view::panels(turn.t, &lines)).await.map(drop)
}

async fn maintenance(turn: &Turn<'_>) -> Result<(), BotError> {
    let text = turn.store().find_maintenance().await?;
    turn.show(&view::maintenance(turn.t, text.as_deref())).await.map(drop)
}

async fn open(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.store().set_maintenance(None).await?;
    maintenance(turn).await
}

async fn preview(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    let length = text.encode_utf16().count();
    if length > MAX_BROADCAST {
        let length = u64::try_from(length).unwrap_or(u64::MAX);
        return turn.show(&view::broadcast_too_long(turn.t, length)).await.map(drop);
    }
    let id = turn.store().create_broadcast(turn.person, text).await?;
    progress(turn, id).await
}

async fn progress(turn: &Turn<'_>, id: i64) -> Result<(), BotError> {
    let Some(broadcast) = turn.store().find_broadcast(id).await? else { return overview(turn).await };
    let step = match broadcast.state {
        BroadcastState::Draft => BroadcastStep::Preview,
        BroadcastState::Sending => BroadcastStep::Sending,
        BroadcastState::Stopped => BroadcastStep::Stopped,
        BroadcastState::Done => BroadcastStep::Done,
    };
    let chats = turn.store().count_everything().await?.chats;
    let card = BroadcastCard { id, text: broadcast.text, step, chats, told: broadcast.told };
    turn.show(&view::broadcast(turn.t, &card)).await.map(drop)
}

async fn chat(turn: &Turn<'_>, words: &str) -> Result<(), BotError> {
    let found = match words.parse() {
        Ok(id) => turn.store().find_chat_state(ChatId(id)).await?,
        Err(_) => None,
    };
    let Some(state) = found else { return turn.show(&view::no_chat(turn.t, words)).await.map(drop) };
    let accounts = state.accounts.into_iter().map(|account| AccountLine {
        has_key: account.has_key,
        is_refused: account.refused_at.is_some(),
        panel: account.panel,
        balance: account.balance,
        currency: account.currency,
    });
    let card = ChatCard {
        chat: state.chat.id,
        lang: state.chat.lang(),
        push: state.chat.push_mode,
        created_at: state.created_at,
        left_at: state.chat.blocked_at,
        accounts: accounts.collect(),
        orders: state.orders,
        unknown: state.unknown,
        news: state.news,
    };
    turn.show(&view::chat(turn.t, &card, turn.now())).await.map(drop)
}
