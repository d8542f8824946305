//! Templates: orders with a name whose link is asked each time.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::{json, to_json};
use super::{Store, StoreError};
use crate::domain::draft::Details;
use crate::domain::ids::{AccountId, ServiceId, TemplateRow};

/// An order with a name, but without its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub row: TemplateRow,
    pub name: String,
    pub service: ServiceId,
    pub details: Details,
}

fn template(row: &SqliteRow) -> Result<Template, StoreError> {
    Ok(Template {
        row: TemplateRow(row.try_get("id")?),
        name: row.try_get("name")?,
        service: ServiceId::new(row.try_get::<String, _>("service_id")?),
        details: json(row.try_get("details")?)?,
    })
}

impl Store {
    /// Keeps a template; one of the same name is replaced.
    pub async fn save_template(
        &self,
        account: AccountId,
        name: &str,
        service: &ServiceId,
        details: &Details,
    ) -> Result<TemplateRow, StoreError> {
        let id: i64 = sqlx::query_scalar(
            "INSERT INTO templates (account_id, name, service_id, details, created_at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (account_id, name) DO UPDATE SET service_id = excluded.service_id, details = excluded.details
             RETURNING id",
        )
        .bind(account.0)
        .bind(name)
        .bind(service.as_str())
        .bind(to_json(details)?)
        .bind(self.clock.now().0)
        .fetch_one(&self.writer)
        .await?;
        Ok(TemplateRow(id))
    }

    /// An account's templates by name.
    pub async fn list_templates(&self, account: AccountId) -> Result<Vec<Template>, StoreError> {
        let rows =
            sqlx::query("SELECT * FROM templates WHERE account_id = ? ORDER BY name COLLATE NOCASE, id")
                .bind(account.0)
                .fetch_all(&self.reader)
                .await?;
        rows.iter().map(template).collect()
    }

    /// A template of this account; another account's is not found, whoever asks.
    pub async fn find_template(
        &self,
        account: AccountId,
        row: TemplateRow,
    ) -> Result<Option<Template>, StoreError> {
        let found = sqlx::query("SELECT * FROM templates WHERE id = ? AND account_id = ?")
            .bind(row.0)
            .bind(account.0)
            .fetch_optional(&self.reader)
            .await?;
        found.as_ref().map(template).transpose()
    }

    /// Gives a template another name; false if it is gone or another one has that name.
    pub async fn rename_template(
        &self,
        account: AccountId,
        row: TemplateRow,
        name: &str,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query("UPDATE OR IGNORE templates SET name = ? WHERE id = ? AND account_id = ?")
            .bind(name)
            .bind(row.0)
            .bind(account.0)
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Deletes a template; false if it was gone.
    pub async fn delete_template(&self, account: AccountId, row: TemplateRow) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM templates WHERE id = ? AND account_id = ?")
            .bind(row.0)
            .bind(account.0)
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected() == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::open;
    use super::*;
    use crate::domain::ids::{ChatId, UserId};
    use crate::domain::money::{Balance, Money};

    async fn account(store: &Store, chat: i64) -> AccountId {
        store.meet_chat(ChatId(chat), None).await.unwrap();
        let balance = Balance { amount: Money::ZERO, currency: None };
        let key = "0123456789abcdef".to_owned().into();
        store.keep_key(ChatId(chat), "p", &key, UserId(chat), &balance).await.unwrap()
    }

    #[tokio::test]
    async fn a_template_belongs_to_its_account_and_is_found_by_it_alone() {
        let test = open().await;
        let (ours, theirs) = (account(&test.store, 5).await, account(&test.store, 6).await);
        let (service, details) = (ServiceId::new("1448"), Details::of_quantity(200));
        let row = test.store.save_template(ours, "Daily", &service, &details).await.unwrap();
        let kept = Template { row, name: "Daily".into(), service, details };
        assert_eq!(test.store.list_templates(ours).await.unwrap(), [kept]);
        assert_eq!(test.store.find_template(theirs, row).await.unwrap(), None);
        assert!(!test.store.rename_template(theirs, row, "Mine").await.unwrap());
        assert!(!test.store.delete_template(theirs, row).await.unwrap());
        assert!(test.store.delete_template(ours, row).await.unwrap());
        assert!(!test.store.delete_template(ours, row).await.unwrap());
    }

    #[tokio::test]
    async fn two_templates_never_have_one_name() {
        let test = open().await;
        let ours = account(&test.store, 5).await;
        let service = ServiceId::new("1448");
        let one = test.store.save_template(ours, "One", &service, &Details::of_quantity(1)).await.unwrap();
        let two = test.store.save_template(ours, "Two", &service, &Details::of_quantity(2)).await.unwrap();
        assert!(!test.store.rename_template(ours, two, "One").await.unwrap());
        let again = test.store.save_template(ours, "One", &service, &Details::of_quantity(3)).await.unwrap();
        assert_eq!(again, one);
        assert_eq!(test.store.list_templates(ours).await.unwrap().len(), 2);
    }
}
