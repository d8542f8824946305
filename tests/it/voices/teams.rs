//! Groups with an admin and a member, and the operator's own screens.

use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::sandbox::telegram::MemberRole;
use orderdesk::store::Setting;

use super::Way;
use super::guide::Guide;
use crate::groups::token;
use crate::support::{KEY, LINK};

/// Telegram lets a group be written to twenty times a minute: each subject has its own.
const GROUPS: [i64; 4] = [-1_001_700_000_001, -1_001_700_000_002, -1_001_700_000_003, -1_001_700_000_004];
const OPERATOR: i64 = 99;

pub async fn walk(way: &Way<'_>) {
    tokio::join!(
        enter_the_key(way),
        questions(way),
        above_a_limit(way, 45, 2, "gr:d:"),
        above_a_limit(way, 51, 3, "gr:a:"),
        settings(way),
        operator(way)
    );
}

/// An admin and a member in a group of their own, each also in private.
async fn group<'w>(way: &'w Way<'w>, id: i64, nth: usize) -> [Guide<'w>; 4] {
    let group = GROUPS[nth];
    let (anna, ben) = (Guide::new(way, id).await, Guide::new(way, id + 1).await);
    let members = [(id, MemberRole::Owner), (id + 1, MemberRole::Member)];
    way.world.telegram.add_group(group, "商店", true, &members);
    way.world.telegram.set_bot_role(group, MemberRole::Administrator);
    way.world.store().meet_chat(ChatId(group), None).await.expect("the chat");
    speaks(way, group, id).await;
    let (admin, member) = (anna.in_group(group), ben.in_group(group));
    [anna, admin, ben, member]
}

/// A group's language is chosen by a manager.
async fn speaks(way: &Way<'_>, group: i64, manager: i64) {
    let lang = Setting::Lang(way.t.lang());
    way.world.store().change_setting(ChatId(group), UserId(manager), lang).await.expect("the language");
}

async fn enter_the_key(way: &Way<'_>) {
    let [anna, admin, ben, member] = group(way, 41, 0).await;
    way.world.telegram.invite_bot(GROUPS[0], 41);
    admin.settled().await;
    member.says(&["/key", "/services", &format!("/key {KEY}")]).await;
    // The link lives ten minutes: no time passes meanwhile.
    let alone = way.panel.lock().await;
    admin.say("/key").await;
    let token = token(way.world, &admin.person).await;
    ben.say(&format!("/start {token}")).await;
    anna.says(&[&format!("/start {token}"), "不是 钥匙", KEY]).await;
    anna.reads("group-key-kept").await;
    drop(alone);
    anna.say(&format!("/start {token}")).await;
    admin.says(&["/key", "/services", "/audit", "/menu", "/export"]).await;
    admin.say("/key").await;
    admin.presses(&["kr", "ky"]).await;
}

async fn questions(way: &Way<'_>) {
    let [anna, admin, _, member] = group(way, 43, 1).await;
    anna.keep_key(ChatId(GROUPS[1])).await;
    admin.say("/order 1448").await;
    for answer in ["不是链接", LINK, "100"] {
        admin.person.reply(answer).await;
        admin.settled().await;
    }
    admin.reads("summary-title").await;
    // Somebody else's press, and a member's command.
    member.press("co:").await;
    member.says(&["/settings", &format!("/order 1448 {LINK} 100")]).await;
    admin.press("di:").await;
    admin.says(&["/cancel", "/nonsense@orderdesk_bot"]).await;
}

/// A member's order above the limit, and what an admin decides.
async fn above_a_limit(way: &Way<'_>, id: i64, nth: usize, decides: &str) {
    let [anna, admin, _, member] = group(way, id, nth).await;
    anna.keep_key(ChatId(GROUPS[nth])).await;
    admin.say("/settings").await;
    admin.presses(&["gr:s", "gr:b:everyone", "gr:lo"]).await;
    for answer in ["很多", "0.05"] {
        admin.person.reply(answer).await;
        admin.settled().await;
    }
    let link = format!("https://instagram.com/p/GROUP{id}");
    member.say(&format!("/order 1448 {link} 100")).await;
    member.press("co:").await;
    admin.reads("approval-title").await;
    member.press("gr:a:").await;
    let _alone = way.panel.lock().await;
    admin.press(decides).await;
    if decides == "gr:a:" {
        admin.placed(&link).await;
    }
}

async fn settings(way: &Way<'_>) {
    const GROUP: i64 = -1_001_700_000_005;
    let anna = Guide::new(way, 47).await;
    way.world.telegram.add_group(GROUP, "商店", true, &[(47, MemberRole::Owner)]);
    way.world.store().meet_chat(ChatId(GROUP), None).await.expect("the chat");
    speaks(way, GROUP, 47).await;
    anna.keep_key(ChatId(GROUP)).await;
    let admin = anna.in_group(GROUP);
    admin.say("/settings").await;
    admin.presses(&["gr:s", "gr:b:named", "gr:p", "gr:n:", "gr:s", "gr:b:admins", "gr:t", "gr:ld"]).await;
    admin.press("gr:xd").await;
    admin.says(&["/audit", "/balance", "/stats", "/language"]).await;
}

async fn operator(way: &Way<'_>) {
    let g = Guide::new(way, OPERATOR).await;
    g.say("/admin").await;
    g.presses(&["ad:u", "ad:h", "ad:p", "ad:h", "ad:m", "ad:h", "ad:b"]).await;
    g.says(&["/admin broadcast", "/admin chat 99", "/admin chat 12345"]).await;
    g.say(&format!("/admin broadcast {}", "长".repeat(3_600))).await;
    g.say("/admin broadcast 大家好").await;
    g.press("ad:s:").await;
    g.press("ad:g:").await;
}
