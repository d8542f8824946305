//! Short notices: what is said when a message, a command or a button cannot be followed as it is.

use super::html::{body, line};
use super::keyboard::keyboard;
use super::press::{HelpTopic, Press};
use super::{Button, ButtonKind, Screen};
use crate::domain::lang::Lang;
use crate::domain::role::{Action, BuyerPolicy, Role};
use crate::l10n::Text;

/// In a group: the rest is done in private; `address` opens that chat.
pub fn group_private(t: &Text, address: &str) -> Screen {
    let button = Button { label: t.text("button-private"), kind: ButtonKind::Url(address.to_owned()) };
    body(t).text("notice-group-title").text("notice-group").screen(keyboard(t).row([button]).rows())
}

/// The bot does not have this command.
pub fn unknown_command(t: &Text, command: &str) -> Screen {
    body(t).line(line(t).id("command", command).say("notice-command")).screen(help(t))
}

/// A text outside a dialogue that is no id, no link and no words to search for.
pub fn unknown_text(t: &Text) -> Screen {
    body(t).text("notice-text").screen(help(t))
}

/// A number that is neither an order's id nor a service's.
pub fn number(t: &Text, number: &str) -> Screen {
    body(t).line(line(t).id("id", number).say("notice-number")).screen(
        keyboard(t)
            .keys([("button-services", Press::Services { page: 0 }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// Something of ours broke while the wish was carried out.
pub fn broke(t: &Text) -> Screen {
    body(t).text("notice-broke").screen(keyboard(t).menu().rows())
}

/// The bot has too much to do just now.
pub fn busy(t: &Text) -> Screen {
    body(t).text("notice-busy").screen(keyboard(t).menu().rows())
}

/// An order that does not exist, or belongs to another chat.
pub fn no_order(t: &Text) -> Screen {
    body(t).text("notice-no-order").screen(keyboard(t).menu().rows())
}

fn help(t: &Text) -> Vec<Vec<Button>> {
    keyboard(t)
        .keys([("button-menu", Press::Menu), ("button-help", Press::Help { topic: HelpTopic::Overview })])
        .rows()
}

/// What is said in passing, in answer to a press; Telegram takes 200 characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toast {
    /// The button belongs to another version of the bot.
    Outdated,
    /// The press is nothing that the bot ever offered.
    Forged,
    /// The dialogue belongs to somebody else.
    NotYours,
    /// Only admins may do this here.
    AdminsOnly,
    /// Only those who may order may do this here.
    BuyersOnly,
    /// Who asked for an approval does not give it.
    NotYourOwn,
    /// Who asked for an approval may no longer order.
    AskerNoRight,
    /// Telegram did not say whether who asked may still order.
    AskerNotSaid,
    /// Telegram did not say what the person may do.
    RightsNotSaid,
    /// The person is not in the group (any more).
    NotInGroup,
    /// The order of the button is not one of this chat.
    NoOrder,
    Busy,
    Broke,
    /// Nothing has changed since the last look.
    Unchanged,
    FavouriteAdded,
    FavouriteRemoved,
    Muted,
    Unmuted,
    Saved,
    LanguageChosen(Lang),
}

impl Toast {
    /// The notice for somebody whose role is too low for an action.
    pub fn denied(action: Action, policy: BuyerPolicy) -> Self {
        match (action.needs(), policy) {
            (Role::Buyer, BuyerPolicy::Named) => Self::BuyersOnly,
            _ => Self::AdminsOnly,
        }
    }
}

/// The answer to a command that the person may not give.
pub fn denied(t: &Text, why: Toast) -> Screen {
    body(t).line(super::escape(&toast(t, why))).screen(vec![])
}

/// Says a notice as plain text.
pub fn toast(t: &Text, toast: Toast) -> String {
    let key = match toast {
        Toast::Outdated => "toast-outdated",
        Toast::Forged => "toast-forged",
        Toast::NotYours => "toast-not-yours",
        Toast::AdminsOnly => "toast-admins-only",
        Toast::BuyersOnly => "toast-buyers-only",
        Toast::NotYourOwn => "toast-not-your-own",
        Toast::AskerNoRight => "toast-asker-no-right",
        Toast::AskerNotSaid => "toast-asker-not-said",
        Toast::RightsNotSaid => "toast-rights-not-said",
        Toast::NotInGroup => "toast-not-in-group",
        Toast::NoOrder => "toast-no-order",
        Toast::Busy => "toast-busy",
        Toast::Broke => "toast-broke",
        Toast::Unchanged => "toast-unchanged",
        Toast::FavouriteAdded => "toast-favourite-added",
        Toast::FavouriteRemoved => "toast-favourite-removed",
        Toast::Muted => "toast-muted",
        Toast::Unmuted => "toast-unmuted",
        Toast::Saved => "toast-saved",
        Toast::LanguageChosen(lang) => {
            return t.text_with("toast-language", &t.args().foreign("language", lang.name()));
        }
    };
    t.text(key)
}
