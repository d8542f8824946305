//! Owns who and what is on the sandbox page: the people, their group, the phones, the token and the keys.
//! It does not play them.

use serde::Serialize;

use super::telegram::{LocalTelegram, MemberRole, Person};

/// The token of the sandbox's bot, in the shape of a real one; it opens nothing but the local server.
pub(super) const BOT_TOKEN: &str = "7000000001:SANDBOX-00000000000000000-ORDERDESK";
/// The key that a person tries first.
pub(super) const GOOD_KEY: &str = "sandbox-7f3c9e21b8d4a650f1e2d3c4b5a69788";
/// A key that cannot pay for much.
pub(super) const POOR_KEY: &str = "sandbox-00000000000000000000000000000005";

pub(super) const ANNA: i64 = 501;
pub(super) const BEN: i64 = 502;
pub(super) const GROUP: i64 = -1_001_700_000_001;
const GROUP_TITLE: &str = "Corner Shop Team";

/// The languages that Anna's Telegram can be switched to.
pub(super) const LANGUAGES: [&str; 12] =
    ["en", "ru", "ar", "fa", "id", "hi", "tr", "pt", "es", "uz", "bn", "vi"];

/// One phone on the page: a chat as one person sees it.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct PhoneInfo {
    pub id: &'static str,
    pub viewer: i64,
    pub chat: i64,
    pub title: &'static str,
    pub subtitle: &'static str,
    pub speaker: &'static str,
    /// Its name in the row of tabs on a narrow screen.
    pub dock: &'static str,
    pub group: bool,
    /// Whether another phone shows the same chat, so that this one need not read it out.
    pub echo: bool,
}

pub(super) const PHONES: [PhoneInfo; 3] = [
    PhoneInfo {
        id: "private",
        viewer: ANNA,
        chat: ANNA,
        title: "Orderdesk",
        subtitle: "Anna’s private chat",
        speaker: "Anna",
        dock: "Private",
        group: false,
        echo: false,
    },
    PhoneInfo {
        id: "group-admin",
        viewer: ANNA,
        chat: GROUP,
        title: GROUP_TITLE,
        subtitle: "Anna’s phone · admin",
        speaker: "Anna",
        dock: "Admin",
        group: true,
        echo: false,
    },
    PhoneInfo {
        id: "group-member",
        viewer: BEN,
        chat: GROUP,
        title: GROUP_TITLE,
        subtitle: "Ben’s phone · member",
        speaker: "Ben",
        dock: "Member",
        group: true,
        echo: true,
    },
];

pub(super) fn find_phone(id: &str) -> Option<PhoneInfo> {
    PHONES.into_iter().find(|phone| phone.id == id)
}

/// Anna, whose Telegram speaks this language.
pub(super) fn anna(language: &str) -> Person {
    Person {
        id: ANNA,
        first_name: "Anna".into(),
        username: Some("anna_sandbox".into()),
        language_code: Some(language.to_owned()),
    }
}

/// Makes everyone known to the local Bot API server, and puts the bot into their group.
pub(super) fn enter(telegram: &LocalTelegram, language: &str) {
    telegram.add_person(anna(language));
    telegram.add_person(Person {
        id: BEN,
        first_name: "Ben".into(),
        username: Some("ben_sandbox".into()),
        language_code: Some("en".into()),
    });
    let members = [(ANNA, MemberRole::Owner), (BEN, MemberRole::Member)];
    telegram.add_group(GROUP, GROUP_TITLE, true, &members);
    for topic in ["Orders", "Talk"] {
        telegram.found_topic(GROUP, topic);
    }
}
