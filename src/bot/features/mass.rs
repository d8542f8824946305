//! `/mass`: many orders, one a line: a preview, one confirmation, a message that shows how far it is.

use std::collections::HashMap;

use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::MassConfirmed;
use crate::domain::doubt::Doubts;
use crate::domain::ids::{MassRow, ServiceId};
use crate::domain::link::normalise_link;
use crate::domain::mass::{MAX_LINES, parse_mass};
use crate::domain::money::Money;
use crate::store::{Mass, MassState, StoredLine};
use crate::telegram::types::Document;
use crate::view;
use crate::view::mass::{MASS_PAGE, MassLineView, MassPreview};
use crate::view::model::Paging;
use crate::view::press::MassPress;

/// The largest file that is read: a thousand of the longest lines.
const MAX_FILE_BYTES: u64 = 2 * 1024 * 1024;
/// The list was read: its orders are being looked up at the panel.
const READ: &str = "✍";
/// There is no order in it, or too many.
const PUZZLED: &str = "🤔";

/// `/mass`, alone or with lines behind it.
pub async fn mass(turn: &Turn<'_>, rest: &str) -> Result<(), BotError> {
    if !rest.is_empty() {
        return lines(turn, rest).await;
    }
    turn.account().await?;
    let message = turn.show(&view::mass::ask(turn.t, MAX_LINES as u64)).await?;
    turn.ask(&Dialogue::Mass { question: Some(message) }).await
}

/// The lines as a message.
pub async fn typed(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    lines(turn, text).await?;
    turn.close_question(dialogue).await;
    Ok(())
}

/// The lines as a file: while they are asked for, or with `/mass` beside the file.
pub async fn file(turn: &Turn<'_>, document: &Document) -> Result<(), BotError> {
    turn.account().await?;
    if document.file_size.is_some_and(|size| size > MAX_FILE_BYTES) {
        return turn.send(&view::mass::bad_file(turn.t)).await.map(drop);
    }
    let bytes = turn.bot.telegram.download(&document.file_id, MAX_FILE_BYTES).await?;
    match bytes.and_then(|bytes| String::from_utf8(bytes).ok()).filter(|text| !text.contains('\0')) {
        Some(text) => lines(turn, &text).await,
        None => turn.send(&view::mass::bad_file(turn.t)).await.map(drop),
    }
}

async fn lines(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    let lines = parse_mass(text);
    if let Some(message) = turn.typed {
        let emoji = if (1..=MAX_LINES).contains(&lines.len()) { READ } else { PUZZLED };
        turn.bot.telegram.react(turn.chat_id(), message, emoji).await;
    }
    if lines.is_empty() {
        return turn.send(&view::mass::empty(turn.t)).await.map(drop);
    }
    if lines.len() > MAX_LINES {
        return turn.send(&view::mass::too_many(turn.t, MAX_LINES as u64)).await.map(drop);
    }
    let account = turn.account().await?;
    turn.bot.telegram.typing(turn.place).await;
    let row = turn.bot.desk.prepare_mass(&account, turn.place, turn.person, lines).await?;
    preview(turn, row, 0, false).await?;
    // Last of all: what a crash cuts off before is done once more. A list that nobody was shown nobody confirms.
    turn.conclude().await
}

/// A page of the preview of a list that nobody confirmed yet.
async fn preview(turn: &Turn<'_>, row: MassRow, page: u32, is_changed: bool) -> Result<(), BotError> {
    let Some(list) = turn.store().find_mass(row, turn.chat_id()).await? else { return gone(turn).await };
    if list.state != MassState::Draft {
        return show_progress(turn, &list).await;
    }
    let account = turn.store().get_account(list.account).await?;
    let balance = turn.bot.desk.mass_balance(&account).await?;
    let lines = turn.store().list_mass_lines(row, 0, u64::MAX).await?;
    let paging = Paging::new(page, lines.len() as u64, MASS_PAGE);
    let first = first_of_each(&lines);
    let (mut good, mut repeated) = (0, 0);
    let mut total = Some(Money::ZERO);
    for (line, order) in lines.iter().filter_map(|line| Some((line, line.outcome.as_ref().ok()?))) {
        good += 1;
        total = total.and_then(|total| total.0.checked_add(order.draft.price.0)).map(Money);
        repeated += u64::from(same_as(&first, line).is_some());
    }
    let bad = lines.len() as u64 - good;
    let doubted = turn.bot.desk.doubted_orders(&list, &lines).await?.len() as u64;
    let from = (paging.page as usize).saturating_mul(MASS_PAGE as usize);
    let mut shown = vec![];
    for line in lines.into_iter().skip(from).take(MASS_PAGE as usize) {
        let same_as = same_as(&first, &line);
        let doubts = match &line.outcome {
            Ok(order) => turn.bot.desk.line_doubts(&list, &order.draft).await?,
            Err(_) => Doubts::default(),
        };
        shown.push(MassLineView { same_as, doubts, ..line_view(line) });
    }
    let model = MassPreview {
        mass: row,
        lines: shown,
        paging,
        good,
        bad,
        repeated,
        doubted,
        total,
        currency: account.currency.clone(),
        balance,
        now: turn.now(),
    };
    turn.show(&view::mass::preview(turn.t, &model, is_changed)).await.map(drop)
}

/// The number of the first line with each service and link.
fn first_of_each(lines: &[StoredLine]) -> HashMap<(ServiceId, String), u64> {
    let mut first = HashMap::new();
    for line in lines {
        if let Some(target) = target_of(line) {
            first.entry(target).or_insert(line.number);
        }
    }
    first
}

fn target_of(line: &StoredLine) -> Option<(ServiceId, String)> {
    let draft = &line.outcome.as_ref().ok()?.draft;
    Some((draft.service.clone(), normalise_link(&draft.link)))
}

/// The earlier line that has the same service and link.
fn same_as(first: &HashMap<(ServiceId, String), u64>, line: &StoredLine) -> Option<u64> {
    first.get(&target_of(line)?).copied().filter(|first| *first < line.number)
}

fn line_view(line: StoredLine) -> MassLineView {
    MassLineView::new(line.number, line.source, line.outcome)
}

async fn gone(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.show(&view::mass::gone(turn.t)).await.map(drop)
}

async fn show_progress(turn: &Turn<'_>, list: &Mass) -> Result<(), BotError> {
    if list.state == MassState::Discarded {
        return turn.show(&view::mass::discarded(turn.t)).await.map(drop);
    }
    let message = turn.show(&view::mass::progress(turn.t, &list.progress())).await?;
    Ok(turn.store().set_mass_message(list.row, Some(message)).await?)
}

pub async fn on_press(turn: &Turn<'_>, press: MassPress) -> Result<(), BotError> {
    match press {
        MassPress::Page { mass, page } => preview(turn, mass, page, false).await,
        MassPress::Confirm { mass } => confirm(turn, mass).await,
        MassPress::Discard { mass } => {
            turn.store().discard_mass(mass, turn.chat_id()).await?;
            progress(turn, mass).await
        }
        MassPress::Progress { mass } => progress(turn, mass).await,
        MassPress::Stop { mass } => {
            turn.store().stop_mass(mass, turn.chat_id()).await?;
            progress(turn, mass).await
        }
        MassPress::File { mass } => outcome(turn, mass).await,
    }
}

/// One press confirms all; the same press again, an old message or another device order nothing.
async fn confirm(turn: &Turn<'_>, row: MassRow) -> Result<(), BotError> {
    let Some(list) = turn.store().find_mass(row, turn.chat_id()).await? else { return gone(turn).await };
    if list.state == MassState::Draft && super::approvals::hold_list(turn, &list).await? {
        return Ok(());
    }
    match turn.bot.desk.confirm_mass(turn.chat_id(), row, turn.pressed).await? {
        MassConfirmed::Queued | MassConfirmed::Already => progress(turn, row).await,
        MassConfirmed::Gone => gone(turn).await,
        MassConfirmed::Again(row) => preview(turn, row, 0, true).await,
    }
}

/// How far a list is; of one that nobody confirmed, its lines.
pub async fn progress(turn: &Turn<'_>, row: MassRow) -> Result<(), BotError> {
    match turn.store().find_mass(row, turn.chat_id()).await? {
        Some(list) if list.state == MassState::Draft => preview(turn, row, 0, false).await,
        Some(list) => show_progress(turn, &list).await,
        None => gone(turn).await,
    }
}

/// The outcome of each line so far, as a file.
async fn outcome(turn: &Turn<'_>, row: MassRow) -> Result<(), BotError> {
    let Some(list) = turn.store().find_mass(row, turn.chat_id()).await? else { return gone(turn).await };
    let lines = turn.store().list_mass_lines(row, 0, u64::MAX).await?;
    let lines: Vec<MassLineView> = lines.into_iter().map(line_view).collect();
    // A list that was not confirmed has its prices, and is not on its way.
    let screen = match list.state {
        MassState::Draft => view::approval::lines(turn.t, list.counts.waiting),
        MassState::Discarded => view::mass::discarded(turn.t),
        MassState::Running | MassState::Done => view::mass::done(turn.t, &list.progress()),
    };
    let file = crate::telegram::Upload {
        name: format!("orders-{row}.csv"),
        mime: "text/csv",
        bytes: view::mass::file(turn.t, &lines),
        is_protected: false,
    };
    turn.bot.telegram.send_document(turn.place, &file, &screen).await?;
    Ok(())
}
