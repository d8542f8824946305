//! Chats: language, push mode, and whether the bot may write there.

use std::time::Duration;

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::ids::ChatId;
use crate::domain::lang::Lang;
use crate::domain::notification::PushMode;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::time::Time;
use crate::domain::zone::Zone;

/// What is known of a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    pub id: ChatId,
    /// Chosen by a person; it wins over Telegram's.
    pub chosen_lang: Option<Lang>,
    /// Telegram's `language_code` of the person last seen in a private chat.
    pub telegram_lang: Option<String>,
    pub push_mode: PushMode,
    /// Chosen by a person; moments are told in UTC until then.
    pub zone: Option<Zone>,
    pub quiet: Option<Hours>,
    pub quiet_mode: QuietMode,
    /// After so long without a move an order is stuck; `None`: never.
    pub patience: Option<Duration>,
    /// The hour of its day at which it is told what changed in its catalogue; `None`: never.
    pub digest_hour: Option<u8>,
    pub blocked_at: Option<Time>,
}

impl Chat {
    /// The language in which the chat is spoken to.
    pub fn lang(&self) -> Lang {
        self.chosen_lang.unwrap_or_else(|| Lang::for_telegram(self.telegram_lang.as_deref()))
    }

    /// The zone whose clocks the chat goes by.
    pub fn zone(&self) -> Zone {
        self.zone.unwrap_or_default()
    }

    /// When the chat's quiet hours end, if they are on.
    pub fn quiet_until(&self, now: Time) -> Option<Time> {
        self.quiet.and_then(|hours| hours.until(self.zone(), now))
    }
}

impl Store {
    /// Notes that a chat spoke: makes its row if it is new, and takes it back if it had blocked the bot.
    ///
    /// It writes only when something changed: most updates cost one read.
    pub async fn meet_chat(&self, id: ChatId, telegram_lang: Option<&str>) -> Result<Chat, StoreError> {
        if let Some(chat) = self.find_chat(id).await?
            && chat.blocked_at.is_none()
            && (telegram_lang.is_none() || chat.telegram_lang.as_deref() == telegram_lang)
        {
            return Ok(chat);
        }
        sqlx::query(
            "INSERT INTO chats (chat_id, tg_lang, created_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (chat_id) DO UPDATE SET blocked_at = NULL, tg_lang = COALESCE(?2, tg_lang)",
        )
        .bind(id.0)
        .bind(telegram_lang)
        .bind(self.clock.now().0)
        .execute(&self.writer)
        .await?;
        // Its orders may be polled again.
        self.wakes.poller.notify_one();
        self.find_chat(id).await?.ok_or(StoreError::Corrupt("chat"))
    }

    pub async fn find_chat(&self, id: ChatId) -> Result<Option<Chat>, StoreError> {
        let row = sqlx::query("SELECT * FROM chats WHERE chat_id = ?")
            .bind(id.0)
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| {
            Ok(Chat {
                id,
                chosen_lang: row
                    .try_get::<Option<String>, _>("lang")?
                    .and_then(|code| Lang::from_code(&code)),
                telegram_lang: row.try_get("tg_lang")?,
                push_mode: PushMode::from_name(row.try_get("push_mode")?).unwrap_or_default(),
                zone: super::row::find_zone(&row)?,
                quiet: row
                    .try_get::<Option<u16>, _>("quiet_from")?
                    .zip(row.try_get::<Option<u16>, _>("quiet_to")?)
                    .and_then(|(from, to)| Hours::new(from, to)),
                quiet_mode: QuietMode::from_name(row.try_get("quiet_mode")?).unwrap_or_default(),
                patience: u64::try_from(row.try_get::<i64, _>("patience")?)
                    .ok()
                    .filter(|secs| *secs > 0)
                    .map(Duration::from_secs),
                digest_hour: row.try_get("digest_hour")?,
                blocked_at: super::row::find_time(&row, "blocked_at")?,
            })
        })
        .transpose()
    }

    /// Notes that the bot may not write to a chat; its news is discarded and its orders rest until it returns.
    pub async fn mark_blocked(&self, id: ChatId) -> Result<(), StoreError> {
        let now = self.clock.now().0;
        let mut tx = self.write().await?;
        sqlx::query("UPDATE chats SET blocked_at = ? WHERE chat_id = ? AND blocked_at IS NULL")
            .bind(now)
            .bind(id.0)
            .execute(&mut *tx)
            .await?;
        sqlx::query(
            "UPDATE outbox SET discarded_at = ? WHERE chat_id = ? AND delivered_at IS NULL AND discarded_at IS NULL",
        )
        .bind(now)
        .bind(id.0)
        .execute(&mut *tx)
        .await?;
        sqlx::query("DELETE FROM cards WHERE chat_id = ?").bind(id.0).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Setting;
    use super::super::testing::open;
    use super::*;
    use crate::domain::ids::UserId;

    #[tokio::test]
    async fn a_chosen_language_wins_over_telegrams() {
        let test = open().await;
        assert_eq!(test.store.meet_chat(ChatId(5), Some("ru")).await.unwrap().lang(), Lang::Ru);
        test.store.change_setting(ChatId(5), UserId(5), Setting::Lang(Lang::Jam)).await.unwrap();
        assert_eq!(test.store.meet_chat(ChatId(5), Some("ar")).await.unwrap().lang(), Lang::Jam);
    }

    #[tokio::test]
    async fn a_chat_that_speaks_again_is_no_longer_blocked() {
        let test = open().await;
        test.store.meet_chat(ChatId(5), None).await.unwrap();
        test.store.mark_blocked(ChatId(5)).await.unwrap();
        assert!(test.store.find_chat(ChatId(5)).await.unwrap().unwrap().blocked_at.is_some());
        assert!(test.store.meet_chat(ChatId(5), None).await.unwrap().blocked_at.is_none());
    }
}
