//! The fields of orders: which of them each order type asks for, in which order. How an answer is read belongs to
//! `answer`.

use serde::{Deserialize, Serialize};

use super::order_type::OrderType;

/// One field of the panel's form for `add`. Their order here is the order in which they are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Link,
    Quantity,
    /// Of one comment's author, of an account that is watched, or of one whose followers are mentioned.
    Username,
    Comments,
    Usernames,
    Hashtags,
    Hashtag,
    Media,
    AnswerNumber,
    Keywords,
    Groups,
    Country,
    Device,
    TypeOfTraffic,
    GoogleKeyword,
    ReferringUrl,
    Min,
    Max,
    Posts,
    OldPosts,
    Delay,
    Expiry,
    Runs,
    Interval,
}

/// What an answer consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Number,
    /// One of a few numbers, offered as buttons.
    Choice(&'static [u64]),
    Text,
    /// One a line; it may come as a text file.
    Lines,
}

/// When a field is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Must,
    May,
    /// Only if this choice was taken before.
    If(Field, u64),
}

/// A field as an order type asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    pub field: Field,
    pub need: Need,
}

/// Minutes between a new post and its order; older panels stop at 90.
const DELAYS: &[u64] =
    &[0, 5, 10, 15, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600];
/// Desktop, Android, iOS, mixed mobile, mixed.
const DEVICES: &[u64] = &[1, 2, 3, 4, 5];
/// From a Google search, from a page of one's own, without a referrer.
const TRAFFIC: &[u64] = &[1, 2, 3];

/// The traffic comes from a Google search for a keyword.
pub const FROM_GOOGLE: u64 = 1;
/// The traffic comes from a page that the person names.
pub const FROM_PAGE: u64 = 2;

impl Field {
    pub const ALL: [Self; 24] = [
        Self::Link,
        Self::Quantity,
        Self::Username,
        Self::Comments,
        Self::Usernames,
        Self::Hashtags,
        Self::Hashtag,
        Self::Media,
        Self::AnswerNumber,
        Self::Keywords,
        Self::Groups,
        Self::Country,
        Self::Device,
        Self::TypeOfTraffic,
        Self::GoogleKeyword,
        Self::ReferringUrl,
        Self::Min,
        Self::Max,
        Self::Posts,
        Self::OldPosts,
        Self::Delay,
        Self::Expiry,
        Self::Runs,
        Self::Interval,
    ];

    /// The panel's name for it, exactly as it is sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Quantity => "quantity",
            Self::Username => "username",
            Self::Comments => "comments",
            Self::Usernames => "usernames",
            Self::Hashtags => "hashtags",
            Self::Hashtag => "hashtag",
            Self::Media => "media",
            Self::AnswerNumber => "answer_number",
            Self::Keywords => "keywords",
            Self::Groups => "groups",
            Self::Country => "country",
            Self::Device => "device",
            Self::TypeOfTraffic => "type_of_traffic",
            Self::GoogleKeyword => "google_keyword",
            Self::ReferringUrl => "referring_url",
            Self::Min => "min",
            Self::Max => "max",
            Self::Posts => "posts",
            Self::OldPosts => "old_posts",
            Self::Delay => "delay",
            Self::Expiry => "expiry",
            Self::Runs => "runs",
            Self::Interval => "interval",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    pub fn shape(self) -> Shape {
        match self {
            Self::Quantity
            | Self::AnswerNumber
            | Self::Min
            | Self::Max
            | Self::Posts
            | Self::OldPosts
            | Self::Runs
            | Self::Interval => Shape::Number,
            Self::Device => Shape::Choice(DEVICES),
            Self::TypeOfTraffic => Shape::Choice(TRAFFIC),
            Self::Delay => Shape::Choice(DELAYS),
            Self::Comments | Self::Usernames | Self::Hashtags | Self::Keywords | Self::Groups => Shape::Lines,
            Self::Link
            | Self::Username
            | Self::Hashtag
            | Self::Media
            | Self::Country
            | Self::GoogleKeyword
            | Self::ReferringUrl
            | Self::Expiry => Shape::Text,
        }
    }
}

const fn must(field: Field) -> Question {
    Question { field, need: Need::Must }
}

const fn may(field: Field) -> Question {
    Question { field, need: Need::May }
}

const LINK: Question = must(Field::Link);
const QUANTITY: Question = must(Field::Quantity);

/// The fields of an order in drip-feed, beside those of its type.
pub const DRIP_FEED: &[Question] = &[must(Field::Runs), must(Field::Interval)];

impl OrderType {
    /// The fields that an order of this type asks for, in this order; none for a type that is not sold.
    pub fn questions(&self) -> &'static [Question] {
        match self {
            Self::Default => const { &[LINK, QUANTITY] },
            Self::Package => const { &[LINK] },
            Self::CustomComments | Self::CustomCommentsPackage => const { &[LINK, must(Field::Comments)] },
            Self::Mentions => const { &[LINK, QUANTITY, must(Field::Usernames)] },
            Self::MentionsCustomList => const { &[LINK, must(Field::Usernames)] },
            Self::MentionsWithHashtags => {
                const { &[LINK, QUANTITY, must(Field::Usernames), must(Field::Hashtags)] }
            }
            Self::MentionsHashtag => const { &[LINK, QUANTITY, must(Field::Hashtag)] },
            Self::MentionsUserFollowers | Self::CommentLikes => {
                const { &[LINK, QUANTITY, must(Field::Username)] }
            }
            Self::MentionsMediaLikers => const { &[LINK, QUANTITY, must(Field::Media)] },
            Self::CommentReplies => const { &[LINK, must(Field::Username), must(Field::Comments)] },
            Self::Poll => const { &[LINK, QUANTITY, must(Field::AnswerNumber)] },
            Self::InvitesFromGroups => const { &[LINK, QUANTITY, must(Field::Groups)] },
            Self::Subscriptions => {
                const {
                    &[
                        must(Field::Username),
                        must(Field::Min),
                        must(Field::Max),
                        may(Field::Posts),
                        may(Field::OldPosts),
                        may(Field::Delay),
                        may(Field::Expiry),
                    ]
                }
            }
            Self::Seo => const { &[LINK, QUANTITY, must(Field::Keywords)] },
            Self::WebTraffic => {
                const {
                    &[
                        LINK,
                        QUANTITY,
                        must(Field::Country),
                        must(Field::Device),
                        must(Field::TypeOfTraffic),
                        Question {
                            field: Field::GoogleKeyword,
                            need: Need::If(Field::TypeOfTraffic, FROM_GOOGLE),
                        },
                        Question {
                            field: Field::ReferringUrl,
                            need: Need::If(Field::TypeOfTraffic, FROM_PAGE),
                        },
                    ]
                }
            }
            Self::Unknown(_) => const { &[] },
        }
    }

    /// Whether the type has this field at all.
    pub fn asks(&self, field: Field) -> bool {
        self.questions().iter().any(|question| question.field == field)
    }

    /// The list whose lines are the quantity, if the panel counts them: then no quantity is sent.
    pub fn counted_field(&self) -> Option<Field> {
        match self {
            Self::CustomComments | Self::CommentReplies => Some(Field::Comments),
            Self::MentionsCustomList => Some(Field::Usernames),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_survive_a_round_trip() {
        for field in Field::ALL {
            assert_eq!(Field::from_name(field.name()), Some(field));
            assert_eq!(serde_json::to_string(&field).unwrap(), format!("\"{}\"", field.name()));
        }
    }

    #[test]
    fn the_fields_are_sent_in_the_order_of_their_list() {
        assert!(Field::ALL.is_sorted());
    }

    #[test]
    fn a_condition_names_a_field_that_is_asked_before() {
        for name in ["Web Traffic", "Subscriptions", "Default"] {
            let questions = OrderType::parse(name).questions();
            for (at, question) in questions.iter().enumerate() {
                if let Need::If(field, _) = question.need {
                    assert!(questions[..at].iter().any(|before| before.field == field), "{name}");
                }
            }
        }
    }
}
