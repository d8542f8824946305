//! The presses of the settings' screens. What they do belongs to the feature.

use std::time::Duration;

use super::number;
use crate::domain::money::Money;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::zone::Zone;

/// A press on one of the settings' own screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SettingsPress {
    Quiet,
    SetQuiet(Hours),
    QuietOff,
    SetQuietMode(QuietMode),
    /// Takes the next message for hours.
    TypeHours,
    Zone,
    SetZone(Zone),
    /// Takes the next message for a city or an offset.
    TypeZone,
    Alert,
    SetAlert(Money),
    AlertOff,
    /// Takes the next message for an amount.
    TypeAlert,
    Patience,
    /// Zero hours: never.
    SetPatience {
        hours: u16,
    },
    Digest,
    /// An hour of the chat's day.
    SetDigest {
        hour: u8,
    },
    DigestOff,
}

impl SettingsPress {
    /// Its part of the callback data, after the code of the settings.
    pub fn encode(&self) -> String {
        match *self {
            Self::Quiet => "q".to_owned(),
            Self::SetQuiet(Hours { from, to }) => format!("qs:{from}:{to}"),
            Self::QuietOff => "qo".to_owned(),
            Self::SetQuietMode(mode) => format!("qm:{}", mode.name()),
            Self::TypeHours => "qt".to_owned(),
            Self::Zone => "z".to_owned(),
            // A colon parts the data: an offset is kept without it.
            Self::SetZone(zone) => format!("zs:{}", zone.name().replace(':', ".")),
            Self::TypeZone => "zt".to_owned(),
            Self::Alert => "a".to_owned(),
            Self::SetAlert(amount) => format!("as:{}", amount.to_text()),
            Self::AlertOff => "ao".to_owned(),
            Self::TypeAlert => "at".to_owned(),
            Self::Patience => "p".to_owned(),
            Self::SetPatience { hours } => format!("ps:{hours}"),
            Self::Digest => "d".to_owned(),
            Self::SetDigest { hour } => format!("ds:{hour}"),
            Self::DigestOff => "do".to_owned(),
        }
    }

    /// The reverse of [`encode`](Self::encode); the caller checks that it is.
    pub fn read(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["q"] => Self::Quiet,
            ["qs", from, to] => Self::SetQuiet(Hours::new(number(from)?, number(to)?)?),
            ["qo"] => Self::QuietOff,
            ["qm", mode] => Self::SetQuietMode(QuietMode::from_name(mode)?),
            ["qt"] => Self::TypeHours,
            ["z"] => Self::Zone,
            ["zs", zone] => Self::SetZone(Zone::from_name(zone)?),
            ["zt"] => Self::TypeZone,
            ["a"] => Self::Alert,
            ["as", amount] => Self::SetAlert(number::<Money>(amount).filter(|amount| *amount > Money::ZERO)?),
            ["ao"] => Self::AlertOff,
            ["at"] => Self::TypeAlert,
            ["p"] => Self::Patience,
            ["ps", hours] => Self::SetPatience { hours: number(hours)? },
            ["d"] => Self::Digest,
            ["ds", hour] => Self::SetDigest { hour: number(hour).filter(|hour| *hour < 24)? },
            ["do"] => Self::DigestOff,
            _ => return None,
        })
    }
}

/// The patience that a press means.
pub fn patience(hours: u16) -> Option<Duration> {
    (hours > 0).then(|| Duration::from_secs(u64::from(hours) * 3_600))
}

#[cfg(test)]
pub(super) fn samples() -> Vec<SettingsPress> {
    let mut presses = vec![
        SettingsPress::Quiet,
        SettingsPress::SetQuiet(Hours { from: 1_320, to: 0 }),
        SettingsPress::QuietOff,
        SettingsPress::TypeHours,
        SettingsPress::Zone,
        SettingsPress::TypeZone,
        SettingsPress::SetZone(Zone::Offset(-210)),
        SettingsPress::Alert,
        SettingsPress::SetAlert(Money(rust_decimal::Decimal::new(i64::MAX, 18))),
        SettingsPress::AlertOff,
        SettingsPress::TypeAlert,
        SettingsPress::Patience,
        SettingsPress::SetPatience { hours: u16::MAX },
        SettingsPress::Digest,
        SettingsPress::SetDigest { hour: 23 },
        SettingsPress::DigestOff,
    ];
    presses.extend(QuietMode::ALL.map(SettingsPress::SetQuietMode));
    presses.extend(chrono_tz::TZ_VARIANTS.iter().map(|tz| SettingsPress::SetZone(Zone::Named(*tz))));
    presses
}
