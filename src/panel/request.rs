//! Requests as a panel's page documents them: exact fields, form-encoded. It sends nothing.

use secrecy::{ExposeSecret, SecretString};

use crate::domain::draft::{Details, Draft};
use crate::domain::ids::{PanelOrderId, PanelRefillId};

/// Most ids that one request may name; panels cut off the rest, some silently.
pub const MAX_IDS: usize = 100;

/// What a panel is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Balance,
    Services,
    Add,
    Status,
    Refill,
    RefillStatus,
    Cancel,
}

impl Action {
    pub fn name(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Services => "services",
            Self::Add => "add",
            Self::Status => "status",
            Self::Refill => "refill",
            Self::RefillStatus => "refill_status",
            Self::Cancel => "cancel",
        }
    }

    /// Whether it changes something at the panel: such a request is sent once and never repeated.
    pub fn is_write(self) -> bool {
        matches!(self, Self::Add | Self::Refill | Self::Cancel)
    }
}

/// One request without its key.
#[derive(Debug, Clone)]
pub struct Request {
    pub action: Action,
    fields: Vec<(&'static str, String)>,
}

impl Request {
    fn new(action: Action) -> Self {
        Self { action, fields: Vec::new() }
    }

    fn with(mut self, field: &'static str, value: impl Into<String>) -> Self {
        self.fields.push((field, value.into()));
        self
    }

    pub fn balance() -> Self {
        Self::new(Action::Balance)
    }

    pub fn services() -> Self {
        Self::new(Action::Services)
    }

    /// The order exactly as the person confirmed it. Comments have no quantity: panels count the lines.
    pub fn add(draft: &Draft) -> Self {
        let request =
            Self::new(Action::Add).with("service", draft.service.as_str()).with("link", draft.link.as_str());
        match &draft.details {
            Details::Quantity { quantity } => request.with("quantity", quantity.to_string()),
            Details::Package => request,
            // No line end after the last one: some panels count it as one more paid comment.
            Details::Comments { comments } => request.with("comments", comments.join("\n")),
        }
    }

    pub fn status(order: &PanelOrderId) -> Self {
        Self::new(Action::Status).with("order", order.as_str())
    }

    pub fn statuses(orders: &[PanelOrderId]) -> Self {
        Self::new(Action::Status).with("orders", join(orders, PanelOrderId::as_str))
    }

    pub fn refill(order: &PanelOrderId) -> Self {
        Self::new(Action::Refill).with("order", order.as_str())
    }

    pub fn refills(orders: &[PanelOrderId]) -> Self {
        Self::new(Action::Refill).with("orders", join(orders, PanelOrderId::as_str))
    }

    pub fn refill_status(refill: &PanelRefillId) -> Self {
        Self::new(Action::RefillStatus).with("refill", refill.as_str())
    }

    /// Reads many refills.
    ///
    /// One panel's page documents this as `action=refill, orders=…`: the request that *creates* refills. It is never
    /// sent to read.
    pub fn refill_statuses(refills: &[PanelRefillId]) -> Self {
        Self::new(Action::RefillStatus).with("refills", join(refills, PanelRefillId::as_str))
    }

    pub fn cancel(orders: &[PanelOrderId]) -> Self {
        Self::new(Action::Cancel).with("orders", join(orders, PanelOrderId::as_str))
    }

    /// The body to send. It holds the key in clear: never log it.
    pub fn encode(&self, key: &SecretString) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("key", key.expose_secret()).append_pair("action", self.action.name());
        for (field, value) in &self.fields {
            form.append_pair(field, value);
        }
        form.finish()
    }
}

fn join<T>(ids: &[T], text: impl Fn(&T) -> &str) -> String {
    ids.iter().map(text).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use crate::domain::ids::{ServiceId, ServiceRow};
    use crate::domain::money::Money;
    use crate::domain::order_type::OrderType;

    use super::*;

    fn encoded(request: &Request) -> String {
        request.encode(&SecretString::from("k&y"))
    }

    fn draft(order_type: OrderType, details: Details) -> Draft {
        Draft {
            service_row: ServiceRow(1),
            service: ServiceId::new("1448"),
            service_name: "A".into(),
            order_type,
            link: "https://x.com/a?b=1&c=2".into(),
            details,
            price: Money::ZERO,
        }
    }

    #[test]
    fn an_order_is_sent_exactly_as_confirmed() {
        let link = "link=https%3A%2F%2Fx.com%2Fa%3Fb%3D1%26c%3D2";
        let default = draft(OrderType::Default, Details::Quantity { quantity: 200 });
        assert_eq!(
            encoded(&Request::add(&default)),
            format!("key=k%26y&action=add&service=1448&{link}&quantity=200")
        );
        let package = draft(OrderType::Package, Details::Package);
        assert_eq!(encoded(&Request::add(&package)), format!("key=k%26y&action=add&service=1448&{link}"));
        let comments = Details::Comments { comments: vec!["nice".into(), "so, good".into()] };
        assert_eq!(
            encoded(&Request::add(&draft(OrderType::CustomComments, comments))),
            format!("key=k%26y&action=add&service=1448&{link}&comments=nice%0Aso%2C+good")
        );
    }

    #[test]
    fn many_ids_are_separated_by_commas() {
        let orders = [PanelOrderId::new("1"), PanelOrderId::new("ord_2")];
        assert_eq!(encoded(&Request::statuses(&orders)), "key=k%26y&action=status&orders=1%2Cord_2");
        assert_eq!(encoded(&Request::cancel(&orders)), "key=k%26y&action=cancel&orders=1%2Cord_2");
    }

    #[test]
    fn refills_are_read_with_refill_status_only() {
        let refills = [PanelRefillId::new("1"), PanelRefillId::new("2")];
        assert_eq!(
            encoded(&Request::refill_statuses(&refills)),
            "key=k%26y&action=refill_status&refills=1%2C2"
        );
    }
}
