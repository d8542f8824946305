//! Erasing everything of a chat: the question, and what came of it.

use super::Screen;
use super::html::{body, line};
use super::keyboard::keyboard;
use super::press::Press;
use crate::l10n::Text;

/// Asks before everything is erased; says what cannot be stopped by it.
pub fn ask(t: &Text, running: u64, unknown: u64) -> Screen {
    let count = |key: &str, count: u64| (count > 0).then(|| line(t).count("count", count).say(key));
    body(t)
        .text("forget-title")
        .text("forget-what")
        .lines(count("forget-running", running))
        .lines(count("forget-unknown", unknown))
        .gap()
        .text("forget-backups")
        .screen(buttons(t))
}

/// Something is on its way to the panel: nothing was erased.
pub fn busy(t: &Text) -> Screen {
    body(t).text("forget-busy").screen(buttons(t))
}

/// Nothing is left.
pub fn done(t: &Text) -> Screen {
    body(t).text("forget-done-title").text("forget-done").screen(vec![])
}

fn buttons(t: &Text) -> Vec<Vec<super::Button>> {
    keyboard(t).keys([("button-forget", Press::ForgetYes)]).back(Press::Settings).rows()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::{english, shown};

    #[test]
    fn the_question_says_what_goes_on_without_me() {
        insta::assert_snapshot!(shown(&ask(english(), 2, 1)), @r"
        🗑 <b>Erase everything of this chat?</b>
        I erase the API key, the orders and refills, the favourites and the settings that are kept here for this chat. It cannot be undone.
        ⏳ 2 orders still run. They go on at the panel, and I tell you nothing more of them.
        ❓ Of 1 order nobody knows whether it was placed. Look for it at the panel.

        The bot's backups hold a copy until newer ones replace them, with the key encrypted.
        [🗑 Erase everything]
        [⬅️ Back]
        ");
    }

    #[test]
    fn a_chat_with_nothing_on_its_way_is_asked_in_short() {
        insta::assert_snapshot!(shown(&ask(english(), 0, 0)), @r"
        🗑 <b>Erase everything of this chat?</b>
        I erase the API key, the orders and refills, the favourites and the settings that are kept here for this chat. It cannot be undone.

        The bot's backups hold a copy until newer ones replace them, with the key encrypted.
        [🗑 Erase everything]
        [⬅️ Back]
        ");
    }

    #[test]
    fn nothing_is_erased_while_something_is_sent() {
        insta::assert_snapshot!(shown(&busy(english())), @r"
        ⏳ Something of this chat is being sent to the panel right now, and its answer must not be lost. Nothing was erased. Try again in a minute.
        [🗑 Erase everything]
        [⬅️ Back]
        ");
        insta::assert_snapshot!(shown(&done(english())), @r"
        🗑 <b>Everything of this chat is erased</b>
        Send /start to begin anew.
        ");
    }
}
