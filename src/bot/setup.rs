//! The bot's own profile: menus of commands and descriptions, per language, set only when they changed.

use std::hash::{DefaultHasher, Hash, Hasher};

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

/// Sets menus and descriptions for every language that Telegram has a code for. It matters to nobody if it fails.
pub async fn set_up_profile(bot: &Bot) {
    if let Err(error) = try_set_up(bot).await {
        tracing::warn!(%error, "the bot's menus and descriptions are as they were");
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
