//! `/search` and what is pasted: services by words, by id, by a link that they fit, at every panel of the chat.

use rust_decimal::Decimal;

use super::catalog::{list, page_of, service_line};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::search::query::{
    BY_PRICE, CANCEL, DRIP_FEED, Query, REFILL, below, toggled, without_filters,
};
use crate::desk::{CatalogView, DeskError};
use crate::domain::ids::{SearchRow, ServiceId};
use crate::domain::service::PanelService;
use crate::domain::time::Time;
use crate::store::{Account, ServiceEntry};
use crate::view;
use crate::view::model::{
    CATALOG_PAGE, FilterChoice, Paging, Searched, ServiceLine, ServicesOf, ServicesPage,
};
use crate::view::press::{FindPress, SearchFilter};

/// Signs of a search that are looked at; more is a pasted text. A link is never cut.
const MAX_CHARS: usize = 200;

/// `/search WORDS`.
pub async fn search(turn: &Turn<'_>, words: &str) -> Result<(), BotError> {
    if words.is_empty() {
        return turn.show(&view::catalog::search_usage(turn.t)).await.map(drop);
    }
    let words = shortened(words);
    let account = turn.account().await?;
    let note = turn.store().create_note(turn.chat_id(), &words).await?;
    found(turn, &account, SearchRow(note), words, 0).await
}

/// Words that are too many are cut, but not a link.
fn shortened(words: &str) -> String {
    match Query::parse(words).link {
        Some(_) => words.to_owned(),
        None => words.chars().take(MAX_CHARS).collect(),
    }
}

pub async fn search_page(turn: &Turn<'_>, search: SearchRow, page: u32) -> Result<(), BotError> {
    match turn.store().find_note(turn.chat_id(), search.0).await? {
        Some(words) => found(turn, &turn.account().await?, search, words, page).await,
        None => turn.show(&view::catalog::search_usage(turn.t)).await.map(drop),
    }
}

async fn found(
    turn: &Turn<'_>,
    account: &Account,
    row: SearchRow,
    words: String,
    page: u32,
) -> Result<(), BotError> {
    let others = turn.store().list_accounts(turn.chat_id()).await?;
    if others.len() > 1 {
        return found_everywhere(turn, &others, row, words, page).await;
    }
    let view = turn.bot.desk.catalog(account).await?;
    let favourites = turn.store().list_favourites(account.id).await?;
    let query = Query::parse(&words);
    let services = view.catalog.find_all(&query, &favourites);
    if services.is_empty() && !query.has_filters() {
        return turn.show(&view::catalog::nothing_found(turn.t, &searched(&query, &words))).await.map(drop);
    }
    // A search that a filter emptied keeps its buttons: the filter can be taken away again.
    let filters = filters(&view, &query, &services);
    let searched = searched(&query, &words);
    let of = ServicesOf::Search { row, searched, filters, is_for_link: query.link.is_some() };
    list(turn, account, &view, &of, &services, page).await
}

/// A service that was found at one of several panels.
struct Offer<'a> {
    account: &'a Account,
    entry: &'a ServiceEntry,
    is_favourite: bool,
    /// Its place among what its panel offers.
    place: usize,
}

/// One search over all panels of a chat: what fits alike stands side by side, the cheapest first.
async fn found_everywhere(
    turn: &Turn<'_>,
    accounts: &[Account],
    row: SearchRow,
    words: String,
    page: u32,
) -> Result<(), BotError> {
    let query = Query::parse(&words);
    let views =
        futures::future::join_all(accounts.iter().map(|account| turn.bot.desk.catalog(account))).await;
    let mut offers: Vec<Offer<'_>> = vec![];
    let mut stale_since = None;
    let mut fault = None;
    for (account, view) in accounts.iter().zip(&views) {
        let view = match view {
            Ok(view) => view,
            // One panel that cannot be read hides no other.
            Err(DeskError::Panel(reason)) => {
                fault = Some(reason.clone());
                continue;
            }
            Err(_) => continue,
        };
        stale_since = stale_since.min(view.stale_since).or(view.stale_since);
        let favourites = turn.store().list_favourites(account.id).await?;
        let found = view.catalog.find_all(&query, &favourites);
        offers.extend(found.into_iter().enumerate().map(|(place, entry)| Offer {
            account,
            entry,
            is_favourite: favourites.contains(&entry.row),
            place,
        }));
    }
    if offers.is_empty() {
        return match fault {
            Some(fault) if views.iter().all(Result::is_err) => Err(DeskError::Panel(fault).into()),
            _ => turn.show(&view::catalog::nothing_found(turn.t, &searched(&query, &words))).await.map(drop),
        };
    }
    offers.sort_by_key(|offer| {
        let place = if query.by_price { 0 } else { offer.place };
        (!offer.is_favourite, place, offer.entry.service.rate)
    });
    let sort = FilterChoice { filter: SearchFilter::ByPrice, is_on: query.by_price, value: String::new() };
    let searched = searched(&query, &words);
    let of = ServicesOf::Search { row, searched, filters: vec![sort], is_for_link: query.link.is_some() };
    show_offers(turn, &of, &offers, stale_since, page).await
}

/// A page of services of several panels, each with the name of its own.
async fn show_offers(
    turn: &Turn<'_>,
    of: &ServicesOf,
    offers: &[Offer<'_>],
    stale_since: Option<Time>,
    page: u32,
) -> Result<(), BotError> {
    let paging = Paging::new(page, offers.len() as u64, CATALOG_PAGE);
    let services = page_of(offers, paging)
        .iter()
        .map(|offer| {
            let line = service_line(offer.entry, offer.account.currency.as_deref(), offer.is_favourite);
            ServiceLine { name: format!("{} · {}", offer.account.panel, line.name), ..line }
        })
        .collect();
    let model = ServicesPage { services, paging, total: offers.len() as u64, stale_since };
    turn.show(&view::catalog::services(turn.t, of, &model)).await.map(drop)
}

/// The card of the service with an id, as a link names it; where several panels of the chat have one, all are offered.
pub async fn by_id(turn: &Turn<'_>, id: &ServiceId) -> Result<(), BotError> {
    let accounts = turn.accounts().await?;
    let views =
        futures::future::join_all(accounts.iter().map(|account| turn.bot.desk.catalog(account))).await;
    let (mut offers, mut fault) = (vec![], None);
    for (account, view) in accounts.iter().zip(&views) {
        match view {
            Ok(view) => offers.extend(view.catalog.find_by_id(id).map(|entry| Offer {
                account,
                entry,
                is_favourite: false,
                place: 0,
            })),
            Err(DeskError::Panel(reason)) => fault = fault.or(Some(reason.clone())),
            Err(_) => {}
        }
    }
    match (offers.as_slice(), fault) {
        ([offer], _) => super::catalog::service(turn, offer.entry.row).await,
        ([], Some(fault)) => Err(DeskError::Panel(fault).into()),
        ([], None) => turn.show(&view::catalog::gone(turn.t)).await.map(drop),
        (several, _) => {
            let words = id.as_str().to_owned();
            let row = SearchRow(turn.store().create_note(turn.chat_id(), &words).await?);
            let searched = Searched { words, filters: vec![] };
            let of = ServicesOf::Search { row, searched, filters: vec![], is_for_link: false };
            show_offers(turn, &of, several, None, 0).await
        }
    }
}

/// Platforms that a search may offer, by the word for which catalogues are searched.
const PLATFORMS: [&str; 17] = [
    "instagram",
    "tiktok",
    "youtube",
    "facebook",
    "twitter",
    "telegram",
    "spotify",
    "threads",
    "linkedin",
    "twitch",
    "discord",
    "reddit",
    "soundcloud",
    "pinterest",
    "snapchat",
    "whatsapp",
    WEBSITE,
];
/// The only platform whose word is no name, so a title says it in the language.
const WEBSITE: &str = "website";
/// Services that are looked at for their platforms: the best tell.
const LOOKED_AT: usize = 200;
const PLATFORMS_OFFERED: usize = 3;

/// What a title says of a search: its words, and its filters by their names.
fn searched(query: &Query, words: &str) -> Searched {
    let is_website = query.words.split_whitespace().any(|word| word.eq_ignore_ascii_case(WEBSITE));
    let website = PLATFORMS.iter().position(|name| *name == WEBSITE).and_then(|at| u8::try_from(at).ok());
    let filters = [
        (SearchFilter::Refill, query.refill, ""),
        (SearchFilter::Cancel, query.cancel, ""),
        (SearchFilter::DripFeed, query.dripfeed, ""),
        (SearchFilter::ByPrice, query.by_price, ""),
        (SearchFilter::Platform(website.unwrap_or(u8::MAX)), is_website, WEBSITE),
    ];
    let set = filters.into_iter().filter(|(_, is_on, _)| *is_on);
    Searched {
        words: without_filters(words, WEBSITE),
        filters: set
            .map(|(filter, is_on, value)| FilterChoice { filter, is_on, value: value.into() })
            .collect(),
    }
}

/// The filters that make sense for what was found, and those that are set.
fn filters(view: &CatalogView, query: &Query, services: &[&ServiceEntry]) -> Vec<FilterChoice> {
    let choice = |filter, is_on, value: String| FilterChoice { filter, is_on, value };
    let some = |flag: fn(&PanelService) -> Option<bool>| {
        services.iter().any(|entry| flag(&entry.service) == Some(true))
            && services.iter().any(|entry| flag(&entry.service) != Some(true))
    };
    let mut choices = vec![];
    for (filter, is_on, flag) in [
        (SearchFilter::Refill, query.refill, (|s| s.refill) as fn(&PanelService) -> Option<bool>),
        (SearchFilter::Cancel, query.cancel, |s| s.cancel),
        (SearchFilter::DripFeed, query.dripfeed, |s| s.dripfeed),
    ] {
        if is_on || some(flag) {
            choices.push(choice(filter, is_on, String::new()));
        }
    }
    if query.by_price || services.len() > 1 {
        choices.push(choice(SearchFilter::ByPrice, query.by_price, String::new()));
    }
    if let Some(rate) = query.below.or_else(|| cheap(services)) {
        choices.push(choice(SearchFilter::Cheap, query.below.is_some(), rate.normalize().to_string()));
    }
    for (place, name) in PLATFORMS.iter().enumerate() {
        let is_on = query.words.split_whitespace().any(|word| word.eq_ignore_ascii_case(name));
        let place = u8::try_from(place).unwrap_or(u8::MAX);
        let offered = choices.iter().filter(|c| matches!(c.filter, SearchFilter::Platform(_))).count();
        if is_on || (offered < PLATFORMS_OFFERED && divides(view, services, name)) {
            choices.push(choice(SearchFilter::Platform(place), is_on, (*name).to_owned()));
        }
    }
    choices
}

/// What half of the services cost less than, if they differ.
fn cheap(services: &[&ServiceEntry]) -> Option<Decimal> {
    let mut rates: Vec<Decimal> = services.iter().map(|entry| entry.service.rate).collect();
    rates.sort_unstable();
    let middle = *rates.get(rates.len() / 2)?;
    (rates.first()? < &middle).then_some(middle)
}

/// Whether some of the services are of a platform and some are not.
fn divides(view: &CatalogView, services: &[&ServiceEntry], platform: &str) -> bool {
    let is_of = |entry: &&&ServiceEntry| {
        let category = view.catalog.category_name(entry.category).unwrap_or_default();
        entry.service.name.to_lowercase().contains(platform) || category.to_lowercase().contains(platform)
    };
    let looked_at = services.len().min(LOOKED_AT);
    let of = services.iter().take(LOOKED_AT).filter(is_of).count();
    of > 0 && of < looked_at
}

/// A press on a filter: the same search with or without it, from its first page.
pub async fn filter(turn: &Turn<'_>, press: FindPress) -> Result<(), BotError> {
    let Some(words) = turn.store().find_note(turn.chat_id(), press.search.0).await? else {
        return turn.show(&view::catalog::search_usage(turn.t)).await.map(drop);
    };
    let account = turn.account().await?;
    let word = match press.filter {
        SearchFilter::Refill => REFILL.to_owned(),
        SearchFilter::Cancel => CANCEL.to_owned(),
        SearchFilter::DripFeed => DRIP_FEED[0].to_owned(),
        SearchFilter::ByPrice => BY_PRICE.to_owned(),
        SearchFilter::Cheap => match bound_of(turn, &account, &words).await? {
            Some(word) => word,
            None => return search_page(turn, press.search, 0).await,
        },
        SearchFilter::Platform(place) => match PLATFORMS.get(usize::from(place)) {
            Some(platform) => (*platform).to_owned(),
            None => return search_page(turn, press.search, 0).await,
        },
    };
    let words = shortened(&toggled(&words, &word));
    let note = turn.store().create_note(turn.chat_id(), &words).await?;
    found(turn, &account, SearchRow(note), words, 0).await
}

/// The bound that the search has, as it was typed, or the one that its button offers.
async fn bound_of(turn: &Turn<'_>, account: &Account, words: &str) -> Result<Option<String>, BotError> {
    let query = Query::parse(words);
    if query.below.is_some() {
        return Ok(words.split_whitespace().find(|word| word.starts_with(['<', '≤'])).map(str::to_owned));
    }
    let view = turn.bot.desk.catalog(account).await?;
    let rate = cheap(&view.catalog.find_all(&query, &[]));
    Ok(rate.map(below))
}
