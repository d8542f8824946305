//! What a link points at, what a service wants, and whether the two fit. It decides nothing: a misfit is a warning.

use super::platform::Platform;
use crate::domain::field::Field;
use crate::domain::order_type::OrderType;
use crate::domain::service::PanelService;

/// What a link points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A person, a channel, a page, a group: what has followers.
    Profile,
    /// A post, a video, a track: what has likes and views.
    Post,
}

/// Why a link does not seem to fit a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// The service is for another platform; `found` is the link's, if it is of one we know.
    OtherPlatform { wanted: Platform, found: Option<Platform> },
    /// The service is for this, and the link points at the other.
    OtherTarget { wanted: Target },
}

/// What a service is for, as far as its name and its category tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    platform: Option<Platform>,
    target: Option<Target>,
    /// It takes an account and not a link.
    is_for_account: bool,
    may_order: bool,
}

impl Purpose {
    pub fn of(service: &PanelService) -> Self {
        Self {
            platform: Platform::of_service(&service.name, &service.category),
            target: wanted_target(&service.name),
            is_for_account: !service.order_type.asks(Field::Link),
            may_order: service.order_type.may_order(),
        }
    }
}

/// How well a service fits a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    Sure,
    /// Its name or the link leaves open what is meant.
    Maybe,
}

/// What a link is: of which platform, and of what there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkShape {
    platform: Platform,
    target: Option<Target>,
}

impl LinkShape {
    /// Reads a link with its scheme; a page of no platform that we know is a website.
    pub fn of(link: &str) -> Option<Self> {
        let url = url::Url::parse(link).ok()?;
        let platform = Platform::of_host(url.host_str()?);
        let target = platform.and_then(|platform| target_of(platform, &url));
        Some(Self { platform: platform.unwrap_or(Platform::Website), target })
    }

    /// Whether a service may be ordered for the link; `None`: it is for something else.
    pub fn fits(&self, purpose: &Purpose) -> Option<Fit> {
        if purpose.platform != Some(self.platform) || !purpose.may_order {
            return None;
        }
        match (purpose.target, self.target) {
            (_, Some(Target::Post)) if purpose.is_for_account => None,
            _ if self.platform == Platform::Website => Some(Fit::Sure),
            (Some(wanted), Some(found)) if wanted != found => None,
            (Some(_), Some(_)) => Some(Fit::Sure),
            _ => Some(Fit::Maybe),
        }
    }
}

/// Looks for a reason to doubt that a link is right for a service; where either is not clear there is none.
pub fn find_misfit(service: &PanelService, link: &str) -> Option<Misfit> {
    if matches!(service.order_type, OrderType::WebTraffic | OrderType::Subscriptions) {
        return None;
    }
    let wanted = Platform::of_service(&service.name, &service.category);
    let (found, target) = match url::Url::parse(link) {
        Ok(url) => {
            let found = Platform::of_host(url.host_str()?);
            (found, found.and_then(|platform| target_of(platform, &url)))
        }
        // An `@name` may be of any platform.
        Err(_) => (wanted, Some(Target::Profile)),
    };
    match wanted {
        Some(Platform::Website) => return None,
        Some(wanted) if found != Some(wanted) => return Some(Misfit::OtherPlatform { wanted, found }),
        _ => {}
    }
    let wanted = wanted_target(&service.name)?;
    (target? != wanted).then_some(Misfit::OtherTarget { wanted })
}

/// What a link of a platform points at; `None` for short links and for what may be either.
fn target_of(platform: Platform, url: &url::Url) -> Option<Target> {
    use Target::{Post, Profile};
    let host = url.host_str()?.to_ascii_lowercase();
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let parts: Vec<String> = parts.iter().map(|part| part.to_ascii_lowercase()).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let has = |name: &str| url.query_pairs().any(|(field, _)| field == name);
    match (platform, parts.as_slice()) {
        (Platform::YouTube, [_, ..]) if host.ends_with("youtu.be") => Some(Post),
        (Platform::Facebook, [_, ..]) if host.ends_with("fb.watch") => Some(Post),
        (Platform::Reddit, [_, ..]) if host.ends_with("redd.it") => Some(Post),
        (Platform::Twitch, [_, ..]) if host.starts_with("clips.") => Some(Post),
        (_, []) => None,
        (Platform::Instagram, ["p" | "reel" | "reels" | "tv", _, ..] | [_, "p" | "reel", _, ..]) => {
            Some(Post)
        }
        (Platform::Instagram, ["stories", _, _]) => Some(Post),
        (Platform::Instagram, ["explore" | "share" | "stories" | "reels" | "p", ..]) => None,
        (Platform::TikTok, [_, "video" | "photo", _, ..]) => Some(Post),
        (Platform::TikTok | Platform::Threads, [name]) if name.starts_with('@') => Some(Profile),
        (Platform::Threads, [_, "post", _, ..] | ["t", _]) => Some(Post),
        (Platform::YouTube, ["watch"]) if has("v") => Some(Post),
        (Platform::YouTube, ["shorts" | "live" | "post" | "clip", _, ..]) => Some(Post),
        (Platform::YouTube, ["channel" | "c" | "user", _, ..]) => Some(Profile),
        (Platform::YouTube, [name, ..]) if name.starts_with('@') => Some(Profile),
        (
            Platform::Facebook,
            ["watch" | "reel" | "photo" | "photo.php" | "permalink.php" | "story.php", ..],
        ) => Some(Post),
        (Platform::Facebook, [_, "posts" | "videos" | "photos" | "reels", _, ..]) => Some(Post),
        (Platform::Facebook, ["groups", _, "posts" | "permalink", ..]) => Some(Post),
        (Platform::Facebook, ["share", "p" | "v" | "r", ..]) => Some(Post),
        (Platform::Facebook, ["share", ..] | ["events", ..]) => None,
        (Platform::Facebook, ["groups", _] | ["profile.php" | "people" | "pages", ..] | [_]) => Some(Profile),
        (Platform::X, [_, "status", _, ..]) => Some(Post),
        (Platform::X, ["i", "spaces" | "broadcasts", ..]) => Some(Post),
        (Platform::X, ["i" | "search" | "hashtag" | "home" | "explore", ..]) => None,
        (Platform::Telegram, ["c", _, _, ..] | [_, "s", _]) => Some(Post),
        (Platform::Telegram, ["joinchat" | "s", _]) => Some(Profile),
        (Platform::Telegram, [_, id, ..]) if id.bytes().all(|b| b.is_ascii_digit()) => Some(Post),
        (Platform::Spotify, parts) => match parts.iter().find(|part| !part.starts_with("intl-")) {
            Some(&("track" | "episode" | "album")) => Some(Post),
            Some(&("artist" | "user" | "show")) => Some(Profile),
            _ => None,
        },
        (Platform::LinkedIn, ["in" | "company" | "school" | "showcase", _, ..]) => Some(Profile),
        (Platform::LinkedIn, ["posts" | "feed" | "pulse", ..]) => Some(Post),
        (Platform::Twitch, ["videos", _] | [_, "clip" | "video" | "v", _]) => Some(Post),
        (Platform::Discord, _) => Some(Profile),
        (Platform::Reddit, ["r", _, "comments" | "s", ..] | ["comments", ..]) => Some(Post),
        (Platform::Reddit, ["r" | "user" | "u", _]) => Some(Profile),
        (Platform::Instagram | Platform::X | Platform::Telegram | Platform::Twitch, [_]) => Some(Profile),
        _ => None,
    }
}

/// Words of services for something that has followers.
const FOLLOWED: &[&str] = &[
    "follower",
    "subscriber",
    "member",
    "page like",
    "page follow",
    "connection",
    "monthly listener",
    "friend",
    "подписч",
    "участник",
    "متابع",
    "مشترك",
    "مشترکین",
    "فالوور",
    "عضو",
    "أعضاء",
    "takipçi",
    "abone",
    "seguidor",
    "suscriptor",
    "inscritos",
    "pengikut",
    "người theo dõi",
    "फॉलोअर",
    "ফলোয়ার",
    "obunachi",
];
/// Words of services for something that is looked at and liked.
const LIKED: &[&str] = &[
    "like",
    "view",
    "comment",
    "share",
    "save",
    "reaction",
    "retweet",
    "repost",
    "upvote",
    "vote",
    "impression",
    "лайк",
    "просмотр",
    "коммент",
    "реакци",
    "репост",
    "لايك",
    "اعجاب",
    "مشاهد",
    "تعليق",
    "لایک",
    "بازدید",
    "ویو",
    "beğeni",
    "izlenme",
    "yorum",
    "curtida",
    "visualiza",
    "me gusta",
    "reproducci",
    "suka",
    "tayangan",
    "komentar",
    "लाइक",
    "व्यू",
    "লাইক",
    "ভিউ",
    "thích",
    "lượt xem",
];
/// Words after which either may be meant: stories and live streams go by profile, packages by new posts to come.
const EITHER: &[&str] = &[
    "story",
    "stories",
    "live",
    "auto",
    "last ",
    "latest",
    "future",
    "new post",
    "profile visit",
    "channel view",
    "mention",
    "stream",
    "invite",
    "watch hour",
    "watch time",
    "premium",
    "boost",
];

/// What a service is for, if its name says just one thing.
fn wanted_target(name: &str) -> Option<Target> {
    let name = name.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if says(EITHER) {
        return None;
    }
    if says(&["page like", "page follow"]) {
        return Some(Target::Profile);
    }
    match (says(FOLLOWED), says(LIKED)) {
        (true, false) => Some(Target::Profile),
        (false, true) => Some(Target::Post),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::draft::testing;

    fn misfit(name: &str, link: &str) -> Option<Misfit> {
        let mut service = testing::service(OrderType::Default, "1", 1, 100);
        service.name = name.into();
        service.category = String::new();
        find_misfit(&service, link)
    }

    const WANTS_POST: Option<Misfit> = Some(Misfit::OtherTarget { wanted: Target::Post });
    const WANTS_PROFILE: Option<Misfit> = Some(Misfit::OtherTarget { wanted: Target::Profile });

    #[test]
    fn what_fits_is_not_doubted() {
        for (name, link) in [
            ("Instagram Likes", "https://instagram.com/p/AAA111"),
            ("Instagram Likes", "https://www.instagram.com/anna/reel/AAA111/"),
            ("Instagram Reels Views", "https://instagram.com/reel/AAA111"),
            ("Instagram Followers", "https://instagram.com/anna"),
            ("Instagram Followers", "@anna"),
            ("Instagram Story Views", "https://instagram.com/anna"),
            ("Instagram Auto Likes", "https://instagram.com/anna"),
            ("TikTok Views", "https://www.tiktok.com/@anna/video/7123"),
            ("TikTok Views", "https://vm.tiktok.com/ZM123/"),
            ("TikTok Followers", "https://tiktok.com/@anna"),
            ("YouTube Views", "https://youtu.be/abc"),
            ("YouTube Shorts Views", "https://youtube.com/shorts/abc"),
            ("YouTube Subscribers", "https://youtube.com/@anna"),
            ("Facebook Page Likes + Followers", "https://facebook.com/anna"),
            ("Facebook Post Likes", "https://facebook.com/anna/posts/1"),
            ("X Followers", "https://x.com/anna"),
            ("X Tweet Likes", "https://twitter.com/anna/status/1"),
            ("Telegram Channel Members", "https://t.me/+abc"),
            ("Telegram Post Views", "https://t.me/anna/15"),
            ("Spotify Plays", "https://open.spotify.com/intl-de/track/1"),
            ("Threads Followers", "https://threads.net/@anna"),
            ("LinkedIn Company Followers", "https://linkedin.com/company/anna"),
            ("Twitch Followers", "https://twitch.tv/anna"),
            ("Discord Server Members", "https://discord.gg/abc"),
            ("Reddit Upvotes", "https://reddit.com/r/rust/comments/1/a"),
            ("Website Traffic", "https://example.com"),
            ("Followers", "https://example.com/anna"),
        ] {
            assert_eq!(misfit(name, link), None, "{name} {link}");
        }
    }

    #[test]
    fn a_link_of_another_platform_is_doubted() {
        let other = |wanted, found| Some(Misfit::OtherPlatform { wanted, found });
        for (name, link, expected) in [
            (
                "Instagram Likes",
                "https://tiktok.com/@a/video/1",
                other(Platform::Instagram, Some(Platform::TikTok)),
            ),
            ("YouTube Views", "https://example.com/watch", other(Platform::YouTube, None)),
            ("Telegram Post Views", "https://x.com/a/status/1", other(Platform::Telegram, Some(Platform::X))),
        ] {
            assert_eq!(misfit(name, link), expected, "{name} {link}");
        }
    }

    #[test]
    fn a_profile_for_likes_and_a_post_for_followers_are_doubted() {
        for (name, link, expected) in [
            ("Instagram Likes", "https://instagram.com/anna", WANTS_POST),
            ("Instagram Likes", "@anna", WANTS_POST),
            ("Instagram Followers", "https://instagram.com/p/AAA111", WANTS_PROFILE),
            ("TikTok Followers", "https://tiktok.com/@anna/video/1", WANTS_PROFILE),
            ("YouTube Subscribers", "https://youtu.be/abc", WANTS_PROFILE),
            ("YouTube Views", "https://youtube.com/channel/UC1", WANTS_POST),
            ("Facebook Page Likes", "https://fb.watch/abc", WANTS_PROFILE),
            ("X Tweet Likes", "https://x.com/anna", WANTS_POST),
            ("Подписчики Telegram", "https://t.me/anna/15", WANTS_PROFILE),
            ("Telegram Reactions", "https://t.me/anna", WANTS_POST),
            ("Threads Followers", "https://threads.net/@anna/post/1", WANTS_PROFILE),
            ("LinkedIn Company Followers", "https://linkedin.com/posts/a", WANTS_PROFILE),
            ("Reddit Upvotes", "https://reddit.com/r/rust", WANTS_POST),
            ("Spotify Followers", "https://open.spotify.com/track/1", WANTS_PROFILE),
            ("Twitch Followers", "https://twitch.tv/videos/1", WANTS_PROFILE),
            ("Discord Reactions", "https://discord.gg/abc", WANTS_POST),
        ] {
            assert_eq!(misfit(name, link), expected, "{name} {link}");
        }
    }

    fn fit(name: &str, order_type: OrderType, link: &str) -> Option<Fit> {
        let mut service = testing::service(order_type, "1", 1, 100);
        service.name = name.into();
        service.category = String::new();
        LinkShape::of(link).unwrap().fits(&Purpose::of(&service))
    }

    #[test]
    fn a_link_is_fitted_by_what_is_sold_for_it() {
        use OrderType::{Default, Subscriptions, WebTraffic};
        const POST: &str = "https://instagram.com/p/AAA111";
        const PROFILE: &str = "https://instagram.com/anna";
        for (name, order_type, link, expected) in [
            ("Instagram Likes", Default, POST, Some(Fit::Sure)),
            ("Instagram Likes", Default, PROFILE, None),
            ("Instagram Followers", Default, POST, None),
            ("Instagram Followers", Default, PROFILE, Some(Fit::Sure)),
            ("TikTok Likes", Default, POST, None),
            ("Likes", Default, POST, None),
            ("Instagram Story Views", Default, PROFILE, Some(Fit::Maybe)),
            ("Instagram Auto Likes", Subscriptions, PROFILE, Some(Fit::Maybe)),
            ("Instagram Auto Likes", Subscriptions, POST, None),
            ("TikTok Views", Default, "https://vm.tiktok.com/abc", Some(Fit::Maybe)),
            ("Website Traffic", WebTraffic, "https://shop.example/a", Some(Fit::Sure)),
            ("Website Traffic", WebTraffic, POST, None),
            ("Instagram Likes", Default, "https://shop.example/a", None),
            ("Instagram Likes Raid", OrderType::Unknown("Raid".into()), POST, None),
        ] {
            assert_eq!(fit(name, order_type, link), expected, "{name} {link}");
        }
        // What surely fits is never doubted in the summary.
        assert_eq!(misfit("Instagram Likes", POST), None);
    }

    proptest! {
        #[test]
        fn any_link_of_any_platform_is_read_without_panic(host in "(instagram|tiktok|youtube|facebook|x|t|spotify|threads|linkedin|twitch|discord|reddit)\\.(com|me|net|tv)", path in "[a-z@/0-9.?=+-]{0,40}") {
            let _ = misfit("Instagram Likes", &format!("https://{host}/{path}"));
            let _ = misfit("Telegram Members", &format!("https://{host}/{path}"));
        }
    }
}
