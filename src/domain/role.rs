//! Who may do what in a group. A private chat belongs to its person, who may do everything there.
//!
//! It does not know Telegram: who is an admin is asked elsewhere.

use serde::{Deserialize, Serialize};

/// What somebody is in a group; each role may do all that the one before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Everybody who is in the group: browses and looks.
    Viewer,
    /// Orders and asks for refills.
    Buyer,
    /// Cancels, approves, sets the key and everything else.
    Manager,
}

/// What a command or a press does, as far as rights go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Looks at services, orders, balances and help; leaves one's own dialogue.
    Browse,
    /// Marks favourites, mutes and watches orders: what a group shares, but what moves no money.
    Follow,
    /// Drafts and confirms orders, and says what became of an unknown one.
    Order,
    /// Asks for refills.
    Refill,
    /// Cancels orders at the panel.
    Cancel,
    /// Decides about an order above a limit.
    Approve,
    /// Sees or changes the group's settings and its language.
    Settings,
    /// Sees, sets or removes the key.
    Key,
    /// Reads the record of who did what, and takes everything out as a file.
    Audit,
}

impl Action {
    pub const ALL: [Self; 9] = [
        Self::Browse,
        Self::Follow,
        Self::Order,
        Self::Refill,
        Self::Cancel,
        Self::Approve,
        Self::Settings,
        Self::Key,
        Self::Audit,
    ];

    /// The least role that may do it.
    pub fn needs(self) -> Role {
        match self {
            Self::Browse => Role::Viewer,
            Self::Follow | Self::Order | Self::Refill => Role::Buyer,
            Self::Cancel | Self::Approve | Self::Settings | Self::Key | Self::Audit => Role::Manager,
        }
    }
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Viewer, Self::Buyer, Self::Manager];

    pub fn may(self, action: Action) -> bool {
        self >= action.needs()
    }
}

/// Who of a group's members may order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BuyerPolicy {
    /// Only Telegram's admins.
    #[default]
    Admins,
    /// Everybody who is in the group.
    Everyone,
    /// Admins, and the people whom an admin named.
    Named,
}

impl BuyerPolicy {
    pub const ALL: [Self; 3] = [Self::Admins, Self::Everyone, Self::Named];

    pub fn name(self) -> &'static str {
        match self {
            Self::Admins => "admins",
            Self::Everyone => "everyone",
            Self::Named => "named",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.name() == name)
    }
}

/// What Telegram says of somebody in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Owner or administrator. An anonymous one is named nowhere.
    Admin {
        is_anonymous: bool,
    },
    Member,
    /// Left, was thrown out, or was never there.
    Outside,
}

impl Standing {
    /// The role that follows; `None` for those who are not in the group: they may do nothing.
    pub fn role(self, policy: BuyerPolicy, is_named: bool) -> Option<Role> {
        match self {
            Self::Admin { .. } => Some(Role::Manager),
            Self::Member => Some(match policy {
                BuyerPolicy::Everyone => Role::Buyer,
                BuyerPolicy::Named if is_named => Role::Buyer,
                BuyerPolicy::Admins | BuyerPolicy::Named => Role::Viewer,
            }),
            Self::Outside => None,
        }
    }

    pub fn is_anonymous(self) -> bool {
        matches!(self, Self::Admin { is_anonymous: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_may_do_what_the_one_before_it_may() {
        let may = |role: Role| Action::ALL.into_iter().filter(|action| role.may(*action)).collect::<Vec<_>>();
        assert_eq!(may(Role::Viewer), [Action::Browse]);
        assert_eq!(may(Role::Buyer), [Action::Browse, Action::Follow, Action::Order, Action::Refill]);
        assert_eq!(may(Role::Manager), Action::ALL);
    }

    #[test]
    fn a_member_orders_only_where_an_admin_said_so() {
        let of = |policy, is_named| Standing::Member.role(policy, is_named);
        assert_eq!(of(BuyerPolicy::Admins, true), Some(Role::Viewer));
        assert_eq!(of(BuyerPolicy::Everyone, false), Some(Role::Buyer));
        assert_eq!(of(BuyerPolicy::Named, false), Some(Role::Viewer));
        assert_eq!(of(BuyerPolicy::Named, true), Some(Role::Buyer));
    }

    #[test]
    fn who_is_not_there_may_nothing_whatever_was_set() {
        for policy in BuyerPolicy::ALL {
            assert_eq!(Standing::Outside.role(policy, true), None);
        }
    }
}
