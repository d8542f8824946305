//! What is said only in groups.

use super::html::{Line, body, escape, line};
use super::key::masked;
use super::keyboard::{keyboard, label_with, labelled, name_label};
use super::model::Paging;
use super::press::{GroupPress, LimitKind, Press};
use super::shorten::one_line;
use super::{Button, ButtonKind, Screen};
use crate::domain::audit::{Act, AuditEntry};
use crate::domain::ids::{AccountId, UserId};
use crate::domain::money::Money;
use crate::domain::role::BuyerPolicy;
use crate::l10n::Text;

/// Longest name of a person in a message.
const NAME_UNITS: usize = 40;

/// A person's name that notifies them, as HTML; of an anonymous admin only that.
pub fn mention(t: &Text, person: UserId, name: &str) -> String {
    if person == UserId::ANONYMOUS {
        return t.text("group-anonymous");
    }
    let name = one_line(name, NAME_UNITS);
    let name = if name.trim().is_empty() { person.to_string() } else { name };
    t.isolate(&format!("<a href=\"tg://user?id={person}\">{}</a>", escape(&name)))
}

/// Says a message about a person: “an anonymous admin” begins a sentence with a capital, as a name would.
pub(super) fn say_of(person: UserId, said: Line<'_>, key: &str) -> String {
    let anonymous = said.text().text("group-anonymous");
    let said = said.say(key);
    match said.split_once(&anonymous) {
        Some((before, after)) if person == UserId::ANONYMOUS && begins_sentence(before) => {
            let mut letters = anonymous.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            format!("{before}{first}{}{after}", letters.as_str())
        }
        _ => said,
    }
}

/// Whether what follows begins: after nothing, after a sign alone, or after the point that parts a line.
fn begins_sentence(before: &str) -> bool {
    !before.contains(char::is_alphanumeric) || before.trim_end().ends_with('·')
}

/// Asks a person for a reply: the text, and what the empty field shows.
pub fn prompt(t: &Text, key: &str, person: UserId, name: &str) -> (String, String) {
    (say_of(person, line(t).own("person", mention(t, person, name)), key), t.text("group-reply-field"))
}

/// A person's name that notifies nobody.
pub(super) fn name_of(t: &Text, person: UserId, name: &str) -> String {
    if person == UserId::ANONYMOUS {
        return t.text("group-anonymous");
    }
    let name = if name.is_empty() { person.to_string() } else { one_line(name, NAME_UNITS) };
    t.isolate(&escape(&name))
}

/// The bot came into a group: what an admin does next.
pub fn joined(t: &Text, bot_name: &str) -> Screen {
    body(t)
        .line(line(t).name("bot", bot_name).say("group-joined-title"))
        .text("group-joined-what")
        .gap()
        .text("group-joined-next")
        .screen(vec![])
}

/// There is no key here, and this person may not set one.
pub fn no_key(t: &Text) -> Screen {
    body(t).text("key-missing-title").text("group-no-key").screen(vec![])
}

/// The group's key as everybody may see it, and the ways to replace and remove it.
pub fn key_shown(
    t: &Text,
    panel: &str,
    tail: &str,
    address: &str,
    (running, others): (u64, &[(AccountId, String)]),
) -> Screen {
    let replace = Button { label: t.text("button-key-private"), kind: ButtonKind::Url(address.to_owned()) };
    let page = body(t)
        .text("key-title")
        .line(line(t).name("panel", panel).say("key-shown-panel"))
        .line(line(t).id("key", &masked(tail)).say("key-shown-key"))
        .gap()
        .text("key-group");
    let page =
        if running > 0 { page.line(line(t).count("count", running).say("group-key-running")) } else { page };
    let keys = keyboard(t).row([replace]).grid(2, super::key::to_use(t, others));
    page.screen(keys.keys([("button-key-remove", Press::KeyRemove)]).rows())
}

/// Adds what becomes of running orders to a question about the key.
pub fn with_running(t: &Text, screen: Screen, running: u64) -> Screen {
    if running == 0 {
        return screen;
    }
    let running = line(t).count("count", running).say("group-key-running");
    Screen { html: format!("{}\n\n{running}", screen.html), keyboard: screen.keyboard }
}

/// In private: the link does not serve (any more).
pub fn link_gone(t: &Text) -> Screen {
    body(t).text("group-link-gone").screen(keyboard(t).menu().rows())
}

/// In private: only admins of the group may do this.
pub fn link_denied(t: &Text) -> Screen {
    body(t).text("group-link-denied").screen(keyboard(t).menu().rows())
}

/// In private: asks for the key of a group; `own` is the tail of this chat's own key, which can be taken over.
pub fn ask_key(t: &Text, panels: &[String], own: Option<&str>, running: u64) -> Screen {
    let mut page = body(t).text("key-ask-title").text("group-key-ask");
    if panels.len() > 1 {
        page = page.text("key-choose");
    }
    if running > 0 {
        page = page.gap().line(line(t).count("count", running).say("group-key-running"));
    }
    let mut keys = keyboard(t);
    if panels.len() > 1 {
        let buttons = panels.iter().take(40).zip(0u8..).map(|(panel, index)| {
            labelled(name_label(t, panel), Press::Group(GroupPress::KeyPanel { index }))
        });
        keys = keys.grid(2, buttons);
    }
    if let Some(tail) = own {
        let label = label_with(t, "button-key-take", "key", &masked(tail));
        keys = keys.row([labelled(label, Press::Group(GroupPress::TakeKey))]);
    }
    page.gap().text("key-ask-safety").screen(keys.keys([("button-cancel", Press::Leave)]).rows())
}

/// The group reads that it has a key, and whose doing that is.
pub fn key_set(t: &Text, person: UserId, name: &str, panel: &str, tail: &str) -> Screen {
    let said = line(t).own("person", name_of(t, person, name)).name("panel", panel).id("key", &masked(tail));
    body(t)
        .line(say_of(person, said, "group-key-set"))
        .screen(keyboard(t).keys([("button-services", Press::Services { page: 0 })]).rows())
}

/// In private: the group has its key.
pub fn key_kept(t: &Text) -> Screen {
    body(t).text("group-key-kept").screen(keyboard(t).menu().rows())
}

/// What the settings' button of the group's own screen is.
pub fn settings_button(t: &Text) -> Button {
    labelled(t.text("button-group"), Press::Group(GroupPress::Settings))
}

/// What a group decided about itself, as its screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupCard {
    pub buyers: BuyerPolicy,
    pub order_limit: Option<Money>,
    pub day_limit: Option<Money>,
    pub currency: Option<String>,
    /// Pushes go to one topic.
    pub has_push_topic: bool,
}

/// The group's own settings.
pub fn settings(t: &Text, card: &GroupCard) -> Screen {
    let limit = |key: &str, none: &str, amount: Option<Money>| match amount {
        Some(amount) => line(t).money("amount", amount, card.currency.as_deref()).say(key),
        None => t.text(none),
    };
    let policy = |policy: BuyerPolicy| {
        let name = t.text(match policy {
            BuyerPolicy::Admins => "button-buyers-admins",
            BuyerPolicy::Everyone => "button-buyers-everyone",
            BuyerPolicy::Named => "button-buyers-named",
        });
        let label = if policy == card.buyers { format!("✅ {name}") } else { name };
        labelled(label, Press::Group(GroupPress::Buyers(policy)))
    };
    let mut keys = keyboard(t).grid(2, BuyerPolicy::ALL.map(policy));
    if card.buyers == BuyerPolicy::Named {
        keys = keys.keys([("button-people", Press::Group(GroupPress::People))]);
    }
    keys = keys.keys([
        ("button-limit-order", Press::Group(GroupPress::Limit(LimitKind::Order))),
        ("button-limit-day", Press::Group(GroupPress::Limit(LimitKind::Day))),
    ]);
    let topic = if card.has_push_topic { "button-push-topics" } else { "button-push-here" };
    keys = keys
        .keys([(topic, Press::Group(GroupPress::PushHere { here: !card.has_push_topic }))])
        .keys([("button-audit", Press::Group(GroupPress::Audit { page: 0 }))])
        .back(Press::Settings);
    body(t)
        .text("group-title")
        .text(match card.buyers {
            BuyerPolicy::Admins => "group-buyers-admins",
            BuyerPolicy::Everyone => "group-buyers-everyone",
            BuyerPolicy::Named => "group-buyers-named",
        })
        .line(limit("group-limit-order", "group-limit-order-none", card.order_limit))
        .line(limit("group-limit-day", "group-limit-day-none", card.day_limit))
        .text(if card.has_push_topic { "group-push-one" } else { "group-push-each" })
        .gap()
        .text("group-limits-what")
        .screen(keys.rows())
}

/// What came of naming somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    Named(String),
    NamedNoMore(String),
    /// They are not in the group.
    Outside(String),
    /// A username of nobody whom the bot met here.
    Unmet(String),
    /// Telegram did not say whether they are in the group.
    NotSaid(String),
    /// A bot, a channel, an anonymous admin.
    Nobody,
}

fn naming(t: &Text, said: &Naming) -> String {
    let (key, name) = match said {
        Naming::Named(name) => ("group-people-named", name),
        Naming::NamedNoMore(name) => ("group-people-unnamed", name),
        Naming::Outside(name) => ("group-people-outside", name),
        Naming::Unmet(name) => ("group-people-unmet", name),
        Naming::NotSaid(name) => ("group-people-not-said", name),
        Naming::Nobody => return t.text("group-people-nobody"),
    };
    line(t).name("person", &one_line(name, NAME_UNITS)).say(key)
}

/// The people met in the group: a tap names one, or takes it back. First what came of those who were just named.
pub fn people(t: &Text, said: &[Naming], policy: BuyerPolicy, members: &[(UserId, String, bool)]) -> Screen {
    let buttons = members.iter().map(|(person, name, is_buyer)| {
        let name = name_label(t, name);
        let label = if *is_buyer { format!("✅ {name}") } else { name };
        labelled(label, Press::Group(GroupPress::Name { person: *person }))
    });
    let page = body(t).text("group-people-title");
    let page = if said.is_empty() { page } else { page.lines(said.iter().map(|said| naming(t, said))).gap() };
    let page = page.text(if members.is_empty() { "group-people-none" } else { "group-people" });
    let page = page.text("group-people-how");
    let mut keys = keyboard(t).grid(2, buttons);
    let ask = keys.button("button-people-mention", Press::Group(GroupPress::AskPeople));
    let page = if policy == BuyerPolicy::Named {
        keys = keys.row([ask]);
        page
    } else {
        let named = keys.button("button-buyers-named", Press::Group(GroupPress::Buyers(BuyerPolicy::Named)));
        keys = keys.row([ask, named]);
        page.gap().text("group-people-idle")
    };
    page.screen(keys.back(Press::Group(GroupPress::Settings)).rows())
}

/// Asks for a mention of somebody who may order.
pub fn ask_people(t: &Text) -> Screen {
    body(t)
        .text("group-people-title")
        .text("group-people-ask")
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// The answer mentions nobody.
pub fn no_mention(t: &Text) -> Screen {
    body(t).text("group-people-no-mention").screen(vec![])
}

/// Asks for the amount of a limit.
pub fn ask_limit(t: &Text, kind: LimitKind, currency: Option<&str>) -> Screen {
    let key = match kind {
        LimitKind::Order => "group-limit-ask-order",
        LimitKind::Day => "group-limit-ask-day",
    };
    let currency = currency.map(|currency| one_line(currency, 12)).unwrap_or_default();
    body(t).line(line(t).name("currency", &currency).say(key)).screen(
        keyboard(t)
            .keys([
                ("button-no-limit", Press::Group(GroupPress::NoLimit(kind))),
                ("button-cancel", Press::Leave),
            ])
            .rows(),
    )
}

/// What was typed is no amount.
pub fn bad_amount(t: &Text) -> Screen {
    body(t).text("group-limit-bad").screen(vec![])
}

/// One page of the record.
pub fn audit(t: &Text, entries: &[AuditEntry], paging: Paging) -> Screen {
    let lines = entries.iter().map(|entry| {
        let key = match entry.act {
            Act::Ordered => "audit-ordered",
            Act::Refilled => "audit-refilled",
            Act::Cancelled => "audit-cancelled",
            Act::Asked => "audit-asked",
            Act::Approved => "audit-approved",
            Act::Declined => "audit-declined",
            Act::KeySet => "audit-key-set",
            Act::KeyRemoved => "audit-key-removed",
            Act::Settings => "audit-settings",
            Act::AutomaticOn => "audit-automatic-on",
            Act::AutomaticOff => "audit-automatic-off",
        };
        let what = match entry.act {
            Act::Settings => super::record::setting(t, &entry.detail),
            Act::Asked | Act::Approved | Act::Declined => super::record::held(t, &entry.detail),
            _ => entry.detail.clone(),
        };
        let said = line(t)
            .own("at", t.moment(entry.at))
            .own("person", name_of(t, entry.person, &entry.name))
            .name("what", &what);
        say_of(entry.person, said, key)
    });
    let page = body(t).text("audit-title");
    let page = if entries.is_empty() { page.text("audit-none") } else { page.lines(lines) };
    page.screen(keyboard(t).paging(paging, |page| Press::Group(GroupPress::Audit { page })).menu().rows())
}

/// A topic to which pushes went is gone.
pub fn topic_gone(t: &Text) -> Screen {
    body(t)
        .text("group-topic-gone")
        .screen(keyboard(t).keys([("button-group", Press::Group(GroupPress::Settings))]).rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::testing::{english, text};

    #[test]
    fn a_person_is_notified_and_an_anonymous_admin_stays_nobody() {
        assert_eq!(mention(english(), UserId(7), "A <b>"), "<a href=\"tg://user?id=7\">A &lt;b&gt;</a>");
        assert_eq!(mention(english(), UserId::ANONYMOUS, "Anna"), "an anonymous admin");
    }

    #[test]
    fn an_anonymous_admin_begins_a_sentence_with_a_capital() {
        let said = |lang, key: &str| {
            let t = text(lang);
            let said = line(t).own("person", name_of(t, UserId::ANONYMOUS, "Group"));
            let said =
                said.name("service", "Likes").name("panel", "pica").id("key", "****").name("what", "5");
            say_of(UserId::ANONYMOUS, said.own("at", t.moment(crate::domain::time::Time(0))), key)
        };
        for lang in Lang::ALL {
            let anonymous = text(lang).text("group-anonymous");
            for key in [
                "approval-who",
                "approval-who-list",
                "approval-approved",
                "approval-declined",
                "group-reply",
                "audit-ordered",
            ] {
                let html = said(lang, key);
                let begins = html.split_once(&anonymous).is_some_and(|(before, _)| begins_sentence(before));
                let has_case = anonymous.chars().next().is_some_and(char::is_lowercase);
                assert!(!has_case || !begins, "{lang:?} {key}: {html}");
            }
        }
        assert!(said(Lang::En, "approval-approved").starts_with("✅ An anonymous admin approved"));
        assert!(said(Lang::PtBr, "audit-ordered").contains("· Um administrador anônimo"));
        assert!(said(Lang::En, "group-key-set").contains("set by an anonymous admin"));
        assert!(said(Lang::Ru, "approval-approved").contains("(анонимный администратор)"));
    }

    #[test]
    fn every_prompt_names_the_person() {
        for key in [
            "group-reply",
            "group-reply-link",
            "group-reply-quantity",
            "group-reply-comments",
            "group-reply-id",
            "group-reply-limit",
            "group-reply-people",
        ] {
            for lang in Lang::ALL {
                let (html, _) = prompt(text(lang), key, UserId(7), "Anna");
                assert!(html.contains("tg://user?id=7"), "{key}: {html}");
            }
        }
    }
}
