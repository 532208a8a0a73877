//! What an authenticator says of a passkey.

use demur_crypto::labels::sha256;
use demur_crypto::passkey::{PasskeyKey, RelyingParty, register};

use crate::Reading;

const ORIGIN: &str = "https://demur.example";
const HOST: &str = "demur.example";

/// A key that is read is kept, and read again.
pub(super) fn passkey(octets: &[u8]) -> Reading {
    let Some(party) = RelyingParty::of_origin(ORIGIN) else {
        return Reading::Refused;
    };
    // The challenge is of zeros alone, which base64 writes as this letter.
    let challenge = "A".repeat(43);
    let client_data = format!(
        r#"{{"type":"webauthn.create","challenge":"{challenge}","origin":"{ORIGIN}","crossOrigin":false}}"#
    );
    match register(&party, &[0; 32], client_data.as_bytes(), octets) {
        Ok(made) => {
            assert!((1..=1023).contains(&made.credential.len()));
            let kept = PasskeyKey::from_bytes(made.key.as_bytes());
            assert_eq!(kept, Ok(made.key));
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

/// A registration with Ed25519's base point for a key.
pub(super) fn passkey_seeds() -> Vec<Vec<u8>> {
    let mut data = sha256(HOST.as_bytes()).to_vec();
    data.extend([0x45, 0, 0, 0, 1]);
    data.extend([0; 16]);
    data.extend([0, 20]);
    data.extend([7; 20]);
    data.extend([0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20, 0x58]);
    data.extend([0x66; 31]);
    vec![data]
}
