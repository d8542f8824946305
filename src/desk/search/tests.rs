//! Searching as people type: fifty misspelt queries, scripts, filters.

use rust_decimal::Decimal;

use super::*;
use crate::domain::ids::ServiceId;
use crate::domain::order_type::OrderType;

fn service(id: &str, name: &str, category: &str) -> PanelService {
    PanelService {
        id: ServiceId::new(id),
        name: name.into(),
        order_type: OrderType::Default,
        category: category.into(),
        rate: Decimal::ONE,
        min: 1,
        max: 10,
        refill: None,
        cancel: None,
        dripfeed: None,
        average_time: None,
        description: None,
    }
}

fn index(names: &[(&str, &str)]) -> SearchIndex {
    let services: Vec<PanelService> = names.iter().map(|(id, name)| service(id, name, "Social")).collect();
    SearchIndex::new(services.iter())
}

#[test]
fn words_fit_in_any_order_and_by_their_beginning() {
    let index = index(&[("1", "Instagram Followers"), ("2", "Instagram Likes"), ("3", "TikTok Followers")]);
    assert_eq!(index.search("followers instagram"), [0]);
    assert_eq!(index.search("foll"), [0, 2]);
    assert!(index.search("youtube").is_empty());
    assert!(index.search("").is_empty());
}

#[test]
fn typos_are_forgiven() {
    let index = index(&[("1", "Instagram Followers"), ("2", "TikTok Likes")]);
    assert_eq!(index.search("instgram folowers"), [0]);
    assert_eq!(index.search("tiktik"), [1]);
    assert_eq!(index.search("instagarmf"), [0]);
}

#[test]
fn an_id_comes_first_and_a_number_is_not_a_typo_of_another() {
    let index = index(&[("7", "1448 likes"), ("1448", "Followers")]);
    assert_eq!(index.search("1448"), [1, 0]);
    assert!(index.search("1449").is_empty());
}

#[test]
fn fancy_letters_and_other_scripts_are_found() {
    let index = index(&[("1", "𝐈𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 ⭐"), ("2", "Лайки ВК"), ("3", "متابعين انستقرام")]);
    assert_eq!(index.search("instagram"), [0]);
    assert_eq!(index.search("лайк"), [1]);
    assert_eq!(index.search("متابعين"), [2]);
}

#[test]
fn a_word_that_no_service_has_does_not_hide_the_others() {
    let index = index(&[("1", "Instagram Followers"), ("2", "Instagram Likes")]);
    assert_eq!(index.search("instagram profile likes"), [1]);
    assert!(index.search("qqqqqq zzzzzz").is_empty());
}

/// Ten thousand services from words, the same each time.
fn catalogue() -> Vec<PanelService> {
    const PLATFORMS: [&str; 19] = [
        "Instagram",
        "YouTube",
        "TikTok",
        "Facebook",
        "Twitter",
        "Telegram",
        "Spotify",
        "SoundCloud",
        "LinkedIn",
        "Pinterest",
        "Snapchat",
        "Twitch",
        "Discord",
        "Reddit",
        "Threads",
        "WhatsApp",
        "Quora",
        "Kick",
        "Rumble",
    ];
    const KINDS: [&str; 13] = [
        "Followers",
        "Likes",
        "Views",
        "Comments",
        "Shares",
        "Subscribers",
        "Members",
        "Reactions",
        "Plays",
        "Saves",
        "Viewers",
        "Upvotes",
        "Retweets",
    ];
    const PLACES: [&str; 20] = [
        "USA",
        "Brazil",
        "Germany",
        "India",
        "Turkey",
        "Japan",
        "France",
        "Mexico",
        "Spain",
        "Italy",
        "Egypt",
        "Poland",
        "Nigeria",
        "Iran",
        "Russia",
        "Arabia",
        "Korea",
        "Indonesia",
        "Vietnam",
        "Ukraine",
    ];
    let mut names = vec![];
    for platform in PLATFORMS {
        for kind in KINDS {
            for place in PLACES {
                for quality in ["Premium", "Real"] {
                    names
                        .push((format!("{platform} {kind} {place} {quality}"), format!("{platform} {kind}")));
                }
            }
        }
    }
    let others = [
        (
            ["ВКонтакте", "Одноклассники"],
            ["Подписчики", "Лайки", "Просмотры", "Репосты"],
            ["Россия", "Украина", "Казахстан", "Беларусь", "Узбекистан"],
        ),
        (
            ["انستقرام", "تيكتوك"],
            ["متابعين", "لايكات", "مشاهدات", "تعليقات"],
            ["السعودية", "مصر", "الإمارات", "العراق", "المغرب"],
        ),
    ];
    for (platforms, kinds, places) in others {
        for platform in platforms {
            for kind in kinds {
                for place in places {
                    names.push((format!("{platform} {kind} {place}"), format!("{platform} {kind}")));
                }
            }
        }
    }
    while names.len() < 10_000 {
        names.push((format!("Website Traffic {}", names.len()), "Traffic".to_owned()));
    }
    names.iter().zip(1..).map(|((name, category), id)| service(&format!("s{id}"), name, category)).collect()
}

#[test]
fn fifty_misspelt_queries_find_their_service_first() {
    let services = catalogue();
    assert_eq!(services.len(), 10_000);
    let index = SearchIndex::new(services.iter());
    let list = include_str!("../../../tests/data/search/queries.txt");
    let queries: Vec<(&str, &str)> = list.lines().filter_map(|line| line.split_once(" => ")).collect();
    assert_eq!(queries.len(), 50);
    let wrong: Vec<String> = queries
        .iter()
        .filter_map(|(query, wanted)| {
            let found = index.search(query).first().and_then(|at| services.get(*at)).map(|s| s.name.as_str());
            (found != Some(*wanted)).then(|| format!("{query}: {found:?}, not {wanted}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of 50 wrong:\n{}", wrong.len(), wrong.join("\n"));
}
