//! What the record of a group says of a setting, in the language of the chat: the record keeps the program's own words.

use super::settings::push_key;
use crate::domain::lang::Lang;
use crate::domain::notification::PushMode;
use crate::domain::quiet::QuietMode;
use crate::domain::zone::Zone;
use crate::l10n::Text;

/// A setting and its value; a name stays as it is.
pub(super) fn setting(t: &Text, detail: &str) -> String {
    if let Some(person) = detail.strip_prefix("buyer ") {
        return format!("{}: {person}", t.text("button-buyers-named"));
    }
    let (name, value) = detail.split_once(": ").unwrap_or((detail, ""));
    let is_none = value == "-";
    let or = |none: &str| if is_none { t.text(none) } else { value.to_owned() };
    let (label, value) = match (name, value) {
        ("admins", "") => return t.text("button-buyers-admins"),
        ("everyone", "") => return t.text("button-buyers-everyone"),
        ("named", "") => return t.text("button-buyers-named"),
        ("push", "one topic") => return t.text("group-push-one"),
        ("push", "each topic") => return t.text("group-push-each"),
        ("order limit", _) => ("button-limit-order", or("button-no-limit")),
        ("daily limit", _) => ("button-limit-day", or("button-no-limit")),
        ("push", mode) => match PushMode::from_name(mode) {
            Some(mode) => return t.text(push_key(mode)),
            None => return detail.to_owned(),
        },
        ("quiet hours", _) => ("button-quiet", or("audit-value-off")),
        ("quiet mode", mode) => match QuietMode::from_name(mode) {
            Some(QuietMode::Silent) => ("button-quiet", t.text("button-quiet-silent")),
            Some(QuietMode::Hold) => ("button-quiet", t.text("button-quiet-hold")),
            None => return detail.to_owned(),
        },
        ("time zone", zone) => match Zone::from_name(zone) {
            Some(zone) => ("button-zone", zone.place(t.lang())),
            None => return detail.to_owned(),
        },
        ("balance alert", _) => ("button-alert", or("audit-value-off")),
        ("stuck after", hours) => {
            let hours: Option<u64> = hours.strip_suffix(" h").and_then(|hours| hours.parse().ok());
            ("button-patience", hours.map_or_else(|| or("audit-value-off"), |hours| t.span(hours * 3_600)))
        }
        ("daily digest", _) => ("button-digest", or("audit-value-off")),
        ("language", code) => match Lang::from_code(code) {
            Some(lang) => ("button-language", lang.name().to_owned()),
            None => return detail.to_owned(),
        },
        _ => return detail.to_owned(),
    };
    format!("{}: {value}", t.text(label))
}

/// What was asked for, approved or declined: an amount, or a list of orders with its amount.
pub(super) fn held(t: &Text, detail: &str) -> String {
    let list = detail.strip_prefix("list of ").and_then(|list| list.split_once(": "));
    match list.and_then(|(count, amount)| Some((count.parse().ok()?, amount))) {
        Some((count, amount)) => {
            let orders = t.text_with("common-orders", &t.args().count("count", count));
            format!("{orders}, {amount}")
        }
        None => detail.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::text;

    #[test]
    fn what_was_set_is_said_in_the_language_of_the_chat() {
        let t = text(Lang::Ru);
        assert_eq!(setting(t, "everyone"), "Все");
        assert_eq!(setting(t, "order limit: 5.50"), "Лимит заказа: 5.50");
        assert_eq!(setting(t, "daily limit: -"), "Лимит на сутки: Без лимита");
        assert_eq!(setting(t, "Anna: a name"), "Anna: a name");
    }

    #[test]
    fn a_list_in_the_record_is_said_in_the_language_of_the_chat() {
        assert_eq!(held(text(Lang::En), "list of 4: 0.18"), "4 orders, 0.18");
        assert_eq!(held(text(Lang::Ru), "list of 4: 0.18"), "4 заказа, 0.18");
        assert_eq!(held(text(Lang::Ru), "0.18"), "0.18");
    }

    #[test]
    fn what_was_turned_off_is_off_and_no_press() {
        assert_eq!(setting(text(Lang::En), "quiet hours: -"), "🌙 Quiet hours: Off");
        assert_eq!(setting(text(Lang::Es), "daily digest: -"), "📰 Resumen diario: Desactivado");
    }

    #[test]
    fn no_setting_of_the_record_stays_in_the_programs_words() {
        for detail in [
            "buyer + Ben",
            "push: final",
            "quiet hours: 22:00-07:00",
            "quiet hours: -",
            "quiet mode: silent",
            "quiet mode: hold",
            "time zone: Asia/Tashkent",
            "balance alert: 5",
            "balance alert: -",
            "stuck after: 6 h",
            "stuck after: -",
            "daily digest: 07:00",
            "daily digest: -",
            "language: ru",
        ] {
            let said = setting(text(Lang::Ru), detail);
            let words = said.strip_suffix("Ben").unwrap_or(&said);
            assert!(!words.contains(|c: char| c.is_ascii_alphabetic()), "{detail}: {said}");
        }
    }
}
