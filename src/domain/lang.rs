//! The languages that the bot speaks, and which of them suit a person.

use serde::{Deserialize, Serialize};

/// A language of the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lang {
    #[serde(rename = "en")]
    En,
    #[serde(rename = "ru")]
    Ru,
    #[serde(rename = "ar")]
    Ar,
    /// Jamaican Patois, the panel's own; Telegram has no code for it.
    #[serde(rename = "jam")]
    Jam,
}

impl Lang {
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Ru, Lang::Ar, Lang::Jam];

    /// The BCP 47 code, which is also the folder of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Ar => "ar",
            Self::Jam => "jam",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Ar => "العربية",
            Self::Jam => "Patwa (Jamiekan)",
        }
    }

    pub fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// The two-letter code that Telegram takes for menus, where there is one.
    pub fn telegram_code(self) -> Option<&'static str> {
        Some(self.code()).filter(|code| code.len() == 2)
    }

    /// The language that fits Telegram's `language_code` (`ru-RU`, `pt-br`); English where none does.
    pub fn for_telegram(code: Option<&str>) -> Self {
        code.and_then(|code| Self::from_code(primary(code))).unwrap_or(Self::En)
    }

    /// The languages to offer first to a person: their own, then those that people beside them speak, then English.
    pub fn suggested(code: Option<&str>) -> Vec<Self> {
        let neighbours: &[Lang] = match code.map(primary) {
            Some("uk" | "be" | "kk" | "uz" | "tg" | "ky" | "hy" | "az" | "ka" | "tk") => &[Lang::Ru],
            Some("fa" | "ur" | "he" | "ku" | "ps") => &[Lang::Ar],
            // Speakers of Patois use Telegram in English.
            Some("en") | None => &[Lang::En, Lang::Jam],
            _ => &[],
        };
        let mut langs = vec![];
        for lang in code
            .and_then(|code| Self::from_code(primary(code)))
            .into_iter()
            .chain(neighbours.iter().copied())
            .chain([Self::En])
        {
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        langs
    }
}

fn primary(code: &str) -> &str {
    code.split(['-', '_']).next().unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_code_finds_its_language() {
        assert_eq!(Lang::for_telegram(Some("ru-RU")), Lang::Ru);
        assert_eq!(Lang::for_telegram(Some("xx")), Lang::En);
        assert_eq!(Lang::for_telegram(None), Lang::En);
    }

    #[test]
    fn the_persons_own_language_is_suggested_first_and_english_always() {
        assert_eq!(Lang::suggested(Some("ar")), [Lang::Ar, Lang::En]);
        assert_eq!(Lang::suggested(Some("uk")), [Lang::Ru, Lang::En]);
        assert_eq!(Lang::suggested(None), [Lang::En, Lang::Jam]);
    }
}
