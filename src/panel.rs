//! The panel API v2 client: exact requests out, lenient answers in, errors that say what may be done next.
//!
//! It keeps nothing between calls but the limits of the panel and which keys it refused; keys, orders and catalogues belong to `store`.

mod add;
mod answer;
mod catalogue;
mod client;
mod decimal;
mod error;
mod limits;
mod orders;
#[cfg(any(test, fuzzing))]
pub mod probe;
mod refills;
mod refused;
mod request;
mod text;
mod transport;
mod vocabulary;
mod wire;

pub use add::Added;
pub use catalogue::{Catalogue, decode_catalogue};
pub use client::{Health, Panel, PanelSettings};
pub use error::{PanelBuildError, PanelError};
pub use limits::Turn;
pub use orders::ById;
