//! Many orders, one a line: how a pasted text or a file is read, and what can be wrong with a line.
//!
//! What a service takes is not known here: that is checked against the catalogue, as for a single order.

use serde::{Deserialize, Serialize};

use super::ids::{MassRow, ServiceId};
use super::link::parse_link;
use super::number::{ascii_digits, parse_quantity};

/// Most lines of one list.
pub const MAX_LINES: usize = 1_000;
/// A longer line is cut where it is kept: a link has 2,048 characters at most.
const MAX_LINE_CHARS: usize = 2_200;

/// One line of a list that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MassLine {
    /// As it was sent.
    pub source: String,
    pub fields: Result<MassFields, LineProblem>,
}

/// What a line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MassFields {
    pub service: ServiceId,
    pub link: String,
    /// Missing where the service says how many: a package.
    pub quantity: Option<u64>,
}

/// Why a line cannot be ordered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum LineProblem {
    /// It has not the two or three parts that it needs.
    Parts,
    BadLink,
    NotANumber,
    /// The catalogue has no such service.
    NoService {
        id: String,
    },
    /// Orders of this type need more than a line can say.
    NotInAList {
        order_type: String,
    },
    /// Nobody documents this type: it is shown and not sold.
    NotSold {
        order_type: String,
    },
    NoQuantity,
    /// A package is one, whatever the line says: who asks for more would get less than they think.
    PackageQuantity,
    BelowMin {
        min: u64,
    },
    AboveMax {
        max: u64,
    },
    PriceTooLarge,
}

/// How far a confirmed list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MassProgress {
    pub mass: MassRow,
    pub waiting: u64,
    pub placed: u64,
    /// Of the placed ones, those that have ended.
    pub ended: u64,
    pub refused: u64,
    pub unknown: u64,
    pub not_sent: u64,
    pub is_stopped: bool,
    pub is_done: bool,
}

/// Reads a text or a file, a line an order; empty lines and a line of headings are left out.
///
/// The parts are separated by `|`, by tabs, or by `;` or `,` as in CSV, where a part may stand in quotes.
pub fn parse_mass(text: &str) -> Vec<MassLine> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .enumerate()
        .filter(|(at, line)| *at > 0 || !is_heading(line))
        .map(|(_, line)| parse_line(line))
        .collect()
}

fn is_heading(line: &str) -> bool {
    let first = parts(line).into_iter().next().unwrap_or_default().to_lowercase();
    ["service", "service id", "service_id", "id"].contains(&first.as_str())
}

fn parse_line(line: &str) -> MassLine {
    MassLine { source: line.chars().take(MAX_LINE_CHARS).collect(), fields: fields(line) }
}

fn fields(line: &str) -> Result<MassFields, LineProblem> {
    let parts = parts(line);
    let (service, link, quantity) = match parts.as_slice() {
        [service, link] => (service, link, ""),
        [service, link, quantity] => (service, link, quantity.as_str()),
        _ => return Err(LineProblem::Parts),
    };
    let service = ascii_digits(service.trim_start_matches('#').trim());
    if service.is_empty() || service.chars().count() > 64 || service.chars().any(char::is_control) {
        return Err(LineProblem::Parts);
    }
    let link = parse_link(link).ok_or(LineProblem::BadLink)?;
    let quantity = match quantity {
        "" => None,
        text => Some(parse_quantity(text).ok_or(LineProblem::NotANumber)?),
    };
    Ok(MassFields { service: ServiceId::new(service), link, quantity })
}

/// The parts of a line, trimmed. The first of these signs that it has separates them.
fn parts(line: &str) -> Vec<String> {
    let separator = ['|', '\t', ';', ','].into_iter().find(|sign| line.contains(*sign));
    match separator {
        None => line.split_whitespace().map(str::to_owned).collect(),
        Some('|') => line.split('|').map(|part| part.trim().to_owned()).collect(),
        Some(separator) => quoted_parts(line, separator),
    }
}

/// Parts as in CSV: one that begins with a quotation mark ends at the next single one; a doubled one stands for itself.
fn quoted_parts(line: &str, separator: char) -> Vec<String> {
    let mut parts = vec![];
    let mut part = String::new();
    let mut is_quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                part.push('"');
                signs.next();
            }
            '"' if is_quoted => is_quoted = false,
            '"' if part.trim().is_empty() => {
                part.clear();
                is_quoted = true;
            }
            sign if sign == separator && !is_quoted => {
                parts.push(std::mem::take(&mut part).trim().to_owned())
            }
            sign => part.push(sign),
        }
    }
    parts.push(part.trim().to_owned());
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(line: &str) -> Result<(String, String, Option<u64>), LineProblem> {
        let fields = parse_mass(line).remove(0).fields?;
        Ok((fields.service.as_str().to_owned(), fields.link, fields.quantity))
    }

    fn ordered(quantity: Option<u64>) -> Result<(String, String, Option<u64>), LineProblem> {
        Ok(("1448".into(), "https://a.example/p/1".into(), quantity))
    }

    #[test]
    fn a_line_is_read_in_every_common_form() {
        for line in [
            "1448 | https://a.example/p/1 | 1000",
            "1448|https://a.example/p/1|1000",
            " #1448 | a.example/p/1 | 1 000 ",
            "1448\thttps://a.example/p/1\t1000",
            "1448;https://a.example/p/1;1000",
            "1448,https://a.example/p/1,1000",
            "\"1448\",\"https://a.example/p/1\",\"1,000\"",
            "1448 https://a.example/p/1 1000",
            "١٤٤٨ | https://a.example/p/1 | ١٠٠٠",
            "1448 | https://a.example/p/1 | 1k",
        ] {
            assert_eq!(one(line), ordered(Some(1000)), "{line}");
        }
        assert_eq!(one("1448 | https://a.example/p/1"), ordered(None));
        assert_eq!(one("1448 | https://a.example/p/1 |"), ordered(None));
    }

    #[test]
    fn what_is_wrong_with_a_line_is_named() {
        for (line, problem) in [
            ("1448", LineProblem::Parts),
            ("1448 | a.example/x | 5 | 6", LineProblem::Parts),
            ("| a.example/x | 5", LineProblem::Parts),
            ("1448 | no link | 5", LineProblem::BadLink),
            ("1448 | a.example/x | many", LineProblem::NotANumber),
            ("1448 | a.example/x | -5", LineProblem::NotANumber),
            // A comma in an unquoted quantity or link would move what stands behind it.
            ("1448,https://a.example/p/1,1,500", LineProblem::Parts),
        ] {
            assert_eq!(one(line), Err(problem), "{line}");
        }
    }

    #[test]
    fn headings_and_empty_lines_are_left_out() {
        let lines =
            parse_mass("\u{feff}service,link,quantity\r\n\r\n1,a.example/x,5\r\n  \n2,a.example/y,6\n");
        assert_eq!(
            lines.iter().map(|line| line.source.as_str()).collect::<Vec<_>>(),
            ["1,a.example/x,5", "2,a.example/y,6"]
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
            prop_assert!(parse_mass(&text).len() <= text.lines().count());
        }

        #[test]
        fn every_line_that_is_not_empty_comes_back(lines in proptest::collection::vec("[0-9a-z|,;\" /.:\\t]{1,40}", 0..20)) {
            let kept = lines.iter().filter(|line| !line.trim().is_empty()).count();
            let read = parse_mass(&lines.join("\n")).len();
            prop_assert!(read == kept || read + 1 == kept, "{read} of {kept}");
        }

        #[test]
        fn what_is_written_is_read(
            service in "[1-9][0-9]{0,8}", path in "[a-zA-Z0-9_.~-]{1,40}", quantity in 1u64..10_000_000,
            separator in prop_oneof![Just(" | "), Just("|"), Just("\t"), Just(";"), Just(","), Just(" ")],
        ) {
            let link = format!("https://a.example/{path}");
            let line = [service.as_str(), &link, &quantity.to_string()].join(separator);
            prop_assert_eq!(one(&line), Ok((service, link, Some(quantity))));
        }
    }
}
