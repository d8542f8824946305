//! Links of orders: which text may be one, when two are the same, and what they point at.

pub mod platform;
pub mod shape;

use platform::Platform;

/// Longest link that is accepted; the Bot API's own messages end at 4096.
const MAX_CHARS: usize = 2048;

/// Reads what a person sent as a link: a URL with or without scheme, or an `@name`.
///
/// The result is what is sent to the panel: as typed, but without surrounding space, and with `https://` where a
/// scheme is missing before a host. `None` if it can be no link.
pub fn parse_link(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['<', '>', '"']);
    if text.is_empty()
        || text.chars().count() > MAX_CHARS
        || text.chars().any(|c| c.is_whitespace() || c.is_control())
    {
        return None;
    }
    if let Some(name) = text.strip_prefix('@') {
        return is_name(name).then(|| text.to_owned());
    }
    let url = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let parsed = url::Url::parse(&url).ok()?;
    let host = parsed.host_str()?;
    let has_domain = host.split('.').filter(|part| !part.is_empty()).count() >= 2;
    (matches!(parsed.scheme(), "http" | "https") && has_domain && parsed.username().is_empty()).then_some(url)
}

fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.chars().count())
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// Whether a text in a chat looks like a link and not like words to search for.
pub fn is_link(text: &str) -> bool {
    let text = text.trim();
    (text.contains("://") || text.contains('/') || text.starts_with("www.")) && parse_link(text).is_some()
}

/// Query fields that only tell where a link was copied.
const TRACKING: [&str; 8] = ["igsh", "igshid", "si", "feature", "fbclid", "gclid", "ref", "share_id"];

/// One form for all spellings of a link, so that an order that still runs on it is found.
pub fn normalise_link(link: &str) -> String {
    let Ok(url) = url::Url::parse(link) else {
        return link.trim().trim_start_matches('@').to_lowercase();
    };
    let host = url.host_str().unwrap_or_default().to_lowercase();
    let host =
        ["www.", "m.", "mobile.", "old.", "new."].iter().find_map(|p| host.strip_prefix(p)).unwrap_or(&host);
    let host = match host {
        "twitter.com" => "x.com",
        "telegram.me" | "telegram.dog" => "t.me",
        "instagr.am" => "instagram.com",
        "threads.com" => "threads.net",
        "fb.com" => "facebook.com",
        other => other,
    };
    let platform = Platform::of_host(host);
    if let Some(video) = platform.filter(|p| *p == Platform::YouTube).and_then(|_| youtube_video(host, &url))
    {
        return format!("youtube.com/watch?v={video}");
    }
    let mut fields: Vec<String> = url
        .query_pairs()
        .filter(|(name, _)| is_telling(platform, name))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    fields.sort();
    let path = normalise_path(platform, url.path().trim_end_matches('/'));
    if fields.is_empty() { format!("{host}{path}") } else { format!("{host}{path}?{}", fields.join("&")) }
}

/// The id of a video, in whichever of the four ways it is written.
fn youtube_video(host: &str, url: &url::Url) -> Option<String> {
    let mut parts = url.path_segments()?.filter(|part| !part.is_empty());
    match (host, parts.next()) {
        ("youtu.be", Some(id)) => Some(id.to_owned()),
        (_, Some("watch")) => url.query_pairs().find(|(name, _)| name == "v").map(|(_, id)| id.into_owned()),
        (_, Some("shorts" | "live" | "embed")) => parts.next().map(str::to_owned),
        _ => None,
    }
}

/// Whether a query's field says which page is meant, and not only where the link was copied.
fn is_telling(platform: Option<Platform>, name: &str) -> bool {
    match platform {
        Some(Platform::YouTube) => matches!(name, "v" | "list"),
        Some(Platform::Facebook) => matches!(name, "v" | "id" | "fbid" | "story_fbid"),
        Some(_) => false,
        None => !TRACKING.contains(&name) && !name.starts_with("utm_"),
    }
}

/// Names are the same in any case where platforms take them so; ids of posts are not.
fn normalise_path(platform: Option<Platform>, path: &str) -> String {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match (platform, parts.as_slice()) {
        (Some(Platform::Instagram), ["p" | "reel" | "reels" | "tv", id] | [_, "p" | "reel", id]) => {
            format!("/p/{id}")
        }
        (Some(Platform::Telegram), ["s", name]) => format!("/{}", name.to_lowercase()),
        (Some(Platform::Telegram), [name]) if name.starts_with('+') => path.to_owned(),
        (
            Some(
                Platform::Instagram
                | Platform::TikTok
                | Platform::X
                | Platform::Telegram
                | Platform::Threads
                | Platform::Twitch
                | Platform::Facebook,
            ),
            [name],
        ) => format!("/{}", name.to_lowercase()),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn links_and_names_are_taken() {
        assert_eq!(
            parse_link(" https://instagram.com/p/AAA111 ").as_deref(),
            Some("https://instagram.com/p/AAA111")
        );
        assert_eq!(parse_link("instagram.com/p/A").as_deref(), Some("https://instagram.com/p/A"));
        assert_eq!(parse_link("@some_name").as_deref(), Some("@some_name"));
    }

    #[test]
    fn what_is_no_link_is_refused() {
        for text in [
            "",
            "hello",
            "two words.com",
            "ftp://a.b/c",
            "javascript:alert(1)",
            "https://u@evil.com",
            "@",
            "http://localhost",
        ] {
            assert_eq!(parse_link(text), None, "{text}");
        }
    }

    #[test]
    fn spellings_of_one_link_are_one() {
        let one = normalise_link("https://www.instagram.com/p/AAA111/?igsh=abc&utm_source=x");
        assert_eq!(one, normalise_link("http://instagram.com/p/AAA111"));
        assert_ne!(one, normalise_link("http://instagram.com/p/aaa111"));
        assert_eq!(normalise_link("https://youtube.com/watch?v=1&si=2"), "youtube.com/watch?v=1");
        for (one, other) in [
            ("https://youtu.be/aBc?si=1", "https://www.youtube.com/watch?v=aBc&t=10s"),
            ("https://youtube.com/shorts/aBc", "https://m.youtube.com/watch?v=aBc"),
            ("https://instagram.com/anna/reel/AAA111", "https://instagram.com/p/AAA111/?hl=en"),
            ("https://instagram.com/Anna", "https://www.instagram.com/anna/"),
            ("https://twitter.com/Anna", "https://x.com/anna?lang=en"),
            ("https://x.com/anna/status/1?s=20", "https://x.com/anna/status/1"),
            ("https://t.me/s/Anna", "https://telegram.me/anna"),
            ("https://threads.com/@anna", "https://www.threads.net/@anna"),
            ("https://example.com/?a=1&utm_source=x", "https://example.com?a=1"),
        ] {
            assert_eq!(normalise_link(one), normalise_link(other), "{one}");
        }
        for (one, other) in [
            ("https://t.me/+aBc", "https://t.me/+abc"),
            ("https://t.me/anna/1", "https://t.me/anna/2"),
            ("https://youtu.be/aBc", "https://youtu.be/abc"),
            (
                "https://facebook.com/permalink.php?story_fbid=1&id=2",
                "https://facebook.com/permalink.php?story_fbid=3&id=2",
            ),
            ("https://example.com/?a=1", "https://example.com/?a=2"),
        ] {
            assert_ne!(normalise_link(one), normalise_link(other), "{one}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,60}") {
            if let Some(link) = parse_link(&text) {
                let _ = normalise_link(&link);
            }
        }
    }
}
