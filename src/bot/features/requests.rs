//! `/refill`, `/refills`, `/cancel`: requests about placed orders, ours and those placed elsewhere.

use std::collections::BTreeMap;

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::DeskError;
use crate::domain::ids::{AccountId, OrderRow, PanelOrderId, parse_panel_ids};
use crate::domain::order::Order;
use crate::domain::refill::{RefillReport, RefillStatus, RequestKind};
use crate::domain::status::Status;
use crate::store::{Account, Ask, AskOutcome};
use crate::view;
use crate::view::model::{CancelLine, ORDERS_PAGE, Outcome, Paging, RefillLine, RefillsPage, RequestLine};
use crate::view::press::Press;

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

/// An id with the order of this chat that has it.
///
/// A chat with several panels may have it at another one than it uses now: the request goes where the order is.
async fn ours(turn: &Turn<'_>, accounts: &[Account], id: &PanelOrderId) -> Result<Option<Order>, BotError> {
    for account in accounts {
        let orders = turn.store().list_by_panel_id(account.id, id).await?;
        if let Some(order) = orders.into_iter().find(|order| order.place.chat == turn.chat_id()) {
            return Ok(Some(order));
        }
    }
    Ok(None)
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

/// Writes requests down for those ids that nothing speaks against, and tells what became of each.
///
/// `known`: the one order that is meant; two panels may have given the same id.
async fn ask(
    turn: &Turn<'_>,
    kind: RequestKind,
    ids: &[PanelOrderId],
    known: Option<&Order>,
) -> Result<(), BotError> {
    let used = turn.account().await?.id;
    let accounts = turn.store().list_accounts(turn.chat_id()).await?;
    let mut meant = vec![];
    for id in ids {
        let order = match known {
            Some(order) => Some(order.clone()),
            None => ours(turn, &accounts, id).await?,
        };
        let objection = match &order {
            Some(order) => objection_to(turn, kind, order).await?,
            None => None,
        };
        let account = order.as_ref().map_or(used, |order| order.account);
        meant.push(Meant { id: id.clone(), account, order, objection });
    }
    reconsider(turn, kind, &mut meant).await?;
    put(turn, kind, meant).await
}

/// Writes down what nothing speaks against, and tells what became of each.
pub async fn put(turn: &Turn<'_>, kind: RequestKind, meant: Vec<Meant>) -> Result<(), BotError> {
    let mut lines = vec![];
    let mut asks = vec![];
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
            row: order.as_ref().map(|order| order.row),
            service_name: order.and_then(|order| order.service_name().map(str::to_owned)),
            outcome: objection.unwrap_or(Outcome::Queued),
        });
    }
    let outcomes = turn.store().ask(&asks).await?;
    for (ask, outcome) in asks.iter().zip(outcomes) {
        if let Some(line) = lines.iter_mut().find(|line| line.order == ask.panel_id) {
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
        Some(ids) => ask(turn, RequestKind::Refill, &ids, None).await,
        None => Ok(()),
    }
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
        Some((id, order)) => ask(turn, RequestKind::Refill, &[id], Some(&order)).await,
        None => Ok(()),
    }
}

/// Asks for the confirmation of one order's cancel.
pub async fn cancel_ask(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some((id, order)) = panel_id(turn, row).await? else { return Ok(()) };
    let line = CancelLine { order: id, service_name: order.service_name().map(str::to_owned) };
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
        Some((id, order)) => ask(turn, RequestKind::Cancel, &[id], Some(&order)).await,
        None => Ok(()),
    }
}

/// `/cancel ID…`: asks for one confirmation of all.
pub async fn cancel_typed(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    let Some(ids) = ids(turn, RequestKind::Cancel, text).await? else { return Ok(()) };
    let accounts = turn.accounts().await?;
    let mut lines = vec![];
    for id in &ids {
        let order = ours(turn, &accounts, id).await?;
        lines.push(CancelLine {
            order: id.clone(),
            service_name: order.and_then(|order| order.service_name().map(str::to_owned)),
        });
    }
    let typed: Vec<&str> = ids.iter().map(PanelOrderId::as_str).collect();
    let note = turn.store().create_note(turn.chat_id(), &typed.join(" ")).await?;
    let screen =
        view::requests::cancel_ask(turn.t, &lines, Press::CancelTyped { request_group: note }, Press::Menu);
    turn.show(&screen).await.map(drop)
}

pub async fn cancel_confirmed(turn: &Turn<'_>, note: i64) -> Result<(), BotError> {
    let typed = turn.store().find_note(turn.chat_id(), note).await?;
    match typed.and_then(|typed| parse_panel_ids(&typed).ok()).filter(|ids| !ids.is_empty()) {
        Some(ids) => ask(turn, RequestKind::Cancel, &ids, None).await,
        None => turn.show(&view::requests::list_expired(turn.t)).await.map(drop),
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
