//! What a manager's word is given for: the prices of today, or no word yet.

use std::time::Duration;

use super::ordering::reprice;
use super::{Desk, DeskError};
use crate::domain::approval::{Approval, Held};
use crate::domain::draft::Draft;
use crate::domain::ids::{ChatId, OrderRow};
use crate::domain::order::{Order, OrderState};
use crate::store::DRAFT_LIFE;

impl Desk {
    /// Compares what a request shows with the catalogue of today: requests wait for hours, so an old one is read anew, or
    /// serves if the panel does not answer.
    ///
    /// True: a price has changed, or it is too old, and it must be shown anew with what it would cost now. No earlier word
    /// counts for that.
    pub async fn renew_approval(&self, approval: &Approval, chat: ChatId) -> Result<bool, DeskError> {
        let account = self.store.get_account(approval.account).await?;
        let catalog = match self.catalog(&account).await {
            Ok(view) => view.catalog,
            Err(DeskError::Store(error)) => return Err(error.into()),
            Err(_) => self.load_catalog(approval.account).await?,
        };
        let drafts: Vec<(OrderRow, Draft)> = self
            .held_orders(approval.held, chat)
            .await?
            .iter()
            .filter(|order| order.state == OrderState::Draft)
            .filter_map(|order| Some((order.row, reprice(&catalog, order)?)))
            .collect();
        let age: Duration = self.store.clock().now().since(approval.priced_at);
        if drafts.is_empty() && age <= DRAFT_LIFE {
            return Ok(false);
        }
        self.store.renew_approval(approval, chat, &drafts).await?;
        Ok(true)
    }

    async fn held_orders(&self, held: Held, chat: ChatId) -> Result<Vec<Order>, DeskError> {
        Ok(match held {
            Held::Order(row) => self.store.find_order(row, chat).await?.into_iter().collect(),
            Held::Mass(row) => {
                let lines = self.store.list_mass_lines(row, 0, u64::MAX).await?;
                lines.into_iter().filter_map(|line| line.outcome.ok()).collect()
            }
        })
    }
}
