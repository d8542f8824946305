//! Templates, and the first screen of `/order`: what this chat orders often, one press away.

use super::html::{body, line};
use super::keyboard::{framed_label, keyboard, labelled};
use super::model::{Paging, ServiceLine};
use super::press::{Press, TemplatePress};
use super::{Button, Screen};
use crate::domain::ids::TemplateRow;
use crate::domain::money::Money;
use crate::l10n::Text;

/// A template in a list or on its card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateLine {
    pub row: TemplateRow,
    pub name: String,
    /// `None`: the panel sells the service no more.
    pub service: Option<ServiceLine>,
    /// What is ordered, in one line: `200`, or the number of comments.
    pub quantity: u64,
}

/// What the first screen of `/order` offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shortcuts {
    pub templates: Vec<TemplateLine>,
    /// All templates, those that are not shown too.
    pub template_count: u64,
    pub favourites: Vec<ServiceLine>,
    pub recent: Vec<ServiceLine>,
    pub currency: Option<String>,
}

impl Shortcuts {
    pub fn is_empty(&self) -> bool {
        self.templates.is_empty() && self.favourites.is_empty() && self.recent.is_empty()
    }
}

/// `/order` without arguments, in a chat that has ordered before.
pub fn start(t: &Text, shortcuts: &Shortcuts) -> Screen {
    let currency = shortcuts.currency.as_deref();
    let mut page = body(t).text("order-usage-title").gap();
    if !shortcuts.templates.is_empty() {
        page = page.text("start-templates");
    }
    if !shortcuts.favourites.is_empty() {
        page = page.text("start-favourites");
    }
    if !shortcuts.recent.is_empty() {
        page = page.text("start-recent");
    }
    let templates = shortcuts.templates.iter().map(|template| use_button(t, template));
    let favourites = shortcuts.favourites.iter().map(|service| service_button(t, "⭐", service, currency));
    let recent = shortcuts.recent.iter().map(|service| service_button(t, "🕘", service, currency));
    let keys = keyboard(t);
    let all = (shortcuts.template_count > 0)
        .then(|| keys.button("button-templates", Press::Template(TemplatePress::List { page: 0 })));
    let services = keys.button("button-services", Press::Services { page: 0 });
    page.gap().text("start-hint").screen(
        keys.grid(1, templates.chain(favourites).chain(recent))
            .row([services].into_iter().chain(all))
            .menu()
            .rows(),
    )
}

fn use_button(t: &Text, template: &TemplateLine) -> Button {
    let press = Press::Template(TemplatePress::Use { template: template.row });
    labelled(framed_label(t, "📋", &template.name, ""), press)
}

fn service_button(t: &Text, sign: &str, service: &ServiceLine, currency: Option<&str>) -> Button {
    let rate = t.money(Money(service.rate), currency);
    let before = format!("{sign} {}", service.id);
    labelled(framed_label(t, &before, &service.name, &rate), Press::Order { service: service.row })
}

/// The list of templates.
pub fn list(t: &Text, templates: &[TemplateLine], paging: Paging) -> Screen {
    let page = body(t).text("templates-title").gap();
    let page = page.text(if templates.is_empty() { "templates-none" } else { "templates-hint" });
    let buttons = templates.iter().map(|template| {
        let press = Press::Template(TemplatePress::Card { template: template.row });
        labelled(framed_label(t, "📋", &template.name, ""), press)
    });
    let keys = keyboard(t).grid(1, buttons);
    page.screen(keys.paging(paging, |page| Press::Template(TemplatePress::List { page })).menu().rows())
}

/// One template with what can be done with it.
pub fn card(t: &Text, template: &TemplateLine) -> Screen {
    let row = template.row;
    let page = body(t).line(line(t).name("name", &template.name).say("template-title"));
    let page = match &template.service {
        Some(service) => page
            .line(line(t).name("service", &service.name).id("id", service.id.as_str()).say("card-service"))
            .line(line(t).number("quantity", template.quantity).say("template-quantity"))
            .gap()
            .text("template-hint"),
        None => page.gap().text("template-gone"),
    };
    let keys = keyboard(t);
    let order = template
        .service
        .is_some()
        .then(|| keys.button("button-order", Press::Template(TemplatePress::Use { template: row })));
    let keys = keys.row(order).keys([
        ("button-rename", Press::Template(TemplatePress::Rename { template: row })),
        ("button-delete", Press::Template(TemplatePress::Delete { template: row })),
    ]);
    page.screen(
        keys.keys([
            ("button-back", Press::Template(TemplatePress::List { page: 0 })),
            ("button-menu", Press::Menu),
        ])
        .rows(),
    )
}

/// Asks for a template's name.
pub fn ask_name(t: &Text, suggestion: &str) -> Screen {
    body(t)
        .text("template-name-title")
        .line(line(t).name("name", suggestion).say("template-name-ask"))
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// A name that is none, or is too long.
pub fn bad_name(t: &Text, most: u64) -> Screen {
    body(t)
        .line(line(t).number("max", most).say("template-name-wrong"))
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// Another template has the name.
pub fn name_taken(t: &Text, name: &str) -> Screen {
    body(t)
        .line(line(t).name("name", name).say("template-name-taken"))
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// The template is kept.
pub fn saved(t: &Text, row: TemplateRow, name: &str) -> Screen {
    let keys = keyboard(t).keys([
        ("button-details", Press::Template(TemplatePress::Card { template: row })),
        ("button-menu", Press::Menu),
    ]);
    body(t).line(line(t).name("name", name).say("template-saved")).screen(keys.rows())
}

/// Asks before a template is deleted.
pub fn delete_ask(t: &Text, template: &TemplateLine) -> Screen {
    let row = template.row;
    let keys = keyboard(t).keys([
        ("button-delete", Press::Template(TemplatePress::DeleteYes { template: row })),
        ("button-back", Press::Template(TemplatePress::Card { template: row })),
    ]);
    body(t).line(line(t).name("name", &template.name).say("template-delete-ask")).screen(keys.rows())
}

/// The template was deleted before.
pub fn gone(t: &Text) -> Screen {
    let keys = keyboard(t).keys([
        ("button-templates", Press::Template(TemplatePress::List { page: 0 })),
        ("button-menu", Press::Menu),
    ]);
    body(t).text("template-not-found").screen(keys.rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    fn template() -> TemplateLine {
        let service = Samples::ordinary().services().services.first().cloned();
        TemplateLine { row: TemplateRow(3), name: "Daily followers".into(), service, quantity: 200 }
    }

    #[test]
    fn the_first_screen_offers_what_is_ordered_often() {
        let services = Samples::ordinary().services().services;
        let shortcuts = Shortcuts {
            templates: vec![template()],
            template_count: 1,
            favourites: services.iter().take(1).cloned().collect(),
            recent: services.iter().take(1).cloned().collect(),
            currency: Samples::ordinary().currency(),
        };
        insta::assert_snapshot!(shown(&start(english(), &shortcuts)), @r"
        🛒 <b>Order</b>

        📋 Templates: I only ask for the link.
        ⭐ Favourites.
        🕘 Ordered last.

        Choose, or write it in one line: <code>/order 1448 https://instagram.com/p/AAA111 1000</code>
        [📋 · Daily followers]
        [⭐ 141 · Instagram Followers · 0.90 USD]
        [🕘 141 · Instagram Followers · 0.90 USD]
        [🛍 Services] [📋 Templates]
        [🏠 Menu]
        ");
    }

    #[test]
    fn a_template_is_ordered_renamed_or_deleted() {
        insta::assert_snapshot!(shown(&card(english(), &template())), @r"
        📋 <b>Daily followers</b>
        🛍 Instagram Followers · <code>141</code>
        🔢 200

        I ask for the link only, and show the price of today.
        [🛒 Order]
        [✏️ Rename] [🗑 Delete]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_template_whose_service_is_gone_cannot_be_ordered() {
        insta::assert_snapshot!(shown(&card(english(), &TemplateLine { service: None, ..template() })), @r"
        📋 <b>Daily followers</b>

        The panel does not sell this service any more.
        [✏️ Rename] [🗑 Delete]
        [⬅️ Back] [🏠 Menu]
        ");
    }
}
