//! Looking orders up at the panel while a person waits, ours and those placed elsewhere.

use std::time::Duration;

use rust_decimal::Decimal;

use super::{Desk, DeskError};
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, ChatId, OrderRow, PanelOrderId};
use crate::domain::money::Balance;
use crate::domain::order::{Order, OrderState};
use crate::domain::order_type::Pricing;
use crate::domain::status::OrderReport;
use crate::panel::PanelError;
use crate::store::{Account, Seen};

/// What the panel said of one id.
#[derive(Debug, Clone, PartialEq)]
pub enum Looked {
    Report(OrderReport),
    /// The panel does not know the id.
    NotFound,
    /// The answer left it out: not known now.
    NotNow,
    Fault(Fault),
}

/// An id that was looked up, with our row if this chat placed it here.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundOrder {
    /// Where it was looked up.
    pub account: AccountId,
    pub panel: String,
    pub id: PanelOrderId,
    pub order: Option<Order>,
    pub looked: Looked,
}

/// Whether an id belongs to an order of unknown fate.
#[derive(Debug, Clone, PartialEq)]
pub enum IdCheck {
    /// It does, and the order is placed now.
    Fits,
    NotFound,
    /// Another order of this chat has it.
    Taken,
    /// An order of another chat that uses the same key has it.
    Elsewhere,
    /// The panel names another service, charged something else or counts in another currency.
    DoesNotFit,
    Fault(Fault),
    /// Somebody decided meanwhile.
    Settled,
}

/// What a look records as the shortest interval; the poller's own rhythm goes on from it.
const LOOK_INTERVAL: Duration = Duration::from_secs(60);

fn looked(answer: Option<Result<OrderReport, PanelError>>) -> Looked {
    match answer {
        Some(Ok(report)) => Looked::Report(report),
        Some(Err(error)) => match error.fault() {
            Fault::UnknownId { .. } => Looked::NotFound,
            fault => Looked::Fault(fault),
        },
        None => Looked::NotNow,
    }
}

/// What is told of an id that was looked up at several panels: each that knows it; if none does, one that could not
/// say before one that does not know it.
fn best(found: &[FoundOrder], id: &PanelOrderId) -> Vec<FoundOrder> {
    let of_id = || found.iter().filter(|found| found.id == *id);
    let is_known = |found: &&FoundOrder| found.order.is_some() || matches!(found.looked, Looked::Report(_));
    let known: Vec<_> = of_id().filter(is_known).cloned().collect();
    if !known.is_empty() {
        return known;
    }
    of_id()
        .find(|found| found.looked != Looked::NotFound)
        .or_else(|| of_id().next())
        .cloned()
        .into_iter()
        .collect()
}

impl Desk {
    /// Asks the panel for the state of orders and writes down what concerns ours.
    pub async fn look_up(
        &self,
        account: &Account,
        ids: &[PanelOrderId],
    ) -> Result<Vec<FoundOrder>, DeskError> {
        let (panel, key) = self.access(account).await?;
        let asked_at = self.store.clock().now();
        let mut answers = if let [id] = ids {
            match panel.status(&key, id).await {
                Err(error) if !matches!(error.fault(), Fault::UnknownId { .. }) => {
                    return Err(self.panel_failed(account, error).await);
                }
                answer => [(id.clone(), answer)].into(),
            }
        } else {
            match panel.statuses(&key, ids).await {
                Ok(answers) => answers,
                Err(error) => return Err(self.panel_failed(account, error).await),
            }
        };
        let mut found = Vec::with_capacity(ids.len());
        let mut seen = vec![];
        for id in ids {
            let looked = looked(answers.remove(id));
            let ours = self.store.list_by_panel_id(account.id, id).await?;
            if let Looked::Report(report) = &looked {
                seen.extend(ours.iter().map(|order| (order.row, Seen::Report(report.clone()))));
            }
            found.push((id.clone(), ours.into_iter().next(), looked));
        }
        if !seen.is_empty() {
            self.store.record_reports(account.id, seen, LOOK_INTERVAL, asked_at).await?;
        }
        let mut fresh = Vec::with_capacity(found.len());
        for (id, order, looked) in found {
            let order = match order {
                Some(order) => self.store.find_order(order.row, order.place.chat).await?,
                None => None,
            };
            fresh.push(FoundOrder { account: account.id, panel: account.panel.clone(), id, order, looked });
        }
        Ok(fresh)
    }

    /// The same at every panel of a chat, the one that it uses first: each id comes once for each panel that knows it,
    /// or that may, if none does.
    ///
    /// # Errors
    /// If no panel answered: what the first one failed with.
    pub async fn look_up_everywhere(
        &self,
        accounts: &[Account],
        ids: &[PanelOrderId],
    ) -> Result<Vec<FoundOrder>, DeskError> {
        if let [account] = accounts {
            return self.look_up(account, ids).await;
        }
        let found = self.look_at_all(accounts, ids).await?;
        let is_answered = found.iter().any(|found| !matches!(found.looked, Looked::Fault(_)));
        match found.first() {
            Some(FoundOrder { looked: Looked::Fault(fault), .. }) if !is_answered => {
                Err(DeskError::Panel(fault.clone()))
            }
            _ => Ok(ids.iter().flat_map(|id| best(&found, id)).collect()),
        }
    }

    /// What each panel of a chat says of each id; of a panel that fails, why.
    pub async fn look_at_all(
        &self,
        accounts: &[Account],
        ids: &[PanelOrderId],
    ) -> Result<Vec<FoundOrder>, DeskError> {
        let looks = accounts.iter().map(async |account| (account, self.look_up(account, ids).await));
        let mut found = vec![];
        for (account, looks) in futures::future::join_all(looks).await {
            match looks {
                Ok(looks) => found.extend(looks),
                Err(DeskError::Panel(fault)) => {
                    for id in ids {
                        let ours = self.store.list_by_panel_id(account.id, id).await?;
                        found.push(FoundOrder {
                            account: account.id,
                            panel: account.panel.clone(),
                            id: id.clone(),
                            order: ours.into_iter().next(),
                            looked: Looked::Fault(fault.clone()),
                        });
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// Brings one of our orders up to date; the fault tells why that was not possible.
    pub async fn refresh_order(&self, order: &Order) -> Result<Option<Fault>, DeskError> {
        let Some(id) = &order.panel_id else { return Ok(None) };
        let account = self.store.get_account(order.account).await?;
        let found = match self.look_up(&account, std::slice::from_ref(id)).await {
            Ok(found) => found,
            Err(DeskError::Panel(fault)) => return Ok(Some(fault)),
            Err(error) => return Err(error),
        };
        Ok(match found.into_iter().next().map(|found| found.looked) {
            Some(Looked::Fault(fault)) => Some(fault),
            Some(Looked::NotFound) => Some(Fault::UnknownId { text: String::new() }),
            Some(Looked::NotNow) => Some(Fault::NotUnderstood),
            Some(Looked::Report(_)) | None => None,
        })
    }

    /// Reads the balance as evidence beside an unknown order.
    pub async fn gather_evidence(&self, order: &Order) -> Result<Result<Balance, Fault>, DeskError> {
        let account = self.store.get_account(order.account).await?;
        let (panel, key) = self.access(&account).await?;
        match panel.balance(&key).await {
            Ok(balance) => {
                self.store.record_balance(account.id, &balance).await?;
                self.store.record_evidence(order.row, balance.amount).await?;
                Ok(Ok(balance))
            }
            Err(error) => match self.panel_failed(&account, error).await {
                DeskError::Panel(fault) => Ok(Err(fault)),
                other => Err(other),
            },
        }
    }

    /// Checks an id that a person gives for an order of unknown fate, and places it if it fits.
    pub async fn claim_id(
        &self,
        chat: ChatId,
        row: OrderRow,
        id: &PanelOrderId,
    ) -> Result<IdCheck, DeskError> {
        let Some(order) = self.store.find_order(row, chat).await? else { return Ok(IdCheck::Settled) };
        if order.state != OrderState::Unknown {
            return Ok(IdCheck::Settled);
        }
        // An id that is only watched here may well be this order's: somebody found it at the panel.
        let known = self.store.list_by_panel_id(order.account, id).await?;
        if known.iter().any(|order| !order.is_elsewhere()) {
            return Ok(IdCheck::Taken);
        }
        let account = self.store.get_account(order.account).await?;
        let (panel, key) = self.access(&account).await?;
        let report = match panel.status(&key, id).await {
            Ok(report) => report,
            Err(error) if matches!(error.fault(), Fault::UnknownId { .. }) => return Ok(IdCheck::NotFound),
            Err(error) => match self.panel_failed(&account, error).await {
                DeskError::Panel(fault) => return Ok(IdCheck::Fault(fault)),
                other => return Err(other),
            },
        };
        // Asked only now: the panel answered this key, so it is no secret of a stranger that the id exists.
        if self.store.is_panel_id_elsewhere(&account.panel, account.id, id).await? {
            return Ok(IdCheck::Elsewhere);
        }
        if !may_be(&order, &report) {
            return Ok(IdCheck::DoesNotFit);
        }
        if self.store.resolve_placed(row, chat, id, &report).await? {
            if !known.is_empty() {
                self.store.end_watch(order.account, chat, id).await?;
            }
            return Ok(IdCheck::Fits);
        }
        // Somebody was quicker: with this order, or with this id for another one.
        let known = self.store.list_by_panel_id(order.account, id).await?;
        let is_taken = known.iter().any(|order| !order.is_elsewhere());
        let is_open = self.store.find_order(row, chat).await?.is_some_and(|o| o.state == OrderState::Unknown);
        Ok(if is_taken && is_open { IdCheck::Taken } else { IdCheck::Settled })
    }
}

/// Whether a report can be that of an order: most panels name neither service nor link, so what is named decides.
///
/// A charge may differ from the price (rounding, a partial refund) and some panels put the rate there; only one that is
/// more than twice the price and not the rate speaks against it, as do a larger remainder and another currency.
fn may_be(order: &Order, report: &OrderReport) -> bool {
    let same_currency = match (&order.currency, &report.currency) {
        (Some(ours), Some(theirs)) => ours.eq_ignore_ascii_case(theirs),
        _ => true,
    };
    let same_service = report.service.as_ref().is_none_or(|service| *service == order.draft.service);
    let details = &order.draft.details;
    let quantity = details.quantity();
    let fits_remains = order.draft.order_type.pricing() == Pricing::PerPackage
        || report.remains.is_none_or(|remains| remains <= i64::try_from(quantity).unwrap_or(i64::MAX));
    let price = order.draft.price.0;
    let fits_charge = report.charge.is_none_or(|charge| {
        let is_small = price.checked_mul(Decimal::TWO).is_none_or(|twice| charge.0 <= twice);
        let is_rate =
            charge.0.checked_mul(Decimal::from(quantity)) == price.checked_mul(Decimal::ONE_THOUSAND);
        is_small || is_rate
    });
    same_currency && same_service && fits_remains && fits_charge
}
