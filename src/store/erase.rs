//! Erasing rows with all that hangs on them, as the foreign keys of the schema tell it.
//!
//! A table that a later migration adds is erased along, without a word here, if it refers to its owner.

use std::collections::BTreeMap;

use sqlx::{Row, SqliteConnection};

use super::StoreError;

/// Longer chains of tables that refer to each other are a circle.
const DEEPEST: usize = 8;

/// One foreign key: the columns of a table that refer to the columns of another.
#[derive(Debug, Clone)]
struct Reference {
    table: String,
    columns: Vec<String>,
    to_table: String,
    to_columns: Vec<String>,
    /// Its rows go, or let go, by themselves when what they refer to goes.
    lets_go: bool,
}

/// Deletes the rows of a table that fulfil a condition of ours, and before them all that refers to them.
///
/// Returns how many rows of the table itself went.
pub(super) async fn erase(
    tx: &mut SqliteConnection,
    table: &str,
    condition: &str,
) -> Result<u64, StoreError> {
    let references = references(tx).await?;
    let mut steps = vec![];
    plan(&references, table, condition, 0, &mut steps)?;
    let mut gone = 0;
    for sql in steps {
        gone = sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut *tx).await?.rows_affected();
    }
    Ok(gone)
}

/// Lets all that refers to one row of a table by its id refer to another one. What would then be there twice stays.
pub(super) async fn refer_to(
    tx: &mut SqliteConnection,
    table: &str,
    from: i64,
    to: i64,
) -> Result<(), StoreError> {
    for reference in references(tx).await?.iter().filter(|reference| reference.to_table == table) {
        let [column] = reference.columns.as_slice() else {
            return Err(StoreError::Corrupt("a reference of several columns"));
        };
        let sql = format!("UPDATE OR IGNORE {} SET {column} = {to} WHERE {column} = {from}", reference.table);
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut *tx).await?;
    }
    Ok(())
}

fn plan(
    references: &[Reference],
    table: &str,
    condition: &str,
    depth: usize,
    steps: &mut Vec<String>,
) -> Result<(), StoreError> {
    if depth > DEEPEST {
        return Err(StoreError::Corrupt("a circle of tables"));
    }
    for reference in references.iter().filter(|it| it.to_table == table && !it.lets_go) {
        let (columns, to) = (reference.columns.join(", "), reference.to_columns.join(", "));
        let condition = format!("({columns}) IN (SELECT {to} FROM {table} WHERE {condition})");
        plan(references, &reference.table, &condition, depth + 1, steps)?;
    }
    steps.push(format!("DELETE FROM {table} WHERE {condition}"));
    Ok(())
}

/// Every foreign key.
async fn references(tx: &mut SqliteConnection) -> Result<Vec<Reference>, StoreError> {
    let rows = sqlx::query(
        "SELECT m.name AS child, f.id, f.\"from\" AS child_column, f.\"table\" AS parent, f.\"to\" AS parent_column,
            f.on_delete IN ('CASCADE', 'SET NULL') AS lets_go
         FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq",
    )
    .fetch_all(tx)
    .await?;
    let mut found = BTreeMap::<(String, i64), Reference>::new();
    for row in rows {
        let table: String = row.try_get("child")?;
        let to_table: String = row.try_get("parent")?;
        let reference = found.entry((table.clone(), row.try_get("id")?)).or_insert(Reference {
            table,
            columns: vec![],
            to_table,
            to_columns: vec![],
            lets_go: row.try_get("lets_go")?,
        });
        reference.columns.push(row.try_get("child_column")?);
        reference.to_columns.push(row.try_get("parent_column")?);
    }
    Ok(found.into_values().collect())
}
