//! Inbound Telegram: updates in, the desk asked, a screen shown. It sends nothing that moves money.

mod about;
mod dialogue;
mod features;
mod group;
mod guard;
mod intake;
mod pace;
mod permits;
#[cfg(any(test, fuzzing))]
pub mod probe;
mod rights;
mod schema;
mod setup;
mod turn;
mod typing;

use std::sync::Arc;

use crate::desk::{Desk, DeskError};
use crate::domain::ids::UserId;
use crate::l10n::Locales;
use crate::meter::Pulse;
use crate::store::{Store, StoreError};
use crate::telegram::types::{Me, Update};
use crate::telegram::{Telegram, TelegramError};

pub use intake::{Inlet, Intake, IntakeError, POLLING, Taken};
pub use setup::set_up_profile;

/// Who runs the program, and what only they are shown.
#[derive(Default)]
pub struct Operator {
    pub admins: Vec<UserId>,
    pub pulse: Pulse,
}

/// Everything that handling an update needs.
#[derive(Clone)]
pub struct Bot {
    pub(crate) desk: Desk,
    pub(crate) telegram: Telegram,
    pub(crate) locales: Arc<Locales>,
    pub(crate) me: Arc<Me>,
    pub(crate) operator: Arc<Operator>,
    pub(crate) rights: rights::Rights,
}

impl Bot {
    pub fn new(desk: Desk, telegram: Telegram, locales: Arc<Locales>, me: Me) -> Self {
        Self {
            desk,
            telegram,
            locales,
            me: Arc::new(me),
            rights: Default::default(),
            operator: Arc::default(),
        }
    }

    /// Names the operator; without, nobody is.
    pub fn run_by(mut self, operator: Operator) -> Self {
        self.operator = Arc::new(operator);
        self
    }

    /// Handles one update to its end, telling the person if it fails; [`Intake`] guards it and keeps the order.
    pub async fn handle(&self, update: &Update) {
        schema::handle(self, update).await;
    }

    /// The same bot, for the handling of one update (see [`Store::handling`]).
    pub(crate) fn handling(&self, update: i64) -> Self {
        Self { desk: self.desk.handling(update), ..self.clone() }
    }

    pub(crate) fn store(&self) -> &Store {
        self.desk.store()
    }
}

/// Why an update could not be handled; the person is told once, in one sentence.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BotError {
    #[error(transparent)]
    Desk(#[from] DeskError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Telegram(#[from] TelegramError),
    /// A defect of ours: what was being made, and not why.
    #[error("{0} could not be made")]
    Broken(&'static str),
}
