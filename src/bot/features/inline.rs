//! Inline mode: `@bot words` in any chat finds services of the person who types, page by page. A card that was posted
//! into a group can be ordered there, with the group's key, by those who may.

use crate::bot::turn::Turn;
use crate::bot::{Bot, BotError};
use crate::desk::DeskError;
use crate::desk::search::query::Query;
use crate::domain::ids::{ChatId, ServiceId, ServiceRow};
use crate::domain::lang::Lang;
use crate::store::ServiceEntry;
use crate::telegram::types::{InlineQuery, Message};
use crate::view;
use crate::view::inline::InlineResult;

use super::catalog::card_of;

/// Results at a time; Telegram takes fifty.
const PAGE: usize = 20;
/// Words that are looked at; more is a pasted text.
const MAX_CHARS: usize = 200;

/// Answers with services of the person's own panel: what the person may see alone, in no chat's name.
pub async fn answer(bot: &Bot, query: &InlineQuery) -> Result<(), BotError> {
    // Not met: whoever types here does not come back to the bot's own chat by that.
    let lang = match bot.store().find_chat(ChatId(query.from.id)).await? {
        Some(chat) => chat.lang(),
        None => Lang::suggested(query.from.language_code.as_deref()).first().copied().unwrap_or(Lang::En),
    };
    let t = bot.locales.get(lang);
    let account = match bot.desk.account(ChatId(query.from.id)).await {
        Ok(account) if account.refused_at.is_none() => account,
        Ok(_) | Err(DeskError::NoKey) => {
            let hint = view::inline::no_key(t);
            return Ok(bot.telegram.answer_inline(&query.id, &[], None, Some(&hint)).await?);
        }
        Err(error) => return Err(error.into()),
    };
    let view = match bot.desk.catalog(&account).await {
        Ok(view) => view,
        // Nothing to show, and nobody to tell: the next letter asks again.
        Err(DeskError::Panel(_)) => {
            return Ok(bot.telegram.answer_inline(&query.id, &[], None, None).await?);
        }
        Err(error) => return Err(error.into()),
    };
    let favourites = bot.store().list_favourites(account.id).await?;
    let words: String = query.query.chars().take(MAX_CHARS).collect();
    let found: Vec<&ServiceEntry> = if words.trim().is_empty() {
        let known = |row: &ServiceRow| view.catalog.find(*row);
        let rest = view.catalog.services().filter(|entry| !favourites.contains(&entry.row));
        favourites.iter().filter_map(known).chain(rest).collect()
    } else {
        view.catalog.find_all(&Query::parse(&words), &favourites)
    };
    let from = query.offset.parse().unwrap_or(0usize).min(found.len());
    let page = found.get(from..found.len().min(from + PAGE)).unwrap_or_default();
    let results: Vec<InlineResult> = page
        .iter()
        .map(|entry| {
            let card = card_of(&account, entry, &view, favourites.contains(&entry.row));
            view::inline::result(t, &card, &bot.me.username)
        })
        .collect();
    let next = (from + PAGE < found.len()).then(|| (from + PAGE).to_string());
    Ok(bot.telegram.answer_inline(&query.id, &results, next.as_deref(), None).await?)
}

/// The service whose card a person posted by the bot's inline mode: the card's button names it.
pub fn posted(bot: &Bot, message: &Message) -> Option<ServiceId> {
    message.via_bot.as_ref().filter(|via| via.id == bot.me.id)?;
    let payload = |url: &str| Some(url.split_once("?start=svc_")?.1.to_owned());
    message.reply_markup.as_ref()?.urls().find_map(payload).map(ServiceId::new)
}

/// Below a card in a group: the same service at the group's own panels, if they sell it. The press asks who may order.
pub async fn offer_here(turn: &Turn<'_>, service: &ServiceId) -> Result<(), BotError> {
    let mut cards = vec![];
    for account in turn.store().list_accounts(turn.chat_id()).await? {
        let view = match turn.bot.desk.catalog(&account).await {
            Ok(view) => view,
            // The card itself still leads to the private chat.
            Err(DeskError::Panel(_) | DeskError::KeyRefused) => continue,
            Err(error) => return Err(error.into()),
        };
        if let Some(entry) =
            view.catalog.find_by_id(service).filter(|entry| entry.service.order_type.may_order())
        {
            cards.push((account.panel.clone(), card_of(&account, entry, &view, false)));
        }
    }
    if cards.is_empty() {
        return Ok(());
    }
    turn.send(&view::inline::offer_here(turn.t, &cards)).await.map(drop)
}
