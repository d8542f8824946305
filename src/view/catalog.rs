//! The catalogue as lists: categories, services, favourites, search results. A single service is `service`'s.

use super::fault::{Asking, sentence};
use super::html::{body, escape, line, quotation};
use super::keyboard::{framed_label, keyboard, labelled};
use super::model::{
    CategoriesPage, CategoryLine, FilterChoice, Searched, ServiceLine, ServicesOf, ServicesPage,
};
use super::press::digest::DigestPress;
use super::press::{FindPress, OrderingPress, Press, SearchFilter};
use super::{Button, Screen};
use crate::domain::fault::Fault;
use crate::domain::ids::SearchRow;
use crate::domain::money::Money;
use crate::domain::time::Time;
use crate::l10n::Text;

/// One page of the categories.
pub fn categories(t: &Text, page: &CategoriesPage) -> Screen {
    let mut text = body(t)
        .text("catalog-title")
        .line(line(t).count("count", page.services).say("catalog-count"))
        .lines(stale(t, page.stale_since));
    text = text.gap().text("catalog-hint");
    let mut keys = keyboard(t);
    if page.favourites > 0 {
        let label = t.text_with("button-favourites", &t.args().count("count", page.favourites));
        keys = keys.row([labelled(label, Press::Favourites { page: 0 })]);
    }
    for category in &page.categories {
        let label = framed_label(t, "", &category_name(t, category), &t.number(category.services));
        keys = keys.row([labelled(label, Press::Category { category: category.row, page: 0 })]);
    }
    text.screen(keys.paging(page.paging, |page| Press::Services { page }).menu().rows())
}

fn category_name(t: &Text, category: &CategoryLine) -> String {
    if category.name.trim().is_empty() { t.text("catalog-no-category") } else { category.name.clone() }
}

/// One page of services: of a category, of the favourites, or found by a search.
pub fn services(t: &Text, of: &ServicesOf, page: &ServicesPage) -> Screen {
    let title = match of {
        ServicesOf::Category { name, .. } if name.trim().is_empty() => {
            line(t).own("name", t.text("catalog-no-category")).say("catalog-category-title")
        }
        ServicesOf::Category { name, .. } => line(t).name("name", name).say("catalog-category-title"),
        ServicesOf::Favourites => t.text("catalog-favourites-title"),
        ServicesOf::New { name, .. } => {
            line(t).name("name", &super::digest::category(t, name)).say("digest-new-title")
        }
        ServicesOf::Search { searched, .. } => {
            line(t).own("words", asked_for(t, searched)).say("catalog-found-title")
        }
    };
    let mut text = body(t).line(title).line(line(t).count("count", page.total).say("catalog-count"));
    if page.services.is_empty() && *of == ServicesOf::Favourites {
        text = body(t).text("catalog-favourites-title").text("catalog-favourites-none");
    }
    if page.services.is_empty() && matches!(of, ServicesOf::New { .. }) {
        text = text.text("digest-new-none");
    }
    let mut keys = keyboard(t);
    for line in &page.services {
        let service = line.row;
        let press = match of {
            ServicesOf::Search { row: search, is_for_link: true, .. } => {
                Press::Ordering(OrderingPress::CardFor { service, search: *search })
            }
            _ => Press::Service { service },
        };
        keys = keys.row([labelled(service_label(t, line), press)]);
    }
    if let ServicesOf::Search { row, filters, .. } = of {
        keys = keys.grid(3, filters.iter().map(|choice| filter_button(t, *row, choice)));
    }
    let keys = keys.paging(page.paging, |page| match of {
        ServicesOf::Category { row, .. } => Press::Category { category: *row, page },
        ServicesOf::Favourites => Press::Favourites { page },
        ServicesOf::New { row, .. } => Press::Digest(DigestPress::New { category: *row, page }),
        ServicesOf::Search { row, .. } => Press::Search { search: *row, page },
    });
    text.lines(stale(t, page.stale_since)).screen(
        keys.keys([("button-back", Press::Services { page: 0 }), ("button-menu", Press::Menu)]).rows(),
    )
}

/// “likes” · With refill · By price.
fn asked_for(t: &Text, searched: &Searched) -> String {
    let words = Some(searched.words.as_str()).filter(|words| !words.is_empty());
    let words = words.map(|words| quotation(t, words));
    let names = searched.filters.iter().map(|choice| t.isolate(&escape(&filter_name(t, choice))));
    words.into_iter().chain(names).collect::<Vec<_>>().join(" · ")
}

fn filter_name(t: &Text, choice: &FilterChoice) -> String {
    match choice.filter {
        SearchFilter::Refill => t.text("search-filter-refill"),
        SearchFilter::Cancel => t.text("search-filter-cancel"),
        SearchFilter::DripFeed => t.text("search-filter-drip"),
        SearchFilter::ByPrice => t.text("search-filter-price"),
        SearchFilter::Cheap => format!("< {}", super::shorten::one_line(&choice.value, 12)),
        // The only one of the platforms that is no name.
        SearchFilter::Platform(_) if choice.value == "website" => t.text("search-filter-website"),
        SearchFilter::Platform(_) => super::shorten::one_line(&choice.value, 16),
    }
}

/// “✓ With refill”.
fn filter_button(t: &Text, search: SearchRow, choice: &FilterChoice) -> Button {
    let name = filter_name(t, choice);
    let label = if choice.is_on { format!("✓ {name}") } else { name };
    labelled(label, Press::Find(FindPress { search, filter: choice.filter }))
}

/// “1448 · Instagram Followers · 0.90”: the currency stands on the card, here there is no room for it.
fn service_label(t: &Text, service: &ServiceLine) -> String {
    let short = service.currency.as_deref().filter(|currency| currency.chars().count() <= 3);
    let id = super::shorten::one_line(service.id.as_str(), 12);
    let before = if service.is_favourite { format!("⭐ {id}") } else { id };
    framed_label(t, &before, &service.name, &t.money(Money(service.rate), short))
}

/// The panel could not be asked, and this is what was known at that time.
pub(super) fn stale(t: &Text, since: Option<Time>) -> Option<String> {
    since.map(|at| line(t).own("at", t.moment(at)).say("catalog-stale"))
}

/// There is no catalogue: the panel lists nothing, or could not be read.
pub fn empty(t: &Text, fault: Option<&Fault>) -> Screen {
    let page = body(t).text("catalog-title");
    let page = match fault {
        Some(fault) => page.line(sentence(t, fault, Asking::Read)),
        None => page.text("catalog-empty"),
    };
    page.screen(
        keyboard(t)
            .keys([("button-refresh", Press::Services { page: 0 }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// Shown while the panel is asked for its services.
pub fn loading(t: &Text) -> Screen {
    body(t).text("catalog-loading").screen(vec![])
}

/// No service has these words.
pub fn nothing_found(t: &Text, searched: &Searched) -> Screen {
    body(t)
        .line(line(t).own("words", asked_for(t, searched)).say("catalog-nothing-title"))
        .text("catalog-nothing")
        .screen(
            keyboard(t)
                .keys([("button-services", Press::Services { page: 0 }), ("button-menu", Press::Menu)])
                .rows(),
        )
}

/// How to search.
pub fn search_usage(t: &Text) -> Screen {
    body(t)
        .text("catalog-search-usage")
        .screen(keyboard(t).keys([("button-services", Press::Services { page: 0 })]).rows())
}

/// The panel does not sell this service any more.
pub fn gone(t: &Text) -> Screen {
    body(t).text("catalog-gone").screen(
        keyboard(t)
            .keys([("button-services", Press::Services { page: 0 }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::CategoryRow;
    use crate::domain::lang::Lang;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown, text};

    fn category() -> ServicesOf {
        ServicesOf::Category { row: CategoryRow(2), name: "Instagram".into() }
    }

    #[test]
    fn categories_begin_with_the_favourites_and_say_when_they_are_old() {
        insta::assert_snapshot!(shown(&categories(english(), &Samples::ordinary().categories())), @r"
        🛍 <b>Services</b>
        12,345 services
        ⚠️ The list of services is as of 2026-11-23 14:05 UTC: the panel does not answer now.

        Choose a category, or search: <code>/search instagram likes</code>
        [⭐ Favourites (2)]
        [Instagram Followers · 12]
        [Instagram Followers · 12]
        [Instagram Followers · 12]
        [1/2] [›]
        [🏠 Menu]
        ");
    }

    #[test]
    fn a_category_lists_its_services_with_ids_and_rates() {
        insta::assert_snapshot!(shown(&services(english(), &category(), &Samples::ordinary().services())), @r"
        🛍 <b>Instagram</b>
        52 services
        [⭐ 141 · Instagram Followers · 0.90 USD]
        [142 · Instagram Followers · 0.90 USD]
        [143 · Instagram Followers · 0.90 USD]
        [144 · Instagram Followers · 0.90 USD]
        [145 · Instagram Followers · 0.90 USD]
        [146 · Instagram Followers · 0.90 USD]
        [147 · Instagram Followers · 0.90 USD]
        [148 · Instagram Followers · 0.90 USD]
        [‹] [2/7] [›]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn in_arabic_the_pages_turn_the_other_way() {
        insta::assert_snapshot!(shown(&services(text(Lang::Ar), &category(), &Samples::ordinary().services())), @r"
        🛍 <b>⟨Instagram⟩</b>
        52 خدمة
        [⟨⭐ 141⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨142⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨143⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨144⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨145⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨146⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨147⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [⟨148⟩ · ⟨Instagram Followers⟩ · ⟨0.90 USD⟩]
        [‹] [2/7] [›]
        [🏠 القائمة] [➡️ رجوع]
        ");
    }

    #[test]
    fn a_search_says_its_filters_by_their_names_in_the_language() {
        let choice = |filter, value: &str| FilterChoice { filter, is_on: true, value: value.into() };
        let filters = vec![choice(SearchFilter::Refill, ""), choice(SearchFilter::Platform(16), "website")];
        let searched = Searched { words: "лайки <2".into(), filters };
        assert_eq!(asked_for(text(Lang::Ru), &searched), "<i>«лайки &lt;2»</i> · С рефиллом · Сайт");
        let searched = Searched { words: String::new(), filters: vec![choice(SearchFilter::Cancel, "")] };
        assert_eq!(asked_for(english(), &searched), "Can cancel");
    }

    #[test]
    fn nothing_found_comes_with_advice() {
        let searched = Searched { words: "instagrm <likes>".into(), filters: vec![] };
        insta::assert_snapshot!(shown(&nothing_found(english(), &searched)), @r"
        🔎 <b>Nothing found for <i>“instagrm &lt;likes&gt;”</i></b>
        Try fewer or other words, such as a platform (<i>instagram</i>) or a kind (<i>likes</i>), or a service's id.
        [🛍 Services] [🏠 Menu]
        ");
    }
}
