//! The presses of the operator's screens.

use super::number;

/// What an operator presses; whether somebody is one is asked again at the press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AdminPress {
    Home,
    Unknown {
        page: u32,
    },
    Panels,
    Maintenance,
    MaintenanceOff,
    Broadcast,
    /// Begins to send a broadcast that was shown.
    Send {
        broadcast: i64,
    },
    /// Throws a broadcast away, or ends it where it stands.
    Stop {
        broadcast: i64,
    },
    /// How far a broadcast is.
    Progress {
        broadcast: i64,
    },
}

impl AdminPress {
    /// Its part of the callback data.
    pub fn encode(&self) -> String {
        match self {
            Self::Home => "h".to_owned(),
            Self::Unknown { page } => format!("u:{page}"),
            Self::Panels => "p".to_owned(),
            Self::Maintenance => "m".to_owned(),
            Self::MaintenanceOff => "o".to_owned(),
            Self::Broadcast => "b".to_owned(),
            Self::Send { broadcast } => format!("s:{broadcast}"),
            Self::Stop { broadcast } => format!("x:{broadcast}"),
            Self::Progress { broadcast } => format!("g:{broadcast}"),
        }
    }

    /// Reads what [`encode`](Self::encode) wrote.
    pub fn read(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["h"] => Self::Home,
            ["u", page] => Self::Unknown { page: number(page)? },
            ["p"] => Self::Panels,
            ["m"] => Self::Maintenance,
            ["o"] => Self::MaintenanceOff,
            ["b"] => Self::Broadcast,
            ["s", id] => Self::Send { broadcast: number(id)? },
            ["x", id] => Self::Stop { broadcast: number(id)? },
            ["g", id] => Self::Progress { broadcast: number(id)? },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::press::{MAX_BYTES, Press};

    #[test]
    fn every_press_comes_back_as_it_went() {
        let (page, broadcast) = (u32::MAX, i64::MAX);
        for press in [
            AdminPress::Home,
            AdminPress::Unknown { page },
            AdminPress::Panels,
            AdminPress::Maintenance,
            AdminPress::MaintenanceOff,
            AdminPress::Broadcast,
            AdminPress::Send { broadcast },
            AdminPress::Stop { broadcast },
            AdminPress::Progress { broadcast },
        ] {
            let data = Press::Admin(press).encode();
            assert!(data.len() <= MAX_BYTES);
            assert_eq!(Press::parse(&data), Ok(Press::Admin(press)));
        }
    }
}
