//! Passkeys (W3C Web Authentication, Level 3), as far as an official's second factor needs them.
//!
//! Two ceremonies: a passkey is registered, and later signs a challenge. Attestation is not asked
//! for: it would say which device an official bought. What a browser collects is read by the
//! standard's limited algorithm (section 5.8.1.2), which compares octets and parses no JSON; what
//! an authenticator says has a fixed layout (section 6.1). The curve is a library's.
//!
//! A check fails in one way and does not say why.

use base64ct::{Base64UrlUnpadded, Encoding};
use ed25519_dalek::VerifyingKey as EdKey;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature as EcSignature, VerifyingKey as EcKey};
use subtle::ConstantTimeEq;

use crate::labels::sha256;

/// Octets of a challenge (section 13.4.3 asks for 16 at least).
pub const CHALLENGE_OCTETS: usize = 32;
/// Longest credential id (section 5.8.3).
const CREDENTIAL_ID_OCTETS_MAX: usize = 1023;
/// Longest client data or authenticator data that is looked at.
const DATA_OCTETS_MAX: usize = 4096;

/// Offsets of the authenticator data (section 6.1).
const FLAGS_AT: usize = 32;
const COUNTER_AT: usize = 33;
const CREDENTIAL_AT: usize = 37;
const AAGUID_OCTETS: usize = 16;
/// Bits of its flags: somebody was there, was recognised, and a credential follows.
const PRESENT: u8 = 0x01;
const RECOGNISED: u8 = 0x04;
const WITH_CREDENTIAL: u8 = 0x40;

/// Algorithms by their number in a public key as it is kept (RFC 9053: ES256 and EdDSA).
const ES256: u8 = 1;
const ED25519: u8 = 2;
/// COSE keys up to their first coordinate: the map, key type, algorithm and curve (RFC 9052,
/// section 7, in the one order that CTAP 2.1, section 8, allows).
const COSE_ES256: &[u8] = &[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20];
const COSE_ED25519: &[u8] = &[0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20];
const COSE_Y: &[u8] = &[0x22, 0x58, 0x20];
const COORDINATE_OCTETS: usize = 32;
/// How a point with both coordinates begins (SEC 1, section 2.3.3).
const UNCOMPRESSED: u8 = 0x04;

/// For whom a passkey is: one web origin, known to authenticators by its host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    origin: String,
    id: String,
}

impl RelyingParty {
    /// The party of an origin such as `https://dissent.example.gov`; none if it is not one that
    /// browsers give passkeys to. `http` counts for `localhost` alone, as in browsers.
    #[must_use]
    pub fn of_origin(origin: &str) -> Option<Self> {
        let (host, secure) = match origin.strip_prefix("https://") {
            Some(host) => (host, true),
            None => (origin.strip_prefix("http://")?, false),
        };
        let (host, port) = host
            .split_once(':')
            .map_or((host, None), |(h, p)| (h, Some(p)));
        let is_name = !host.is_empty()
            && host.len() <= 253
            && host.bytes().any(|c| c.is_ascii_lowercase())
            && host
                .bytes()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'.' | b'-'));
        // Browsers leave the usual port out.
        let usual = if secure { "443" } else { "80" };
        let is_port = port.is_none_or(|port| {
            port != usual && port.parse::<u16>().is_ok_and(|p| p.to_string() == port)
        });
        (is_name && is_port && (secure || host == "localhost")).then(|| Self {
            origin: origin.to_owned(),
            id: host.to_owned(),
        })
    }

    /// Where browsers reach it.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How authenticators know it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// A passkey's public half, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyKey(Vec<u8>);

/// A passkey that was registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Names it, for the authenticator.
    pub credential: Vec<u8>,
    /// What its signatures verify under.
    pub key: PasskeyKey,
    /// Its counter; zero for ever in those that are kept on several devices.
    pub counter: u32,
}

/// What a browser hands on of a signed challenge.
#[derive(Clone, Copy)]
pub struct Assertion<'a> {
    /// What the browser collected: `clientDataJSON`.
    pub client_data: &'a [u8],
    /// What the authenticator says.
    pub authenticator_data: &'a [u8],
    /// Its signature over both.
    pub signature: &'a [u8],
}

/// It is not such a passkey's answer to this challenge, for this party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not this passkey's answer")]
pub struct NotByPasskey;

/// Checks the registration of a passkey (section 7.1, without attestation).
///
/// # Errors
/// If it is not the answer to this challenge, or the key is of no kind that is known here.
pub fn register(
    party: &RelyingParty,
    challenge: &[u8; CHALLENGE_OCTETS],
    client_data: &[u8],
    authenticator_data: &[u8],
) -> Result<Registered, NotByPasskey> {
    check_client_data("webauthn.create", party, challenge, client_data)?;
    let counter = check_authenticator_data(party, authenticator_data)?;
    read_credential(authenticator_data, counter).ok_or(NotByPasskey)
}

/// Checks a signed challenge (section 7.2) and returns the passkey's counter.
///
/// # Errors
/// If this passkey did not sign this challenge for this party, with the person there and recognised.
pub fn verify(
    party: &RelyingParty,
    challenge: &[u8; CHALLENGE_OCTETS],
    key: &PasskeyKey,
    assertion: &Assertion<'_>,
) -> Result<u32, NotByPasskey> {
    check_client_data("webauthn.get", party, challenge, assertion.client_data)?;
    let counter = check_authenticator_data(party, assertion.authenticator_data)?;
    let signed = [assertion.authenticator_data, &sha256(assertion.client_data)].concat();
    key.verify(&signed, assertion.signature)?;
    Ok(counter)
}

/// The limited algorithm of section 5.8.1.2.
fn check_client_data(
    kind: &str,
    party: &RelyingParty,
    challenge: &[u8; CHALLENGE_OCTETS],
    client_data: &[u8],
) -> Result<(), NotByPasskey> {
    // None of the three holds a character that JSON writes otherwise.
    let expected = format!(
        r#"{{"type":"{kind}","challenge":"{}","origin":"{}","crossOrigin":false"#,
        Base64UrlUnpadded::encode_string(challenge),
        party.origin
    );
    let rest = client_data.strip_prefix(expected.as_bytes());
    let ends = rest.is_some_and(|rest| rest == b"}" || rest.starts_with(b","));
    if ends && client_data.len() <= DATA_OCTETS_MAX {
        Ok(())
    } else {
        Err(NotByPasskey)
    }
}

/// Party, flags and counter (section 6.1).
fn check_authenticator_data(party: &RelyingParty, data: &[u8]) -> Result<u32, NotByPasskey> {
    if data.len() > DATA_OCTETS_MAX {
        return Err(NotByPasskey);
    }
    let party_hash = data.get(..FLAGS_AT).ok_or(NotByPasskey)?;
    let is_for_party = bool::from(party_hash.ct_eq(&sha256(party.id.as_bytes())));
    let flags = data.get(FLAGS_AT).ok_or(NotByPasskey)?;
    let counter = data.get(COUNTER_AT..CREDENTIAL_AT).ok_or(NotByPasskey)?;
    let counter = counter.try_into().map_err(|_| NotByPasskey)?;
    let is_attended = flags & (PRESENT | RECOGNISED) == PRESENT | RECOGNISED;
    if is_for_party && is_attended {
        Ok(u32::from_be_bytes(counter))
    } else {
        Err(NotByPasskey)
    }
}

/// The attested credential data (section 6.5.1). What follows the key are extensions, which say
/// nothing that is asked here.
fn read_credential(data: &[u8], counter: u32) -> Option<Registered> {
    if data.get(FLAGS_AT)? & WITH_CREDENTIAL == 0 {
        return None;
    }
    let data = data.get(CREDENTIAL_AT + AAGUID_OCTETS..)?;
    let (length, data) = data.split_at_checked(2)?;
    let length = usize::from(u16::from_be_bytes(length.try_into().ok()?));
    if !(1..=CREDENTIAL_ID_OCTETS_MAX).contains(&length) {
        return None;
    }
    let (credential, key) = data.split_at_checked(length)?;
    Some(Registered {
        credential: credential.to_vec(),
        key: PasskeyKey::from_cose(key)?,
        counter,
    })
}

impl PasskeyKey {
    /// A key as it was kept.
    ///
    /// # Errors
    /// If it is none.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, NotByPasskey> {
        let key = Self(octets.to_vec());
        // A key that was kept can be used.
        match octets.split_first() {
            Some((&ES256, point)) if EcKey::from_sec1_bytes(point).is_ok() => Ok(key),
            Some((&ED25519, point)) if ed_key(point).is_some() => Ok(key),
            _ => Err(NotByPasskey),
        }
    }

    /// As it is kept: one octet for the algorithm, then the point.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Reads a COSE key (RFC 9053, sections 7.1 and 7.2), of which CTAP 2 fixes every octet but the
    /// coordinates. What follows it is not looked at.
    fn from_cose(octets: &[u8]) -> Option<Self> {
        let kept = if let Some(rest) = octets.strip_prefix(COSE_ES256) {
            let (x, rest) = rest.split_at_checked(COORDINATE_OCTETS)?;
            let y = rest.strip_prefix(COSE_Y)?.get(..COORDINATE_OCTETS)?;
            [&[ES256, UNCOMPRESSED], x, y].concat()
        } else {
            let x = octets.strip_prefix(COSE_ED25519)?;
            [&[ED25519], x.get(..COORDINATE_OCTETS)?].concat()
        };
        Self::from_bytes(&kept).ok()
    }

    fn verify(&self, signed: &[u8], signature: &[u8]) -> Result<(), NotByPasskey> {
        match self.0.split_first() {
            Some((&ES256, point)) => {
                let key = EcKey::from_sec1_bytes(point).map_err(|_| NotByPasskey)?;
                let signature = EcSignature::from_der(signature).map_err(|_| NotByPasskey)?;
                key.verify(signed, &signature).map_err(|_| NotByPasskey)
            }
            Some((&ED25519, point)) => {
                let key = ed_key(point).ok_or(NotByPasskey)?;
                let signature = signature.try_into().map_err(|_| NotByPasskey)?;
                key.verify_strict(signed, &signature)
                    .map_err(|_| NotByPasskey)
            }
            _ => Err(NotByPasskey),
        }
    }
}

fn ed_key(point: &[u8]) -> Option<EdKey> {
    let key = EdKey::from_bytes(point.try_into().ok()?).ok()?;
    // Under a key of low order, signatures are good for any message.
    (!key.is_weak()).then_some(key)
}

#[cfg(test)]
mod tests;
