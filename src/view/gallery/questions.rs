//! The order dialogue from its first question to the summary, and the templates.

use std::collections::HashSet;

use super::*;

pub fn ordering_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let comments = Details::of_comments(vec![s.name.clone(); s.items]);
    let mut with_comments = s.summary();
    with_comments.draft = s.draft(comments);
    with_comments.doubts.same_link = s.same_link();
    let mut poor = s.summary();
    poor.draft.price = "1000".parse().unwrap();
    let mut package = Summary { draft: s.draft(Details::of_package()), balance: None, ..s.summary() };
    package.draft.order_type = OrderType::Package;
    let errors = [
        DraftError::NotSold { order_type: s.name.clone() },
        DraftError::BadLink,
        DraftError::NotANumber,
        DraftError::BelowMin { min: 50 },
        DraftError::AboveMax { max: u64::MAX },
        DraftError::NoComments,
        DraftError::PriceTooLarge,
        DraftError::Missing { field: Field::Groups },
        DraftError::TooMuchForRuns { max: 7 },
    ];
    let mut screens = vec![
        ordering::sending(t, OrderRow(9), &s.name),
        ordering::already_confirmed(t, OrderRow(9)),
        ordering::expired(t, ServiceRow(7)),
        ordering::discarded(t, ServiceRow(7)),
        ordering::left(t),
        ordering::nothing_to_leave(t),
        ordering::no_service(t, &crate::domain::ids::ServiceId::new("1448")),
        summary::summary(t, &s.summary()),
        summary::summary(t, &with_comments),
        summary::summary(t, &poor),
        summary::summary(t, &package),
        summary::price_changed(t, &with_comments, "0.2".parse().unwrap()),
    ];
    screens.extend(errors.iter().map(|error| ordering::wrong(t, error)));
    screens.extend(warned_screens(t, s));
    screens.extend(template_screens(t, s));
    for field in Field::ALL {
        screens.push(ordering::wrong(t, &DraftError::Wrong { field }));
        screens.push(ordering::wrong(t, &DraftError::WrongLine { field, line: u64::MAX }));
    }
    let faults =
        [FileFault::NotAsked, FileFault::TooLarge { max_kb: 512 }, FileFault::NoText, FileFault::Failed];
    screens.extend(faults.map(|fault| ordering::wrong_file(t, fault)));
    let mut asked = HashSet::new();
    for order_type in s.order_types() {
        screens.extend(dialogue_screens(t, s, order_type, &mut asked));
    }
    screens
}

/// Summaries with each warning.
fn warned_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let steps = [(Some(1), Some(u64::MAX)), (None, Some(1)), (None, None)];
    let misfits = [
        Misfit::OtherPlatform { wanted: Platform::X, found: Some(Platform::TikTok) },
        Misfit::OtherPlatform { wanted: Platform::X, found: None },
        Misfit::OtherTarget { wanted: Target::Post },
        Misfit::OtherTarget { wanted: Target::Profile },
    ];
    let steps = steps.map(|(below, above)| Some(Step { step: u64::MAX, below, above }));
    let all = misfits.map(Some).into_iter().zip(steps.into_iter().chain([None]));
    all.map(|(misfit, step)| {
        let repeated = Some(s.placed(Status::Other, &s.words));
        let doubts = Doubts { misfit, step, repeated, same_link: s.same_link() };
        summary::summary(t, &Summary { doubts, ..s.summary() })
    })
    .collect()
}

fn template_screens(t: &Text, s: &Samples) -> Vec<Screen> {
    let services = s.services().services;
    let one = TemplateLine {
        row: TemplateRow(i64::MIN),
        name: s.name.clone(),
        service: services.first().cloned(),
        quantity: s.quantity,
    };
    let shortcuts = Shortcuts {
        templates: vec![one.clone(); 4],
        template_count: 9,
        favourites: services.iter().take(4).cloned().collect(),
        recent: services.iter().take(4).cloned().collect(),
        currency: s.currency(),
    };
    vec![
        templates::start(t, &shortcuts),
        templates::list(t, &vec![one.clone(); 8], Paging::new(0, 20, 8)),
        templates::list(t, &[], Paging::default()),
        templates::card(t, &one),
        templates::card(t, &TemplateLine { service: None, ..one.clone() }),
        templates::ask_name(t, &s.name),
        templates::bad_name(t, 40),
        templates::name_taken(t, &s.name),
        templates::saved(t, one.row, &s.name),
        templates::delete_ask(t, &one),
        templates::gone(t),
    ]
}

/// Every question of an order type that looks different from those before, and the summary of an order with all answers.
fn dialogue_screens(
    t: &Text,
    s: &Samples,
    order_type: OrderType,
    seen: &mut HashSet<(Field, Option<OrderType>)>,
) -> Vec<Screen> {
    let balance = s.balance();
    let card = s.card(order_type.clone());
    let form = Form { link: Some(s.link.clone()), ..Form::default() };
    let drip_feed = if order_type == OrderType::Default { DRIP_FEED } else { &[] };
    let mut details = Details::default();
    let mut screens = vec![];
    for question in order_type.questions().iter().chain(drip_feed) {
        let is_of_type = matches!(question.field, Field::Username | Field::Usernames | Field::Comments);
        if seen.insert((question.field, is_of_type.then(|| order_type.clone()))) {
            let asked = Asked { card: &card, form: &form, question: *question, balance: Some(&balance) };
            screens.push(ordering::ask(t, &asked));
        }
        details = details.with(
            question.field,
            match question.field.shape() {
                Shape::Number => Answer::Number(s.quantity),
                Shape::Choice(choices) => Answer::Number(choices[0]),
                Shape::Text => Answer::Text(s.name.clone()),
                Shape::Lines => Answer::Lines(vec![s.name.clone(); s.items]),
            },
        );
    }
    let mut draft = s.draft(details.without(Field::Link));
    draft.order_type = order_type;
    if draft.post_price().is_some() {
        let order = Order { draft: draft.clone(), ..s.order(OrderState::Queued, None) };
        screens.push(card::card(t, &s.order_card(order), NOW));
    }
    screens.push(summary::summary(t, &Summary { draft, has_drip_feed: true, ..s.summary() }));
    screens
}
