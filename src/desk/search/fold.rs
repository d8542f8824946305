//! One form for all spellings of a letter, and the short names that people use for platforms.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text in one form: panels like 𝐛𝐨𝐥𝐝 and ｗｉｄｅ letters, people type plain ones, often without marks.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let plain: String = text
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter) && *letter != '\u{0640}')
        .flat_map(char::to_lowercase)
        .map(fold)
        .collect();
    plain
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Letters that are typed for one another.
fn fold(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ё' => 'е',
        'й' => 'и',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ي' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ؤ' => 'و',
        other => other,
    }
}

pub(super) fn letters(word: &str) -> usize {
    word.chars().count()
}

/// Short names and other scripts' spellings, in the folded form.
const ALIASES: &[(&str, &[&str])] = &[
    ("ig", &["instagram"]),
    ("insta", &["instagram"]),
    ("инста", &["instagram", "инстаграм"]),
    ("инстаграм", &["instagram"]),
    ("انستا", &["instagram", "انستقرام", "انستغرام"]),
    ("انستقرام", &["instagram", "انستغرام"]),
    ("انستغرام", &["instagram", "انستقرام"]),
    ("اینستاگرام", &["instagram"]),
    ("yt", &["youtube"]),
    ("ютуб", &["youtube"]),
    ("یوتیوب", &["youtube"]),
    ("tt", &["tiktok"]),
    ("тикток", &["tiktok"]),
    ("تیکتوک", &["tiktok"]),
    ("fb", &["facebook"]),
    ("феисбук", &["facebook"]),
    ("فیسبوک", &["facebook"]),
    ("tg", &["telegram"]),
    ("тг", &["telegram", "телеграм"]),
    ("телеграм", &["telegram"]),
    ("تلگرام", &["telegram"]),
    ("تلیجرام", &["telegram"]),
    ("twitter", &["x"]),
    ("x", &["twitter"]),
    ("vk", &["вконтакте", "вк"]),
    ("вк", &["vk", "вконтакте"]),
    ("вконтакте", &["vk", "вк"]),
    ("sc", &["soundcloud"]),
    ("dc", &["discord"]),
    ("wa", &["whatsapp"]),
    ("subs", &["subscribers"]),
    ("подписчики", &["followers", "subscribers"]),
    ("лаики", &["likes"]),
    ("просмотры", &["views"]),
    ("متابعین", &["followers"]),
    ("لایکات", &["likes"]),
    ("مشاهدات", &["views"]),
    ("seguidores", &["followers"]),
    ("takipci", &["followers"]),
    ("begeni", &["likes"]),
    ("curtidas", &["likes"]),
];

/// What else a word may be called in a catalogue.
pub(super) fn aliases(word: &str) -> Option<&'static [&'static str]> {
    ALIASES.iter().find(|(name, _)| *name == word).map(|(_, others)| *others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_are_in_the_form_in_which_they_are_looked_for() {
        for (name, others) in ALIASES {
            for word in others.iter().chain([name]) {
                assert_eq!(words(word).collect::<Vec<_>>(), [*word]);
            }
        }
    }
}
