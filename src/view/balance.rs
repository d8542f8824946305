//! The balance of a chat's account.

use super::Screen;
use super::fault::{Asking, sentence};
use super::html::{body, line};
use super::keyboard::keyboard;
use super::model::BalanceCard;
use super::press::Press;
use super::press::settings::SettingsPress;
use super::press::stats::StatsPress;
use crate::domain::fault::Fault;
use crate::domain::forecast::Forecast;
use crate::domain::money::{Balance, Money};
use crate::domain::stats::Span;
use crate::domain::time::Time;
use crate::l10n::Text;

/// The balance as the panel last told it, and what the running orders cost.
pub fn balance(t: &Text, card: &BalanceCard, now: Time) -> Screen {
    let currency = card.balance.currency.as_deref();
    let mut page = body(t)
        .text("balance-title")
        .line(line(t).money("amount", card.balance.amount, currency).say("balance-amount"))
        .line(line(t).name("panel", &card.panel).own("ago", t.ago(card.as_of, now)).say("balance-panel"));
    if card.running > 0 {
        let running = line(t).count("count", card.running);
        page = page.line(match card.running_sum {
            Some(sum) => running.money("sum", sum, currency).say("balance-running-sum"),
            None => running.say("balance-running"),
        });
    }
    let page = page.gap().line(match card.alert_below {
        Some(below) => line(t).money("amount", below, currency).say("balance-alert"),
        None => t.text("balance-alert-none"),
    });
    let page = page.lines(card.forecast.as_ref().map(|forecast| lasting(t, forecast, currency)));
    page.fault(card.fault.as_ref()).screen(buttons(t))
}

/// “At this pace 2.4 days left”.
fn lasting(t: &Text, forecast: &Forecast, currency: Option<&str>) -> String {
    let pace = line(t).money("pace", forecast.per_day, currency);
    match forecast.tenths {
        0 => pace.say("balance-forecast-none"),
        tenths => {
            pace.own("days", t.isolate(&t.tenths(tenths))).tenths("count", tenths).say("balance-forecast")
        }
    }
}

/// The news that a balance fell below its alert.
pub(super) fn low(
    t: &Text,
    panel: &str,
    balance: &Balance,
    below: Money,
    forecast: Option<&Forecast>,
) -> String {
    let currency = balance.currency.as_deref();
    body(t)
        .text("notify-balance-title")
        .line(
            line(t)
                .money("amount", balance.amount, currency)
                .money("below", below, currency)
                .name("panel", panel)
                .say("notify-balance"),
        )
        .lines(forecast.map(|forecast| lasting(t, forecast, currency)))
        .html()
}

/// The panel could not be asked, and nothing is known from before.
pub fn unavailable(t: &Text, panel: &str, fault: &Fault) -> Screen {
    body(t)
        .text("balance-title")
        .line(line(t).name("panel", panel).say("balance-unavailable"))
        .line(sentence(t, fault, Asking::Read))
        .screen(buttons(t))
}

fn buttons(t: &Text) -> Vec<Vec<super::Button>> {
    keyboard(t)
        .keys([("button-refresh", Press::Balance), ("button-alert", Press::Setting(SettingsPress::Alert))])
        .keys([
            ("button-stats", Press::Stats(StatsPress::Picture(Span::default()))),
            ("button-menu", Press::Menu),
        ])
        .rows()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown};

    #[test]
    fn the_balance_is_exact_and_says_how_old_it_is() {
        insta::assert_snapshot!(shown(&balance(english(), &BalanceCard { panel: "pica-smm".into(), ..Samples::ordinary().balance_card() }, NOW)), @r"
        💰 <b>Balance</b>
        <b>100.84 USD</b>
        pica-smm · 1 min ago
        ⏳ 2 orders for 0.36 USD are running

        🔔 I tell you below 5 USD
        📉 At this pace (2.50 USD a day) 40.3 days left
        [🔄 Refresh] [🔔 Low balance]
        [📊 Statistics] [🏠 Menu]
        ");
    }
}
