//! The bot's own profile: menus of commands and descriptions, per language, set only when they changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{Bot, BotError};
use crate::domain::ids::ChatId;
use crate::domain::lang::Lang;
use crate::l10n::Text;
use crate::telegram::{Command, CommandScope};
use crate::view::commands::{self, Audience};

fn list(t: &Text, audience: Audience) -> Vec<Command> {
    commands::menu(t, audience)
        .into_iter()
        .map(|(name, description)| Command { name: name.to_owned(), description })
        .collect()
}

/// Pauses before it is tried again: Telegram may be away just when the bot starts.
const PAUSES_SECS: [u64; 5] = [2, 10, 60, 300, 1_800];

/// Sets menus and descriptions for every language that Telegram has a code for. No handler waits for it, and the bot
/// works without.
pub async fn set_up_profile(bot: &Bot, stop: &CancellationToken) {
    let mut pauses = PAUSES_SECS.into_iter();
    while let Err(error) = try_set_up(bot).await {
        tracing::warn!(%error, "the bot's menus and descriptions are as they were");
        let may_pass = !matches!(&error, BotError::Telegram(error) if !error.is_transient());
        let Some(pause) = pauses.next().filter(|_| may_pass) else { return };
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(pause)) => {}
            () = stop.cancelled() => return,
        }
    }
}

async fn try_set_up(bot: &Bot) -> Result<(), BotError> {
    const FACT: &str = "profile";
    let fingerprint = fingerprint(bot);
    if bot.store().find_fact(FACT).await?.as_deref() == Some(&fingerprint) {
        return Ok(());
    }
    for lang in Lang::ALL {
        // English is what everybody gets whose language is none of ours.
        let code = if lang == Lang::En { None } else { lang.telegram_code() };
        if code.is_none() && lang != Lang::En {
            continue;
        }
        let t = bot.locales.get(lang);
        for audience in Audience::ALL {
            let scope = CommandScope::All(audience, code);
            bot.telegram.set_commands(&scope, &list(t, audience)).await?;
        }
        bot.telegram
            .set_descriptions(code, &commands::description(t), &commands::short_description(t))
            .await?;
    }
    Ok(bot.store().set_fact(FACT, &fingerprint).await?)
}

/// Changes when any text of the profile or the bot itself changes.
fn fingerprint(bot: &Bot) -> String {
    let mut hasher = DefaultHasher::new();
    bot.me.id.hash(&mut hasher);
    for lang in Lang::ALL {
        let t = bot.locales.get(lang);
        Audience::ALL.map(|audience| commands::menu(t, audience)).hash(&mut hasher);
        (commands::description(t), commands::short_description(t)).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// Gives a chat its menu in the language that it chose: Telegram has no code for some, and people may choose another
/// than their Telegram's. A group's admins have their own.
pub async fn set_chat_commands(bot: &Bot, chat: ChatId, lang: Lang) -> Result<(), BotError> {
    let audiences: &[Audience] =
        if chat.is_private() { &[Audience::Private] } else { &[Audience::Group, Audience::Managers] };
    for audience in audiences {
        let menu = list(bot.locales.get(lang), *audience);
        bot.telegram.set_commands(&CommandScope::One(*audience, chat), &menu).await?;
    }
    Ok(())
}
