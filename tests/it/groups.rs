//! Groups get the way to the private chat, and nothing that was said in private.

use orderdesk::sandbox::telegram::{LocalTelegram, MemberRole, MessageView};

use crate::support::{PATIENCE, World};

const GROUP: i64 = -1_001_700_000_001;

async fn last_in_group(telegram: &LocalTelegram, words: &str) -> MessageView {
    let find = |telegram: &LocalTelegram| {
        telegram.last_from_bot(GROUP).filter(|message| message.text.contains(words))
    };
    telegram.wait_for(PATIENCE, find).await.unwrap_or_else(|| panic!("no “{words}” in the group"))
}

#[tokio::test]
async fn a_command_in_a_group_is_answered_with_the_way_to_the_private_chat() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.telegram.add_group(GROUP, "Shop", false, &[(anna.id, MemberRole::Owner)]);
    world.telegram.say(anna.id, GROUP, "/balance");
    let answer = last_in_group(&world.telegram, "only in private").await;
    let url = answer.buttons[0][0].url.clone().unwrap_or_default();
    assert_eq!(url, "https://t.me/orderdesk_bot");
    assert!(!answer.text.contains("100"), "{}", answer.text);

    world.telegram.say(anna.id, GROUP, "/balance@another_bot");
    world.telegram.say(anna.id, GROUP, "/dance");
    world.telegram.press_forged(anna.id, GROUP, answer.id, "1:ba");
    world.telegram.say(anna.id, GROUP, "/help@orderdesk_bot");
    let second = |telegram: &LocalTelegram| {
        let of_bot = telegram.messages(GROUP).into_iter().filter(|message| message.from_bot).count();
        (of_bot >= 2).then_some(of_bot)
    };
    assert_eq!(world.telegram.wait_for(PATIENCE, second).await, Some(2));
}
