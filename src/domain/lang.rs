//! The languages that the bot speaks, and which of them suit a person.

use serde::{Deserialize, Serialize};

/// A language of the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lang {
    #[serde(rename = "en")]
    En,
    #[serde(rename = "ru")]
    Ru,
    #[serde(rename = "id")]
    Id,
    #[serde(rename = "hi")]
    Hi,
    #[serde(rename = "tr")]
    Tr,
    /// Brazilian; Telegram's `pt` as well.
    #[serde(rename = "pt-BR")]
    PtBr,
    #[serde(rename = "es")]
    Es,
    #[serde(rename = "ar")]
    Ar,
    #[serde(rename = "fa")]
    Fa,
    /// In Latin letters.
    #[serde(rename = "uz")]
    Uz,
    #[serde(rename = "bn")]
    Bn,
    #[serde(rename = "vi")]
    Vi,
    /// Jamaican Patois, the panel's own; Telegram has no code for it.
    #[serde(rename = "jam")]
    Jam,
}

impl Lang {
    pub const ALL: [Lang; 13] = [
        Lang::En,
        Lang::Ru,
        Lang::Id,
        Lang::Hi,
        Lang::Tr,
        Lang::PtBr,
        Lang::Es,
        Lang::Ar,
        Lang::Fa,
        Lang::Uz,
        Lang::Bn,
        Lang::Vi,
        Lang::Jam,
    ];

    /// The BCP 47 code, which is also the folder of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Id => "id",
            Self::Hi => "hi",
            Self::Tr => "tr",
            Self::PtBr => "pt-BR",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Fa => "fa",
            Self::Uz => "uz",
            Self::Bn => "bn",
            Self::Vi => "vi",
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
            Self::Id => "Bahasa Indonesia",
            Self::Hi => "हिन्दी",
            Self::Tr => "Türkçe",
            Self::PtBr => "Português (Brasil)",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::Fa => "فارسی",
            Self::Uz => "Oʻzbekcha",
            Self::Bn => "বাংলা",
            Self::Vi => "Tiếng Việt",
            Self::Jam => "Patwa (Jamiekan)",
        }
    }

    pub fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar | Self::Fa)
    }

    /// The two-letter code that Telegram takes for menus, where there is one.
    pub fn telegram_code(self) -> Option<&'static str> {
        Some(primary(self.code())).filter(|code| code.len() == 2)
    }

    /// The language of Telegram's `language_code` (`ru-RU`, `pt-br`), if it is one of ours.
    fn of_telegram(code: &str) -> Option<Self> {
        let wanted = primary(code).to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| primary(lang.code()) == wanted)
    }

    /// The language that fits Telegram's `language_code`; English where none does.
    pub fn for_telegram(code: Option<&str>) -> Self {
        code.and_then(Self::of_telegram).unwrap_or(Self::En)
    }

    /// The languages to offer first to a person: their own, then those that people beside them speak, then English.
    pub fn suggested(code: Option<&str>) -> Vec<Self> {
        let neighbours: &[Lang] = match code.map(primary) {
            Some("uz" | "uk" | "be" | "kk" | "hy" | "az" | "ka") => &[Lang::Ru],
            Some("ky" | "tk") => &[Lang::Ru, Lang::Uz],
            Some("tg") => &[Lang::Ru, Lang::Fa],
            Some("ps" | "ku") => &[Lang::Fa, Lang::Ar],
            Some("fa" | "he") => &[Lang::Ar],
            Some("ur" | "pa" | "gu" | "mr" | "ne" | "ta" | "te" | "kn" | "ml" | "or" | "sa") => &[Lang::Hi],
            Some("as") => &[Lang::Bn, Lang::Hi],
            Some("ms" | "jv" | "su") => &[Lang::Id],
            Some("gl" | "ca" | "eu" | "qu" | "gn") => &[Lang::Es],
            // Speakers of Patois use Telegram in English.
            Some("en") | None => &[Lang::En, Lang::Jam],
            _ => &[],
        };
        let own = code.and_then(Self::of_telegram);
        let mut langs = vec![];
        for lang in own.into_iter().chain(neighbours.iter().copied()).chain([Self::En]) {
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
        assert_eq!(Lang::for_telegram(Some("pt-br")), Lang::PtBr);
        assert_eq!(Lang::for_telegram(Some("pt")), Lang::PtBr);
        assert_eq!(Lang::for_telegram(Some("ID")), Lang::Id);
        assert_eq!(Lang::for_telegram(Some("xx")), Lang::En);
        assert_eq!(Lang::for_telegram(None), Lang::En);
    }

    #[test]
    fn the_persons_own_language_is_suggested_first_and_english_always() {
        assert_eq!(Lang::suggested(Some("ar")), [Lang::Ar, Lang::En]);
        assert_eq!(Lang::suggested(Some("uk")), [Lang::Ru, Lang::En]);
        assert_eq!(Lang::suggested(Some("uz")), [Lang::Uz, Lang::Ru, Lang::En]);
        assert_eq!(Lang::suggested(Some("pt-br")), [Lang::PtBr, Lang::En]);
        assert_eq!(Lang::suggested(None), [Lang::En, Lang::Jam]);
    }

    #[test]
    fn every_language_but_patois_has_a_menu_of_telegrams() {
        let without: Vec<_> = Lang::ALL.into_iter().filter(|lang| lang.telegram_code().is_none()).collect();
        assert_eq!(without, [Lang::Jam]);
        assert_eq!(Lang::PtBr.telegram_code(), Some("pt"));
    }
}
