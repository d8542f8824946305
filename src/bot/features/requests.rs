//! `/refill`, `/refills`, `/cancel`: requests about placed orders, ours and those placed elsewhere.

use std::collections::{BTreeMap, HashMap};

use super::which;
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::{DeskError, FoundOrder};
use crate::domain::ids::{AccountId, OrderRow, PanelOrderId, parse_panel_ids};
use crate::domain::order::Order;
use crate::domain::refill::{RefillReport, RefillStatus, RequestKind};
use crate::domain::status::Status;
use crate::store::{Ask, AskOutcome};
use crate::view;
use crate::view::model::{CancelLine, ORDERS_PAGE, Outcome, Paging, RefillLine, RefillsPage, RequestLine};
use crate::view::press::Press;
use crate::view::press::which::About;

/// Ids in one request: what a panel takes.
const MOST_IDS: usize = 100;

/// Reads the ids of a command, or says how it is used.
async fn ids(turn: &Turn<'_>, kind: RequestKind, text: &str) -> Result<Option<Vec<PanelOrderId>>, BotError> {
    let screen = match parse_panel_ids(text) {
        Ok(ids) if ids.is_empty() => view::requests::usage(turn.t, kind),
        Ok(ids) if ids.len() > MOST_IDS => view::lookup::too_many(turn.t, MOST_IDS as u64),
        Ok(ids) => return Ok(Some(ids)),
        Err(word) => view::lookup::bad_id(turn.t, &word),
    };
    turn.show(&screen).await?;
    Ok(None)
}

/// The order of this chat that has an id at one of its panels.
async fn ours(turn: &Turn<'_>, account: AccountId, id: &PanelOrderId) -> Result<Option<Order>, BotError> {
    let orders = turn.store().list_by_panel_id(account, id).await?;
    Ok(orders.into_iter().find(|order| order.place.chat == turn.chat_id()))
}

/// Whether a request makes sense as far as is known here; the panel has the last word.
fn objection(
    kind: RequestKind,
    order: &Order,
    service: Option<(Option<bool>, Option<bool>)>,
) -> Option<Outcome> {
    let (refill, cancel) = service.unwrap_or_default();
    let status = order.status();
    match kind {
        RequestKind::Refill if refill == Some(false) => Some(Outcome::NotOffered),
        RequestKind::Cancel if cancel == Some(false) => Some(Outcome::NotOffered),
        RequestKind::Refill => (!matches!(status, Some(Status::Completed | Status::Partial | Status::Other)))
            .then_some(Outcome::NotInThisState),
        RequestKind::Cancel => status.is_some_and(Status::is_final).then_some(Outcome::NotInThisState),
    }
}

async fn objection_to(
    turn: &Turn<'_>,
    kind: RequestKind,
    order: &Order,
) -> Result<Option<Outcome>, BotError> {
    let catalog = turn.bot.desk.load_catalog(order.account).await?;
    let service = catalog.find(order.draft.service_row);
    Ok(objection(kind, order, service.map(|entry| (entry.service.refill, entry.service.cancel))))
}

/// One id of a request.
pub struct Meant {
    pub id: PanelOrderId,
    /// Where it is asked.
    pub account: AccountId,
    /// The order of this chat that has the id.
    pub order: Option<Order>,
    /// What speaks against the request.
    pub objection: Option<Outcome>,
}

impl Meant {
    /// Whether it is turned down for a state that may have changed since the last look.
    fn is_stale(&self) -> bool {
        self.objection == Some(Outcome::NotInThisState)
    }
}

/// An order that runs as far as is known here may have ended at the panel since the last look: before its refill is
/// turned down, it is looked at once more. A panel that does not answer leaves what is known.
async fn reconsider(turn: &Turn<'_>, kind: RequestKind, meant: &mut [Meant]) -> Result<(), BotError> {
    if kind != RequestKind::Refill {
        return Ok(());
    }
    let mut stale = BTreeMap::<AccountId, Vec<PanelOrderId>>::new();
    for meant in meant.iter().filter(|meant| meant.is_stale()) {
        stale.entry(meant.account).or_default().push(meant.id.clone());
    }
    for (account, ids) in stale {
        let account = turn.store().get_account(account).await?;
        match turn.bot.desk.look_up(&account, &ids).await {
            Ok(_) | Err(DeskError::Panel(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    for meant in meant.iter_mut().filter(|meant| meant.is_stale()) {
        let Some(known) = meant.order.take() else { continue };
        let order = turn.store().find_order(known.row, known.place.chat).await?;
        meant.objection = match &order {
            Some(order) => objection_to(turn, kind, order).await?,
            None => None,
        };
        meant.order = order;
    }
    Ok(())
}

/// Writes requests down for those ids that nothing speaks against, each where it is, and tells what became of each.
async fn ask(
    turn: &Turn<'_>,
    kind: RequestKind,
    ids: Vec<(PanelOrderId, AccountId)>,
) -> Result<(), BotError> {
    let mut meant = vec![];
    for (id, account) in ids {
        let order = ours(turn, account, &id).await?;
        meant.push(judged(turn, kind, id, account, order).await?);
    }
    reconsider(turn, kind, &mut meant).await?;
    put(turn, kind, meant).await
}

/// The same for the one order that was pressed.
async fn ask_of(turn: &Turn<'_>, kind: RequestKind, id: PanelOrderId, order: Order) -> Result<(), BotError> {
    // A key that may not be used is told, not used.
    turn.account_of_order(&order).await?;
    let mut meant = vec![judged(turn, kind, id, order.account, Some(order)).await?];
    reconsider(turn, kind, &mut meant).await?;
    put(turn, kind, meant).await
}

async fn judged(
    turn: &Turn<'_>,
    kind: RequestKind,
    id: PanelOrderId,
    account: AccountId,
    order: Option<Order>,
) -> Result<Meant, BotError> {
    let objection = match &order {
        Some(order) => objection_to(turn, kind, order).await?,
        None => None,
    };
    Ok(Meant { id, account, order, objection })
}

/// Where each id is. A chat with one panel has it there; with several, all are asked, and a person says which one is
/// meant where that is not clear. What is given back is clear.
async fn located(
    turn: &Turn<'_>,
    kind: RequestKind,
    ids: &[PanelOrderId],
    chosen: Option<AccountId>,
) -> Result<(Vec<(PanelOrderId, AccountId)>, Vec<FoundOrder>), BotError> {
    let accounts = turn.accounts().await?;
    if let [account] = accounts.as_slice() {
        return Ok((ids.iter().map(|id| (id.clone(), account.id)).collect(), vec![]));
    }
    let sorted = which::find(turn, &accounts, ids, kind.into(), chosen).await?;
    let clear = sorted.clear.into_iter().map(|found| (found.id, found.account)).collect();
    Ok((clear, sorted.unclear))
}

/// The names of the panels, where a chat has several.
async fn panel_names(turn: &Turn<'_>) -> Result<HashMap<AccountId, String>, BotError> {
    let accounts = turn.store().list_accounts(turn.chat_id()).await?;
    let has_several = accounts.len() > 1;
    Ok(accounts.into_iter().filter(|_| has_several).map(|account| (account.id, account.panel)).collect())
}

/// Writes down what nothing speaks against, and tells what became of each.
pub async fn put(turn: &Turn<'_>, kind: RequestKind, meant: Vec<Meant>) -> Result<(), BotError> {
    let mut lines = vec![];
    let mut asks = vec![];
    let panels = panel_names(turn).await?;
    for Meant { id, account, order, objection } in meant {
        if objection.is_none() {
            asks.push(Ask {
                is_automatic: false,
                kind,
                account,
                place: turn.place,
                person: turn.person,
                order: order.as_ref().map(|order| order.row),
                panel_id: id.clone(),
            });
        }
        lines.push(RequestLine {
            order: id,
            panel: panels.get(&account).cloned(),
            row: order.as_ref().map(|order| order.row),
            service_name: order.and_then(|order| order.service_name().map(str::to_owned)),
            outcome: objection.unwrap_or(Outcome::Queued),
        });
    }
    let outcomes = turn.store().ask(&asks).await?;
    for (ask, outcome) in asks.iter().zip(outcomes) {
        let panel = panels.get(&ask.account);
        let is_its = |line: &&mut RequestLine| line.order == ask.panel_id && line.panel.as_ref() == panel;
        if let Some(line) = lines.iter_mut().find(is_its) {
            line.outcome = match outcome {
                AskOutcome::Queued(_) => Outcome::Queued,
                AskOutcome::Open | AskOutcome::Running => Outcome::AlreadyRunning,
                AskOutcome::UnknownBefore => Outcome::Unknown,
            };
        }
    }
    turn.show(&view::requests::results(turn.t, kind, &lines)).await.map(drop)
}

pub async fn refill_typed(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    match ids(turn, RequestKind::Refill, text).await? {
        Some(ids) => refill_ids(turn, &ids, None).await,
        None => Ok(()),
    }
}

/// Asks for refills of ids; `chosen` is the panel that a person named.
pub async fn refill_ids(
    turn: &Turn<'_>,
    ids: &[PanelOrderId],
    chosen: Option<AccountId>,
) -> Result<(), BotError> {
    let (clear, unclear) = located(turn, RequestKind::Refill, ids, chosen).await?;
    if !clear.is_empty() {
        ask(turn, RequestKind::Refill, clear).await?;
    }
    if unclear.is_empty() { Ok(()) } else { which::ask(turn, About::Refill, unclear).await }
}

async fn panel_id(turn: &Turn<'_>, row: OrderRow) -> Result<Option<(PanelOrderId, Order)>, BotError> {
    let order = turn.store().find_order(row, turn.chat_id()).await?;
    match order.and_then(|order| order.panel_id.clone().map(|id| (id, order))) {
        Some(found) => Ok(Some(found)),
        None => {
            turn.show(&view::notice::no_order(turn.t)).await?;
            Ok(None)
        }
    }
}

pub async fn refill_pressed(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    match panel_id(turn, row).await? {
        Some((id, order)) => ask_of(turn, RequestKind::Refill, id, order).await,
        None => Ok(()),
    }
}

/// Asks for the confirmation of one order's cancel.
pub async fn cancel_ask(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some((id, order)) = panel_id(turn, row).await? else { return Ok(()) };
    let panel = panel_names(turn).await?.remove(&order.account);
    let line = CancelLine { order: id, panel, service_name: order.service_name().map(str::to_owned) };
    let screen = view::requests::cancel_ask(
        turn.t,
        &[line],
        Press::CancelYes { order: row },
        Press::Card { order: row },
    );
    turn.show(&screen).await.map(drop)
}

pub async fn cancel_pressed(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    match panel_id(turn, row).await? {
        Some((id, order)) => ask_of(turn, RequestKind::Cancel, id, order).await,
        None => Ok(()),
    }
}

/// `/cancel ID…`: asks for one confirmation of all.
pub async fn cancel_typed(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    match ids(turn, RequestKind::Cancel, text).await? {
        Some(ids) => cancel_ids(turn, &ids, None).await,
        None => Ok(()),
    }
}

/// Asks for the confirmation of cancels; `chosen` is the panel that a person named.
pub async fn cancel_ids(
    turn: &Turn<'_>,
    ids: &[PanelOrderId],
    chosen: Option<AccountId>,
) -> Result<(), BotError> {
    let (clear, unclear) = located(turn, RequestKind::Cancel, ids, chosen).await?;
    if !clear.is_empty() {
        cancel_ask_all(turn, &clear).await?;
    }
    if unclear.is_empty() { Ok(()) } else { which::ask(turn, About::Cancel, unclear).await }
}

async fn cancel_ask_all(turn: &Turn<'_>, ids: &[(PanelOrderId, AccountId)]) -> Result<(), BotError> {
    let panels = panel_names(turn).await?;
    let mut lines = vec![];
    for (id, account) in ids {
        let order = ours(turn, *account, id).await?;
        lines.push(CancelLine {
            order: id.clone(),
            panel: panels.get(account).cloned(),
            service_name: order.and_then(|order| order.service_name().map(str::to_owned)),
        });
    }
    let note = turn.store().create_note(turn.chat_id(), &write_note(ids)).await?;
    let screen =
        view::requests::cancel_ask(turn.t, &lines, Press::CancelTyped { request_group: note }, Press::Menu);
    turn.show(&screen).await.map(drop)
}

/// Ids with the accounts where they are, as a note: what is confirmed is just what was shown.
fn write_note(ids: &[(PanelOrderId, AccountId)]) -> String {
    ids.iter().map(|(id, account)| format!("{}@{}", id.as_str(), account.0)).collect::<Vec<_>>().join(" ")
}

/// Reads it again; `None` for a note of an older version, which names no accounts.
fn read_note(note: &str) -> Option<Vec<(PanelOrderId, AccountId)>> {
    let read = |word: &str| {
        let (id, account) = word.split_once('@')?;
        Some((PanelOrderId::new(id), AccountId(account.parse().ok()?)))
    };
    note.split(' ').map(read).collect()
}

pub async fn cancel_confirmed(turn: &Turn<'_>, note: i64) -> Result<(), BotError> {
    let Some(note) = turn.store().find_note(turn.chat_id(), note).await? else {
        return turn.show(&view::requests::list_expired(turn.t)).await.map(drop);
    };
    // A key that may not be used is told, not used.
    turn.account().await?;
    match read_note(&note) {
        Some(ids) => ask(turn, RequestKind::Cancel, ids).await,
        None => cancel_typed(turn, &note).await,
    }
}

/// `/refills`: what was asked for and what became of it.
pub async fn refills(turn: &Turn<'_>, page: u32) -> Result<(), BotError> {
    let per_page = u64::from(ORDERS_PAGE);
    let store = turn.store();
    let (mut found, total) = store.list_refills(turn.chat_id(), u64::from(page) * per_page, per_page).await?;
    let paging = Paging::new(page, total, ORDERS_PAGE);
    if paging.page != page {
        found = store.list_refills(turn.chat_id(), u64::from(paging.page) * per_page, per_page).await?.0;
    }
    let mut refills = vec![];
    for request in found {
        let order = match request.order {
            Some(row) => store.find_order(row, turn.chat_id()).await?,
            None => None,
        };
        refills.push(RefillLine {
            order: request.panel_id,
            row: request.order,
            service_name: order.and_then(|order| order.service_name().map(str::to_owned)),
            refill_id: request.refill_id,
            state: request.state,
            report: request.status.map(|status: RefillStatus| RefillReport {
                status,
                status_text: request.status_text.unwrap_or_default(),
            }),
            fault: request.fault,
            created_at: request.created_at,
        });
    }
    turn.show(&view::requests::refills(turn.t, &RefillsPage { refills, paging }, turn.now())).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_where_each_id_is() {
        let ids =
            vec![(PanelOrderId::new("23501"), AccountId(3)), (PanelOrderId::new("ord_01-A"), AccountId(12))];
        assert_eq!(read_note(&write_note(&ids)), Some(ids));
        assert_eq!(read_note("23501 23502"), None);
    }
}
