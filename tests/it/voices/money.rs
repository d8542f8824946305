//! Orders and what becomes of them: cards, pushes, refills, cancels, lists, lost answers, figures.

use futures::future::join_all;
use orderdesk::sandbox::panel::{
    PanelFaultKind::{Cut, Status},
    When,
};

use super::Way;
use super::guide::Guide;
use crate::support::{LINK, once};

pub async fn walk(way: &Way<'_>) {
    let ends = (60..).zip(ENDS).map(|(id, (status, key))| ends(way, id, status, key));
    tokio::join!(
        life(way),
        together(way),
        canceled(way),
        refilled(way),
        refused(way),
        unknown(way),
        lists(way),
        watching(way),
        join_all(ends),
    );
}

fn link(n: usize) -> String {
    format!("https://instagram.com/p/WALK{n:04}")
}

/// What the panel says instead of an answer: the action is not carried out.
fn no(words: &str) -> orderdesk::sandbox::panel::PanelFaultKind {
    let body = format!("{{\"error\":\"{words}\"}}");
    Status { code: 200, body, content_type: "application/json".into() }
}

async fn life(way: &Way<'_>) {
    let g = Guide::keyed(way, 31).await;
    let id = g.order(&link(1)).await;
    g.moves(id, "Processing", 100, "state-processing").await;
    g.moves(id, "In progress", 50, "state-in-progress").await;
    g.say("/orders").await;
    g.press_all("os:").await;
    g.say(&format!("/orders {id}")).await;
    g.presses(&["mu:", "um:", "rf:"]).await;
    // It runs still: the same link again is warned of.
    g.say(&format!("/order 1448 {} 100", link(1))).await;
    g.moves_to(id, "在月球上", 30, "在月球上").await;
    g.moves(id, "Completed", 0, "state-completed").await;
    g.say(&format!("/orders {id}")).await;
    g.press("ag:").await;
    g.say("/stats").await;
    g.press("sp:t:").await;
    g.press("sp:t:w").await;
    g.press("sp:p:").await;
    g.say("/export").await;
    g.press("sp:e:w").await;
}

const ENDS: [(&str, &str); 4] = [
    ("Partial", "state-partial"),
    ("Canceled", "state-canceled"),
    ("Refunded", "state-refunded"),
    ("Fail", "state-failed"),
];

async fn ends(way: &Way<'_>, person: i64, status: &str, key: &str) {
    let g = Guide::keyed(way, person).await;
    let id = g.order(&link(usize::try_from(person).expect("a number"))).await;
    g.moves(id, status, 40, key).await;
    g.say(&format!("/orders {id}")).await;
    g.says(&["/orders", "/stats", "/balance"]).await;
}

/// Two orders that move at once are told together.
async fn together(way: &Way<'_>) {
    let g = Guide::keyed(way, 32).await;
    let (one, two) = (g.order(&link(10)).await, g.order(&link(11)).await);
    g.world.panel.set_status(one, "Completed", 0);
    g.moves(two, "Completed", 0, "state-completed").await;
    g.say(&format!("/status {one} {two} 999999")).await;
    g.says(&["/status ???", &one.to_string()]).await;
}

async fn canceled(way: &Way<'_>) {
    let g = Guide::keyed(way, 33).await;
    let id = g.order(&link(20)).await;
    g.says(&[&format!("/refill {id}"), &format!("/cancel {id}")]).await;
    {
        let _alone = way.panel.lock().await;
        g.world.panel.inject(once("cancel", no("太晚了")));
        g.press("ct:").await;
        g.reads("notify-cancel-refused-title").await;
    }
    g.say(&format!("/orders {id}")).await;
    g.press("cq:").await;
    {
        let _alone = way.panel.lock().await;
        g.press("cy:").await;
        g.reads("notify-cancel-accepted-title").await;
    }
    let id = g.order(&link(21)).await;
    g.say(&format!("/cancel {id}")).await;
    let _alone = way.panel.lock().await;
    g.world.panel.inject(once("cancel", Cut(When::AfterActing)));
    g.press("ct:").await;
    g.reads("notify-cancel-unknown-title").await;
}

async fn refilled(way: &Way<'_>) {
    let g = Guide::keyed(way, 34).await;
    let id = g.order(&link(22)).await;
    g.moves(id, "Completed", 0, "state-completed").await;
    {
        let _alone = way.panel.lock().await;
        g.world.panel.inject(once("refill", no("一天一次")));
        g.say(&format!("/refill {id}")).await;
        g.reads("notify-refill-refused-title").await;
    }
    g.say(&format!("/orders {id}")).await;
    let id = g.order(&link(23)).await;
    g.moves(id, "Completed", 0, "state-completed").await;
    g.say("/refills").await;
    g.press("rd:a").await;
    {
        let _alone = way.panel.lock().await;
        g.press("rd:y").await;
        g.reads("notify-refill-accepted-title").await;
    }
    g.say("/refills").await;
    g.say(&format!("/orders {id}")).await;
}

/// Loses the answer to an order.
pub async fn lost(g: &Guide<'_>, link: &str) -> u64 {
    g.say(&format!("/order 1448 {link} 100")).await;
    let _alone = g.way.panel.lock().await;
    g.world.panel.inject(once("add", Cut(When::AfterActing)));
    g.press("co:").await;
    g.reads("unknown-title").await;
    g.placed(link).await
}

async fn unknown(way: &Way<'_>) {
    let g = Guide::keyed(way, 35).await;
    let id = lost(&g, &link(30)).await;
    g.press("ch:").await;
    g.reads("unknown-still-title").await;
    g.press("wp:").await;
    g.says(&["什么 号码", "99999999", &id.to_string()]).await;
    g.reads("unknown-id-taken").await;
}

async fn refused(way: &Way<'_>) {
    let g = Guide::keyed(way, 37).await;
    g.say(&format!("/order 1448 {} 100", link(32))).await;
    {
        let _alone = way.panel.lock().await;
        g.world.panel.inject(once("add", no("链接不对")));
        g.press("co:").await;
        g.reads("notify-refused-title").await;
    }
    g.say("/orders").await;
    g.press("os:t").await;
    g.press("cd:").await;
}

async fn lists(way: &Way<'_>) {
    let g = Guide::keyed(way, 38).await;
    g.says(&["/mass", "不是"]).await;
    let good = (40..53).map(|n| format!("1448 | {} | 50", link(n))).collect::<Vec<_>>().join("\n");
    let link = link(60);
    let bad = [
        format!("1448 | 不是 | 50\n777 | {link} | 5\n1448 | {link} | 7\n1448 | {link} | x"),
        format!("1448 | {link} | 99999999\n1204 | {link} | 9\n1448 | {link} | 50\n1448 | {link} | 50"),
    ];
    g.say(&format!("/mass {}\n{good}", bad.join("\n"))).await;
    g.presses(&["ma:p:", "ma:d:"]).await;
    g.say(&format!("/mass {good}")).await;
    {
        let _alone = way.panel.lock().await;
        g.press("ma:c:").await;
        g.reads("mass-done-title").await;
    }
    g.presses(&["ma:g:", "ma:f:"]).await;
}

async fn watching(way: &Way<'_>) {
    let g = Guide::keyed(way, 39).await;
    let other = Guide::keyed(way, 40).await.order(&link(70)).await;
    let own = g.order(LINK).await;
    let all = format!("{other} {own} 999999");
    g.says(&["/watch", &format!("/watch {all}"), &format!("/watch {other}"), &format!("/orders {other}")])
        .await;
    g.says(&["/watch", &format!("/unwatch {all}"), "/unwatch"]).await;
}
