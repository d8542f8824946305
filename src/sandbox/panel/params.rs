//! Owns the parameters of a request as the panel reads them from a form.
//! It does not know which operation needs which.

use std::collections::BTreeMap;

/// The fields of a form; one that is missing is as good as an empty one, the last of two counts.
#[derive(Debug, Default, Clone)]
pub(super) struct Params(BTreeMap<String, String>);

impl Params {
    pub fn from_form(body: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(body).into_owned().collect())
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn number(&self, name: &str) -> Option<u64> {
        self.get(name).trim().parse().ok()
    }

    /// The ids of a comma-separated list; a panel of this kind reads the first hundred and ignores the rest.
    pub fn ids(&self, name: &str) -> Vec<String> {
        let ids = self.get(name).split(',').map(str::trim).filter(|id| !id.is_empty());
        ids.take(100).map(str::to_owned).collect()
    }

    /// Everything but the key.
    pub fn without_key(mut self) -> BTreeMap<String, String> {
        self.0.remove("key");
        self.0
    }
}
