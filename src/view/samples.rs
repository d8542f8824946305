//! Values for the tests of screens: an ordinary set, and one as bad as a panel can make it.

use rust_decimal::Decimal;

use super::model::*;
use super::press::OrderFilter;
use crate::domain::draft::{Details, Draft};
use crate::domain::estimate::{Outlook, Stuck};
use crate::domain::fault::Fault;
use crate::domain::forecast::Forecast;
use crate::domain::guarantee::AutomaticEnd;
use crate::domain::ids::*;
use crate::domain::lang::Lang;
use crate::domain::money::{Balance, Money};
use crate::domain::notification::{Notification, OrderRef, PushMode};
use crate::domain::order::{Order, OrderState};
use crate::domain::order_type::OrderType;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::refill::{RefillReport, RefillStatus, RequestKind, RequestState};
use crate::domain::service::PanelService;
use crate::domain::status::{OrderReport, Status};
use crate::domain::time::Time;
use crate::domain::zone::Zone;

mod groups;
mod watch;

/// 2026-11-23 14:05 UTC.
pub const NOW: Time = Time(1_795_442_700_000);

/// The words and numbers of a set of values.
pub struct Samples {
    pub name: String,
    pub link: String,
    pub id: String,
    pub words: String,
    pub currency: String,
    pub description: String,
    pub quantity: u64,
    pub rate: Decimal,
    pub items: usize,
}

impl Samples {
    pub fn ordinary() -> Self {
        Self {
            name: "Instagram Followers".into(),
            link: "https://instagram.com/p/AAA111".into(),
            id: "23501".into(),
            words: "Not enough funds".into(),
            currency: "USD".into(),
            description: "Starts within an hour.\nNo drop.".into(),
            quantity: 200,
            rate: Decimal::new(90, 2),
            items: 3,
        }
    }

    /// Everything that is not ours is in Chinese, a language that the bot does not speak: what else is in a foreign
    /// language is a leftover.
    pub fn foreign() -> Self {
        Self {
            name: "服务".into(),
            link: "https://例子.中国/帖子".into(),
            words: "面板的话".into(),
            currency: "元".into(),
            description: "说明".into(),
            ..Self::ordinary()
        }
    }

    /// Names of 200 signs that are markup, emoji, both directions and marks; numbers of all digits.
    pub fn worst() -> Self {
        let name = "<b>&amp;\"</a>👨‍👩‍👧متابعون\u{202E}e\u{301}\u{301}\n".repeat(20);
        let name: String = name.chars().take(200).collect();
        Self {
            link: format!("https://example.com/?a=<&{}", "ü<&".repeat(600)),
            id: "ord_01HG<&".repeat(20),
            words: format!("<!DOCTYPE html>{}", name.repeat(40)),
            currency: "<USD>&".repeat(10),
            description: name.repeat(60),
            quantity: u64::MAX,
            rate: Decimal::MAX,
            items: 100,
            name,
        }
    }

    pub fn filters(&self) -> Vec<FilterChoice> {
        use super::press::SearchFilter::{ByPrice, Cancel, Cheap, DripFeed, Platform, Refill};
        [Refill, Cancel, DripFeed, ByPrice, Cheap, Platform(0), Platform(u8::MAX)]
            .into_iter()
            .map(|filter| FilterChoice { filter, is_on: true, value: self.rate.to_string() })
            .chain([FilterChoice { filter: Platform(16), is_on: false, value: "website".to_owned() }])
            .collect()
    }

    pub fn currency(&self) -> Option<String> {
        Some(self.currency.clone())
    }

    pub fn balance(&self) -> Balance {
        Balance { amount: "100.84".parse().unwrap(), currency: self.currency() }
    }

    pub fn card(&self, order_type: OrderType) -> ServiceCard {
        let service = PanelService {
            id: ServiceId::new(self.id.clone()),
            name: self.name.clone(),
            order_type,
            category: self.name.clone(),
            rate: self.rate,
            min: 50,
            max: self.quantity.max(10_000),
            refill: Some(true),
            cancel: Some(false),
            dripfeed: None,
            average_time: Some("75".into()),
            description: Some(self.description.clone()),
        };
        ServiceCard {
            row: ServiceRow(7),
            category: Some(CategoryRow(2)),
            service,
            currency: self.currency(),
            is_favourite: false,
            stale_since: None,
            record: None,
            price_change: None,
            found_by: None,
        }
    }

    pub fn order_types(&self) -> Vec<OrderType> {
        let names = [
            "Default",
            "Package",
            "SEO",
            "Custom Comments",
            "Custom Comments Package",
            "Mentions",
            "Mentions with Hashtags",
            "Mentions Custom List",
            "Mentions Hashtag",
            "Mentions User Followers",
            "Mentions Media Likers",
            "Comment Likes",
            "Comment Replies",
            "Poll",
            "Invites from Groups",
            "Subscriptions",
            "Web Traffic",
        ];
        names.map(OrderType::parse).to_vec()
    }

    pub fn draft(&self, details: Details) -> Draft {
        Draft {
            service_row: ServiceRow(7),
            service: ServiceId::new("1448"),
            service_name: self.name.clone(),
            order_type: OrderType::Default,
            link: self.link.clone(),
            details,
            price: "0.18".parse().unwrap(),
        }
    }

    pub fn summary(&self) -> Summary {
        Summary {
            order: OrderRow(9),
            draft: self.draft(Details::of_quantity(self.quantity)),
            currency: self.currency(),
            balance: Some(self.balance()),
            doubts: Default::default(),
            price_change: None,
            has_drip_feed: false,
            now: NOW,
        }
    }

    pub fn same_link(&self) -> Vec<Order> {
        let mut all = vec![self.placed(Status::InProgress, ""); self.items];
        all.push(self.order(OrderState::Queued, None));
        all
    }

    pub fn order_id(&self) -> PanelOrderId {
        PanelOrderId::new(self.id.clone())
    }

    pub fn report(&self, status: Status, text: &str) -> OrderReport {
        OrderReport {
            status,
            status_text: text.into(),
            charge: Some("0.27819".parse().unwrap()),
            start_count: Some(3572),
            remains: Some(157),
            currency: self.currency(),
            service: None,
        }
    }

    pub fn order(&self, state: OrderState, report: Option<OrderReport>) -> Order {
        let is_placed = state == OrderState::Placed;
        // An hour before its last look.
        let report_at = report.is_some().then_some(Time(NOW.0 - 3_900_000));
        Order {
            row: OrderRow(9),
            account: AccountId(1),
            place: Place::chat(ChatId(1)),
            person: UserId(1),
            state,
            draft: self.draft(Details::of_quantity(self.quantity)),
            currency: self.currency(),
            panel_id: is_placed.then(|| self.order_id()),
            fault: None,
            balance_before: Some("100.84".parse().unwrap()),
            balance_after: Some("100.66".parse().unwrap()),
            checked_at: report.is_some().then_some(Time(NOW.0 - 300_000)),
            report,
            created_at: NOW,
            queued_at: None,
            settled_at: report_at,
            final_at: None,
            started_at: report_at,
            moved_at: None,
            is_muted: false,
            mass: None,
            watched_at: None,
        }
    }

    pub fn placed(&self, status: Status, text: &str) -> Order {
        self.order(OrderState::Placed, Some(self.report(status, text)))
    }

    pub fn order_card(&self, order: Order) -> OrderCard {
        OrderCard {
            order,
            offers: crate::domain::card::Offers { refill: true, cancel: true },
            fault: None,
            outlook: Outlook::default(),
        }
    }

    pub fn services(&self) -> ServicesPage {
        let line = |n: i64| ServiceLine {
            row: ServiceRow(n),
            id: ServiceId::new(format!("14{n}{}", self.id.get(6..).unwrap_or_default())),
            name: self.name.clone(),
            order_type: OrderType::Default,
            rate: self.rate,
            currency: self.currency(),
            is_favourite: n == 1,
        };
        ServicesPage {
            services: (1..=i64::from(CATALOG_PAGE)).map(line).collect(),
            paging: Paging { page: 1, pages: 7 },
            total: 52,
            stale_since: None,
        }
    }

    pub fn categories(&self) -> CategoriesPage {
        let line = |row| CategoryLine { row: CategoryRow(row), name: self.name.clone(), services: 12 };
        CategoriesPage {
            categories: (1..=3).map(line).collect(),
            paging: Paging { page: 0, pages: 2 },
            services: 12_345,
            favourites: 2,
            stale_since: Some(NOW),
        }
    }

    pub fn orders(&self) -> OrdersPage {
        OrdersPage {
            filter: OrderFilter::Running,
            orders: vec![
                self.placed(Status::InProgress, "In progress"),
                self.order(OrderState::Queued, None),
                self.placed(Status::Other, &self.words),
            ],
            paging: Paging { page: 0, pages: 1 },
            total: 3,
        }
    }

    pub fn looks(&self) -> Vec<LookedUp> {
        let fault = Fault::Refused { text: self.words.clone() };
        let found = self.report(Status::Other, &self.words);
        [Look::Found(found), Look::NotFound, Look::NotNow, Look::Fault(fault)]
            .into_iter()
            .cycle()
            .take(self.items.max(4))
            .map(|look| LookedUp {
                panel: Some("pica-smm".to_owned()),
                id: self.order_id(),
                order: Some(OrderRow(9)),
                service_name: Some(self.name.clone()),
                look,
            })
            .collect()
    }

    pub fn requests(&self) -> Vec<RequestLine> {
        let fault = Fault::NotEligible { text: self.words.clone() };
        [Outcome::Queued, Outcome::AlreadyRunning, Outcome::NotOffered, Outcome::Refused(fault)]
            .into_iter()
            .cycle()
            .take(self.items)
            .map(|outcome| RequestLine {
                panel: None,
                order: self.order_id(),
                row: Some(OrderRow(9)),
                service_name: Some(self.name.clone()),
                outcome,
            })
            .collect()
    }

    pub fn refills(&self) -> RefillsPage {
        let line = |report, fault: Option<Fault>| RefillLine {
            order: self.order_id(),
            row: Some(OrderRow(9)),
            service_name: Some(self.name.clone()),
            refill_id: Some(PanelRefillId::new(self.id.clone())),
            state: if fault.is_some() { RequestState::Refused } else { RequestState::Accepted },
            report,
            fault,
            created_at: Time(NOW.0 - 7_200_000),
        };
        let report = RefillReport { status: RefillStatus::Other, status_text: self.words.clone() };
        RefillsPage {
            refills: vec![
                line(None, None),
                line(Some(report), None),
                line(None, Some(Fault::Refused { text: self.words.clone() })),
            ],
            paging: Paging { page: 0, pages: 1 },
        }
    }

    pub fn order_ref(&self) -> OrderRef {
        OrderRef {
            row: OrderRow(9),
            panel_id: Some(self.order_id()),
            service_name: self.name.clone(),
            quantity: self.quantity,
            price: "0.18".parse().unwrap(),
            currency: self.currency(),
            may_refill: true,
            is_elsewhere: false,
            mass: None,
        }
    }

    pub fn moved(&self, was: Status, now: Status) -> Notification {
        Notification::OrderMoved {
            order: self.order_ref(),
            was: Some(was),
            was_text: Some(self.words.clone()),
            now: self.report(now, &self.words),
            is_correction: false,
        }
    }

    /// Every kind of news once.
    pub fn news(&self) -> Vec<Notification> {
        let (order, panel_id, request) = (self.order_ref(), self.order_id(), RequestRow(3));
        let fault = Fault::Refused { text: self.words.clone() };
        let mut news = vec![
            Notification::OrderPlaced { order: order.clone() },
            Notification::OrderRefused { order: order.clone(), fault: fault.clone() },
            self.moved(Status::InProgress, Status::Partial),
            Notification::OrderLost { order: order.clone() },
            Notification::Announcement { text: "We move to a new panel <tonight>".to_owned() },
            Notification::RefillMoved {
                request,
                order: Some(order.clone()),
                panel_id: panel_id.clone(),
                refill_id: PanelRefillId::new(self.id.clone()),
                now: RefillStatus::Other,
                now_text: self.words.clone(),
            },
        ];
        for kind in [RequestKind::Refill, RequestKind::Cancel] {
            let (order, panel_id) = (Some(order.clone()), panel_id.clone());
            news.extend([
                Notification::RequestAccepted {
                    request,
                    kind,
                    order: order.clone(),
                    panel_id: panel_id.clone(),
                    is_automatic: false,
                },
                Notification::RequestUnknown {
                    request,
                    kind,
                    order: order.clone(),
                    panel_id: panel_id.clone(),
                },
                Notification::RequestRefused {
                    request,
                    kind,
                    order,
                    panel_id,
                    fault: fault.clone(),
                    is_automatic: false,
                },
            ]);
        }
        news.extend(
            AutomaticEnd::ALL.map(|why| Notification::AutomaticEnded { order: self.order_ref(), why }),
        );
        news.extend([
            Notification::OrderUnknown {
                order,
                fault: Some(fault),
                balance_before: Some("100.84".parse().unwrap()),
                balance_after: Some(Money::ZERO),
                balance_at: Some(NOW),
                after_restart: false,
                is_reminder: false,
            },
            Notification::KeyRefused {
                panel: self.name.clone(),
                key_tail: "x1234".into(),
                text: self.words.clone(),
            },
            Notification::GuaranteeEnding { order: self.order_ref(), ends_at: NOW },
            Notification::OrderStuck { order: self.order_ref(), why: Stuck::NothingMoved, secs: 90_000 },
            Notification::OrderStuck { order: self.order_ref(), why: Stuck::LongerThanMost, secs: 9_000 },
            Notification::Digest { digest: self.digest() },
            Notification::BalanceLow {
                panel: self.name.clone(),
                balance: self.balance(),
                below: "5000".parse().unwrap(),
                forecast: Some(Forecast { per_day: "2.50".parse().unwrap(), tenths: 24 }),
            },
        ]);
        news.extend(self.group_news());
        news
    }

    pub fn key(&self) -> KeyInfo {
        KeyInfo { panel: self.name.clone(), tail: "1234".into(), since: NOW }
    }

    pub fn panels(&self) -> Vec<PanelChoice> {
        let panel = |url: &str| PanelChoice { name: self.name.clone(), url: url.into() };
        vec![panel("https://pica-smm.com/api2/v2"), panel("http://127.0.0.1:9/<&\">")]
    }

    pub fn settings_card(&self) -> SettingsCard {
        SettingsCard {
            lang: Lang::En,
            push: PushMode::All,
            key: Some(KeyInfo { panel: self.name.clone(), tail: "wxyz".into(), since: NOW }),
            zone: Zone::parse("Berlin").unwrap(),
            quiet: Hours::parse("22-7"),
            quiet_mode: QuietMode::Hold,
            patience: Some(std::time::Duration::from_secs(86_400)),
            digest_hour: Some(10),
            alert_below: Some("5".parse().unwrap()),
            balance: Some(self.balance().amount),
            currency: self.balance().currency,
        }
    }
}

/// Every fault once.
pub fn faults(words: &str) -> Vec<Fault> {
    let text = words.to_owned();
    vec![
        Fault::WrongKey { text: text.clone() },
        Fault::TooLittleBalance { text: text.clone() },
        Fault::Refused { text: text.clone() },
        Fault::DuplicateLink { text: text.clone() },
        Fault::UnknownId { text: text.clone() },
        Fault::NotEligible { text: text.clone() },
        Fault::Unsupported { text },
        Fault::RateLimited { retry_after_secs: None },
        Fault::RateLimited { retry_after_secs: Some(90) },
        Fault::Unreachable,
        Fault::Unavailable,
        Fault::NotUnderstood,
    ]
}
