//! Settings, help, notices, faults, statistics and exports.

use super::*;
use crate::domain::money::Money;
use crate::domain::role::{Action, BuyerPolicy};
use crate::domain::stats::{Entry, Outcome as Ended, Span, Stats};
use crate::view::notice::Toast;

pub fn settings_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let mut screens = vec![];
    for push in PushMode::ALL {
        let key = (push == PushMode::All).then(|| s.key());
        let card = SettingsCard { lang: t.lang(), push, key, ..s.settings_card() };
        screens.push(settings::settings(t, &card, NOW));
    }
    screens.push(settings::zone(t, None, &crate::domain::zone::suggested(t.lang().code()), NOW));
    for card in s.settings_cards() {
        let card = SettingsCard { lang: t.lang(), ..card };
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
    screens.extend([forget::ask(t, 0, 0), forget::ask(t, 3, 1), forget::busy(t), forget::done(t)]);
    screens
}

pub fn notice_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let fault = faults(&s.words).remove(0);
    let stale = BalanceCard { fault: Some(fault.clone()), running_sum: None, ..s.balance_card() };
    let mut screens = vec![
        balance::balance(t, &s.balance_card(), NOW),
        balance::balance(t, &stale, NOW),
        balance::unavailable(t, &s.name, &fault),
        notice::group_private(t, "https://t.me/orderdesk_bot"),
        notice::unknown_command(t, &s.words),
        notice::unknown_text(t),
        notice::number(t, &s.id),
        notice::broke(t),
        notice::busy(t),
        notice::no_order(t),
    ];
    for toast in every_toast() {
        screens.push(notice::denied(t, toast));
    }
    screens.extend(HelpTopic::ALL.map(|topic| help::help(t, topic)));
    screens.extend(faults(&s.words).iter().map(|fault| fault::screen(t, fault, Some(Press::Balance))));
    screens
}

fn every_toast() -> Vec<Toast> {
    vec![
        Toast::Outdated,
        Toast::Forged,
        Toast::NotYours,
        Toast::denied(Action::Key, BuyerPolicy::Admins),
        Toast::denied(Action::Order, BuyerPolicy::Named),
        Toast::NotYourOwn,
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
    ]
}

pub fn stats_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let today: chrono::NaiveDate = "2026-11-25".parse().unwrap();
    let entry = |n: i64| Entry {
        day: today - chrono::Days::new(n as u64 % 6),
        currency: if n % 10 == 7 { Some(s.currency.repeat(2)) } else { s.currency() },
        spent: Money(rust_decimal::Decimal::new(n, 2)),
        outcome: Ended::ALL[n as usize % 5],
        service: format!("{}{}", s.name, n % 4),
        category: Some(format!("{}{}", s.name, n % 3)),
    };
    let entries: Vec<Entry> = (0..40).map(entry).collect();
    let stats = Stats::new(Span::Week, today, &entries).unwrap();
    let mut screens = vec![stats::caption(t, &stats), stats::text(t, &stats)];
    for span in Span::ALL {
        screens.push(stats::nothing(t, span));
        screens.push(stats::export_caption(t, "export-orders", 12, span));
        screens.push(stats::export_caption(t, "export-requests", 1, span));
        screens.push(stats::export_nothing(t, span));
    }
    screens.extend([stats::export_sent(t), stats::export_needs_private(t, "https://t.me/orderdesk_bot")]);
    screens
}
