//! What the panel says of ids that a person typed, ordered here or elsewhere.

use super::fault::{Asking, sentence};
use super::html::{body, line};
use super::keyboard::{keyboard, labelled, name_label};
use super::model::{Look, LookedUp};
use super::press::Press;
use super::press::which::{About, WhichPress};
use super::split::pack;
use super::state::{status_advice, status_name, status_sign};
use super::{Button, Screen};
use crate::domain::ids::{AccountId, PanelOrderId};
use crate::domain::status::OrderReport;
use crate::l10n::Text;

/// Own orders that get a button of their own.
const BUTTONS: usize = 8;

/// What was found: one id as a card, several as a list in as few messages as they need.
pub fn found(t: &Text, looks: &[LookedUp]) -> Vec<Screen> {
    match looks {
        [] => vec![usage(t)],
        [one] => vec![single(t, one)],
        many => list(t, many),
    }
}

fn single(t: &Text, looked: &LookedUp) -> Screen {
    let id = looked.id.as_str();
    let page = body(t);
    let page = match &looked.look {
        Look::Found(report) => page
            .line(headline(t, id, report))
            .lines(status_advice(t, report.status))
            .gap()
            .lines(
                looked
                    .service_name
                    .as_deref()
                    .map(|name| line(t).name("service", name).say("lookup-service")),
            )
            .lines(details(t, report))
            .lines(looked.panel.as_deref().map(|panel| line(t).name("panel", panel).say("key-shown-panel"))),
        Look::NotFound => {
            page.line(line(t).id("id", id).say("lookup-not-found")).text("lookup-not-found-advice")
        }
        Look::NotNow => page.line(line(t).id("id", id).say("lookup-not-now")).text("lookup-not-now-advice"),
        Look::Fault(fault) => {
            page.line(line(t).id("id", id).say("lookup-failed")).line(sentence(t, fault, Asking::Read))
        }
    };
    page.screen(keyboard(t).row(details_button(t, looked)).menu().rows())
}

fn headline(t: &Text, id: &str, report: &OrderReport) -> String {
    line(t)
        .own("sign", status_sign(report.status).to_owned())
        .name("state", &status_name(t, report.status, &report.status_text))
        .id("id", id)
        .say("card-title")
}

fn details(t: &Text, report: &OrderReport) -> Vec<String> {
    let charge = report
        .charge
        .map(|charge| line(t).money("charge", charge, report.currency.as_deref()).say("card-charge"));
    let start = report.start_count.map(|start| line(t).signed("count", start).say("card-start-count"));
    let remains = report.remains.map(|remains| line(t).signed("remains", remains).say("card-remains"));
    [charge, start, remains].into_iter().flatten().collect()
}

fn details_button(t: &Text, looked: &LookedUp) -> Option<Button> {
    looked.order.map(|order| keyboard(t).button("button-details", Press::Card { order }))
}

fn list(t: &Text, looks: &[LookedUp]) -> Vec<Screen> {
    let count = u64::try_from(looks.len()).unwrap_or(u64::MAX);
    let title = line(t).count("count", count).say("lookup-title");
    let lines: Vec<String> = looks.iter().map(|looked| item(t, looked)).collect();
    // Ten lines a block: a message is cut between blocks, not inside one.
    let mut blocks: Vec<String> = lines.chunks(10).map(|chunk| chunk.join("\n")).collect();
    if let Some(first) = blocks.first_mut() {
        *first = format!("{title}\n\n{first}");
    }
    let mut screens: Vec<Screen> =
        pack(blocks).into_iter().map(|html| Screen { html, keyboard: vec![] }).collect();
    if let Some(last) = screens.last_mut() {
        let own = looks.iter().filter_map(|looked| {
            looked.order.map(|order| labelled(t.isolate(&short_id(looked)), Press::Card { order }))
        });
        last.keyboard = keyboard(t).grid(4, own.take(BUTTONS)).menu().rows();
    }
    screens
}

fn short_id(looked: &LookedUp) -> String {
    super::shorten::one_line(looked.id.as_str(), 16)
}

fn item(t: &Text, looked: &LookedUp) -> String {
    let item = bare_item(t, looked);
    match &looked.look {
        Look::Found(_) => at_panel(t, item, looked.panel.as_deref()),
        _ => item,
    }
}

/// A line about an order, with the panel where it is.
pub(super) fn at_panel(t: &Text, item: String, panel: Option<&str>) -> String {
    match panel {
        Some(panel) => {
            let panel = super::shorten::one_line(panel, 40);
            line(t).own("item", item).name("panel", &panel).say("lookup-item-panel")
        }
        None => item,
    }
}

/// Ids that exist at several panels.
pub struct Which {
    pub about: About,
    /// The ids, kept for the press.
    pub note: i64,
    pub ids: Vec<PanelOrderId>,
    pub panels: Vec<(AccountId, String)>,
    /// What each panel says of each id; empty where none was asked.
    pub lines: Vec<LookedUp>,
}

/// Asks which panel is meant; nothing was done yet.
pub fn which(t: &Text, which: &Which) -> Screen {
    let ids: Vec<String> = which.ids.iter().map(|id| line(t).id("id", id.as_str()).say("which-id")).collect();
    let ids = super::requests::fitting(t, ids.into_iter());
    let lines = which.lines.iter().map(|looked| at_panel(t, bare_item(t, looked), looked.panel.as_deref()));
    let buttons = which.panels.iter().map(|(account, panel)| {
        let press = WhichPress { about: which.about, note: which.note, account: *account };
        labelled(name_label(t, panel), Press::Which(press))
    });
    let page = body(t).text("which-title");
    let page = match which.lines.is_empty() {
        true => page.lines(ids),
        false => page.lines(super::requests::fitting(t, lines.collect::<Vec<_>>().into_iter())),
    };
    page.gap().text("which-panel").screen(keyboard(t).grid(2, buttons).menu().rows())
}

fn bare_item(t: &Text, looked: &LookedUp) -> String {
    let id = looked.id.as_str();
    match &looked.look {
        Look::Found(report) => {
            let item = line(t)
                .own("sign", status_sign(report.status).to_owned())
                .id("id", id)
                .name("state", &status_name(t, report.status, &report.status_text));
            match report.remains {
                Some(remains) if remains != 0 => item.signed("remains", remains).say("lookup-item-remains"),
                _ => item.say("lookup-item"),
            }
        }
        Look::NotFound => line(t).id("id", id).say("lookup-item-not-found"),
        Look::NotNow => line(t).id("id", id).say("lookup-item-not-now"),
        Look::Fault(_) => line(t).id("id", id).say("lookup-item-failed"),
    }
}

/// How to ask for the status of orders.
pub fn usage(t: &Text) -> Screen {
    body(t).text("lookup-usage").screen(keyboard(t).menu().rows())
}

/// One of the typed words can be no id.
pub fn bad_id(t: &Text, word: &str) -> Screen {
    body(t).line(line(t).words("word", word).say("lookup-bad-id")).screen(keyboard(t).menu().rows())
}

/// More ids were typed than are asked for at once.
pub fn too_many(t: &Text, most: u64) -> Screen {
    body(t).line(line(t).number("most", most).say("lookup-too-many")).screen(keyboard(t).menu().rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::status::Status;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    fn found_one() -> LookedUp {
        let samples = Samples::ordinary();
        let report = samples.report(Status::Partial, "Partial");
        LookedUp {
            id: samples.order_id(),
            panel: None,
            order: None,
            service_name: None,
            look: Look::Found(report),
        }
    }

    #[test]
    fn one_id_gets_a_card() {
        insta::assert_snapshot!(shown(&found(english(), &[found_one()]).remove(0)), @r"
        🌗 <b>Partial</b> · <code>23501</code>
        Only a part was delivered. Panels usually pay the rest back: check your balance.

        💳 Charge: 0.27819 USD
        🏁 Start count: 3572
        📉 Remains: 157
        [🏠 Menu]
        ");
    }

    #[test]
    fn an_id_at_two_panels_is_asked_about() {
        let at = |panel: &str| LookedUp { panel: Some(panel.into()), ..found_one() };
        let lost = LookedUp { look: Look::Fault(crate::domain::fault::Fault::Unavailable), ..at("third") };
        let which_one = Which {
            about: About::Refill,
            note: 7,
            ids: vec![found_one().id],
            panels: vec![(AccountId(1), "first".into()), (AccountId(2), "second".into())],
            lines: vec![at("first"), at("second"), lost],
        };
        insta::assert_snapshot!(shown(&which(english(), &which_one)), @r"
        🔀 <b>At several panels</b>
        🌗 <code>23501</code> Partial · remains: 157 · first
        🌗 <code>23501</code> Partial · remains: 157 · second
        ⚠️ <code>23501</code> could not be looked up · third

        Which panel do you mean? Nothing was done yet.
        [first] [second]
        [🏠 Menu]
        ");
        let worst = Samples::worst();
        let ids = vec![worst.order_id(); 100];
        let panels = vec![(AccountId(i64::MAX), worst.name.clone()); 5];
        let lines =
            vec![LookedUp { id: worst.order_id(), panel: Some(worst.name.clone()), ..found_one() }; 500];
        shown(&which(english(), &Which { lines, ids: ids.clone(), panels: panels.clone(), ..which_one }));
        shown(&which(
            english(),
            &Which { about: About::Unwatch, note: i64::MAX, ids, panels, lines: vec![] },
        ));
    }

    #[test]
    fn many_ids_get_a_list() {
        insta::assert_snapshot!(shown(&found(english(), &Samples::ordinary().looks()).remove(0)), @r"
        📦 <b>Status of 4 orders</b>

        ▫️ <code>23501</code> Not enough funds · remains: 157 · pica-smm
        🔎 <code>23501</code> not known to the panel
        ▫️ <code>23501</code> not known now
        ⚠️ <code>23501</code> could not be looked up
        [23501] [23501] [23501] [23501]
        [🏠 Menu]
        ");
    }
}
