//! What an order's card may offer, from the catalogue and from earlier requests.

use super::{Store, StoreError};
use crate::domain::card::{CardFacts, Offers};
use crate::domain::order::{Order, OrderState};
use crate::domain::refill::{RequestKind, RequestState};
use crate::domain::status::Status;

impl Store {
    /// What an order's card shows beside the order.
    pub async fn find_card_facts(&self, order: &Order) -> Result<CardFacts, StoreError> {
        let outlook = self.find_outlook(order).await?;
        let offers = self.offers(order, outlook.radar.rest.is_some()).await?;
        Ok(CardFacts { offers, outlook })
    }

    /// What may be offered for an order. A flag that the panel did not give counts as yes.
    pub async fn find_offers(&self, order: &Order) -> Result<Offers, StoreError> {
        self.offers(order, self.find_rest(order.row).await?.is_some()).await
    }

    /// The same of an order of which it is known whether its refills rest.
    async fn offers(&self, order: &Order, rests: bool) -> Result<Offers, StoreError> {
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
            refill: refill != Some(false) && order.is_delivered() && !is_open(RequestKind::Refill) && !rests,
            cancel: cancel != Some(false) && !has_ended && !is_open(RequestKind::Cancel),
        })
    }
}
