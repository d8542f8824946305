//! News that only groups get, and what waits for a manager's word, for the tests of screens.

use super::{NOW, Samples};
use crate::domain::approval::{Approval, BrokenLimit, Held, Line, Word};
use crate::domain::ids::{AccountId, MassRow, OrderRow, UserId};
use crate::domain::money::Money;
use crate::domain::notification::{Notification, Person};

const ORDER: Held = Held::Order(OrderRow(9));
const LIST: Held = Held::Mass(MassRow(3));

impl Samples {
    /// Every kind of a group's news once.
    pub fn group_news(&self) -> Vec<Notification> {
        let mut news = vec![
            Notification::KeySet { by: self.manager(), panel: self.name.clone(), key_tail: "wxyz".into() },
            Notification::ApprovalAsked { held: ORDER },
            Notification::ApprovalAsked { held: LIST },
        ];
        news.extend(self.words().map(Notification::ApprovalDecided));
        news
    }

    fn manager(&self) -> Person {
        Person { id: UserId(7), name: self.name.clone() }
    }

    /// What managers may say.
    pub fn words(&self) -> [Word; 4] {
        [(ORDER, true), (ORDER, false), (LIST, true), (LIST, false)].map(|(held, is_approved)| Word {
            held,
            message: 7,
            service_name: if held == ORDER { self.name.clone() } else { String::new() },
            by: self.manager(),
            is_approved,
            orders: if held == ORDER { 1 } else { self.quantity },
            price: Some(Money(self.rate)),
            currency: self.currency(),
        })
    }

    /// Requests of every kind, the first of them for a single order.
    pub fn approvals(&self) -> [Approval; 5] {
        let limit = Money(self.rate);
        let of_line = Some(Line { number: self.quantity, price: Money(self.rate) });
        let of_order = BrokenLimit::Order { limit, line: None };
        let single = Approval {
            held: ORDER,
            account: AccountId(1),
            person: UserId(7),
            name: self.name.clone(),
            broken: Some(of_order),
            round: 0,
            was: None,
            orders: 1,
            price: Money(self.rate),
            currency: self.currency(),
            priced_at: NOW,
            is_open: true,
        };
        let broken = Some(BrokenLimit::Order { limit, line: of_line });
        let list = Approval { held: LIST, orders: self.quantity, broken, ..single.clone() };
        let broken = Some(BrokenLimit::Day { limit, spent: Money(self.rate) });
        [
            single.clone(),
            Approval { round: u32::MAX, was: Some(limit), broken, ..single },
            list.clone(),
            Approval { round: 1, broken, ..list.clone() },
            Approval { round: 1, was: Some(limit), broken: None, ..list },
        ]
    }
}
