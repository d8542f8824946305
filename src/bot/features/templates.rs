//! Templates: saving an order as one, ordering by it, renaming, deleting; and the first screen of `/order`.

use super::catalog::service_line;
use super::order;
use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::CatalogView;
use crate::domain::field::Field;
use crate::domain::form::Form;
use crate::domain::ids::{OrderRow, TemplateRow};
use crate::store::{Account, ServiceEntry, Template};
use crate::view;
use crate::view::model::{CATALOG_PAGE, Paging};
use crate::view::press::TemplatePress;
use crate::view::templates::{Shortcuts, TemplateLine};

/// Shortcuts of a kind on the first screen of `/order`.
const SHOWN: usize = 4;
/// Longest name of a template, in characters.
const MAX_NAME: usize = 40;

/// `/order` without arguments: what this chat orders often; a chat that never ordered gets the catalogue.
pub async fn first_screen(turn: &Turn<'_>) -> Result<(), BotError> {
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let templates = turn.store().list_templates(account.id).await?;
    let favourites: Vec<&ServiceEntry> = turn
        .store()
        .list_favourites(account.id)
        .await?
        .into_iter()
        .filter_map(|row| view.catalog.find(row))
        .take(SHOWN)
        .collect();
    let recent = turn.store().list_recent_services(account.id, 20).await?;
    let recent = recent.iter().filter_map(|id| view.catalog.find_by_id(id));
    let recent = recent.filter(|entry| !favourites.iter().any(|favourite| favourite.row == entry.row));
    let currency = account.currency.as_deref();
    let shortcuts = Shortcuts {
        template_count: templates.len() as u64,
        templates: templates.iter().take(SHOWN).map(|template| line_of(&view, template)).collect(),
        recent: recent.take(SHOWN).map(|entry| service_line(entry, currency, false)).collect(),
        favourites: favourites.into_iter().map(|entry| service_line(entry, currency, true)).collect(),
        currency: account.currency.clone(),
    };
    if shortcuts.is_empty() {
        return super::catalog::categories(turn, 0).await;
    }
    turn.show(&view::templates::start(turn.t, &shortcuts)).await.map(drop)
}

fn line_of(view: &CatalogView, template: &Template) -> TemplateLine {
    TemplateLine {
        row: template.row,
        name: template.name.clone(),
        service: view.catalog.find_by_id(&template.service).map(|entry| service_line(entry, None, false)),
        quantity: template.details.quantity(),
    }
}

pub async fn on_press(turn: &Turn<'_>, press: TemplatePress) -> Result<(), BotError> {
    match press {
        TemplatePress::Save { order } => ask_name(turn, order).await,
        TemplatePress::List { page } => list(turn, page).await,
        TemplatePress::Card { template } => card(turn, template).await,
        TemplatePress::Use { template } => use_template(turn, template).await,
        TemplatePress::Rename { template } => rename(turn, template).await,
        TemplatePress::Delete { template } => delete(turn, template, false).await,
        TemplatePress::DeleteYes { template } => delete(turn, template, true).await,
    }
}

/// Asks under which name an order is kept. The question is a message of its own: the order's stays as it is.
async fn ask_name(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(found) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    let message = turn.send(&view::templates::ask_name(turn.t, &found.draft.service_name)).await?;
    turn.ask(&Dialogue::TemplateName { order: Some(row), template: None, question: Some(message) }).await
}

async fn find(
    turn: &Turn<'_>,
    row: TemplateRow,
) -> Result<Option<(Account, CatalogView, Template)>, BotError> {
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let found = turn.store().find_template(account.id, row).await?;
    Ok(found.map(|template| (account, view, template)))
}

async fn gone(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.show(&view::templates::gone(turn.t)).await.map(drop)
}

async fn list(turn: &Turn<'_>, page: u32) -> Result<(), BotError> {
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let templates = turn.store().list_templates(account.id).await?;
    let paging = Paging::new(page, templates.len() as u64, CATALOG_PAGE);
    let skipped = (paging.page as usize).saturating_mul(CATALOG_PAGE as usize);
    let lines: Vec<TemplateLine> = templates
        .iter()
        .skip(skipped)
        .take(CATALOG_PAGE as usize)
        .map(|template| line_of(&view, template))
        .collect();
    turn.show(&view::templates::list(turn.t, &lines, paging)).await.map(drop)
}

async fn card(turn: &Turn<'_>, row: TemplateRow) -> Result<(), BotError> {
    let Some((_, view, template)) = find(turn, row).await? else { return gone(turn).await };
    turn.show(&view::templates::card(turn.t, &line_of(&view, &template))).await.map(drop)
}

/// Orders by a template: everything is known but the link, or the account of a subscription.
async fn use_template(turn: &Turn<'_>, row: TemplateRow) -> Result<(), BotError> {
    let Some((account, view, template)) = find(turn, row).await? else { return gone(turn).await };
    let Some(entry) = view.catalog.find_by_id(&template.service).cloned() else {
        return turn.show(&view::templates::card(turn.t, &line_of(&view, &template))).await.map(drop);
    };
    let form = Form::like(&entry.service.order_type, None, template.details);
    order::ask_next(turn, &account, &entry, &view, form).await
}

async fn rename(turn: &Turn<'_>, row: TemplateRow) -> Result<(), BotError> {
    let Some((.., template)) = find(turn, row).await? else { return gone(turn).await };
    let message = turn.show(&view::templates::ask_name(turn.t, &template.name)).await?;
    turn.ask(&Dialogue::TemplateName { order: None, template: Some(row), question: Some(message) }).await
}

async fn delete(turn: &Turn<'_>, row: TemplateRow, is_sure: bool) -> Result<(), BotError> {
    let Some((account, view, template)) = find(turn, row).await? else { return gone(turn).await };
    if !is_sure {
        return turn.show(&view::templates::delete_ask(turn.t, &line_of(&view, &template))).await.map(drop);
    }
    turn.store().delete_template(account.id, row).await?;
    list(turn, 0).await
}

/// Takes the name that was typed.
pub async fn named(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    let Dialogue::TemplateName { order, template, .. } = dialogue else { return Ok(()) };
    let name = text.trim();
    if name.is_empty() || name.contains('\n') || name.chars().count() > MAX_NAME {
        return turn.send(&view::templates::bad_name(turn.t, MAX_NAME as u64)).await.map(drop);
    }
    let account = turn.account().await?;
    let row = match (order, template) {
        (Some(order), _) => {
            let Some(found) = turn.store().find_order(*order, turn.chat_id()).await? else {
                turn.send(&view::notice::no_order(turn.t)).await?;
                return turn.conclude().await;
            };
            let mut details = found.draft.details;
            if !found.draft.order_type.asks(Field::Link) {
                details = details.without(Field::Username);
            }
            // A day that was chosen once is over one day.
            let details = details.without(Field::Expiry);
            turn.store().save_template(found.account, name, &found.draft.service, &details).await?
        }
        (None, Some(template)) => {
            if !turn.store().rename_template(account.id, *template, name).await? {
                return turn.send(&view::templates::name_taken(turn.t, name)).await.map(drop);
            }
            *template
        }
        (None, None) => return Ok(()),
    };
    turn.close_question(dialogue).await;
    turn.send(&view::templates::saved(turn.t, row, name)).await?;
    // Last of all: what a crash cuts off before is done once more, and a name that is given twice is one name.
    turn.conclude().await
}
