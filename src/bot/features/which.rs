//! Which panel is meant, where an order's id exists at several panels of a chat: a person says it, nobody guesses.

use super::{orders, requests, watch};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::{FoundOrder, Looked};
use crate::domain::ids::{AccountId, PanelOrderId, parse_panel_ids};
use crate::domain::refill::RequestKind;
use crate::store::Account;
use crate::view;
use crate::view::lookup::Which;
use crate::view::press::which::{About, WhichPress};

/// Ids that were looked up at every panel: those of which it is clear where they are, and the others.
#[derive(Debug, Default, PartialEq)]
pub struct Sorted {
    /// Each id once, where it is.
    pub clear: Vec<FoundOrder>,
    /// Each id as often as a panel may have it.
    pub unclear: Vec<FoundOrder>,
}

impl About {
    /// Money and requests go to no panel that only seems to be the right one: there one that could not be asked counts.
    fn is_strict(self) -> bool {
        matches!(self, Self::Refill | Self::Cancel)
    }
}

/// Finds out where each id is. `found` has each id for each panel; `chosen` is the panel that a person named.
pub fn sort(found: Vec<FoundOrder>, ids: &[PanelOrderId], about: About, chosen: Option<AccountId>) -> Sorted {
    let mut sorted = Sorted::default();
    for id in ids {
        let of_id = || found.iter().filter(|found| found.id == *id);
        let is_known =
            |found: &&FoundOrder| found.order.is_some() || matches!(found.looked, Looked::Report(_));
        let is_known_anywhere = of_id().any(|found| is_known(&found));
        let is_possible = |found: &&FoundOrder| {
            let is_said = is_known_anywhere && !about.is_strict();
            if is_said { is_known(found) } else { is_known(found) || found.looked != Looked::NotFound }
        };
        let possible: Vec<&FoundOrder> = of_id().filter(is_possible).collect();
        let named = chosen.and_then(|chosen| possible.iter().find(|found| found.account == chosen));
        match (named, possible.as_slice()) {
            (Some(found), _) => sorted.clear.push((*found).clone()),
            (None, [found]) => sorted.clear.push((*found).clone()),
            // No panel knows it: the one in use says so.
            (None, []) => sorted.clear.extend(of_id().next().cloned()),
            (None, several) => sorted.unclear.extend(several.iter().map(|found| (*found).clone())),
        }
    }
    sorted
}

/// Asks at every panel of the chat where ids are.
pub async fn find(
    turn: &Turn<'_>,
    accounts: &[Account],
    ids: &[PanelOrderId],
    about: About,
    chosen: Option<AccountId>,
) -> Result<Sorted, BotError> {
    turn.bot.telegram.typing(turn.place).await;
    Ok(sort(turn.bot.desk.look_at_all(accounts, ids).await?, ids, about, chosen))
}

/// Asks a person which panel is meant.
pub async fn ask(turn: &Turn<'_>, about: About, unclear: Vec<FoundOrder>) -> Result<(), BotError> {
    let mut ids: Vec<PanelOrderId> = vec![];
    let mut panels: Vec<(AccountId, String)> = vec![];
    for found in &unclear {
        if !ids.contains(&found.id) {
            ids.push(found.id.clone());
        }
        if !panels.iter().any(|(account, _)| *account == found.account) {
            panels.push((found.account, found.panel.clone()));
        }
    }
    let lines = unclear.into_iter().map(|found| orders::looked_up(found, true)).collect();
    ask_which(turn, about, ids, panels, lines).await
}

/// The same without what the panels said.
pub async fn ask_which(
    turn: &Turn<'_>,
    about: About,
    ids: Vec<PanelOrderId>,
    panels: Vec<(AccountId, String)>,
    lines: Vec<view::model::LookedUp>,
) -> Result<(), BotError> {
    let typed: Vec<&str> = ids.iter().map(PanelOrderId::as_str).collect();
    let note = turn.store().create_note(turn.chat_id(), &typed.join(" ")).await?;
    let which = Which { about, note, ids, panels, lines };
    turn.send(&view::lookup::which(turn.t, &which)).await.map(drop)
}

/// A panel was named: what was asked for goes there, and nowhere else.
pub async fn on_press(turn: &Turn<'_>, press: WhichPress) -> Result<(), BotError> {
    let WhichPress { about, note, account } = press;
    let typed = turn.store().find_note(turn.chat_id(), note).await?;
    let ids = typed.and_then(|typed| parse_panel_ids(&typed).ok()).unwrap_or_default();
    let accounts = turn.accounts().await?;
    // The account comes back from a client: it must be one of this chat.
    if ids.is_empty() || !accounts.iter().any(|known| known.id == account) {
        return turn.show(&view::requests::list_expired(turn.t)).await.map(drop);
    }
    match about {
        About::Status => orders::look_up_at(turn, &ids, account).await,
        About::Refill => requests::refill_ids(turn, &ids, Some(account)).await,
        About::Cancel => requests::cancel_ids(turn, &ids, Some(account)).await,
        About::Watch => watch::watch_ids(turn, &ids, Some(account)).await,
        About::Unwatch => watch::unwatch_ids(turn, &ids, Some(account)).await,
    }
}

impl From<RequestKind> for About {
    fn from(kind: RequestKind) -> Self {
        match kind {
            RequestKind::Refill => Self::Refill,
            RequestKind::Cancel => Self::Cancel,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::Fault;
    use crate::domain::status::{OrderReport, Status};

    fn found(account: i64, id: &str, looked: Looked) -> FoundOrder {
        FoundOrder {
            account: AccountId(account),
            panel: account.to_string(),
            id: PanelOrderId::new(id),
            order: None,
            looked,
        }
    }

    fn known() -> Looked {
        Looked::Report(OrderReport {
            status: Status::Pending,
            status_text: String::new(),
            charge: None,
            start_count: None,
            remains: None,
            currency: None,
            service: None,
        })
    }

    /// Where each id is, and how many panels may have each that is unclear.
    fn sorted(
        looks: &[(i64, &str, Looked)],
        about: About,
        chosen: Option<i64>,
    ) -> (Vec<(String, i64)>, usize) {
        let all = looks.iter().map(|(account, id, looked)| found(*account, id, looked.clone())).collect();
        let mut ids: Vec<PanelOrderId> = looks.iter().map(|(_, id, _)| PanelOrderId::new(*id)).collect();
        ids.dedup();
        let sorted = sort(all, &ids, about, chosen.map(AccountId));
        let clear = sorted.clear.iter().map(|found| (found.id.as_str().to_owned(), found.account.0));
        (clear.collect(), sorted.unclear.len())
    }

    #[test]
    fn an_id_that_one_panel_knows_is_there() {
        for about in About::ALL {
            let looks = [(1, "5", Looked::NotFound), (2, "5", known())];
            assert_eq!(sorted(&looks, about, None), (vec![("5".into(), 2)], 0));
        }
    }

    #[test]
    fn an_id_that_no_panel_knows_is_asked_of_the_one_in_use() {
        let looks = [(1, "5", Looked::NotFound), (2, "5", Looked::NotFound)];
        assert_eq!(sorted(&looks, About::Refill, None), (vec![("5".into(), 1)], 0));
    }

    #[test]
    fn an_id_that_two_panels_know_is_nowhere_until_one_is_named() {
        let looks = [(1, "5", known()), (2, "5", known()), (1, "6", known()), (2, "6", Looked::NotFound)];
        for about in About::ALL {
            assert_eq!(sorted(&looks, about, None), (vec![("6".into(), 1)], 2));
            assert_eq!(sorted(&looks, about, Some(2)), (vec![("5".into(), 2), ("6".into(), 1)], 0));
            // A panel that does not have it cannot be meant.
            assert_eq!(sorted(&looks, about, Some(3)), (vec![("6".into(), 1)], 2));
        }
    }

    #[test]
    fn where_a_request_is_at_stake_a_panel_that_did_not_answer_may_have_it_too() {
        for silent in [Looked::NotNow, Looked::Fault(Fault::Unavailable)] {
            let looks = [(1, "5", known()), (2, "5", silent)];
            assert_eq!(sorted(&looks, About::Refill, None), (vec![], 2));
            assert_eq!(sorted(&looks, About::Cancel, None), (vec![], 2));
            assert_eq!(sorted(&looks, About::Status, None), (vec![("5".into(), 1)], 0));
        }
    }
}
