//! `/order`: the dialogue from a service to a confirmed order, guided or in one line.

use super::catalog::card_of;
use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::search::query::Query;
use crate::desk::{CatalogView, Confirmed, DeskError, Prepared};
use crate::domain::draft::DraftError;
use crate::domain::field::{Field, Shape};
use crate::domain::form::Form;
use crate::domain::ids::{OrderRow, SearchRow, ServiceId, ServiceRow};
use crate::domain::link::is_link;
use crate::domain::money::Balance;
use crate::domain::order::{Order, OrderState};
use crate::domain::service::PanelService;
use crate::store::{Account, ServiceEntry};
use crate::view;
use crate::view::model::Summary;
use crate::view::ordering::Asked;
use crate::view::press::OrderingPress;

/// The parts of `SERVICE LINK QUANTITY`, as far as they are there.
pub fn one_line(rest: &str) -> (ServiceId, Option<&str>, Option<&str>) {
    let mut words = rest.splitn(3, char::is_whitespace).map(str::trim);
    let service = words.next().unwrap_or_default().trim_start_matches('#');
    (ServiceId::new(crate::domain::number::ascii_digits(service)), words.next(), words.next())
}

/// `/order`, `/order SERVICE`, `/order SERVICE LINK`, `/order SERVICE LINK QUANTITY`.
pub async fn order(turn: &Turn<'_>, rest: &str) -> Result<(), BotError> {
    if rest.is_empty() {
        return super::templates::first_screen(turn).await;
    }
    let (service, link, quantity) = one_line(rest);
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let Some(entry) = view.catalog.find_by_id(&service) else {
        // A word or a link in the place of the id is a search for it.
        if is_link(service.as_str()) || !service.as_str().contains(|c: char| c.is_ascii_digit()) {
            return super::search::search(turn, rest).await;
        }
        return turn.show(&view::ordering::no_service(turn.t, &service)).await.map(drop);
    };
    let Some(link) = link.filter(|link| !link.is_empty()) else { return start(turn, entry.row).await };
    if !entry.service.order_type.may_order() {
        return not_sold(turn, entry).await;
    }
    let mut form = Form::default();
    let quantity = quantity.filter(|text| !text.is_empty() && entry.service.order_type.asks(Field::Quantity));
    let given = form.answer(&entry.service, link, turn.now()).and_then(|()| match quantity {
        Some(text) => form.answer_field(&entry.service, Field::Quantity, text, turn.now()),
        None => Ok(()),
    });
    match given {
        Ok(()) => ask_next(turn, &account, entry, &view, form).await,
        Err(error) => turn.show(&view::ordering::wrong(turn.t, &error)).await.map(drop),
    }
}

/// Begins the dialogue for a service with its first question.
pub async fn start(turn: &Turn<'_>, service: ServiceRow) -> Result<(), BotError> {
    start_with(turn, service, None).await
}

/// Begins it with the link for which services were searched.
async fn start_for(turn: &Turn<'_>, service: ServiceRow, search: SearchRow) -> Result<(), BotError> {
    let words = turn.store().find_note(turn.chat_id(), search.0).await?;
    start_with(turn, service, words.and_then(|words| Query::parse(&words).link)).await
}

async fn start_with(turn: &Turn<'_>, service: ServiceRow, link: Option<String>) -> Result<(), BotError> {
    // Said before anybody types an order that nobody takes.
    turn.bot.desk.refuse_if_closed().await?;
    let Some((account, entry, view)) = find(turn, service).await? else { return gone(turn).await };
    if !entry.service.order_type.may_order() {
        return not_sold(turn, &entry).await;
    }
    let mut form = Form::default();
    if let Some(link) = link
        && let Err(error) = form.answer(&entry.service, &link, turn.now())
    {
        tracing::debug!(?error, "a link that fitted is no first answer");
        form = Form::default();
    }
    ask_next(turn, &account, &entry, &view, form).await
}

async fn not_sold(turn: &Turn<'_>, entry: &ServiceEntry) -> Result<(), BotError> {
    let order_type = entry.service.order_type.name().to_owned();
    turn.show(&view::ordering::wrong(turn.t, &DraftError::NotSold { order_type })).await.map(drop)
}

async fn find(
    turn: &Turn<'_>,
    service: ServiceRow,
) -> Result<Option<(Account, ServiceEntry, CatalogView)>, BotError> {
    let account = turn.account_of(service).await?;
    let found = turn.bot.desk.service(&account, service).await?;
    Ok(found.map(|(entry, view)| (account, entry, view)))
}

async fn gone(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.show(&view::catalog::gone(turn.t)).await?;
    turn.conclude().await
}

/// Asks the next question of the form, or shows the summary if there is none.
pub async fn ask_next(
    turn: &Turn<'_>,
    account: &Account,
    entry: &ServiceEntry,
    view: &CatalogView,
    form: Form,
) -> Result<(), BotError> {
    let Some(question) = form.next(&entry.service.order_type) else {
        return summary(turn, account, entry, form).await;
    };
    let card = card_of(account, entry, view, false);
    // What was last known will do here: the summary asks again.
    let balance = account.balance.map(|amount| Balance { amount, currency: account.currency.clone() });
    let asked = Asked { card: &card, form: &form, question, balance: balance.as_ref() };
    let message = turn.show(&view::ordering::ask(turn.t, &asked)).await?;
    turn.ask(&Dialogue::Order {
        account: account.id,
        service: entry.row,
        form,
        field: Some(question.field),
        question: Some(message),
    })
    .await
}

/// A wrong answer gets a sentence that says what is right; the question stays.
async fn wrong(turn: &Turn<'_>, error: &DraftError) -> Result<(), BotError> {
    turn.send(&view::ordering::wrong(turn.t, error)).await.map(drop)
}

/// Takes a typed answer, or the text of a file, to the question that is open.
pub async fn answered(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    go_on(turn, dialogue, |form, service| Some(form.answer(service, text, turn.now()))).await
}

/// Whether the open question takes a list, so that it may come as a file.
pub async fn takes_list(turn: &Turn<'_>, dialogue: &Dialogue) -> Result<bool, BotError> {
    let Dialogue::Order { service, form, .. } = dialogue else { return Ok(false) };
    let Some((_, entry, _)) = find(turn, *service).await? else { return Ok(false) };
    Ok(form.next(&entry.service.order_type).is_some_and(|question| question.field.shape() == Shape::Lines))
}

/// A button answers the question that is open; of an older question it does nothing.
pub async fn chosen(turn: &Turn<'_>, field: Field, n: u64) -> Result<(), BotError> {
    match turn.dialogue().await? {
        Some(dialogue @ Dialogue::Order { .. }) => {
            go_on(turn, &dialogue, |form, service| form.choose(service, field, n, turn.now())).await
        }
        _ => turn.show(&view::ordering::nothing_to_leave(turn.t)).await.map(drop),
    }
}

async fn skipped(turn: &Turn<'_>, field: Field) -> Result<(), BotError> {
    match turn.dialogue().await? {
        Some(dialogue @ Dialogue::Order { .. }) => {
            go_on(turn, &dialogue, |form, service| form.skip(&service.order_type, field).then_some(Ok(())))
                .await
        }
        _ => turn.show(&view::ordering::nothing_to_leave(turn.t)).await.map(drop),
    }
}

/// Changes the form by one answer and goes on; `None` is a press that answers another question.
async fn go_on(
    turn: &Turn<'_>,
    dialogue: &Dialogue,
    answer: impl FnOnce(&mut Form, &PanelService) -> Option<Result<(), DraftError>>,
) -> Result<(), BotError> {
    let Dialogue::Order { service, form, .. } = dialogue else { return Ok(()) };
    let Some((account, entry, view)) = find(turn, *service).await? else { return gone(turn).await };
    let mut form = form.clone();
    match answer(&mut form, &entry.service) {
        None => return Ok(()),
        Some(Err(error)) => return wrong(turn, &error).await,
        Some(Ok(())) => {}
    }
    ask_next(turn, &account, &entry, &view, form).await?;
    turn.close_question(dialogue).await;
    Ok(())
}

/// Presses of the dialogue's choices and of the summary's drip-feed.
pub async fn on_press(turn: &Turn<'_>, press: OrderingPress) -> Result<(), BotError> {
    match press {
        OrderingPress::Choose { field, n } => chosen(turn, field, n).await,
        OrderingPress::Skip { field } => skipped(turn, field).await,
        OrderingPress::DripFeed { order } => change_runs(turn, order, true).await,
        OrderingPress::AtOnce { order } => change_runs(turn, order, false).await,
        OrderingPress::CardFor { service, search } => {
            super::catalog::service_for(turn, service, Some(search)).await
        }
        OrderingPress::StartFor { service, search } => start_for(turn, service, search).await,
    }
}

/// Makes another draft of the one that is shown: with runs, which are asked for, or without.
async fn change_runs(turn: &Turn<'_>, row: OrderRow, is_drip_feed: bool) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    if !turn.store().discard_draft(row, turn.chat_id()).await? {
        return super::orders::show_card(turn, order, None).await;
    }
    let draft = order.draft;
    let Some((account, entry, view)) = find(turn, draft.service_row).await? else { return gone(turn).await };
    let form = Form::like(&entry.service.order_type, Some(draft.link), draft.details);
    ask_next(turn, &account, &entry, &view, form.in_runs(is_drip_feed && may_drip(&entry))).await
}

/// Drip-feed is offered only where the panel says that the service has it.
fn may_drip(entry: &ServiceEntry) -> bool {
    entry.service.has_drip_feed()
}

/// Writes the draft down and shows exactly what would be ordered; the dialogue is over.
async fn summary(
    turn: &Turn<'_>,
    account: &Account,
    entry: &ServiceEntry,
    form: Form,
) -> Result<(), BotError> {
    let link = form.link.unwrap_or_default();
    match turn.bot.desk.prepare(account, turn.place, turn.person, entry, link, form.details).await? {
        Ok(prepared) => {
            turn.show(&view::summary::summary(turn.t, &summary_of(turn, prepared))).await?;
            turn.conclude().await
        }
        Err(error) => wrong(turn, &error).await,
    }
}

fn summary_of(turn: &Turn<'_>, prepared: Prepared) -> Summary {
    Summary {
        order: prepared.order,
        draft: prepared.draft,
        currency: prepared.currency,
        balance: prepared.balance,
        doubts: prepared.doubts,
        price_change: prepared.price_change,
        has_drip_feed: prepared.has_drip_feed,
        now: turn.now(),
    }
}

/// **Confirm**: one press, one order. The same press again, an old message or another device order nothing.
pub async fn confirm(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    if order.state == OrderState::Draft && super::approvals::hold(turn, &order).await? {
        return Ok(());
    }
    if order.state == OrderState::Draft {
        // Shown before it is confirmed: the news of the placed order comes by another way and must not be overwritten.
        show_sending(turn, &order).await;
    }
    let before = order.draft.price;
    match turn.bot.desk.confirm(turn.chat_id(), row).await? {
        Confirmed::Queued(_) => Ok(()),
        Confirmed::Already(order) => super::orders::show_card(turn, order, None).await,
        Confirmed::Gone => {
            turn.show(&view::ordering::expired(turn.t, order.draft.service_row)).await.map(drop)
        }
        Confirmed::NotSold => turn.show(&view::catalog::gone(turn.t)).await.map(drop),
        Confirmed::Again { prepared, is_price_changed } => {
            let summary = summary_of(turn, *prepared);
            let screen = if is_price_changed {
                view::summary::price_changed(turn.t, &summary, before)
            } else {
                view::summary::summary(turn.t, &summary)
            };
            turn.show(&screen).await.map(drop)
        }
    }
}

/// The order is about to be sent, which does not depend on its screen.
pub async fn show_sending(turn: &Turn<'_>, order: &Order) {
    let sending = view::ordering::sending(turn.t, order.row, &order.draft.service_name);
    if let Err(error) = turn.show_card(&sending, order.row).await {
        tracing::warn!(%error, "the order goes on without its screen");
    }
}

pub async fn discard(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    if turn.store().discard_draft(row, turn.chat_id()).await? || order.state == OrderState::Discarded {
        return turn.show(&view::ordering::discarded(turn.t, order.draft.service_row)).await.map(drop);
    }
    super::orders::show_card(turn, order, None).await
}

/// Leaves whatever is being asked.
pub async fn leave(turn: &Turn<'_>) -> Result<(), BotError> {
    let dialogue = turn.dialogue().await?;
    let screen = match &dialogue {
        Some(dialogue) => {
            turn.close_question(dialogue).await;
            view::ordering::left(turn.t)
        }
        None => view::ordering::nothing_to_leave(turn.t),
    };
    turn.show(&screen).await?;
    turn.conclude().await
}

/// Orders the same again: straight to the summary, with today's price.
pub async fn again(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    if order.is_elsewhere() {
        // Nobody here knows what was ordered; no button offers it.
        return super::orders::show_card(turn, order, None).await;
    }
    // Another panel of this chat may sell another service under the same id.
    let account = turn.account_of_order(&order).await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let Some(entry) = view.catalog.find_by_id(&order.draft.service).cloned() else {
        return Err(DeskError::Panel(crate::domain::fault::Fault::UnknownId { text: String::new() }).into());
    };
    let form = Form::like(&entry.service.order_type, Some(order.draft.link), order.draft.details);
    ask_next(turn, &account, &entry, &view, form).await
}
