//! Identifiers: newtypes, so that a chat is never taken for a person nor our row for a panel's id.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! row_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

macro_rules! panel_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// The panel's ids are opaque text, kept and compared as text: `23501`, `"23501"`, `ord_01HG…`.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

row_id!(
    /// A Telegram chat: positive for a person, negative for a group.
    ChatId
);
row_id!(
    /// A Telegram person.
    UserId
);
impl UserId {
    /// Telegram's GroupAnonymousBot: all admins of a group who write in its name.
    pub const ANONYMOUS: Self = Self(1_087_968_824);
}

row_id!(
    /// A topic (message thread) of a forum group.
    TopicId
);
row_id!(
    /// Our row of one chat's seat at one panel: the key, the currency, the catalogue.
    AccountId
);
row_id!(
    /// Our row of a service in an account's catalogue; it stays the same across catalogue refreshes.
    ServiceRow
);
row_id!(
    /// Our row of a category in an account's catalogue.
    CategoryRow
);
row_id!(
    /// Our row of an order, from its draft to its end.
    OrderRow
);
row_id!(
    /// Our row of a refill or cancel request.
    RequestRow
);
row_id!(
    /// Our row of a template: an order with a name.
    TemplateRow
);
row_id!(
    /// Our row of a list of orders that is confirmed with one press.
    MassRow
);
row_id!(
    /// Our row of a search, so that its pages can be turned from callback data.
    SearchRow
);
panel_id!(
    /// The panel's id of an order.
    PanelOrderId
);
panel_id!(
    /// The panel's id of a refill.
    PanelRefillId
);
panel_id!(
    /// The panel's id of a service.
    ServiceId
);

/// Where in Telegram something happens: a chat, and the topic in it if it is a forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    pub chat: ChatId,
    pub topic: Option<TopicId>,
}

impl ChatId {
    /// Whether it is a person's private chat: Telegram gives groups and channels negative ids.
    pub fn is_private(self) -> bool {
        self.0 > 0
    }
}

impl Place {
    /// A chat without topics.
    pub fn chat(chat: ChatId) -> Self {
        Self { chat, topic: None }
    }

    /// Whether it is a person's private chat.
    pub fn is_private(&self) -> bool {
        self.chat.is_private()
    }
}

/// Reads the ids that a person typed after a command: separated by commas, spaces or line ends.
///
/// A leading `#` is taken away; what cannot be a panel's id (over 64 characters, other signs than letters,
/// digits, `_` and `-`) is returned as the error, in the person's own spelling.
pub fn parse_panel_ids(text: &str) -> Result<Vec<PanelOrderId>, String> {
    let mut ids: Vec<PanelOrderId> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '、')) {
        let word = word.strip_prefix('#').unwrap_or(word);
        if word.is_empty() {
            continue;
        }
        let word = super::number::ascii_digits(word);
        if word.len() > 64 || !word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')) {
            return Err(word.chars().take(64).collect());
        }
        let id = PanelOrderId::new(word);
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_separated_by_commas_spaces_and_lines() {
        let ids = parse_panel_ids("1, 10  100\n#ord_01HG,10").unwrap();
        let ids: Vec<_> = ids.iter().map(PanelOrderId::as_str).collect();
        assert_eq!(ids, ["1", "10", "100", "ord_01HG"]);
    }

    #[test]
    fn what_cannot_be_an_id_is_named() {
        assert_eq!(parse_panel_ids("12 <b>"), Err("<b>".to_owned()));
    }

    #[test]
    fn digits_of_other_scripts_are_understood() {
        assert_eq!(parse_panel_ids("٢٣٥٠١").unwrap(), [PanelOrderId::new("23501")]);
    }
}
