//! Owns everything that the server remembers: people, chats, messages, queries.
//!
//! It does not decide what the bot may do (see `methods`) nor how it looks on the wire (see `wire`).

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::broadcast;
use tokio::time::Instant;

use super::Options;
use super::entities::Formatted;
use super::faults::Faults;
use super::files::Files;
use super::limits::Limiter;
use super::markup::Markup;
use super::profile::Profile;
use super::updates::Updates;
use super::views::{Answer, Event, MemberRole, Person, RequestLog};

/// Messages that a chat keeps; older ones are forgotten.
const MAX_MESSAGES: usize = 400;
/// Requests that the log keeps.
const MAX_REQUESTS: usize = 2_000;
/// Answers and queries that are kept.
pub(super) const MAX_ANSWERS: usize = 1_000;
/// Every id of a supergroup lies below this.
const SUPERGROUP_BELOW: i64 = -1_000_000_000_000;

/// The server's clock: it runs as time does and may be moved forward.
pub(super) struct Clock {
    started: Instant,
    unix: i64,
    skew: Duration,
}

impl Clock {
    /// Starts at the given Unix time.
    pub(super) fn start(unix: i64) -> Clock {
        Clock { started: Instant::now(), unix, skew: Duration::ZERO }
    }

    /// Gives the time since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed() + self.skew
    }

    /// Gives the time as messages carry it.
    pub(super) fn unix(&self) -> i64 {
        self.unix.saturating_add(i64::try_from(self.elapsed().as_secs()).unwrap_or(i64::MAX))
    }

    /// Moves the clock forward without waiting.
    pub(super) fn advance(&mut self, by: Duration) {
        self.skew += by;
    }
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sender {
    Bot,
    Person(i64),
    /// An administrator in the name of the group.
    Group,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    Text(Formatted),
    File {
        file_id: String,
        is_photo: bool,
        caption: Formatted,
    },
    /// What Telegram itself says: the message fields and the name of the one that matters.
    Service {
        name: &'static str,
        fields: Map<String, Value>,
    },
}

impl Content {
    /// Gives the text or caption.
    pub(super) fn formatted(&self) -> Option<&Formatted> {
        match self {
            Content::Text(text) | Content::File { caption: text, .. } => Some(text),
            Content::Service { .. } => None,
        }
    }
}

/// One message of a chat.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Message {
    pub(super) id: i32,
    pub(super) sender: Sender,
    pub(super) date: i64,
    pub(super) edited_at: Option<i64>,
    pub(super) edited: u32,
    pub(super) content: Content,
    pub(super) preview: Option<Value>,
    pub(super) markup: Option<Markup>,
    pub(super) reply_to: Option<i32>,
    pub(super) thread: Option<i32>,
    pub(super) silent: bool,
    pub(super) via_bot: bool,
    pub(super) reaction: Option<Value>,
    pub(super) deleted: bool,
}

impl Message {
    /// Makes a message that is yet to be put into a chat, which gives it id and date.
    pub(super) fn new(sender: Sender, content: Content) -> Message {
        Message {
            id: 0,
            sender,
            date: 0,
            edited_at: None,
            edited: 0,
            content,
            preview: None,
            markup: None,
            reply_to: None,
            thread: None,
            silent: false,
            via_bot: false,
            reaction: None,
            deleted: false,
        }
    }
}

/// What a chat is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChatKind {
    Private,
    Group,
    Supergroup,
}

/// One chat and its messages.
pub(super) struct Chat {
    pub(super) id: i64,
    pub(super) kind: ChatKind,
    pub(super) title: String,
    pub(super) is_forum: bool,
    /// Everyone who is or was in the group, the bot too.
    pub(super) members: BTreeMap<i64, MemberRole>,
    pub(super) topics: BTreeMap<i32, String>,
    pub(super) messages: VecDeque<Message>,
    pub(super) migrated_to: Option<i64>,
    /// Private chats: whether the person ever wrote.
    pub(super) started: bool,
    /// Private chats: whether the person blocked the bot.
    pub(super) blocked: bool,
    next_id: i32,
}

impl Chat {
    /// Makes an empty chat.
    pub(super) fn new(id: i64, kind: ChatKind, title: &str) -> Chat {
        Chat {
            id,
            kind,
            title: title.to_owned(),
            is_forum: false,
            members: BTreeMap::new(),
            topics: BTreeMap::new(),
            messages: VecDeque::new(),
            migrated_to: None,
            started: false,
            blocked: false,
            // The first message of a supergroup is its creation: no topic has the id 1.
            next_id: 2,
        }
    }

    /// Tells the kind of a group by its id.
    pub(super) fn group_kind(id: i64, is_forum: bool) -> ChatKind {
        if is_forum || id < SUPERGROUP_BELOW { ChatKind::Supergroup } else { ChatKind::Group }
    }

    /// Tells whether more than two may be here.
    pub(super) fn is_group(&self) -> bool {
        self.kind != ChatKind::Private
    }

    /// Gives the role of a user; who was never there left.
    pub(super) fn role(&self, user: i64) -> MemberRole {
        self.members.get(&user).copied().unwrap_or(MemberRole::Left)
    }

    /// Finds a message that was not deleted.
    pub(super) fn find(&self, id: i32) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id && !message.deleted)
    }

    /// Finds a message that was not deleted, to change it.
    pub(super) fn find_mut(&mut self, id: i32) -> Option<&mut Message> {
        self.messages.iter_mut().find(|message| message.id == id && !message.deleted)
    }
}

/// A press that waits for the bot's answer.
pub(super) struct PendingQuery {
    pub(super) id: String,
    pub(super) user: i64,
    pub(super) at: Duration,
    pub(super) answered: bool,
}

/// An inline query and, in time, its answer.
pub(super) struct InlineQuery {
    pub(super) id: String,
    pub(super) at: Duration,
    pub(super) results: Option<Vec<Value>>,
}

/// The bot's own account.
#[derive(Clone)]
pub(super) struct BotAccount {
    pub(super) id: i64,
    pub(super) username: String,
    pub(super) name: String,
    pub(super) token: String,
    pub(super) reads_all: bool,
    pub(super) has_inline: bool,
}

/// Everything that the server remembers.
pub(super) struct State {
    pub(super) bot: BotAccount,
    pub(super) clock: Clock,
    pub(super) people: BTreeMap<i64, Person>,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) queries: VecDeque<PendingQuery>,
    pub(super) inline_queries: VecDeque<InlineQuery>,
    pub(super) answers: VecDeque<Answer>,
    pub(super) updates: Updates,
    pub(super) limiter: Limiter,
    pub(super) faults: Faults,
    pub(super) files: Files,
    pub(super) profile: Profile,
    pub(super) log: VecDeque<RequestLog>,
    requests: u64,
    next_query: u64,
    next_common_id: i32,
    events: broadcast::Sender<Event>,
}

impl State {
    /// Starts with nobody there.
    pub(super) fn new(options: &Options, unix: i64, events: broadcast::Sender<Event>) -> State {
        let id = options.token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1);
        State {
            bot: BotAccount {
                id,
                username: options.bot_username.clone(),
                name: options.bot_name.clone(),
                token: options.token.clone(),
                reads_all: options.reads_all,
                has_inline: options.has_inline,
            },
            clock: Clock::start(unix),
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            queries: VecDeque::new(),
            inline_queries: VecDeque::new(),
            answers: VecDeque::new(),
            updates: Updates::new(),
            limiter: Limiter::new(options.limits),
            faults: Faults::default(),
            files: Files::default(),
            profile: Profile::default(),
            log: VecDeque::new(),
            requests: 0,
            next_query: 4_811_000_000_000_000_001,
            next_common_id: 1,
            events,
        }
    }

    /// Tells everyone who listens; nobody has to.
    pub(super) fn emit(&self, event: Event) {
        let _ = self.events.send(event);
    }

    /// Puts a message into a chat and gives its id; none where there is no such chat.
    ///
    /// Private chats and basic groups count their messages together, each supergroup for itself, as in Telegram.
    pub(super) fn post(&mut self, chat_id: i64, mut message: Message) -> Option<i32> {
        let date = self.clock.unix();
        let chat = self.chats.get_mut(&chat_id)?;
        let counter = match chat.kind {
            ChatKind::Supergroup => &mut chat.next_id,
            ChatKind::Private | ChatKind::Group => &mut self.next_common_id,
        };
        message.id = *counter;
        message.date = date;
        *counter += 1;
        let (id, is_bots) = (message.id, message.sender == Sender::Bot);
        chat.messages.push_back(message);
        keep_last(&mut chat.messages, MAX_MESSAGES);
        self.emit(if is_bots {
            Event::Sent { chat_id, message_id: id }
        } else {
            Event::Said { chat_id, message_id: id }
        });
        Some(id)
    }

    /// Gives a fresh id for a callback or inline query.
    pub(super) fn next_query_id(&mut self) -> String {
        self.next_query += 7_919;
        self.next_query.to_string()
    }

    /// Writes a request down and tells everyone.
    pub(super) fn record(&mut self, mut entry: RequestLog) {
        self.requests += 1;
        entry.seq = self.requests;
        self.log.push_back(entry.clone());
        keep_last(&mut self.log, MAX_REQUESTS);
        self.emit(Event::Request(entry));
    }
}

/// Forgets the oldest beyond what may be kept.
pub(super) fn keep_last<T>(list: &mut VecDeque<T>, most: usize) {
    while list.len() > most {
        list.pop_front();
    }
}
