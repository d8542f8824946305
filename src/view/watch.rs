//! What came of `/watch` and `/unwatch`, an id a line.

use super::Screen;
use super::html::{body, line};
use super::keyboard::{keyboard, labelled};
use super::model::{Look, LookedUp};
use super::press::{OrderFilter, Press};
use super::split::pack;
use super::state::{status_name, status_sign};
use crate::domain::ids::PanelOrderId;
use crate::l10n::Text;

/// Watched orders that get a button of their own.
const BUTTONS: usize = 8;

/// What became of one id after `/watch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    Begun,
    Already,
    /// It was placed here.
    Ours,
    /// The panel does not know it, or could not say.
    No,
}

/// One id after `/watch`.
#[derive(Debug, Clone, PartialEq)]
pub struct WatchLine {
    pub looked: LookedUp,
    pub watch: Watch,
}

/// One id after `/unwatch`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnwatchedLine {
    Ended(PanelOrderId),
    /// It was placed here: it is muted.
    Muted(PanelOrderId),
    NotWatched(PanelOrderId),
}

/// What is watched now, and what is not and why.
pub fn watched(t: &Text, lines: &[WatchLine]) -> Vec<Screen> {
    let count = lines.iter().filter(|line| line.watch != Watch::No).count();
    let title = match u64::try_from(count).unwrap_or(u64::MAX) {
        0 => t.text("watch-none"),
        count => line(t).count("count", count).say("watch-title"),
    };
    let mut screens = list(title, lines.iter().map(|line| item(t, line)).collect());
    if let Some(last) = screens.last_mut() {
        let buttons = lines.iter().filter(|line| line.watch != Watch::No).filter_map(|line| {
            let id = super::shorten::one_line(line.looked.id.as_str(), 16);
            line.looked.order.map(|order| labelled(t.isolate(&id), Press::Card { order }))
        });
        last.keyboard = keyboard(t).grid(4, buttons.take(BUTTONS)).keys(ways()).rows();
    }
    screens
}

fn ways() -> [(&'static str, Press); 2] {
    [("button-orders", Press::Orders { filter: OrderFilter::All, page: 0 }), ("button-menu", Press::Menu)]
}

fn item(t: &Text, watched: &WatchLine) -> String {
    let id = watched.looked.id.as_str();
    let Look::Found(report) = &watched.looked.look else {
        return line(t).id("id", id).say(match watched.looked.look {
            Look::NotFound => "lookup-item-not-found",
            Look::NotNow => "lookup-item-not-now",
            _ => "lookup-item-failed",
        });
    };
    let key = match watched.watch {
        Watch::Already => "watch-item-already",
        Watch::Ours => "watch-item-ours",
        _ => "lookup-item",
    };
    line(t)
        .own("sign", status_sign(report.status).to_owned())
        .id("id", id)
        .name("state", &status_name(t, report.status, &report.status_text))
        .say(key)
}

/// What is watched no more.
pub fn unwatched(t: &Text, lines: &[UnwatchedLine]) -> Vec<Screen> {
    let items = lines
        .iter()
        .map(|unwatched| match unwatched {
            UnwatchedLine::Ended(id) => line(t).id("id", id.as_str()).say("watch-item-ended"),
            UnwatchedLine::Muted(id) => line(t).id("id", id.as_str()).say("watch-item-muted"),
            UnwatchedLine::NotWatched(id) => line(t).id("id", id.as_str()).say("watch-item-not-watched"),
        })
        .collect();
    let mut screens = list(t.text("watch-ended-title"), items);
    if let Some(last) = screens.last_mut() {
        last.keyboard = keyboard(t).keys(ways()).rows();
    }
    screens
}

/// A title and lines, in as few messages as they need; a message is cut between lines.
fn list(title: String, lines: Vec<String>) -> Vec<Screen> {
    let mut blocks: Vec<String> = lines.chunks(10).map(|chunk| chunk.join("\n")).collect();
    match blocks.first_mut() {
        Some(first) => *first = format!("{title}\n\n{first}"),
        None => blocks.push(title),
    }
    pack(blocks).into_iter().map(|html| Screen { html, keyboard: vec![] }).collect()
}

/// How to watch orders, and how many this chat watches.
pub fn usage(t: &Text, watched: u64) -> Screen {
    let count = (watched > 0).then(|| line(t).count("count", watched).say("watch-count"));
    body(t).text("watch-usage").lines(count).screen(keyboard(t).keys(ways()).rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::OrderRow;
    use crate::domain::status::Status;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    fn found(watch: Watch, status: Status) -> WatchLine {
        let samples = Samples::ordinary();
        let look = Look::Found(samples.report(status, ""));
        let looked = LookedUp {
            id: samples.order_id(),
            panel: None,
            order: Some(OrderRow(9)),
            service_name: None,
            look,
        };
        WatchLine { looked, watch }
    }

    #[test]
    fn each_id_says_what_became_of_it() {
        let not_found = WatchLine {
            looked: LookedUp {
                look: Look::NotFound,
                order: None,
                ..found(Watch::No, Status::Pending).looked
            },
            watch: Watch::No,
        };
        let lines = [
            found(Watch::Begun, Status::InProgress),
            found(Watch::Already, Status::Completed),
            found(Watch::Ours, Status::Partial),
            not_found,
        ];
        insta::assert_snapshot!(shown(&watched(english(), &lines).remove(0)), @r"
        👁 <b>Watching 3 orders</b>

        ⏳ <code>23501</code> In progress
        ✅ <code>23501</code> Completed · was watched already
        🌗 <code>23501</code> Partial · placed here: I tell you of it anyway
        🔎 <code>23501</code> not known to the panel
        [23501] [23501] [23501]
        [📦 Orders] [🏠 Menu]
        ");
    }

    #[test]
    fn a_hundred_ids_fit_into_few_messages() {
        let lines = vec![found(Watch::Begun, Status::InProgress); 100];
        assert!(watched(english(), &lines).iter().map(shown).count() <= 2);
    }
}
