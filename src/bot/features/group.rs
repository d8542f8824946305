//! A group's own settings, its record, and its arrival.

use super::buyers;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::bot::{Bot, BotError};
use crate::domain::amount::parse_amount;
use crate::domain::ids::ChatId;
use crate::domain::money::Money;
use crate::domain::time::Time;
use crate::store::Group;
use crate::telegram::types::MemberUpdate;
use crate::telegram::{TelegramError, Urgency};
use crate::view;
use crate::view::group::GroupCard;
use crate::view::model::Paging;
use crate::view::press::{GroupPress, LimitKind};

/// Lines of the record on one page.
const AUDIT_PAGE: u32 = 15;

pub async fn on_press(turn: &mut Turn<'_>, press: GroupPress) -> Result<(), BotError> {
    match press {
        GroupPress::TakeKey => super::group_key::take_own(turn).await,
        GroupPress::KeyPanel { index } => super::group_key::panel_chosen(turn, index).await,
        GroupPress::Audit { page } => audit(turn, page).await,
        // A group's own; a private chat has none of it.
        _ if turn.place.is_private() => super::start::menu(turn).await,
        GroupPress::Settings => settings(turn).await,
        GroupPress::Buyers(policy) => {
            change(turn, policy.name(), |group| group.buyers = policy).await?;
            settings(turn).await
        }
        GroupPress::People => buyers::show(turn, vec![]).await,
        GroupPress::Name { person } => {
            turn.store().toggle_buyer(turn.chat_id(), person, turn.person).await?;
            buyers::show(turn, vec![]).await
        }
        GroupPress::AskPeople => buyers::ask(turn).await,
        GroupPress::Limit(kind) => ask_limit(turn, kind).await,
        GroupPress::NoLimit(kind) => set_limit(turn, kind, None).await,
        GroupPress::PushHere { here } => {
            let topic = turn.place.topic.filter(|_| here);
            let what = if topic.is_some() { "push: one topic" } else { "push: each topic" };
            change(turn, what, |group| group.push_topic = topic).await?;
            settings(turn).await
        }
        GroupPress::Approve { held, round } => super::approvals::approve(turn, held, round).await,
        GroupPress::Decline { held } => super::approvals::decline(turn, held).await,
    }
}

async fn change(turn: &Turn<'_>, what: &str, edit: impl FnOnce(&mut Group)) -> Result<(), BotError> {
    let mut group = turn.store().get_group(turn.chat_id()).await?;
    edit(&mut group);
    Ok(turn.store().set_group(turn.chat_id(), &group, turn.person, what).await?)
}

/// The group's own screen of the settings.
pub async fn settings(turn: &Turn<'_>) -> Result<(), BotError> {
    let group = turn.store().get_group(turn.chat_id()).await?;
    let card = GroupCard {
        buyers: group.buyers,
        order_limit: group.order_limit,
        day_limit: group.day_limit,
        currency: currency(turn).await?,
        has_push_topic: group.push_topic.is_some(),
    };
    turn.show(&view::group::settings(turn.t, &card)).await.map(drop)
}

async fn currency(turn: &Turn<'_>) -> Result<Option<String>, BotError> {
    Ok(turn.store().find_account(turn.chat_id()).await?.and_then(|account| account.currency))
}

async fn ask_limit(turn: &Turn<'_>, kind: LimitKind) -> Result<(), BotError> {
    let currency = currency(turn).await?;
    let message = turn.show(&view::group::ask_limit(turn.t, kind, currency.as_deref())).await?;
    turn.ask(&Dialogue::Limit { kind, question: Some(message) }).await
}

pub async fn limit_typed(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    let Dialogue::Limit { kind, .. } = dialogue else { return Ok(()) };
    match parse_amount(text) {
        Some(amount) => {
            set_limit(turn, *kind, Some(amount)).await?;
            turn.close_question(dialogue).await;
            Ok(())
        }
        None => turn.send(&view::group::bad_amount(turn.t)).await.map(drop),
    }
}

async fn set_limit(turn: &Turn<'_>, kind: LimitKind, amount: Option<Money>) -> Result<(), BotError> {
    let name = match kind {
        LimitKind::Order => "order limit",
        LimitKind::Day => "daily limit",
    };
    let what = format!("{name}: {}", amount.map_or("-".to_owned(), Money::to_text));
    change(turn, &what, |group| match kind {
        LimitKind::Order => group.order_limit = amount,
        LimitKind::Day => group.day_limit = amount,
    })
    .await?;
    settings(turn).await?;
    // Last of all: what a crash cuts off before is done once more, and a limit that is set twice is one limit.
    turn.conclude().await
}

/// `/audit`: who did what here, newest first.
pub async fn audit(turn: &Turn<'_>, page: u32) -> Result<(), BotError> {
    let all = Time(0)..Time(i64::MAX);
    let per_page = u64::from(AUDIT_PAGE);
    let chat = turn.chat_id();
    let (mut entries, total) =
        turn.store().list_audit(chat, all.clone(), u64::from(page) * per_page, per_page).await?;
    let paging = Paging::new(page, total, AUDIT_PAGE);
    if paging.page != page {
        let offset = u64::from(paging.page) * per_page;
        entries = turn.store().list_audit(chat, all, offset, per_page).await?.0;
    }
    turn.show(&view::group::audit(turn.t, &entries, paging)).await.map(drop)
}

/// The bot came into a group, came back, or its own rights changed: only an arrival is a reason to speak.
pub async fn joined(bot: &Bot, member: &MemberUpdate) -> Result<(), BotError> {
    let chat = ChatId(member.chat.id);
    let lang = member.from.as_ref().and_then(|from| from.language_code.as_deref());
    let known = bot.store().find_chat(chat).await?;
    // The group speaks the language of who brought the bot until an admin chooses.
    let lang = lang.filter(|_| known.as_ref().is_none_or(|chat| chat.telegram_lang.is_none()));
    let chat = bot.store().meet_chat(chat, lang).await?;
    // It may be allowed to write again: what waited for that comes now.
    bot.store().put_off_news(chat.id, std::time::Duration::ZERO, false).await?;
    bot.store().wakes().notifier.notify_one();
    let was = member.old_chat_member.as_ref().map(|old| old.status.as_str());
    if !matches!(was, Some("left" | "kicked") | None) {
        return Ok(());
    }
    let screen = view::group::joined(bot.locales.get(chat.lang()), &bot.me.first_name);
    let place = crate::domain::ids::Place::chat(chat.id);
    match bot.telegram.send(place, &screen, Urgency::Answer, false).await {
        Ok(_) => Ok(()),
        // Brought into a group where it may not write: it is there, and silent.
        Err(TelegramError::Silenced(reason)) => {
            tracing::info!(chat.id = chat.id.0, reason, "the bot may not write in a group");
            Ok(())
        }
        Err(TelegramError::Gone(reason)) => {
            tracing::info!(chat.id = chat.id.0, reason, "the bot may not write in a group");
            Ok(bot.store().mark_blocked(chat.id).await?)
        }
        Err(error) => Err(error.into()),
    }
}
