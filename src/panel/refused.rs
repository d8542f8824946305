//! The keys that a panel has refused: nothing more of them is started, whatever waits for its turn already.
//!
//! It lives in memory and bridges the moment until the refusal is in the database, which keeps it for good.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use super::error::PanelError;

/// Above so many keys all are forgotten: by then the database knows them.
const KEEP_KEYS: usize = 10_000;

/// Refused keys of one panel, by a hash that means nothing elsewhere, each with the panel's words.
#[derive(Debug, Default)]
pub struct RefusedKeys {
    hasher: RandomState,
    words: Mutex<HashMap<u64, String>>,
}

impl RefusedKeys {
    /// Remembers a key whose request ended so, if the panel refused it.
    pub fn note<T>(&self, key: &SecretString, ended: &Result<T, PanelError>) {
        let Err(PanelError::WrongKey { text }) = ended else { return };
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if words.len() >= KEEP_KEYS {
            words.clear();
        }
        words.insert(self.hash(key), text.clone());
    }

    /// What the panel said of a key that it refused.
    pub fn find(&self, key: &SecretString) -> Option<PanelError> {
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        words.get(&self.hash(key)).map(|text| PanelError::WrongKey { text: text.clone() })
    }

    /// The panel accepted the key when somebody entered it again.
    pub fn forget(&self, key: &SecretString) {
        self.words.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.hash(key));
    }

    fn hash(&self, key: &SecretString) -> u64 {
        self.hasher.hash_one(key.expose_secret())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refused_key_is_remembered_until_it_is_accepted() {
        let keys = RefusedKeys::default();
        let (one, two) = (SecretString::from("0123456789abcdef"), SecretString::from("fedcba9876543210"));
        let refused = PanelError::WrongKey { text: "Invalid API key".into() };
        keys.note::<()>(&one, &Err(PanelError::TimedOut));
        keys.note(&one, &Ok(()));
        assert_eq!(keys.find(&one), None);
        keys.note::<()>(&one, &Err(refused.clone()));
        assert_eq!((keys.find(&one), keys.find(&two)), (Some(refused), None));
        keys.forget(&one);
        assert_eq!(keys.find(&one), None);
    }
}
