//! From the answers of the order dialogue to a draft, and from **Confirm** to the journal.

use std::time::Duration;

use super::{Catalog, CatalogView, Desk, DeskError};
use crate::domain::doubt::Doubts;
use crate::domain::draft::{Details, Draft, DraftError};
use crate::domain::field::Field;
use crate::domain::history::price_change;
use crate::domain::ids::{AccountId, ChatId, OrderRow, Place, ServiceRow, UserId};
use crate::domain::link::shape::find_misfit;
use crate::domain::money::Balance;
use crate::domain::order::{Order, OrderState};
use crate::domain::step::{Step, misstep};
use crate::store::{Account, Confirmation, NewDraft, ServiceEntry};

/// A draft with all that a person should see before confirming it.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    pub order: OrderRow,
    pub draft: Draft,
    pub currency: Option<String>,
    /// `None`: the panel could not say.
    pub balance: Option<Balance>,
    pub doubts: Doubts,
    /// By how many percent the price moved since the account's last order of the service.
    pub price_change: Option<i64>,
    /// Whether the panel says that the service may be delivered in runs.
    pub has_drip_feed: bool,
}

/// For so long just the same order again may be a mistake.
pub(super) const REPEATED: Duration = Duration::from_secs(15 * 60);

/// What became of **Confirm**.
#[derive(Debug, Clone, PartialEq)]
pub enum Confirmed {
    /// It is written down and will be sent once.
    Queued(Order),
    /// It had been confirmed before: nothing new was ordered.
    Already(Order),
    /// The draft had been thrown away, or is unknown in this chat.
    Gone,
    /// Too old, or its price changed: here is the order as it would be now.
    Again { prepared: Box<Prepared>, is_price_changed: bool },
    /// It is too old, and the service is not sold any more.
    NotSold,
}

/// A draft at the price that the catalogue has now, where that is another one.
pub(super) fn reprice(catalog: &Catalog, order: &Order) -> Option<Draft> {
    let draft = &order.draft;
    let entry = catalog.find(draft.service_row)?;
    let now = Draft::new(entry.row, &entry.service, draft.link.clone(), draft.details.clone()).ok()?;
    (now.price != draft.price).then_some(now)
}

impl Desk {
    /// A service of the account's catalogue, fresh if it can be.
    pub async fn service(
        &self,
        account: &Account,
        row: ServiceRow,
    ) -> Result<Option<(ServiceEntry, CatalogView)>, DeskError> {
        let view = self.catalog(account).await?;
        Ok(view.catalog.find(row).cloned().map(|entry| (entry, view)))
    }

    /// Writes a draft down and gathers what the summary shows.
    pub async fn prepare(
        &self,
        account: &Account,
        place: Place,
        person: UserId,
        entry: &ServiceEntry,
        link: String,
        details: Details,
    ) -> Result<Result<Prepared, DraftError>, DeskError> {
        self.refuse_if_closed().await?;
        let draft = match Draft::new(entry.row, &entry.service, link, details) {
            Ok(draft) => draft,
            Err(error) => return Ok(Err(error)),
        };
        Ok(Ok(self.write_draft(account, place, person, entry, draft).await?))
    }

    async fn write_draft(
        &self,
        account: &Account,
        place: Place,
        person: UserId,
        entry: &ServiceEntry,
        draft: Draft,
    ) -> Result<Prepared, DeskError> {
        let balance = match self.balance(account).await {
            Ok(balance) => Some(balance),
            Err(DeskError::Store(error)) => return Err(error.into()),
            Err(
                error @ (DeskError::KeyRefused
                | DeskError::NoKey
                | DeskError::NoPanel(_)
                | DeskError::Closed(_)),
            ) => {
                return Err(error);
            }
            Err(DeskError::Panel(_)) => None,
        };
        let doubts = self.doubts(account.id, entry, &draft).await?;
        let last = self.store.find_last_order(account.id, &entry.service.id).await?;
        let pricing = entry.service.order_type.pricing();
        let price_change = last.and_then(|last| price_change(pricing, entry.service.rate, last));
        let currency = balance.as_ref().and_then(|b| b.currency.clone()).or_else(|| account.currency.clone());
        let new =
            NewDraft { account: account.id, place, person, draft: draft.clone(), currency: currency.clone() };
        let order = self.store.create_draft(&new).await?;
        let has_drip_feed = entry.service.has_drip_feed();
        Ok(Prepared { order, draft, currency, balance, doubts, price_change, has_drip_feed })
    }

    /// What to think of before an order is paid.
    pub(super) async fn doubts(
        &self,
        account: AccountId,
        entry: &ServiceEntry,
        draft: &Draft,
    ) -> Result<Doubts, DeskError> {
        Ok(Doubts {
            same_link: self.store.list_running_on_link(account, &draft.link).await?,
            repeated: self.store.find_repeated(account, draft, REPEATED).await?,
            misfit: find_misfit(&entry.service, &draft.link),
            step: self.find_step(entry, draft).await?,
        })
    }

    async fn find_step(&self, entry: &ServiceEntry, draft: &Draft) -> Result<Option<Step>, DeskError> {
        let Some(quantity) = draft.details.number(Field::Quantity) else { return Ok(None) };
        let Some(step) = self.store.find_step(entry.row).await? else { return Ok(None) };
        Ok(misstep(quantity, step, entry.service.min, entry.service.max))
    }

    /// Confirms a draft: one order, however often it is pressed. A price that changed since is shown first.
    pub async fn confirm(&self, chat: ChatId, row: OrderRow) -> Result<Confirmed, DeskError> {
        let Some(order) = self.store.find_order(row, chat).await? else { return Ok(Confirmed::Gone) };
        // An order that was confirmed before is shown as it is.
        if order.state == OrderState::Draft {
            self.refuse_if_closed().await?;
        }
        let account = self.store.get_account(order.account).await?;
        let is_price_changed = self.price_changed(&order).await?;
        if order.state == OrderState::Draft && is_price_changed {
            return self.show_again(&account, order, true).await;
        }
        match self.store.confirm_draft(row, chat).await? {
            Confirmation::NotFound => Ok(Confirmed::Gone),
            Confirmation::Expired => self.show_again(&account, order, false).await,
            Confirmation::Queued => Ok(Confirmed::Queued(self.get_order(row, chat).await?)),
            // Thrown away by this very press, whose answer Telegram did not take: it is shown once more.
            Confirmation::Already(OrderState::Discarded) if self.store.has_made_a_draft().await? => {
                self.show_again(&account, order, is_price_changed).await
            }
            Confirmation::Already(OrderState::Discarded) => Ok(Confirmed::Gone),
            Confirmation::Already(_) => Ok(Confirmed::Already(self.get_order(row, chat).await?)),
        }
    }

    async fn get_order(&self, row: OrderRow, chat: ChatId) -> Result<Order, DeskError> {
        let found = self.store.find_order(row, chat).await?;
        Ok(found.ok_or(crate::store::StoreError::Corrupt("order"))?)
    }

    /// Whether the catalogue, as far as it is known now, has another price for a draft; the panel is not asked.
    async fn price_changed(&self, order: &Order) -> Result<bool, DeskError> {
        Ok(reprice(&*self.load_catalog(order.account).await?, order).is_some())
    }

    /// Replaces an old draft by one with today's price.
    async fn show_again(
        &self,
        account: &Account,
        order: Order,
        is_price_changed: bool,
    ) -> Result<Confirmed, DeskError> {
        self.store.discard_draft(order.row, order.place.chat).await?;
        let catalog = self.load_catalog(order.account).await?;
        let Some(entry) = catalog.find(order.draft.service_row) else { return Ok(Confirmed::NotSold) };
        match Draft::new(entry.row, &entry.service, order.draft.link, order.draft.details) {
            Ok(draft) => {
                let prepared = self.write_draft(account, order.place, order.person, entry, draft).await?;
                Ok(Confirmed::Again { prepared: Box::new(prepared), is_price_changed })
            }
            Err(_) => Ok(Confirmed::NotSold),
        }
    }
}
