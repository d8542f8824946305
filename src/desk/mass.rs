//! Lists of orders: each line checked against the catalogue and priced, and one confirmation for all.

use std::collections::HashSet;

use super::ordering::{REPEATED, reprice};
use super::{CatalogView, Desk, DeskError};
use crate::domain::doubt::Doubts;
use crate::domain::draft::{Details, Draft, DraftError};
use crate::domain::ids::{ChatId, MassRow, OrderRow, Place, UserId};
use crate::domain::link::shape::find_misfit;
use crate::domain::mass::{LineProblem, MassFields, MassLine};
use crate::domain::money::Balance;
use crate::domain::order::OrderState;
use crate::domain::order_type::OrderType;
use crate::store::{Account, Confirmation, Mass, MassState, NewMass, StoredLine};

/// What became of **Confirm** under a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MassConfirmed {
    /// Written down: each order will be sent once.
    Queued,
    /// It had been confirmed before: nothing new was ordered.
    Already,
    /// It had been thrown away, or is unknown in this chat.
    Gone,
    /// Too old, or a price changed: here is the list as it would be now.
    Again(MassRow),
}

/// What is wrong with a line that a single order would be asked about.
fn problem(fields: &MassFields, order_type: &OrderType, error: DraftError) -> LineProblem {
    match error {
        DraftError::BelowMin { min } if fields.quantity.is_some() => LineProblem::BelowMin { min },
        DraftError::AboveMax { max } if fields.quantity.is_some() => LineProblem::AboveMax { max },
        DraftError::PriceTooLarge => LineProblem::PriceTooLarge,
        _ => LineProblem::NotInAList { order_type: order_type.name().to_owned() },
    }
}

/// The order that a line asks for, with its price.
fn draft(view: &CatalogView, fields: &MassFields) -> Result<Draft, LineProblem> {
    let Some(entry) = view.catalog.find_by_id(&fields.service) else {
        return Err(LineProblem::NoService { id: fields.service.as_str().to_owned() });
    };
    let order_type = &entry.service.order_type;
    if !order_type.may_order() {
        return Err(LineProblem::NotSold { order_type: order_type.name().to_owned() });
    }
    let details = match (order_type, fields.quantity) {
        (OrderType::Package, None | Some(1)) => Details::of_package(),
        (OrderType::Package, Some(_)) => return Err(LineProblem::PackageQuantity),
        (_, Some(quantity)) => Details::of_quantity(quantity),
        (OrderType::Default, None) => return Err(LineProblem::NoQuantity),
        _ => return Err(LineProblem::NotInAList { order_type: order_type.name().to_owned() }),
    };
    if !matches!(order_type, OrderType::Default | OrderType::Package) {
        // The others need more than a line can say.
        return Err(LineProblem::NotInAList { order_type: order_type.name().to_owned() });
    }
    Draft::new(entry.row, &entry.service, fields.link.clone(), details)
        .map_err(|error| problem(fields, order_type, error))
}

impl Desk {
    /// Checks and prices every line, and writes the list down for its confirmation.
    pub async fn prepare_mass(
        &self,
        account: &Account,
        place: Place,
        person: UserId,
        lines: Vec<MassLine>,
    ) -> Result<MassRow, DeskError> {
        self.refuse_if_closed().await?;
        let view = self.catalog(account).await?;
        let checked = lines
            .into_iter()
            .map(|line| (line.source, line.fields.and_then(|fields| draft(&view, &fields))))
            .collect();
        let new = NewMass {
            account: account.id,
            place,
            person,
            currency: account.currency.clone(),
            lines: checked,
        };
        Ok(self.store.create_mass(&new).await?)
    }

    /// The orders of a list that speak for a second look, as far as each can be told alone.
    pub async fn doubted_orders(
        &self,
        list: &Mass,
        lines: &[StoredLine],
    ) -> Result<HashSet<OrderRow>, DeskError> {
        let catalog = self.load_catalog(list.account).await?;
        let mut doubted = self.store.list_doubted(list.row, REPEATED).await?;
        let orders = lines.iter().filter_map(|line| line.outcome.as_ref().ok());
        let misfits = orders.filter(|order| {
            let entry = catalog.find(order.draft.service_row);
            entry.is_some_and(|entry| find_misfit(&entry.service, &order.draft.link).is_some())
        });
        doubted.extend(misfits.map(|order| order.row));
        Ok(doubted)
    }

    /// What to think of before a line is ordered.
    pub async fn line_doubts(&self, list: &Mass, draft: &Draft) -> Result<Doubts, DeskError> {
        let catalog = self.load_catalog(list.account).await?;
        match catalog.find(draft.service_row) {
            Some(entry) => self.doubts(list.account, entry, draft).await,
            None => Ok(Doubts::default()),
        }
    }

    /// The balance for a list's preview; `None` where the panel cannot say.
    pub async fn mass_balance(&self, account: &Account) -> Result<Option<Balance>, DeskError> {
        match self.balance(account).await {
            Ok(balance) => Ok(Some(balance)),
            Err(DeskError::Panel(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Confirms a list: each order once, however often it is pressed. Prices that changed since are shown first.
    pub async fn confirm_mass(
        &self,
        chat: ChatId,
        row: MassRow,
        message: Option<i32>,
    ) -> Result<MassConfirmed, DeskError> {
        let Some(list) = self.store.find_mass(row, chat).await? else { return Ok(MassConfirmed::Gone) };
        let is_draft = list.state == MassState::Draft;
        if is_draft {
            self.refuse_if_closed().await?;
        }
        if is_draft && self.mass_price_changed(row, &list).await? {
            return self.show_mass_again(row, &list).await;
        }
        match self.store.confirm_mass(row, chat, message).await? {
            Confirmation::Queued => Ok(MassConfirmed::Queued),
            Confirmation::Expired => self.show_mass_again(row, &list).await,
            Confirmation::NotFound => Ok(MassConfirmed::Gone),
            // Thrown away by this very press, whose answer Telegram did not take: it is shown once more.
            Confirmation::Already(OrderState::Discarded) => {
                let again = self.store.find_mass_of_update().await?;
                Ok(again.map_or(MassConfirmed::Gone, MassConfirmed::Again))
            }
            Confirmation::Already(_) => Ok(MassConfirmed::Already),
        }
    }

    /// Whether the catalogue, as far as it is known now, has another price for a line; the panel is not asked.
    async fn mass_price_changed(&self, row: MassRow, list: &Mass) -> Result<bool, DeskError> {
        let catalog = self.load_catalog(list.account).await?;
        let lines = self.store.list_mass_lines(row, 0, u64::MAX).await?;
        let mut orders = lines.iter().filter_map(|line| line.outcome.as_ref().ok());
        Ok(orders.any(|order| reprice(&catalog, order).is_some()))
    }

    /// Replaces an old list by one with today's prices.
    async fn show_mass_again(&self, row: MassRow, list: &Mass) -> Result<MassConfirmed, DeskError> {
        let lines = self.store.list_mass_lines(row, 0, u64::MAX).await?;
        if !self.store.discard_mass(row, list.place.chat).await? {
            return Ok(MassConfirmed::Already);
        }
        let sources: Vec<String> = lines.into_iter().map(|line| line.source).collect();
        let lines = crate::domain::mass::parse_mass(&sources.join("\n"));
        let account = self.store.get_account(list.account).await?;
        Ok(MassConfirmed::Again(self.prepare_mass(&account, list.place, list.person, lines).await?))
    }
}
