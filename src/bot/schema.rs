//! The table of contents of inbound Telegram: which update goes to which feature. Nothing is done here.
//!
//! A `match` and not a tree of filters: the compiler sees that every press and every command has its place.

use super::dialogue::Dialogue;
use super::features::{
    admin, balance, buyers, catalog, digest, document, export, forget, group, group_key, help, inline, key,
    mass, order, orders, radar, requests, search, settings, start, stats, templates, unknown, watch, which,
};
use super::group as door;
use super::guard::Ended;
use super::turn::{Speaker, Turn};
use super::{Bot, BotError};
use crate::desk::DeskError;
use crate::domain::field::Field;
use crate::domain::ids::{ChatId, Place, TopicId};
use crate::domain::stats::Span;
use crate::store::StoreError;
use crate::telegram::TelegramError;
use crate::telegram::types::{CallbackQuery, ChatKind, Document, MemberUpdate, Message, Update};
use crate::view::notice::{Toast, toast};
use crate::view::press::{GroupPress, Press, PressError};
use crate::view::{self};

/// The chat whose order of handling an update keeps; presses without a message go by person.
pub fn chat_of(update: &Update) -> i64 {
    if let Some(message) = &update.message {
        return message.chat.id;
    }
    if let Some(query) = &update.callback_query {
        return query.message.as_ref().map_or(query.from.id, |message| message.chat.id);
    }
    let member = update.my_chat_member.as_ref().or(update.chat_member.as_ref());
    member.map_or(0, |member| member.chat.id)
}

/// Whose updates of which chat keep their order: one person never waits for another's.
pub fn lane_of(update: &Update) -> Lane {
    let message = update.message.as_ref().and_then(|message| message.from.as_ref());
    let person = message.or(update.callback_query.as_ref().map(|query| &query.from));
    // Inline queries have no chat: each person's go by themselves.
    let person = person.or(update.inline_query.as_ref().map(|query| &query.from));
    // A change of somebody's rights stands before their next press.
    let member = update.chat_member.as_ref().and_then(|member| member.new_chat_member.user.as_ref());
    let person = person.or(member);
    Lane { chat: chat_of(update), person: person.map_or(0, |person| person.id) }
}

/// A queue of updates that are handled one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lane {
    pub chat: i64,
    pub person: i64,
}

/// Where a person waits for the answer to an update.
pub fn place_of(update: &Update) -> Option<Place> {
    let pressed = update.callback_query.as_ref().and_then(|query| query.message.as_ref());
    let (chat, thread, is_topic) = match (&update.message, pressed) {
        (Some(message), _) => (&message.chat, message.message_thread_id, message.is_topic_message),
        (None, Some(message)) => (&message.chat, message.message_thread_id, message.is_topic_message),
        (None, None) => return None,
    };
    Some(Place { chat: ChatId(chat.id), topic: topic(thread, is_topic) })
}

/// Handles one update to its end, telling the person if it fails.
pub async fn handle(bot: &Bot, update: &Update) -> Ended {
    let bot = &bot.handling(update.update_id);
    let result = if let Some(message) = &update.message {
        on_message(bot, message).await
    } else if let Some(query) = &update.callback_query {
        on_press(bot, query).await
    } else if let Some(query) = &update.inline_query {
        inline::answer(bot, query).await
    } else if let Some(member) = &update.my_chat_member {
        on_membership(bot, member).await
    } else if let Some(member) = &update.chat_member {
        door::on_member(bot, member).await
    } else {
        Ok(())
    };
    match result {
        Ok(()) => Ended::Well,
        Err(BotError::Telegram(error)) if error.is_transient() => {
            tracing::warn!(update.id = update.update_id, %error, "an update has no answer yet");
            Ended::Unanswered
        }
        Err(error) => {
            tracing::error!(update.id = update.update_id, %error, "an update was not handled");
            if !matches!(error, BotError::Telegram(_)) {
                apologise(bot, update).await;
            }
            Ended::Well
        }
    }
}

/// Says that something broke on our side.
pub async fn apologise(bot: &Bot, update: &Update) {
    let chat = chat_of(update);
    if chat == 0 {
        return;
    }
    let lang = match bot.store().find_chat(ChatId(chat)).await {
        Ok(Some(chat)) => chat.lang(),
        _ => crate::domain::lang::Lang::En,
    };
    let screen = view::notice::broke(bot.locales.get(lang));
    let place = Place::chat(ChatId(chat));
    if let Err(error) = bot.telegram.send(place, &screen, crate::telegram::Urgency::Answer, false).await {
        tracing::warn!(%error, "the person was not told that something broke");
    }
}

fn topic(thread: Option<i64>, is_topic: bool) -> Option<TopicId> {
    thread.filter(|_| is_topic).map(TopicId)
}

async fn on_membership(bot: &Bot, member: &MemberUpdate) -> Result<(), BotError> {
    let chat = ChatId(member.chat.id);
    bot.rights.forget_chat(chat);
    match member.new_chat_member.status.as_str() {
        "kicked" | "left" => Ok(bot.store().mark_blocked(chat).await?),
        _ if matches!(member.chat.kind, ChatKind::Channel | ChatKind::Other) => Ok(()),
        _ if member.chat.kind == ChatKind::Private => {
            Ok(bot.store().meet_chat(chat, None).await.map(drop)?)
        }
        _ => group::joined(bot, member).await,
    }
}

async fn on_message(bot: &Bot, message: &Message) -> Result<(), BotError> {
    if let Some(new) = message.migrate_to_chat_id {
        return Ok(bot.store().migrate_chat(ChatId(message.chat.id), ChatId(new)).await?);
    }
    match message.chat.kind {
        ChatKind::Private => {}
        ChatKind::Group | ChatKind::Supergroup => return door::on_message(bot, message).await,
        ChatKind::Channel | ChatKind::Other => return Ok(()),
    }
    let Some(person) = message.from.as_ref().filter(|person| !person.is_bot) else { return Ok(()) };
    let mut turn = Turn::begin(bot, place_of_message(message), Speaker::from(person), None).await?;
    turn.typed = Some(message.message_id);
    if let Some(service) = inline::posted(bot, message) {
        let result = search::by_id(&turn, &service).await;
        return explain(&turn, result).await;
    }
    if let Some(file) = &message.document {
        return run_file(&turn, message, file).await;
    }
    let Some(text) = &message.text else { return Ok(()) };
    match Command::parse(text, &bot.me.username) {
        Some(command) => run_command(&mut turn, message.message_id, &command).await,
        None => {
            let result = on_text(&mut turn, message.message_id, text.trim()).await;
            explain(&turn, result).await
        }
    }
}

/// Where a message was written.
pub fn place_of_message(message: &Message) -> Place {
    Place { chat: ChatId(message.chat.id), topic: topic(message.message_thread_id, message.is_topic_message) }
}

/// Carries out a command whose right was checked, and explains what went wrong.
pub async fn run_command(turn: &mut Turn<'_>, message: i32, command: &Command<'_>) -> Result<(), BotError> {
    let result = on_command(turn, message, command).await;
    explain(turn, result).await
}

/// Takes an answer to a question, and explains what went wrong.
pub async fn run_text(
    turn: &mut Turn<'_>,
    message: i32,
    dialogue: &Dialogue,
    text: &str,
) -> Result<(), BotError> {
    let result = on_answer(turn, message, dialogue, text).await;
    explain(turn, result).await
}

/// Takes a file that answers a question or comes with its command, and explains what went wrong.
pub async fn run_file(turn: &Turn<'_>, message: &Message, file: &Document) -> Result<(), BotError> {
    let result = on_file(turn, message, file).await;
    explain(turn, result).await
}

/// A command as it was typed: `/name@bot rest`.
pub struct Command<'a> {
    pub name: String,
    pub rest: &'a str,
    /// Not addressed to another bot.
    pub is_ours: bool,
    /// Addressed to this bot by its name.
    pub is_addressed: bool,
}

impl<'a> Command<'a> {
    pub fn parse(text: &'a str, username: &str) -> Option<Self> {
        let text = text.trim();
        let line = text.strip_prefix('/')?;
        let (head, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (name, addressee) = head.split_once('@').map_or((head, None), |(name, bot)| (name, Some(bot)));
        // ASCII only: a Turkish `I` never breaks a command.
        let is_named = addressee.is_some_and(|bot| bot.eq_ignore_ascii_case(username));
        Some(Self {
            name: name.to_ascii_lowercase(),
            rest: rest.trim(),
            is_ours: addressee.is_none() || is_named,
            is_addressed: is_named,
        })
    }
}

async fn on_command(turn: &mut Turn<'_>, message: i32, command: &Command<'_>) -> Result<(), BotError> {
    let rest = command.rest;
    if command.name == "cancel" {
        return if rest.is_empty() {
            order::leave(turn).await
        } else {
            requests::cancel_typed(turn, rest).await
        };
    }
    // Commands win over a dialogue.
    if let Some(dialogue) = turn.dialogue().await? {
        turn.end_dialogue().await?;
        turn.close_question(&dialogue).await;
    }
    match command.name.as_str() {
        "start" => start::start(turn, rest).await,
        "menu" => start::menu(turn).await,
        "key" if !rest.is_empty() => key::typed(turn, message, rest).await,
        "key" => key::key(turn).await,
        "search" if help::looks_like_key(rest) => help::plain_text(turn, message, rest).await,
        "services" => catalog::categories(turn, 0).await,
        "search" => search::search(turn, rest).await,
        "order" => order::order(turn, rest).await,
        "mass" => mass::mass(turn, rest).await,
        "orders" if rest.is_empty() => orders::list(turn, Default::default(), 0).await,
        "orders" | "status" => orders::look_up(turn, rest).await,
        "refill" => requests::refill_typed(turn, rest).await,
        "refills" => requests::refills(turn, 0).await,
        "watch" => watch::watch(turn, rest).await,
        "unwatch" => watch::unwatch(turn, rest).await,
        "balance" => balance::balance(turn).await,
        "language" => settings::languages(turn, false).await,
        "settings" => settings::settings(turn).await,
        "buyers" => buyers::command(turn).await,
        "stats" => stats::picture(turn, Span::default()).await,
        "export" => export::export(turn, Span::All).await,
        "audit" => group::audit(turn, 0).await,
        "forget" => forget::ask(turn).await,
        "help" => help::help(turn, Default::default()).await,
        "admin" if admin::is_operator(turn) => admin::admin(turn, rest).await,
        other => help::unknown_command(turn, other).await,
    }
}

async fn on_text(turn: &mut Turn<'_>, message: i32, text: &str) -> Result<(), BotError> {
    if turn.was_done().await? {
        return Ok(());
    }
    match turn.dialogue().await? {
        Some(dialogue) => on_answer(turn, message, &dialogue, text).await,
        None => help::plain_text(turn, message, text).await,
    }
}

/// A file that was asked for, or that comes with its command; any other is not ours to read.
async fn on_file(turn: &Turn<'_>, message: &Message, document: &Document) -> Result<(), BotError> {
    if turn.was_done().await? {
        return Ok(());
    }
    let caption = message.caption.as_deref().unwrap_or_default();
    let command = Command::parse(caption, &turn.bot.me.username);
    match (command, turn.dialogue().await?) {
        (Some(command), _) if command.name == "mass" => mass::file(turn, document).await,
        (None, Some(Dialogue::Mass { .. })) => mass::file(turn, document).await,
        _ => document::document(turn, document).await,
    }
}

async fn on_answer(
    turn: &mut Turn<'_>,
    message: i32,
    dialogue: &Dialogue,
    text: &str,
) -> Result<(), BotError> {
    match dialogue {
        Dialogue::Key { .. } => key::entered(turn, dialogue, message, text).await,
        Dialogue::Order { .. } => order::answered(turn, dialogue, text).await,
        Dialogue::TemplateName { .. } => templates::named(turn, dialogue, text).await,
        Dialogue::Mass { .. } => mass::typed(turn, dialogue, text).await,
        Dialogue::PanelId { .. } => unknown::id_typed(turn, dialogue, text).await,
        Dialogue::Setting { .. } => settings::typed(turn, dialogue, text).await,
        Dialogue::GroupKey { .. } => group_key::entered(turn, dialogue, message, text).await,
        Dialogue::Limit { .. } => group::limit_typed(turn, dialogue, text).await,
        Dialogue::Buyers { .. } => buyers::answered(turn, dialogue).await,
    }
}

async fn on_press(bot: &Bot, query: &CallbackQuery) -> Result<(), BotError> {
    let Some(message) = &query.message else {
        return Ok(bot.telegram.answer(&query.id, None, false).await?);
    };
    let place = Place {
        chat: ChatId(message.chat.id),
        topic: topic(message.message_thread_id, message.is_topic_message),
    };
    // Telegram no longer shows a message of date 0 to bots: it cannot be edited.
    let pressed = (message.date != 0).then_some(message.message_id);
    let mut turn = Turn::begin(bot, place, Speaker::from(&query.from), pressed).await?;
    let press = match Press::parse(query.data.as_deref().unwrap_or_default()) {
        Ok(press) => press,
        Err(error) => {
            let notice = if error == PressError::Outdated { Toast::Outdated } else { Toast::Forged };
            bot.telegram.answer(&query.id, Some(&toast(turn.t, notice)), !place.is_private()).await?;
            if !place.is_private() {
                return Ok(());
            }
            // What the message offered is not offered any more: here is what is.
            turn.pressed = None;
            return start::menu(&mut turn).await;
        }
    };
    if let Some(notice) = door::objection(&mut turn, &press).await? {
        return Ok(bot.telegram.answer(&query.id, Some(&toast(turn.t, notice)), true).await?);
    }
    // First of all: the person's button stops spinning, whatever the panel does.
    if let Err(error) = bot.telegram.answer(&query.id, None, false).await {
        tracing::warn!(%error, "a press was not answered");
    }
    // Of what moved a dialogue on, the screen was shown before a crash. A toggle's may not have been.
    let is_toggle = matches!(press, Press::Favourite { .. } | Press::Group(GroupPress::Name { .. }));
    if !is_toggle && turn.was_done().await? {
        return Ok(());
    }
    let result = on_known_press(&mut turn, press).await;
    explain(&turn, result).await
}

async fn on_known_press(turn: &mut Turn<'_>, press: Press) -> Result<(), BotError> {
    match press {
        Press::Menu => start::menu(turn).await,
        Press::Languages { all } => settings::languages(turn, all).await,
        Press::SetLang(lang) => settings::set_lang(turn, lang).await,
        Press::Services { page } => catalog::categories(turn, page).await,
        Press::Category { category, page } => catalog::category(turn, category, page).await,
        Press::Service { service } => catalog::service(turn, service).await,
        Press::Favourite { service } => catalog::favourite(turn, service).await,
        Press::Favourites { page } => catalog::favourites(turn, page).await,
        Press::Search { search, page } => search::search_page(turn, search, page).await,
        Press::Order { service } => order::start(turn, service).await,
        Press::Quantity { n } => order::chosen(turn, Field::Quantity, n).await,
        Press::Ordering(press) => order::on_press(turn, press).await,
        Press::Template(press) => templates::on_press(turn, press).await,
        Press::Confirm { order } => order::confirm(turn, order).await,
        Press::Discard { order } => order::discard(turn, order).await,
        Press::Leave => order::leave(turn).await,
        Press::Orders { filter, page } => orders::list(turn, filter, page).await,
        Press::Card { order } => orders::card(turn, order).await,
        Press::Refresh { order } => orders::refresh(turn, order).await,
        Press::Refill { order } => requests::refill_pressed(turn, order).await,
        Press::CancelAsk { order } => requests::cancel_ask(turn, order).await,
        Press::CancelYes { order } => requests::cancel_pressed(turn, order).await,
        Press::Again { order } => orders::again(turn, order).await,
        Press::Mute { order } => orders::mute(turn, order, true).await,
        Press::Unmute { order } => orders::mute(turn, order, false).await,
        Press::CheckAgain { order } => unknown::check_again(turn, order).await,
        Press::WasPlaced { order } => unknown::was_placed(turn, order).await,
        Press::NotPlaced { order } => unknown::not_placed(turn, order, false).await,
        Press::NotPlacedYes { order } => unknown::not_placed(turn, order, true).await,
        Press::Refills { page } => requests::refills(turn, page).await,
        Press::CancelTyped { request_group } => requests::cancel_confirmed(turn, request_group).await,
        Press::Balance => balance::balance(turn).await,
        Press::Key => key::key(turn).await,
        Press::KeyEnter => key::enter(turn).await,
        Press::KeyPanel { index } => key::enter_at(turn, index).await,
        Press::KeyUse { account } => key::use_account(turn, account).await,
        Press::KeyRemove => key::remove(turn, false).await,
        Press::KeyRemoveYes => key::remove(turn, true).await,
        Press::ForgetYes => forget::erase(turn).await,
        Press::Settings => settings::settings(turn).await,
        Press::SetPush(mode) => settings::set_push(turn, mode).await,
        Press::Radar(press) => radar::on_press(turn, press).await,
        Press::Stats(press) => stats::on_press(turn, press).await,
        Press::Setting(press) => settings::on_press(turn, press).await,
        Press::Help { topic } => help::help(turn, topic).await,
        Press::Digest(press) => digest::on_press(turn, press).await,
        Press::Find(press) => search::filter(turn, press).await,
        Press::Mass(press) => mass::on_press(turn, press).await,
        Press::Admin(press) if admin::is_operator(turn) => admin::on_press(turn, press).await,
        Press::Admin(_) => start::menu(turn).await,
        Press::Group(press) => group::on_press(turn, press).await,
        Press::Which(press) => which::on_press(turn, press).await,
        Press::Noop => Ok(()),
    }
}

/// Turns what a person can do something about into a screen; the rest is ours to mend.
async fn explain(turn: &Turn<'_>, result: Result<(), BotError>) -> Result<(), BotError> {
    match result {
        Err(BotError::Desk(DeskError::NoKey)) => key::ask(turn).await,
        Err(BotError::Desk(DeskError::KeyRefused)) => key::refused(turn).await,
        Err(BotError::Desk(DeskError::Closed(text))) => {
            turn.show(&view::admin::closed(turn.t, &text)).await.map(drop)
        }
        Err(BotError::Desk(DeskError::Panel(fault))) => {
            turn.show(&view::fault::screen(turn.t, &fault, None)).await.map(drop)
        }
        Err(BotError::Telegram(TelegramError::Gone(reason))) => {
            tracing::info!(chat.id = turn.chat_id().0, reason, "a chat cannot be written to");
            Ok(turn.store().mark_blocked(turn.chat_id()).await?)
        }
        Err(BotError::Telegram(TelegramError::Silenced(reason))) => {
            tracing::info!(chat.id = turn.chat_id().0, reason, "a group cannot be answered");
            Ok(())
        }
        Err(BotError::Telegram(TelegramError::Migrated(new))) => {
            Ok(turn.store().migrate_chat(turn.chat_id(), new).await?)
        }
        Err(BotError::Store(StoreError::Database(sqlx::Error::RowNotFound))) => {
            turn.show(&view::notice::no_order(turn.t)).await.map(drop)
        }
        other => other,
    }
}
