//! News that only groups get, for the tests of screens.

use super::Samples;
use crate::domain::ids::{OrderRow, UserId};
use crate::domain::money::Money;
use crate::domain::notification::{Notification, Person};

impl Samples {
    /// Every kind of a group's news once.
    pub fn group_news(&self) -> Vec<Notification> {
        let by = || Person { id: UserId(7), name: self.name.clone() };
        let order = OrderRow(9);
        let decided = |is_approved| {
            let service_name = self.name.clone();
            Notification::ApprovalDecided { order, message: 7, service_name, by: by(), is_approved }
        };
        vec![
            Notification::KeySet { by: by(), panel: self.name.clone(), key_tail: "wxyz".into() },
            Notification::ApprovalAsked { order, name: self.name.clone(), limit: Money::ZERO },
            decided(true),
            decided(false),
        ]
    }
}
