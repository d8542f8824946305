//! Links of orders: which text may be one, and when two are the same.

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
        ["www.", "m.", "mobile."].iter().find_map(|p| host.strip_prefix(p)).unwrap_or(&host).to_owned();
    let host = match host.as_str() {
        "twitter.com" => "x.com",
        "telegram.me" => "t.me",
        "instagr.am" => "instagram.com",
        other => other,
    };
    let mut fields: Vec<String> = url
        .query_pairs()
        .filter(|(name, _)| !TRACKING.contains(&name.as_ref()) && !name.starts_with("utm_"))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    fields.sort();
    let path = url.path().trim_end_matches('/');
    if fields.is_empty() { format!("{host}{path}") } else { format!("{host}{path}?{}", fields.join("&")) }
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
