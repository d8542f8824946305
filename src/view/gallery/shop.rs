//! The key, the menu and the catalogue.

use super::*;
use crate::domain::history::{Record, Times};

pub fn key_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let panels = s.panels();
    let mut screens = vec![
        start::welcome(t, &s.name, &[t.lang(), Lang::Jam], &panels),
        start::welcome(t, &s.name, &[Lang::En], &panels[..1]),
        start::languages(t, false, &[Lang::En]),
        start::languages(t, true, &[Lang::En]),
        key::ask(t, &panels[0]),
        key::choose_panel(t, &panels),
        key::checking(t, &s.name),
        key::accepted(t, &s.name, "1234", &s.balance()),
        key::not_key_shaped(t),
        key::not_deleted(t),
        key::shown(t, &s.key(), &[(AccountId(2), s.name.clone())]),
        key::remove_ask(t, &s.key()),
        key::removed(t),
        key::missing(t),
        key::in_private(t, "https://t.me/orderdesk_bot?start=key_abc"),
        key::typed_in_group(t, true),
        key::typed_in_group(t, false),
        menu::menu(
            t,
            &Menu { panel: s.name.clone(), balance: Some(s.balance()), running: 3, is_private: true },
        ),
        menu::menu(t, &Menu { panel: s.name.clone(), balance: None, running: 0, is_private: false }),
    ];
    screens.push(key::refused(t, &s.name, "cdef"));
    screens.extend(faults(&s.words).iter().map(|fault| key::not_accepted(t, &s.name, fault)));
    screens
}

pub fn catalog_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let page = s.services();
    let none = ServicesPage { services: vec![], paging: Paging::default(), total: 0, ..page.clone() };
    let category = ServicesOf::Category { row: CategoryRow(i64::MIN), name: s.name.clone() };
    let searched = Searched { words: s.words.clone(), filters: s.filters() };
    let search = ServicesOf::Search {
        row: SearchRow(i64::MAX),
        searched: searched.clone(),
        filters: s.filters(),
        is_for_link: true,
    };
    let mut screens = vec![
        catalog::categories(t, &s.categories()),
        catalog::services(t, &category, &page),
        catalog::services(t, &ServicesOf::Category { row: CategoryRow(1), name: String::new() }, &page),
        catalog::services(t, &ServicesOf::Favourites, &page),
        catalog::services(t, &ServicesOf::Favourites, &none),
        catalog::services(t, &ServicesOf::New { row: CategoryRow(2), name: s.name.clone() }, &page),
        catalog::services(t, &ServicesOf::New { row: CategoryRow(2), name: String::new() }, &none),
        catalog::services(t, &search, &page),
        catalog::empty(t, None),
        catalog::empty(t, faults(&s.words).first()),
        catalog::loading(t),
        catalog::nothing_found(t, &searched),
        catalog::search_usage(t),
        catalog::gone(t),
    ];
    for order_type in [OrderType::Default, OrderType::Package, OrderType::Unknown(s.name.clone())] {
        let mut card = s.card(order_type);
        screens.push(service::card(t, &card));
        card.service.average_time = Some("2 hours 30 minutes".into());
        screens.push(service::card(t, &card));
        card.service.average_time = Some(s.words.clone());
        card.stale_since = Some(NOW);
        card.is_favourite = true;
        screens.push(service::card(t, &card));
    }
    screens.extend(known_services(t, s));
    let offer = |panels: usize| vec![(s.name.clone(), s.card(OrderType::Default)); panels];
    screens.extend([inline::offer_here(t, &offer(1)), inline::offer_here(t, &offer(3))]);
    screens
}

/// Services of which the chat's own orders have shown something.
fn known_services(t: &Text, s: &Samples) -> Vec<Screen> {
    let hours = |hours: u64| std::time::Duration::from_secs(hours * 3_600);
    let times = Some(Times { median: hours(2), from: hours(1), to: hours(60) });
    let record = Record { finished: 4, completed: 75, partial: 25, canceled: 0, times };
    [12, -12]
        .map(|percent| {
            let card = s.card(OrderType::Default);
            let card = ServiceCard { record: Some(record), price_change: Some(percent), ..card };
            service::card(t, &card)
        })
        .to_vec()
}
