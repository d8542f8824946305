//! Reads the guarantee from what a panel writes: words in a row, parted where a sentence or a field ends.

use super::Guarantee;
use super::words::{AFTER_OTHER_DAYS, ENDLESS, LIFETIME, LINKS, NAYS, NO, OTHER_DAYS, REFILL, TURNS, UNITS};
use crate::domain::number::ascii_digits;

/// Longer guarantees are taken for something else: a year of a date, a quantity.
const MOST_DAYS: u64 = 730;
/// Signs over which words belong together.
const EDGES: &str = "()[]{}【】:.!=\"—→➜➝➡✅✓✔";
/// `R1`, `R2` are names of things.
const LEAST_SHORT: u64 = 3;

/// Reads the guarantee from a service's name and, where that says nothing, from its description.
pub fn read(name: &str, description: Option<&str>) -> Option<Guarantee> {
    one(name).or_else(|| description.into_iter().flat_map(str::lines).find_map(one))
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Number(u64),
    /// `R30`: a number of days by itself.
    Short(u64),
    Word(String),
    /// A dash between two numbers.
    Range,
    /// A bracket, a colon, a full stop: words on both sides may belong together.
    Edge,
    /// A bar, a comma, another sign: they do not.
    Stop,
}

fn one(text: &str) -> Option<Guarantee> {
    let tokens = tokens(text);
    if says_no(&tokens) {
        return Some(Guarantee::No);
    }
    let days = (0..tokens.len()).filter_map(|at| short(&tokens, at).or_else(|| spelled(&tokens, at))).min();
    match days {
        Some(days) => Some(Guarantee::Days(days)),
        None => (0..tokens.len()).any(|at| is_lifetime(&tokens, at)).then_some(Guarantee::Lifetime),
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let signs: Vec<char> =
        ascii_digits(text).chars().flat_map(char::to_lowercase).filter(|c| !is_silent(*c)).collect();
    let mut tokens = vec![];
    let mut run = String::new();
    for (at, c) in signs.iter().copied().enumerate() {
        let next = signs.get(at + 1).copied().unwrap_or(' ');
        let is_point = matches!(c, '.' | ',') && ends_in_digit(&run) && next.is_ascii_digit();
        if is_letter(c) || is_point {
            run.push(c);
            continue;
        }
        end_run(&mut run, &mut tokens);
        let is_between = || {
            let after = signs.get(at + 1..).unwrap_or_default().iter().find(|c| !c.is_whitespace());
            matches!(tokens.last(), Some(Token::Number(_))) && after.is_some_and(char::is_ascii_digit)
        };
        match c {
            '♻' | '♾' | '∞' => run.push(c),
            '❌' | '✖' | '✗' | '✘' => run.push('✗'),
            '/' => run.push('/'),
            '-' | '–' | '—' | '~' if is_between() => tokens.push(Token::Range),
            '-' | '–' | '+' | '\'' | '’' => {}
            c if c.is_whitespace() => {}
            c if EDGES.contains(c) => tokens.push(Token::Edge),
            _ => tokens.push(Token::Stop),
        }
        end_run(&mut run, &mut tokens);
    }
    end_run(&mut run, &mut tokens);
    tokens
}

/// Variation selectors, joiners, the dot that lower case leaves of `İ`, the keycap.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{200b}'..='\u{200f}' | '\u{307}' | '\u{20e3}' | '\u{64b}'..='\u{652}')
}

/// Indic vowel signs are no letters by themselves, but belong to words.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{0900}'..='\u{0dff}')
}

fn ends_in_digit(run: &str) -> bool {
    run.ends_with(|c: char| c.is_ascii_digit())
}

/// Ends a word: `30d` and `refill30` are two, `R30` is days by itself, `30k` is neither.
fn end_run(run: &mut String, tokens: &mut Vec<Token>) {
    if run.is_empty() {
        return;
    }
    let word = std::mem::take(run);
    if let Some(days) = shorthand(&word) {
        return tokens.push(Token::Short(days));
    }
    let digits_at = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
    let (before, rest) = word.split_at(digits_at);
    let (digits, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
    let is_plain = (before.is_empty() || is_refill(before)) && (after.is_empty() || unit(after).is_some());
    match digits.parse() {
        Ok(number) if is_plain => {
            tokens.extend((!before.is_empty()).then(|| Token::Word(before.to_owned())));
            tokens.push(Token::Number(number));
            tokens.extend((!after.is_empty()).then(|| Token::Word(after.to_owned())));
        }
        _ => tokens.push(Token::Word(word)),
    }
}

/// `r30`, `ar30`, `r30d`, `30r`.
fn shorthand(word: &str) -> Option<u64> {
    let digits = match word.strip_prefix("ar").or_else(|| word.strip_prefix('r')) {
        Some(rest) => rest.trim_end_matches("days").trim_end_matches("day").trim_end_matches('d'),
        None => word.strip_suffix("ar").or_else(|| word.strip_suffix('r'))?,
    };
    let is_number =
        !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|days| is_number && (LEAST_SHORT..=MOST_DAYS).contains(days))
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    match tokens.get(at) {
        Some(Token::Word(word)) => Some(word),
        _ => None,
    }
}

fn is_row(tokens: &[Token], at: usize, row: &[&str]) -> bool {
    row.iter().enumerate().all(|(step, part)| word(tokens, at + step) == Some(part))
}

fn is_refill(word: &str) -> bool {
    REFILL.iter().any(|stem| word.starts_with(stem))
}

fn unit(word: &str) -> Option<u64> {
    UNITS.iter().find(|(name, _)| *name == word).map(|(_, days)| *days)
}

fn says_no(tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|at| {
        let mut rows = NO.iter();
        let after = |row: &[&str]| word(tokens, at + row.len());
        rows.any(|row| is_row(tokens, at, row) && !after(row).is_some_and(|word| TURNS.contains(&word)))
            || is_denied(tokens, at)
    })
}

/// `refill: no`, and nothing more.
fn is_denied(tokens: &[Token], at: usize) -> bool {
    let after = tokens.get(at + 1..).unwrap_or_default();
    let mut after = after.iter().skip_while(|token| **token == Token::Edge);
    let is_nay = matches!(after.next(), Some(Token::Word(word)) if NAYS.contains(&word.as_str()));
    let ends = !matches!(after.next(), Some(Token::Word(_) | Token::Number(_) | Token::Short(_)));
    word(tokens, at).is_some_and(is_refill) && is_nay && ends
}

fn short(tokens: &[Token], at: usize) -> Option<u64> {
    match tokens.get(at) {
        Some(Token::Short(days)) if word(tokens, at + 1) != Some("/") => Some(*days),
        _ => None,
    }
}

/// `30 days` beside a word for the guarantee, with nothing between but words that link them.
fn spelled(tokens: &[Token], at: usize) -> Option<u64> {
    let Some(Token::Number(number)) = tokens.get(at) else { return None };
    let days = number.checked_mul(word(tokens, at + 1).and_then(unit)?)?;
    let is_rate = word(tokens, at + 2).is_some_and(|word| AFTER_OTHER_DAYS.contains(&word));
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let is_other = match before {
        Some(Token::Range) => true,
        Some(Token::Word(word)) => OTHER_DAYS.contains(&word.as_str()),
        _ => false,
    };
    let is_linked = leads_to_refill(tokens.get(..at).unwrap_or_default().iter().rev())
        || leads_to_refill(tokens.get(at + 2..).unwrap_or_default().iter());
    (is_linked && !is_rate && !is_other && (1..=MOST_DAYS).contains(&days)).then_some(days)
}

/// Whether the first word that is no link is one for the guarantee.
fn leads_to_refill<'a>(tokens: impl Iterator<Item = &'a Token>) -> bool {
    for token in tokens {
        match token {
            Token::Word(word) if is_refill(word) => return true,
            Token::Word(word) if LINKS.contains(&word.as_str()) => {}
            Token::Edge => {}
            _ => return false,
        }
    }
    false
}

/// `lifetime` beside a word for the guarantee or alone in its place; the sign for it wherever it is not said of something else.
fn is_lifetime(tokens: &[Token], at: usize) -> bool {
    if matches!(word(tokens, at), Some("rinf" | "r∞")) || is_row(tokens, at, &["r", "∞"]) {
        return true;
    }
    let Some(row) = LIFETIME.iter().find(|row| is_row(tokens, at, row)) else { return false };
    let before = tokens.get(..at).unwrap_or_default();
    let after = tokens.get(at + row.len()..).unwrap_or_default();
    let is_parted = |token: Option<&Token>| matches!(token, None | Some(Token::Edge | Token::Stop));
    let is_of_other = matches!(before.last(), Some(Token::Word(word)) if ENDLESS.contains(&word.as_str()));
    let is_sign = matches!(row, ["♾" | "∞"]);
    leads_to_refill(before.iter().rev())
        || leads_to_refill(after.iter())
        || (is_sign && !is_of_other && is_parted(after.first()))
        || (is_parted(before.last()) && is_parted(after.first()))
}
