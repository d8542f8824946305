//! Owns what a person does on the page: writing, pressing, switching, downloading.
//! It does not tell the page what came of it (see `live`).

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use super::Desk;
use crate::sandbox::{
    cast::{ANNA, GOOD_KEY, GROUP, LANGUAGES, anna, find_phone},
    telegram::{MemberRole, SayOptions},
};

/// The quickest that the panel's clock may run.
const MOST_SPEED: u32 = 3_600;

/// Why an act was refused, in words for the person at the page.
pub(super) type Refusal = (StatusCode, String);

pub(super) fn refusal(status: StatusCode, words: impl Into<String>) -> Refusal {
    (status, words.into())
}

pub(super) fn no_phone() -> Refusal {
    refusal(StatusCode::NOT_FOUND, "There is no such phone.")
}

#[derive(Debug, Deserialize)]
pub(super) struct Say {
    phone: String,
    text: String,
    reply_to: Option<i32>,
    /// The topic of the group; General without one.
    thread: Option<i32>,
}

pub(super) async fn say(State(desk): State<Desk>, Json(said): Json<Say>) -> Result<StatusCode, Refusal> {
    let phone = find_phone(&said.phone).ok_or_else(no_phone)?;
    let text = said.text.trim();
    if text.is_empty() || text.encode_utf16().count() > 4_096 {
        return Err(refusal(StatusCode::BAD_REQUEST, "A message has 1 to 4096 characters."));
    }
    let options = SayOptions {
        reply_to: said.reply_to,
        thread: said.thread.filter(|_| phone.group),
        anonymous_admin: phone.group && desk.is_anonymous(phone.viewer),
    };
    match desk.telegram.say_with(phone.viewer, phone.chat, text, options) {
        0 => Err(refusal(StatusCode::CONFLICT, "This person cannot write here.")),
        _ => Ok(StatusCode::NO_CONTENT),
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Press {
    phone: String,
    message: i32,
    data: String,
}

pub(super) async fn press(
    State(desk): State<Desk>,
    Json(pressed): Json<Press>,
) -> Result<StatusCode, Refusal> {
    let phone = find_phone(&pressed.phone).ok_or_else(no_phone)?;
    match desk.telegram.press(phone.viewer, phone.chat, pressed.message, &pressed.data) {
        Ok(_) => Ok(StatusCode::NO_CONTENT),
        Err(_) => Err(refusal(StatusCode::CONFLICT, "This button is no longer there.")),
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Language {
    language: String,
}

pub(super) async fn language(
    State(desk): State<Desk>,
    Json(chosen): Json<Language>,
) -> Result<StatusCode, Refusal> {
    if !LANGUAGES.contains(&chosen.language.as_str()) {
        return Err(refusal(StatusCode::BAD_REQUEST, "This language is not on the list."));
    }
    desk.telegram.add_person(anna(&chosen.language));
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Debug, Deserialize)]
pub(super) struct Anonymous {
    on: bool,
}

/// Lets Anna write in the name of the group, or under her own again.
pub(super) async fn anonymous(State(desk): State<Desk>, Json(chosen): Json<Anonymous>) -> StatusCode {
    let role = if chosen.on { MemberRole::AnonymousAdministrator } else { MemberRole::Owner };
    desk.telegram.set_role(GROUP, ANNA, role);
    StatusCode::NO_CONTENT
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PanelChange {
    speed: Option<u32>,
    down: Option<bool>,
    slow: Option<bool>,
    revoked: Option<bool>,
    html: Option<bool>,
    floods: Option<bool>,
}

pub(super) async fn panel(
    State(desk): State<Desk>,
    Json(change): Json<PanelChange>,
) -> Result<StatusCode, Refusal> {
    if let Some(speed) = change.speed {
        desk.panel.set_speed(speed.min(MOST_SPEED));
    }
    match change.revoked {
        Some(true) => desk.panel.revoke(GOOD_KEY),
        Some(false) => desk.panel.restore(GOOD_KEY),
        None => {}
    }
    desk.switch(|switches| {
        switches.slow = change.slow.unwrap_or(switches.slow);
        switches.html = change.html.unwrap_or(switches.html);
        switches.floods = change.floods.unwrap_or(switches.floods);
    });
    if let Some(down) = change.down {
        let failed = |error| refusal(StatusCode::CONFLICT, format!("The panel's port is taken: {error}"));
        desk.panel.set_down(down).await.map_err(failed)?;
    }
    // Nobody needs to be looking.
    let _ = desk.moved.send(());
    Ok(StatusCode::NO_CONTENT)
}

/// The commands that the person of a phone is offered in its chat.
pub(super) async fn commands(State(desk): State<Desk>, Path(phone): Path<String>) -> Response {
    match find_phone(&phone) {
        Some(phone) => Json(desk.telegram.menu(phone.chat, phone.viewer)).into_response(),
        None => no_phone().into_response(),
    }
}

/// The file that a message carries; only pictures are given a type that a browser would show.
pub(super) async fn file(State(desk): State<Desk>, Path((chat, message)): Path<(i64, i32)>) -> Response {
    let message = desk.telegram.message(chat, message).filter(|message| !message.deleted);
    let Some(file) = message.and_then(|message| message.document) else {
        return refusal(StatusCode::NOT_FOUND, "There is no such file.").into_response();
    };
    let content_type = match file.is_photo {
        true if file.bytes.starts_with(b"\x89PNG") => "image/png",
        true if file.bytes.starts_with(b"\xFF\xD8") => "image/jpeg",
        _ => "application/octet-stream",
    };
    ([(header::CONTENT_TYPE, content_type)], file.bytes).into_response()
}
