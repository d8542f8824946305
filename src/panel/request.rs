//! Requests as a panel's page documents them: exact fields, form-encoded. It sends nothing.

use secrecy::{ExposeSecret, SecretString};

use crate::domain::draft::Draft;
use crate::domain::field::Field;
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

    /// The order exactly as the person confirmed it: its own fields and no other. Where panels count the lines of a list,
    /// no quantity is sent, and a subscription has an account instead of a link.
    pub fn add(draft: &Draft) -> Self {
        let mut request = Self::new(Action::Add).with("service", draft.service.as_str());
        if draft.order_type.asks(Field::Link) {
            request = request.with(Field::Link.name(), draft.link.as_str());
        }
        draft
            .details
            .iter()
            .fold(request, |request, (field, answer)| request.with(field.name(), answer.to_form()))
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
    use crate::domain::answer::Answer;
    use crate::domain::draft::Details;
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

    const LINK: &str = "link=https%3A%2F%2Fx.com%2Fa%3Fb%3D1%26c%3D2";

    #[test]
    fn each_order_type_is_sent_with_just_its_own_fields() {
        let hundred = || Details::of_quantity(100);
        let text = |text: &str| Answer::Text(text.into());
        let lines = |lines: &[&str]| Answer::Lines(lines.iter().map(|line| (*line).to_owned()).collect());
        let traffic = |kind| {
            hundred()
                .with(Field::Country, text("US"))
                .with(Field::Device, Answer::Number(5))
                .with(Field::TypeOfTraffic, Answer::Number(kind))
        };
        let drip_feed =
            hundred().with(Field::Runs, Answer::Number(10)).with(Field::Interval, Answer::Number(60));
        for (order_type, details, sent) in [
            (OrderType::Default, Details::of_quantity(200), "&quantity=200"),
            (OrderType::Default, drip_feed, "&quantity=100&runs=10&interval=60"),
            (OrderType::Package, Details::of_package(), ""),
            (
                OrderType::Seo,
                hundred().with(Field::Keywords, lines(&["red shoes", "shoes"])),
                "&quantity=100&keywords=red+shoes%0Ashoes",
            ),
            (
                OrderType::CustomComments,
                Details::of_comments(vec!["nice".into(), "so, good".into()]),
                "&comments=nice%0Aso%2C+good",
            ),
            (OrderType::CustomCommentsPackage, Details::of_comments(vec!["nice".into()]), "&comments=nice"),
            (
                OrderType::Mentions,
                hundred().with(Field::Usernames, lines(&["anna", "bob"])),
                "&quantity=100&usernames=anna%0Abob",
            ),
            (
                OrderType::MentionsWithHashtags,
                hundred()
                    .with(Field::Usernames, lines(&["anna"]))
                    .with(Field::Hashtags, lines(&["#a", "#b"])),
                "&quantity=100&usernames=anna&hashtags=%23a%0A%23b",
            ),
            (
                OrderType::MentionsCustomList,
                Details::default().with(Field::Usernames, lines(&["anna", "bob"])),
                "&usernames=anna%0Abob",
            ),
            (
                OrderType::MentionsHashtag,
                hundred().with(Field::Hashtag, text("#summer")),
                "&quantity=100&hashtag=%23summer",
            ),
            (
                OrderType::MentionsUserFollowers,
                hundred().with(Field::Username, text("anna")),
                "&quantity=100&username=anna",
            ),
            (
                OrderType::MentionsMediaLikers,
                hundred().with(Field::Media, text("https://x.com/m")),
                "&quantity=100&media=https%3A%2F%2Fx.com%2Fm",
            ),
            (
                OrderType::CommentLikes,
                hundred().with(Field::Username, text("anna")),
                "&quantity=100&username=anna",
            ),
            (
                OrderType::CommentReplies,
                Details::of_comments(vec!["so".into()]).with(Field::Username, text("anna")),
                "&username=anna&comments=so",
            ),
            (
                OrderType::Poll,
                hundred().with(Field::AnswerNumber, Answer::Number(2)),
                "&quantity=100&answer_number=2",
            ),
            (
                OrderType::InvitesFromGroups,
                hundred().with(Field::Groups, lines(&["@one", "@two"])),
                "&quantity=100&groups=%40one%0A%40two",
            ),
            (
                OrderType::WebTraffic,
                traffic(1).with(Field::GoogleKeyword, text("shoes")),
                "&quantity=100&country=US&device=5&type_of_traffic=1&google_keyword=shoes",
            ),
            (
                OrderType::WebTraffic,
                traffic(2).with(Field::ReferringUrl, text("https://a.b")),
                "&quantity=100&country=US&device=5&type_of_traffic=2&referring_url=https%3A%2F%2Fa.b",
            ),
            (OrderType::WebTraffic, traffic(3), "&quantity=100&country=US&device=5&type_of_traffic=3"),
        ] {
            let expected = format!("key=k%26y&action=add&service=1448&{LINK}{sent}");
            assert_eq!(
                encoded(&Request::add(&draft(order_type.clone(), details))),
                expected,
                "{order_type:?}"
            );
        }
    }

    #[test]
    fn a_subscription_is_sent_without_a_link() {
        let details = Details::default()
            .with(Field::Username, Answer::Text("anna".into()))
            .with(Field::Min, Answer::Number(100))
            .with(Field::Max, Answer::Number(110));
        let least = "key=k%26y&action=add&service=1448&username=anna&min=100&max=110";
        assert_eq!(encoded(&Request::add(&draft(OrderType::Subscriptions, details.clone()))), least);
        let details = details
            .with(Field::Posts, Answer::Number(5))
            .with(Field::OldPosts, Answer::Number(2))
            .with(Field::Delay, Answer::Number(30))
            .with(Field::Expiry, Answer::Text("31/12/2026".into()));
        assert_eq!(
            encoded(&Request::add(&draft(OrderType::Subscriptions, details))),
            format!("{least}&posts=5&old_posts=2&delay=30&expiry=31%2F12%2F2026")
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
