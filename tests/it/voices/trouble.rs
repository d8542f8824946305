//! What goes wrong around a person: a low balance, an order that stands still, a panel that is down, a key that is refused.

use super::Way;
use super::guide::Guide;
use super::money::lost;
use crate::support::KEY;

pub async fn walk(way: &Way<'_>) {
    let link = |n: usize| format!("https://instagram.com/p/TROUBLE{n}");
    let (poor, stuck) = tokio::join!(Guide::keyed(way, 81), Guide::keyed(way, 82));
    poor.say("/settings").await;
    poor.presses(&["sg:a", "sg:at"]).await;
    poor.say("99.99").await;
    poor.order(&link(1)).await;
    poor.waits_for("notify-balance-title").await;
    let doubtful = Guide::keyed(way, 85).await;
    lost(&doubtful, &link(4)).await;
    doubtful.waits_for("unknown-reminder-title").await;
    doubtful.presses(&["np:", "ny:"]).await;
    let id = stuck.order(&link(2)).await;
    stuck.moves(id, "In progress", 90, "state-in-progress").await;
    stuck.waits_for("notify-stuck-title").await;
    stuck.say(&format!("/orders {id}")).await;
    poor.say("/balance").await;
    a_panel_that_is_down(&Guide::keyed(way, 83).await, &link(3)).await;
    maintenance(way).await;
    way.world.panel.revoke(KEY);
    stuck.waits_for("notify-key-title").await;
    stuck.says(&["/balance", "/key"]).await;
}

async fn maintenance(way: &Way<'_>) {
    let (operator, g) = tokio::join!(Guide::new(way, 99), Guide::keyed(way, 84));
    operator.say("/admin maintenance 休息").await;
    g.say("/order 1448 https://instagram.com/p/CLOSED 100").await;
    operator.say("/admin maintenance").await;
    operator.press("ad:o").await;
}

async fn a_panel_that_is_down(g: &Guide<'_>, link: &str) {
    g.say(&format!("/order 1448 {link} 100")).await;
    g.world.panel.set_down(true).await.expect("it goes down");
    g.world.pass(3_600);
    g.says(&["/balance", "/services", "23501"]).await;
    g.say(&format!("/order 1448 {link} 200")).await;
    g.press("co:").await;
    g.waits_for("notify-refused-title").await;
    g.world.panel.set_down(false).await.expect("it returns");
}
