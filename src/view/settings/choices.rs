//! The screens behind the settings: quiet hours, time zone, low balance, stuck orders. Each says what a choice does.

use super::{clock, hours, ticked};
use crate::domain::forecast::quick_amounts;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::time::Time;
use crate::domain::zone::Zone;
use crate::l10n::Text;
use crate::view::Screen;
use crate::view::html::{body, line};
use crate::view::keyboard::keyboard;
use crate::view::model::SettingsCard;
use crate::view::press::Press;
use crate::view::press::settings::{SettingsPress, patience as patience_of};
use crate::view::shorten::one_line;

/// Hours that are offered as buttons.
const NIGHTS: [(u16, u16); 4] = [(22, 7), (23, 8), (0, 8), (21, 6)];
/// Hours of patience that are offered as buttons; zero is never.
const PATIENCES: [u16; 5] = [3, 6, 12, 24, 72];

/// What a person is asked to type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Typed {
    Hours,
    Zone,
    Alert,
}

fn setting(press: SettingsPress) -> Press {
    Press::Setting(press)
}

/// Quiet hours: which, and what becomes of news in them.
pub fn quiet(t: &Text, card: &SettingsCard, now: Time) -> Screen {
    let mut page = body(t).text("quiet-title");
    page = match card.quiet {
        None => page.text("quiet-off"),
        Some(quiet) => {
            let until = t.minute_of_day(quiet.to);
            page.line(line(t).own("hours", hours(t, quiet)).say("quiet-on"))
                .line(match card.quiet_mode {
                    QuietMode::Hold => line(t).own("until", until).say("quiet-hold"),
                    QuietMode::Silent => t.text("quiet-silent"),
                })
                .text("quiet-trouble")
        }
    };
    let nights = NIGHTS.iter().filter_map(|(from, to)| Hours::new(from * 60, to * 60)).map(|night| {
        ticked(hours(t, night), card.quiet == Some(night), setting(SettingsPress::SetQuiet(night)))
    });
    let modes = QuietMode::ALL.map(|mode| {
        let name = match mode {
            QuietMode::Hold => "button-quiet-hold",
            QuietMode::Silent => "button-quiet-silent",
        };
        ticked(t.text(name), card.quiet_mode == mode, setting(SettingsPress::SetQuietMode(mode)))
    });
    let keys = keyboard(t);
    let off = card.quiet.map(|_| keys.button("button-off", setting(SettingsPress::QuietOff)));
    let other = keys.button("button-other-hours", setting(SettingsPress::TypeHours));
    page.gap().line(clock(t, card.zone, now)).screen(
        keys.grid(2, nights)
            .row(std::iter::once(other).chain(off))
            .row(modes.into_iter().filter(|_| card.quiet.is_some()))
            .keys([("button-zone", setting(SettingsPress::Zone)), ("button-back", Press::Settings)])
            .rows(),
    )
}

/// The time zone, with those that suit the person.
pub fn zone(t: &Text, chosen: Option<Zone>, suggested: &[Zone], now: Time) -> Screen {
    let offered: Vec<Zone> = suggested.iter().copied().chain([Zone::UTC]).collect();
    let buttons = offered.iter().map(|zone| {
        ticked(
            t.isolate(&zone.place(t.lang())),
            chosen == Some(*zone),
            setting(SettingsPress::SetZone(*zone)),
        )
    });
    let page = body(t).text("zone-title").line(clock(t, chosen.unwrap_or_default(), now));
    let page = if chosen.is_none() { page.text("zone-none") } else { page };
    page.text("zone-what").screen(
        keyboard(t)
            .grid(2, buttons)
            .keys([("button-other-zone", setting(SettingsPress::TypeZone)), ("button-back", Press::Settings)])
            .rows(),
    )
}

/// The low-balance alert.
pub fn alert(t: &Text, card: &SettingsCard) -> Screen {
    let currency = card.currency.as_deref();
    let mut page = body(t).text("alert-title");
    if let Some(balance) = card.balance {
        page = page.line(line(t).money("amount", balance, currency).say("alert-balance"));
    }
    page = match card.alert_below {
        Some(below) => {
            let is_below = card.balance.is_some_and(|balance| balance < below);
            let page = page.line(line(t).money("amount", below, currency).say("alert-on"));
            if is_below { page.text("alert-below-already") } else { page }
        }
        None => page.text("alert-off"),
    };
    let amounts = quick_amounts(card.balance).into_iter().map(|amount| {
        let label = t.isolate(&one_line(&t.money(amount, currency), 20));
        ticked(label, card.alert_below == Some(amount), setting(SettingsPress::SetAlert(amount)))
    });
    let keys = keyboard(t);
    let off = card.alert_below.map(|_| keys.button("button-off", setting(SettingsPress::AlertOff)));
    let other = keys.button("button-other-amount", setting(SettingsPress::TypeAlert));
    page.screen(
        keys.grid(2, amounts)
            .row(std::iter::once(other).chain(off))
            .keys([("button-balance", Press::Balance), ("button-back", Press::Settings)])
            .rows(),
    )
}

/// The alert needs a key: there is no balance without one.
pub fn no_account(t: &Text) -> Screen {
    body(t).text("alert-title").text("alert-no-key").screen(
        keyboard(t).keys([("button-key-enter", Press::KeyEnter), ("button-back", Press::Settings)]).rows(),
    )
}

/// After how long without a move an order is stuck.
pub fn patience(t: &Text, card: &SettingsCard) -> Screen {
    let page = body(t).text("patience-title");
    let page = match card.patience {
        Some(patience) => page.line(line(t).own("time", t.span(patience.as_secs())).say("patience-on")),
        None => page.text("patience-off"),
    };
    let hours = PATIENCES.map(|hours| {
        let label = t.span(u64::from(hours) * 3_600);
        ticked(label, card.patience == patience_of(hours), setting(SettingsPress::SetPatience { hours }))
    });
    let never = ticked(
        t.text("button-never"),
        card.patience.is_none(),
        setting(SettingsPress::SetPatience { hours: 0 }),
    );
    page.text("patience-most")
        .screen(keyboard(t).grid(3, hours.into_iter().chain([never])).back(Press::Settings).rows())
}

/// Asks for what is typed, with examples.
pub fn ask(t: &Text, what: Typed) -> Screen {
    body(t).text(asking(what).0).screen(keyboard(t).back(setting(asking(what).2)).rows())
}

/// What was typed is none of what was asked for.
pub fn not_understood(t: &Text, what: Typed) -> Screen {
    body(t).text(asking(what).1).screen(keyboard(t).back(setting(asking(what).2)).rows())
}

fn asking(what: Typed) -> (&'static str, &'static str, SettingsPress) {
    match what {
        Typed::Hours => ("quiet-ask", "quiet-not-understood", SettingsPress::Quiet),
        Typed::Zone => ("zone-ask", "zone-not-understood", SettingsPress::Zone),
        Typed::Alert => ("alert-ask", "alert-not-understood", SettingsPress::Alert),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown};

    fn card() -> SettingsCard {
        Samples::ordinary().settings_card()
    }

    #[test]
    fn quiet_hours_say_what_becomes_of_news() {
        insta::assert_snapshot!(shown(&quiet(english(), &card(), NOW)), @r"
        🌙 <b>Quiet hours</b>
        Every day 22:00 – 07:00.
        News waits until 07:00 and then comes together. Nothing is lost.
        Trouble, and what only you can decide, always comes at once. What waited before it comes with it.

        🕓 Berlin: it is 15:05 now
        [✅ 22:00 – 07:00] [23:00 – 08:00]
        [00:00 – 08:00] [21:00 – 06:00]
        [⌨️ Other hours] [Turn off]
        [✅ Wait] [Without a sound]
        [🕓 Time zone] [⬅️ Back]
        ");
    }

    #[test]
    fn a_zone_shows_what_its_clock_shows() {
        let suggested = crate::domain::zone::suggested("en");
        insta::assert_snapshot!(shown(&zone(english(), None, &suggested, NOW)), @r"
        🕓 <b>Time zone</b>
        🕓 UTC: it is 14:05 now
        You have not chosen one, so I go by UTC.
        All times that I show, and your quiet hours, follow this clock.
        [London] [New York]
        [Los Angeles] [Lagos]
        [UTC]
        [⌨️ Another city] [⬅️ Back]
        ");
    }

    #[test]
    fn an_alert_that_the_balance_is_below_says_so() {
        let low = SettingsCard { alert_below: "200".parse().ok(), ..card() };
        insta::assert_snapshot!(shown(&alert(english(), &low)), @r"
        🔔 <b>Low balance</b>
        💰 You have 100.84 USD.
        I tell you once when your balance falls below 200 USD, and again only after it has been above.
        It is below that already, so I tell you the next time it falls.
        [10 USD] [20 USD]
        [50 USD] [100 USD]
        [⌨️ Another amount] [Turn off]
        [💰 Balance] [⬅️ Back]
        ");
    }

    #[test]
    fn patience_says_what_stuck_means() {
        insta::assert_snapshot!(shown(&patience(english(), &card())), @r"
        🐢 <b>Stuck orders</b>
        I tell you once, as trouble, when nothing of a running order has moved for 24 h.
        I also tell you of an order that takes longer than nine in ten of your own orders of the service did.
        [3 h] [6 h] [12 h]
        [✅ 24 h] [3 days] [Never]
        [⬅️ Back]
        ");
    }
}
