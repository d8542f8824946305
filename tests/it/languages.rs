//! Choosing a language changes the texts and the menu of commands.

use orderdesk::{
    domain::lang::Lang,
    l10n::Locales,
    sandbox::telegram::{CommandScope, LocalTelegram},
};

use crate::support::{PATIENCE, World};

/// What a chat reads after choosing a language, and which menu its `/` offers.
async fn speaks(name: &str, lang: Lang) {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/language");
    anna.reads("Suggested languages").await;
    anna.tap("Other languages").await;
    anna.reads("All languages").await;
    anna.tap(name).await;
    let locales = Locales::new().expect("the languages");
    let text = locales.get(lang);
    let commands = world.telegram.wait_for(PATIENCE, |telegram| {
        Some(telegram.commands(CommandScope::Chat(7), "")).filter(|commands| !commands.is_empty())
    });
    let commands = commands.await.expect("the chat gets a menu of its own");
    assert!(commands.contains(&("start".to_owned(), text.text("commands-start"))), "{commands:?}");
    anna.say("/settings");
    anna.reads_all(&[name, &text.text("settings-push-all")]).await;
}

#[tokio::test]
async fn somebody_chooses_russian() {
    speaks("Русский", Lang::Ru).await;
}

#[tokio::test]
async fn somebody_chooses_arabic() {
    speaks("العربية", Lang::Ar).await;
}

#[tokio::test]
async fn somebody_chooses_patois_which_telegram_does_not_know() {
    speaks("Patwa (Jamiekan)", Lang::Jam).await;
}

#[tokio::test]
async fn a_telegram_in_russian_is_welcomed_in_russian() {
    let world = World::start().await;
    let ivan = world.person_of(8, "Иван", "ru");
    ivan.say("/start");
    let locales = Locales::new().expect("the languages");
    let what = locales.get(Lang::Ru).text("start-what");
    let welcome = ivan.reads(what.lines().next().expect("a line")).await;
    assert!(format!("{:?}", welcome.buttons).contains("Русский"), "{:?}", welcome.buttons);
}

#[tokio::test]
async fn a_chosen_language_survives_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    anna.say("/language");
    anna.reads("Suggested languages").await;
    anna.tap("Other languages").await;
    anna.reads("All languages").await;
    anna.tap("العربية").await;
    world.restart().await;
    anna.say("/settings");
    anna.reads("العربية").await;
}

#[tokio::test]
async fn every_kind_of_chat_has_its_menu_in_every_language_that_telegram_knows() {
    let world = World::start().await;
    world.person(7);
    let locales = Locales::new().expect("the languages");
    let names = |scope: CommandScope, code: &str| -> Vec<String> {
        world.telegram.commands(scope, code).into_iter().map(|(name, _)| name).collect()
    };
    let is_set = |telegram: &LocalTelegram| {
        let last = telegram.commands(CommandScope::AllChatAdministrators, "vi");
        (!last.is_empty()).then_some(())
    };
    assert!(world.telegram.wait_for(PATIENCE, is_set).await.is_some());
    for lang in Lang::ALL {
        let code = if lang == Lang::En { "" } else { lang.telegram_code().unwrap_or("") };
        let private = world.telegram.commands(CommandScope::AllPrivateChats, code);
        if lang != Lang::Jam {
            let start = locales.get(lang).text("commands-start");
            assert!(private.contains(&("start".to_owned(), start)), "{lang:?}");
        }
        let group = names(CommandScope::AllGroupChats, code);
        let managers = names(CommandScope::AllChatAdministrators, code);
        assert!(group.contains(&"order".to_owned()) && managers.contains(&"order".to_owned()));
        assert!(!group.contains(&"key".to_owned()) && managers.contains(&"key".to_owned()));
        assert!(!group.contains(&"start".to_owned()));
    }
}

#[tokio::test]
async fn menus_are_set_again_only_when_they_changed() {
    let mut world = World::start().await;
    let count = |world: &World| {
        world.telegram.requests().iter().filter(|request| request.method == "setMyShortDescription").count()
    };
    world.eventually("the profile is set", || async { count(&world) == Lang::ALL.len() - 1 }).await;
    world.restart().await;
    let anna = world.person(7);
    anna.is_answered().await;
    assert_eq!(count(&world), Lang::ALL.len() - 1);
}
