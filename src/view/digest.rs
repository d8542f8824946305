//! What changed in a catalogue: the daily digest, and its setting.

use super::html::{body, line};
use super::keyboard::{framed_label, keyboard, labelled};
use super::model::SettingsCard;
use super::press::Press;
use super::press::digest::DigestPress;
use super::press::settings::SettingsPress;
use super::settings::ticked;
use super::shorten::one_line;
use super::{Button, Screen};
use crate::domain::changes::{Change, Changed, Digest, Newcomers};
use crate::domain::money::Money;
use crate::l10n::Text;

/// Services with buttons of their own; all are named in the text.
const BUTTONS: usize = 6;
/// Categories with new services that have a button.
const CATEGORIES: usize = 4;
/// Longest service name in a message: twenty of them fit.
const NAME_UNITS: usize = 90;
/// Longest service name on a button beside **Order again**.
const LABEL_UNITS: usize = 26;

/// The digest: each service with what changed of it, and the ways to it.
pub fn digest(t: &Text, digest: &Digest) -> Screen {
    let mut page = body(t).text("digest-title");
    for change in &digest.changes {
        let name = one_line(&change.name, NAME_UNITS);
        page = page
            .gap()
            .line(line(t).name("service", &name).say("notify-service"))
            .lines(change.list().into_iter().map(|changed| sentence(t, change, changed)));
    }
    if digest.more > 0 {
        page = page.gap().line(line(t).count("count", digest.more).say("digest-more"));
    }
    if !digest.new.is_empty() {
        page = page.gap().lines(digest.new.iter().map(|new| newcomers(t, new)));
    }
    let sold = digest.changes.iter().filter(|change| change.now.is_sold).take(BUTTONS);
    let mut keys = keyboard(t);
    for change in sold {
        keys = keys.row(service_buttons(t, change));
    }
    for new in digest.new.iter().take(CATEGORIES) {
        let label = framed_label(t, "", &format!("🆕 {}", category(t, &new.name)), &t.number(new.count));
        let press = DigestPress::New { category: new.category, page: 0 };
        keys = keys.row([labelled(label, Press::Digest(press))]);
    }
    page.screen(keys.keys([("button-digest", Press::Setting(SettingsPress::Digest))]).rows())
}

fn service_buttons(t: &Text, change: &Change) -> Vec<Button> {
    let name =
        labelled(t.isolate(&one_line(&change.name, LABEL_UNITS)), Press::Service { service: change.service });
    let again = change.last_order.map(|order| labelled(t.text("button-order-again"), Press::Again { order }));
    [Some(name), again].into_iter().flatten().collect()
}

fn sentence(t: &Text, change: &Change, changed: Changed) -> String {
    match changed {
        Changed::Vanished => t.text("digest-vanished"),
        Changed::Returned => t.text("digest-returned"),
        Changed::Price { percent } => {
            let currency = change.currency.as_deref();
            line(t)
                .change("percent", percent)
                .money("was", Money(change.was.rate), currency)
                .money("now", Money(change.now.rate), currency)
                .say(if percent > 0 { "digest-up" } else { "digest-down" })
        }
        Changed::Priced => {
            line(t).money("now", Money(change.now.rate), change.currency.as_deref()).say("digest-priced")
        }
        Changed::RefillLost => t.text("digest-refill-lost"),
        Changed::RefillGained => t.text("digest-refill-gained"),
        Changed::Limits => {
            let range = |min: u64, max: u64| t.isolate(&format!("{} – {}", t.number(min), t.number(max)));
            line(t)
                .own("now", range(change.now.min, change.now.max))
                .own("was", range(change.was.min, change.was.max))
                .say("digest-limits")
        }
    }
}

fn newcomers(t: &Text, new: &Newcomers) -> String {
    line(t).count("count", new.count).name("category", &category(t, &new.name)).say("digest-new")
}

/// A category's name; some panels have services without one.
pub fn category(t: &Text, name: &str) -> String {
    if name.trim().is_empty() { t.text("catalog-no-category") } else { one_line(name, NAME_UNITS) }
}

/// The hour of the digest, or none.
pub fn setting(t: &Text, card: &SettingsCard) -> Screen {
    let time = |hour: u8| t.minute_of_day(u16::from(hour) * 60);
    let page = body(t).text("digest-set-title");
    let page = match card.digest_hour {
        Some(hour) => page.line(line(t).own("time", time(hour)).say("digest-set-on")),
        None => page.text("digest-set-off"),
    };
    let hours = (0..24).map(|hour| {
        let press = Press::Setting(SettingsPress::SetDigest { hour });
        ticked(time(hour), card.digest_hour == Some(hour), press)
    });
    let keys = keyboard(t).grid(4, hours);
    let off = keys.button("button-off", Press::Setting(SettingsPress::DigestOff));
    let back = keys.button("button-back", Press::Settings);
    page.text("digest-set-which")
        .screen(keys.row(card.digest_hour.map(|_| off).into_iter().chain([back])).rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown, text};

    #[test]
    fn a_digest_says_what_changed_and_leads_there() {
        insta::assert_snapshot!(shown(&digest(english(), &Samples::ordinary().digest())), @r"
        📰 <b>What changed at your panel</b>

        🛍 Instagram Followers
        ❌ No longer sold

        🛍 Instagram Followers
        ↩️ Sold again

        🛍 Instagram Followers
        📉 <b>−50%</b>: 0.90 USD → 0.45 USD

        🛍 Instagram Followers
        📈 <b>+18%</b>: 0.90 USD → 1.062 USD
        ♻️ No longer with refill
        🔢 Quantity 100 – 10,000, was 50 – 10,000

        🛍 Instagram Followers
        📈 <b>No longer free</b>: 0.90 USD
        ♻️ Now with refill

        … and 3 more services that changed

        🆕 12 new services in Instagram Followers
        [Instagram Followers]
        [Instagram Followers]
        [Instagram Followers] [🔁 Order again]
        [Instagram Followers]
        [🆕 Instagram Followers · 12]
        [📰 Daily digest]
        ");
    }

    #[test]
    fn in_arabic_names_and_amounts_keep_their_direction() {
        insta::assert_snapshot!(shown(&digest(text(Lang::Ar), &Samples::ordinary().digest())), @r"
        📰 <b>ما الذي تغيّر في لوحتك</b>

        🛍 ⟨Instagram Followers⟩
        ❌ لم تعد تُباع

        🛍 ⟨Instagram Followers⟩
        ↩️ تُباع من جديد

        🛍 ⟨Instagram Followers⟩
        📉 <b>⟨−50%⟩</b>: من ⟨0.90 USD⟩ إلى ⟨0.45 USD⟩

        🛍 ⟨Instagram Followers⟩
        📈 <b>⟨+18%⟩</b>: من ⟨0.90 USD⟩ إلى ⟨1.062 USD⟩
        ♻️ أصبحت بلا إعادة تعبئة
        🔢 الكمية ⟨100 – 10,000⟩، وكانت ⟨50 – 10,000⟩

        🛍 ⟨Instagram Followers⟩
        📈 <b>لم تعد مجانية</b>: ⟨0.90 USD⟩
        ♻️ أصبحت مع إعادة تعبئة

        … و3 خدمات أخرى تغيّرت

        🆕 12 خدمة جديدة في ⟨Instagram Followers⟩
        [⟨Instagram Followers⟩]
        [⟨Instagram Followers⟩]
        [🔁 اطلب مجددًا] [⟨Instagram Followers⟩]
        [⟨Instagram Followers⟩]
        [⟨🆕 Instagram Followers⟩ · ⟨12⟩]
        [📰 الملخص اليومي]
        ");
    }

    #[test]
    fn the_setting_says_what_is_told_and_when() {
        insta::assert_snapshot!(shown(&setting(english(), &Samples::ordinary().settings_card())), @r"
        📰 <b>Daily digest</b>
        Once a day, at 10:00, I tell what changed at your panel: prices, limits, refill, services that are gone or new. Only if something changed, and without a sound.
        It is about the services that you use: favourites, templates, and what you ordered in the last 30 days.
        [00:00] [01:00] [02:00] [03:00]
        [04:00] [05:00] [06:00] [07:00]
        [08:00] [09:00] [✅ 10:00] [11:00]
        [12:00] [13:00] [14:00] [15:00]
        [16:00] [17:00] [18:00] [19:00]
        [20:00] [21:00] [22:00] [23:00]
        [Turn off] [⬅️ Back]
        ");
    }
}
