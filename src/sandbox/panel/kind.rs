//! Owns the order types of API v2: their names and the fields that each of them needs.
//! It does not check the values of those fields.

/// Where the quantity of an order comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuantityFrom {
    /// The field `quantity`.
    Field,
    /// The number of non-empty lines of this field.
    Lines(&'static str),
    /// A package is always one.
    Package,
    /// A subscription has a `min` and a `max` for each new post.
    Posts,
}

/// An order type with the spelling that the standard panel uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Default,
    Package,
    Seo,
    CustomComments,
    CustomCommentsPackage,
    Mentions,
    MentionsWithHashtags,
    MentionsCustomList,
    MentionsHashtag,
    MentionsUserFollowers,
    MentionsMediaLikers,
    Poll,
    CommentLikes,
    CommentReplies,
    InvitesFromGroups,
    Subscriptions,
    WebTraffic,
    /// A type that no documentation names: a client has to show it and to refuse to order it.
    Unheard,
}

impl Kind {
    #[cfg(test)]
    pub const ALL: [Kind; 18] = [
        Kind::Default,
        Kind::Package,
        Kind::Seo,
        Kind::CustomComments,
        Kind::CustomCommentsPackage,
        Kind::Mentions,
        Kind::MentionsWithHashtags,
        Kind::MentionsCustomList,
        Kind::MentionsHashtag,
        Kind::MentionsUserFollowers,
        Kind::MentionsMediaLikers,
        Kind::Poll,
        Kind::CommentLikes,
        Kind::CommentReplies,
        Kind::InvitesFromGroups,
        Kind::Subscriptions,
        Kind::WebTraffic,
        Kind::Unheard,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Kind::Default => "Default",
            Kind::Package => "Package",
            Kind::Seo => "SEO",
            Kind::CustomComments => "Custom Comments",
            Kind::CustomCommentsPackage => "Custom Comments Package",
            Kind::Mentions => "Mentions",
            Kind::MentionsWithHashtags => "Mentions with Hashtags",
            Kind::MentionsCustomList => "Mentions Custom List",
            Kind::MentionsHashtag => "Mentions Hashtag",
            Kind::MentionsUserFollowers => "Mentions User Followers",
            Kind::MentionsMediaLikers => "Mentions Media Likers",
            Kind::Poll => "Poll",
            Kind::CommentLikes => "Comment Likes",
            Kind::CommentReplies => "Comment Replies",
            Kind::InvitesFromGroups => "Invites from Groups",
            Kind::Subscriptions => "Subscriptions",
            Kind::WebTraffic => "Web Traffic",
            Kind::Unheard => "Livestream Raid",
        }
    }

    pub fn quantity_from(self) -> QuantityFrom {
        match self {
            Kind::Package | Kind::CustomCommentsPackage => QuantityFrom::Package,
            Kind::CustomComments | Kind::CommentReplies => QuantityFrom::Lines("comments"),
            Kind::MentionsCustomList => QuantityFrom::Lines("usernames"),
            Kind::Subscriptions => QuantityFrom::Posts,
            _ => QuantityFrom::Field,
        }
    }

    /// The fields that may not be empty, beside `link` and `quantity`.
    pub fn required_fields(self) -> &'static [&'static str] {
        match self {
            Kind::Default | Kind::Package | Kind::Unheard => &[],
            Kind::Seo => &["keywords"],
            Kind::CustomComments | Kind::CustomCommentsPackage => &["comments"],
            Kind::Mentions | Kind::MentionsCustomList => &["usernames"],
            Kind::MentionsWithHashtags => &["usernames", "hashtags"],
            Kind::MentionsHashtag => &["hashtag"],
            Kind::MentionsUserFollowers | Kind::CommentLikes => &["username"],
            Kind::MentionsMediaLikers => &["media"],
            Kind::Poll => &["answer_number"],
            Kind::CommentReplies => &["username", "comments"],
            Kind::InvitesFromGroups => &["groups"],
            Kind::Subscriptions => &["username", "min", "max"],
            Kind::WebTraffic => &["country", "device", "type_of_traffic"],
        }
    }

    /// A package's rate is the price of one package; every other rate is for a thousand.
    pub fn is_package(self) -> bool {
        self.quantity_from() == QuantityFrom::Package
    }

    /// A subscription watches an account and so has no link.
    pub fn needs_link(self) -> bool {
        self != Kind::Subscriptions
    }
}
