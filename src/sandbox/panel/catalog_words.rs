//! Owns the words of the catalogue: the products that it offers and the rows that exist to be awkward.
//! It does not assign ids or vary anything.

use super::kind::Kind;

/// One kind of thing that the panel sells, from which several services are made.
pub(super) struct Product {
    pub category: &'static str,
    pub name: &'static str,
    pub kind: Kind,
    /// In thousandths of a dollar.
    pub rate_mills: u32,
    pub min: u64,
    pub max: u64,
    /// Whether its better variants carry a refill guarantee.
    pub refillable: bool,
}

const fn product(
    category: &'static str,
    name: &'static str,
    kind: Kind,
    rate_mills: u32,
    (min, max): (u64, u64),
    refillable: bool,
) -> Product {
    Product { category, name, kind, rate_mills, min, max, refillable }
}

pub(super) const PRODUCTS: &[Product] = &[
    product("Instagram Followers", "Instagram Followers", Kind::Default, 1_150, (50, 100_000), true),
    product("Instagram Followers", "Instagram Female Followers", Kind::Default, 2_400, (20, 10_000), true),
    product("Instagram Likes", "Instagram Likes", Kind::Default, 240, (10, 50_000), true),
    product("Instagram Likes", "Instagram Auto Likes", Kind::Subscriptions, 480, (20, 5_000), false),
    product("Instagram Views & Reels", "Instagram Reels Views", Kind::Default, 35, (100, 5_000_000), false),
    product("Instagram Views & Reels", "Instagram Story Views", Kind::Default, 90, (20, 30_000), false),
    product("Instagram Comments", "Instagram Custom Comments", Kind::CustomComments, 6_500, (5, 500), false),
    product("Instagram Comments", "Instagram Comment Likes", Kind::CommentLikes, 900, (20, 5_000), false),
    product("Instagram Comments", "Instagram Comment Replies", Kind::CommentReplies, 7_200, (5, 200), false),
    product("Instagram Mentions", "Instagram Mentions", Kind::Mentions, 3_100, (100, 10_000), false),
    product(
        "Instagram Mentions",
        "Mentions + Hashtags",
        Kind::MentionsWithHashtags,
        3_300,
        (100, 10_000),
        false,
    ),
    product(
        "Instagram Mentions",
        "Mentions Custom List",
        Kind::MentionsCustomList,
        3_900,
        (10, 5_000),
        false,
    ),
    product("Instagram Mentions", "Mentions by Hashtag", Kind::MentionsHashtag, 2_800, (500, 20_000), false),
    product(
        "Instagram Mentions",
        "Mentions User Followers",
        Kind::MentionsUserFollowers,
        2_900,
        (500, 20_000),
        false,
    ),
    product(
        "Instagram Mentions",
        "Mentions Media Likers",
        Kind::MentionsMediaLikers,
        2_950,
        (500, 20_000),
        false,
    ),
    product("TikTok Followers", "TikTok Followers", Kind::Default, 1_900, (50, 200_000), true),
    product("TikTok Likes & Views", "TikTok Likes", Kind::Default, 420, (10, 100_000), true),
    product("TikTok Likes & Views", "TikTok Views", Kind::Default, 8, (100, 10_000_000), false),
    product("TikTok Likes & Views", "TikTok Saves", Kind::Default, 110, (50, 50_000), false),
    product("YouTube Views", "YouTube Views", Kind::Default, 1_350, (500, 1_000_000), true),
    product("YouTube Views", "YouTube Shorts Views", Kind::Default, 980, (100, 500_000), false),
    product("YouTube Subscribers", "YouTube Subscribers", Kind::Default, 12_500, (50, 5_000), true),
    product("YouTube Likes & Comments", "YouTube Likes", Kind::Default, 950, (20, 50_000), true),
    product(
        "YouTube Likes & Comments",
        "YouTube Custom Comments",
        Kind::CustomComments,
        11_000,
        (5, 1_000),
        false,
    ),
    product(
        "YouTube Likes & Comments",
        "YouTube Community Poll Votes",
        Kind::Poll,
        1_700,
        (50, 20_000),
        false,
    ),
    product("Facebook Pages", "Facebook Page Likes + Followers", Kind::Default, 1_250, (100, 100_000), true),
    product("Facebook Posts", "Facebook Post Likes", Kind::Default, 560, (50, 20_000), true),
    product("Facebook Posts", "Facebook Reaction Pack: Love", Kind::Package, 900, (1, 1), false),
    product("X (Twitter)", "X Followers", Kind::Default, 4_200, (20, 50_000), true),
    product("X (Twitter)", "X Tweet Likes", Kind::Default, 1_900, (20, 20_000), false),
    product("X (Twitter)", "X Poll Votes", Kind::Poll, 1_100, (100, 50_000), false),
    product("Telegram Members", "Telegram Channel Members", Kind::Default, 650, (100, 100_000), true),
    product(
        "Telegram Members",
        "Telegram Invites from Groups",
        Kind::InvitesFromGroups,
        5_400,
        (100, 5_000),
        false,
    ),
    product("Telegram Views & Reactions", "Telegram Post Views", Kind::Default, 12, (50, 500_000), false),
    product("Telegram Views & Reactions", "Telegram Reactions", Kind::Default, 95, (10, 50_000), false),
    product("Spotify", "Spotify Plays", Kind::Default, 720, (1_000, 1_000_000), true),
    product("Spotify", "Spotify Followers", Kind::Default, 640, (20, 100_000), true),
    product("Threads", "Threads Followers", Kind::Default, 3_600, (20, 10_000), true),
    product("LinkedIn", "LinkedIn Company Followers", Kind::Default, 14_900, (50, 5_000), true),
    product("Twitch", "Twitch Followers", Kind::Default, 1_600, (20, 10_000), false),
    product("Twitch", "Twitch Live Viewers, 1 hour", Kind::Package, 2_500, (1, 1), false),
    product("Discord", "Discord Server Members", Kind::Default, 2_700, (50, 10_000), true),
    product("Reddit", "Reddit Upvotes", Kind::Default, 21_000, (10, 1_000), false),
    product("Reddit", "Reddit Comment Pack", Kind::CustomCommentsPackage, 4_500, (1, 20), false),
    product("Website Traffic", "Website Traffic", Kind::WebTraffic, 290, (500, 1_000_000), false),
    product("SEO", "Google SEO Visits by Keyword", Kind::Seo, 1_450, (100, 50_000), false),
    product("SEO", "Backlinks DA 40+", Kind::Seo, 9_800, (10, 1_000), false),
];

/// What a reseller adds to a product's name, with its share of the price in percent.
pub(super) const VARIANTS: &[(&str, u32)] = &[
    ("[Worldwide]", 100),
    ("[HQ] [Max 1 day]", 130),
    ("[Real & Active]", 185),
    ("⚡ Instant", 115),
    ("🇺🇸 USA", 260),
    ("🇧🇷 Brazil", 150),
    ("🇮🇳 India", 85),
    ("🇹🇷 Türkiye", 105),
    ("🇮🇩 Indonesia", 95),
    ("[Slow drip, 1K/day]", 90),
    ("[Cheapest]", 55),
    ("Arab 🌙", 165),
];

/// A row that is there because it is awkward to show.
pub(super) struct Oddity {
    pub category: &'static str,
    pub name: &'static str,
    pub kind: Kind,
    pub desc: &'static str,
}

/// Exactly 200 characters, which is what some panels allow a name to have.
const LONGEST_NAME: &str = "Instagram Followers | Real Mixed Quality Profiles With Posts And Stories | Speed Up To 50K Per \
Day | Start 0-15 Minutes | Refill 365 Days Button Enabled | Drop Rate Below Five Percent | Best Price Now";

pub(super) const ODDITIES: &[Oddity] = &[
    Oddity {
        category: "Instagram Followers",
        name: LONGEST_NAME,
        kind: Kind::Default,
        desc: "The name of this one is as long as a name may be.",
    },
    Oddity {
        category: "Instagram Followers",
        name: "متابعين انستقرام عرب حقيقيين | ضمان 30 يوم",
        kind: Kind::Default,
        desc: "متابعون حقيقيون من الدول العربية. يبدأ خلال ساعة.",
    },
    Oddity {
        category: "Instagram Likes",
        name: "لایک اینستاگرام ایرانی واقعی 🔥",
        kind: Kind::Default,
        desc: "لایک از کاربران واقعی ایرانی، شروع آنی.",
    },
    Oddity {
        category: "Facebook Posts",
        name: "לייקים לפוסט בפייסבוק (ישראל)",
        kind: Kind::Default,
        desc: "לייקים ממשתמשים ישראלים.",
    },
    Oddity {
        category: "Telegram Members",
        name: "Подписчики Telegram 🇷🇺 живые, без отписок",
        kind: Kind::Default,
        desc: "Живые подписчики из России. Старт до 1 часа.",
    },
    Oddity {
        category: "TikTok Likes & Views",
        name: "TikTok <Live> Likes & Shares | <b>not bold</b>",
        kind: Kind::Default,
        desc: "A < B && C > D, \"quoted\" & 'quoted'.\nSecond line | with a bar.",
    },
    Oddity {
        category: "YouTube Views",
        name: "🔥🔥 YouTube Views 👨‍👩‍👧‍👦 [4000 Watch Hours] 🔥🔥",
        kind: Kind::Default,
        desc: "",
    },
    Oddity {
        category: "Twitch",
        name: "Twitch Livestream Raid",
        kind: Kind::Unheard,
        desc: "An order type that no documentation names.",
    },
];
