//! Registering the webhook at Telegram: once, with a secret of its own, and kept over restarts.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::Generate;
use secrecy::{ExposeSecret, SecretString};

use super::AppError;
use crate::http::Webhook;
use crate::store::{Store, StoreError, VaultError};
use crate::telegram::types::ALLOWED_UPDATES;
use crate::telegram::{Telegram, TelegramError};

/// A webhook that this program wants to be registered.
pub struct Registration {
    url: url::Url,
    bot: i64,
    secret: SecretString,
    /// Telegram was given this secret for this address before.
    is_told: bool,
}

impl Registration {
    /// Finds the secret of an earlier start, or makes one and keeps it before Telegram is told.
    pub async fn new(store: &Store, url: &url::Url, token: &SecretString) -> Result<Self, AppError> {
        let bot = bot_of(token);
        if let Some((secret, is_told)) = store.find_webhook_secret(url.as_str(), bot).await? {
            return Ok(Self { url: url.clone(), bot, secret, is_told });
        }
        let secret = new_secret().map_err(StoreError::from)?;
        store.keep_webhook_secret(url.as_str(), bot, &secret, false).await?;
        Ok(Self { url: url.clone(), bot, secret, is_told: false })
    }

    /// Where the web server has to listen for Telegram.
    pub fn webhook(&self) -> Webhook {
        Webhook { path: self.url.path().to_owned(), secret: self.secret.clone() }
    }

    /// Registers it, unless Telegram has it exactly so already.
    pub async fn register(&self, store: &Store, telegram: &Telegram) -> Result<(), TelegramError> {
        let now = telegram.webhook_info().await?;
        if let Some(error) = &now.last_error_message {
            tracing::warn!(
                error,
                waiting = now.pending_update_count,
                "Telegram could not deliver some time ago: is the webhook's address reachable from outside?"
            );
        }
        let mut asked: Vec<&str> = now.allowed_updates.iter().map(String::as_str).collect();
        asked.sort_unstable();
        let mut wanted = ALLOWED_UPDATES.to_vec();
        wanted.sort_unstable();
        if self.is_told && now.url == self.url.as_str() && asked == wanted {
            tracing::info!("the webhook is registered as before");
            return Ok(());
        }
        telegram.set_webhook(self.url.as_str(), &self.secret).await?;
        tracing::info!(url = %self.url, "the webhook is registered");
        if let Err(error) = store.keep_webhook_secret(self.url.as_str(), self.bot, &self.secret, true).await {
            tracing::warn!(%error, "the webhook is registered again at the next start");
        }
        Ok(())
    }
}

/// The bot's id stands before the colon of its token and is no secret.
fn bot_of(token: &SecretString) -> i64 {
    token.expose_secret().split(':').next().and_then(|id| id.parse().ok()).unwrap_or_default()
}

/// 32 random bytes in letters that Telegram takes.
fn new_secret() -> Result<SecretString, VaultError> {
    let bytes = chacha20poly1305::Key::try_generate().map_err(|_| VaultError::NoRandomness)?;
    Ok(SecretString::from(URL_SAFE_NO_PAD.encode(bytes.as_slice())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_long_random_and_of_letters_that_telegram_takes() {
        let (one, other) = (new_secret().unwrap(), new_secret().unwrap());
        assert_ne!(one.expose_secret(), other.expose_secret());
        assert_eq!(one.expose_secret().len(), 43);
        assert!(one.expose_secret().chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-'));
    }
}
