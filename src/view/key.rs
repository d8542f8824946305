//! The access data: asking for a key, checking, showing and removing it. A key itself never comes here.

use super::fault::{Asking, sentence};
use super::html::{Body, body, line};
use super::keyboard::{keyboard, label_with, labelled, name_label};
use super::model::{KeyInfo, PanelChoice};
use super::press::Press;
use super::start::panel_names;
use super::{Button, ButtonKind, Screen};
use crate::domain::fault::Fault;
use crate::domain::ids::AccountId;
use crate::domain::money::Balance;
use crate::l10n::Text;

/// Asks for the key of one panel.
pub fn ask(t: &Text, panel: &PanelChoice) -> Screen {
    body(t)
        .text("key-ask-title")
        .line(line(t).own("panel", panel_names(t, std::slice::from_ref(panel))).say("key-ask-where"))
        .text("key-ask-how")
        .gap()
        .text("key-ask-safety")
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// Asks which panel the key belongs to.
pub fn choose_panel(t: &Text, panels: &[PanelChoice]) -> Screen {
    let buttons = panels
        .iter()
        .take(40)
        .zip(0u8..)
        .map(|(panel, index)| labelled(name_label(t, &panel.name), Press::KeyPanel { index }));
    body(t)
        .text("key-ask-title")
        .text("key-choose")
        .screen(keyboard(t).grid(2, buttons).keys([("button-cancel", Press::Leave)]).rows())
}

/// Shown while the panel is asked whether it takes the key.
pub fn checking(t: &Text, panel: &str) -> Screen {
    body(t).line(line(t).name("panel", panel).say("key-checking")).screen(vec![])
}

/// The panel took the key.
pub fn accepted(t: &Text, panel: &str, tail: &str, balance: &Balance) -> Screen {
    body(t)
        .text("key-accepted-title")
        .line(line(t).name("panel", panel).id("key", &masked(tail)).say("key-accepted-key"))
        .line(
            line(t).money("amount", balance.amount, balance.currency.as_deref()).say("key-accepted-balance"),
        )
        .gap()
        .text("key-accepted-next")
        .screen(
            keyboard(t)
                .keys([("button-services", Press::Services { page: 0 }), ("button-menu", Press::Menu)])
                .rows(),
        )
}

/// The key was not kept: the panel refused it, or could not be asked.
pub fn not_accepted(t: &Text, panel: &str, fault: &Fault) -> Screen {
    let is_wrong = matches!(fault, Fault::WrongKey { .. });
    let page = body(t);
    let page = if is_wrong {
        page.text("key-wrong-title")
            .line(line(t).name("panel", panel).say("key-wrong"))
            .lines(super::fault::quotation(t, fault))
    } else {
        page.text("key-unchecked-title").line(sentence(t, fault, Asking::Read)).gap().text("key-unchecked")
    };
    page.screen(
        keyboard(t).keys([("button-key-enter", Press::KeyEnter), ("button-menu", Press::Menu)]).rows(),
    )
}

/// The key that was kept is refused now; the next message is taken for a new one.
pub fn refused(t: &Text, panel: &str, key_tail: &str) -> Screen {
    no_longer_accepted(t, panel, key_tail)
        .gap()
        .text("key-ask-how")
        .text("key-ask-safety")
        .screen(keyboard(t).keys([("button-menu", Press::Menu)]).rows())
}

/// That the panel accepts a key no more, and what that means.
pub(super) fn no_longer_accepted<'t>(t: &'t Text, panel: &str, key_tail: &str) -> Body<'t> {
    body(t)
        .text("notify-key-title")
        .line(line(t).name("panel", panel).id("key", &masked(key_tail)).say("notify-key"))
}

/// What was sent can be no key; the question stays open.
pub fn not_key_shaped(t: &Text) -> Screen {
    body(t).text("key-shape").screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// The message with the key could not be deleted.
pub fn not_deleted(t: &Text) -> Screen {
    body(t).text("key-not-deleted").screen(vec![])
}

/// The key of this chat, as much as anybody may see.
pub fn shown(t: &Text, key: &KeyInfo, others: &[(AccountId, String)]) -> Screen {
    let keys = keyboard(t)
        .grid(2, to_use(t, others))
        .keys([("button-key-replace", Press::KeyEnter), ("button-key-remove", Press::KeyRemove)])
        .back(Press::Settings);
    body(t)
        .text("key-title")
        .line(line(t).name("panel", &key.panel).say("key-shown-panel"))
        .line(line(t).id("key", &masked(&key.tail)).say("key-shown-key"))
        .line(line(t).own("at", t.moment(key.since)).say("key-shown-since"))
        .screen(keys.rows())
}

/// A button for each other panel of the chat, which uses it from then on.
pub fn to_use(t: &Text, others: &[(AccountId, String)]) -> Vec<Button> {
    let button = |(account, panel): &(AccountId, String)| {
        labelled(label_with(t, "button-key-use", "panel", panel), Press::KeyUse { account: *account })
    };
    others.iter().take(40).map(button).collect()
}

/// Asks before the key is removed.
pub fn remove_ask(t: &Text, key: &KeyInfo) -> Screen {
    body(t)
        .line(line(t).name("panel", &key.panel).id("key", &masked(&key.tail)).say("key-remove-title"))
        .text("key-remove-what")
        .screen(
            keyboard(t).keys([("button-remove", Press::KeyRemoveYes), ("button-back", Press::Key)]).rows(),
        )
}

/// The key is gone.
pub fn removed(t: &Text) -> Screen {
    body(t).text("key-removed").screen(keyboard(t).keys([("button-key-enter", Press::KeyEnter)]).rows())
}

/// What was asked for needs a key, and there is none.
pub fn missing(t: &Text) -> Screen {
    body(t)
        .text("key-missing-title")
        .text("key-missing")
        .screen(keyboard(t).keys([("button-key-enter", Press::KeyEnter)]).rows())
}

/// In a group: the key is entered in private, by a link that opens that chat.
pub fn in_private(t: &Text, address: &str) -> Screen {
    let button = Button { label: t.text("button-key-private"), kind: ButtonKind::Url(address.to_owned()) };
    body(t).text("key-group-title").text("key-group").screen(keyboard(t).row([button]).rows())
}

/// Somebody wrote a key into a group.
pub fn typed_in_group(t: &Text, deleted: bool) -> Screen {
    body(t)
        .text("key-typed-title")
        .text(if deleted { "key-typed-deleted" } else { "key-typed-left" })
        .screen(vec![])
}

/// Four characters of a key, and a sign that there are more.
pub(super) fn masked(tail: &str) -> String {
    let mut last: Vec<char> = tail.chars().rev().take(4).collect();
    last.reverse();
    format!("****{}", last.into_iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, text};

    #[test]
    fn a_key_that_works_shows_its_balance_and_four_characters() {
        insta::assert_snapshot!(crate::view::testing::shown(&accepted(english(), "pica-smm", "abcd1234", &Samples::ordinary().balance())), @r"
        ✅ <b>The key works</b>
        pica-smm · <code>****1234</code>
        💰 Balance: <b>100.84 USD</b>

        Choose a service, or send me words to search for.
        [🛍 Services] [🏠 Menu]
        ");
    }

    #[test]
    fn a_wrong_key_is_refused_in_the_panels_words() {
        insta::assert_snapshot!(crate::view::testing::shown(&not_accepted(english(), "pica-smm", &Fault::WrongKey { text: "Invalid API key".into() })), @r"
        ❌ <b>The key was refused</b>
        pica-smm does not accept this key. Copy it once more from your account there; nothing was kept.
        The panel says: <i>“Invalid API key”</i>
        [🔑 Enter the key] [🏠 Menu]
        ");
    }

    #[test]
    fn a_key_that_could_not_be_checked_is_not_kept() {
        insta::assert_snapshot!(crate::view::testing::shown(&not_accepted(english(), "pica-smm", &Fault::Unreachable)), @r"
        ⚠️ <b>The key could not be checked</b>
        The panel cannot be reached. Try again in a few minutes.

        The key was not kept. Send it again later.
        [🔑 Enter the key] [🏠 Menu]
        ");
    }

    #[test]
    fn arabic_isolates_the_key_and_the_date() {
        insta::assert_snapshot!(crate::view::testing::shown(&shown(text(Lang::Ar), &KeyInfo { panel: "pica-smm".into(), ..Samples::ordinary().key() }, &[])), @r"
        🔑 <b>مفتاح API</b>
        اللوحة: <b>⟨pica-smm⟩</b>
        المفتاح: ⟨<code>****1234</code>⟩
        منذ: ⟨2026-11-23 14:05 UTC⟩
        [🗑 حذف] [🔑 استبدال]
        [➡️ رجوع]
        ");
    }
}
