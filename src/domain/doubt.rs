//! What to think of before an order is paid. It decides nothing: a doubt is told, and the person decides.

use super::link::shape::Misfit;
use super::order::Order;
use super::step::Step;

/// What speaks for a second look at an order, as far as is known here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Doubts {
    /// Orders that still run on the same link.
    pub same_link: Vec<Order>,
    /// Just the same order, if it was confirmed a short while ago.
    pub repeated: Option<Order>,
    /// Why the link does not seem to fit the service.
    pub misfit: Option<Misfit>,
    /// The step that the service's quantities keep, if this one does not: a refusal has taught it.
    pub step: Option<Step>,
}
