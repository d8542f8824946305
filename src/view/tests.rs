//! Every screen in every language with ordinary and with the worst values: Telegram takes them all.

use std::collections::HashSet;

use super::fault::Asking;
use super::model::*;
use super::notice::Toast;
use super::ordering::Asked;
use super::press::{HelpTopic, OrderFilter, Press};
use super::samples::{NOW, Samples, faults};
use super::templates::{Shortcuts, TemplateLine};
use super::testing::{assert_sendable, assert_well_formed, shown, text};
use super::unknown::UnknownOrder;
use super::*;
use crate::domain::answer::Answer;
use crate::domain::draft::{Details, DraftError};
use crate::domain::field::{DRIP_FEED, Field, Shape};
use crate::domain::form::Form;
use crate::domain::ids::*;
use crate::domain::lang::Lang;
use crate::domain::link::platform::Platform;
use crate::domain::link::shape::{Misfit, Target};
use crate::domain::notification::PushMode;
use crate::domain::order::{Order, OrderState};
use crate::domain::order_type::OrderType;
use crate::domain::refill::RequestKind;
use crate::domain::status::Status;
use crate::l10n::Text;

const STATUSES: [Status; 12] = [
    Status::Pending,
    Status::Processing,
    Status::InProgress,
    Status::Paused,
    Status::Completed,
    Status::Partial,
    Status::Canceled,
    Status::Refunded,
    Status::Expired,
    Status::Stopped,
    Status::Failed,
    Status::Other,
];

fn every_screen(t: &Text, s: &Samples) -> Vec<Screen> {
    [
        key_screens(t, s),
        catalog_screens(t, s),
        ordering_screens(t, s),
        order_screens(t, s),
        unknown_screens(t, s),
        request_screens(t, s),
        other_screens(t, s),
    ]
    .concat()
}

fn key_screens(t: &Text, s: &Samples) -> Vec<Screen> {
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

fn catalog_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let page = s.services();
    let none = ServicesPage { services: vec![], paging: Paging::default(), total: 0, ..page.clone() };
    let category = ServicesOf::Category { row: CategoryRow(i64::MIN), name: s.name.clone() };
    let search =
        ServicesOf::Search { row: SearchRow(i64::MAX), words: s.words.clone(), filters: s.filters() };
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
        catalog::nothing_found(t, &s.words),
        catalog::search_usage(t),
        catalog::gone(t),
    ];
    for order_type in [OrderType::Default, OrderType::Package, OrderType::Unknown(s.name.clone())] {
        let mut card = s.card(order_type);
        screens.push(service::card(t, &card));
        card.service.average_time = Some(s.words.clone());
        card.stale_since = Some(NOW);
        card.is_favourite = true;
        screens.push(service::card(t, &card));
    }
    screens
}

fn ordering_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let comments = Details::of_comments(vec![s.name.clone(); s.items]);
    let mut with_comments = s.summary();
    with_comments.draft = s.draft(comments);
    with_comments.same_link = s.same_link();
    let mut poor = s.summary();
    poor.draft.price = "1000".parse().unwrap();
    let mut package = Summary { draft: s.draft(Details::of_package()), balance: None, ..s.summary() };
    package.draft.order_type = OrderType::Package;
    let errors = [
        DraftError::NotSold { order_type: s.name.clone() },
        DraftError::BadLink,
        DraftError::NotANumber,
        DraftError::BelowMin { min: 50 },
        DraftError::AboveMax { max: u64::MAX },
        DraftError::NoComments,
        DraftError::PriceTooLarge,
        DraftError::Missing { field: Field::Groups },
        DraftError::TooMuchForRuns { max: 7 },
    ];
    let mut screens = vec![
        ordering::sending(t, OrderRow(9), &s.name),
        ordering::already_confirmed(t, OrderRow(9)),
        ordering::expired(t, ServiceRow(7)),
        ordering::discarded(t, ServiceRow(7)),
        ordering::left(t),
        ordering::nothing_to_leave(t),
        ordering::no_service(t, &crate::domain::ids::ServiceId::new("1448")),
        summary::summary(t, &s.summary()),
        summary::summary(t, &with_comments),
        summary::summary(t, &poor),
        summary::summary(t, &package),
        summary::price_changed(t, &with_comments, "0.2".parse().unwrap()),
    ];
    screens.extend(errors.iter().map(|error| ordering::wrong(t, error)));
    screens.extend(warned_screens(t, s));
    screens.extend(template_screens(t, s));
    for field in Field::ALL {
        screens.push(ordering::wrong(t, &DraftError::Wrong { field }));
        screens.push(ordering::wrong(t, &DraftError::WrongLine { field, line: u64::MAX }));
    }
    let faults =
        [FileFault::NotAsked, FileFault::TooLarge { max_kb: 512 }, FileFault::NoText, FileFault::Failed];
    screens.extend(faults.map(|fault| ordering::wrong_file(t, fault)));
    let mut asked = HashSet::new();
    for order_type in s.order_types() {
        screens.extend(dialogue_screens(t, s, order_type, &mut asked));
    }
    screens
}

/// Summaries with each warning.
fn warned_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let steps = [(Some(1), Some(u64::MAX)), (None, Some(1)), (None, None)];
    let misfits = [
        Misfit::OtherPlatform { wanted: Platform::X, found: Some(Platform::TikTok) },
        Misfit::OtherPlatform { wanted: Platform::X, found: None },
        Misfit::OtherTarget { wanted: Target::Post },
        Misfit::OtherTarget { wanted: Target::Profile },
    ];
    let steps = steps.map(|(below, above)| Some(StepWarning { step: u64::MAX, below, above }));
    let all = misfits.map(Some).into_iter().zip(steps.into_iter().chain([None]));
    all.map(|(misfit, step)| {
        let repeated = Some(s.placed(Status::Other, &s.words));
        let warned = Summary { misfit, step, repeated, same_link: s.same_link(), ..s.summary() };
        summary::summary(t, &warned)
    })
    .collect()
}

fn template_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let services = s.services().services;
    let one = TemplateLine {
        row: TemplateRow(i64::MIN),
        name: s.name.clone(),
        service: services.first().cloned(),
        quantity: s.quantity,
    };
    let shortcuts = Shortcuts {
        templates: vec![one.clone(); 4],
        template_count: 9,
        favourites: services.iter().take(4).cloned().collect(),
        recent: services.iter().take(4).cloned().collect(),
        currency: s.currency(),
    };
    vec![
        templates::start(t, &shortcuts),
        templates::list(t, &vec![one.clone(); 8], Paging::new(0, 20, 8)),
        templates::list(t, &[], Paging::default()),
        templates::card(t, &one),
        templates::card(t, &TemplateLine { service: None, ..one.clone() }),
        templates::ask_name(t, &s.name),
        templates::bad_name(t, 40),
        templates::name_taken(t, &s.name),
        templates::saved(t, one.row, &s.name),
        templates::delete_ask(t, &one),
        templates::gone(t),
    ]
}

/// Every question of an order type that looks different from those before, and the summary of an order with all answers.
fn dialogue_screens(
    t: &Text,
    s: &Samples,
    order_type: OrderType,
    seen: &mut HashSet<(Field, Option<OrderType>)>,
) -> Vec<Screen> {
    let balance = s.balance();
    let card = s.card(order_type.clone());
    let form = Form { link: Some(s.link.clone()), ..Form::default() };
    let drip_feed = if order_type == OrderType::Default { DRIP_FEED } else { &[] };
    let mut details = Details::default();
    let mut screens = vec![];
    for question in order_type.questions().iter().chain(drip_feed) {
        let is_of_type = matches!(question.field, Field::Username | Field::Usernames | Field::Comments);
        if seen.insert((question.field, is_of_type.then(|| order_type.clone()))) {
            let asked = Asked { card: &card, form: &form, question: *question, balance: Some(&balance) };
            screens.push(ordering::ask(t, &asked));
        }
        details = details.with(
            question.field,
            match question.field.shape() {
                Shape::Number => Answer::Number(s.quantity),
                Shape::Choice(choices) => Answer::Number(choices[0]),
                Shape::Text => Answer::Text(s.name.clone()),
                Shape::Lines => Answer::Lines(vec![s.name.clone(); s.items]),
            },
        );
    }
    let mut draft = s.draft(details.without(Field::Link));
    draft.order_type = order_type;
    if draft.post_price().is_some() {
        let order = Order { draft: draft.clone(), ..s.order(OrderState::Queued, None) };
        screens.push(card::card(t, &s.order_card(order), NOW));
    }
    screens.push(summary::summary(t, &Summary { draft, has_drip_feed: true, ..s.summary() }));
    screens
}

fn order_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let states = [
        OrderState::Draft,
        OrderState::Discarded,
        OrderState::Queued,
        OrderState::Submitting,
        OrderState::Placed,
        OrderState::Refused,
        OrderState::Unknown,
    ];
    let mut cards: Vec<OrderCard> = states.map(|state| s.order_card(s.order(state, None))).to_vec();
    cards.extend(STATUSES.map(|status| s.order_card(s.placed(status, &s.words))));
    for fault in faults(&s.words) {
        let mut refused = s.order_card(s.order(OrderState::Refused, None));
        refused.order.fault = Some(fault.clone());
        refused.fault = Some(fault);
        refused.order.is_muted = true;
        cards.push(refused);
    }
    let mut screens: Vec<Screen> = cards.iter().map(|card| card::card(t, card, NOW)).collect();
    let none = OrdersPage { orders: vec![], total: 0, filter: OrderFilter::All, ..s.orders() };
    screens.extend([orders::list(t, &s.orders()), orders::list(t, &none)]);
    screens.push(orders::list(t, &OrdersPage { filter: OrderFilter::Done, ..none }));
    let looks = s.looks();
    screens.extend(looks.iter().take(4).flat_map(|look| lookup::found(t, std::slice::from_ref(look))));
    screens.extend(lookup::found(t, &looks));
    screens.extend(lookup::found(t, &[]));
    screens.extend([lookup::usage(t), lookup::bad_id(t, &s.words), lookup::too_many(t, 100)]);
    screens
}

fn unknown_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let order = UnknownOrder::from(&s.order(OrderState::Unknown, None));
    let fault = faults(&s.words).remove(2);
    let garbled =
        UnknownOrder { fault: Some(fault.clone()), balance_now: None, after_restart: false, ..order.clone() };
    let refusals = [
        IdRefusal::NoId,
        IdRefusal::NotFound,
        IdRefusal::Taken,
        IdRefusal::Elsewhere,
        IdRefusal::DoesNotFit,
        IdRefusal::Fault(fault.clone()),
    ];
    let mut screens = vec![
        unknown::card(t, &order),
        unknown::card(t, &garbled),
        unknown::still_unknown(t, &garbled, Some(&fault)),
        unknown::ask_id(t, &s.name),
        unknown::id_taken(t, OrderRow(9), &s.order_id()),
        unknown::not_placed_ask(t, &order),
        unknown::not_placed(t, OrderRow(9)),
        unknown::settled(t, OrderRow(9)),
    ];
    screens.extend(refusals.iter().map(|refusal| unknown::id_refused(t, &s.words, refusal)));
    screens
}

fn request_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let cancels = vec![CancelLine { order: s.order_id(), service_name: Some(s.name.clone()) }; s.items];
    let none = RefillsPage { refills: vec![], paging: Paging::default() };
    let mut screens = vec![
        requests::cancel_ask(t, &cancels, Press::CancelTyped { request_group: i64::MIN }, Press::Menu),
        requests::refills(t, &s.refills(), NOW),
        requests::refills(t, &none, NOW),
        requests::list_expired(t),
    ];
    for kind in [RequestKind::Refill, RequestKind::Cancel] {
        screens.push(requests::results(t, kind, &s.requests()));
        screens.push(requests::results(t, kind, &s.requests()[..1]));
        screens.push(requests::usage(t, kind));
    }
    screens
}

fn other_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let fault = faults(&s.words).remove(0);
    let stale = BalanceCard { fault: Some(fault.clone()), running_sum: None, ..s.balance_card() };
    let mut screens = vec![
        balance::balance(t, &s.balance_card(), NOW),
        balance::balance(t, &stale, NOW),
        balance::unavailable(t, &s.name, &fault),
        notice::group_private(t, "https://t.me/orderdesk_bot"),
        notice::unknown_command(t, &s.words),
        notice::unknown_text(t),
        notice::broke(t),
        notice::busy(t),
        notice::no_order(t),
    ];
    for push in PushMode::ALL {
        let key = (push == PushMode::All).then(|| s.key());
        let card = SettingsCard { lang: t.lang(), push, key, ..s.settings_card() };
        screens.push(settings::settings(t, &card, NOW));
    }
    screens.push(settings::zone(t, None, &crate::domain::zone::suggested(t.lang().code()), NOW));
    for card in s.settings_cards() {
        screens.push(settings::settings(t, &card, NOW));
        screens.push(settings::quiet(t, &card, NOW));
        screens.push(settings::alert(t, &card));
        screens.push(settings::patience(t, &card));
        screens.push(digest::setting(t, &card));
    }
    screens.push(settings::no_account(t));
    for what in [settings::Typed::Hours, settings::Typed::Zone, settings::Typed::Alert] {
        screens.push(settings::ask(t, what));
        screens.push(settings::not_understood(t, what));
    }
    screens.extend(HelpTopic::ALL.map(|topic| help::help(t, topic)));
    screens.extend(faults(&s.words).iter().map(|fault| fault::screen(t, fault, Some(Press::Balance))));
    screens.extend(s.news().iter().flat_map(|news| push::push(t, std::slice::from_ref(news))));
    screens.extend(push::push(t, &s.news()));
    screens.extend(push::push(t, &[s.news(), s.news(), s.news()].concat()));
    screens
}

#[test]
fn telegram_takes_every_screen_in_every_language_whatever_the_panel_says() {
    for lang in Lang::ALL {
        for samples in [Samples::ordinary(), Samples::worst()] {
            for screen in every_screen(text(lang), &samples) {
                assert_sendable(&screen);
            }
        }
    }
}

#[test]
fn no_key_is_left_unsaid() {
    for lang in Lang::ALL {
        for screen in every_screen(text(lang), &Samples::ordinary()) {
            let shown = shown(&screen);
            assert!(!shown.contains("{$") && !shown.contains("{ $"), "{lang:?}: {shown}");
        }
    }
}

#[test]
fn names_of_others_bring_no_markup_of_their_own() {
    let mut samples = Samples::ordinary();
    samples.name = "<b>bold</b> & <a href=\"https://evil.example\">x</a>".into();
    for screen in every_screen(text(Lang::En), &samples) {
        assert!(
            !screen.html.contains("evil.example\">") && !screen.html.contains("<b>bold"),
            "{}",
            screen.html
        );
    }
}

#[test]
fn direction_marks_are_balanced_in_arabic() {
    for screen in every_screen(text(Lang::Ar), &Samples::worst()) {
        let labels = screen.keyboard.iter().flatten().map(|button| &button.label);
        for text in labels.chain([&screen.html]) {
            let count = |mark: char| text.chars().filter(|c| *c == mark).count();
            assert_eq!(count('\u{2068}'), count('\u{2069}'), "{text}");
            assert_eq!(count('\u{202E}'), 0, "{text}");
        }
    }
}

#[test]
fn every_fault_is_one_sentence_of_what_happened_and_one_of_what_to_do() {
    for lang in Lang::ALL {
        let t = text(lang);
        for asking in [Asking::Read, Asking::Add, Asking::Refill, Asking::Cancel] {
            for fault in faults("") {
                let sentence = fault::sentence(t, &fault, asking);
                assert!(sentence.matches(['.', ':', '।', '?', '؟']).count() >= 2, "{lang:?}: {sentence}");
            }
            for fault in faults("<no> & no") {
                assert_well_formed(&fault::sentence(t, &fault, asking));
            }
        }
    }
}

#[test]
fn a_toast_is_short_and_plain() {
    let toasts = [
        Toast::Outdated,
        Toast::Forged,
        Toast::NotYours,
        Toast::AdminsOnly,
        Toast::BuyersOnly,
        Toast::NotYourOwn,
        Toast::AskerNoRight,
        Toast::AskerNotSaid,
        Toast::RightsNotSaid,
        Toast::NotInGroup,
        Toast::NoOrder,
        Toast::Busy,
        Toast::Broke,
        Toast::Unchanged,
        Toast::FavouriteAdded,
        Toast::FavouriteRemoved,
        Toast::Muted,
        Toast::Unmuted,
        Toast::Saved,
        Toast::LanguageChosen(Lang::Ar),
    ];
    for (toast, lang) in toasts.into_iter().flat_map(|toast| Lang::ALL.map(|lang| (toast, lang))) {
        let said = notice::toast(text(lang), toast);
        // Telegram counts as JavaScript does.
        assert!(said.encode_utf16().count() <= 200 && !said.starts_with("toast-"), "{said}");
    }
}
