//! A list of orders: its preview, how far it is, what came of it; as screens and as a file.

use super::csv::Table;
use super::fault::{Asking, sentence};
use super::html::{body, line};
use super::keyboard::keyboard;
use super::model::Paging;
use super::press::{MassPress, OrderFilter, Press};
use super::{Screen, split};
use crate::domain::doubt::Doubts;
use crate::domain::ids::MassRow;
use crate::domain::mass::{LineProblem, MassProgress};
use crate::domain::money::{Balance, Money};
use crate::domain::order::{Order, OrderState};
use crate::domain::time::Time;
use crate::l10n::{Text, without_direction};

/// Lines on one page.
pub const MASS_PAGE: u32 = 10;
/// What the warnings of one page may take of a message.
const WARNING_UNITS: usize = 1_800;

/// One line with its order, or with what is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct MassLineView {
    /// From one.
    pub number: u64,
    pub source: String,
    pub outcome: Result<Order, LineProblem>,
    /// The earlier line that has the same service and link.
    pub same_as: Option<u64>,
    /// What to think of before it is ordered.
    pub doubts: Doubts,
}

impl MassLineView {
    /// A line of which nothing is to be thought any more.
    pub fn new(number: u64, source: String, outcome: Result<Order, LineProblem>) -> Self {
        Self { number, source, outcome, same_as: None, doubts: Doubts::default() }
    }
}

/// A list before it is confirmed.
#[derive(Debug, Clone, PartialEq)]
pub struct MassPreview {
    pub mass: MassRow,
    /// The lines of this page.
    pub lines: Vec<MassLineView>,
    pub paging: Paging,
    pub good: u64,
    pub bad: u64,
    /// Lines whose service and link stand in an earlier line.
    pub repeated: u64,
    /// Lines with a warning of another kind.
    pub doubted: u64,
    /// `None` where 28 digits do not suffice.
    pub total: Option<Money>,
    pub currency: Option<String>,
    /// `None`: the panel could not say.
    pub balance: Option<Balance>,
    pub now: Time,
}

/// How to write a list.
pub fn ask(t: &Text, most: u64) -> Screen {
    body(t)
        .text("mass-title")
        .line(line(t).number("most", most).say("mass-ask"))
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// There is no line in what was sent.
pub fn empty(t: &Text) -> Screen {
    body(t).text("mass-empty").screen(vec![])
}

pub fn too_many(t: &Text, most: u64) -> Screen {
    body(t).line(line(t).number("most", most).say("mass-too-many")).screen(vec![])
}

/// The file is too large, cannot be read, or is no text.
pub fn bad_file(t: &Text) -> Screen {
    body(t).text("mass-bad-file").screen(vec![])
}

/// The list had been thrown away, or belongs to another chat.
pub fn gone(t: &Text) -> Screen {
    body(t).text("mass-gone").screen(keyboard(t).menu().rows())
}

pub fn discarded(t: &Text) -> Screen {
    body(t).text("mass-discarded").screen(keyboard(t).menu().rows())
}

/// Every line with its price or what is wrong with it, the total, the balance after; one confirmation for all.
pub fn preview(t: &Text, list: &MassPreview, is_changed: bool) -> Screen {
    let currency = list.currency.as_deref();
    let mut page = body(t);
    if is_changed {
        page = page.text("mass-changed").gap();
    }
    page = page.text("mass-preview-title").line(line(t).count("count", list.good).say("mass-good"));
    if list.bad > 0 {
        page = page.line(line(t).count("count", list.bad).say("mass-bad"));
    }
    if list.repeated > 0 {
        page = page.line(line(t).count("count", list.repeated).say("mass-repeated"));
    }
    if list.doubted > 0 {
        page = page.line(line(t).count("count", list.doubted).say("mass-doubted"));
    }
    page = page.gap();
    let mut room = WARNING_UNITS;
    for shown in &list.lines {
        page = page.line(preview_line(t, shown, currency)).lines(warnings(t, shown, list.now, &mut room));
    }
    page = page.gap();
    if let (Some(total), true) = (list.total, list.good > 0) {
        page = page.line(line(t).money("price", total, currency).say("summary-price"));
        page = match &list.balance {
            None => page.text("summary-balance-unknown"),
            Some(balance) => {
                let currency = balance.currency.as_deref().or(currency);
                let after = balance.amount.minus(total).filter(|after| *after >= Money::ZERO);
                let said = line(t).money("before", balance.amount, currency);
                match after {
                    Some(after) => page.line(said.money("after", after, currency).say("summary-balance")),
                    None => page.line(
                        line(t)
                            .money("missing", total.minus(balance.amount).unwrap_or(total), currency)
                            .say("mass-balance-short"),
                    ),
                }
            }
        };
    }
    let mass = list.mass;
    let keys = keyboard(t).paging(list.paging, |page| Press::Mass(MassPress::Page { mass, page }));
    let discard = Press::Mass(MassPress::Discard { mass });
    let keys = if list.good > 0 && list.total.is_some() {
        keys.keys([("button-confirm", Press::Mass(MassPress::Confirm { mass })), ("button-cancel", discard)])
    } else {
        keys.keys([("button-cancel", discard)])
    };
    page.screen(keys.rows())
}

fn preview_line(t: &Text, preview: &MassLineView, currency: Option<&str>) -> String {
    match &preview.outcome {
        Ok(order) => line(t)
            .number("line", preview.number)
            .name("service", &super::shorten::one_line(&order.draft.service_name, 40))
            .number("quantity", order.draft.details.quantity())
            .money("price", order.draft.price, currency)
            .say("mass-line"),
        Err(problem) => line(t)
            .number("line", preview.number)
            .words("source", &super::shorten::one_line(&preview.source, 60))
            .own("problem", problem_sentence(t, problem))
            .say("mass-line-bad"),
    }
}

/// What to think of before a line is ordered, a sentence each; where the message has no room for more, a sign.
fn warnings(t: &Text, shown: &MassLineView, now: Time, room: &mut usize) -> Vec<String> {
    let again = shown.same_as.map(|first| line(t).number("line", first).say("mass-again"));
    // Just the same order a moment ago says more than that it runs, and there is no room for both on every line.
    let same_link = if shown.doubts.repeated.is_some() { vec![] } else { brief(&shown.doubts.same_link) };
    let doubts = Doubts { same_link, ..shown.doubts.clone() };
    let all: Vec<String> = again.into_iter().chain(super::summary::doubts(t, &doubts, now)).collect();
    let units = all.iter().map(|warning| split::visible_units(warning) + 1).sum();
    match room.checked_sub(units) {
        Some(rest) => {
            *room = rest;
            all
        }
        None => vec!["⚠️ …".to_owned()],
    }
}

/// One order of those on a link is enough among many lines, in few words.
fn brief(orders: &[Order]) -> Vec<Order> {
    let mut named: Vec<Order> = orders.iter().take(1).cloned().collect();
    for order in &mut named {
        order.draft.service_name = super::shorten::one_line(&order.draft.service_name, 40);
        if let Some(report) = &mut order.report {
            report.status_text = super::shorten::one_line(&report.status_text, 20);
        }
    }
    named
}

/// What is wrong with a line, as part of a sentence.
fn problem_sentence(t: &Text, problem: &LineProblem) -> String {
    match problem {
        LineProblem::Parts => t.text("mass-problem-parts"),
        LineProblem::BadLink => t.text("mass-problem-link"),
        LineProblem::NotANumber => t.text("mass-problem-number"),
        LineProblem::NoService { id } => line(t).id("id", id).say("mass-problem-service"),
        LineProblem::NotInAList { order_type } => line(t).name("type", order_type).say("mass-problem-type"),
        LineProblem::NotSold { order_type } => line(t).name("type", order_type).say("mass-problem-not-sold"),
        LineProblem::PackageQuantity => t.text("mass-problem-package"),
        LineProblem::NoQuantity => t.text("mass-problem-quantity"),
        LineProblem::BelowMin { min } => line(t).number("min", *min).say("mass-problem-low"),
        LineProblem::AboveMax { max } => line(t).number("max", *max).say("mass-problem-high"),
        LineProblem::PriceTooLarge => t.text("mass-problem-price"),
    }
}

/// How far the list is; with **Stop** as long as something waits.
pub fn progress(t: &Text, list: &MassProgress) -> Screen {
    let mass = list.mass;
    let keys = keyboard(t);
    let stop = (!list.is_done && !list.is_stopped && list.waiting > 0)
        .then(|| keys.button("button-stop", Press::Mass(MassPress::Stop { mass })));
    let refresh = keys.button("button-refresh", Press::Mass(MassPress::Progress { mass }));
    let file = keys.button("button-mass-file", Press::Mass(MassPress::File { mass }));
    let trouble = (list.unknown + list.refused > 0).then(|| {
        keys.button("orders-filter-trouble", Press::Orders { filter: OrderFilter::Trouble, page: 0 })
    });
    let orders = keys.button("button-orders", Press::Orders { filter: OrderFilter::All, page: 0 });
    body(t).line(progress_text(t, list)).screen(
        keys.row(stop.into_iter().chain([refresh]))
            .row(trouble.into_iter().chain([orders]))
            .row([file])
            .rows(),
    )
}

fn progress_text(t: &Text, list: &MassProgress) -> String {
    let total = list.waiting + list.placed + list.refused + list.unknown + list.not_sent;
    let title = match (list.is_done, list.is_stopped) {
        (true, true) => "mass-stopped-title",
        (true, false) => "mass-done-title",
        (false, true) => "mass-stopping-title",
        (false, false) => "mass-running-title",
    };
    let settled = total - list.waiting;
    let mut page = body(t)
        .text(title)
        .line(
            line(t)
                .number("settled", settled)
                .number("total", total)
                .own("bar", bar(settled, total))
                .say("mass-progress"),
        )
        .gap();
    for (count, key) in [
        (list.placed, "mass-count-placed"),
        (list.ended, "mass-count-ended"),
        (list.refused, "mass-count-refused"),
        (list.unknown, "mass-count-unknown"),
        (list.waiting, "mass-count-waiting"),
        (list.not_sent, "mass-count-not-sent"),
    ] {
        if count > 0 {
            page = page.line(line(t).count("count", count).say(key));
        }
    }
    if list.unknown > 0 {
        page = page.gap().text("mass-unknown-advice");
    }
    page.html()
}

/// What came of the list: said beside the file with each line's outcome.
pub fn done(t: &Text, list: &MassProgress) -> Screen {
    Screen { html: progress_text(t, list), ..progress(t, list) }
}

fn bar(settled: u64, total: u64) -> String {
    const CELLS: u64 = 10;
    let full = settled.saturating_mul(CELLS).checked_div(total).unwrap_or(CELLS).min(CELLS);
    let cells = |sign: &str, count: u64| sign.repeat(usize::try_from(count).unwrap_or_default());
    format!("{}{}", cells("▓", full), cells("░", CELLS - full))
}

/// The outcome of each line as a CSV file. Headings and states are the same in every language, for programs.
pub fn file(t: &Text, lines: &[MassLineView]) -> Vec<u8> {
    let mut table = Table::new(&[
        "line",
        "service",
        "service_name",
        "link",
        "quantity",
        "price",
        "currency",
        "outcome",
        "order",
        "status",
        "note",
        "source",
    ]);
    for file_line in lines {
        let number = file_line.number.to_string();
        let source = file_line.source.clone();
        match &file_line.outcome {
            Ok(order) => {
                let draft = &order.draft;
                table.row([
                    number,
                    draft.service.as_str().to_owned(),
                    draft.service_name.clone(),
                    draft.link.clone(),
                    draft.details.quantity().to_string(),
                    draft.price.to_text(),
                    order.currency.clone().unwrap_or_default(),
                    outcome_name(order.state).to_owned(),
                    order.panel_id.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
                    order.report.as_ref().map(|report| report.status.name().to_owned()).unwrap_or_default(),
                    order
                        .fault
                        .as_ref()
                        .map(|fault| plain(&sentence(t, fault, Asking::Add)))
                        .unwrap_or_default(),
                    source,
                ]);
            }
            Err(problem) => {
                let mut cells = vec![number];
                cells.extend(vec![String::new(); 6]);
                cells.extend(["wrong".to_owned(), String::new(), String::new()]);
                cells.extend([plain(&problem_sentence(t, problem)), source]);
                table.row(cells);
            }
        }
    }
    table.into_bytes()
}

fn outcome_name(state: OrderState) -> &'static str {
    match state {
        OrderState::Draft => "draft",
        OrderState::Discarded => "not sent",
        OrderState::Queued => "waiting",
        OrderState::Submitting => "being sent",
        OrderState::Placed => "placed",
        OrderState::Refused => "refused",
        OrderState::Unknown => "unknown",
    }
}

/// Our HTML as plain text.
fn plain(html: &str) -> String {
    let text: String = split::pieces(html)
        .filter_map(|piece| match piece {
            split::Piece::Char(text) => Some(text.to_owned()),
            split::Piece::Entity(entity) => Some(html_escape::decode_html_entities(entity).into_owned()),
            split::Piece::Open { .. } | split::Piece::Close { .. } => None,
        })
        .collect();
    without_direction(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::link::platform::Platform;
    use crate::domain::link::shape::Misfit;
    use crate::domain::status::Status;
    use crate::domain::step::Step;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown};

    fn good(number: u64) -> MassLineView {
        let order = Samples::ordinary().order(OrderState::Draft, None);
        MassLineView::new(number, "1448 | https://instagram.com/p/AAA111 | 200".into(), Ok(order))
    }

    fn bad(number: u64, problem: LineProblem) -> MassLineView {
        MassLineView::new(number, "=1448 | x".into(), Err(problem))
    }

    fn list() -> MassPreview {
        let samples = Samples::ordinary();
        MassPreview {
            mass: MassRow(3),
            lines: vec![good(1), bad(2, LineProblem::BadLink), bad(3, LineProblem::BelowMin { min: 50 })],
            paging: Paging::new(0, 3, MASS_PAGE),
            good: 1,
            bad: 2,
            repeated: 0,
            doubted: 0,
            total: Some("0.18".parse().unwrap()),
            currency: samples.currency(),
            balance: Some(samples.balance()),
            now: NOW,
        }
    }

    fn running() -> MassProgress {
        MassProgress {
            mass: MassRow(3),
            waiting: 600,
            placed: 390,
            ended: 12,
            refused: 9,
            unknown: 1,
            not_sent: 0,
            is_stopped: false,
            is_done: false,
        }
    }

    #[test]
    fn a_preview_shows_each_price_and_what_is_wrong() {
        insta::assert_snapshot!(shown(&preview(english(), &list(), false)), @r"
        🧾 <b>Check your orders</b>
        ✅ 1 line can be ordered
        ⚠️ 2 lines cannot, and are left out

        1. Instagram Followers · 200 · 0.18 USD
        2. ⚠️ <i>“=1448 | x”</i>: this is no link
        3. ⚠️ <i>“=1448 | x”</i>: the least is 50

        💵 Price: <b>0.18 USD</b>
        💰 Balance: 100.84 USD, after it 100.66 USD
        [✅ Confirm] [✖️ Cancel]
        ");
    }

    #[test]
    fn a_line_is_followed_by_what_to_think_of_before_it_is_ordered() {
        let samples = Samples { items: 1, ..Samples::ordinary() };
        let order = samples.placed(Status::InProgress, "");
        let doubts = Doubts {
            misfit: Some(Misfit::OtherPlatform { wanted: Platform::Instagram, found: None }),
            step: Some(Step { step: 100, below: Some(200), above: None }),
            same_link: vec![order.clone()],
            repeated: Some(Order { queued_at: Some(Time(NOW.0 - 180_000)), ..order }),
        };
        let doubted = MassLineView { same_as: Some(1), doubts, ..good(2) };
        let list =
            MassPreview { lines: vec![good(1), doubted], good: 2, bad: 0, repeated: 1, doubted: 1, ..list() };
        insta::assert_snapshot!(shown(&preview(english(), &list, false)), @r"
        🧾 <b>Check your orders</b>
        ✅ 2 lines can be ordered
        ⚠️ 1 line repeats service and link of another. Panels often refuse a second order while the first runs.
        ⚠️ 1 line has a warning. It can be ordered all the same.

        1. Instagram Followers · 200 · 0.18 USD
        2. Instagram Followers · 200 · 0.18 USD
        ⚠️ Service and link are those of line 1.
        ⚠️ <b>Does this link fit?</b> The service is for Instagram, and the link is not one of Instagram.
        ⚠️ <b>The panel takes multiples of 100 only</b>, such as 200. It refused another quantity before.
        ⚠️ <b>You ordered just the same 3 min ago.</b> Confirm only if you want it twice.

        💵 Price: <b>0.18 USD</b>
        💰 Balance: 100.84 USD, after it 100.66 USD
        [✅ Confirm] [✖️ Cancel]
        ");
    }

    #[test]
    fn a_page_of_the_worst_lines_is_one_message() {
        let samples = Samples::worst();
        let order = samples.placed(Status::Other, &samples.words);
        let doubts = Doubts {
            misfit: Some(Misfit::OtherPlatform { wanted: Platform::X, found: Some(Platform::TikTok) }),
            step: Some(Step { step: u64::MAX, below: Some(1), above: Some(u64::MAX) }),
            same_link: samples.same_link(),
            repeated: None,
        };
        let worst = |number| MassLineView {
            same_as: Some(u64::MAX),
            doubts: doubts.clone(),
            ..MassLineView::new(number, samples.words.clone(), Ok(order.clone()))
        };
        let lines = (1..=u64::from(MASS_PAGE)).map(worst).collect();
        shown(&preview(english(), &MassPreview { lines, ..list() }, true));
    }

    #[test]
    fn a_list_without_a_good_line_cannot_be_confirmed() {
        let list = MassPreview { good: 0, lines: vec![bad(1, LineProblem::Parts)], ..list() };
        assert!(!shown(&preview(english(), &list, false)).contains("Confirm"));
    }

    #[test]
    fn progress_counts_every_outcome() {
        insta::assert_snapshot!(shown(&progress(english(), &running())), @r"
        📤 <b>Placing your orders…</b>
        ▓▓▓▓░░░░░░ 400 of 1000

        ✅ 390 placed
        🏁 12 of them have ended
        ❌ 9 refused
        ❓ 1 unknown
        ⏳ 600 wait

        An unknown order is never sent again. Press Trouble and decide about each.
        [⏹ Stop] [🔄 Refresh]
        [Trouble] [📦 Orders]
        [📎 Outcome as a file]
        ");
    }

    #[test]
    fn a_stopped_list_says_what_was_not_sent() {
        let list = MassProgress { waiting: 0, not_sent: 600, is_stopped: true, is_done: true, ..running() };
        assert!(shown(&done(english(), &list)).contains("600 not sent"));
        assert!(!shown(&done(english(), &list)).contains("⏹ Stop"));
    }

    #[test]
    fn the_file_has_each_outcome_and_no_formula() {
        let placed =
            MassLineView { outcome: Ok(Samples::ordinary().placed(Status::InProgress, "")), ..good(1) };
        let bytes = file(english(), &[placed, bad(2, LineProblem::BelowMin { min: 1_000 })]);
        insta::assert_snapshot!(String::from_utf8(bytes).unwrap().replace("\r\n", "\n").trim_start_matches('\u{feff}'), @r#"
        line,service,service_name,link,quantity,price,currency,outcome,order,status,note,source
        1,1448,Instagram Followers,https://instagram.com/p/AAA111,200,0.18,USD,placed,23501,in_progress,,1448 | https://instagram.com/p/AAA111 | 200
        2,,,,,,,wrong,,,the least is 1000,'=1448 | x
        "#);
    }
}
