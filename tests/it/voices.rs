//! A person who knows only one language never meets another one: the whole bot is walked through in every language, at a
//! panel that speaks Chinese, and everything that was said is read.

mod guide;
mod money;
mod private;
mod teams;
mod trouble;

use std::collections::BTreeSet;

use orderdesk::domain::lang::Lang;
use orderdesk::l10n::{Locales, Text};
use orderdesk::sandbox::panel::{PanelFault, PanelFaultKind::Raw, Times};
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use tokio::sync::Mutex;

use crate::support::leftovers::{Reader, lines, without_marks};
use crate::support::{KEY, World};

/// Everything that the bot may send with words in it, but the menus: those are set once for all languages.
const SPOKEN: [&str; 8] = [
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "editMessageText",
    "editMessageCaption",
    "editMessageMedia",
    "answerCallbackQuery",
    "answerInlineQuery",
];

/// So many people at once are large on a stack without optimisation.
const STACK_BYTES: usize = 64 * 1024 * 1024;

#[test]
fn nobody_meets_another_language_on_the_whole_way_through_the_bot() {
    let locales = Locales::new().expect("the languages");
    // Some languages at a time: more of them would only wait for each other.
    let walks: Vec<Vec<String>> = Lang::ALL.chunks(5).flat_map(|langs| at_once(&locales, langs)).collect();
    let heard = |lang: Lang| {
        let place = Lang::ALL.into_iter().position(|known| known == lang);
        place.and_then(|place| walks.get(place)).cloned().unwrap_or_default()
    };
    let english: BTreeSet<String> = heard(Lang::En).into_iter().collect();
    let keys = keys();
    let mut offences = BTreeSet::new();
    for lang in Lang::ALL {
        let spoken = heard(lang);
        assert!(spoken.len() > 1_000, "{lang:?} said only {} lines", spoken.len());
        offences.extend(spoken.iter().filter(|line| names_a_key(line, &keys)).cloned());
        if lang == Lang::En {
            continue;
        }
        let reader = Reader {
            code: lang.code(),
            is_latin: !matches!(lang, Lang::Ru | Lang::Hi | Lang::Ar | Lang::Fa | Lang::Bn),
            // Patois is close to English: of its lines only the long ones can be told apart.
            least_words: if lang == Lang::Jam { 5 } else { 1 },
            names: &guide::NAMES,
        };
        offences.extend(reader.offences(&spoken, &english));
    }
    assert!(offences.is_empty(), "{offences:#?}");
}

/// Walks through the bot in these languages at the same time.
fn at_once(locales: &Locales, langs: &[Lang]) -> Vec<Vec<String>> {
    std::thread::scope(|scope| {
        let begin = |lang: &Lang| {
            let t = locales.get(*lang);
            let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
            thread.spawn_scoped(scope, move || alone(walk(t))).expect("a thread")
        };
        let walks: Vec<_> = langs.iter().map(begin).collect();
        walks.into_iter().map(|walk| walk.join().expect("the walk comes to its end")).collect()
    })
}

/// A runtime of its own for each language.
fn alone<T>(walk: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(walk)
}

/// Goes through everything in one language, and gives the lines that were said.
///
/// Telegram's limits let a chat be answered once a second, so many people go their ways at the same time; a panel that
/// is in trouble is in trouble for all of its people, so it is another one.
async fn walk(t: &Text) -> Vec<String> {
    let (well, ill) =
        tokio::join!(World::start_with(&["--admins", "99"]), World::start_with(&["--admins", "99"]));
    tokio::join!(speaks_chinese(&well), speaks_chinese(&ill));
    let (way, other) = tokio::join!(Way::new(&well, t), Way::new(&ill, t));
    tokio::join!(private::walk(&way), money::walk(&way), teams::walk(&way), trouble::walk(&other));
    [&well, &ill].into_iter().flat_map(heard).collect()
}

/// The lines that were said in a world.
fn heard(world: &World) -> Vec<String> {
    let requests = world.telegram.requests();
    assert!(requests.first().is_some_and(|request| request.seq == 1), "the log was too short for the walk");
    let spoken = requests.into_iter().filter(|request| SPOKEN.contains(&request.method.as_str()));
    spoken.flat_map(|request| said(&request.params)).collect()
}

/// What everybody shares who speaks a language.
struct Way<'w> {
    world: &'w World,
    t: &'w Text,
    /// Held by whoever makes the panel do something: a fault must meet nobody else.
    panel: Mutex<()>,
    /// The bot's own notes of what it has handled.
    inbox: Mutex<SqliteConnection>,
}

impl<'w> Way<'w> {
    async fn new(world: &'w World, t: &'w Text) -> Self {
        let options = SqliteConnectOptions::new().filename(world.database()).read_only(true);
        let inbox = SqliteConnection::connect_with(&options).await.expect("the database");
        Self { world, t, panel: Mutex::default(), inbox: Mutex::new(inbox) }
    }
}

/// From now on the names at the panel are Chinese: what else is in a foreign language is ours.
async fn speaks_chinese(world: &World) {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let form = [("key", KEY), ("action", "services")];
    let answer = client.post(world.panel.url()).form(&form).send().await.expect("an answer");
    let mut services: Vec<Value> = answer.json().await.expect("services");
    // Each of so many people has a catalogue: a small one does.
    services.retain(|service| private::is_used(&service["service"]));
    for service in &mut services {
        let id = service["service"].to_string();
        service["name"] = format!("服务{}", id.trim_matches('"')).into();
        service["category"] = format!("类别{}", id.trim_matches('"')).into();
        service["desc"] = "说明".into();
        service["average_time"] = "75".into();
    }
    let body = json!(services).to_string().into_bytes();
    let kind = Raw { status: 200, content_type: "application/json".into(), body, headers: vec![] };
    world.panel.inject(PanelFault { action: Some("services".into()), times: Times::Forever, kind });
}

/// The lines of one request that a person reads.
fn said(params: &Value) -> Vec<String> {
    let mut said = vec![];
    match params {
        Value::Object(fields) => {
            let is_language = fields
                .get("callback_data")
                .and_then(Value::as_str)
                .is_some_and(|data| data.starts_with("1:sl:"));
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("text" | "caption" | "message_text" | "title" | "description", Value::String(html)) => {
                        // A language is called by its own name.
                        said.extend(lines(html).into_iter().filter(|_| !is_language));
                    }
                    // What is copied is the link or the id itself.
                    ("copy_text", _) => {}
                    ("input_field_placeholder", Value::String(text)) => said.push(without_marks(text)),
                    // In a form with a file the rest travels as text.
                    ("reply_markup" | "media", Value::String(text)) => {
                        said.extend(serde_json::from_str(text).iter().flat_map(self::said));
                    }
                    _ => said.extend(self::said(value)),
                }
            }
        }
        Value::Array(values) => said.extend(values.iter().flat_map(self::said)),
        _ => {}
    }
    said
}

/// The names of all messages.
fn keys() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en");
    let files = std::fs::read_dir(folder).expect("the English files");
    let texts = files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text"));
    texts
        .flat_map(|text| {
            let names =
                text.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_owned());
            names.filter(|name| name.contains('-') && !name.starts_with(' ')).collect::<Vec<_>>()
        })
        .collect()
}

fn names_a_key(line: &str, keys: &BTreeSet<String>) -> bool {
    line.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        .any(|word| keys.contains(word))
}
