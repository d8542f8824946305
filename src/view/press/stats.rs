//! The presses below statistics and exports. What they do belongs to the feature.

use crate::domain::stats::Span;

/// A press below a picture of statistics, its text, or an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatsPress {
    /// Shows the picture of a span.
    Picture(Span),
    /// Says the same in words.
    Text(Span),
    /// Sends the orders of a span as tables.
    Export(Span),
}

fn code(span: Span) -> &'static str {
    match span {
        Span::Week => "w",
        Span::Month => "m",
        Span::Quarter => "q",
        Span::Year => "y",
        Span::All => "a",
    }
}

impl StatsPress {
    /// Its part of the callback data, after the code of the statistics.
    pub fn encode(&self) -> String {
        match self {
            Self::Picture(span) => format!("p:{}", code(*span)),
            Self::Text(span) => format!("t:{}", code(*span)),
            Self::Export(span) => format!("e:{}", code(*span)),
        }
    }

    /// The reverse of [`encode`](Self::encode); the caller checks that it is.
    pub fn read(parts: &[&str]) -> Option<Self> {
        let [kind, span] = *parts else { return None };
        let span = Span::ALL.into_iter().find(|known| code(*known) == span)?;
        match kind {
            "p" => Some(Self::Picture(span)),
            "t" => Some(Self::Text(span)),
            "e" => Some(Self::Export(span)),
            _ => None,
        }
    }
}

#[cfg(test)]
pub fn samples() -> Vec<StatsPress> {
    let all = |press: fn(Span) -> StatsPress| Span::ALL.map(press);
    [all(StatsPress::Picture), all(StatsPress::Text), all(StatsPress::Export)].concat()
}
