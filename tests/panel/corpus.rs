//! Every answer of the corpus, through the real client, to one typed result or error.

use std::collections::HashMap;

use base64::Engine;
use orderdesk::domain::ids::{PanelOrderId, PanelRefillId};
use orderdesk::domain::refill::RefillStatus;
use orderdesk::domain::status::Status;
use orderdesk::panel::PanelError;
use serde::Deserialize;

use super::server::{Reply, Server, answer, draft, key, turn};

#[derive(Deserialize)]
struct Case {
    id: String,
    action: String,
    request_params: HashMap<String, String>,
    http_status: u16,
    content_type: String,
    body: String,
    body_base64: Option<String>,
    expect_class: String,
}

/// What the client made of a case; the details are for the cases that need them.
#[derive(Debug)]
enum Outcome {
    Balance(String, Option<String>),
    Services(Vec<orderdesk::domain::service::PanelService>, usize),
    Order(String, Option<String>),
    Status(orderdesk::domain::status::OrderReport),
    Refill(String),
    RefillStatus(RefillStatus),
    /// Id to a word for what was said of it; missing ids are missing.
    Many(HashMap<String, String>),
    Failed(PanelError),
}

/// What each class of the corpus must become: the one table that maps judgements to types.
fn is_expected(case: &Case, outcome: &Outcome) -> bool {
    use PanelError::*;
    let Outcome::Failed(error) = outcome else {
        return match case.expect_class.as_str() {
            "ok" => true,
            "ok_lenient" => case.id != "nasty-20",
            // In a batch the errors stand with their rows, or the rows are missing.
            "ok_partial" => matches!(outcome, Outcome::Many(_) | Outcome::Services(_, 1..)),
            "ok_empty" => match outcome {
                Outcome::Many(rows) => rows.is_empty(),
                Outcome::Services(services, skipped) => services.is_empty() && *skipped == 0,
                _ => false,
            },
            // The corpus leaves the choice: one Latin-1 byte is read as a replacement character.
            "malformed" => case.id == "nasty-39",
            _ => false,
        };
    };
    match case.expect_class.as_str() {
        "auth" => matches!(error, WrongKey { .. }),
        "funds" => matches!(error, TooLittleBalance { .. }),
        "duplicate" => matches!(error, DuplicateLink { .. }),
        "validation" | "unknown_error" => matches!(error, Refused { .. }),
        "not_found" => matches!(error, UnknownId { .. }),
        "not_eligible" => matches!(error, NotEligible { .. }),
        "unsupported" => matches!(error, Unsupported { .. }),
        "rate_limit" => matches!(error, RateLimited { .. }),
        // The firewall's page is no word of the panel.
        "temporary" if case.id == "nasty-06" => *error == ServerError { status: 403 },
        "temporary" => matches!(error, Temporary { .. }),
        "temporary_unknown" => matches!(error, ServerError { .. }) && error.outcome_is_unknown(),
        "unknown_outcome" => error.outcome_is_unknown() && !error.nothing_was_sent(),
        "malformed" => matches!(error, NotUnderstood { .. }),
        // A bare number may be an order's id, or anything: a person must say.
        "ok_lenient" => case.id == "nasty-20" && error.outcome_is_unknown(),
        _ => false,
    }
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../data/panel/corpus.json")).unwrap()
}

async fn outcome(case: &Case) -> (Outcome, Vec<String>) {
    let body = match &case.body_base64 {
        Some(text) => base64::engine::general_purpose::STANDARD.decode(text).unwrap(),
        None => case.body.clone().into_bytes(),
    };
    let reply = match case.http_status {
        0 => Reply::Cut,
        status => Reply::Raw(answer(status, &case.content_type, &body)),
    };
    let server = Server::start(move |_, _| reply.clone()).await;
    let outcome = ask(case, &server).await.unwrap_or_else(Outcome::Failed);
    (outcome, server.bodies())
}

async fn ask(case: &Case, server: &Server) -> Result<Outcome, PanelError> {
    let (panel, key) = (server.panel(), key());
    let field = |name: &str| case.request_params.get(name).map(String::as_str);
    let list = |name: &str| field(name).unwrap_or_default().split(',').map(str::to_owned).collect::<Vec<_>>();
    let orders: Vec<_> = list("orders").into_iter().map(PanelOrderId::new).collect();
    let order = PanelOrderId::new(field("order").unwrap_or_default());
    let refills: Vec<_> = list("refills").into_iter().map(PanelRefillId::new).collect();
    let has_many = field("orders").is_some() || field("refills").is_some();
    Ok(match (case.action.as_str(), has_many) {
        ("balance", _) => {
            let balance = panel.balance(&key).await?;
            Outcome::Balance(balance.amount.to_text(), balance.currency)
        }
        ("services", _) => {
            let catalogue = panel.services(&key).await?;
            Outcome::Services(catalogue.services, catalogue.skipped)
        }
        ("add", _) => {
            let added = panel.add(turn(&panel).await, &key, &draft()).await?;
            Outcome::Order(added.order.to_string(), added.charge.map(|charge| charge.to_text()))
        }
        ("status", false) => Outcome::Status(panel.status(&key, &order).await?),
        ("status", true) => {
            let rows = panel.statuses(&key, &orders).await?;
            many(rows, |id| id.to_string(), |report| report.status.name().to_owned())
        }
        ("refill", false) => {
            Outcome::Refill(panel.refill(turn(&panel).await, &key, &order).await?.to_string())
        }
        // "refill" with ids of refills is the trap: our client meets such an answer only when it reads.
        ("refill_status", true) | ("refill", true) if field("refills").is_some() => {
            let rows = panel.refill_statuses(&key, &refills).await?;
            many(rows, |id| id.to_string(), |report| report.status.name().to_owned())
        }
        ("refill", true) => many(
            panel.refills(turn(&panel).await, &key, &orders).await?,
            |id| id.to_string(),
            |refill| refill.to_string(),
        ),
        ("refill_status", _) => {
            let refill = PanelRefillId::new(field("refill").unwrap_or_default());
            Outcome::RefillStatus(panel.refill_status(&key, &refill).await?.status)
        }
        ("cancel", is_many) => {
            let orders = if is_many { orders } else { vec![order] };
            let mut rows = panel.cancel(turn(&panel).await, &key, &orders).await?;
            match (orders.as_slice(), rows.len()) {
                ([only], 1) => {
                    let row = rows.remove(only).unwrap();
                    row.map(|()| Outcome::Many(HashMap::from([(only.to_string(), "accepted".into())])))?
                }
                _ => many(rows, |id| id.to_string(), |()| "accepted".into()),
            }
        }
        (action, _) => panic!("the corpus has a new action: {action}"),
    })
}

fn many<K, T>(
    rows: HashMap<K, Result<T, PanelError>>,
    id: impl Fn(&K) -> String,
    word: impl Fn(T) -> String,
) -> Outcome {
    let word = |row: Result<T, PanelError>| match row {
        Ok(row) => word(row),
        Err(error) => format!("{error:?}").split([' ', '{']).next().unwrap_or_default().to_owned(),
    };
    Outcome::Many(rows.into_iter().map(|(key, row)| (id(&key), word(row))).collect())
}

#[tokio::test]
async fn every_answer_of_the_corpus_is_one_typed_result_or_error() {
    let mut wrong = vec![];
    for case in cases() {
        let (outcome, bodies) = outcome(&case).await;
        if !is_expected(&case, &outcome) {
            wrong.push(format!("{} should be {}: {outcome:?}", case.id, case.expect_class));
        }
        let is_write = matches!(case.action.as_str(), "add" | "refill" | "cancel");
        if is_write && bodies.len() != 1 {
            wrong.push(format!("{} was sent {} times", case.id, bodies.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn outcome_of(id: &str) -> Outcome {
    let case = cases().into_iter().find(|case| case.id == id).unwrap();
    outcome(&case).await.0
}

#[tokio::test]
async fn balances_are_exact_and_currencies_are_not_guessed() {
    for (id, amount, currency) in [
        ("balance-01", "100.84292", Some("USD")),
        ("balance-03", "99.8", Some("RUB")),
        ("balance-06", "250000", Some("VND")),
        ("balance-07", "0", Some("USD")),
        ("balance-09", "1234.56", Some("USD")),
        ("balance-11", "10.5", None),
        ("nasty-11", "12.34", Some("USD")),
        ("nasty-15", "5", Some("USD")),
    ] {
        let Outcome::Balance(got, in_currency) = outcome_of(id).await else { panic!("{id}") };
        assert_eq!((got.as_str(), in_currency.as_deref()), (amount, currency), "{id}");
    }
}

#[tokio::test]
async fn ids_of_orders_and_refills_are_kept_as_text() {
    for (id, order) in [
        ("add_ok-03", "151"),
        ("add_ok-06", "AB12CD34"),
        ("add_ok-08", "5512"),
        ("add_ok-09", "1234567"),
        ("add_ok-10", "9007199254740993"),
        ("nasty-12", "8812"),
    ] {
        let Outcome::Order(got, charge) = outcome_of(id).await else { panic!("{id}") };
        assert_eq!(got, order, "{id}");
        assert_eq!(charge.as_deref(), (id == "add_ok-08").then_some("0.18"), "{id}");
    }
    for (id, refill) in [("refill-01", "1"), ("refill-03", "ref_01HG9XAZQM"), ("refill-04", "12345")] {
        assert!(matches!(outcome_of(id).await, Outcome::Refill(got) if got == refill), "{id}");
    }
}

#[tokio::test]
async fn services_are_read_with_exact_rates_and_clean_names() {
    let Outcome::Services(services, 0) = outcome_of("services-15").await else { panic!() };
    assert_eq!(services[0].name, "⭐ TikTok Лайки [R30] 日本 & \"fast\"");
    assert_eq!(services[0].rate.to_string(), "0.001");
    assert_eq!((services[0].min, services[0].max, services[0].refill), (100, 1_000_000, Some(true)));

    let Outcome::Services(services, 0) = outcome_of("services-06").await else { panic!() };
    assert_eq!(
        (services[0].refill, services[0].cancel, services[0].dripfeed),
        (None, Some(true), Some(true))
    );
    assert_eq!((services[0].category.as_str(), services[0].description.as_deref()), ("", None));
    assert_eq!(services[0].order_type.name(), "Custom Comments");

    let Outcome::Services(services, 0) = outcome_of("services-04").await else { panic!() };
    assert_eq!((services[0].id.as_str(), services[0].dripfeed), ("3", Some(false)));
    assert_eq!(services[0].description.as_deref(), Some("Description 1"));

    assert!(matches!(outcome_of("services-14").await, Outcome::Services(s, 2) if s.len() == 1));
    assert!(matches!(outcome_of("services-16").await, Outcome::Services(s, 0) if s.len() == 2));
}

#[tokio::test]
async fn statuses_are_read_and_what_is_not_known_stays_unknown() {
    for (id, status, charge, start, remains) in [
        ("status-02", Status::Pending, Some("2.5995"), None, Some(100)),
        ("status-03", Status::InProgress, Some("0.5"), None, None),
        ("status-05", Status::Processing, Some("1015"), Some(1526), None),
        ("status-06", Status::Completed, Some("0.08011655652"), Some(44), Some(0)),
        ("status-11", Status::Pending, Some("12.5"), Some(0), Some(100)),
        ("status-13", Status::InProgress, None, None, None),
        ("status-18", Status::Processing, Some("0.000012"), Some(0), Some(1000)),
        ("status-21", Status::Failed, Some("0.1"), Some(0), Some(10)),
        ("status-25", Status::Other, Some("0.1"), Some(0), Some(0)),
        ("nasty-23", Status::InProgress, Some("99999999999999999999999999.99"), None, None),
        ("nasty-30", Status::Other, Some("0.1"), None, Some(0)),
    ] {
        let Outcome::Status(report) = outcome_of(id).await else { panic!("{id}") };
        let said = report.charge.map(|charge| charge.to_text());
        assert_eq!(
            (report.status, said.as_deref(), report.start_count, report.remains),
            (status, charge, start, remains),
            "{id}"
        );
    }
}

#[tokio::test]
async fn states_of_refills_are_read() {
    for (id, status) in [
        ("refill_status-01", RefillStatus::Completed),
        ("refill_status-04", RefillStatus::Rejected),
        ("refill_status-06", RefillStatus::Pending),
        ("refill_status-10", RefillStatus::Completed),
    ] {
        assert!(matches!(outcome_of(id).await, Outcome::RefillStatus(got) if got == status), "{id}");
    }
}

#[tokio::test]
async fn batches_say_of_each_id_what_the_panel_said() {
    for (id, rows) in [
        ("multi_status-01", &[("1", "partial"), ("10", "UnknownId"), ("100", "in_progress")][..]),
        ("multi_status-03", &[("1", "completed"), ("100", "pending")]),
        ("multi_status-11", &[("1", "completed")]),
        ("refill-15", &[("1", "1"), ("2", "2"), ("3", "UnknownId")]),
        ("refill-16", &[("1", "NotEligible"), ("2", "1002"), ("3", "UnknownId")]),
        ("refill_status-12", &[("1", "completed"), ("2", "rejected"), ("3", "UnknownId")]),
        ("cancel-01", &[("9", "UnknownId"), ("2", "accepted")]),
        ("cancel-06", &[("2", "accepted")]),
    ] {
        let wanted: HashMap<_, _> =
            rows.iter().map(|(id, word)| (id.to_string(), word.to_string())).collect();
        assert!(matches!(outcome_of(id).await, Outcome::Many(got) if got == wanted), "{id}");
    }
}
