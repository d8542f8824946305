//! Values for the screens of the watch over catalogues, of the settings and of the balance.

use rust_decimal::Decimal;

use super::{NOW, Samples};
use crate::domain::changes::{Change, Digest, Newcomers, Offer};
use crate::domain::forecast::Forecast;
use crate::domain::ids::{CategoryRow, OrderRow, ServiceRow};
use crate::domain::order_type::Pricing;
use crate::domain::quiet::QuietMode;
use crate::domain::time::Time;
use crate::domain::zone::Zone;
use crate::view::model::{BalanceCard, SettingsCard};

impl Samples {
    pub fn balance_card(&self) -> BalanceCard {
        BalanceCard {
            panel: self.name.clone(),
            balance: self.balance(),
            as_of: Time(NOW.0 - 60_000),
            fault: None,
            running: 2,
            running_sum: Some("0.36".parse().unwrap()),
            alert_below: Some("5".parse().unwrap()),
            forecast: Some(Forecast { per_day: "2.50".parse().unwrap(), tenths: 403 }),
        }
    }

    /// Every kind of change, more than are named, and new services.
    pub fn digest(&self) -> Digest {
        let offer =
            Offer { rate: Decimal::new(9, 1), min: 50, max: 10_000, refill: Some(true), is_sold: true };
        let dear = Offer { rate: Decimal::new(1062, 3), min: 100, refill: Some(false), ..offer.clone() };
        let cheap = Offer { rate: Decimal::new(45, 2), ..offer.clone() };
        let gone = Offer { is_sold: false, ..offer.clone() };
        let change = |was: &Offer, now: &Offer, last_order| Change {
            service: ServiceRow(7),
            name: self.name.clone(),
            pricing: Pricing::PerThousand,
            currency: self.balance().currency,
            was: was.clone(),
            now: now.clone(),
            last_order,
        };
        Digest {
            changes: vec![
                change(&offer, &gone, None),
                change(&gone, &offer, None),
                change(&offer, &cheap, None),
                change(&offer, &dear, Some(OrderRow(41))),
                change(&Offer { refill: Some(false), rate: Decimal::ZERO, ..offer.clone() }, &offer, None),
            ],
            more: 3,
            new: vec![Newcomers { category: CategoryRow(2), name: self.name.clone(), count: 12 }],
        }
    }

    /// Settings as chosen, and all off.
    pub fn settings_cards(&self) -> [SettingsCard; 3] {
        let chosen = self.settings_card();
        let silent = SettingsCard { quiet_mode: QuietMode::Silent, ..chosen.clone() };
        let off = SettingsCard {
            key: None,
            zone: Zone::UTC,
            quiet: None,
            patience: None,
            digest_hour: None,
            alert_below: None,
            balance: None,
            currency: None,
            ..chosen.clone()
        };
        [chosen, silent, off]
    }
}
