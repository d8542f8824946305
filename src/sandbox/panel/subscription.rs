//! Owns what becomes of a subscription: how many posts it has seen and how it stands.
//! It does not place the orders for those posts.

use std::time::Duration;

use serde_json::{Value, json};

use super::order::OrderId;

/// A watched account posts this often when the subscription names a number of posts.
const BETWEEN_POSTS: Duration = Duration::from_secs(60);
/// Without a number of posts it posts less often, so that it does not eat the balance.
const BETWEEN_ENDLESS_POSTS: Duration = Duration::from_secs(300);
/// Keeps an endless subscription from filling the memory.
const MOST_POSTS: u64 = 20;

/// A subscription as the panel keeps it; its orders are ordinary ones.
#[derive(Debug, Clone)]
pub(super) struct Subscription {
    pub id: OrderId,
    pub key: String,
    pub offer_id: u32,
    pub offer_name: String,
    pub username: String,
    pub min: u64,
    pub max: u64,
    pub posts: Option<u64>,
    pub expiry: Option<String>,
    pub placed_at: Duration,
    pub orders: Vec<OrderId>,
    /// The balance did not suffice for the newest post.
    pub paused: bool,
    /// A state that was set by a request to cancel or by hand.
    pub fixed: Option<String>,
}

impl Subscription {
    /// How many posts the account has had by now, as far as the subscription cares.
    pub fn posts_seen_at(&self, now: Duration) -> u64 {
        let between = if self.posts.is_some() { BETWEEN_POSTS } else { BETWEEN_ENDLESS_POSTS };
        let seen = now.saturating_sub(self.placed_at).as_secs() / between.as_secs().max(1);
        seen.min(self.posts.unwrap_or(MOST_POSTS)).min(MOST_POSTS)
    }

    pub fn wants_order_at(&self, now: Duration) -> bool {
        self.fixed.is_none() && (self.orders.len() as u64) < self.posts_seen_at(now)
    }

    pub fn status(&self) -> &str {
        match &self.fixed {
            Some(fixed) => fixed,
            None if self.posts.is_some_and(|posts| self.orders.len() as u64 >= posts) => "Completed",
            None if self.paused => "Paused",
            None => "Active",
        }
    }

    pub fn to_json(&self) -> Value {
        json!({
            "status": self.status(),
            "posts": self.posts.map(|posts| posts.to_string()),
            "expiry": self.expiry,
            "orders": self.orders,
        })
    }
}
