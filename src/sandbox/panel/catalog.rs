//! Owns the services that the panel sells: the same seed always gives the same catalogue.
//! It does not know of orders.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    catalog_words::{ODDITIES, Oddity, PRODUCTS, Product, VARIANTS},
    kind::Kind,
};

/// How many services the sandbox offers: enough to make paging and search needed.
pub(super) const SANDBOX_SIZE: usize = 300;

/// The first id that is made up; the two services of the reference page keep theirs.
const FIRST_ID: u32 = 1201;
const REFERENCE_IDS: [u32; 2] = [1448, 1452];

/// One row of the catalogue.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub id: u32,
    pub name: String,
    pub kind: Kind,
    pub category: String,
    pub rate: Decimal,
    pub min: u64,
    pub max: u64,
    pub refill: bool,
    pub cancel: bool,
    pub dripfeed: bool,
    pub average_time: String,
    pub desc: String,
}

impl Offer {
    /// The row as the operation `services` answers it: numbers as text where the standard has text.
    pub fn to_json(&self) -> Value {
        json!({
            "service": self.id,
            "name": self.name,
            "type": self.kind.name(),
            "category": self.category,
            "rate": self.rate.to_string(),
            "min": self.min.to_string(),
            "max": self.max.to_string(),
            "refill": self.refill,
            "cancel": self.cancel,
            "dripfeed": self.dripfeed,
            "average_time": self.average_time,
            "desc": self.desc,
        })
    }

    /// What an order of this quantity costs: per package, otherwise per thousand.
    pub fn price(&self, quantity: u64) -> Decimal {
        let whole = self.rate.saturating_mul(Decimal::from(quantity));
        if self.kind.is_package() { whole.normalize() } else { (whole / Decimal::ONE_THOUSAND).normalize() }
    }
}

/// Makes `size` services; the two of the reference page come first.
pub(super) fn catalog(seed: u64, size: usize) -> Vec<Offer> {
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut ids = (FIRST_ID..).filter(|id| !REFERENCE_IDS.contains(id));
    let mut next_id = move || ids.next().unwrap_or(u32::MAX);
    let mut offers = vec![instagram_followers(), facebook_comments()];
    for round in 0.. {
        if round == 1 {
            offers.extend(ODDITIES.iter().map(|oddity| odd_offer(oddity, next_id(), &mut rng)));
        }
        for (place, product) in PRODUCTS.iter().enumerate() {
            if offers.len() >= size {
                offers.truncate(size);
                return offers;
            }
            let variant = VARIANTS.get((round * 5 + place) % VARIANTS.len()).unwrap_or(&("", 100));
            offers.push(varied_offer(product, *variant, next_id(), &mut rng));
        }
    }
    offers
}

/// The answer to `services` with `n` rows, for benches and tests of large catalogues.
pub fn services_json(n: usize) -> String {
    Value::Array(catalog(1, n).iter().map(Offer::to_json).collect()).to_string()
}

fn instagram_followers() -> Offer {
    Offer {
        id: 1448,
        name: "Instagram Followers".into(),
        kind: Kind::Default,
        category: "Instagram".into(),
        rate: Decimal::new(90, 2),
        min: 50,
        max: 10_000,
        refill: true,
        cancel: true,
        dripfeed: true,
        average_time: "3 minutes".into(),
        desc: "Starts within a minute. Refill for 30 days.".into(),
    }
}

fn facebook_comments() -> Offer {
    Offer {
        id: 1452,
        name: "Facebook Comments".into(),
        kind: Kind::CustomComments,
        category: "Facebook".into(),
        rate: Decimal::from(8),
        min: 10,
        max: 1500,
        refill: false,
        cancel: false,
        dripfeed: false,
        average_time: "12 minutes".into(),
        desc: "Your own comments, one a line.".into(),
    }
}

fn varied_offer(
    product: &Product,
    (variant, percent): (&str, u32),
    id: u32,
    rng: &mut fastrand::Rng,
) -> Offer {
    let refill = product.refillable && rng.u8(..3) > 0;
    let days = if refill { *rng.choice(&[15, 30, 60, 365]).unwrap_or(&30) } else { 0 };
    let guarantee = match days {
        0 if product.refillable => " | No refill".to_owned(),
        0 => String::new(),
        days => format!(" | Refill {days}D ♻️"),
    };
    let hundredths_of_mills = u64::from(product.rate_mills) * u64::from(percent + rng.u32(..20));
    let plain = product.kind == Kind::Default;
    Offer {
        id,
        name: format!("{} {variant}{guarantee}", product.name),
        kind: product.kind,
        category: product.category.into(),
        rate: Decimal::from(hundredths_of_mills / 10).saturating_mul(Decimal::new(1, 4)).round_dp(3),
        min: product.min,
        max: product.max,
        refill,
        cancel: rng.u8(..3) > 0,
        dripfeed: plain && rng.bool(),
        average_time: average_time(rng),
        desc: description(days, rng),
    }
}

fn odd_offer(oddity: &Oddity, id: u32, rng: &mut fastrand::Rng) -> Offer {
    Offer {
        id,
        name: oddity.name.into(),
        kind: oddity.kind,
        category: oddity.category.into(),
        rate: Decimal::new(rng.i64(300..4_000), 3),
        min: 10,
        max: 25_000,
        refill: true,
        cancel: true,
        dripfeed: oddity.kind == Kind::Default,
        average_time: average_time(rng),
        desc: oddity.desc.into(),
    }
}

fn average_time(rng: &mut fastrand::Rng) -> String {
    match rng.u8(..4) {
        0 => "Not enough data".into(),
        1 => format!("{} minutes", rng.u8(3..55)),
        2 => format!("{} hours {} minutes", rng.u8(1..9), rng.u8(1..59)),
        _ => format!("{} hour", 1),
    }
}

fn description(refill_days: u32, rng: &mut fastrand::Rng) -> String {
    let start = rng.choice(&["0-15 minutes", "0-1 hour", "0-6 hours", "instant"]).unwrap_or(&"instant");
    let speed = rng.choice(&["1K", "5K", "20K", "100K"]).unwrap_or(&"1K");
    let refill = match refill_days {
        0 => "No refill.".to_owned(),
        days => format!("Refill: {days} days."),
    };
    format!("Start: {start}.\nSpeed: up to {speed} a day.\n{refill}\nThe account must be public.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_catalogue_and_another_one_does_not() {
        let rows = |seed| catalog(seed, 300).iter().map(Offer::to_json).collect::<Vec<_>>();
        assert_eq!(rows(7), rows(7));
        assert_ne!(rows(7), rows(8));
    }

    #[test]
    fn ids_are_unique_and_the_reference_services_are_as_documented() {
        let offers = catalog(7, SANDBOX_SIZE);
        let mut ids: Vec<_> = offers.iter().map(|offer| offer.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), SANDBOX_SIZE);
        let row = offers.iter().find(|offer| offer.id == 1448).unwrap().to_json();
        assert_eq!((&row["rate"], &row["min"], &row["refill"]), (&json!("0.90"), &json!("50"), &json!(true)));
        let row = offers.iter().find(|offer| offer.id == 1452).unwrap().to_json();
        assert_eq!((&row["rate"], &row["type"]), (&json!("8"), &json!("Custom Comments")));
    }

    #[test]
    fn every_order_type_is_sold_and_the_awkward_names_are_there() {
        let offers = catalog(7, SANDBOX_SIZE);
        for kind in Kind::ALL {
            assert!(offers.iter().any(|offer| offer.kind == kind), "{}", kind.name());
        }
        assert!(offers.iter().any(|offer| offer.name.chars().count() == 200));
        for part in ["<b>", "&", "|", "متابعين", "لایک", "לייקים", "Подписчики", "🔥"]
        {
            assert!(offers.iter().any(|offer| offer.name.contains(part)), "{part}");
        }
        let mut categories: Vec<_> = offers.iter().map(|offer| offer.category.as_str()).collect();
        categories.sort_unstable();
        categories.dedup();
        assert!((20..30).contains(&categories.len()), "{}", categories.len());
    }

    #[test]
    fn every_service_has_a_rate_and_a_range_that_can_be_ordered() {
        for offer in catalog(7, 2_000) {
            assert!(offer.rate > Decimal::ZERO && offer.min >= 1 && offer.min <= offer.max, "{}", offer.name);
        }
    }

    #[test]
    fn ten_thousand_services_are_ten_thousand_rows() {
        let rows: Vec<Value> = serde_json::from_str(&services_json(10_000)).unwrap();
        assert_eq!(rows.len(), 10_000);
    }

    #[test]
    fn a_package_is_priced_by_the_piece_and_the_rest_by_the_thousand() {
        let mut offer = instagram_followers();
        assert_eq!(offer.price(1_500).to_string(), "1.35");
        offer.kind = Kind::Package;
        assert_eq!(offer.price(1).to_string(), "0.9");
    }
}
