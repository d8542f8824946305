//! The presses under what a search found: its filters.

use super::number;
use crate::domain::ids::SearchRow;

/// What a press does to a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SearchFilter {
    Refill,
    Cancel,
    DripFeed,
    /// The cheapest first.
    ByPrice,
    /// Cheaper than what half of the services cost.
    Cheap,
    /// The platform with this place among those that the search offers.
    Platform(u8),
}

/// One press under what a search found: the filter is set, or taken away where it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FindPress {
    pub search: SearchRow,
    pub filter: SearchFilter,
}

impl FindPress {
    pub fn encode(&self) -> String {
        let search = self.search;
        match self.filter {
            SearchFilter::Refill => format!("{search}:r"),
            SearchFilter::Cancel => format!("{search}:c"),
            SearchFilter::DripFeed => format!("{search}:d"),
            SearchFilter::ByPrice => format!("{search}:p"),
            SearchFilter::Cheap => format!("{search}:b"),
            SearchFilter::Platform(place) => format!("{search}:w:{place}"),
        }
    }

    pub fn read(parts: &[&str]) -> Option<Self> {
        let search = SearchRow(number(parts.first()?)?);
        let filter = match *parts {
            [_, "r"] => SearchFilter::Refill,
            [_, "c"] => SearchFilter::Cancel,
            [_, "d"] => SearchFilter::DripFeed,
            [_, "p"] => SearchFilter::ByPrice,
            [_, "b"] => SearchFilter::Cheap,
            [_, "w", place] => SearchFilter::Platform(number(place)?),
            _ => return None,
        };
        Some(Self { search, filter })
    }

    /// Every press, for the tests of all callback data.
    #[cfg(test)]
    pub fn every(row: i64, place: u8) -> Vec<Self> {
        use SearchFilter::{ByPrice, Cancel, Cheap, DripFeed, Platform, Refill};
        [Refill, Cancel, DripFeed, ByPrice, Cheap, Platform(place)]
            .into_iter()
            .map(|filter| Self { search: SearchRow(row), filter })
            .collect()
    }
}
