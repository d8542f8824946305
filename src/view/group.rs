//! What is said only in groups.

use super::html::{escape, line};
use super::shorten::one_line;
use crate::domain::ids::UserId;
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

/// Asks a person for a reply: the text, and what the empty field shows.
pub fn prompt(t: &Text, key: &str, person: UserId, name: &str) -> (String, String) {
    (line(t).own("person", mention(t, person, name)).say(key), t.text("group-reply-field"))
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
    fn every_prompt_names_the_person() {
        for key in [
            "group-reply",
            "group-reply-link",
            "group-reply-quantity",
            "group-reply-comments",
            "group-reply-id",
        ] {
            for lang in Lang::ALL {
                let (html, _) = prompt(text(lang), key, UserId(7), "Anna");
                assert!(html.contains("tg://user?id=7"), "{key}: {html}");
            }
        }
    }
}
