//! The poller where there is much to look at: few requests, everybody's turn, one panel's trouble is its own.

use std::collections::HashSet;
use std::time::Duration;

use orderdesk::store::Due;
use orderdesk::workers::poller::Poller;

use crate::support::PATIENCE;
use crate::support::crowd::{Anybody, Crowd};

const MINUTE: Duration = Duration::from_secs(60);

/// Lets the poller work until nothing is due at a panel.
async fn works_off(crowd: &Crowd, poller: &Poller, panel: &str) {
    let work = async {
        loop {
            let woken = crowd.store.wakes().poller.notified();
            poller.tick().await.expect("a tick");
            if crowd.store.due_accounts(panel, Due::Orders).await.expect("a read").is_empty() {
                return;
            }
            woken.await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, work).await.is_ok(), "{panel} was not worked off");
}

#[tokio::test]
async fn looks_of_one_key_come_to_go_in_one_request_though_its_orders_began_at_different_times() {
    let panel = Anybody::start().await;
    let crowd = Crowd::of(&[("a", &panel)]).await;
    const KEYS: usize = 10;
    for key in 0..KEYS {
        crowd.add("a", &format!("key-{key}-0123456789abcdef"), 100, Duration::ZERO, MINUTE).await;
    }
    let poller = Poller::new(crowd.store.clone(), crowd.panels.clone(), MINUTE);
    let by_seconds = async |seconds: u64| {
        for _ in 0..seconds / 3 {
            crowd.clock.advance(Duration::from_secs(3));
            works_off(&crowd, &poller, "a").await;
        }
    };
    by_seconds(120).await;
    let before = panel.requests();
    by_seconds(60).await;
    let requests = panel.requests().split_off(before.len());
    let looks: usize = requests.iter().map(|(_, ids)| ids).sum();
    assert_eq!(looks, KEYS * 100);
    // The least possible is one a key; without beats it is twenty.
    assert!(requests.len() * 100 <= KEYS * 105, "{} requests", requests.len());
    poller.finish().await;
}

#[tokio::test]
async fn a_key_with_many_orders_does_not_stand_before_the_others() {
    let panel = Anybody::start().await;
    let crowd = Crowd::of(&[("a", &panel)]).await;
    for key in ["many-1", "many-2", "many-3", "many-4", "many-5", "many-6", "many-7", "many-8"] {
        crowd.add("a", key, 1_500, Duration::ZERO, Duration::ZERO).await;
    }
    for key in 0..8 {
        // Due later than everything of the big ones.
        crowd.add("a", &format!("few-{key}"), 3, Duration::from_secs(1), Duration::ZERO).await;
    }
    crowd.clock.advance(Duration::from_secs(2));
    let poller = Poller::new(crowd.store.clone(), crowd.panels.clone(), MINUTE);
    works_off(&crowd, &poller, "a").await;
    let requests = panel.requests();
    assert_eq!(requests.len(), 8 * 15 + 8);
    let early: HashSet<_> =
        requests.iter().take(16).map(|(key, _)| key.as_str()).filter(|key| key.starts_with("few")).collect();
    assert_eq!(early.len(), 8, "{:?}", requests.get(..16));
    poller.finish().await;
}

#[tokio::test]
async fn a_slow_panel_delays_no_other() {
    let (slow, quick) = (Anybody::start().await, Anybody::start().await);
    let crowd = Crowd::of(&[("slow", &slow), ("quick", &quick)]).await;
    slow.close();
    for key in 0..10 {
        crowd.add("slow", &format!("slow-{key}"), 10, Duration::ZERO, Duration::ZERO).await;
        crowd.add("quick", &format!("quick-{key}"), 300, Duration::ZERO, Duration::ZERO).await;
    }
    let poller = Poller::new(crowd.store.clone(), crowd.panels.clone(), MINUTE);
    works_off(&crowd, &poller, "quick").await;
    assert_eq!(quick.requests().len(), 30);
    assert!(slow.requests().len() <= 2, "a panel is asked twice at once at most");
    slow.open();
    works_off(&crowd, &poller, "slow").await;
    assert_eq!(slow.requests().len(), 10);
    poller.finish().await;
}

#[tokio::test]
async fn a_poller_that_ends_does_not_wait_for_a_slow_panel() {
    let slow = Anybody::start().await;
    let crowd = Crowd::of(&[("slow", &slow)]).await;
    slow.close();
    let account = crowd.add("slow", "key", 10, Duration::ZERO, Duration::ZERO).await;
    let poller = Poller::new(crowd.store.clone(), crowd.panels.clone(), MINUTE);
    poller.tick().await.expect("a tick");
    slow.is_asked().await;
    // The panel answers only when it is opened, and the client waits for a minute.
    let ended = tokio::time::timeout(PATIENCE, poller.finish()).await;
    assert!(ended.is_ok(), "the end waits for the panel");
    assert_eq!(crowd.store.due_accounts("slow", Due::Orders).await.expect("a read"), [account]);
}
