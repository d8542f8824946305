//! The vault: panel keys sealed under a master key that is never in the database.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, Generate, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::domain::ids::AccountId;

/// Bytes of an XChaCha20 nonce; random ones never meet.
const NONCE: usize = 24;
const PROOF: &[u8] = b"orderdesk vault check";
const HANDOVER: &[u8] = b"next";

/// Why a secret could not be sealed or opened. It never carries the secret.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum VaultError {
    #[error("the master key must be 32 bytes in base64 (`orderdesk keygen` prints one)")]
    BadMasterKey,
    #[error("this master key did not seal this database's keys; give the key that was used before")]
    WrongMasterKey,
    #[error("the database was sealed under another master key meanwhile; start again with that key")]
    KeyChanged,
    #[error("a sealed key cannot be opened; enter it again with /key")]
    Unreadable,
    #[error("the machine gives no random numbers")]
    NoRandomness,
}

/// The 32 bytes from outside the database under which all panel keys are sealed.
pub struct MasterKey(Zeroizing<[u8; 32]>);

impl MasterKey {
    /// Reads 32 bytes in base64; surrounding white space does not matter.
    pub fn parse(text: &SecretString) -> Result<Self, VaultError> {
        let bytes = Zeroizing::new(
            STANDARD.decode(text.expose_secret().trim()).map_err(|_| VaultError::BadMasterKey)?,
        );
        let key: [u8; 32] = bytes.as_slice().try_into().map_err(|_| VaultError::BadMasterKey)?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// A new random master key.
    pub fn generate() -> Result<Self, VaultError> {
        let key = chacha20poly1305::Key::try_generate().map_err(|_| VaultError::NoRandomness)?;
        Ok(Self(Zeroizing::new(key.into())))
    }

    /// The base64 text for a file or an environment variable.
    pub fn to_text(&self) -> SecretString {
        SecretString::from(STANDARD.encode(self.0.as_slice()))
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// Seals and opens panel keys.
pub struct Vault(XChaCha20Poly1305);

impl Vault {
    pub fn new(master: &MasterKey) -> Self {
        Self(XChaCha20Poly1305::new(&(*master.0).into()))
    }

    /// Seals a panel key for one account; moved to another account's row it does not open.
    pub fn seal(&self, account: AccountId, key: &SecretString) -> Result<Vec<u8>, VaultError> {
        self.seal_bytes(key.expose_secret().as_bytes(), &associated(account))
    }

    /// Opens what [`seal`](Self::seal) made for the same account.
    pub fn open(&self, account: AccountId, sealed: &[u8]) -> Result<SecretString, VaultError> {
        let bytes = Zeroizing::new(self.open_bytes(sealed, &associated(account))?);
        let text = std::str::from_utf8(&bytes).map_err(|_| VaultError::Unreadable)?;
        Ok(SecretString::from(text.to_owned()))
    }

    /// Seals an update: a person may have pasted a key into it.
    pub fn seal_update(&self, id: i64, body: &str) -> Result<Vec<u8>, VaultError> {
        self.seal_bytes(body.as_bytes(), &update_associated(id))
    }

    pub fn open_update(&self, id: i64, sealed: &[u8]) -> Result<String, VaultError> {
        String::from_utf8(self.open_bytes(sealed, &update_associated(id))?)
            .map_err(|_| VaultError::Unreadable)
    }

    /// Seals a secret of the program itself under its name.
    pub fn seal_named(&self, name: &str, secret: &SecretString) -> Result<Vec<u8>, VaultError> {
        self.seal_bytes(secret.expose_secret().as_bytes(), format!("secret {name}").as_bytes())
    }

    /// Opens what [`seal_named`](Self::seal_named) made under the same name.
    pub fn open_named(&self, name: &str, sealed: &[u8]) -> Result<SecretString, VaultError> {
        let bytes = Zeroizing::new(self.open_bytes(sealed, format!("secret {name}").as_bytes())?);
        let text = std::str::from_utf8(&bytes).map_err(|_| VaultError::Unreadable)?;
        Ok(SecretString::from(text.to_owned()))
    }

    /// A text that only the same master key can [`verify`](Self::verify).
    pub fn proof(&self) -> Result<String, VaultError> {
        Ok(STANDARD.encode(self.seal_bytes(PROOF, b"check")?))
    }

    pub fn verify(&self, proof: &str) -> Result<(), VaultError> {
        let sealed = STANDARD.decode(proof).map_err(|_| VaultError::WrongMasterKey)?;
        match self.open_bytes(&sealed, b"check") {
            Ok(text) if text == PROOF => Ok(()),
            _ => Err(VaultError::WrongMasterKey),
        }
    }

    /// Opens what this vault sealed, and seals it under another one, bound to the same row.
    pub fn seal_anew(&self, other: &Self, bound_to: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        let plain = Zeroizing::new(self.open_bytes(sealed, bound_to.as_bytes())?);
        other.seal_bytes(&plain, bound_to.as_bytes())
    }

    /// The next master key, for a program that holds this one.
    pub fn hand_over(&self, next: &MasterKey) -> Result<String, VaultError> {
        Ok(STANDARD.encode(self.seal_bytes(next.0.as_slice(), HANDOVER)?))
    }

    /// The vault of the master key that [`hand_over`](Self::hand_over) sealed.
    pub fn take_over(&self, handed: &str) -> Result<Self, VaultError> {
        let sealed = STANDARD.decode(handed).map_err(|_| VaultError::Unreadable)?;
        let bytes = Zeroizing::new(self.open_bytes(&sealed, HANDOVER)?);
        let key: [u8; 32] = bytes.as_slice().try_into().map_err(|_| VaultError::Unreadable)?;
        Ok(Self::new(&MasterKey(Zeroizing::new(key))))
    }

    fn seal_bytes(&self, plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, VaultError> {
        let nonce = XNonce::try_generate().map_err(|_| VaultError::NoRandomness)?;
        let sealed =
            self.0.encrypt(&nonce, Payload { msg: plain, aad }).map_err(|_| VaultError::Unreadable)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn open_bytes(&self, sealed: &[u8], aad: &[u8]) -> Result<Vec<u8>, VaultError> {
        let (nonce, msg) = sealed.split_at_checked(NONCE).ok_or(VaultError::Unreadable)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| VaultError::Unreadable)?;
        self.0.decrypt(&nonce, Payload { msg, aad }).map_err(|_| VaultError::Unreadable)
    }
}

fn associated(account: AccountId) -> Vec<u8> {
    format!("account:{account}").into_bytes()
}

fn update_associated(id: i64) -> Vec<u8> {
    format!("update:{id}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> Vault {
        Vault::new(&MasterKey::generate().unwrap())
    }

    #[test]
    fn a_key_opens_only_for_its_account_and_master_key() {
        let vault_a = vault();
        let sealed = vault_a.seal(AccountId(1), &SecretString::from("top-secret")).unwrap();
        assert_eq!(vault_a.open(AccountId(1), &sealed).unwrap().expose_secret(), "top-secret");
        assert_eq!(vault_a.open(AccountId(2), &sealed).unwrap_err(), VaultError::Unreadable);
        assert_eq!(vault().open(AccountId(1), &sealed).unwrap_err(), VaultError::Unreadable);
    }

    #[test]
    fn the_same_key_is_never_sealed_to_the_same_bytes() {
        let vault = vault();
        let key = SecretString::from("k");
        assert_ne!(vault.seal(AccountId(1), &key).unwrap(), vault.seal(AccountId(1), &key).unwrap());
    }

    #[test]
    fn a_changed_byte_is_noticed() {
        let vault = vault();
        let mut sealed = vault.seal(AccountId(1), &SecretString::from("k")).unwrap();
        let last = sealed.len() - 1;
        sealed[last] ^= 1;
        assert!(vault.open(AccountId(1), &sealed).is_err());
        assert!(vault.open(AccountId(1), &sealed[..10]).is_err());
    }

    #[test]
    fn a_master_key_survives_its_text_and_a_short_one_is_refused() {
        let key = MasterKey::generate().unwrap();
        assert_eq!(*MasterKey::parse(&key.to_text()).unwrap().0, *key.0);
        assert!(MasterKey::parse(&SecretString::from("c2hvcnQ=")).is_err());
        assert_eq!(format!("{key:?}"), "MasterKey(…)");
    }
}
