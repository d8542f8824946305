//! Owns the panel's books: keys and their balances, orders, refills, subscriptions, and bringing them up to date.
//! It does not speak API v2.

use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

use rust_decimal::Decimal;

use super::{
    PanelOptions,
    catalog::{Offer, SANDBOX_SIZE, catalog},
    clock::VirtualClock,
    key_tail,
    order::{Order, OrderId, OrderView, Plan, Progress},
    refill::Refill,
    subscription::Subscription,
};

/// The first order gets this id, as on the reference page.
const FIRST_ORDER_ID: OrderId = 23_501;
/// Old orders are forgotten beyond this, so that a sandbox may run for weeks.
const MOST_ORDERS: usize = 20_000;

/// What one API key has at the panel.
#[derive(Debug, Clone)]
pub(super) struct Account {
    pub balance: Decimal,
    pub revoked: bool,
}

#[derive(Debug)]
pub(super) struct Books {
    seed: u64,
    pub clock: VirtualClock,
    pub offers: Vec<Offer>,
    pub accounts: HashMap<String, Account>,
    pub orders: BTreeMap<OrderId, Order>,
    pub subscriptions: BTreeMap<OrderId, Subscription>,
    pub refills: BTreeMap<u64, Refill>,
    next_order: OrderId,
    next_refill: u64,
}

impl Books {
    pub fn open(options: &PanelOptions) -> Self {
        let account = |balance: Decimal| Account { balance, revoked: false };
        Self {
            seed: options.seed,
            clock: VirtualClock::new(options.speed),
            offers: catalog(options.seed, SANDBOX_SIZE),
            accounts: options.keys.iter().map(|(key, balance)| (key.clone(), account(*balance))).collect(),
            orders: BTreeMap::new(),
            subscriptions: BTreeMap::new(),
            refills: BTreeMap::new(),
            next_order: FIRST_ORDER_ID,
            next_refill: 1,
        }
    }

    pub fn find_offer(&self, id: &str) -> Option<&Offer> {
        let id: u32 = id.trim().parse().ok()?;
        self.offers.iter().find(|offer| offer.id == id)
    }

    pub fn take_order_id(&mut self) -> OrderId {
        let id = self.next_order;
        self.next_order += 1;
        id
    }

    /// Takes the price from the key's balance; refuses without taking anything when it does not suffice.
    pub fn charge(&mut self, key: &str, price: Decimal) -> bool {
        match self.accounts.get_mut(key) {
            Some(account) if account.balance >= price => {
                account.balance -= price;
                true
            }
            _ => false,
        }
    }

    /// Places an order that is paid for already.
    pub fn place(&mut self, key: &str, offer: &Offer, link: &str, quantity: u64, lasts: Duration) -> OrderId {
        let id = self.take_order_id();
        let price = offer.price(quantity);
        let now = self.clock.now();
        let plan = Plan::new(self.seed, id, link, lasts);
        let seen = plan.progress(quantity, Duration::ZERO);
        let order = Order {
            id,
            key: key.to_owned(),
            offer_id: offer.id,
            offer_name: offer.name.clone(),
            link: link.to_owned(),
            quantity,
            price,
            charge: price,
            placed_at: now,
            plan,
            cancel_at: None,
            fixed: None,
            seen,
        };
        self.orders.insert(id, order);
        while self.orders.len() > MOST_ORDERS {
            self.orders.pop_first();
        }
        id
    }

    pub fn open_refill(&mut self, key: &str, order: OrderId) -> u64 {
        let id = self.next_refill;
        self.next_refill += 1;
        self.refills.insert(id, Refill::new(self.seed, id, key, order, self.clock.now()));
        id
    }

    /// Brings every order up to the panel's present, pays refunds, and returns the orders that changed.
    pub fn settle(&mut self) -> Vec<OrderView> {
        let now = self.clock.now();
        self.serve_subscriptions(now);
        let mut changed = Vec::new();
        for order in self.orders.values_mut() {
            let progress = order.progress_at(now);
            if progress == order.seen {
                continue;
            }
            let charge = order.charge_for(&progress);
            if let Some(account) = self.accounts.get_mut(&order.key) {
                account.balance += order.charge - charge;
            }
            order.charge = charge;
            order.seen = progress;
            changed.push(OrderView::from(&*order));
        }
        changed
    }

    /// Places and charges an order for every post that the watched accounts have had since.
    fn serve_subscriptions(&mut self, now: Duration) {
        let due: Vec<OrderId> =
            self.subscriptions.values().filter(|sub| sub.wants_order_at(now)).map(|sub| sub.id).collect();
        for id in due {
            while let Some(sub) = self.subscriptions.get(&id).filter(|sub| sub.wants_order_at(now)).cloned() {
                let placed = self.order_for_post(&sub);
                let Some(kept) = self.subscriptions.get_mut(&id) else { break };
                kept.paused = placed.is_none();
                match placed {
                    Some(order) => kept.orders.push(order),
                    None => break,
                }
            }
        }
    }

    fn order_for_post(&mut self, sub: &Subscription) -> Option<OrderId> {
        let offer = self.offers.iter().find(|offer| offer.id == sub.offer_id)?.clone();
        let post = sub.orders.len() as u64;
        let quantity = fastrand::Rng::with_seed(self.seed ^ sub.id ^ post).u64(sub.min..=sub.max);
        if !self.charge(&sub.key, offer.price(quantity)) {
            return None;
        }
        let link =
            format!("https://www.instagram.com/p/{}-{}", sub.username.trim_start_matches('@'), post + 1);
        Some(self.place(&sub.key, &offer, &link, quantity, Duration::ZERO))
    }

    /// Sets an order's or subscription's state by hand; it stays so. False if there is no such order.
    pub fn set_status(&mut self, id: OrderId, status: &str, remains: u64) -> bool {
        if let Some(sub) = self.subscriptions.get_mut(&id) {
            sub.fixed = Some(status.to_owned());
            return true;
        }
        let Some(order) = self.orders.get_mut(&id) else { return false };
        let start_count =
            order.seen.start_count.or_else(|| order.plan.progress(1, Duration::MAX).start_count);
        order.fixed = Some(Progress { status: status.to_owned(), start_count, remains });
        true
    }

    /// Every order and subscription, in the order in which they were placed.
    pub fn views(&self) -> Vec<OrderView> {
        let subscriptions = self.subscriptions.values().map(|sub| OrderView {
            id: sub.id,
            key_tail: key_tail(&sub.key),
            service: sub.offer_id,
            name: sub.offer_name.clone(),
            link: sub.username.clone(),
            quantity: sub.max,
            charge: sub.orders.iter().filter_map(|id| self.orders.get(id)).map(|order| order.charge).sum(),
            status: sub.status().to_owned(),
            start_count: None,
            remains: sub.posts.unwrap_or(0).saturating_sub(sub.orders.len() as u64),
        });
        let mut views: Vec<_> = self.orders.values().map(OrderView::from).chain(subscriptions).collect();
        views.sort_by_key(|view| view.id);
        views
    }
}
