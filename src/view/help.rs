//! The help, by topic.

use super::html::body;
use super::keyboard::keyboard;
use super::press::{HelpTopic, Press};
use super::{Button, Screen};
use crate::l10n::Text;

/// One topic of the help, with buttons for the others.
pub fn help(t: &Text, topic: HelpTopic) -> Screen {
    let (title, text) = match topic {
        HelpTopic::Overview => ("help-title", "help-overview"),
        HelpTopic::Ordering => ("help-ordering-title", "help-ordering"),
        HelpTopic::Tracking => ("help-tracking-title", "help-tracking"),
        HelpTopic::Requests => ("help-requests-title", "help-requests"),
        HelpTopic::Keys => ("help-keys-title", "help-keys"),
        HelpTopic::Commands => ("help-commands-title", "help-commands"),
    };
    let others = HelpTopic::ALL.into_iter().filter(|other| *other != topic).map(|topic| button(t, topic));
    body(t).text(title).text(text).screen(keyboard(t).grid(2, others).menu().rows())
}

fn button(t: &Text, topic: HelpTopic) -> Button {
    let key = match topic {
        HelpTopic::Overview => "button-help-overview",
        HelpTopic::Ordering => "button-help-ordering",
        HelpTopic::Tracking => "button-help-tracking",
        HelpTopic::Requests => "button-help-requests",
        HelpTopic::Keys => "button-help-keys",
        HelpTopic::Commands => "button-help-commands",
    };
    keyboard(t).button(key, Press::Help { topic })
}
