//! Time that passes faster than the machine's, in the sandbox.

use std::time::Duration;

use crate::store::{Store, StoreError};

/// The bot is given so long to look at what became due: a second in all.
const LOOKS: u32 = 40;
const LOOK: Duration = Duration::from_millis(25);

/// Lets the time of the store's clock pass, and returns when every look at the panel that became due was taken,
/// or the panel takes too long.
pub async fn let_pass(store: &Store, panel: &str, by: Duration) -> Result<(), StoreError> {
    store.clock().advance(by);
    store.wakes().time_passed();
    for _ in 0..LOOKS {
        let now = store.clock().now();
        if store.next_due_look(panel).await?.is_none_or(|due| due > now) {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}
