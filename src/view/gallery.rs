//! The gallery: every screen that the bot can show, of sample values. Tests of languages and of Telegram's limits walk
//! through it.

mod after;
mod aside;
mod questions;
mod shop;
mod teams;

use super::model::*;
use super::ordering::Asked;
use super::press::{HelpTopic, OrderFilter, Press};
use super::samples::{NOW, Samples, faults};
use super::templates::{Shortcuts, TemplateLine};
use super::unknown::UnknownOrder;
use super::*;
use crate::domain::answer::Answer;
use crate::domain::doubt::Doubts;
use crate::domain::draft::{Details, DraftError};
use crate::domain::field::{DRIP_FEED, Field, Shape};
use crate::domain::form::Form;
use crate::domain::ids::*;
use crate::domain::lang::Lang;
use crate::domain::link::platform::Platform;
use crate::domain::link::shape::{Misfit, Target};
use crate::domain::notification::PushMode;
use crate::domain::order::{Order, OrderState};
use crate::domain::order_type::OrderType;
use crate::domain::refill::RequestKind;
use crate::domain::status::Status;
use crate::domain::step::Step;
use crate::l10n::Text;

/// Every screen with these values.
pub fn every_screen(t: &Text, s: &Samples) -> Vec<Screen> {
    [
        shop::key_screens(t, s),
        shop::catalog_screens(t, s),
        questions::ordering_screens(t, s),
        after::order_screens(t, s),
        after::live_screens(t, s),
        after::unknown_screens(t, s),
        after::request_screens(t, s),
        after::mass_screens(t, s),
        after::watch_screens(t, s),
        aside::settings_screens(t, s),
        aside::notice_screens(t, s),
        aside::stats_screens(t, s),
        teams::group_screens(t, s),
        teams::operator_screens(t, s),
        push_screens(t, s),
    ]
    .concat()
}

fn push_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let mut screens: Vec<Screen> =
        s.news().iter().flat_map(|news| push::push(t, std::slice::from_ref(news))).collect();
    screens.extend(push::push(t, &s.news()));
    screens.extend(push::push(t, &[s.news(), s.news(), s.news()].concat()));
    screens
}
