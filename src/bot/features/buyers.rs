//! `/buyers`: who may order in a group beside its admins, named by a reply, by a mention, or in the list of those met.

use crate::bot::about::About;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::bot::{Bot, BotError};
use crate::domain::ids::{ChatId, UserId};
use crate::domain::role::Standing;
use crate::telegram::TelegramError;
use crate::view;
use crate::view::group::Naming;

/// People who are offered to be named: what fits on a phone.
const PEOPLE: u32 = 40;
/// Of one message so many mentions are read: each costs a question to Telegram.
const MENTIONS: usize = 20;

/// `/buyers`, alone, as an answer to somebody's message, or with mentions.
pub async fn command(turn: &mut Turn<'_>) -> Result<(), BotError> {
    if turn.place.is_private() {
        return super::start::menu(turn).await;
    }
    let said = name(turn).await?;
    show(turn, said).await
}

/// Who may order, with what was said of those who were just named.
pub async fn show(turn: &Turn<'_>, said: Vec<Naming>) -> Result<(), BotError> {
    let policy = turn.store().get_group(turn.chat_id()).await?.buyers;
    let members = turn.store().list_members(turn.chat_id(), PEOPLE).await?;
    let members: Vec<_> =
        members.into_iter().map(|member| (member.person, member.name, member.is_buyer)).collect();
    turn.show(&view::group::people(turn.t, &said, policy, &members)).await.map(drop)
}

/// Asks for a mention, in a group by a reply.
pub async fn ask(turn: &Turn<'_>) -> Result<(), BotError> {
    let message = turn.show(&view::group::ask_people(turn.t)).await?;
    turn.ask(&Dialogue::Buyers { question: Some(message) }).await
}

/// A reply to that question.
pub async fn answered(turn: &Turn<'_>, dialogue: &Dialogue) -> Result<(), BotError> {
    if turn.about.is_empty() {
        return turn.send(&view::group::no_mention(turn.t)).await.map(drop);
    }
    let said = name(turn).await?;
    show(turn, said).await?;
    turn.close_question(dialogue).await;
    turn.conclude().await
}

/// Names everybody whom the typed message is about; an answer takes a name back where it is given already.
async fn name(turn: &Turn<'_>) -> Result<Vec<Naming>, BotError> {
    let mut said = vec![];
    for about in turn.about.iter().take(MENTIONS) {
        let naming = match about {
            About::Nobody => Naming::Nobody,
            About::Answered { id, name, username } => {
                let person = (UserId(*id), name.as_str(), username.as_deref());
                match find_objection(turn, person).await? {
                    Some(objection) => objection,
                    None => toggle(turn, person).await?,
                }
            }
            About::Mentioned { id, name } => {
                let person = (UserId(*id), name.as_str(), None);
                match find_objection(turn, person).await? {
                    Some(objection) => objection,
                    None => add(turn, person).await?,
                }
            }
            About::Called(username) => called(turn, username).await?,
        };
        said.push(naming);
    }
    Ok(said)
}

type Person<'a> = (UserId, &'a str, Option<&'a str>);

/// What speaks against naming somebody: who is not in the group is not named, nor of whom Telegram does not tell.
async fn find_objection(turn: &Turn<'_>, (person, name, _): Person<'_>) -> Result<Option<Naming>, BotError> {
    let bot = turn.bot;
    let standing = bot.rights.ask(&bot.telegram, turn.now(), turn.chat_id(), person).await;
    Ok(match standing {
        None => Some(Naming::NotSaid(name.to_owned())),
        Some(Standing::Outside) => Some(Naming::Outside(name.to_owned())),
        Some(_) => None,
    })
}

async fn toggle(turn: &Turn<'_>, (person, name, username): Person<'_>) -> Result<Naming, BotError> {
    let (store, chat) = (turn.store(), turn.chat_id());
    store.meet_member(chat, person, name, username).await?;
    store.toggle_buyer(chat, person, turn.person).await?;
    let is_buyer = store.find_member(chat, person).await?.is_some_and(|member| member.is_buyer);
    let name = name.to_owned();
    Ok(if is_buyer { Naming::Named(name) } else { Naming::NamedNoMore(name) })
}

async fn add(turn: &Turn<'_>, (person, name, username): Person<'_>) -> Result<Naming, BotError> {
    let (store, chat) = (turn.store(), turn.chat_id());
    store.meet_member(chat, person, name, username).await?;
    store.name_buyer(chat, person, turn.person).await?;
    Ok(Naming::Named(name.to_owned()))
}

/// A bot cannot look a username up: only one of somebody whom it met, and only if Telegram still says so.
async fn called(turn: &Turn<'_>, username: &str) -> Result<Naming, BotError> {
    let unmet = || Naming::Unmet(format!("@{username}"));
    let Some(person) = turn.store().find_member_called(turn.chat_id(), username).await? else {
        return Ok(unmet());
    };
    match find_name(turn.bot, turn.chat_id(), person, username).await {
        Err(()) => Ok(Naming::NotSaid(format!("@{username}"))),
        Ok(None) => Ok(unmet()),
        Ok(Some(name)) => add(turn, (person, &name, Some(username))).await,
    }
}

/// What Telegram calls a member who has this username now; an error where it does not say.
async fn find_name(bot: &Bot, chat: ChatId, person: UserId, username: &str) -> Result<Option<String>, ()> {
    match bot.telegram.get_member(chat, person).await {
        Ok(member) if member.standing() == Standing::Outside => Ok(None),
        Ok(member) => Ok(member
            .user
            .filter(|user| user.username.as_deref().is_some_and(|now| now.eq_ignore_ascii_case(username)))
            .map(|user| user.first_name)),
        Err(TelegramError::BadRequest(_)) => Ok(None),
        Err(error) => {
            tracing::warn!(chat.id = chat.0, %error, "somebody who was named could not be asked about");
            Err(())
        }
    }
}
