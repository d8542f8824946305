//! What a button tells the bot when it is pressed, and its form in callback data.
//!
//! Callback data comes back from a client and is untrusted: it holds row ids, never names, and grants no right.

pub mod digest;
mod find;
mod ordering;
mod templates;

pub use ordering::OrderingPress;
pub use templates::TemplatePress;
mod group;
mod mass;
pub mod radar;
pub mod settings;
pub mod stats;
pub mod which;

use digest::DigestPress;
pub use find::{FindPress, SearchFilter};
pub use group::{GroupPress, LimitKind};
pub use mass::MassPress;
use radar::RadarPress;
use settings::SettingsPress;
use stats::StatsPress;
use which::WhichPress;

use crate::domain::ids::{AccountId, CategoryRow, OrderRow, SearchRow, ServiceRow};
use crate::domain::lang::Lang;
use crate::domain::notification::PushMode;
pub use crate::domain::order::OrderFilter;

mod admin;

pub use admin::AdminPress;

/// Telegram's limit for callback data.
pub const MAX_BYTES: usize = 64;

/// Raised when a code changes its meaning, so that an old message's button is not taken for another.
const VERSION: &str = "1";

/// The filter's letter in callback data.
fn filter_code(filter: OrderFilter) -> &'static str {
    match filter {
        OrderFilter::All => "a",
        OrderFilter::Running => "r",
        OrderFilter::Done => "d",
        OrderFilter::Trouble => "t",
    }
}

fn filter_from_code(code: &str) -> Option<OrderFilter> {
    OrderFilter::ALL.into_iter().find(|filter| filter_code(*filter) == code)
}

/// A subject of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum HelpTopic {
    #[default]
    Overview,
    Ordering,
    Tracking,
    Requests,
    Keys,
    Commands,
}

impl HelpTopic {
    pub const ALL: [Self; 6] =
        [Self::Overview, Self::Ordering, Self::Tracking, Self::Requests, Self::Keys, Self::Commands];

    fn code(self) -> &'static str {
        match self {
            Self::Overview => "h",
            Self::Ordering => "o",
            Self::Tracking => "t",
            Self::Requests => "r",
            Self::Keys => "k",
            Self::Commands => "c",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.code() == code)
    }
}

/// One press of a button. Pages count from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Press {
    Menu,
    Languages {
        all: bool,
    },
    SetLang(Lang),
    Services {
        page: u32,
    },
    Category {
        category: CategoryRow,
        page: u32,
    },
    Service {
        service: ServiceRow,
    },
    /// Makes a service a favourite, or no longer one.
    Favourite {
        service: ServiceRow,
    },
    Favourites {
        page: u32,
    },
    Search {
        search: SearchRow,
        page: u32,
    },
    /// Starts the order dialogue.
    Order {
        service: ServiceRow,
    },
    /// Answers the dialogue's question for the quantity.
    Quantity {
        n: u64,
    },
    /// Other answers of the order dialogue, and changes of a draft.
    Ordering(OrderingPress),
    /// Templates: orders with a name.
    Template(TemplatePress),
    Confirm {
        order: OrderRow,
    },
    Discard {
        order: OrderRow,
    },
    /// Leaves the dialogue.
    Leave,
    Orders {
        filter: OrderFilter,
        page: u32,
    },
    Card {
        order: OrderRow,
    },
    Refresh {
        order: OrderRow,
    },
    Refill {
        order: OrderRow,
    },
    CancelAsk {
        order: OrderRow,
    },
    CancelYes {
        order: OrderRow,
    },
    Again {
        order: OrderRow,
    },
    Mute {
        order: OrderRow,
    },
    Unmute {
        order: OrderRow,
    },
    CheckAgain {
        order: OrderRow,
    },
    WasPlaced {
        order: OrderRow,
    },
    NotPlaced {
        order: OrderRow,
    },
    NotPlacedYes {
        order: OrderRow,
    },
    Refills {
        page: u32,
    },
    /// Confirms the ids typed after `/cancel`, kept under this number.
    CancelTyped {
        request_group: i64,
    },
    Balance,
    Key,
    KeyEnter,
    /// Chooses the panel that a key belongs to, by its place in the operator's list.
    KeyPanel {
        index: u8,
    },
    /// Uses another account of the chat from now on.
    KeyUse {
        account: AccountId,
    },
    KeyRemove,
    KeyRemoveYes,
    /// Erases everything of the chat.
    ForgetYes,
    Settings,
    SetPush(PushMode),
    Setting(SettingsPress),
    Radar(RadarPress),
    Stats(StatsPress),
    /// Below what changed in the catalogue.
    Digest(DigestPress),
    Help {
        topic: HelpTopic,
    },
    /// Under a list of orders.
    Mass(MassPress),
    /// A button of the operator's screens.
    Admin(AdminPress),
    /// Under what a search found.
    Find(FindPress),
    /// Something of groups.
    Group(GroupPress),
    /// Which panel is meant.
    Which(WhichPress),
    /// A button that only shows something, such as a page number.
    Noop,
}

/// Why callback data is not a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// It was made by another version of the bot.
    #[error("the button belongs to another version")]
    Outdated,
    /// No version of the bot made it.
    #[error("the callback data is malformed")]
    Malformed,
}

impl Press {
    /// The callback data of this press: ASCII and at most 64 bytes.
    pub fn encode(&self) -> String {
        let body = match *self {
            Self::Menu => "m".to_owned(),
            Self::Languages { all } => format!("la:{}", u8::from(all)),
            Self::SetLang(lang) => format!("sl:{}", lang.code()),
            Self::Services { page } => format!("ss:{page}"),
            Self::Category { category, page } => format!("ca:{category}:{page}"),
            Self::Service { service } => format!("sv:{service}"),
            Self::Favourite { service } => format!("fa:{service}"),
            Self::Favourites { page } => format!("fs:{page}"),
            Self::Search { search, page } => format!("se:{search}:{page}"),
            Self::Order { service } => format!("or:{service}"),
            Self::Quantity { n } => format!("qu:{n}"),
            Self::Ordering(press) => format!("og:{}", press.encode()),
            Self::Template(press) => format!("tp:{}", press.encode()),
            Self::Confirm { order } => format!("co:{order}"),
            Self::Discard { order } => format!("di:{order}"),
            Self::Leave => "le".to_owned(),
            Self::Orders { filter, page } => format!("os:{}:{page}", filter_code(filter)),
            Self::Card { order } => format!("cd:{order}"),
            Self::Refresh { order } => format!("rf:{order}"),
            Self::Refill { order } => format!("re:{order}"),
            Self::CancelAsk { order } => format!("cq:{order}"),
            Self::CancelYes { order } => format!("cy:{order}"),
            Self::Again { order } => format!("ag:{order}"),
            Self::Mute { order } => format!("mu:{order}"),
            Self::Unmute { order } => format!("um:{order}"),
            Self::CheckAgain { order } => format!("ch:{order}"),
            Self::WasPlaced { order } => format!("wp:{order}"),
            Self::NotPlaced { order } => format!("np:{order}"),
            Self::NotPlacedYes { order } => format!("ny:{order}"),
            Self::Refills { page } => format!("rs:{page}"),
            Self::CancelTyped { request_group } => format!("ct:{request_group}"),
            Self::Balance => "ba".to_owned(),
            Self::Key => "k".to_owned(),
            Self::KeyEnter => "ke".to_owned(),
            Self::KeyPanel { index } => format!("kp:{index}"),
            Self::KeyUse { account } => format!("ku:{}", account.0),
            Self::KeyRemove => "kr".to_owned(),
            Self::KeyRemoveYes => "ky".to_owned(),
            Self::ForgetYes => "fy".to_owned(),
            Self::Settings => "st".to_owned(),
            Self::SetPush(mode) => format!("pu:{}", mode.name()),
            Self::Setting(press) => format!("sg:{}", press.encode()),
            Self::Radar(press) => format!("rd:{}", press.encode()),
            Self::Stats(press) => format!("sp:{}", press.encode()),
            Self::Help { topic } => format!("he:{}", topic.code()),
            Self::Digest(press) => format!("dg:{}", press.encode()),
            Self::Find(press) => format!("fi:{}", press.encode()),
            Self::Mass(press) => format!("ma:{}", press.encode()),
            Self::Admin(press) => format!("ad:{}", press.encode()),
            Self::Group(press) => format!("gr:{}", press.encode()),
            Self::Which(press) => format!("wh:{}", press.encode()),
            Self::Noop => "-".to_owned(),
        };
        format!("{VERSION}:{body}")
    }

    /// Reads callback data; only what [`encode`](Self::encode) writes is taken.
    pub fn parse(data: &str) -> Result<Self, PressError> {
        if data.len() > MAX_BYTES || !data.is_ascii() {
            return Err(PressError::Malformed);
        }
        let (version, body) = data.split_once(':').ok_or(PressError::Malformed)?;
        if version != VERSION {
            let is_version = (1..=3).contains(&version.len()) && version.bytes().all(|b| b.is_ascii_digit());
            return Err(if is_version { PressError::Outdated } else { PressError::Malformed });
        }
        let parts: Vec<&str> = body.split(':').collect();
        Self::read(&parts)
            // Numbers have many spellings (`+1`, `01`); a button that we made has ours.
            .filter(|press| press.encode() == data)
            .ok_or(PressError::Malformed)
    }

    fn read(parts: &[&str]) -> Option<Self> {
        match *parts {
            ["fi", ref rest @ ..] => FindPress::read(rest).map(Self::Find),
            ["ma", ref rest @ ..] => MassPress::read(rest).map(Self::Mass),
            ["og", ref rest @ ..] => OrderingPress::read(rest).map(Self::Ordering),
            ["tp", ref rest @ ..] => TemplatePress::read(rest).map(Self::Template),
            ["ad", ref rest @ ..] => AdminPress::read(rest).map(Self::Admin),
            ["sg", ref rest @ ..] => SettingsPress::read(rest).map(Self::Setting),
            ["rd", ref rest @ ..] => RadarPress::read(rest).map(Self::Radar),
            ["dg", ref rest @ ..] => DigestPress::read(rest).map(Self::Digest),
            ["sp", ref rest @ ..] => StatsPress::read(rest).map(Self::Stats),
            ["gr", ref rest @ ..] => GroupPress::read(rest).map(Self::Group),
            ["wh", ref rest @ ..] => WhichPress::read(rest).map(Self::Which),
            [code] => Self::read_plain(code),
            [code, argument] => Self::read_row(code, argument).or_else(|| Self::read_choice(code, argument)),
            ["ca", category, page] => {
                Some(Self::Category { category: CategoryRow(number(category)?), page: number(page)? })
            }
            ["se", search, page] => {
                Some(Self::Search { search: SearchRow(number(search)?), page: number(page)? })
            }
            ["os", filter, page] => {
                Some(Self::Orders { filter: filter_from_code(filter)?, page: number(page)? })
            }
            _ => None,
        }
    }

    fn read_plain(code: &str) -> Option<Self> {
        Some(match code {
            "m" => Self::Menu,
            "le" => Self::Leave,
            "ba" => Self::Balance,
            "k" => Self::Key,
            "ke" => Self::KeyEnter,
            "kr" => Self::KeyRemove,
            "ky" => Self::KeyRemoveYes,
            "fy" => Self::ForgetYes,
            "st" => Self::Settings,
            "-" => Self::Noop,
            _ => return None,
        })
    }

    fn read_row(code: &str, argument: &str) -> Option<Self> {
        let row: i64 = number(argument)?;
        let (service, order) = (ServiceRow(row), OrderRow(row));
        Some(match code {
            "sv" => Self::Service { service },
            "fa" => Self::Favourite { service },
            "or" => Self::Order { service },
            "co" => Self::Confirm { order },
            "di" => Self::Discard { order },
            "cd" => Self::Card { order },
            "rf" => Self::Refresh { order },
            "re" => Self::Refill { order },
            "cq" => Self::CancelAsk { order },
            "cy" => Self::CancelYes { order },
            "ag" => Self::Again { order },
            "mu" => Self::Mute { order },
            "um" => Self::Unmute { order },
            "ch" => Self::CheckAgain { order },
            "wp" => Self::WasPlaced { order },
            "np" => Self::NotPlaced { order },
            "ny" => Self::NotPlacedYes { order },
            "ct" => Self::CancelTyped { request_group: row },
            _ => return None,
        })
    }

    fn read_choice(code: &str, argument: &str) -> Option<Self> {
        Some(match code {
            "la" => Self::Languages { all: number::<u8>(argument)? == 1 },
            "sl" => Self::SetLang(Lang::from_code(argument)?),
            "ss" => Self::Services { page: number(argument)? },
            "fs" => Self::Favourites { page: number(argument)? },
            "rs" => Self::Refills { page: number(argument)? },
            "qu" => Self::Quantity { n: number(argument)? },
            "kp" => Self::KeyPanel { index: number(argument)? },
            "ku" => Self::KeyUse { account: AccountId(number(argument)?) },
            "pu" => Self::SetPush(PushMode::from_name(argument)?),
            "he" => Self::Help { topic: HelpTopic::from_code(argument)? },
            _ => return None,
        })
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn every_press(row: i64, page: u32, n: u64, index: u8, all: bool) -> Vec<Press> {
        let (service, order) = (ServiceRow(row), OrderRow(row));
        let mut presses = vec![
            Press::Menu,
            Press::Languages { all },
            Press::Services { page },
            Press::Category { category: CategoryRow(row), page },
            Press::Service { service },
            Press::Favourite { service },
            Press::Favourites { page },
            Press::Search { search: SearchRow(row), page },
            Press::Order { service },
            Press::Quantity { n },
            Press::Confirm { order },
            Press::Discard { order },
            Press::Leave,
            Press::Card { order },
            Press::Refresh { order },
            Press::Refill { order },
            Press::CancelAsk { order },
            Press::CancelYes { order },
            Press::Again { order },
            Press::Mute { order },
            Press::Unmute { order },
            Press::CheckAgain { order },
            Press::WasPlaced { order },
            Press::NotPlaced { order },
            Press::NotPlacedYes { order },
            Press::Refills { page },
            Press::CancelTyped { request_group: row },
            Press::Balance,
            Press::Key,
            Press::KeyEnter,
            Press::KeyPanel { index },
            Press::KeyUse { account: AccountId(row) },
            Press::KeyRemove,
            Press::KeyRemoveYes,
            Press::ForgetYes,
            Press::Settings,
            Press::Noop,
        ];
        presses.extend(FindPress::every(row, index).into_iter().map(Press::Find));
        presses.extend(MassPress::every(row, page).into_iter().map(Press::Mass));
        presses.extend(group::every_press(row, page, index, all).into_iter().map(Press::Group));
        presses.extend(Lang::ALL.map(Press::SetLang));
        presses.extend(OrderFilter::ALL.map(|filter| Press::Orders { filter, page }));
        presses.extend(PushMode::ALL.map(Press::SetPush));
        presses.extend(HelpTopic::ALL.map(|topic| Press::Help { topic }));
        presses.extend(settings::samples().into_iter().map(Press::Setting));
        presses.extend(RadarPress::every(row).into_iter().map(Press::Radar));
        presses.extend(digest::every(row, page).into_iter().map(Press::Digest));
        presses.extend(stats::samples().into_iter().map(Press::Stats));
        presses.extend(WhichPress::every(row).into_iter().map(Press::Which));
        presses
    }

    #[test]
    fn no_two_presses_have_the_same_data() {
        let mut all: Vec<String> = every_press(1, 1, 1, 1, true).iter().map(Press::encode).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn a_button_of_another_version_is_outdated() {
        assert_eq!(Press::parse("0:m"), Err(PressError::Outdated));
        assert_eq!(Press::parse("2:sv:1"), Err(PressError::Outdated));
    }

    #[test]
    fn what_we_never_made_is_malformed() {
        for data in [
            "", "m", "1", "1:", "1:zz", "1:sv", "1:sv:", "1:sv:+1", "1:sv:01", "1:sv:1:", "1:la:2", "x:m",
            "1:m:1",
        ] {
            assert_eq!(Press::parse(data), Err(PressError::Malformed), "{data}");
        }
    }

    proptest! {
        #[test]
        fn every_press_survives_its_data_and_fits(
            row in any::<i64>(), page in any::<u32>(), n in any::<u64>(), index in any::<u8>(), all in any::<bool>(),
        ) {
            for press in every_press(row, page, n, index, all) {
                let data = press.encode();
                prop_assert!(data.len() <= MAX_BYTES && data.is_ascii(), "{}", data);
                prop_assert_eq!(Press::parse(&data), Ok(press));
            }
        }

        #[test]
        fn any_data_is_read_without_panic(data in "(1:)?\\PC{0,70}") {
            let _ = Press::parse(&data);
        }
    }
}
