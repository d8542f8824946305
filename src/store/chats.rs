//! Chats: language, push mode, and whether the bot may write there.

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::ids::ChatId;
use crate::domain::lang::Lang;
use crate::domain::notification::PushMode;
use crate::domain::time::Time;

/// What is known of a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    pub id: ChatId,
    /// Chosen by a person; it wins over Telegram's.
    pub chosen_lang: Option<Lang>,
    /// Telegram's `language_code` of the person last seen in a private chat.
    pub telegram_lang: Option<String>,
    pub push_mode: PushMode,
    pub blocked_at: Option<Time>,
}

impl Chat {
    /// The language in which the chat is spoken to.
    pub fn lang(&self) -> Lang {
        self.chosen_lang.unwrap_or_else(|| Lang::for_telegram(self.telegram_lang.as_deref()))
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
        let row = sqlx::query("SELECT lang, tg_lang, push_mode, blocked_at FROM chats WHERE chat_id = ?")
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
                blocked_at: super::row::find_time(&row, "blocked_at")?,
            })
        })
        .transpose()
    }

    pub async fn set_lang(&self, id: ChatId, lang: Lang) -> Result<(), StoreError> {
        sqlx::query("UPDATE chats SET lang = ? WHERE chat_id = ?")
            .bind(lang.code())
            .bind(id.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    pub async fn set_push_mode(&self, id: ChatId, mode: PushMode) -> Result<(), StoreError> {
        sqlx::query("UPDATE chats SET push_mode = ? WHERE chat_id = ?")
            .bind(mode.name())
            .bind(id.0)
            .execute(&self.writer)
            .await?;
        Ok(())
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

    /// Gives everything of a group to the supergroup that it became, in one statement: foreign keys follow.
    pub async fn migrate_chat(&self, old: ChatId, new: ChatId) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        // Someone may have spoken under the new id first: what came of that goes, if the group itself is known here.
        let condition = format!(
            "chat_id = {} AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.chat_id = chats.chat_id)
             AND EXISTS (SELECT 1 FROM chats o WHERE o.chat_id = {})",
            new.0, old.0
        );
        super::erase::erase(&mut tx, "chats", &condition).await?;
        sqlx::query("UPDATE chats SET chat_id = ? WHERE chat_id = ?")
            .bind(new.0)
            .bind(old.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::open;
    use super::*;

    #[tokio::test]
    async fn a_chosen_language_wins_over_telegrams() {
        let test = open().await;
        assert_eq!(test.store.meet_chat(ChatId(5), Some("ru")).await.unwrap().lang(), Lang::Ru);
        test.store.set_lang(ChatId(5), Lang::Jam).await.unwrap();
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
