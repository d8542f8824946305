//! The answer to `services`: thousands of rows, read in one pass, broken ones left out. It keeps no catalogue.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::domain::ids::ServiceId;
use crate::domain::order_type::OrderType;
use crate::domain::service::PanelService;

use super::answer::Answer;
use super::decimal::{parse_decimal, parse_whole};
use super::error::PanelError;
use super::text::{clean_description, clean_name};
use super::wire::{Name, Node, Pairs, json_in, without_mark};

/// Longest id of a service that is kept.
const MAX_ID: usize = 64;

/// What a panel sells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    pub services: Vec<PanelService>,
    /// Rows that could not be read, or named a service a second time.
    pub skipped: usize,
}

/// Reads a catalogue from the body of an answer with HTTP 200; for benches and fuzzing.
pub fn decode_catalogue(body: &str) -> Result<Catalogue, PanelError> {
    let action = super::request::Action::Services;
    let answer = Answer { action, status: 200, retry_after: None, body: String::new() };
    decode_services(body, &answer)
}

/// Reads the answer to `services`: a list of rows, a map of rows, an empty catalogue, or an error.
///
/// A catalogue of which no row can be read is an error: it must not replace a good one.
pub fn decode_services(body: &str, answer: &Answer) -> Result<Catalogue, PanelError> {
    let body = without_mark(body);
    let rows = if body.starts_with('[') { serde_json::from_str::<Rows>(body).ok() } else { None };
    match rows {
        Some(rows) => catalogue(rows.0),
        None => decode_unusual(body, answer),
    }
}

/// Everything but a plain list: noise around it, an object around it, an error.
fn decode_unusual(body: &str, answer: &Answer) -> Result<Catalogue, PanelError> {
    let raw = json_in(body).ok_or_else(|| PanelError::not_understood("it is no JSON"))?;
    if let Ok(Rows(rows)) = serde_json::from_str(raw.get()) {
        return catalogue(rows);
    }
    let Ok(Pairs(pairs)) = serde_json::from_str(raw.get()) else {
        return Err(PanelError::not_understood("it is no list of services"));
    };
    let rows: Vec<Row> = pairs.iter().filter_map(|(_, row)| serde_json::from_str(row.get()).ok()).collect();
    if rows.len() == pairs.len() && rows.iter().all(|row| !row.is_broken) {
        return catalogue(rows);
    }
    if let Some((_, data)) = pairs.iter().find(|(name, _)| name == "data")
        && let Ok(Rows(rows)) = serde_json::from_str(data.get())
    {
        return catalogue(rows);
    }
    let node = Node::parse(raw.get())?;
    if let Some(error) = answer.error_in(&node) {
        return Err(error);
    }
    match node.get("data") {
        Some(Node::Text(text)) if text.to_lowercase().contains("empty") => Ok(Catalogue::default()),
        _ => Err(PanelError::not_understood("it is no list of services")),
    }
}

fn catalogue(rows: Vec<Row<'_>>) -> Result<Catalogue, PanelError> {
    // One family of panels gives the rate of one piece where all others give that of a thousand: taken for the
    // standard, everything would seem a thousand times too cheap.
    if rows.iter().any(|row| row.is_per_piece) {
        let text = "its rates are per piece, not per thousand".to_owned();
        return Err(PanelError::Unsupported { text });
    }
    let total = rows.len();
    let mut words = Words::default();
    let mut seen = HashSet::with_capacity(total);
    let mut services: Vec<PanelService> = Vec::with_capacity(total);
    for row in rows {
        if let Some(service) = row.into_service(&mut words)
            && seen.insert(service.id.clone())
        {
            services.push(service);
        }
    }
    if services.is_empty() && total > 0 {
        return Err(PanelError::not_understood("no service in it can be read"));
    }
    Ok(Catalogue { skipped: total - services.len(), services })
}

struct Rows<'a>(Vec<Row<'a>>);

impl<'de> Deserialize<'de> for Rows<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RowsVisitor;

        impl<'de> Visitor<'de> for RowsVisitor {
            type Value = Rows<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of services")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut rows = Vec::new();
                while let Some(row) = seq.next_element()? {
                    rows.push(row);
                }
                Ok(Rows(rows))
            }
        }

        deserializer.deserialize_seq(RowsVisitor)
    }
}

/// One row as it came: the fields are still JSON text, so that numbers stay exact and a broken field breaks only its row.
#[derive(Default)]
struct Row<'a> {
    service: Option<&'a str>,
    name: Option<&'a str>,
    order_type: Option<&'a str>,
    category: Option<&'a str>,
    rate: Option<&'a str>,
    min: Option<&'a str>,
    max: Option<&'a str>,
    refill: Option<&'a str>,
    cancel: Option<&'a str>,
    dripfeed: Option<&'a str>,
    average_time: Option<&'a str>,
    description: Option<&'a str>,
    desc: Option<&'a str>,
    /// It is no object, or says one thing twice.
    is_broken: bool,
    is_per_piece: bool,
}

impl<'a> Row<'a> {
    fn put(&mut self, name: &str, value: &'a str) {
        let slot = match name {
            "service" => &mut self.service,
            "name" => &mut self.name,
            "type" => &mut self.order_type,
            "category" => &mut self.category,
            "rate" => &mut self.rate,
            "min" => &mut self.min,
            "max" => &mut self.max,
            "refill" => &mut self.refill,
            "cancel" => &mut self.cancel,
            "dripfeed" => &mut self.dripfeed,
            "average_time" => &mut self.average_time,
            "description" => &mut self.description,
            "desc" => &mut self.desc,
            "serviceId" | "rate1K" => {
                self.is_per_piece = true;
                return;
            }
            _ => return,
        };
        self.is_broken |= slot.is_some();
        *slot = (value != "null").then_some(value);
    }

    /// The service, or `None` where something that an order needs is missing or no number.
    fn into_service(self, words: &mut Words<'a>) -> Option<PanelService> {
        if self.is_broken {
            return None;
        }
        let id = scalar(self.service?)?;
        let id = id.trim();
        let is_id = (1..=MAX_ID).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic() && b != b',');
        let name = clean_name(&text(self.name?)?);
        if !is_id || name.is_empty() {
            return None;
        }
        Some(PanelService {
            id: ServiceId::new(id),
            name,
            order_type: words.order_type(self.order_type),
            category: words.category(self.category),
            rate: rate(self.rate?)?,
            min: count(self.min?)?,
            max: count(self.max?)?,
            refill: self.refill.and_then(flag),
            cancel: self.cancel.and_then(flag),
            dripfeed: self.dripfeed.and_then(flag),
            average_time: self
                .average_time
                .and_then(scalar)
                .map(|t| clean_name(&t))
                .filter(|t| !t.is_empty()),
            description: self.description.or(self.desc).and_then(text).and_then(|t| clean_description(&t)),
        })
    }
}

/// Types and categories by the text that came: each is read once, for thousands of rows share a few.
#[derive(Default)]
struct Words<'a> {
    types: HashMap<&'a str, OrderType>,
    categories: HashMap<&'a str, String>,
}

impl<'a> Words<'a> {
    fn order_type(&mut self, raw: Option<&'a str>) -> OrderType {
        let Some(raw) = raw else {
            return OrderType::Unknown(String::new());
        };
        let parse = || OrderType::parse(&clean_name(&text(raw).unwrap_or_default()));
        self.types.entry(raw).or_insert_with(parse).clone()
    }

    fn category(&mut self, raw: Option<&'a str>) -> String {
        let Some(raw) = raw else {
            return String::new();
        };
        let clean = || clean_name(&text(raw).unwrap_or_default());
        self.categories.entry(raw).or_insert_with(clean).clone()
    }
}

impl<'de> Deserialize<'de> for Row<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RowVisitor)
    }
}

/// Takes anything for a row: what is no object is a broken row and no broken catalogue.
struct RowVisitor;

impl<'de> Visitor<'de> for RowVisitor {
    type Value = Row<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a service")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut row = Row::default();
        while let Some(Name(name)) = map.next_key()? {
            let value: &'de RawValue = map.next_value()?;
            row.put(&name, value.get());
        }
        Ok(row)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(broken())
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(broken())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(broken())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(broken())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(broken())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(broken())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(broken())
    }
}

fn broken<'a>() -> Row<'a> {
    Row { is_broken: true, ..Row::default() }
}

/// A JSON string's text; borrowed where it holds no escapes.
fn text(raw: &str) -> Option<Cow<'_, str>> {
    let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        serde_json::from_str(raw).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(inner))
    }
}

/// A text or a number, as it came.
fn scalar(raw: &str) -> Option<Cow<'_, str>> {
    match raw.as_bytes().first()? {
        b'"' => text(raw),
        b'-' | b'0'..=b'9' => Some(Cow::Borrowed(raw)),
        _ => None,
    }
}

fn rate(raw: &str) -> Option<Decimal> {
    parse_decimal(&scalar(raw)?).filter(|rate| !rate.is_sign_negative())
}

fn count(raw: &str) -> Option<u64> {
    u64::try_from(parse_whole(&scalar(raw)?)?).ok()
}

/// A flag in any of its spellings. Some panels number modes (`"refill": 2`): what those mean is not known.
fn flag(raw: &str) -> Option<bool> {
    match raw.trim_matches('"').trim() {
        "true" | "True" | "1" | "yes" => Some(true),
        "false" | "False" | "0" | "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(fields: &str) -> Result<PanelService, PanelError> {
        let body = format!("[{{\"service\":1,\"name\":\"A\",\"min\":1,\"max\":2,\"rate\":\"1\"{fields}}}]");
        decode_catalogue(&body).map(|mut catalogue| catalogue.services.remove(0))
    }

    #[test]
    fn flags_are_read_in_every_spelling() {
        for (raw, wanted) in [
            ("true", Some(true)),
            ("1", Some(true)),
            ("\"1\"", Some(true)),
            ("false", Some(false)),
            ("\"0\"", Some(false)),
            ("2", None),
            ("null", None),
            ("\"\"", None),
            ("[]", None),
        ] {
            assert_eq!(one(&format!(",\"refill\":{raw}")).unwrap().refill, wanted, "{raw}");
        }
    }

    #[test]
    fn broken_rows_are_left_out_and_counted() {
        let good = r#"{"service":1,"name":"A","type":"Default","rate":1,"min":1,"max":2}"#;
        let twice = r#"{"service":2,"name":"A","rate":1,"rate":2,"min":1,"max":2}"#;
        let surrogate = r#"{"service":3,"name":"A \ud83d","rate":1,"min":1,"max":2}"#;
        let negative = r#"{"service":4,"name":"A","rate":-1,"min":1,"max":2}"#;
        let body =
            format!(r#"[{good},null,7,"x",true,[1],-1,1.5,{{}},{twice},{surrogate},{negative},{good}]"#);
        let catalogue = decode_catalogue(&body).unwrap();
        assert_eq!((catalogue.services.len(), catalogue.skipped), (1, 12));
    }

    #[test]
    fn a_catalogue_without_one_readable_row_is_no_catalogue() {
        assert!(matches!(decode_catalogue("[null,{}]"), Err(PanelError::NotUnderstood { .. })));
        assert_eq!(decode_catalogue("[]"), Ok(Catalogue::default()));
        assert_eq!(decode_catalogue(r#"{"status":"success","data":[]}"#), Ok(Catalogue::default()));
        assert!(matches!(decode_catalogue("[{\"service\":1"), Err(PanelError::NotUnderstood { .. })));
    }

    #[test]
    fn texts_and_numbers_of_a_row_are_kept() {
        let service = one(r#","average_time":90,"desc":"a<br>b","description":null,"type":null"#).unwrap();
        assert_eq!(service.average_time.as_deref(), Some("90"));
        assert_eq!(service.description.as_deref(), Some("a\nb"));
        assert!(!service.order_type.may_order());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(body in "(\\PC|[{}\\[\\]\":,0-9]|service|name|rate){0,80}") {
            let _ = decode_catalogue(&body);
        }

        #[test]
        fn any_value_in_any_field_is_read_without_panic(
            field in "service|name|type|category|rate|min|max|refill|average_time|desc",
            value in r#"null|true|-?[0-9]{1,30}(\.[0-9]{1,30})?(e-?[0-9]{1,4})?|"[ -!#-\[\]-~]{0,20}"|\[\]|\{\}"#,
        ) {
            let _ = decode_catalogue(&format!("[{{\"{field}\":{value}}}]"));
            let _ = one(&format!(",\"{field}\":{value}"));
        }

        #[test]
        fn rates_survive_exactly(units in 0i64.., scale in 0u32..18, as_text in any::<bool>()) {
            let rate = Decimal::new(units, scale);
            let value = if as_text { format!("\"{rate}\"") } else { rate.to_string() };
            let body = format!("[{{\"service\":1,\"name\":\"A\",\"min\":1,\"max\":2,\"rate\":{value}}}]");
            prop_assert_eq!(decode_catalogue(&body).unwrap().services[0].rate, rate);
        }
    }
}
