//! Groups: their policy and limits, and the people met in them.

use sqlx::Row;

use super::row::find_money;
use super::{Store, StoreError, audit};
use crate::domain::audit::Act;
use crate::domain::ids::{ChatId, TopicId, UserId};
use crate::domain::money::Money;
use crate::domain::role::BuyerPolicy;

/// What a group decided about itself; the defaults until it did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    pub buyers: BuyerPolicy,
    /// The most that one order may cost without a manager's approval.
    pub order_limit: Option<Money>,
    /// The most that one person may order in 24 hours without a manager's approval.
    pub day_limit: Option<Money>,
    /// Where all pushes go; none: to the topic of the order.
    pub push_topic: Option<TopicId>,
}

/// Somebody whom the bot met in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMember {
    pub person: UserId,
    pub name: String,
    /// Named by an admin as one who may order.
    pub is_buyer: bool,
}

/// How the record tells that somebody was named, or is named no more.
fn named(name: &str, is_buyer: bool) -> String {
    format!("{} {name}", if is_buyer { "buyer +" } else { "buyer -" })
}

/// A person's name and time are written again only after so long.
const SEEN_EVERY_MS: i64 = 3_600_000;

impl Store {
    pub async fn get_group(&self, chat: ChatId) -> Result<Group, StoreError> {
        let row =
            sqlx::query("SELECT buyers, order_limit, day_limit, push_topic FROM groups WHERE chat_id = ?")
                .bind(chat.0)
                .fetch_optional(&self.reader)
                .await?;
        let Some(row) = row else { return Ok(Group::default()) };
        Ok(Group {
            buyers: BuyerPolicy::from_name(row.try_get("buyers")?).unwrap_or_default(),
            order_limit: find_money(&row, "order_limit")?,
            day_limit: find_money(&row, "day_limit")?,
            push_topic: row.try_get::<Option<i64>, _>("push_topic")?.map(TopicId),
        })
    }

    /// Notes that somebody spoke or pressed in a group. It writes only what is new, or once an hour.
    pub async fn meet_member(
        &self,
        chat: ChatId,
        person: UserId,
        name: &str,
        username: Option<&str>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now().0;
        let known: Option<i64> = sqlx::query_scalar(
            "SELECT 1 FROM members WHERE chat_id = ? AND person_id = ? AND name = ? AND username IS ? AND seen_at > ?",
        )
        .bind(chat.0)
        .bind(person.0)
        .bind(name)
        .bind(username)
        .bind(now - SEEN_EVERY_MS)
        .fetch_optional(&self.reader)
        .await?;
        if known.is_some() {
            return Ok(());
        }
        sqlx::query(
            "INSERT INTO members (chat_id, person_id, name, username, seen_at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (chat_id, person_id) DO UPDATE SET name = excluded.name, username = excluded.username,
             seen_at = excluded.seen_at",
        )
        .bind(chat.0)
        .bind(person.0)
        .bind(name)
        .bind(username)
        .bind(now)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    pub async fn find_member(&self, chat: ChatId, person: UserId) -> Result<Option<GroupMember>, StoreError> {
        let row = sqlx::query("SELECT name, is_buyer FROM members WHERE chat_id = ? AND person_id = ?")
            .bind(chat.0)
            .bind(person.0)
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| {
            Ok(GroupMember { person, name: row.try_get("name")?, is_buyer: row.try_get("is_buyer")? })
        })
        .transpose()
    }

    /// Who was last seen with a username in a group. Usernames wander: what they mean now, Telegram says.
    pub async fn find_member_called(
        &self,
        chat: ChatId,
        username: &str,
    ) -> Result<Option<UserId>, StoreError> {
        let person: Option<i64> = sqlx::query_scalar(
            "SELECT person_id FROM members WHERE chat_id = ? AND username = ? COLLATE NOCASE
             ORDER BY seen_at DESC, person_id LIMIT 1",
        )
        .bind(chat.0)
        .bind(username)
        .fetch_optional(&self.reader)
        .await?;
        Ok(person.map(UserId))
    }

    /// Names somebody who was met as one who may order; true if they were not named before. It stands in the record.
    pub async fn name_buyer(&self, chat: ChatId, person: UserId, by: UserId) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let name: Option<String> = sqlx::query_scalar(
            "UPDATE members SET is_buyer = 1 WHERE chat_id = ? AND person_id = ? AND is_buyer = 0 RETURNING name",
        )
        .bind(chat.0)
        .bind(person.0)
        .fetch_optional(&mut *tx)
        .await?;
        let Some(name) = name else { return Ok(false) };
        audit::record(&mut tx, chat, by, Act::Settings, &named(&name, true), self.clock.now()).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Somebody left a group: who comes back has to be named again. The record keeps their name.
    pub async fn forget_member(&self, chat: ChatId, person: UserId) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        let name: Option<String> =
            sqlx::query_scalar("DELETE FROM members WHERE chat_id = ? AND person_id = ? RETURNING name")
                .bind(chat.0)
                .bind(person.0)
                .fetch_optional(&mut *tx)
                .await?;
        if let Some(name) = name {
            sqlx::query("UPDATE audit SET name = ? WHERE chat_id = ? AND person_id = ? AND name = ''")
                .bind(name)
                .bind(chat.0)
                .bind(person.0)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// The people met in a group, the last one first.
    pub async fn list_members(&self, chat: ChatId, limit: u32) -> Result<Vec<GroupMember>, StoreError> {
        let rows = sqlx::query(
            "SELECT person_id, name, is_buyer FROM members WHERE chat_id = ? ORDER BY is_buyer DESC, seen_at DESC, person_id LIMIT ?",
        )
        .bind(chat.0)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(GroupMember {
                    person: UserId(row.try_get("person_id")?),
                    name: row.try_get("name")?,
                    is_buyer: row.try_get("is_buyer")?,
                })
            })
            .collect()
    }

    /// Names somebody as one who may order, or takes that back; it stands in the record.
    pub async fn toggle_buyer(&self, chat: ChatId, person: UserId, by: UserId) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        // Handled again after a crash: the press has had its effect, and a second one would undo it.
        if self.mark_done(&mut tx).await? {
            return Ok(());
        }
        let toggled: Option<(String, bool)> = sqlx::query_as(
            "UPDATE members SET is_buyer = 1 - is_buyer WHERE chat_id = ? AND person_id = ? RETURNING name, is_buyer",
        )
        .bind(chat.0)
        .bind(person.0)
        .fetch_optional(&mut *tx)
        .await?;
        if let Some((name, is_buyer)) = toggled {
            audit::record(&mut tx, chat, by, Act::Settings, &named(&name, is_buyer), self.clock.now())
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Keeps what a group decided about itself; `what` stands in the record. What is so already is not written again.
    pub async fn set_group(
        &self,
        chat: ChatId,
        group: &Group,
        by: UserId,
        what: &str,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        let changed = sqlx::query(
            "INSERT INTO groups (chat_id, buyers, order_limit, day_limit, push_topic) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (chat_id) DO UPDATE SET buyers = excluded.buyers, order_limit = excluded.order_limit,
             day_limit = excluded.day_limit, push_topic = excluded.push_topic
             WHERE buyers <> excluded.buyers OR order_limit IS NOT excluded.order_limit
             OR day_limit IS NOT excluded.day_limit OR push_topic IS NOT excluded.push_topic",
        )
        .bind(chat.0)
        .bind(group.buyers.name())
        .bind(group.order_limit.map(Money::to_text))
        .bind(group.day_limit.map(Money::to_text))
        .bind(group.push_topic.map(|topic| topic.0))
        .execute(&mut *tx)
        .await?;
        if changed.rows_affected() > 0 {
            audit::record(&mut tx, chat, by, Act::Settings, what, self.clock.now()).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// A topic is gone: what went there goes to General from now on. True if something went there.
    pub async fn forget_topic(&self, chat: ChatId, topic: TopicId) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let mut changed = 0;
        for sql in [
            "UPDATE groups SET push_topic = NULL WHERE chat_id = ? AND push_topic = ?",
            "UPDATE subscriptions SET topic_id = NULL WHERE chat_id = ? AND topic_id = ?",
            "UPDATE outbox SET topic_id = NULL WHERE chat_id = ? AND topic_id = ? AND delivered_at IS NULL AND discarded_at IS NULL",
            "UPDATE requests SET topic_id = NULL WHERE chat_id = ? AND topic_id = ?",
        ] {
            changed += sqlx::query(sql).bind(chat.0).bind(topic.0).execute(&mut *tx).await?.rows_affected();
        }
        tx.commit().await?;
        Ok(changed > 0)
    }

    /// Whose question a message of the bot asks, if it asks one.
    pub async fn find_asked(&self, chat: ChatId, message: i32) -> Result<Option<UserId>, StoreError> {
        let person: Option<i64> = sqlx::query_scalar(
            "SELECT person_id FROM dialogues WHERE chat_id = ?1
             AND (prompt_id = ?2 OR json_extract(state, '$.question') = ?2) LIMIT 1",
        )
        .bind(chat.0)
        .bind(message)
        .fetch_optional(&self.reader)
        .await?;
        Ok(person.map(UserId))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Place;
    use crate::domain::time::Time;
    use crate::store::testing::open;

    const GROUP: ChatId = ChatId(-100);

    #[tokio::test]
    async fn who_left_has_to_be_named_again() {
        let test = open().await;
        let store = &test.store;
        store.meet_chat(GROUP, None).await.unwrap();
        store.meet_member(GROUP, UserId(5), "Ben", None).await.unwrap();
        sqlx::query("UPDATE members SET is_buyer = 1").execute(&store.writer).await.unwrap();
        store.meet_member(GROUP, UserId(5), "Benjamin", None).await.unwrap();
        let ben = store.find_member(GROUP, UserId(5)).await.unwrap().unwrap();
        assert_eq!((ben.name.as_str(), ben.is_buyer), ("Benjamin", true));
        store.record_act(GROUP, UserId(5), Act::Settings, "x").await.unwrap();
        store.forget_member(GROUP, UserId(5)).await.unwrap();
        let (record, _) = store.list_audit(GROUP, Time(0)..Time(i64::MAX), 0, 9).await.unwrap();
        assert_eq!(record[0].name, "Benjamin");
        store.meet_member(GROUP, UserId(5), "Ben", None).await.unwrap();
        assert!(!store.find_member(GROUP, UserId(5)).await.unwrap().unwrap().is_buyer);
    }

    #[tokio::test]
    async fn what_is_so_already_is_recorded_once_and_a_toggle_handled_again_stays() {
        let test = open().await;
        let store = &test.store;
        store.meet_chat(GROUP, None).await.unwrap();
        store.meet_member(GROUP, UserId(5), "Ben", None).await.unwrap();
        let group = Group { order_limit: "5".parse().ok(), ..Group::default() };
        for _ in 0..2 {
            store.set_group(GROUP, &group, UserId(7), "order limit: 5").await.unwrap();
        }
        store.receive(vec![crate::store::StoredUpdate { id: 7, body: "{}".into() }]).await.unwrap();
        for _ in 0..2 {
            store.handling(7).toggle_buyer(GROUP, UserId(5), UserId(7)).await.unwrap();
        }
        assert!(store.find_member(GROUP, UserId(5)).await.unwrap().unwrap().is_buyer);
        let (record, _) = store.list_audit(GROUP, Time(0)..Time(i64::MAX), 0, 9).await.unwrap();
        let what: Vec<_> = record.iter().map(|entry| entry.detail.as_str()).collect();
        assert_eq!(what, ["buyer + Ben", "order limit: 5"]);
    }

    #[tokio::test]
    async fn a_question_is_its_persons() {
        let test = open().await;
        let store = &test.store;
        store.meet_chat(GROUP, None).await.unwrap();
        let state = serde_json::json!({ "asks": "link", "question": 7 });
        store.set_dialogue(Place::chat(GROUP), UserId(5), &state).await.unwrap();
        store.set_prompt(Place::chat(GROUP), UserId(5), 8).await.unwrap();
        for message in [7, 8] {
            assert_eq!(store.find_asked(GROUP, message).await.unwrap(), Some(UserId(5)));
        }
        assert_eq!(store.find_asked(GROUP, 9).await.unwrap(), None);
    }
}
