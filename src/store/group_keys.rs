//! The tokens by which a group's key is entered in private: random, of one admin, used once, short-lived.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::Generate;
use sqlx::Row;

use super::row::place;
use super::{Store, StoreError, VaultError, audit, dialogues, outbox};
use crate::domain::audit::Act;
use crate::domain::ids::{Place, UserId};
use crate::domain::notification::{Notification, Person};

/// So long a link can be opened.
const LIFE: Duration = Duration::from_secs(600);

/// A token that can still be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyToken {
    /// The group that the key is for, and where its token was asked for.
    pub group: Place,
    /// Who asked; an anonymous admin is nobody in particular.
    pub admin: UserId,
}

impl Store {
    /// Makes a token for an admin who wants to set the key of a group.
    pub async fn create_key_token(&self, group: Place, admin: UserId) -> Result<String, StoreError> {
        // 256 random bits, as text that a deep link takes.
        let random = chacha20poly1305::Key::try_generate().map_err(|_| VaultError::NoRandomness)?;
        let token = URL_SAFE_NO_PAD.encode(random.as_slice());
        let now = self.clock.now().0;
        let mut tx = self.write().await?;
        let oldest = self.oldest_token();
        sqlx::query("DELETE FROM key_tokens WHERE created_at < ?").bind(oldest).execute(&mut *tx).await?;
        sqlx::query(
            "INSERT INTO key_tokens (token, chat_id, topic_id, person_id, created_at) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(&token)
        .bind(group.chat.0)
        .bind(group.topic.map(|topic| topic.0))
        .bind(admin.0)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(token)
    }

    /// A token that was not used and is not too old.
    pub async fn find_key_token(&self, token: &str) -> Result<Option<KeyToken>, StoreError> {
        let row = sqlx::query(
            "SELECT chat_id, topic_id, person_id FROM key_tokens WHERE token = ? AND used_at IS NULL AND created_at >= ?",
        )
        .bind(token)
        .bind(self.oldest_token())
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Ok(KeyToken { group: place(&row)?, admin: UserId(row.try_get("person_id")?) }))
            .transpose()
    }

    /// Uses a token up: true for one caller only.
    pub async fn use_key_token(&self, token: &str) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE key_tokens SET used_at = ? WHERE token = ? AND used_at IS NULL AND created_at >= ?",
        )
        .bind(self.clock.now().0)
        .bind(token)
        .bind(self.oldest_token())
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Ends the dialogue in which a group's key was entered. What the record and the group are told of it is written
    /// with that, once: an update that a crash has handled again tells nothing more.
    pub async fn announce_key(
        &self,
        (place, person): (Place, UserId),
        group: Place,
        by: &Person,
        (panel, key_tail): (&str, &str),
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        if self.mark_done(&mut tx).await? {
            return Ok(());
        }
        dialogues::remove(&mut tx, place, person).await?;
        let detail = format!("{panel} ****{key_tail}");
        audit::record(&mut tx, group.chat, by.id, Act::KeySet, &detail, now).await?;
        let (by, panel, key_tail) = (by.clone(), panel.to_owned(), key_tail.to_owned());
        outbox::push(&mut tx, group, &Notification::KeySet { by, panel, key_tail }, now).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(())
    }

    fn oldest_token(&self) -> i64 {
        self.clock.now().0.saturating_sub(i64::try_from(LIFE.as_millis()).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ChatId;
    use crate::store::testing::open;

    #[tokio::test]
    async fn a_token_serves_once_and_for_ten_minutes() {
        let test = open().await;
        let store = &test.store;
        let group = Place::chat(ChatId(-5));
        store.meet_chat(group.chat, None).await.unwrap();
        let token = store.create_key_token(group, UserId(7)).await.unwrap();
        assert!(format!("key_{token}").len() <= 64);
        let random = URL_SAFE_NO_PAD.decode(&token).unwrap();
        assert!(random.len() >= 16, "nobody guesses 128 bits in ten minutes");
        let found = store.find_key_token(&token).await.unwrap().unwrap();
        assert_eq!((found.group, found.admin), (group, UserId(7)));
        assert!(store.use_key_token(&token).await.unwrap());
        assert!(!store.use_key_token(&token).await.unwrap());
        assert_eq!(store.find_key_token(&token).await.unwrap(), None);
        let late = store.create_key_token(group, UserId(7)).await.unwrap();
        assert_ne!(late, token);
        test.clock.advance(LIFE + Duration::from_millis(1));
        assert_eq!(store.find_key_token(&late).await.unwrap(), None);
        assert!(!store.use_key_token(&late).await.unwrap());
    }
}
