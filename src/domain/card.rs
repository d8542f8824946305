//! What an order's card shows beside the order itself.

use super::estimate::Outlook;

/// Which requests make sense for an order; the panel has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Offers {
    pub refill: bool,
    pub cancel: bool,
}

/// What is known for a card: what may be asked for, and what speaks for the order's end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardFacts {
    pub offers: Offers,
    pub outlook: Outlook,
}
