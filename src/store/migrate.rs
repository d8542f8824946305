//! A group that became a supergroup: everything of it goes to its new id, in one transaction.
//!
//! Mostly the new id is not known yet, and foreign keys follow the chat's row. Where somebody spoke under the new id
//! first, or set a key there, the two become one. It decides nothing about what is sent.

use sqlx::Row;

use super::erase::{erase, refer_to};
use super::row::to_json;
use super::{Store, StoreError};
use crate::domain::fault::Fault;
use crate::domain::ids::ChatId;
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// Column by column what somebody chose wins over what nobody touched; where both groups chose, the old one.
const SETTINGS: &str = "UPDATE chats SET
    lang = COALESCE(o.lang, chats.lang), tg_lang = COALESCE(o.tg_lang, chats.tg_lang),
    push_mode = CASE WHEN o.push_mode <> 'all' THEN o.push_mode ELSE chats.push_mode END,
    blocked_at = CASE WHEN o.blocked_at IS NULL THEN NULL ELSE chats.blocked_at END,
    created_at = MIN(o.created_at, chats.created_at), time_zone = COALESCE(o.time_zone, chats.time_zone),
    quiet_from = CASE WHEN o.quiet_from IS NULL THEN chats.quiet_from ELSE o.quiet_from END,
    quiet_to = CASE WHEN o.quiet_from IS NULL THEN chats.quiet_to ELSE o.quiet_to END,
    quiet_mode = CASE WHEN o.quiet_mode <> 'hold' THEN o.quiet_mode ELSE chats.quiet_mode END, held_until = NULL,
    patience = CASE WHEN o.patience <> 86400 THEN o.patience ELSE chats.patience END,
    digest_hour = CASE WHEN o.digest_hour IS NOT 10 THEN o.digest_hour ELSE chats.digest_hour END, digest_at = NULL,
    digested_at = COALESCE(o.digested_at, chats.digested_at)
    FROM chats o WHERE chats.chat_id = ?2 AND o.chat_id = ?1";

const POLICY: &str = "INSERT INTO groups (chat_id, buyers, order_limit, day_limit, push_topic)
    SELECT ?2, buyers, order_limit, day_limit, push_topic FROM groups WHERE chat_id = ?1
    ON CONFLICT (chat_id) DO UPDATE SET
    buyers = CASE WHEN excluded.buyers <> 'admins' THEN excluded.buyers ELSE groups.buyers END,
    order_limit = COALESCE(excluded.order_limit, groups.order_limit),
    day_limit = COALESCE(excluded.day_limit, groups.day_limit),
    push_topic = COALESCE(excluded.push_topic, groups.push_topic)";

const PEOPLE: &str = "INSERT INTO members (chat_id, person_id, name, username, is_buyer, seen_at)
    SELECT ?2, person_id, name, username, is_buyer, seen_at FROM members WHERE chat_id = ?1
    ON CONFLICT (chat_id, person_id) DO UPDATE SET is_buyer = MAX(members.is_buyer, excluded.is_buyer),
    name = CASE WHEN excluded.seen_at > members.seen_at THEN excluded.name ELSE members.name END,
    username = CASE WHEN excluded.seen_at > members.seen_at THEN excluded.username ELSE members.username END,
    seen_at = MAX(members.seen_at, excluded.seen_at)";

impl Store {
    /// Gives everything of a group to the supergroup that it became. Told twice, it does nothing more.
    pub async fn migrate_chat(&self, old: ChatId, new: ChatId) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        if old == new || !is_known(&mut tx, old).await? {
            return Ok(());
        }
        forget_messages(&mut tx, old).await?;
        if is_known(&mut tx, new).await? {
            merge_chats(&mut tx, old, new, self.clock.now()).await?;
        } else {
            both(&mut tx, "UPDATE chats SET chat_id = ?2 WHERE chat_id = ?1", old.0, new.0).await?;
        }
        // Somebody is about to enter the group's key in private.
        let asked = "UPDATE dialogues SET state = json_set(state, '$.group.chat', ?2) WHERE json_extract(state, '$.group.chat') = ?1";
        both(&mut tx, asked, old.0, new.0).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        self.wakes.poller.notify_one();
        self.wakes.digester.notify_one();
        Ok(())
    }
}

/// Runs a statement about the old (`?1`) and the new (`?2`).
async fn both(tx: &mut Tx, sql: &'static str, old: i64, new: i64) -> Result<(), StoreError> {
    sqlx::query(sql).bind(old).bind(new).execute(&mut **tx).await?;
    Ok(())
}

async fn is_known(tx: &mut Tx, chat: ChatId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM chats WHERE chat_id = ?)";
    Ok(sqlx::query_scalar(sql).bind(chat.0).fetch_one(&mut **tx).await?)
}

/// A supergroup counts its messages anew: an old number would be another message there.
async fn forget_messages(tx: &mut Tx, old: ChatId) -> Result<(), StoreError> {
    for sql in [
        "DELETE FROM cards WHERE chat_id = ?",
        "UPDATE masses SET message_id = NULL, dirty_at = NULL WHERE chat_id = ?",
        "UPDATE approvals SET message_id = NULL WHERE order_id IN (SELECT id FROM orders WHERE chat_id = ?1)
         OR mass_id IN (SELECT id FROM masses WHERE chat_id = ?1)",
        "UPDATE dialogues SET prompt_id = NULL, state = json_replace(state, '$.question', NULL) WHERE chat_id = ?",
    ] {
        sqlx::query(sql).bind(old.0).execute(&mut **tx).await?;
    }
    Ok(())
}

async fn merge_chats(tx: &mut Tx, old: ChatId, new: ChatId, now: Time) -> Result<(), StoreError> {
    for sql in [SETTINGS, POLICY, PEOPLE] {
        both(tx, sql, old.0, new.0).await?;
    }
    merge_accounts(tx, old, new, now).await?;
    refer_to(tx, "chats", old.0, new.0).await?;
    // What stands there twice stays once: an open question of the same person, an order that both follow.
    erase(tx, "chats", &format!("chat_id = {}", old.0)).await.map(drop)
}

/// Makes one account of two at the same panel, and gives all others to the new chat.
async fn merge_accounts(tx: &mut Tx, old: ChatId, new: ChatId, now: Time) -> Result<(), StoreError> {
    let pairs = sqlx::query(
        "SELECT o.id AS old, n.id AS new,
            (o.sealed_key IS NOT NULL, o.refused_at IS NULL, COALESCE(o.key_set_at, 0))
            >= (n.sealed_key IS NOT NULL, n.refused_at IS NULL, COALESCE(n.key_set_at, 0)) AS is_old_newer
         FROM accounts o JOIN accounts n ON n.panel = o.panel WHERE o.chat_id = ? AND n.chat_id = ?",
    )
    .bind(old.0)
    .bind(new.0)
    .fetch_all(&mut **tx)
    .await?;
    for pair in pairs {
        let (old, new): (i64, i64) = (pair.try_get("old")?, pair.try_get("new")?);
        sqlx::query(
            "UPDATE accounts SET alert_below = (SELECT COALESCE(o.alert_below, n.alert_below) FROM accounts o, accounts n
                WHERE o.id = ?1 AND n.id = ?2),
             chosen_at = (SELECT MAX(COALESCE(chosen_at, key_set_at)) FROM accounts WHERE id IN (?1, ?2)
                AND EXISTS (SELECT 1 FROM accounts WHERE id IN (?1, ?2) AND chosen_at IS NOT NULL))
             WHERE id IN (?1, ?2)",
        )
        .bind(old)
        .bind(new)
        .execute(&mut **tx)
        .await?;
        // A key is sealed for its row, so the row with the newest key stays.
        let (from, to) = if pair.try_get("is_old_newer")? { (new, old) } else { (old, new) };
        move_account(tx, from, to, now).await?;
    }
    both(tx, "UPDATE accounts SET chat_id = ?2 WHERE chat_id = ?1", old.0, new.0).await
}

/// Gives everything of an account (`?1`) to another one (`?2`) at the same panel; the first is gone then.
async fn move_account(tx: &mut Tx, from: i64, to: i64, now: Time) -> Result<(), StoreError> {
    let double = to_json(&Fault::NotEligible { text: String::new() })?;
    // One request of a kind is open for an order. What was not sent yet gives way; of two that are being sent, one
    // answer is lost.
    for (from, to) in [(from, to), (to, from)] {
        let twin = "account_id = ?1 AND EXISTS (SELECT 1 FROM requests w WHERE w.account_id = ?2 AND w.kind = requests.kind
            AND w.panel_order_id = requests.panel_order_id AND w.state IN ('queued', 'submitting'))";
        let sql = format!(
            "UPDATE requests SET state = 'refused', fault = ?3, settled_at = ?4 WHERE state = 'queued' AND {twin}"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(from)
            .bind(to)
            .bind(&double)
            .bind(now.0)
            .execute(&mut **tx)
            .await?;
    }
    both(
        tx,
        "UPDATE requests SET state = 'unknown' WHERE state = 'submitting' AND account_id = ?1
         AND EXISTS (SELECT 1 FROM requests w WHERE w.account_id = ?2 AND w.kind = requests.kind
            AND w.panel_order_id = requests.panel_order_id AND w.state = 'submitting')",
        from,
        to,
    )
    .await?;
    move_services(tx, from, to, now).await?;
    both(
        tx,
        "UPDATE templates SET name = name || ' #' || id WHERE account_id = ?1
         AND name IN (SELECT name FROM templates WHERE account_id = ?2)",
        from,
        to,
    )
    .await?;
    refer_to(tx, "accounts", from, to).await?;
    erase(tx, "accounts", &format!("id = {from}")).await.map(drop)
}

/// Moves a catalogue: what both have is one, and what names it names that; what only one has is kept for who names it.
async fn move_services(tx: &mut Tx, from: i64, to: i64, now: Time) -> Result<(), StoreError> {
    // Prices of another key are compared with nothing.
    sqlx::query("DELETE FROM changes WHERE account_id = ?").bind(from).execute(&mut **tx).await?;
    for sql in [
        "UPDATE services SET step = COALESCE(step, (SELECT l.step FROM services l WHERE l.account_id = ?1 AND l.service_id = services.service_id))
         WHERE account_id = ?2",
        "INSERT OR IGNORE INTO favourites (account_id, service, created_at)
         SELECT ?2, w.id, f.created_at FROM favourites f JOIN services l ON l.id = f.service
         JOIN services w ON w.account_id = ?2 AND w.service_id = l.service_id WHERE f.account_id = ?1",
        "DELETE FROM favourites WHERE account_id = ?1 AND service IN (SELECT l.id FROM services l
         JOIN services w ON w.account_id = ?2 AND w.service_id = l.service_id WHERE l.account_id = ?1)",
        "UPDATE orders SET draft = json_set(draft, '$.service_row', t.now) FROM
         (SELECT l.id AS was, w.id AS now FROM services l JOIN services w ON w.account_id = ?2 AND w.service_id = l.service_id
            WHERE l.account_id = ?1) t
         WHERE orders.account_id = ?1 AND json_extract(orders.draft, '$.service_row') = t.was",
        "UPDATE dialogues SET state = json_set(state, '$.service', t.now) FROM
         (SELECT l.id AS was, w.id AS now FROM services l JOIN services w ON w.account_id = ?2 AND w.service_id = l.service_id
            WHERE l.account_id = ?1) t
         WHERE json_extract(state, '$.account') = ?1 AND json_extract(state, '$.service') = t.was",
        "UPDATE dialogues SET state = json_set(state, '$.account', ?2) WHERE json_extract(state, '$.account') = ?1",
        "DELETE FROM services WHERE account_id = ?1 AND service_id IN (SELECT service_id FROM services WHERE account_id = ?2)",
        "INSERT OR IGNORE INTO categories (account_id, name, position) SELECT ?2, name, position FROM categories
         WHERE id IN (SELECT category_id FROM services WHERE account_id = ?1)",
    ] {
        both(tx, sql, from, to).await?;
    }
    // What the newest key's panel does not list is not on sale.
    sqlx::query(
        "UPDATE services SET account_id = ?2, gone_at = COALESCE(gone_at, ?3), category_id = (SELECT w.id FROM categories w
            JOIN categories l ON l.name = w.name WHERE w.account_id = ?2 AND l.id = services.category_id)
         WHERE account_id = ?1",
    )
    .bind(from)
    .bind(to)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    sqlx::query("DELETE FROM categories WHERE account_id = ?").bind(from).execute(&mut **tx).await?;
    Ok(())
}
