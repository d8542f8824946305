//! Platforms: which hosts belong to one, and by which words panels name it. What a link points at belongs to `shape`.

/// A platform that panels sell for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Platform {
    Instagram,
    TikTok,
    YouTube,
    Facebook,
    X,
    Telegram,
    Spotify,
    Threads,
    LinkedIn,
    Twitch,
    Discord,
    Reddit,
    /// Any page: visits and search results are sold for all of them.
    Website,
}

struct Row {
    platform: Platform,
    name: &'static str,
    hosts: &'static [&'static str],
    /// Whole words, in lower case.
    words: &'static [&'static str],
    /// Beginnings of words, for names that are long enough not to be another word's.
    parts: &'static [&'static str],
}

const ROWS: &[Row] = &[
    Row {
        platform: Platform::Instagram,
        name: "Instagram",
        hosts: &["instagram.com", "instagr.am"],
        words: &["ig", "insta", "reels"],
        parts: &[
            "instagram",
            "инстаграм",
            "инст",
            "انستقرام",
            "انستجرام",
            "انستا",
            "إنستغرام",
            "اینستاگرام",
            "इंस्टाग्राम",
            "ইনস্টাগ্রাম",
        ],
    },
    Row {
        platform: Platform::TikTok,
        name: "TikTok",
        hosts: &["tiktok.com"],
        words: &["tt"],
        parts: &[
            "tiktok",
            "tik-tok",
            "тикток",
            "тик-ток",
            "تيكتوك",
            "تيك",
            "تیک‌تاک",
            "تیکتاک",
            "टिकटॉक",
            "টিকটক",
        ],
    },
    Row {
        platform: Platform::YouTube,
        name: "YouTube",
        hosts: &["youtube.com", "youtu.be", "youtube-nocookie.com"],
        words: &["yt"],
        parts: &["youtube", "ютуб", "يوتيوب", "یوتیوب", "यूट्यूब", "ইউটিউব"],
    },
    Row {
        platform: Platform::Facebook,
        name: "Facebook",
        hosts: &["facebook.com", "fb.com", "fb.watch", "fb.me"],
        words: &["fb"],
        parts: &["facebook", "фейсбук", "فيسبوك", "فيس", "فیسبوک", "फेसबुक", "ফেসবুক", "פייסבוק"],
    },
    Row {
        platform: Platform::X,
        name: "X (Twitter)",
        hosts: &["x.com", "twitter.com"],
        words: &["x", "tweet", "tweets", "retweet", "retweets"],
        parts: &["twitter", "твиттер", "تويتر", "توییتر"],
    },
    Row {
        platform: Platform::Telegram,
        name: "Telegram",
        hosts: &["t.me", "telegram.me", "telegram.dog"],
        words: &["tg"],
        parts: &["telegram", "телеграм", "تيليجرام", "تليجرام", "تلگرام", "टेलीग्राम", "টেলিগ্রাম"],
    },
    Row {
        platform: Platform::Spotify,
        name: "Spotify",
        hosts: &["spotify.com", "spotify.link"],
        words: &[],
        parts: &["spotify", "спотифай", "سبوتيفاي", "اسپاتیفای"],
    },
    Row {
        platform: Platform::Threads,
        name: "Threads",
        hosts: &["threads.net", "threads.com"],
        words: &["threads"],
        parts: &["ثريدز", "تردز"],
    },
    Row {
        platform: Platform::LinkedIn,
        name: "LinkedIn",
        hosts: &["linkedin.com", "lnkd.in"],
        words: &[],
        parts: &["linkedin", "линкедин", "لينكد"],
    },
    Row {
        platform: Platform::Twitch,
        name: "Twitch",
        hosts: &["twitch.tv"],
        words: &[],
        parts: &["twitch", "твич", "تويتش"],
    },
    Row {
        platform: Platform::Discord,
        name: "Discord",
        hosts: &["discord.gg", "discord.com", "discordapp.com"],
        words: &[],
        parts: &["discord", "дискорд", "ديسكورد"],
    },
    Row {
        platform: Platform::Reddit,
        name: "Reddit",
        hosts: &["reddit.com", "redd.it"],
        words: &[],
        parts: &["reddit", "реддит"],
    },
    Row {
        platform: Platform::Website,
        name: "Website",
        hosts: &[],
        words: &["seo", "traffic", "website", "backlinks", "backlink"],
        parts: &["website", "трафик", "сайт"],
    },
];

impl Platform {
    pub const ALL: [Self; 13] = [
        Self::Instagram,
        Self::TikTok,
        Self::YouTube,
        Self::Facebook,
        Self::X,
        Self::Telegram,
        Self::Spotify,
        Self::Threads,
        Self::LinkedIn,
        Self::Twitch,
        Self::Discord,
        Self::Reddit,
        Self::Website,
    ];

    /// Its own name, which no language translates.
    pub fn name(self) -> &'static str {
        ROWS.iter().find(|row| row.platform == self).map_or("", |row| row.name)
    }

    /// The platform that a host belongs to, with any subdomain; `None` for hosts of nobody we know.
    pub fn of_host(host: &str) -> Option<Self> {
        let host = host.to_ascii_lowercase();
        let belongs =
            |own: &str| host.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        ROWS.iter().find(|row| row.hosts.iter().any(|own| belongs(own))).map(|row| row.platform)
    }

    /// The platform that a service is for, by its name and then by its category; `None` if they name none or several.
    pub fn of_service(name: &str, category: &str) -> Option<Self> {
        [name, category].into_iter().find_map(Self::of_words)
    }

    /// The one platform that a text names.
    pub fn of_words(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\u{200C}'))).collect();
        let names = |row: &&Row| {
            words.iter().any(|word| {
                row.words.contains(word)
                    || row
                        .parts
                        .iter()
                        .any(|part| word.starts_with(part) || word.contains(part) && part.is_ascii())
            })
        };
        let mut named = ROWS.iter().filter(names).map(|row| row.platform);
        let first = named.next()?;
        // “Website traffic from Instagram” is for a website.
        named.try_fold(first, |first, other| match (first, other) {
            (_, Self::Website) => Some(Self::Website),
            // “Instagram Reels Views” and “Facebook Reels”: the format alone names no platform.
            (Self::Instagram, other) if !lower.contains("insta") => Some(other),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_platform_has_its_row() {
        for platform in Platform::ALL {
            assert!(!platform.name().is_empty(), "{platform:?}");
        }
        assert_eq!(ROWS.len(), Platform::ALL.len());
    }

    #[test]
    fn hosts_are_known_with_their_subdomains_and_no_others() {
        for (host, platform) in [
            ("instagram.com", Some(Platform::Instagram)),
            ("www.Instagram.com", Some(Platform::Instagram)),
            ("vm.tiktok.com", Some(Platform::TikTok)),
            ("youtu.be", Some(Platform::YouTube)),
            ("music.youtube.com", Some(Platform::YouTube)),
            ("x.com", Some(Platform::X)),
            ("netflix.com", None),
            ("notinstagram.com", None),
            ("instagram.com.evil.example", None),
            ("open.spotify.com", Some(Platform::Spotify)),
            ("old.reddit.com", Some(Platform::Reddit)),
        ] {
            assert_eq!(Platform::of_host(host), platform, "{host}");
        }
    }

    #[test]
    fn services_name_their_platform_in_many_ways() {
        for (name, category, platform) in [
            ("Instagram Followers [Worldwide]", "", Some(Platform::Instagram)),
            ("Followers | Refill 30D", "Instagram Followers", Some(Platform::Instagram)),
            ("IG Likes", "", Some(Platform::Instagram)),
            ("🔥🔥 YouTube Views 👨‍👩‍👧‍👦 [4000 Watch Hours] 🔥🔥", "", Some(Platform::YouTube)),
            ("X Tweet Likes", "X (Twitter)", Some(Platform::X)),
            ("Likes x2 fast", "Facebook Posts", Some(Platform::Facebook)),
            ("Подписчики Telegram 🇷🇺 живые, без отписок", "", Some(Platform::Telegram)),
            ("متابعين انستقرام عرب حقيقيين", "", Some(Platform::Instagram)),
            ("Website Traffic from Instagram", "", Some(Platform::Website)),
            ("Facebook Reels Views", "", Some(Platform::Facebook)),
            ("Instagram + Facebook Likes", "Instagram Likes", Some(Platform::Instagram)),
            ("Likes", "Packages", None),
        ] {
            assert_eq!(Platform::of_service(name, category), platform, "{name}");
        }
    }
}
