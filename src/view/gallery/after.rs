//! Orders and what can be asked about them: cards, look-ups, unknown orders, refills, cancels.

use std::time::Duration;

use super::*;
use crate::domain::estimate::{Outlook, Times};
use crate::domain::guarantee::{Automatic, Guarantee, Radar, Rest};
use crate::domain::mass::{LineProblem, MassProgress};
use crate::domain::time::Time;
use crate::view::lookup::Which;
use crate::view::mass::{MassLineView, MassPreview};
use crate::view::press::which::About;
use crate::view::watch::{UnwatchedLine, Watch, WatchLine};

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

pub fn order_screens(t: &Text, s: &Samples) -> Vec<Screen> {
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
    screens.extend(which_screens(t, s, &looks));
    screens
}

/// Ids at several panels: with what each says of them, and without.
fn which_screens(t: &Text, s: &Samples, looks: &[LookedUp]) -> Vec<Screen> {
    let which = Which {
        about: About::Cancel,
        note: i64::MIN,
        ids: vec![s.order_id(); s.items],
        panels: vec![(AccountId(i64::MIN), s.name.clone()), (AccountId(2), s.name.clone())],
        lines: vec![],
    };
    let unsaid = lookup::which(t, &which);
    let lines = looks.iter().cycle().take(s.items).cloned();
    let lines = lines.map(|look| LookedUp { panel: Some(s.name.clone()), ..look }).collect();
    vec![unsaid, lookup::which(t, &Which { lines, ..which })]
}

pub fn unknown_screens(t: &Text, s: &Samples) -> Vec<Screen> {
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
        unknown::card(t, &UnknownOrder { balance_before: None, after_restart: true, ..order.clone() }),
        unknown::reminder(t, &order),
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

pub fn request_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let cancel =
        CancelLine { order: s.order_id(), panel: Some(s.name.clone()), service_name: Some(s.name.clone()) };
    let cancels = vec![cancel; s.items];
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

const HOUR: Duration = Duration::from_secs(3_600);

/// Cards of running orders with every guess about their end, and of ended ones with every guarantee.
pub fn live_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let running = |outlook: Outlook, moved_at: Time| {
        let mut card = s.order_card(s.placed(Status::InProgress, ""));
        card.order.moved_at = Some(moved_at);
        card.order.checked_at = Some(NOW);
        card::card(t, &OrderCard { outlook, ..card }, NOW)
    };
    let times = |hours: [u32; 4]| Times::new(hours.map(|hours| HOUR * hours).to_vec());
    let long = Times::new((1..=10).map(|n| Duration::from_secs(n * 60)).collect());
    let mut screens = vec![
        running(Outlook { times: times([2, 3, 4, 5]), ..Outlook::default() }, NOW),
        running(Outlook { times: times([0, 0, 0, 3]), ..Outlook::default() }, NOW),
        running(Outlook { average: Some(HOUR * 3), ..Outlook::default() }, NOW),
        running(Outlook::default(), NOW),
        running(Outlook { times: long, ..Outlook::default() }, NOW),
        running(Outlook { patience: Some(HOUR), ..Outlook::default() }, Time(NOW.0 - 90_000_000)),
    ];
    let rest = |words: Option<&str>| Some(Rest { until: NOW, words: words.map(str::to_owned) });
    let automatic = Some(Automatic { every: HOUR * 72, next_at: NOW });
    let radars = [
        Radar { guarantee: Some(Guarantee::No), ..Radar::default() },
        Radar { guarantee: Some(Guarantee::Lifetime), rest: rest(None), ..Radar::default() },
        Radar {
            guarantee: Some(Guarantee::Days(30)),
            rest: rest(Some(&s.words)),
            automatic,
            ..Radar::default()
        },
        Radar { guarantee: Some(Guarantee::Lifetime), automatic, is_unknown: true, ..Radar::default() },
        Radar { guarantee: Some(Guarantee::Days(1)), ..Radar::default() },
    ];
    for radar in radars {
        for (status, days) in [(Status::Completed, 2), (Status::Partial, 2), (Status::InProgress, 0)] {
            let mut card = s.order_card(s.placed(status, ""));
            card.order.final_at = (days > 0).then_some(Time(NOW.0 - days * 86_400_000));
            screens.push(radar::automatic(t, &card.order, &radar, NOW));
            card.outlook.radar = radar.clone();
            screens.push(card::card(t, &card, NOW));
        }
    }
    let mut elsewhere = s.order_card(s.placed(Status::InProgress, ""));
    elsewhere.order.watched_at = Some(NOW);
    screens.push(card::card(t, &elsewhere, NOW));
    let cancels =
        vec![CancelLine { order: s.order_id(), panel: None, service_name: Some(s.name.clone()) }; s.items];
    screens.extend([radar::all(t, &cancels), radar::all(t, &[])]);
    screens
}

pub fn mass_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let problems = [
        LineProblem::Parts,
        LineProblem::BadLink,
        LineProblem::NotANumber,
        LineProblem::NoService { id: s.id.clone() },
        LineProblem::NotInAList { order_type: s.name.clone() },
        LineProblem::NotSold { order_type: s.name.clone() },
        LineProblem::PackageQuantity,
        LineProblem::NoQuantity,
        LineProblem::BelowMin { min: 50 },
        LineProblem::AboveMax { max: u64::MAX },
        LineProblem::PriceTooLarge,
    ];
    let outcomes = std::iter::once(Ok(s.order(OrderState::Draft, None))).chain(problems.into_iter().map(Err));
    let lines: Vec<MassLineView> = (1..)
        .zip(outcomes)
        .map(|(number, outcome)| MassLineView::new(number, s.words.clone(), outcome))
        .collect();
    let list = MassPreview {
        mass: MassRow(3),
        lines,
        paging: Paging::new(0, 12, mass::MASS_PAGE),
        good: 1,
        bad: 9,
        repeated: 2,
        doubted: 3,
        total: Some("0.18".parse().unwrap()),
        currency: s.currency(),
        balance: Some(s.balance()),
        now: NOW,
    };
    let poor = MassPreview { total: Some("1000".parse().unwrap()), ..list.clone() };
    let blind = MassPreview { balance: None, ..list.clone() };
    let doubted = MassPreview { lines: doubted_lines(s), bad: 0, good: 10, ..list.clone() };
    let mut screens = vec![
        mass::ask(t, 1_000),
        mass::empty(t),
        mass::too_many(t, 1_000),
        mass::bad_file(t),
        mass::gone(t),
        mass::discarded(t),
        mass::preview(t, &list, false),
        mass::preview(t, &poor, true),
        mass::preview(t, &blind, false),
        mass::preview(t, &doubted, true),
    ];
    for (is_stopped, is_done) in [(false, false), (true, false), (true, true), (false, true)] {
        let waiting = if is_done { 0 } else { 600 };
        let progress = MassProgress {
            mass: MassRow(3),
            waiting,
            placed: 390,
            ended: 12,
            refused: 9,
            unknown: 1,
            not_sent: 4,
            is_stopped,
            is_done,
        };
        screens.extend([mass::progress(t, &progress), mass::done(t, &progress)]);
    }
    screens
}

/// A whole page of lines of which everything is to be thought.
fn doubted_lines(s: &Samples) -> Vec<MassLineView> {
    let order = s.order(OrderState::Draft, None);
    let doubts = |is_repeated: bool| Doubts {
        misfit: Some(Misfit::OtherPlatform { wanted: Platform::X, found: Some(Platform::TikTok) }),
        step: Some(Step { step: u64::MAX, below: Some(1), above: Some(u64::MAX) }),
        same_link: s.same_link(),
        repeated: is_repeated.then(|| s.placed(Status::Other, &s.words)),
    };
    let doubted = |number: u64| MassLineView {
        same_as: Some(u64::MAX),
        doubts: doubts(number.is_multiple_of(2)),
        ..MassLineView::new(number, s.words.clone(), Ok(order.clone()))
    };
    (1..=u64::from(mass::MASS_PAGE)).map(doubted).collect()
}

pub fn watch_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let lines: Vec<WatchLine> = [Watch::Begun, Watch::Already, Watch::Ours, Watch::No]
        .into_iter()
        .zip(s.looks())
        .map(|(watch, looked)| WatchLine {
            looked: LookedUp {
                look: if watch == Watch::No { Look::NotFound } else { s.looks().remove(0).look },
                ..looked
            },
            watch,
        })
        .collect();
    let id = s.order_id();
    let ended =
        [UnwatchedLine::Ended(id.clone()), UnwatchedLine::Muted(id.clone()), UnwatchedLine::NotWatched(id)];
    let mut screens = watch::watched(t, &lines);
    screens.extend(watch::watched(t, &lines[3..]));
    screens.extend(watch::unwatched(t, &ended));
    screens.extend([watch::usage(t, 0), watch::usage(t, 3)]);
    screens
}
