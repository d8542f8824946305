//! Dialogues: what each person is being asked, by chat, topic and person.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::row::to_json;
use super::{Store, StoreError};
use crate::domain::ids::{Place, UserId};

/// Ends a dialogue, inside the transaction of what its last answer brought about; true if there was one.
pub(super) async fn remove(
    tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    place: Place,
    person: UserId,
) -> Result<bool, StoreError> {
    let done = sqlx::query("DELETE FROM dialogues WHERE chat_id = ? AND topic_id = ? AND person_id = ?")
        .bind(place.chat.0)
        .bind(place.topic.map_or(0, |topic| topic.0))
        .bind(person.0)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() > 0)
}

impl Store {
    /// The state of a person's dialogue; one that this version cannot read counts as none.
    pub async fn find_dialogue<T: DeserializeOwned>(
        &self,
        place: Place,
        person: UserId,
    ) -> Result<Option<T>, StoreError> {
        let state: Option<String> = sqlx::query_scalar(
            "SELECT state FROM dialogues WHERE chat_id = ? AND topic_id = ? AND person_id = ?",
        )
        .bind(place.chat.0)
        .bind(place.topic.map_or(0, |topic| topic.0))
        .bind(person.0)
        .fetch_optional(&self.reader)
        .await?;
        Ok(state.and_then(|state| serde_json::from_str(&state).ok()))
    }

    /// Asks a person the next thing, and notes that the update which led there is done: its answer is not taken for
    /// that to the next question, should a crash have it handled again. So the question is shown before.
    pub async fn set_dialogue<T: Serialize>(
        &self,
        place: Place,
        person: UserId,
        state: &T,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO dialogues (chat_id, topic_id, person_id, state, updated_at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (chat_id, topic_id, person_id) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at, prompt_id = NULL",
        )
        .bind(place.chat.0)
        .bind(place.topic.map_or(0, |topic| topic.0))
        .bind(person.0)
        .bind(to_json(state)?)
        .bind(self.clock.now().0)
        .execute(&mut *tx)
        .await?;
        self.mark_done(&mut tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The message by which a person answers in a group, if there is one.
    pub async fn find_prompt(&self, place: Place, person: UserId) -> Result<Option<i32>, StoreError> {
        let prompt: Option<Option<i32>> = sqlx::query_scalar(
            "SELECT prompt_id FROM dialogues WHERE chat_id = ? AND topic_id = ? AND person_id = ?",
        )
        .bind(place.chat.0)
        .bind(place.topic.map_or(0, |topic| topic.0))
        .bind(person.0)
        .fetch_optional(&self.reader)
        .await?;
        Ok(prompt.flatten())
    }

    /// Notes the message by which a person answers in a group.
    pub async fn set_prompt(&self, place: Place, person: UserId, prompt: i32) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE dialogues SET prompt_id = ? WHERE chat_id = ? AND topic_id = ? AND person_id = ?",
        )
        .bind(prompt)
        .bind(place.chat.0)
        .bind(place.topic.map_or(0, |topic| topic.0))
        .bind(person.0)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Ends a dialogue; true if there was one.
    pub async fn end_dialogue(&self, place: Place, person: UserId) -> Result<bool, StoreError> {
        self.end(place, person, false).await
    }

    /// Ends a dialogue whose last answer has had all its effect: its update is done, as in
    /// [`set_dialogue`](Self::set_dialogue).
    pub async fn conclude_dialogue(&self, place: Place, person: UserId) -> Result<bool, StoreError> {
        self.end(place, person, true).await
    }

    async fn end(&self, place: Place, person: UserId, is_done: bool) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let is_ended = remove(&mut tx, place, person).await?;
        if is_ended && is_done {
            self.mark_done(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(is_ended)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::open;
    use super::*;
    use crate::domain::ids::{ChatId, TopicId};

    #[tokio::test]
    async fn each_person_and_topic_has_a_dialogue_of_its_own() {
        let test = open().await;
        test.store.meet_chat(ChatId(-1), None).await.unwrap();
        let general = Place::chat(ChatId(-1));
        let topic = Place { topic: Some(TopicId(7)), ..general };
        test.store.set_dialogue(general, UserId(1), &"a").await.unwrap();
        test.store.set_dialogue(topic, UserId(1), &"b").await.unwrap();
        test.store.set_dialogue(general, UserId(2), &"c").await.unwrap();
        assert_eq!(
            test.store.find_dialogue::<String>(general, UserId(1)).await.unwrap().as_deref(),
            Some("a")
        );
        assert_eq!(test.store.find_dialogue::<String>(topic, UserId(1)).await.unwrap().as_deref(), Some("b"));
        assert!(test.store.end_dialogue(general, UserId(1)).await.unwrap());
        assert!(!test.store.end_dialogue(general, UserId(1)).await.unwrap());
    }

    #[tokio::test]
    async fn an_update_that_moved_its_dialogue_on_is_known_as_done_when_a_crash_has_it_handled_again() {
        use super::super::StoredUpdate;
        let test = open().await;
        test.store.meet_chat(ChatId(1), None).await.unwrap();
        let (place, person) = (Place::chat(ChatId(1)), UserId(1));
        for id in [7, 8] {
            test.store.receive(vec![StoredUpdate { id, body: "{}".into() }]).await.unwrap();
        }
        let (seventh, eighth) = (test.store.handling(7), test.store.handling(8));
        assert!(!seventh.is_done().await.unwrap());
        seventh.set_dialogue(place, person, &"next").await.unwrap();
        assert!(test.store.handling(7).is_done().await.unwrap());
        assert!(!eighth.is_done().await.unwrap());
        assert!(eighth.conclude_dialogue(place, person).await.unwrap());
        assert!(eighth.is_done().await.unwrap());
    }

    #[tokio::test]
    async fn a_state_of_another_version_counts_as_none() {
        let test = open().await;
        test.store.meet_chat(ChatId(1), None).await.unwrap();
        test.store.set_dialogue(Place::chat(ChatId(1)), UserId(1), &"text").await.unwrap();
        assert_eq!(test.store.find_dialogue::<u64>(Place::chat(ChatId(1)), UserId(1)).await.unwrap(), None);
    }
}
