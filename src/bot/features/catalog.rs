//! `/services`: categories, services, cards, favourites. What is searched for belongs to `search`.

use std::collections::HashSet;

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::CatalogView;
use crate::domain::history::{price_change, sum_up};
use crate::domain::ids::{CategoryRow, SearchRow, ServiceRow};
use crate::store::{Account, ServiceEntry};
use crate::view;
use crate::view::model::{
    CATALOG_PAGE, CategoriesPage, CategoryLine, Paging, ServiceCard, ServiceLine, ServicesOf, ServicesPage,
};

pub fn page_of<T>(items: &[T], paging: Paging) -> &[T] {
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

/// A service in a list.
pub fn service_line(entry: &ServiceEntry, currency: Option<&str>, is_favourite: bool) -> ServiceLine {
    ServiceLine {
        row: entry.row,
        id: entry.service.id.clone(),
        name: entry.service.name.clone(),
        order_type: entry.service.order_type.clone(),
        rate: entry.service.rate,
        currency: currency.map(str::to_owned),
        is_favourite,
    }
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
        .map(|entry| service_line(entry, account.currency.as_deref(), favourites.contains(&entry.row)))
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
        found_by: None,
    }
}

/// Shows a service's card with what this chat's own orders of it have shown.
async fn show_card(
    turn: &Turn<'_>,
    account: &Account,
    (entry, view): (&ServiceEntry, &CatalogView),
    is_favourite: bool,
    found_by: Option<SearchRow>,
) -> Result<(), BotError> {
    let service = &entry.service;
    let ended = turn.store().list_ended(account.id, &service.id).await?;
    let last = turn.store().find_last_order(account.id, &service.id).await?;
    let card = ServiceCard {
        record: sum_up(&ended),
        price_change: last.and_then(|last| price_change(service.order_type.pricing(), service.rate, last)),
        found_by,
        ..card_of(account, entry, view, is_favourite)
    };
    turn.show(&view::service::card(turn.t, &card)).await.map(drop)
}

pub async fn service(turn: &Turn<'_>, row: ServiceRow) -> Result<(), BotError> {
    service_for(turn, row, None).await
}

/// A service's card; of a search for a link that led here, its order has that link already.
pub async fn service_for(
    turn: &Turn<'_>,
    row: ServiceRow,
    found_by: Option<SearchRow>,
) -> Result<(), BotError> {
    let account = turn.account_of(row).await?;
    let Some((entry, view)) = turn.bot.desk.service(&account, row).await? else {
        return turn.show(&view::catalog::gone(turn.t)).await.map(drop);
    };
    let is_favourite = turn.store().list_favourites(account.id).await?.contains(&row);
    show_card(turn, &account, (&entry, &view), is_favourite, found_by).await
}

pub async fn favourite(turn: &Turn<'_>, row: ServiceRow) -> Result<(), BotError> {
    let account = turn.account_of(row).await?;
    let Some((entry, view)) = turn.bot.desk.service(&account, row).await? else {
        return turn.show(&view::catalog::gone(turn.t)).await.map(drop);
    };
    let is_favourite = turn.store().toggle_favourite(account.id, row).await?;
    show_card(turn, &account, (&entry, &view), is_favourite, None).await
}
