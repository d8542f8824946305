//! Choosing a language changes the texts and the menu of commands.

use orderdesk::{domain::lang::Lang, l10n::Locales, sandbox::telegram::CommandScope};

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
