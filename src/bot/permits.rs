//! The table of rights: what each command and each press does, and so which role it needs in a group.
//!
//! A new press without a row does not compile; a new command without a row is unknown to the bot. Nothing else
//! in the bot decides about roles: `schema` asks here before any feature is called.

use super::dialogue::Dialogue;
use crate::domain::ids::OrderRow;
use crate::domain::role::Action;
use crate::view::press::digest::DigestPress;
use crate::view::press::stats::StatsPress;
use crate::view::press::which::About;
use crate::view::press::{GroupPress, MassPress, OrderingPress, Press, TemplatePress};

/// What a command does; `None`: the bot has no such command.
pub fn of_command(name: &str, rest: &str) -> Option<Action> {
    Some(match name {
        "start" | "menu" | "services" | "search" | "help" => Action::Browse,
        "orders" | "status" | "refills" | "balance" | "stats" => Action::Browse,
        "order" if rest.is_empty() => Action::Browse,
        "order" | "mass" => Action::Order,
        "watch" | "unwatch" => Action::Follow,
        "refill" => Action::Refill,
        // Without ids it leaves one's own dialogue.
        "cancel" if rest.is_empty() => Action::Browse,
        "cancel" => Action::Cancel,
        // Everything of the chat goes, its key first of all.
        "key" | "forget" => Action::Key,
        "language" | "settings" | "buyers" => Action::Settings,
        "export" | "audit" => Action::Audit,
        _ => return None,
    })
}

/// What a press does.
pub fn of_press(press: &Press) -> Action {
    match press {
        Press::Menu
        | Press::Services { .. }
        | Press::Category { .. }
        | Press::Service { .. }
        | Press::Favourites { .. }
        | Press::Search { .. }
        | Press::Find(_)
        | Press::Ordering(OrderingPress::CardFor { .. })
        | Press::Digest(DigestPress::New { .. })
        | Press::Orders { .. }
        | Press::Card { .. }
        | Press::Refresh { .. }
        | Press::Refills { .. }
        | Press::Balance
        | Press::Template(TemplatePress::List { .. } | TemplatePress::Card { .. })
        | Press::Help { .. }
        | Press::Mass(MassPress::Page { .. } | MassPress::Progress { .. } | MassPress::File { .. })
        | Press::Leave
        | Press::Noop => Action::Browse,
        Press::Stats(StatsPress::Picture(_) | StatsPress::Text(_)) => Action::Browse,
        Press::Stats(StatsPress::Export(_)) => Action::Audit,
        Press::Favourite { .. } | Press::Mute { .. } | Press::Unmute { .. } => Action::Follow,
        Press::Order { .. }
        | Press::Quantity { .. }
        | Press::Ordering(_)
        | Press::Template(
            TemplatePress::Use { .. }
            | TemplatePress::Save { .. }
            | TemplatePress::Rename { .. }
            | TemplatePress::Delete { .. }
            | TemplatePress::DeleteYes { .. },
        )
        | Press::Confirm { .. }
        | Press::Discard { .. }
        | Press::Again { .. }
        | Press::CheckAgain { .. }
        | Press::WasPlaced { .. }
        | Press::NotPlaced { .. }
        | Press::NotPlacedYes { .. }
        | Press::Mass(MassPress::Confirm { .. } | MassPress::Discard { .. } | MassPress::Stop { .. }) => {
            Action::Order
        }
        Press::Refill { .. } | Press::Radar(_) => Action::Refill,
        Press::CancelAsk { .. } | Press::CancelYes { .. } | Press::CancelTyped { .. } => Action::Cancel,
        Press::Languages { .. }
        | Press::SetLang(_)
        | Press::Settings
        | Press::SetPush(_)
        | Press::Setting(_)
        | Press::Admin(_) => Action::Settings,
        Press::Key
        | Press::KeyEnter
        | Press::KeyPanel { .. }
        | Press::KeyUse { .. }
        | Press::KeyRemove
        | Press::KeyRemoveYes
        | Press::ForgetYes => Action::Key,
        Press::Group(press) => of_group_press(press),
        // As the command that asked.
        Press::Which(press) => match press.about {
            About::Status => Action::Browse,
            About::Watch | About::Unwatch => Action::Follow,
            About::Refill => Action::Refill,
            About::Cancel => Action::Cancel,
        },
    }
}

fn of_group_press(press: &GroupPress) -> Action {
    match press {
        GroupPress::Settings
        | GroupPress::Buyers(_)
        | GroupPress::People
        | GroupPress::Name { .. }
        | GroupPress::AskPeople
        | GroupPress::Limit(_)
        | GroupPress::NoLimit(_)
        | GroupPress::PushHere { .. } => Action::Settings,
        GroupPress::Approve { .. } | GroupPress::Decline { .. } => Action::Approve,
        GroupPress::Audit { .. } => Action::Audit,
        // Offered in private only, where the group's own rights are asked.
        GroupPress::TakeKey | GroupPress::KeyPanel { .. } => Action::Key,
    }
}

/// What an answer to a question does: a right that was lost since it was asked is lost.
pub fn of_dialogue(dialogue: &Dialogue) -> Action {
    match dialogue {
        Dialogue::Key { .. } => Action::Key,
        Dialogue::Setting { .. } => Action::Settings,
        Dialogue::Order { .. }
        | Dialogue::TemplateName { .. }
        | Dialogue::Mass { .. }
        | Dialogue::PanelId { .. } => Action::Order,
        Dialogue::GroupKey { .. } => Action::Key,
        Dialogue::Limit { .. } | Dialogue::Buyers { .. } => Action::Settings,
    }
}

/// The order that a press is about: it must be one of the chat.
pub fn order_of(press: &Press) -> Option<OrderRow> {
    match press {
        Press::Confirm { order }
        | Press::Discard { order }
        | Press::Card { order }
        | Press::Refresh { order }
        | Press::Refill { order }
        | Press::CancelAsk { order }
        | Press::CancelYes { order }
        | Press::Again { order }
        | Press::Mute { order }
        | Press::Unmute { order }
        | Press::CheckAgain { order }
        | Press::WasPlaced { order }
        | Press::NotPlaced { order }
        | Press::NotPlacedYes { order }
        | Press::Template(TemplatePress::Save { order })
        | Press::Ordering(OrderingPress::DripFeed { order } | OrderingPress::AtOnce { order }) => {
            Some(*order)
        }
        _ => None,
    }
}

/// Whether a press decides about a draft: that is for the person who made it, and for nobody else.
pub fn is_of_its_draft(press: &Press) -> bool {
    let changes = |press: &OrderingPress| {
        matches!(press, OrderingPress::DripFeed { .. } | OrderingPress::AtOnce { .. })
    };
    match press {
        Press::Confirm { .. } | Press::Discard { .. } => true,
        Press::Ordering(press) => changes(press),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_money_is_nobodys_who_only_looks() {
        let order = OrderRow(1);
        for press in [
            Press::Confirm { order },
            Press::Again { order },
            Press::Refill { order },
            Press::CancelYes { order },
            Press::NotPlacedYes { order },
            Press::KeyRemoveYes,
            Press::ForgetYes,
        ] {
            assert_ne!(of_press(&press), Action::Browse, "{press:?}");
        }
    }

    #[test]
    fn every_command_of_the_menu_has_a_row() {
        let locales = crate::l10n::Locales::new().unwrap();
        let t = locales.get(crate::domain::lang::Lang::En);
        for (name, _) in crate::view::commands::commands(t) {
            assert!(of_command(name, "").is_some() && of_command(name, "1").is_some(), "{name}");
        }
        assert_eq!(of_command("dance", ""), None);
    }
}
