//! The operator's screens, and what people read while orders are not taken. No key and no link is shown here.

use super::Screen;
use super::html::{body, escape, line};
use super::keyboard::keyboard;
use super::model::Paging;
use super::press::{AdminPress, Press};
use crate::domain::ids::{ChatId, OrderRow};
use crate::domain::lang::Lang;
use crate::domain::money::Money;
use crate::domain::notification::PushMode;
use crate::domain::time::Time;
use crate::l10n::{Text, without_direction};

/// A broadcast longer than this might not fit into a message with its title.
pub const MAX_BROADCAST: usize = 3_500;

/// How the whole program is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    pub version: &'static str,
    /// Tasks that give no sign of life.
    pub silent: Vec<String>,
    pub failing_panels: Vec<String>,
    pub chats: u64,
    pub left_chats: u64,
    pub queued: u64,
    pub submitting: u64,
    pub followed: u64,
    pub unknown: u64,
    pub news: u64,
    /// How long the oldest news has waited, in seconds.
    pub oldest_news: u64,
    pub updates: u64,
    pub database_bytes: u64,
    pub is_closed: bool,
}

/// A panel as it has answered lately; times are seconds ago.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelLine {
    pub name: String,
    pub keys: u64,
    pub refused_keys: u64,
    pub answered: Option<u64>,
    pub failed: Option<u64>,
    pub fault: Option<String>,
    pub failures: u32,
    pub catalog: Option<u64>,
}

/// An order whose fate a person has to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLine {
    pub order: OrderRow,
    pub chat: ChatId,
    pub panel: String,
    pub price: Money,
    pub currency: Option<String>,
    pub since: Option<Time>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BroadcastStep {
    Preview,
    Sending,
    Stopped,
    Done,
}

/// A broadcast and how far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BroadcastCard {
    pub id: i64,
    pub text: String,
    pub step: BroadcastStep,
    /// Chats that it is for.
    pub chats: u64,
    pub told: u64,
}

/// A chat as the operator may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatCard {
    pub chat: ChatId,
    pub lang: Lang,
    pub push: PushMode,
    pub created_at: Time,
    pub left_at: Option<Time>,
    pub accounts: Vec<AccountLine>,
    pub orders: u64,
    pub unknown: u64,
    pub news: u64,
}

/// A chat's seat at a panel, without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountLine {
    pub panel: String,
    pub has_key: bool,
    pub is_refused: bool,
    pub balance: Option<Money>,
    pub currency: Option<String>,
}

fn home_row(t: &Text) -> Vec<Vec<super::Button>> {
    keyboard(t).keys([("button-admin", Press::Admin(AdminPress::Home))]).rows()
}

/// Everything at a glance, and the ways on.
pub fn overview(t: &Text, now: &Overview) -> Screen {
    let mut page = body(t).text("admin-title").line(line(t).id("version", now.version).say("admin-version"));
    if now.is_closed {
        page = page.text("admin-closed");
    }
    for task in &now.silent {
        page = page.line(line(t).id("task", task).say("admin-silent"));
    }
    for panel in &now.failing_panels {
        page = page.line(line(t).name("panel", panel).say("admin-panel-failing"));
    }
    if now.silent.is_empty() && now.failing_panels.is_empty() {
        page = page.text("admin-well");
    }
    let news = line(t).number("count", now.news).own("span", t.span(now.oldest_news));
    page.gap()
        .line(line(t).number("count", now.chats).number("left", now.left_chats).say("admin-chats"))
        .line(
            line(t)
                .number("queued", now.queued)
                .number("submitting", now.submitting)
                .number("followed", now.followed)
                .say("admin-orders"),
        )
        .line(line(t).number("count", now.unknown).say("admin-unknown"))
        .line(news.say(if now.news == 0 { "admin-news-none" } else { "admin-news" }))
        .line(line(t).number("count", now.updates).say("admin-updates"))
        .line(line(t).number("size", now.database_bytes.div_ceil(1_000_000)).say("admin-database"))
        .gap()
        .text("admin-chat-hint")
        .screen(
            keyboard(t)
                .keys([
                    ("button-admin-unknown", Press::Admin(AdminPress::Unknown { page: 0 })),
                    ("button-admin-panels", Press::Admin(AdminPress::Panels)),
                ])
                .keys([
                    ("button-admin-maintenance", Press::Admin(AdminPress::Maintenance)),
                    ("button-admin-broadcast", Press::Admin(AdminPress::Broadcast)),
                ])
                .keys([("button-refresh", Press::Admin(AdminPress::Home))])
                .rows(),
        )
}

/// Orders that wait for a person's decision, newest first.
pub fn unknown(t: &Text, orders: &[UnknownLine], paging: Paging, now: Time) -> Screen {
    let mut page = body(t).text("admin-unknown-title");
    if orders.is_empty() {
        page = page.text("admin-unknown-none");
    }
    for order in orders {
        let since = order.since.map_or_else(String::new, |at| t.ago(at, now));
        page = page.line(
            line(t)
                .id("order", &order.order.0.to_string())
                .id("chat", &order.chat.0.to_string())
                .name("panel", &order.panel)
                .money("price", order.price, order.currency.as_deref())
                .own("ago", since)
                .say("admin-unknown-line"),
        );
    }
    page.gap().text("admin-unknown-hint").screen(
        keyboard(t)
            .paging(paging, |page| Press::Admin(AdminPress::Unknown { page }))
            .keys([("button-admin", Press::Admin(AdminPress::Home))])
            .rows(),
    )
}

/// Each panel: keys, the last answer, the last fault.
pub fn panels(t: &Text, panels: &[PanelLine]) -> Screen {
    let mut page = body(t).text("admin-panels-title");
    for panel in panels {
        page = page.gap().line(
            line(t)
                .name("panel", &panel.name)
                .number("keys", panel.keys)
                .number("refused", panel.refused_keys)
                .say("admin-panel"),
        );
        page = match panel.answered {
            Some(secs) => page.line(line(t).own("span", t.span(secs)).say("admin-panel-answered")),
            None => page.text("admin-panel-silent"),
        };
        if let (Some(secs), Some(fault)) = (panel.failed, &panel.fault) {
            page = page.line(
                line(t)
                    .own("span", t.span(secs))
                    .number("count", u64::from(panel.failures))
                    .words("fault", fault)
                    .say("admin-panel-fault"),
            );
        }
        if let Some(secs) = panel.catalog {
            page = page.line(line(t).own("span", t.span(secs)).say("admin-panel-catalog"));
        }
    }
    page.screen(home_row(t))
}

/// Whether orders are taken, and how to change it.
pub fn maintenance(t: &Text, text: Option<&str>) -> Screen {
    let page = body(t).text("admin-maintenance-title");
    let Some(text) = text else { return page.text("admin-maintenance-off").screen(home_row(t)) };
    page.text("admin-maintenance-on").line(quoted(text)).screen(
        keyboard(t)
            .keys([("button-admin-open", Press::Admin(AdminPress::MaintenanceOff))])
            .keys([("button-admin", Press::Admin(AdminPress::Home))])
            .rows(),
    )
}

/// What a person reads who wants to order meanwhile.
pub fn closed(t: &Text, text: &str) -> Screen {
    body(t)
        .text("maintenance-title")
        .line(quoted(text))
        .text("maintenance-rest")
        .screen(keyboard(t).menu().rows())
}

fn quoted(text: &str) -> String {
    format!("<blockquote>{}</blockquote>", escape(&without_direction(text)))
}

/// How a broadcast is made.
pub fn broadcast_help(t: &Text) -> Screen {
    body(t).text("admin-broadcast-title").text("admin-broadcast-help").screen(home_row(t))
}

/// The text is too long to be sent.
pub fn broadcast_too_long(t: &Text, length: u64) -> Screen {
    let max = u64::try_from(MAX_BROADCAST).unwrap_or(u64::MAX);
    body(t)
        .line(line(t).number("length", length).number("max", max).say("admin-broadcast-long"))
        .screen(home_row(t))
}

/// A broadcast: as it will look, or how far it is.
pub fn broadcast(t: &Text, card: &BroadcastCard) -> Screen {
    let key = match card.step {
        BroadcastStep::Preview => "admin-broadcast-preview",
        BroadcastStep::Sending => "admin-broadcast-sending",
        BroadcastStep::Stopped => "admin-broadcast-stopped",
        BroadcastStep::Done => "admin-broadcast-done",
    };
    let page = body(t)
        .text("admin-broadcast-title")
        .line(line(t).number("told", card.told).number("chats", card.chats).say(key))
        .gap()
        .line(quoted(&card.text));
    let broadcast = card.id;
    let keys = keyboard(t);
    let keys = match card.step {
        BroadcastStep::Preview => keys.keys([
            ("button-admin-send", Press::Admin(AdminPress::Send { broadcast })),
            ("button-admin-discard", Press::Admin(AdminPress::Stop { broadcast })),
        ]),
        BroadcastStep::Sending => keys.keys([
            ("button-refresh", Press::Admin(AdminPress::Progress { broadcast })),
            ("button-admin-stop", Press::Admin(AdminPress::Stop { broadcast })),
        ]),
        BroadcastStep::Stopped | BroadcastStep::Done => keys,
    };
    page.screen(keys.keys([("button-admin", Press::Admin(AdminPress::Home))]).rows())
}

/// A broadcast as the chats get it.
pub fn announcement(t: &Text, text: &str) -> String {
    body(t).text("notify-announcement").line(escape(&without_direction(text))).html()
}

/// A chat's state.
pub fn chat(t: &Text, card: &ChatCard, now: Time) -> Screen {
    let mut page = body(t)
        .line(line(t).id("chat", &card.chat.0.to_string()).say("admin-chat-title"))
        .line(line(t).own("ago", t.ago(card.created_at, now)).say("admin-chat-since"));
    if let Some(at) = card.left_at {
        page = page.line(line(t).own("ago", t.ago(at, now)).say("admin-chat-left"));
    }
    page = page
        .line(
            line(t)
                .name("language", card.lang.name())
                .own("pushes", t.text(super::settings::push_key(card.push)))
                .say("admin-chat-settings"),
        )
        .line(
            line(t)
                .number("orders", card.orders)
                .number("unknown", card.unknown)
                .number("news", card.news)
                .say("admin-chat-counts"),
        );
    if card.accounts.is_empty() {
        page = page.text("admin-chat-no-account");
    }
    for account in &card.accounts {
        let key = match (account.has_key, account.is_refused) {
            (false, _) => "admin-account-no-key",
            (true, true) => "admin-account-refused",
            (true, false) => "admin-account",
        };
        let said = line(t).name("panel", &account.panel);
        page = page.line(match account.balance {
            Some(balance) => said.money("balance", balance, account.currency.as_deref()).say(key),
            None => said.own("balance", "–".to_owned()).say(key),
        });
    }
    page.screen(home_row(t))
}

/// No chat has this id.
pub fn no_chat(t: &Text, words: &str) -> Screen {
    body(t).line(line(t).id("chat", words).say("admin-chat-none")).screen(home_row(t))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::{english, shown};

    #[test]
    fn the_operator_sees_at_a_glance_what_is_wrong() {
        let overview = overview(
            english(),
            &Overview {
                version: "1.2.3",
                silent: vec!["poller".into()],
                failing_panels: vec!["pica".into()],
                chats: 12,
                unknown: 2,
                news: 3,
                oldest_news: 120,
                database_bytes: 4_096,
                is_closed: true,
                ..Overview::default()
            },
        );
        let shown = shown(&overview);
        for words in ["Orders are not taken", "poller", "pica", "decision: 2", "News waiting: 3", "1 MB"] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
        assert!(!shown.contains("All is well"));
    }

    #[test]
    fn a_broadcast_cannot_bring_markup_and_is_sent_only_from_its_preview() {
        let card = |step| BroadcastCard { id: 7, text: "a <b> & c".into(), step, chats: 9, told: 0 };
        let preview = shown(&broadcast(english(), &card(BroadcastStep::Preview)));
        assert!(preview.contains("a &lt;b&gt; &amp; c") && preview.contains("Send"), "{preview}");
        let done = shown(&broadcast(english(), &card(BroadcastStep::Done)));
        assert!(!done.contains("Send") && !done.contains("Stop"), "{done}");
        assert!(announcement(english(), "<i>x").ends_with("&lt;i&gt;x"));
    }

    #[test]
    fn the_longest_broadcast_fits() {
        let text = "&".repeat(MAX_BROADCAST);
        let card = BroadcastCard { id: 7, text, step: BroadcastStep::Preview, chats: u64::MAX, told: 0 };
        shown(&broadcast(english(), &card));
    }
}
