//! Groups and their record; the operator's own screens.

use super::*;
use crate::domain::approval::Held;
use crate::domain::audit::{Act, AuditEntry};
use crate::domain::role::BuyerPolicy;
use crate::view::admin::{
    AccountLine, BroadcastCard, BroadcastStep, ChatCard, Overview, PanelLine, UnknownLine,
};
use crate::view::group::{GroupCard, Naming};
use crate::view::press::LimitKind;

pub fn group_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let address = "https://t.me/orderdesk_bot?start=key_abc";
    let others = [(AccountId(2), s.name.clone())];
    let panels = [s.name.clone(), s.name.clone()];
    let mut screens = vec![
        group::joined(t, &s.name),
        group::no_key(t),
        group::key_shown(t, &s.name, "1234", address, (3, &others)),
        group::with_running(t, key::remove_ask(t, &s.key()), 1),
        group::link_gone(t),
        group::link_denied(t),
        group::ask_key(t, &panels, Some("1234"), 3),
        group::ask_key(t, &panels[..1], None, 0),
        group::key_set(t, UserId(7), &s.name, &s.name, "1234"),
        group::key_set(t, UserId::ANONYMOUS, "", &s.name, "1234"),
        group::key_kept(t),
        group::ask_people(t),
        group::no_mention(t),
        group::ask_limit(t, LimitKind::Order, s.currency().as_deref()),
        group::ask_limit(t, LimitKind::Day, s.currency().as_deref()),
        group::bad_amount(t),
        stats::export_of_nobody(t),
        group::topic_gone(t),
        group::audit(t, &[], Paging::default()),
    ];
    screens.extend(approval_screens(t, s));
    let limit = Some("5.50".parse().unwrap());
    for buyers in BuyerPolicy::ALL {
        let currency = s.currency();
        let card = GroupCard { buyers, order_limit: None, day_limit: None, currency, has_push_topic: false };
        screens.push(group::settings(t, &card));
        let card = GroupCard { order_limit: limit, day_limit: limit, has_push_topic: true, ..card };
        screens.push(group::settings(t, &card));
    }
    let members = [(UserId(7), s.name.clone(), true), (UserId(8), s.name.clone(), false)];
    let name = || s.name.clone();
    let said = [
        Naming::Named(name()),
        Naming::NamedNoMore(name()),
        Naming::Outside(name()),
        Naming::Unmet(format!("@{}", s.name)),
        Naming::NotSaid(name()),
        Naming::Nobody,
    ];
    screens.push(group::people(t, &said, BuyerPolicy::Admins, &members));
    screens.push(group::people(t, &[], BuyerPolicy::Named, &members));
    screens.push(group::people(t, &[], BuyerPolicy::Everyone, &[]));
    let entry =
        |act| AuditEntry { person: UserId(7), name: s.name.clone(), act, detail: s.name.clone(), at: NOW };
    screens.push(group::audit(t, &Act::ALL.map(entry), Paging { page: 0, pages: 2 }));
    let settings = [
        "admins",
        "everyone",
        "named",
        "push: one topic",
        "push: each topic",
        "order limit: 5.50",
        "daily limit: -",
    ];
    let lists = ["0.18", "list of 1: 0.18", "list of 1000: 0.18"];
    let lists = lists.map(|detail| AuditEntry { detail: detail.to_owned(), ..entry(Act::Approved) });
    screens.push(group::audit(t, &lists, Paging::default()));
    let settings = settings.map(|detail| AuditEntry { detail: detail.to_owned(), ..entry(Act::Settings) });
    screens.push(group::audit(t, &settings, Paging::default()));
    let prompts = ["", "-link", "-quantity", "-comments", "-id", "-limit", "-people"];
    screens.extend(prompts.map(|of| {
        let (html, field) = group::prompt(t, &format!("group-reply{of}"), UserId(7), &s.name);
        Screen { html: format!("{html}\n{field}"), keyboard: vec![] }
    }));
    screens
}

fn approval_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let order = s.order(OrderState::Draft, None);
    let mut screens = vec![approval::decided(t), approval::lines(t, 1), approval::lines(t, 1_000)];
    screens.extend([Held::Order(OrderRow(9)), Held::Mass(MassRow(3))].map(|held| approval::waits(t, held)));
    screens.extend(s.approvals().iter().map(|asked| {
        let order = matches!(asked.held, Held::Order(_)).then_some(&order);
        approval::card(t, asked, order)
    }));
    screens.extend(s.words().iter().map(|word| approval::told(t, word)));
    screens
}

pub fn operator_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let ill = Overview {
        version: "1.2.3",
        silent: vec!["poller".into()],
        failing_panels: vec![s.name.clone()],
        news: 3,
        oldest_news: 120,
        is_closed: true,
        ..Overview::default()
    };
    let unknown = UnknownLine {
        order: OrderRow(9),
        chat: ChatId(7),
        panel: s.name.clone(),
        price: "0.18".parse().unwrap(),
        currency: s.currency(),
        since: Some(NOW),
    };
    let panel = PanelLine {
        name: s.name.clone(),
        keys: 3,
        refused_keys: 1,
        answered: Some(12),
        failed: Some(3_600),
        fault: Some(s.words.clone()),
        failures: 4,
        catalog: Some(600),
    };
    let fresh = PanelLine { answered: None, failed: None, fault: None, ..panel.clone() };
    let account = AccountLine {
        panel: s.name.clone(),
        has_key: true,
        is_refused: false,
        balance: Some("5".parse().unwrap()),
        currency: s.currency(),
    };
    let mut screens = vec![
        admin::overview(t, &Overview { version: "1.2.3", ..Overview::default() }),
        admin::overview(t, &ill),
        admin::unknown(t, &[], Paging::default(), NOW),
        admin::unknown(t, &[unknown], Paging { page: 0, pages: 2 }, NOW),
        admin::panels(t, &[panel, fresh]),
        admin::maintenance(t, None),
        admin::maintenance(t, Some(&s.name)),
        admin::closed(t, &s.name),
        admin::broadcast_help(t),
        admin::broadcast_too_long(t, 4_000),
        admin::no_chat(t, &s.id),
    ];
    let steps = [BroadcastStep::Preview, BroadcastStep::Sending, BroadcastStep::Stopped, BroadcastStep::Done];
    screens.extend(steps.map(|step| {
        let text = s.name.clone();
        admin::broadcast(t, &BroadcastCard { id: 7, text, step, chats: 9, told: 2 })
    }));
    for (left_at, accounts) in [
        (None, vec![]),
        (
            Some(NOW),
            vec![
                account.clone(),
                AccountLine { is_refused: true, ..account.clone() },
                AccountLine { has_key: false, balance: None, ..account },
            ],
        ),
    ] {
        let card = ChatCard {
            chat: ChatId(7),
            lang: t.lang(),
            push: PushMode::Final,
            created_at: NOW,
            left_at,
            accounts,
            orders: 4,
            unknown: 1,
            news: 2,
        };
        screens.push(admin::chat(t, &card, NOW));
    }
    screens
}
