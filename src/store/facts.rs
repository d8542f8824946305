//! What an order's card may offer, from the catalogue and from earlier requests.

use super::{Store, StoreError};
use crate::domain::order::{Order, OrderState};
use crate::domain::refill::{RequestKind, RequestState};
use crate::domain::status::Status;

/// Which requests make sense for an order; the panel has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offers {
    pub refill: bool,
    pub cancel: bool,
}

impl Store {
    /// What may be offered for an order. A flag that the panel did not give counts as yes.
    pub async fn find_offers(&self, order: &Order) -> Result<Offers, StoreError> {
        if order.state != OrderState::Placed {
            return Ok(Offers::default());
        }
        let flags: Option<(Option<bool>, Option<bool>)> =
            sqlx::query_as("SELECT refill, cancel FROM services WHERE id = ?")
                .bind(order.draft.service_row.0)
                .fetch_optional(&self.reader)
                .await?;
        let (refill, cancel) = flags.unwrap_or_default();
        let open = self.find_open_requests(order.row).await?;
        let is_open = |kind: RequestKind| {
            open.get(&kind).is_some_and(|request| match request.state {
                RequestState::Queued | RequestState::Submitting => true,
                RequestState::Accepted => !request.status.is_some_and(|status| status.is_final()),
                RequestState::Refused | RequestState::Unknown => false,
            })
        };
        let status = order.status();
        let has_ended = status.is_some_and(Status::is_final);
        Ok(Offers {
            refill: refill != Some(false)
                && order.is_delivered()
                && !is_open(RequestKind::Refill)
                && self.find_rest(order.row).await?.is_none(),
            cancel: cancel != Some(false) && !has_ended && !is_open(RequestKind::Cancel),
        })
    }
}
