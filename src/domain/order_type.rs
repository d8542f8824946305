//! Order types: which fields an order of a service needs.

use serde::{Deserialize, Serialize};

/// What kind of order a service takes, from the panel's `type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub enum OrderType {
    Default,
    Package,
    CustomComments,
    CustomCommentsPackage,
    Mentions,
    MentionsCustomList,
    MentionsWithHashtags,
    MentionsHashtag,
    MentionsUserFollowers,
    MentionsMediaLikers,
    CommentLikes,
    CommentReplies,
    Poll,
    InvitesFromGroups,
    Subscriptions,
    Seo,
    WebTraffic,
    /// A type that this program does not know: shown, never sold.
    Unknown(String),
}

/// How an order's price follows from the rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pricing {
    /// Rate × quantity / 1000.
    PerThousand,
    /// The rate is the price of one package.
    PerPackage,
}

const NAMES: [(OrderType, &str); 17] = [
    (OrderType::Default, "Default"),
    (OrderType::Package, "Package"),
    (OrderType::CustomComments, "Custom Comments"),
    (OrderType::CustomCommentsPackage, "Custom Comments Package"),
    (OrderType::Mentions, "Mentions"),
    (OrderType::MentionsCustomList, "Mentions Custom List"),
    (OrderType::MentionsWithHashtags, "Mentions with Hashtags"),
    (OrderType::MentionsHashtag, "Mentions Hashtag"),
    (OrderType::MentionsUserFollowers, "Mentions User Followers"),
    (OrderType::MentionsMediaLikers, "Mentions Media Likers"),
    (OrderType::CommentLikes, "Comment Likes"),
    (OrderType::CommentReplies, "Comment Replies"),
    (OrderType::Poll, "Poll"),
    (OrderType::InvitesFromGroups, "Invites from Groups"),
    (OrderType::Subscriptions, "Subscriptions"),
    (OrderType::Seo, "SEO"),
    (OrderType::WebTraffic, "Web Traffic"),
];

/// Lower case, with `_`, `-` and repeated spaces as one space: `custom_comments` is `Custom Comments`.
fn normalise(text: &str) -> String {
    text.to_lowercase().replace(['_', '-'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl OrderType {
    /// Reads a panel's `type` in any spelling.
    pub fn parse(text: &str) -> Self {
        let wanted = normalise(text);
        NAMES
            .iter()
            .find(|(_, name)| normalise(name) == wanted)
            .map_or_else(|| Self::Unknown(text.trim().to_owned()), |(kind, _)| kind.clone())
    }

    /// The standard name, or the panel's own word for an unknown type.
    pub fn name(&self) -> &str {
        match self {
            Self::Unknown(text) => text,
            known => NAMES.iter().find(|(kind, _)| kind == known).map_or("", |(_, name)| name),
        }
    }

    /// Whether orders of the type are taken; a type that nobody documents is shown and refused with the reason.
    pub fn may_order(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    pub fn pricing(&self) -> Pricing {
        match self {
            Self::Package | Self::CustomCommentsPackage => Pricing::PerPackage,
            _ => Pricing::PerThousand,
        }
    }
}

impl From<String> for OrderType {
    fn from(text: String) -> Self {
        Self::parse(&text)
    }
}

impl From<OrderType> for String {
    fn from(kind: OrderType) -> Self {
        kind.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_type_is_one_type() {
        for text in ["Custom Comments", "custom_comments", "CUSTOM-COMMENTS", " custom  comments "] {
            assert_eq!(OrderType::parse(text), OrderType::CustomComments);
        }
    }

    #[test]
    fn names_survive_a_round_trip() {
        for (kind, name) in NAMES {
            assert_eq!(OrderType::parse(name), kind);
            assert_eq!(kind.name(), name);
        }
    }

    #[test]
    fn an_unknown_type_is_kept_and_not_sold() {
        let kind = OrderType::parse("followers");
        assert_eq!(kind.name(), "followers");
        assert!(!kind.may_order());
    }
}
