//! `/balance`: what the account has, and what its running orders cost.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::DeskError;
use crate::domain::forecast::forecast;
use crate::domain::money::{Balance, Money};
use crate::domain::order::OrderFilter;
use crate::view;
use crate::view::model::BalanceCard;

/// Orders whose prices are summed; nobody has more running in one chat at a time.
const SUMMED: u64 = 1_000;

pub async fn balance(turn: &mut Turn<'_>) -> Result<(), BotError> {
    let account = turn.account().await?;
    let (balance, as_of, fault) = match turn.bot.desk.balance(&account).await {
        Ok(balance) => (balance, turn.now(), None),
        Err(DeskError::Panel(fault)) => match (account.balance, account.balance_at) {
            (Some(amount), Some(at)) => {
                (Balance { amount, currency: account.currency.clone() }, at, Some(fault))
            }
            _ => {
                return turn
                    .show(&view::balance::unavailable(turn.t, &account.panel, &fault))
                    .await
                    .map(drop);
            }
        },
        Err(error) => return Err(error.into()),
    };
    let running = turn.store().list_orders(turn.chat_id(), OrderFilter::Running, 0, SUMMED).await?;
    let running_sum = running
        .orders
        .iter()
        .try_fold(Money::ZERO.0, |sum, order| sum.checked_add(order.draft.price.0))
        .map(Money)
        .filter(|_| running.total > 0);
    let spending = turn.store().find_spending(account.id).await?;
    let forecast = spending.and_then(|spending| forecast(balance.amount, &spending));
    let card = BalanceCard {
        panel: account.panel,
        balance,
        as_of,
        fault,
        running: running.total,
        running_sum,
        alert_below: account.alert_below,
        forecast,
    };
    turn.show(&view::balance::balance(turn.t, &card, turn.now())).await.map(drop)
}
