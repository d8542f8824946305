//! What screens are made of: plain data that others fill. It holds no text of ours and no rules.

use std::time::Duration;

use rust_decimal::Decimal;

use super::press::{OrderFilter, SearchFilter};
use crate::domain::card::{CardFacts, Offers};
use crate::domain::doubt::Doubts;
use crate::domain::estimate::Outlook;
use crate::domain::fault::Fault;
use crate::domain::forecast::Forecast;
use crate::domain::history::Record;
use crate::domain::ids::{
    CategoryRow, OrderRow, PanelOrderId, PanelRefillId, SearchRow, ServiceId, ServiceRow,
};
use crate::domain::lang::Lang;
use crate::domain::money::{Balance, Money};
use crate::domain::notification::PushMode;
use crate::domain::order::Order;
use crate::domain::order_type::OrderType;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::refill::{RefillReport, RequestState};
use crate::domain::service::PanelService;
use crate::domain::status::OrderReport;
use crate::domain::time::Time;
use crate::domain::zone::Zone;

/// A panel of the operator's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelChoice {
    pub name: String,
    pub url: String,
}

/// A page of a list, counted from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Paging {
    pub page: u32,
    /// How many pages there are; zero for an empty list.
    pub pages: u32,
}

impl Paging {
    /// The page of a list of `total` items that is really there: a page beyond the end is the last one.
    pub fn new(page: u32, total: u64, per_page: u32) -> Self {
        let pages = u32::try_from(total.div_ceil(u64::from(per_page.max(1)))).unwrap_or(u32::MAX);
        Self { page: page.min(pages.saturating_sub(1)), pages }
    }
}

/// Categories, or services, on one page.
pub const CATALOG_PAGE: u32 = 8;
/// Orders, or refills, on one page.
pub const ORDERS_PAGE: u32 = 6;

/// The key that a chat uses, as much as anybody may see of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyInfo {
    pub panel: String,
    /// The last four characters.
    pub tail: String,
    pub since: Time,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Menu {
    pub panel: String,
    /// What was last known; `None` if nothing was.
    pub balance: Option<Balance>,
    pub running: u64,
    /// Words without a command are read there; in a group they are not.
    pub is_private: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryLine {
    pub row: CategoryRow,
    /// Empty where the panel gave none.
    pub name: String,
    pub services: u64,
}

/// One page of the catalogue's categories.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoriesPage {
    pub categories: Vec<CategoryLine>,
    pub paging: Paging,
    /// All services of the catalogue.
    pub services: u64,
    pub favourites: u64,
    /// When the catalogue was read, if it is older than it should be.
    pub stale_since: Option<Time>,
}

/// A service in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceLine {
    pub row: ServiceRow,
    pub id: ServiceId,
    pub name: String,
    pub order_type: OrderType,
    pub rate: Decimal,
    pub currency: Option<String>,
    pub is_favourite: bool,
}

/// One page of a list of services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServicesPage {
    pub services: Vec<ServiceLine>,
    pub paging: Paging,
    pub total: u64,
    pub stale_since: Option<Time>,
}

/// A filter that a search offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterChoice {
    pub filter: SearchFilter,
    pub is_on: bool,
    /// The platform's name, or the rate of a bound; empty for the others.
    pub value: String,
}

/// What was searched for: the words as they were typed, and the filters that are set, apart from each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    /// Empty where only filters are set.
    pub words: String,
    pub filters: Vec<FilterChoice>,
}

/// Whose services a page lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServicesOf {
    Category {
        row: CategoryRow,
        name: String,
    },
    Favourites,
    /// What is new in a category.
    New {
        row: CategoryRow,
        name: String,
    },
    Search {
        row: SearchRow,
        searched: Searched,
        filters: Vec<FilterChoice>,
        /// Services were asked for that fit a link: what is ordered here has it already.
        is_for_link: bool,
    },
}

/// A service with all that its card and the order dialogue show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceCard {
    pub row: ServiceRow,
    pub category: Option<CategoryRow>,
    pub service: PanelService,
    pub currency: Option<String>,
    pub is_favourite: bool,
    pub stale_since: Option<Time>,
    /// What this chat's own orders have shown.
    pub record: Option<Record>,
    /// By how much the rate has changed since this chat last ordered, in percent.
    pub price_change: Option<i64>,
    /// The search for a link that led here.
    pub found_by: Option<SearchRow>,
}

impl OrderCard {
    /// The card of an order; `fault` tells why it could not be brought up to date.
    pub fn new(order: Order, facts: CardFacts, fault: Option<Fault>) -> Self {
        Self { order, offers: facts.offers, outlook: facts.outlook, fault }
    }
}

/// Why a file is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// The question that is open wants a short answer.
    NotAsked,
    TooLarge {
        max_kb: u64,
    },
    /// It is not plain text.
    NoText,
    /// Telegram did not hand it out.
    Failed,
}

/// What a person sees before **Confirm**.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The draft's own row: the press of **Confirm** names it.
    pub order: OrderRow,
    pub draft: crate::domain::draft::Draft,
    pub currency: Option<String>,
    pub balance: Option<Balance>,
    pub doubts: Doubts,
    /// By how many percent the price moved since the last order of the service.
    pub price_change: Option<i64>,
    /// Whether the order may be delivered in runs.
    pub has_drip_feed: bool,
    /// When it was drawn: the end of a drip-feed follows from it.
    pub now: Time,
}

/// One page of a chat's orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrdersPage {
    pub filter: OrderFilter,
    pub orders: Vec<Order>,
    pub paging: Paging,
    pub total: u64,
}

/// An order with what its card offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderCard {
    pub order: Order,
    /// What may be asked for.
    pub offers: Offers,
    /// What speaks for its end.
    pub outlook: Outlook,
    /// Why the last look did not succeed, if it did not: what is shown is older then.
    pub fault: Option<Fault>,
}

/// What a look at an order's id brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    Found(OrderReport),
    /// The panel does not know the id.
    NotFound,
    /// The panel left the id out of its answer: not known now.
    NotNow,
    Fault(Fault),
}

/// An id that a person asked about, ordered here or elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedUp {
    pub id: PanelOrderId,
    /// Where it is, in a chat with several panels.
    pub panel: Option<String>,
    /// Our row, if this chat placed it here.
    pub order: Option<OrderRow>,
    pub service_name: Option<String>,
    pub look: Look,
}

/// Why an id does not belong to an order of unknown fate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdRefusal {
    /// An order of another chat that uses the same key has it.
    Elsewhere,
    /// The text can be no id.
    NoId,
    NotFound,
    /// Another order of ours has it.
    Taken,
    /// What the panel says of it does not fit (its charge or currency).
    DoesNotFit,
    Fault(Fault),
}

/// What became of the wish to refill or cancel one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Queued,
    /// The same request is under way.
    AlreadyRunning,
    /// The service is sold without it.
    NotOffered,
    /// A refill needs an order that has ended; a cancel one that has not.
    NotInThisState,
    Accepted,
    Refused(Fault),
    Unknown,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    pub order: PanelOrderId,
    /// Where it is, in a chat with several panels.
    pub panel: Option<String>,
    pub row: Option<OrderRow>,
    pub service_name: Option<String>,
    pub outcome: Outcome,
}

/// An order whose cancelling has to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelLine {
    pub order: PanelOrderId,
    /// Where it is, in a chat with several panels.
    pub panel: Option<String>,
    pub service_name: Option<String>,
}

/// A refill in the list of refills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefillLine {
    pub order: PanelOrderId,
    pub row: Option<OrderRow>,
    pub service_name: Option<String>,
    pub refill_id: Option<PanelRefillId>,
    pub state: RequestState,
    pub report: Option<RefillReport>,
    pub fault: Option<Fault>,
    pub created_at: Time,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefillsPage {
    pub refills: Vec<RefillLine>,
    pub paging: Paging,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalanceCard {
    pub panel: String,
    pub balance: Balance,
    pub as_of: Time,
    /// Why the panel was not asked anew, if it could not be.
    pub fault: Option<Fault>,
    pub running: u64,
    /// What the running orders cost together.
    pub running_sum: Option<Money>,
    pub alert_below: Option<Money>,
    pub forecast: Option<Forecast>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsCard {
    pub lang: Lang,
    pub push: PushMode,
    pub key: Option<KeyInfo>,
    pub zone: Zone,
    pub quiet: Option<Hours>,
    pub quiet_mode: QuietMode,
    /// After so long without a move an order is stuck; `None`: never.
    pub patience: Option<Duration>,
    /// The hour of the chat's day at which changes of its catalogue are told; `None`: never.
    pub digest_hour: Option<u8>,
    pub alert_below: Option<Money>,
    /// What was last known.
    pub balance: Option<Money>,
    pub currency: Option<String>,
}
