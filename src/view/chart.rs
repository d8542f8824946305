//! The picture of a chat's statistics: drawn as SVG, painted as PNG. It holds figures and signs, and no words.
//!
//! Words are in the caption, in the person's language; what belongs together has the same number or colour in both.

use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use chrono::{Datelike, NaiveDate};
use resvg::{tiny_skia, usvg};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::html::escape;
use crate::domain::money::Money;
use crate::domain::stats::{Outcome, Share, Stats, Step};
use crate::l10n::Text;

/// A phone shows a picture at this shape without cutting it.
const WIDTH: u32 = 960;
/// The most services or categories that the picture lists.
pub const MOST_ROWS: usize = 5;

const MARGIN: u32 = 48;
/// The bars stand on this line and reach up to `BARS_TOP`.
const BARS_FOOT: u32 = 440;
const BARS_TOP: u32 = 190;
const ROW: u32 = 52;

// A card of its own colour looks the same in a light chat and in a dark one.
const GROUND: &str = "#17212b";
const LINE: &str = "#2b3a4a";
const BAR: &str = "#5aa9f2";
const BRIGHT: &str = "#ffffff";
const FAINT: &str = "#8fa3b5";

/// The font: digits, ASCII and the signs of currencies, which is all that a picture without words needs.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
];

/// Why there is no picture: a defect of ours; the text says the same without it.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    #[error("the picture is no SVG: {0}")]
    Svg(#[from] usvg::Error),
    #[error("there is no room for the picture")]
    Size,
    #[error("the picture cannot be written")]
    Png,
}

/// Paints the statistics as a PNG.
pub fn png(t: &Text, stats: &Stats) -> Result<Vec<u8>, ChartError> {
    let tree = usvg::Tree::from_str(&svg(t, stats), options())?;
    let size = tree.size().to_int_size();
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or(ChartError::Size)?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|_| ChartError::Png)
}

/// The fonts are read once.
fn options() -> &'static usvg::Options<'static> {
    static OPTIONS: OnceLock<usvg::Options<'static>> = OnceLock::new();
    OPTIONS.get_or_init(|| {
        let mut fonts = usvg::fontdb::Database::new();
        for font in FONTS {
            fonts.load_font_data(font.to_vec());
        }
        usvg::Options {
            fontdb: Arc::new(fonts),
            font_family: "Noto Sans".to_owned(),
            ..usvg::Options::default()
        }
    })
}

/// What the picture lists below the bars: the services, dearest first.
pub fn rows(stats: &Stats) -> &[Share] {
    stats.services.get(..MOST_ROWS).unwrap_or(&stats.services)
}

fn svg(t: &Text, stats: &Stats) -> String {
    let height = BARS_FOOT + 150 + ROW * u32::try_from(rows(stats).len()).unwrap_or(0);
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"><rect width="{WIDTH}" height="{height}" fill="{GROUND}"/>"#
    );
    draw_total(&mut out, t, stats);
    draw_bars(&mut out, t, stats);
    draw_outcomes(&mut out, stats);
    draw_rows(&mut out, t, stats);
    out.push_str("</svg>");
    out
}

/// A line of text; `anchor` is the end that stands at `x`.
fn text(out: &mut String, (x, y): (u32, u32), size: u32, fill: &str, anchor: &str, words: &str) {
    let weight = if fill == BRIGHT { "bold" } else { "normal" };
    let _ = write!(
        out,
        r#"<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" font-weight="{weight}" text-anchor="{anchor}">{}</text>"#,
        escape(&printable(words))
    );
}

/// What the font has: a panel's own sign of a currency may be anything.
fn printable(words: &str) -> String {
    words
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| c.is_ascii_graphic() || matches!(c, ' ' | '·' | '–' | '€' | '₽' | '₹' | '£' | '¥'))
        .collect()
}

fn rect(out: &mut String, x: u32, y: u32, width: u32, height: u32, fill: &str) {
    // Nothing to draw, and the painter complains of a side without length.
    if width == 0 || height == 0 {
        return;
    }
    let radius = (width.min(height) / 2).min(6);
    let _ = write!(
        out,
        r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" fill="{fill}"/>"#
    );
}

fn draw_total(out: &mut String, t: &Text, stats: &Stats) {
    let total = t.money(rounded(stats.spent), stats.currency.as_deref());
    text(out, (MARGIN, 96), 64, BRIGHT, "start", &total);
    let span = format!("{} – {}", stats.from, stats.to);
    text(out, (WIDTH - MARGIN, 92), 28, FAINT, "end", &span);
}

/// What stands in a picture has two digits after the point: the exact figures are in the text.
fn rounded(money: Money) -> Money {
    if money.0 >= Decimal::ONE { Money(money.0.round_dp(2)) } else { Money(money.0.round_dp(4)) }
}

/// `part` of `whole` on a scale of `length`; at least a visible line where there is anything at all.
fn scaled(part: Decimal, whole: Decimal, length: u32) -> u32 {
    if part <= Decimal::ZERO || whole <= Decimal::ZERO {
        return 0;
    }
    let share = part.checked_div(whole).and_then(|share| share.checked_mul(Decimal::from(length)));
    share.and_then(|share| share.to_u32()).unwrap_or(length).clamp(3, length)
}

fn draw_bars(out: &mut String, t: &Text, stats: &Stats) {
    let most = stats.buckets.iter().map(|bucket| bucket.spent.0).max().unwrap_or_default();
    rect(out, MARGIN, BARS_FOOT + 2, WIDTH - 2 * MARGIN, 2, LINE);
    rect(out, MARGIN, BARS_TOP, WIDTH - 2 * MARGIN, 1, LINE);
    text(out, (MARGIN, BARS_TOP - 12), 24, FAINT, "start", &t.money(rounded(Money(most)), None));
    let bars = u32::try_from(stats.buckets.len()).unwrap_or(1).max(1);
    let pitch = (WIDTH - 2 * MARGIN) / bars;
    let (every, left) = (bars.div_ceil(8).max(1), MARGIN + (WIDTH - 2 * MARGIN - pitch * bars) / 2);
    for (at, bucket) in (0u32..).zip(&stats.buckets) {
        let x = left + at * pitch;
        let height = scaled(bucket.spent.0, most, BARS_FOOT - BARS_TOP);
        let width = pitch.saturating_sub(pitch / 4).clamp(2, 72);
        rect(out, x + (pitch - width) / 2, BARS_FOOT - height, width, height, BAR);
        if at % every == 0 {
            let label = label(stats.step, bucket.from);
            text(out, (x + pitch / 2, BARS_FOOT + 38), 22, FAINT, "middle", &label);
        }
    }
}

/// A day as month and day, in the order of the full dates above: no language reads it the other way round.
fn label(step: Step, day: NaiveDate) -> String {
    match step {
        Step::Day | Step::Week => day.format("%m-%d").to_string(),
        Step::Month => day.format("%Y-%m").to_string().split_off(2),
        Step::Year => day.year().to_string(),
    }
}

/// The colour of an outcome; the caption has a square of the same colour.
fn colour(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Completed => "#4fbf67",
        Outcome::Partial => "#f2c14e",
        Outcome::Canceled => "#e8edf2",
        Outcome::Running => "#5aa9f2",
        Outcome::Trouble => "#e5615b",
    }
}

/// One bar of all orders, divided by how they ended.
fn draw_outcomes(out: &mut String, stats: &Stats) {
    let (whole, length, y) = (Decimal::from(stats.orders), WIDTH - 2 * MARGIN, BARS_FOOT + 74);
    let mut x = MARGIN;
    for (outcome, orders) in &stats.outcomes {
        let width = scaled(Decimal::from(*orders), whole, length).min((WIDTH - MARGIN).saturating_sub(x));
        rect(out, x, y, width.saturating_sub(4).max(3), 26, colour(*outcome));
        x += width;
    }
}

fn draw_rows(out: &mut String, t: &Text, stats: &Stats) {
    let rows = rows(stats);
    let most = rows.iter().map(|share| share.spent.0).max().unwrap_or_default();
    for (at, share) in (0u32..).zip(rows) {
        let y = BARS_FOOT + 134 + at * ROW;
        text(out, (MARGIN, y + 24), 28, BRIGHT, "start", &format!("{}", at + 1));
        rect(out, MARGIN + 40, y, scaled(share.spent.0, most, 560), 30, BAR);
        let spent = t.money(rounded(share.spent), stats.currency.as_deref());
        text(out, (WIDTH - MARGIN, y + 24), 26, FAINT, "end", &spent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::domain::stats::{Entry, Span};
    use crate::view::testing::text as words;

    fn stats(currency: &str, services: usize) -> Stats {
        let today: NaiveDate = "2026-11-25".parse().unwrap();
        let entries: Vec<Entry> = (0u32..60)
            .map(|n| Entry {
                day: today - chrono::Days::new(u64::from(n % 40)),
                currency: Some(currency.to_owned()),
                spent: Money(Decimal::new(i64::from(n * n), 2)),
                outcome: Outcome::ALL[n as usize % 5],
                service: format!("Service {} متابعون <b>", n as usize % services),
                category: None,
            })
            .collect();
        Stats::new(Span::Month, today, &entries).unwrap()
    }

    #[test]
    fn the_picture_is_a_png_of_a_phones_shape_in_every_language() {
        for lang in Lang::ALL {
            let png = png(words(lang), &stats("USD", 9)).unwrap();
            assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() < 200_000, "{}", png.len());
        }
    }

    #[test]
    fn it_lists_the_dearest_services_and_no_more_than_fit() {
        assert_eq!(rows(&stats("USD", 9)).len(), MOST_ROWS);
        assert_eq!(rows(&stats("USD", 2)).len(), 2);
    }

    #[test]
    fn a_panels_own_words_cannot_break_the_picture() {
        let drawn = svg(words(Lang::En), &stats("<script>&\"₽", 1));
        assert!(!drawn.contains("<script>") && drawn.contains("&lt;script&gt;"));
        assert!(png(words(Lang::Ar), &stats("\u{202E}دولار", 1)).is_ok());
    }

    #[test]
    fn an_order_for_next_to_nothing_is_still_seen() {
        assert_eq!(scaled(Decimal::new(1, 6), Decimal::from(1000), 250), 3);
        assert_eq!(scaled(Decimal::ZERO, Decimal::from(1000), 250), 0);
        assert_eq!(scaled(Decimal::from(1000), Decimal::from(1000), 250), 250);
    }
}
