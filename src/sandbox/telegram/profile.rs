//! Keeps what the bot says of itself: command menus, descriptions, names, by language and scope.
//!
//! It does not read requests (see `methods::profile`).

use std::collections::BTreeMap;

/// Whom a command menu is for; the narrowest that fits wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommandScope {
    /// Everyone.
    Default,
    /// Every private chat.
    AllPrivateChats,
    /// Every group.
    AllGroupChats,
    /// The administrators of every group.
    AllChatAdministrators,
    /// One chat.
    Chat(i64),
    /// The administrators of one group.
    ChatAdministrators(i64),
    /// One member of one group.
    ChatMember(i64, i64),
}

/// A command and its description.
pub(super) type Menu = Vec<(String, String)>;

/// What the bot says of itself.
#[derive(Default)]
pub(super) struct Profile {
    menus: BTreeMap<(CommandScope, String), Menu>,
    /// Names, descriptions and short descriptions by field and language.
    texts: BTreeMap<(&'static str, String), String>,
}

impl Profile {
    /// Replaces the menu of a scope and language; an empty one is none.
    pub(super) fn set_menu(&mut self, scope: CommandScope, language: &str, menu: Menu) {
        let key = (scope, language.to_owned());
        if menu.is_empty() {
            self.menus.remove(&key);
        } else {
            self.menus.insert(key, menu);
        }
    }

    /// Gives the menu of exactly this scope and language.
    pub(super) fn menu(&self, scope: CommandScope, language: &str) -> Menu {
        self.menus.get(&(scope, language.to_owned())).cloned().unwrap_or_default()
    }

    /// Gives the first menu among the scopes, each in the language and then without one (the Bot API's order).
    pub(super) fn first_menu(&self, scopes: &[CommandScope], language: &str) -> Menu {
        let keys = scopes.iter().flat_map(|scope| [(*scope, language.to_owned()), (*scope, String::new())]);
        keys.into_iter().find_map(|key| self.menus.get(&key)).cloned().unwrap_or_default()
    }

    /// Replaces a text of the profile; an empty one is none.
    pub(super) fn set_text(&mut self, field: &'static str, language: &str, text: &str) {
        let key = (field, language.to_owned());
        if text.is_empty() {
            self.texts.remove(&key);
        } else {
            self.texts.insert(key, text.to_owned());
        }
    }

    /// Gives a text of the profile in a language, else the one for every language.
    pub(super) fn text(&self, field: &'static str, language: &str) -> String {
        let find = |language: &str| self.texts.get(&(field, language.to_owned())).cloned();
        find(language).or_else(|| find("")).unwrap_or_default()
    }
}
