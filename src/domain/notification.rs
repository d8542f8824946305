//! What a chat is told without having asked: the content of a push, before any language.

use serde::{Deserialize, Serialize};

use super::approval::{Held, Word};
use super::changes::Digest;
use super::estimate::Stuck;
use super::fault::Fault;
use super::forecast::Forecast;
use super::guarantee::AutomaticEnd;
use super::ids::{MassRow, OrderRow, PanelOrderId, PanelRefillId, RequestRow, UserId};
use super::money::{Balance, Money};
use super::refill::{RefillStatus, RequestKind};
use super::status::{OrderReport, Status};
use super::time::Time;

/// What a chat wants to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PushMode {
    /// Every change of state.
    #[default]
    All,
    /// Only the end and trouble.
    Final,
    /// Nothing but what the chat itself has to decide (an unknown order).
    Nothing,
}

impl PushMode {
    pub const ALL: [PushMode; 3] = [PushMode::All, PushMode::Final, PushMode::Nothing];

    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Final => "final",
            Self::Nothing => "nothing",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

/// The order that a push is about, as much as the message names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRef {
    pub row: OrderRow,
    pub panel_id: Option<PanelOrderId>,
    pub service_name: String,
    pub quantity: u64,
    pub price: Money,
    pub currency: Option<String>,
    /// Whether the service is sold with refill (as far as the panel says).
    pub may_refill: bool,
    /// Placed elsewhere: neither service nor price is known.
    #[serde(default)]
    pub is_elsewhere: bool,
    /// The list of orders that it belongs to.
    #[serde(default)]
    pub mass: Option<MassRow>,
}

/// One piece of news; it is written in the transaction that makes it true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum Notification {
    /// The panel took the order and gave an id.
    OrderPlaced { order: OrderRef },
    /// Nothing was ordered.
    OrderRefused { order: OrderRef, fault: Fault },
    /// It may have been ordered; a person must say. Rendered with the three buttons.
    OrderUnknown {
        order: OrderRef,
        fault: Option<Fault>,
        balance_before: Option<Money>,
        balance_after: Option<Money>,
        /// When the balance after was read.
        #[serde(default)]
        balance_at: Option<Time>,
        /// Found after a crash, not right after the call.
        after_restart: bool,
        /// Told before, and nobody has decided since.
        #[serde(default)]
        is_reminder: bool,
    },
    /// The order's state at the panel changed. `was` is `None` at the first report.
    OrderMoved {
        order: OrderRef,
        was: Option<Status>,
        was_text: Option<String>,
        now: OrderReport,
        is_correction: bool,
    },
    /// The panel says, repeatedly, that it does not know the order: it is no longer polled.
    OrderLost { order: OrderRef },
    /// A refill or cancel request was taken.
    RequestAccepted {
        request: RequestRow,
        kind: RequestKind,
        order: Option<OrderRef>,
        panel_id: PanelOrderId,
        #[serde(default)]
        is_automatic: bool,
    },
    /// A refill or cancel request was refused or never sent.
    RequestRefused {
        request: RequestRow,
        kind: RequestKind,
        order: Option<OrderRef>,
        panel_id: PanelOrderId,
        fault: Fault,
        #[serde(default)]
        is_automatic: bool,
    },
    /// A refill or cancel request may have been taken; it is not sent again on its own.
    RequestUnknown { request: RequestRow, kind: RequestKind, order: Option<OrderRef>, panel_id: PanelOrderId },
    /// A refill's state at the panel changed.
    RefillMoved {
        request: RequestRow,
        order: Option<OrderRef>,
        panel_id: PanelOrderId,
        refill_id: PanelRefillId,
        now: RefillStatus,
        now_text: String,
    },
    /// Every line of a list of orders has its outcome.
    MassDone { mass: MassRow },
    /// The operator tells all chats something.
    Announcement { text: String },
    /// The panel refused the chat's key: nothing is asked with it any more.
    KeyRefused { panel: String, key_tail: String, text: String },
    /// The order seems stuck: nothing moved for so many seconds, or it runs so long.
    OrderStuck { order: OrderRef, why: Stuck, secs: u64 },
    /// The refill guarantee of an order ends soon.
    GuaranteeEnding { order: OrderRef, ends_at: Time },
    /// Refills of an order are no longer asked for by themselves.
    AutomaticEnded { order: OrderRef, why: AutomaticEnd },
    /// What changed in the catalogue since the last digest.
    Digest { digest: Digest },
    /// The balance fell below the chat's alert.
    BalanceLow { panel: String, balance: Balance, below: Money, forecast: Option<Forecast> },
    /// An order or a list above a group's limit waits for a manager's word. Shown as it stands when it is told.
    ApprovalAsked {
        #[serde(flatten)]
        held: Held,
    },
    /// A manager gave it; the message in which the person who asked reads that it waits says so from then on.
    ApprovalDecided(Word),
    /// A group has a key, and whose doing that is.
    KeySet { by: Person, panel: String, key_tail: String },
}

/// Somebody whom news names; of an anonymous admin not even that is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub id: UserId,
    pub name: String,
}

impl Notification {
    /// The order whose card this news changes.
    pub fn order_row(&self) -> Option<OrderRow> {
        match self {
            Self::OrderPlaced { order }
            | Self::OrderRefused { order, .. }
            | Self::OrderUnknown { order, .. }
            | Self::OrderMoved { order, .. }
            | Self::OrderStuck { order, .. }
            | Self::GuaranteeEnding { order, .. }
            | Self::AutomaticEnded { order, .. }
            | Self::OrderLost { order } => Some(order.row),
            Self::RequestAccepted { order, .. }
            | Self::RequestRefused { order, .. }
            | Self::RequestUnknown { order, .. }
            | Self::RefillMoved { order, .. } => order.as_ref().map(|order| order.row),
            Self::KeyRefused { .. }
            | Self::BalanceLow { .. }
            | Self::Digest { .. }
            | Self::MassDone { .. }
            | Self::ApprovalAsked { .. }
            | Self::ApprovalDecided(_)
            | Self::KeySet { .. }
            | Self::Announcement { .. } => None,
        }
    }

    /// Whether it is the end of something or trouble: such news comes with a sound.
    pub fn is_loud(&self) -> bool {
        match self {
            Self::OrderMoved { now, .. } => now.status.is_final() || now.status.is_trouble(),
            Self::RefillMoved { now, .. } => now.is_final(),
            // That the guarantee is over was told before it was.
            Self::AutomaticEnded { why, .. } => *why != AutomaticEnd::Over,
            Self::RequestRefused { is_automatic, .. } => !is_automatic,
            Self::OrderPlaced { .. }
            | Self::RequestAccepted { .. }
            | Self::Digest { .. }
            | Self::ApprovalDecided(_)
            | Self::Announcement { .. } => false,
            Self::OrderRefused { .. }
            | Self::OrderUnknown { .. }
            | Self::OrderLost { .. }
            | Self::RequestUnknown { .. }
            | Self::MassDone { .. }
            | Self::KeyRefused { .. }
            | Self::KeySet { .. }
            | Self::ApprovalAsked { .. }
            | Self::OrderStuck { .. }
            | Self::GuaranteeEnding { .. }
            | Self::BalanceLow { .. } => true,
        }
    }

    /// Whether quiet hours may hold it back: it is neither trouble, nor an answer to a person, nor something to decide.
    pub fn may_wait(&self) -> bool {
        match self {
            Self::OrderMoved { now, .. } => !now.status.is_trouble(),
            Self::RequestAccepted { is_automatic, .. } | Self::RequestRefused { is_automatic, .. } => {
                *is_automatic
            }
            Self::AutomaticEnded { why, .. } => *why != AutomaticEnd::Unknown,
            Self::RefillMoved { .. } | Self::GuaranteeEnding { .. } | Self::Digest { .. } => true,
            _ => false,
        }
    }

    /// Whether a chat that chose `mode` is told; `muted` is the chat's word on this one order.
    ///
    /// What a person asked for (an order, a refill, a cancel) is always answered, and so is what only a person can
    /// decide: neither a mute nor a mode may hide that money may have been spent.
    pub fn is_wanted(&self, mode: PushMode, muted: bool) -> bool {
        match self {
            Self::AutomaticEnded { why: AutomaticEnd::Unknown, .. }
            | Self::RequestAccepted { is_automatic: false, .. }
            | Self::RequestRefused { is_automatic: false, .. } => true,
            Self::RequestAccepted { .. }
            | Self::RequestRefused { .. }
            | Self::AutomaticEnded { .. }
            | Self::OrderMoved { .. }
            | Self::RefillMoved { .. }
            | Self::OrderStuck { .. }
            | Self::GuaranteeEnding { .. } => {
                !muted
                    && match mode {
                        PushMode::All => true,
                        PushMode::Final => self.is_loud(),
                        PushMode::Nothing => false,
                    }
            }
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::OrderRow;

    fn order() -> OrderRef {
        OrderRef {
            row: OrderRow(1),
            panel_id: None,
            service_name: "Instagram Followers".into(),
            quantity: 100,
            price: Money::ZERO,
            currency: None,
            may_refill: true,
            is_elsewhere: false,
            mass: None,
        }
    }

    fn moved(status: Status) -> Notification {
        let now = OrderReport {
            status,
            status_text: status.name().into(),
            charge: None,
            start_count: None,
            remains: None,
            currency: None,
            service: None,
        };
        Notification::OrderMoved { order: order(), was: None, was_text: None, now, is_correction: false }
    }

    #[test]
    fn the_end_and_trouble_ring_and_the_steps_on_the_way_do_not() {
        use Status::{
            Canceled, Completed, Failed, InProgress, Other, Partial, Pending, Processing, Refunded,
        };
        for (status, is_loud) in [
            (Pending, false),
            (Processing, false),
            (InProgress, false),
            (Other, false),
            (Completed, true),
            (Partial, true),
            (Canceled, true),
            (Refunded, true),
            (Failed, true),
        ] {
            assert_eq!(moved(status).is_loud(), is_loud, "{status:?}");
        }
        let fault = Fault::Unreachable;
        assert!(Notification::OrderRefused { order: order(), fault: fault.clone() }.is_loud());
        assert!(Notification::OrderLost { order: order() }.is_loud());
        assert!(!Notification::OrderPlaced { order: order() }.is_loud());
        let (request, kind, panel_id) = (RequestRow(1), RequestKind::Refill, PanelOrderId::new("1"));
        let refused =
            Notification::RequestRefused { request, kind, order: None, panel_id, is_automatic: false, fault };
        assert!(refused.is_loud());
    }

    #[test]
    fn news_of_an_approval_is_read_as_an_earlier_version_wrote_it() {
        let asked = r#"{"news":"approval_asked","order":9,"name":"Ben","limit":"0.05"}"#;
        let held = Held::Order(OrderRow(9));
        assert_eq!(
            serde_json::from_str::<Notification>(asked).unwrap(),
            Notification::ApprovalAsked { held }
        );
        let decided = r#"{"news":"approval_decided","order":9,"message":7,"service_name":"A",
            "by":{"id":7,"name":"Anna"},"is_approved":true}"#;
        let Notification::ApprovalDecided(word) = serde_json::from_str(decided).unwrap() else {
            panic!("{decided}");
        };
        assert_eq!((word.held, word.message, word.price), (held, 7, None));
        let word = Word { held: Held::Mass(MassRow(3)), orders: 4, price: Some(Money::ZERO), ..word };
        let news = Notification::ApprovalDecided(word);
        let text = serde_json::to_string(&news).unwrap();
        assert!(text.contains(r#""mass":3"#), "{text}");
        assert_eq!(serde_json::from_str::<Notification>(&text).unwrap(), news);
    }

    #[test]
    fn no_mode_and_no_mute_hides_what_only_a_person_can_decide() {
        let (request, kind, panel_id) = (RequestRow(1), RequestKind::Refill, PanelOrderId::new("1"));
        let (order, panel) = (order(), "p".to_owned());
        for news in [
            Notification::OrderPlaced { order: order.clone() },
            Notification::OrderRefused { order: order.clone(), fault: Fault::Unreachable },
            Notification::OrderUnknown {
                order: order.clone(),
                fault: None,
                balance_before: None,
                balance_after: None,
                balance_at: None,
                after_restart: true,
                is_reminder: false,
            },
            Notification::OrderLost { order: order.clone() },
            Notification::AutomaticEnded { order, why: AutomaticEnd::Unknown },
            Notification::RequestUnknown { request, kind, order: None, panel_id },
            Notification::KeyRefused { panel, key_tail: String::new(), text: String::new() },
        ] {
            for mode in PushMode::ALL {
                assert!(news.is_wanted(mode, true) && news.is_wanted(mode, false), "{news:?}, {mode:?}");
            }
        }
    }

    #[test]
    fn what_is_asked_for_by_itself_is_a_step_and_what_a_person_asked_for_is_answered() {
        let refused = |is_automatic| Notification::RequestRefused {
            request: RequestRow(1),
            kind: RequestKind::Refill,
            order: Some(order()),
            panel_id: PanelOrderId::new("1"),
            fault: Fault::Unreachable,
            is_automatic,
        };
        assert!(refused(false).is_loud() && !refused(true).is_loud());
        assert!(!refused(false).may_wait() && refused(true).may_wait());
        for mode in PushMode::ALL {
            assert!(refused(false).is_wanted(mode, true));
            assert_eq!(refused(true).is_wanted(mode, false), mode == PushMode::All);
        }
        assert!(!refused(true).is_wanted(PushMode::All, true));
        let ended = |why| Notification::AutomaticEnded { order: order(), why };
        assert!(ended(AutomaticEnd::Refused).is_wanted(PushMode::Final, false));
        assert!(!ended(AutomaticEnd::Refused).is_wanted(PushMode::Nothing, false));
        assert!(!ended(AutomaticEnd::Unknown).may_wait() && ended(AutomaticEnd::Refused).may_wait());
    }
}
