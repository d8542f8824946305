//! The door of groups: who speaks there, whether it is meant for the bot, and whether they may. What passes goes on to
//! the features as from a private chat; it does nothing of theirs.

use super::dialogue::Dialogue;
use super::features::inline;
use super::schema::{self, Command};
use super::turn::{Speaker, Turn};
use super::{Bot, BotError, about, permits};
use crate::domain::approval::Held;
use crate::domain::field::Field;
use crate::domain::ids::{ChatId, UserId};
use crate::domain::role::{Action, Standing};
use crate::telegram::types::{MemberUpdate, Message};
use crate::view;
use crate::view::notice::Toast;
use crate::view::press::{GroupPress, Press};

/// Whoever wrote a message, if it is somebody whom the bot listens to: a person, or an admin in the group's name.
///
/// Other bots, channels, and the posts of a linked channel are nobody.
fn speaker(message: &Message) -> Option<Speaker<'_>> {
    if message.is_automatic_forward {
        return None;
    }
    if message.is_of_anonymous_admin() {
        return Some(Speaker { id: UserId::ANONYMOUS, name: String::new(), username: None, lang: None });
    }
    let person = message.from.as_ref().filter(|person| !person.is_bot && message.sender_chat.is_none())?;
    Some(Speaker::from(person))
}

/// Of all that is said in a group, only commands and replies to the bot are read.
pub async fn on_message(bot: &Bot, message: &Message) -> Result<(), BotError> {
    let chat = ChatId(message.chat.id);
    if let Some(left) = &message.left_chat_member {
        return leaves(bot, chat, UserId(left.id)).await;
    }
    message.new_chat_members.iter().for_each(|new| bot.rights.forget(chat, UserId(new.id)));
    let Some(speaker) = speaker(message) else { return Ok(()) };
    let place = schema::place_of_message(message);
    if let Some(service) = inline::posted(bot, message) {
        let turn = Turn::begin(bot, place, speaker, None).await?;
        return inline::offer_here(&turn, &service).await;
    }
    // Beside a file the text is its caption.
    let caption = message.document.as_ref().map(|_| message.caption.as_deref().unwrap_or_default());
    let Some(text) = message.text.as_deref().or(caption) else { return Ok(()) };
    if is_key_typed(text, &bot.me.username) {
        let turn = Turn::begin(bot, place, speaker, None).await?;
        return super::features::group_key::typed_in_group(&turn, message.message_id).await;
    }
    match Command::parse(text, &bot.me.username) {
        // A file comes with the one command that takes files, or as an answer.
        Some(command) if command.is_ours && (message.document.is_none() || command.name == "mass") => {
            let Some(action) = permits::of_command(&command.name, command.rest) else {
                // Without the bot's name it is another bot's command.
                return match command.is_addressed {
                    true => {
                        let turn = Turn::begin(bot, place, speaker, None).await?;
                        super::features::help::unknown_command(&turn, &command.name).await
                    }
                    false => Ok(()),
                };
            };
            let mut turn = Turn::begin(bot, place, speaker, None).await?;
            turn.typed = Some(message.message_id);
            turn.about = about::of_message(message, &bot.me);
            match admit(&mut turn, action).await? {
                Ok(()) => match &message.document {
                    Some(file) => schema::run_file(&turn, message, file).await,
                    None => schema::run_command(&mut turn, message.message_id, &command).await,
                },
                Err(denied) => turn.send(&view::notice::denied(turn.t, denied)).await.map(drop),
            }
        }
        Some(_) => Ok(()),
        None => match &message.reply_to_message {
            Some(replied) if replied.from.as_ref().is_some_and(|from| from.id == bot.me.id) => {
                let mut turn = Turn::begin(bot, place, speaker, None).await?;
                turn.typed = Some(message.message_id);
                turn.about = about::of_message(message, &bot.me);
                on_reply(&mut turn, message, replied.message_id, text.trim()).await
            }
            _ => Ok(()),
        },
    }
}

/// Whether a text shows a key to the group: by itself, or after a command of ours.
fn is_key_typed(text: &str, username: &str) -> bool {
    match Command::parse(text, username) {
        Some(command) => {
            let is_key = command.name == "key" && !command.rest.is_empty();
            command.is_ours && (is_key || super::features::help::looks_like_key(command.rest))
        }
        None => super::features::help::looks_like_key(text.trim()),
    }
}

/// A reply answers the person's own question; other replies are talk.
async fn on_reply(turn: &mut Turn<'_>, message: &Message, replied: i32, text: &str) -> Result<(), BotError> {
    if turn.was_done().await? {
        return Ok(());
    }
    let Some(dialogue) = turn.dialogue().await? else { return Ok(()) };
    // The question, what was said about a wrong answer, the message that opens the reply: nothing older.
    if dialogue.question().is_some_and(|question| replied < question) {
        return Ok(());
    }
    if let Err(denied) = admit(turn, permits::of_dialogue(&dialogue)).await? {
        turn.send(&view::notice::denied(turn.t, denied)).await?;
        return turn.end_dialogue().await.map(drop);
    }
    let prompt = turn.store().find_prompt(turn.place, turn.person).await?;
    match &message.document {
        Some(file) => schema::run_file(turn, message, file).await?,
        None => schema::run_text(turn, message.message_id, &dialogue, text).await?,
    }
    // A wrong answer was explained: the question is still open.
    if prompt.is_some() && turn.store().find_prompt(turn.place, turn.person).await? == prompt {
        turn.prompt().await?;
    }
    Ok(())
}

/// Finds out what the person is here and whether an action is theirs; in a private chat everything is.
///
/// An admin who is anonymous here is nobody in particular from now on, whatever was pressed.
pub async fn admit(turn: &mut Turn<'_>, action: Action) -> Result<Result<(), Toast>, BotError> {
    if turn.place.is_private() {
        return Ok(Ok(()));
    }
    let (chat, now) = (turn.chat_id(), turn.now());
    let rights = &turn.bot.rights;
    let Some(standing) = rights.standing(&turn.bot.telegram, now, chat, turn.person).await else {
        return Ok(Err(Toast::RightsNotSaid));
    };
    if standing == Standing::Outside {
        turn.store().forget_member(chat, turn.person).await?;
    } else if standing.is_anonymous() {
        (turn.person, turn.name, turn.username) = (UserId::ANONYMOUS, String::new(), None);
    } else {
        turn.store().meet_member(chat, turn.person, &turn.name, turn.username.as_deref()).await?;
    }
    let policy = turn.store().get_group(chat).await?.buyers;
    let member = turn.store().find_member(chat, turn.person).await?;
    let Some(role) = standing.role(policy, member.is_some_and(|member| member.is_buyer)) else {
        return Ok(Err(Toast::NotInGroup));
    };
    turn.role = role;
    Ok(if role.may(action) { Ok(()) } else { Err(Toast::denied(action, policy)) })
}

/// What speaks against a press in a group: a right that is missing, or a question or draft of somebody else.
pub async fn objection(turn: &mut Turn<'_>, press: &Press) -> Result<Option<Toast>, BotError> {
    if turn.place.is_private() {
        return Ok(None);
    }
    // An anonymous admin's press comes in the own name.
    let presser = turn.person;
    if let Err(denied) = admit(turn, permits::of_press(press)).await? {
        return Ok(Some(denied));
    }
    if let Some(message) = turn.pressed
        && let Some(asked) = turn.store().find_asked(turn.chat_id(), message).await?
        && asked != turn.person
    {
        return Ok(Some(Toast::NotYours));
    }
    if let Press::Mass(list) = press {
        return match turn.store().find_mass(list.mass(), turn.chat_id()).await? {
            None => Ok(Some(Toast::NoOrder)),
            Some(known) if list.is_of_its_draft() && known.person != turn.person => Ok(Some(Toast::NotYours)),
            Some(_) => Ok(None),
        };
    }
    if let Press::Group(word) = press
        && let Some(held) = word.held()
    {
        return objection_to_word(turn, word, held, presser).await;
    }
    let Some(row) = permits::order_of(press) else { return Ok(None) };
    match turn.store().find_order(row, turn.chat_id()).await? {
        None => Ok(Some(Toast::NoOrder)),
        Some(order) if permits::is_of_its_draft(press) && order.person != turn.person => {
            Ok(Some(Toast::NotYours))
        }
        Some(_) => Ok(None),
    }
}

/// What speaks against a manager's word. Who asked never gives it, whatever they have become since; `presser` is who
/// pressed, an anonymous admin too.
async fn objection_to_word(
    turn: &Turn<'_>,
    word: &GroupPress,
    held: Held,
    presser: UserId,
) -> Result<Option<Toast>, BotError> {
    let Some((asker, is_draft)) = turn.store().find_asker(held, turn.chat_id()).await? else {
        return Ok(Some(Toast::NoOrder));
    };
    if [turn.person, presser].contains(&asker) {
        return Ok(Some(Toast::NotYourOwn));
    }
    // Of what was decided already the feature says so; an anonymous admin is one as long as they can write so.
    if !matches!(word, GroupPress::Approve { .. }) || !is_draft || asker == UserId::ANONYMOUS {
        return Ok(None);
    }
    lost_right_of(turn, asker).await
}

/// What speaks against ordering in the name of who asked: they may no longer order. Telegram is asked anew, and what it
/// does not say is no right.
async fn lost_right_of(turn: &Turn<'_>, asker: UserId) -> Result<Option<Toast>, BotError> {
    let (bot, chat) = (turn.bot, turn.chat_id());
    let Some(standing) = bot.rights.ask(&bot.telegram, turn.now(), chat, asker).await else {
        return Ok(Some(Toast::AskerNotSaid));
    };
    let policy = turn.store().get_group(chat).await?.buyers;
    let member = turn.store().find_member(chat, asker).await?;
    let role = standing.role(policy, member.is_some_and(|member| member.is_buyer));
    Ok((!role.is_some_and(|role| role.may(Action::Order))).then_some(Toast::AskerNoRight))
}

/// Telegram tells of somebody else's coming, going or new role.
pub async fn on_member(bot: &Bot, update: &MemberUpdate) -> Result<(), BotError> {
    let chat = ChatId(update.chat.id);
    let Some(person) = update.new_chat_member.user.as_ref().map(|user| UserId(user.id)) else {
        return Ok(());
    };
    match update.new_chat_member.standing() {
        Standing::Outside => leaves(bot, chat, person).await,
        _ => {
            bot.rights.forget(chat, person);
            Ok(())
        }
    }
}

async fn leaves(bot: &Bot, chat: ChatId, person: UserId) -> Result<(), BotError> {
    bot.rights.forget(chat, person);
    Ok(bot.store().forget_member(chat, person).await?)
}

/// Who a person's open question belongs to is kept with it: this asks for the reply that answers it.
pub fn prompt_key(dialogue: &Dialogue) -> &'static str {
    match dialogue {
        Dialogue::Order { field: Some(Field::Link), .. } => "group-reply-link",
        Dialogue::Order { field: Some(Field::Quantity), .. } => "group-reply-quantity",
        Dialogue::Order { field: Some(Field::Comments), .. } => "group-reply-comments",
        Dialogue::PanelId { .. } => "group-reply-id",
        Dialogue::Limit { .. } => "group-reply-limit",
        Dialogue::Buyers { .. } => "group-reply-people",
        _ => "group-reply",
    }
}
