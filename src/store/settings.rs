//! What a chat chose: each setting is written together with its line in a group's record. It judges no news.

use std::time::Duration;

use super::row::find_money;
use super::{Store, StoreError, audit};
use crate::domain::audit::Act;
use crate::domain::ids::{AccountId, ChatId, UserId};
use crate::domain::lang::Lang;
use crate::domain::money::Money;
use crate::domain::notification::PushMode;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::zone::Zone;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// One setting of a chat as somebody wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    Lang(Lang),
    Push(PushMode),
    /// What quiet hours hold back is judged anew, and so is the hour of the digest.
    Zone(Zone),
    /// Quiet hours, or none; what they held back is judged anew.
    Quiet(Option<Hours>),
    QuietMode(QuietMode),
    /// After so long without a move an order is stuck; `None`: never.
    Patience(Option<Duration>),
    /// The hour of the daily digest, or none. The next one comes at that hour, but on no day twice.
    Digest(Option<u8>),
    /// The balance of an account below which the chat is told. One that is below it already was seen on the screen.
    Alert(AccountId, Option<Money>),
}

impl Setting {
    /// How the record tells of it.
    fn told(&self) -> String {
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let (what, value) = match self {
            Self::Lang(lang) => ("language", lang.code().to_owned()),
            Self::Push(mode) => ("push", mode.name().to_owned()),
            Self::Zone(zone) => ("time zone", zone.name()),
            Self::Quiet(Some(hours)) => ("quiet hours", format!("{}-{}", clock(hours.from), clock(hours.to))),
            Self::QuietMode(mode) => ("quiet mode", mode.name().to_owned()),
            Self::Patience(Some(patience)) => ("stuck after", format!("{} h", patience.as_secs() / 3_600)),
            Self::Digest(Some(hour)) => ("daily digest", format!("{hour:02}:00")),
            Self::Alert(_, Some(below)) => ("balance alert", below.to_text()),
            Self::Quiet(None) => ("quiet hours", "-".to_owned()),
            Self::Patience(None) => ("stuck after", "-".to_owned()),
            Self::Digest(None) => ("daily digest", "-".to_owned()),
            Self::Alert(_, None) => ("balance alert", "-".to_owned()),
        };
        format!("{what}: {value}")
    }
}

impl Store {
    /// Changes one setting of a chat. In a group that stands in the record, unless it was so before.
    pub async fn change_setting(&self, chat: ChatId, by: UserId, setting: Setting) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let is_changed = match setting {
            Setting::Alert(account, below) => write_alert(&mut tx, chat, account, below, now.0).await?,
            _ => write_setting(&mut tx, chat, setting).await?,
        };
        if is_changed && !chat.is_private() {
            audit::record(&mut tx, chat, by, Act::Settings, &setting.told(), now).await?;
        }
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        self.wakes.digester.notify_one();
        self.wakes.watcher.notify_one();
        Ok(())
    }
}

/// Writes a column of the chat; true if it was another one before.
async fn write_setting(tx: &mut Tx, chat: ChatId, setting: Setting) -> Result<bool, StoreError> {
    let update = |sql: &'static str| sqlx::query(sql).bind(chat.0);
    let query = match setting {
        Setting::Lang(lang) => {
            update("UPDATE chats SET lang = ?2 WHERE chat_id = ?1 AND lang IS NOT ?2").bind(lang.code())
        }
        Setting::Push(mode) => {
            update("UPDATE chats SET push_mode = ?2 WHERE chat_id = ?1 AND push_mode IS NOT ?2").bind(mode.name())
        }
        Setting::Zone(zone) => update(
            "UPDATE chats SET time_zone = ?2, held_until = NULL, digest_at = NULL WHERE chat_id = ?1 AND time_zone IS NOT ?2",
        )
        .bind(zone.name()),
        Setting::Quiet(hours) => update(
            "UPDATE chats SET quiet_from = ?2, quiet_to = ?3, held_until = NULL WHERE chat_id = ?1
             AND (quiet_from IS NOT ?2 OR quiet_to IS NOT ?3)",
        )
        .bind(hours.map(|hours| hours.from))
        .bind(hours.map(|hours| hours.to)),
        Setting::QuietMode(mode) => {
            update("UPDATE chats SET quiet_mode = ?2, held_until = NULL WHERE chat_id = ?1 AND quiet_mode IS NOT ?2")
                .bind(mode.name())
        }
        Setting::Patience(patience) => {
            let secs = patience.map_or(0, |patience| patience.as_secs());
            update("UPDATE chats SET patience = ?2 WHERE chat_id = ?1 AND patience IS NOT ?2")
                .bind(i64::try_from(secs).unwrap_or(i64::MAX))
        }
        Setting::Digest(hour) => update(
            "UPDATE chats SET digest_hour = ?2, digest_at = NULL WHERE chat_id = ?1 AND digest_hour IS NOT ?2",
        )
        .bind(hour),
        Setting::Alert(..) => return Ok(false),
    };
    Ok(query.execute(&mut **tx).await?.rows_affected() > 0)
}

/// Writes the alert of an account of the chat; true if it was another one before.
async fn write_alert(
    tx: &mut Tx,
    chat: ChatId,
    account: AccountId,
    below: Option<Money>,
    now: i64,
) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "UPDATE accounts SET alert_below = ?1 WHERE id = ?2 AND chat_id = ?3 AND alert_below IS NOT ?1 RETURNING balance",
    )
    .bind(below.map(Money::to_text))
    .bind(account.0)
    .bind(chat.0)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(row) = row else { return Ok(false) };
    let is_below = below.zip(find_money(&row, "balance")?).is_some_and(|(below, balance)| balance < below);
    sqlx::query("UPDATE accounts SET alerted_at = ? WHERE id = ?")
        .bind(is_below.then_some(now))
        .bind(account.0)
        .execute(&mut **tx)
        .await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Balance;
    use crate::domain::time::Time;
    use crate::store::testing::open;

    #[tokio::test]
    async fn each_setting_of_a_group_is_recorded_when_it_changes_and_of_a_private_chat_never() {
        let test = open().await;
        let store = &test.store;
        for chat in [ChatId(-5), ChatId(5)] {
            store.meet_chat(chat, None).await.unwrap();
            let balance = Balance { amount: "9".parse().unwrap(), currency: None };
            let key = "0123456789abcdef".to_owned().into();
            let account = store.keep_key(chat, "p", &key, UserId(7), &balance).await.unwrap();
            let hours = Some(Duration::from_secs(6 * 3_600));
            let all = [
                (Setting::Lang(Lang::Ru), "language: ru"),
                (Setting::Push(PushMode::Final), "push: final"),
                (Setting::Zone(Zone::parse("Tashkent").unwrap()), "time zone: Asia/Tashkent"),
                (Setting::Quiet(Hours::new(1_320, 420)), "quiet hours: 22:00-07:00"),
                (Setting::Quiet(None), "quiet hours: -"),
                (Setting::QuietMode(QuietMode::Silent), "quiet mode: silent"),
                (Setting::Patience(hours), "stuck after: 6 h"),
                (Setting::Patience(None), "stuck after: -"),
                (Setting::Digest(Some(7)), "daily digest: 07:00"),
                (Setting::Digest(None), "daily digest: -"),
                (Setting::Alert(account, "5".parse().ok()), "balance alert: 5"),
                (Setting::Alert(account, None), "balance alert: -"),
            ];
            for (setting, _) in all {
                for _ in 0..2 {
                    store.change_setting(chat, UserId(7), setting).await.unwrap();
                }
            }
            let (record, _) = store.list_audit(chat, Time(0)..Time(i64::MAX), 0, 99).await.unwrap();
            let told: Vec<_> = record.iter().rev().map(|entry| entry.detail.as_str()).collect();
            let expected: Vec<_> = all.iter().filter(|_| !chat.is_private()).map(|(_, told)| *told).collect();
            assert_eq!(told, expected);
            let chosen = store.find_chat(chat).await.unwrap().unwrap();
            assert_eq!((chosen.chosen_lang, chosen.push_mode), (Some(Lang::Ru), PushMode::Final));
            assert_eq!((chosen.quiet, chosen.quiet_mode), (None, QuietMode::Silent));
            assert_eq!((chosen.patience, chosen.digest_hour), (None, None));
        }
    }

    #[tokio::test]
    async fn the_alert_of_another_chats_account_is_not_touched() {
        let test = open().await;
        let store = &test.store;
        for chat in [ChatId(-5), ChatId(-6)] {
            store.meet_chat(chat, None).await.unwrap();
        }
        let balance = Balance { amount: "9".parse().unwrap(), currency: None };
        let key = "0123456789abcdef".to_owned().into();
        let account = store.keep_key(ChatId(-5), "p", &key, UserId(7), &balance).await.unwrap();
        let alert = Setting::Alert(account, "5".parse().ok());
        store.change_setting(ChatId(-6), UserId(7), alert).await.unwrap();
        assert_eq!(store.get_account(account).await.unwrap().alert_below, None);
    }
}
