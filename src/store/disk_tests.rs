//! A disk that is full: what was there stays, what cannot be written is refused with a clear word, and later it goes on.

use super::testing::open;
use super::*;

fn update(id: i64) -> StoredUpdate {
    StoredUpdate { id, body: format!("{{\"text\":\"{}\"}}", "x".repeat(20_000)) }
}

#[tokio::test]
async fn a_full_disk_loses_nothing_and_is_named() {
    let test = open().await;
    assert_eq!(test.store.receive(vec![update(1)]).await.unwrap().len(), 1);
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&test.store.writer).await.unwrap();
    let limit = async |pages: i64| {
        let sql = sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {pages}"));
        sqlx::query(sql).execute(&test.store.writer).await.unwrap();
    };
    limit(pages).await;
    let full = test.store.receive(vec![update(2), update(3)]).await.unwrap_err();
    assert!(full.to_string().starts_with("the disk is full"), "{full}");
    let kept: Vec<i64> = test.store.list_unhandled().await.unwrap().iter().map(|update| update.id).collect();
    assert_eq!(kept, [1], "a batch is kept as a whole or not at all");
    test.store.mark_handled(1).await.unwrap();
    limit(1_000_000).await;
    assert_eq!(
        test.store.receive(vec![update(2), update(3)]).await.unwrap().len(),
        2,
        "Telegram hands them over again"
    );
    assert_eq!(test.store.check_integrity().await.unwrap(), "ok");
}
