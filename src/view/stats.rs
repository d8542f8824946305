//! Statistics in words: the caption below the picture, and all figures for those who do not see it. Also what an
//! export says of itself.

use super::chart::rows;
use super::html::{body, line};
use super::keyboard::{Keyboard, keyboard};
use super::press::Press;
use super::press::stats::StatsPress;
use super::shorten::one_line;
use super::{Button, Screen};
use crate::domain::money::Money;
use crate::domain::stats::{Outcome, Share, Span, Stats};
use crate::l10n::Text;

/// Longest name in the caption: five of them and the figures have to fit into Telegram's 1024.
const CAPTION_NAME: usize = 48;
/// Most lines of a list in the text.
const MOST_LINES: usize = 15;

/// The caption below the picture, with the buttons for other spans.
pub fn caption(t: &Text, stats: &Stats) -> Screen {
    let numbered = (1u64..).zip(rows(stats)).map(|(number, share)| {
        line(t).number("number", number).name("name", &one_line(&share.name, CAPTION_NAME)).say("stats-row")
    });
    head(t, stats).gap().lines(numbered).screen(buttons(t, stats.span, StatsPress::Picture))
}

/// The same and more in words: every bar, service and category.
pub fn text(t: &Text, stats: &Stats) -> Screen {
    let currency = stats.currency.as_deref();
    let days = stats.buckets.iter().filter(|bucket| bucket.orders > 0).map(|bucket| {
        line(t)
            .name("name", &bucket.from.to_string())
            .count("count", bucket.orders)
            .money("spent", bucket.spent, currency)
            .say("stats-share")
    });
    let list = |shares: &[Share]| -> Vec<String> {
        let shown = shares.iter().take(MOST_LINES);
        shown.map(|share| share_line(t, share, currency)).collect()
    };
    let mut page = head(t, stats).gap().text("stats-by-time").lines(days);
    if !stats.categories.is_empty() {
        page = page.gap().text("stats-by-category").lines(list(&stats.categories));
    }
    page = page.gap().text("stats-by-service").lines(list(&stats.services));
    page.screen(buttons(t, stats.span, StatsPress::Text))
}

/// There was no order in this span.
pub fn nothing(t: &Text, span: Span) -> Screen {
    body(t).line(title(t, span)).text("stats-nothing").screen(buttons(t, span, StatsPress::Picture))
}

fn share_line(t: &Text, share: &Share, currency: Option<&str>) -> String {
    line(t)
        .name("name", &one_line(&share.name, CAPTION_NAME))
        .count("count", share.orders)
        .money("spent", share.spent, currency)
        .say("stats-share")
}

fn title(t: &Text, span: Span) -> String {
    line(t).own("span", t.text(span_key(span))).say("stats-title")
}

fn head<'t>(t: &'t Text, stats: &Stats) -> super::html::Body<'t> {
    let spent = line(t)
        .money("spent", stats.spent, stats.currency.as_deref())
        .count("count", stats.orders)
        .say("stats-spent");
    let outcomes = stats.outcomes.iter().map(|(outcome, orders)| {
        let percent = u64::from(u32::try_from(orders * 100 / stats.orders.max(1)).unwrap_or(100));
        line(t)
            .own("sign", sign(*outcome).to_owned())
            .own("outcome", t.text(outcome_key(*outcome)))
            .number("orders", *orders)
            .percent("percent", percent)
            .say("stats-outcome")
    });
    let others = stats.others.iter().take(3).map(|(currency, orders, spent): &(_, u64, Money)| {
        line(t).money("spent", *spent, currency.as_deref()).count("count", *orders).say("stats-other")
    });
    body(t).line(title(t, stats.span)).line(spent).lines(outcomes).lines(others)
}

/// A square of the colour that the outcome has in the picture.
fn sign(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Completed => "🟩",
        Outcome::Partial => "🟨",
        Outcome::Canceled => "⬜️",
        Outcome::Running => "🟦",
        Outcome::Trouble => "🟥",
    }
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Completed => "state-completed",
        Outcome::Partial => "state-partial",
        Outcome::Canceled => "state-canceled",
        Outcome::Running => "orders-filter-running",
        Outcome::Trouble => "orders-filter-trouble",
    }
}

fn span_key(span: Span) -> &'static str {
    match span {
        Span::Week => "button-span-week",
        Span::Month => "button-span-month",
        Span::Quarter => "button-span-quarter",
        Span::Year => "button-span-year",
        Span::All => "button-span-all",
    }
}

/// The spans as one row, the one that is shown marked.
fn spans<'t>(t: &'t Text, shown: Option<Span>, press: impl Fn(Span) -> StatsPress) -> Keyboard<'t> {
    let all = Span::ALL.map(|span| {
        let mut button = keyboard(t).button(span_key(span), Press::Stats(press(span)));
        if Some(span) == shown {
            button.label = format!("• {}", button.label);
        }
        button
    });
    keyboard(t).grid(3, all)
}

fn buttons(t: &Text, span: Span, shown: fn(Span) -> StatsPress) -> Vec<Vec<Button>> {
    let is_picture = matches!(shown(span), StatsPress::Picture(_));
    let other = if is_picture {
        ("button-stats-text", Press::Stats(StatsPress::Text(span)))
    } else {
        ("button-stats-picture", Press::Stats(StatsPress::Picture(span)))
    };
    spans(t, Some(span), shown)
        .keys([other, ("button-export", Press::Stats(StatsPress::Export(span)))])
        .menu()
        .rows()
}

/// What stands below an exported table.
pub fn export_caption(t: &Text, key: &str, rows: u64, span: Span) -> Screen {
    let says = line(t).count("count", rows).own("span", t.text(span_key(span))).say(key);
    body(t).line(says).text("export-note").screen(spans(t, Some(span), StatsPress::Export).rows())
}

/// There is nothing to export.
pub fn export_nothing(t: &Text, span: Span) -> Screen {
    body(t).text("export-title").text("stats-nothing").screen(spans(t, Some(span), StatsPress::Export).rows())
}

/// The tables went to the person's private chat.
pub fn export_sent(t: &Text) -> Screen {
    body(t).text("export-title").text("export-sent").screen(vec![])
}

/// The person never opened a private chat with the bot: `address` does.
pub fn export_needs_private(t: &Text, address: &str) -> Screen {
    let button = Button { label: t.text("button-private"), kind: super::ButtonKind::Url(address.to_owned()) };
    body(t).text("export-title").text("export-private").screen(keyboard(t).row([button]).rows())
}

/// An anonymous admin has no private chat to which it could go.
pub fn export_of_nobody(t: &Text) -> Screen {
    body(t).text("export-title").text("export-anonymous").screen(vec![])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::domain::stats::Entry;
    use crate::view::split::visible_units;
    use crate::view::testing::{assert_sendable, english, shown, text as words};

    fn stats(name: &str) -> Stats {
        let today: chrono::NaiveDate = "2026-11-25".parse().unwrap();
        let entries: Vec<Entry> = (0i64..400)
            .map(|n| Entry {
                day: today - chrono::Days::new(n as u64 % 30),
                currency: Some(if n % 50 == 7 { format!("X{n}") } else { "USD".to_owned() }),
                spent: Money(rust_decimal::Decimal::new(n, 2)),
                outcome: Outcome::ALL[n as usize % 5],
                service: format!("{name} {}", n % 30),
                category: Some(format!("{name} {}", n % 20)),
            })
            .collect();
        Stats::new(Span::Month, today, &entries).unwrap()
    }

    #[test]
    fn a_caption_fits_below_a_picture_in_every_language() {
        for lang in Lang::ALL {
            for name in ["Instagram Followers", &"<&\"𝕀nstagram followers ".repeat(20)] {
                let screen = caption(words(lang), &stats(name));
                assert_sendable(&screen);
                let units = visible_units(&screen.html);
                assert!(units <= 1024, "{lang:?}: {units}");
                assert_sendable(&text(words(lang), &stats(name)));
            }
        }
    }

    #[test]
    fn the_caption_names_what_the_picture_numbers_and_colours() {
        let mut few = stats("Likes");
        few.services.truncate(2);
        few.others.clear();
        insta::assert_snapshot!(shown(&caption(english(), &few)), @r"
        📊 <b>Statistics</b> · 30 days
        💵 <b>783.44 USD</b> for 392 orders
        🟩 Completed: 80 (20%)
        🟨 Partial: 80 (20%)
        ⬜️ Canceled: 72 (18%)
        🟦 Running: 80 (20%)
        🟥 Trouble: 80 (20%)

        <b>1</b> Likes 9
        <b>2</b> Likes 8
        [7 days] [• 30 days] [13 weeks]
        [12 months] [Everything]
        [📝 In words] [📑 Export]
        [🏠 Menu]
        ");
    }
}
