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
    let page = if menu.is_private { page.gap().text("menu-hint") } else { page };
    page.screen(keys.rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown, text};

    fn sample() -> Menu {
        Menu {
            panel: "pica-smm".into(),
            balance: Some(Samples::ordinary().balance()),
            running: 3,
            is_private: true,
        }
    }

    #[test]
    fn the_menu_tells_the_balance_and_what_runs() {
        insta::assert_snapshot!(shown(&menu(english(), &sample())), @r"
        🏠 <b>Menu</b>
        pica-smm · 💰 <b>100.84 USD</b>
        ⏳ 3 orders are running

        Search: send words, such as <i>instagram likes</i>. Send an order id to see its status.
        [🛍 Services] [📦 Orders]
        [💰 Balance] [⚙️ Settings]
        [❓ Help]
        ");
    }

    #[test]
    fn in_russian_the_count_takes_its_form() {
        insta::assert_snapshot!(shown(&menu(text(Lang::Ru), &sample())), @r"
        🏠 <b>Меню</b>
        pica-smm · 💰 <b>100,84 USD</b>
        ⏳ Выполняются 3 заказа

        Поиск: отправьте слова, например <i>instagram likes</i>. Отправьте номер заказа, чтобы узнать его статус.
        [🛍 Услуги] [📦 Заказы]
        [💰 Баланс] [⚙️ Настройки]
        [❓ Помощь]
        ");
    }

    #[test]
    fn a_group_is_not_told_to_send_words_that_nobody_reads_there() {
        let hint = "send words";
        assert!(menu(english(), &sample()).html.contains(hint));
        assert!(!menu(english(), &Menu { is_private: false, ..sample() }).html.contains(hint));
    }
}
