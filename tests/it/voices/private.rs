//! What one person does alone: first steps, services, every question of the order dialogue, settings.

use futures::future::join_all;

use super::Way;
use super::guide::Guide;
use crate::support::{KEY, LINK};

const POST: &str = "https://instagram.com/p/BBB222";
/// It looks like a key, and the panel refuses it.
const WRONG_KEY: &str = "wrong-7f3c9e21b8d4a650f1e2d3c4b5a6abcd";

pub async fn walk(way: &Way<'_>) {
    let questions = (20..).zip(CASES.chunks(2)).map(|(id, cases)| questions(way, id, cases));
    tokio::join!(
        first_steps(way),
        keys(way),
        services(way),
        what_is_not_understood(way),
        shortcuts(way),
        settings(way),
        settings_that_are_typed(way),
        join_all(questions),
    );
}

async fn first_steps(way: &Way<'_>) {
    let g = Guide::new(way, 11).await;
    g.says(&["/start", "/help"]).await;
    g.press_all("he:").await;
    g.says(&["/menu", "/order", "/settings", "/language"]).await;
    g.press("la:1").await;
    g.press(&format!("sl:{}", g.t.lang().code())).await;
    g.says(&["/nonsense", "/forget"]).await;
    g.press("fy").await;
}

async fn keys(way: &Way<'_>) {
    let g = Guide::new(way, 16).await;
    g.says(&["/key", "这不是 钥匙", WRONG_KEY]).await;
    g.reads("key-wrong-title").await;
    g.says(&["/key", KEY]).await;
    g.reads("key-accepted-title").await;
    g.say("/key").await;
    g.press("ke").await;
    g.say("/key").await;
    g.presses(&["kr", "ky"]).await;
    g.say("/balance").await;
}

async fn services(way: &Way<'_>) {
    let g = Guide::keyed(way, 12).await;
    g.say("/services").await;
    g.presses(&["ss:1", "ca:", "sv:", "fa:"]).await;
    g.say("/services").await;
    g.press("fs:0").await;
    g.says(&["/search", "/search 没有的东西", "/search 服务"]).await;
    g.presses(&["se:", "fi:"]).await;
    g.world.telegram.ask_inline(g.person.id, "服务");
    g.settled().await;
}

async fn what_is_not_understood(way: &Way<'_>) {
    let g = Guide::keyed(way, 17).await;
    g.says(&["1448", "999999", LINK, "你好", "/order 77777777", "/cancel"]).await;
    g.says(&["/status", "/orders", "/refills", "/refill", "/watch"]).await;
    g.world.telegram.press_forged(g.person.id, g.person.id, 1, "0:old");
    g.world.telegram.press_forged(g.person.id, g.person.id, 1, "nothing");
    g.settled().await;
    g.hand("a.png", b"\x89PNG\r\n\x1a\n").await;
}

/// A service of each type with answers to its questions, wrong ones first; `[…` is a button.
const CASES: [(u32, &[&str]); 16] = [
    (
        1448,
        &[
            "不是链接",
            LINK,
            "x",
            "1",
            "99999999",
            "[qu:",
            "[og:d:",
            "x",
            "9999",
            "10",
            "x",
            "[og:n:",
            "[og:a:",
        ],
    ),
    (1228, &[LINK]),
    (1246, &[LINK, "100", "红鞋"]),
    (1244, &[LINK, "好, 很好\n好"]),
    (1210, &[LINK, "100", "two words", "安娜"]),
    (1211, &[LINK, "100", "安娜", "#a b", "#夏天"]),
    (1212, &[LINK, "a b", "甲", "甲\n乙\n丙\n丁\n戊\n己\n庚\n辛\n壬\n癸"]),
    (1213, &[LINK, "500", "a b", "#夏天"]),
    (1214, &[LINK, "500", "a b", "安娜"]),
    (1215, &[LINK, "500", "不是", POST]),
    (1208, &[LINK, "20", "a b", "安娜"]),
    (1209, &[LINK, "安娜", "甲\n乙\n丙\n丁\n戊"]),
    (1225, &[LINK, "50", "x", "2"]),
    (1233, &[LINK, "100", "a b", "https://t.me/one\n@two"]),
    (1204, &["a b", "安娜", "20", "30", "5", "[og:s:", "[og:n:", "1.1.2020", "31.12.2026"]),
    (1245, &[LINK, "500", "1", "us", "x", "[og:n:device:3", "[og:n:type_of_traffic:1", "红鞋"]),
];

/// Whether somebody orders this service.
pub fn is_used(service: &serde_json::Value) -> bool {
    let id = service.to_string();
    CASES.iter().any(|(used, _)| used.to_string() == id.trim_matches('"'))
}

async fn questions(way: &Way<'_>, id: i64, cases: &[(u32, &[&str])]) {
    let g = Guide::keyed(way, id).await;
    for (service, answers) in cases {
        g.say(&format!("/order {service}")).await;
        for answer in *answers {
            match answer.strip_prefix('[') {
                Some(does) => g.press(does).await,
                None => g.say(answer).await,
            }
        }
        g.reads("summary-title").await;
    }
    // A list may come as a file; a question that wants a short answer takes none.
    g.say("/order 1244").await;
    g.hand("a.txt", b"x").await;
    g.say(LINK).await;
    g.hand("a.png", b"\x89PNG\r\n\x1a\n").await;
    g.hand("a.txt", &vec![b'a'; 600 * 1024]).await;
    g.say("/cancel").await;
}

/// Templates, and what `/order` offers.
async fn shortcuts(way: &Way<'_>) {
    let g = Guide::keyed(way, 13).await;
    g.say(&format!("/order 1448 {LINK} 100")).await;
    g.press("tp:s:").await;
    g.says(&[&"长".repeat(100), "我的", "/order"]).await;
    g.presses(&["tp:u:", "le"]).await;
    g.say("/order").await;
    g.presses(&["tp:l:", "tp:c:", "tp:r:"]).await;
    g.says(&["新的", "/order"]).await;
    g.presses(&["tp:l:", "tp:c:", "tp:d:", "tp:y:"]).await;
    g.say(&format!("/order 1448 {LINK} 100")).await;
    g.press("di:").await;
    g.say(&format!("/order 1448 {LINK} 7")).await;
    g.say("/order 1448 这个 100").await;
}

async fn settings(way: &Way<'_>) {
    let g = Guide::keyed(way, 14).await;
    g.say("/settings").await;
    g.press_all("pu:").await;
    g.presses(&["sg:q", "sg:qs:", "sg:qm:silent", "sg:qo", "st"]).await;
    g.presses(&["sg:z", "sg:zs:", "st", "sg:a", "sg:as:", "sg:ao", "st"]).await;
    g.presses(&["sg:p", "sg:ps:0", "sg:ps:24", "st", "sg:d", "sg:do", "sg:ds:", "st", "la:0"]).await;
}

async fn settings_that_are_typed(way: &Way<'_>) {
    let g = Guide::keyed(way, 15).await;
    g.say("/settings").await;
    g.presses(&["sg:q", "sg:qt"]).await;
    g.says(&["什么时候", "22:30-7:15", "/settings"]).await;
    g.presses(&["sg:z", "sg:zt"]).await;
    g.says(&["不存在的城市", "Berlin", "/settings"]).await;
    g.presses(&["sg:a", "sg:at"]).await;
    g.says(&["很多", "500", "/balance"]).await;
}
