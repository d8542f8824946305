//! `/services` and `/search`: categories, services, cards, favourites.

use std::collections::HashSet;

use rust_decimal::Decimal;

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::search::query::{BY_PRICE, Query, toggled};
use crate::desk::{CatalogView, DeskError};
use crate::domain::history::{price_change, sum_up};
use crate::domain::ids::{CategoryRow, SearchRow, ServiceRow};
use crate::domain::service::PanelService;
use crate::store::{Account, ServiceEntry};
use crate::view;
use crate::view::model::{
    CATALOG_PAGE, CategoriesPage, CategoryLine, FilterChoice, Paging, ServiceCard, ServiceLine, ServicesOf,
    ServicesPage,
};
use crate::view::press::{FindPress, SearchFilter};

/// Words of a search that are looked at; more is a pasted text.
const MAX_WORDS: usize = 200;

fn page_of<T>(items: &[T], paging: Paging) -> &[T] {
    let from = (paging.page as usize).saturating_mul(CATALOG_PAGE as usize).min(items.len());
    let to = from.saturating_add(CATALOG_PAGE as usize).min(items.len());
    items.get(from..to).unwrap_or_default()
}

pub async fn categories(turn: &Turn<'_>, page: u32) -> Result<(), BotError> {
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    if view.catalog.is_empty() {
        return turn.show(&view::catalog::empty(turn.t, None)).await.map(drop);
    }
    let lines: Vec<CategoryLine> = view
        .catalog
        .categories()
        .map(|(entry, services)| CategoryLine {
            row: entry.row,
            name: entry.name.clone(),
            services: services as u64,
        })
        .collect();
    let paging = Paging::new(page, lines.len() as u64, CATALOG_PAGE);
    let favourites = turn.store().list_favourites(account.id).await?;
    let favourites = favourites.iter().filter(|row| view.catalog.find(**row).is_some()).count() as u64;
    let model = CategoriesPage {
        categories: page_of(&lines, paging).to_vec(),
        paging,
        services: view.catalog.len() as u64,
        favourites,
        stale_since: view.stale_since,
    };
    turn.show(&view::catalog::categories(turn.t, &model)).await.map(drop)
}

/// One page of some services.
pub async fn list(
    turn: &Turn<'_>,
    account: &Account,
    view: &CatalogView,
    of: &ServicesOf,
    services: &[&ServiceEntry],
    page: u32,
) -> Result<(), BotError> {
    let favourites: HashSet<ServiceRow> =
        turn.store().list_favourites(account.id).await?.into_iter().collect();
    let paging = Paging::new(page, services.len() as u64, CATALOG_PAGE);
    let lines = page_of(services, paging)
        .iter()
        .map(|entry| ServiceLine {
            row: entry.row,
            id: entry.service.id.clone(),
            name: entry.service.name.clone(),
            order_type: entry.service.order_type.clone(),
            rate: entry.service.rate,
            currency: account.currency.clone(),
            is_favourite: favourites.contains(&entry.row),
        })
        .collect();
    let model =
        ServicesPage { services: lines, paging, total: services.len() as u64, stale_since: view.stale_since };
    turn.show(&view::catalog::services(turn.t, of, &model)).await.map(drop)
}

pub async fn category(turn: &Turn<'_>, row: CategoryRow, page: u32) -> Result<(), BotError> {
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    match view.catalog.category(row) {
        Some((entry, services)) => {
            let of = ServicesOf::Category { row, name: entry.name.clone() };
            list(turn, &account, &view, &of, &services, page).await
        }
        None => turn.show(&view::catalog::gone(turn.t)).await.map(drop),
    }
}

pub async fn favourites(turn: &Turn<'_>, page: u32) -> Result<(), BotError> {
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let rows = turn.store().list_favourites(account.id).await?;
    let services: Vec<&ServiceEntry> = rows.iter().filter_map(|row| view.catalog.find(*row)).collect();
    list(turn, &account, &view, &ServicesOf::Favourites, &services, page).await
}

/// `/search WORDS`.
pub async fn search(turn: &Turn<'_>, words: &str) -> Result<(), BotError> {
    if words.is_empty() {
        return turn.show(&view::catalog::search_usage(turn.t)).await.map(drop);
    }
    let words: String = words.chars().take(MAX_WORDS).collect();
    let account = turn.account().await?;
    let note = turn.store().create_note(turn.chat_id(), &words).await?;
    found(turn, &account, SearchRow(note), words, 0).await
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
        return turn.show(&view::catalog::nothing_found(turn.t, &words)).await.map(drop);
    }
    // A search that a filter emptied keeps its buttons: the filter can be taken away again.
    let filters = filters(&view, &query, &services);
    list(turn, account, &view, &ServicesOf::Search { row, words, filters }, &services, page).await
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
            _ => turn.show(&view::catalog::nothing_found(turn.t, &words)).await.map(drop),
        };
    }
    offers.sort_by_key(|offer| {
        let place = if query.by_price { 0 } else { offer.place };
        (!offer.is_favourite, place, offer.entry.service.rate)
    });
    let paging = Paging::new(page, offers.len() as u64, CATALOG_PAGE);
    let lines = page_of(&offers, paging)
        .iter()
        .map(|offer| ServiceLine {
            row: offer.entry.row,
            id: offer.entry.service.id.clone(),
            name: format!("{} · {}", offer.account.panel, offer.entry.service.name),
            order_type: offer.entry.service.order_type.clone(),
            rate: offer.entry.service.rate,
            currency: offer.account.currency.clone(),
            is_favourite: offer.is_favourite,
        })
        .collect();
    let sort = FilterChoice { filter: SearchFilter::ByPrice, is_on: query.by_price, value: String::new() };
    let model = ServicesPage { services: lines, paging, total: offers.len() as u64, stale_since };
    let of = ServicesOf::Search { row, words, filters: vec![sort] };
    turn.show(&view::catalog::services(turn.t, &of, &model)).await.map(drop)
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
    "website",
];
/// Services that are looked at for their platforms: the best tell.
const LOOKED_AT: usize = 200;
const PLATFORMS_OFFERED: usize = 3;

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
        SearchFilter::Refill => "refill".to_owned(),
        SearchFilter::Cancel => "cancel".to_owned(),
        SearchFilter::DripFeed => "drip".to_owned(),
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
    let words: String = toggled(&words, &word).chars().take(MAX_WORDS).collect();
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
    Ok(rate.map(|rate| format!("<{}", rate.normalize())))
}

/// What a service's card and the order dialogue show of it.
pub fn card_of(
    account: &Account,
    entry: &ServiceEntry,
    view: &CatalogView,
    is_favourite: bool,
) -> ServiceCard {
    ServiceCard {
        row: entry.row,
        category: Some(entry.category),
        service: entry.service.clone(),
        currency: account.currency.clone(),
        is_favourite,
        stale_since: view.stale_since,
        record: None,
        price_change: None,
    }
}

/// Shows a service's card with what this chat's own orders of it have shown.
async fn show_card(
    turn: &Turn<'_>,
    account: &Account,
    entry: &ServiceEntry,
    view: &CatalogView,
    is_favourite: bool,
) -> Result<(), BotError> {
    let service = &entry.service;
    let ended = turn.store().list_ended(account.id, &service.id).await?;
    let last = turn.store().find_last_order(account.id, &service.id).await?;
    let card = ServiceCard {
        record: sum_up(&ended),
        price_change: last.and_then(|last| price_change(service.order_type.pricing(), service.rate, last)),
        ..card_of(account, entry, view, is_favourite)
    };
    turn.show(&view::service::card(turn.t, &card)).await.map(drop)
}

pub async fn service(turn: &Turn<'_>, row: ServiceRow) -> Result<(), BotError> {
    let account = turn.account_of(row).await?;
    let Some((entry, view)) = turn.bot.desk.service(&account, row).await? else {
        return turn.show(&view::catalog::gone(turn.t)).await.map(drop);
    };
    let is_favourite = turn.store().list_favourites(account.id).await?.contains(&row);
    show_card(turn, &account, &entry, &view, is_favourite).await
}

pub async fn favourite(turn: &Turn<'_>, row: ServiceRow) -> Result<(), BotError> {
    let account = turn.account_of(row).await?;
    let Some((entry, view)) = turn.bot.desk.service(&account, row).await? else {
        return turn.show(&view::catalog::gone(turn.t)).await.map(drop);
    };
    let is_favourite = turn.store().toggle_favourite(account.id, row).await?;
    show_card(turn, &account, &entry, &view, is_favourite).await
}
