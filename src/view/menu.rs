//! The main menu.

use super::Screen;
use super::html::{body, line};
use super::keyboard::keyboard;
use super::model::Menu;
use super::press::{HelpTopic, OrderFilter, Press};
use crate::l10n::Text;

/// The main menu of a chat that has a key.
pub fn menu(t: &Text, menu: &Menu) -> Screen {
    let mut page = body(t).text("menu-title");
    page = match &menu.balance {
        Some(balance) => page.line(
            line(t)
                .name("panel", &menu.panel)
                .money("amount", balance.amount, balance.currency.as_deref())
                .say("menu-balance"),
        ),
        None => page.line(line(t).name("panel", &menu.panel).say("menu-panel")),
    };
    if menu.running > 0 {
        page = page.line(line(t).count("count", menu.running).say("menu-running"));
    }
    let keys = keyboard(t)
        .keys([
            ("button-services", Press::Services { page: 0 }),
            ("button-orders", Press::Orders { filter: OrderFilter::All, page: 0 }),
        ])
        .keys([("button-balance", Press::Balance), ("button-settings", Press::Settings)])
        .keys([("button-help", Press::Help { topic: HelpTopic::Overview })]);
    page.gap().text("menu-hint").screen(keys.rows())
}
