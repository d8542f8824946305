//! Entering a key: it is checked with `balance` before it is kept.

use secrecy::{ExposeSecret, SecretString};

use super::{Desk, DeskError};
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, ChatId, UserId};
use crate::domain::money::Balance;

/// What became of an entered key.
#[derive(Debug)]
pub enum KeyEntry {
    Kept {
        account: AccountId,
        balance: Balance,
    },
    /// The panel does not accept it: it is thrown away.
    Refused {
        fault: Fault,
    },
    /// The panel could not say; the key was not kept.
    NotChecked {
        fault: Fault,
    },
}

/// Whether a text can be a key at all: what people paste by mistake is not sent to a panel.
pub fn is_key_shaped(text: &str) -> bool {
    (8..=512).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic()) && !text.contains("://")
}

impl Desk {
    /// Checks a key at a panel and keeps it for the chat.
    pub async fn enter_key(
        &self,
        chat: ChatId,
        person: UserId,
        panel_name: &str,
        key: &SecretString,
    ) -> Result<KeyEntry, DeskError> {
        debug_assert!(is_key_shaped(key.expose_secret()));
        let panel = self.panels.find(panel_name).ok_or_else(|| DeskError::NoPanel(panel_name.to_owned()))?;
        match panel.try_key(key).await {
            Ok(balance) => {
                let account = self.store.keep_key(chat, panel_name, key, person, &balance).await?;
                self.catalogs.invalidate(&account).await;
                self.touch(account);
                Ok(KeyEntry::Kept { account, balance })
            }
            Err(error) => {
                tracing::info!(
                    chat.id = chat.0,
                    panel = panel_name,
                    fault = error.name(),
                    "a key was not accepted"
                );
                let fault = error.fault();
                Ok(if matches!(fault, Fault::WrongKey { .. }) {
                    KeyEntry::Refused { fault }
                } else {
                    KeyEntry::NotChecked { fault }
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_a_key_is_not_sent_to_a_panel() {
        assert!(is_key_shaped("7f3c9e21b8d4a650f1e2d3c4b5a69788"));
        for text in ["", "short", "two words here", "https://pica-smm.com/api2/v2", "ключключключ"]
        {
            assert!(!is_key_shaped(text), "{text}");
        }
    }
}
