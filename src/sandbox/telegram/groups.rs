//! Plays what happens to groups: who comes and goes, topics, the move to a supergroup.
//!
//! It does not write in them (see `people`).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::LocalTelegram;
use super::people::announce;
use super::state::{Chat, ChatKind, Content, Message, Sender, State};
use super::views::{Event, MemberRole};
use super::wire;

impl LocalTelegram {
    /// Makes a group in which the bot is a member already; the bot hears nothing of it.
    ///
    /// Ids below -1000000000000 and forums are supergroups, others basic groups.
    pub fn add_group(&self, id: i64, title: &str, is_forum: bool, members: &[(i64, MemberRole)]) {
        let mut state = self.state();
        let mut chat = Chat::new(id, Chat::group_kind(id, is_forum), title);
        chat.is_forum = is_forum;
        chat.members = members.iter().copied().collect();
        chat.members.insert(state.bot.id, MemberRole::Member);
        state.chats.insert(id, chat);
        state.emit(Event::Changed { chat_id: Some(id) });
    }

    /// Opens a topic in a forum and gives its id; 0 where there is no such forum.
    pub fn add_topic(&self, group: i64, name: &str) -> i32 {
        let id = self.found_topic(group, name);
        announce(&mut self.state(), group, id, "message");
        id
    }

    /// The same for a topic that is older than the bot's time in the group: it hears nothing of it.
    pub fn found_topic(&self, group: i64, name: &str) -> i32 {
        let mut state = self.state();
        let Some(by) = state.chats.get(&group).filter(|chat| chat.is_forum).map(owner) else {
            return 0;
        };
        let topic = json!({ "name": name, "icon_color": 7_322_096 });
        let id = say_service(&mut state, group, by, "forum_topic_created", topic);
        if let Some(chat) = state.chats.get_mut(&group) {
            chat.topics.insert(id, name.to_owned());
            if let Some(message) = chat.find_mut(id) {
                message.thread = Some(id);
            }
        }
        id
    }

    /// Changes someone's role; the bot is told as Telegram would.
    pub fn set_role(&self, group: i64, user_id: i64, role: MemberRole) {
        move_member(&mut self.state(), group, None, user_id, role);
    }

    /// Changes the bot's own role: an administrator hears everything and may delete.
    pub fn set_bot_role(&self, group: i64, role: MemberRole) {
        let mut state = self.state();
        let bot = state.bot.id;
        move_member(&mut state, group, None, bot, role);
    }

    /// Lets someone join a group.
    pub fn join(&self, group: i64, user_id: i64) {
        join(&mut self.state(), group, user_id, user_id);
    }

    /// Lets someone leave a group.
    pub fn leave(&self, group: i64, user_id: i64) {
        let mut state = self.state();
        let left = wire::user(&state, user_id);
        let id = say_service(&mut state, group, user_id, "left_chat_member", left);
        announce(&mut state, group, id, "message");
        move_member(&mut state, group, Some(user_id), user_id, MemberRole::Left);
    }

    /// Lets someone bring the bot into a group, or back.
    pub fn invite_bot(&self, group: i64, by: i64) {
        let mut state = self.state();
        let bot = state.bot.id;
        join(&mut state, group, by, bot);
    }

    /// Throws the bot out of a group.
    pub fn kick(&self, group: i64) {
        let mut state = self.state();
        let bot = state.bot.id;
        move_member(&mut state, group, None, bot, MemberRole::Kicked);
    }

    /// Turns a basic group into a supergroup and gives its new id; the old one only points there from then on.
    pub fn migrate(&self, group: i64) -> i64 {
        let mut state = self.state();
        let new = -1_000_000_000_000 - group.abs() % 1_000_000_000_000;
        let Some(old) = state.chats.get(&group) else {
            return new;
        };
        let by = owner(old);
        let mut chat = Chat::new(new, ChatKind::Supergroup, &old.title);
        chat.members = old.members.clone();
        state.chats.insert(new, chat);
        let id = say_service(&mut state, group, by, "migrate_to_chat_id", new.into());
        announce(&mut state, group, id, "message");
        if let Some(old) = state.chats.get_mut(&group) {
            old.migrated_to = Some(new);
        }
        let id = say_service(&mut state, new, by, "migrate_from_chat_id", group.into());
        announce(&mut state, new, id, "message");
        state.emit(Event::Changed { chat_id: Some(new) });
        new
    }
}

/// Finds who does what nobody in particular does: the creator, else any administrator or member.
fn owner(chat: &Chat) -> i64 {
    let find =
        |fits: fn(MemberRole) -> bool| chat.members.iter().find(|(_, role)| fits(**role)).map(|(id, _)| *id);
    find(|role| role == MemberRole::Owner)
        .or_else(|| find(MemberRole::is_admin))
        .or_else(|| find(MemberRole::is_present))
        .unwrap_or_default()
}

/// Posts a message of Telegram itself and gives its id.
fn say_service(state: &mut State, group: i64, by: i64, name: &'static str, value: Value) -> i32 {
    let mut fields = Map::new();
    fields.insert(name.to_owned(), value);
    let sender = if by == state.bot.id { Sender::Bot } else { Sender::Person(by) };
    let message = Message::new(sender, Content::Service { name, fields });
    state.post(group, message).unwrap_or_default()
}

fn join(state: &mut State, group: i64, by: i64, who: i64) {
    move_member(state, group, Some(by), who, MemberRole::Member);
    let joined = json!([wire::user(state, who)]);
    let id = say_service(state, group, by, "new_chat_members", joined);
    announce(state, group, id, "message");
}

/// Changes a role and tells the bot: of itself always, of others only where it is an administrator.
fn move_member(state: &mut State, group: i64, by: Option<i64>, who: i64, is: MemberRole) {
    let Some(chat) = state.chats.get(&group) else {
        return;
    };
    let was = chat.role(who);
    if was == is {
        return;
    }
    let bot = state.bot.id;
    let update = wire::member_updated(state, chat, by.unwrap_or_else(|| owner(chat)), who, was, is);
    let sees = chat.role(bot).is_admin();
    if let Some(members) = members(state, group) {
        members.insert(who, is);
    }
    if who == bot {
        state.updates.push("my_chat_member", update);
    } else if sees {
        state.updates.push("chat_member", update);
    }
    state.emit(Event::Changed { chat_id: Some(group) });
}

fn members(state: &mut State, group: i64) -> Option<&mut BTreeMap<i64, MemberRole>> {
    state.chats.get_mut(&group).map(|chat| &mut chat.members)
}
