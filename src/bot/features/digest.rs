//! What is behind a digest: the new services of a category.

use super::catalog;
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::store::ServiceEntry;
use crate::view;
use crate::view::model::ServicesOf;
use crate::view::press::digest::DigestPress;

pub async fn on_press(turn: &Turn<'_>, press: DigestPress) -> Result<(), BotError> {
    let DigestPress::New { category, page } = press;
    // Of a chat with several panels it may be another than the one that it uses now.
    let account = match turn.store().find_account_of_category(category, turn.chat_id()).await? {
        Some(account) => account,
        None => return turn.show(&view::catalog::gone(turn.t)).await.map(drop),
    };
    let view = turn.bot.desk.catalog(&account).await?;
    let rows = turn.store().list_new_services(category).await?;
    let services: Vec<&ServiceEntry> = rows.iter().filter_map(|row| view.catalog.find(*row)).collect();
    let name = view.catalog.category_name(category).unwrap_or_default().to_owned();
    catalog::list(turn, &account, &view, &ServicesOf::New { row: category, name }, &services, page).await
}
