//! An authenticator without a device: it does what a browser and a passkey do together.

use base64ct::{Base64UrlUnpadded, Encoding};
use demur_crypto::labels::sha256;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};

/// A passkey on P-256, and what is wrong with it.
#[derive(Clone)]
pub struct Authenticator {
    key: SigningKey,
    /// The origin that the browser says it is at.
    pub origin: String,
    /// The party that the authenticator says it is for.
    pub party: String,
    /// Somebody was there and was recognised: the lowest and the third bit.
    pub flags: u8,
    /// Signatures so far; zero for a passkey that does not count.
    pub counter: u32,
}

/// What a ceremony leaves.
#[derive(Clone)]
pub struct Ceremony {
    /// What the browser collected.
    pub client_data: Vec<u8>,
    /// What the authenticator says.
    pub authenticator_data: Vec<u8>,
    /// Its signature; none at registration, where nothing is attested.
    pub signature: Vec<u8>,
}

impl Authenticator {
    /// A passkey of this number, for a host with a certificate.
    #[must_use]
    pub fn new(number: u8, host: &str) -> Self {
        Self {
            key: SigningKey::from_bytes(&[number; 32].into()).expect("a scalar"),
            origin: format!("https://{host}"),
            party: host.to_owned(),
            flags: 0x05,
            counter: 0,
        }
    }

    /// The credential's id.
    #[must_use]
    pub fn credential(&self) -> Vec<u8> {
        sha256(&self.key.verifying_key().to_sec1_bytes()).to_vec()
    }

    /// Makes the passkey known.
    #[must_use]
    pub fn register(&self, challenge: &[u8; 32]) -> Ceremony {
        let mut data = self.authenticator_data(self.flags | 0x40);
        data.extend([0; 16]);
        let id = self.credential();
        data.extend(u16::try_from(id.len()).expect("short").to_be_bytes());
        data.extend(id);
        let point = self.key.verifying_key().to_sec1_bytes();
        let point = if point.len() == 65 {
            point.to_vec()
        } else {
            self.key
                .verifying_key()
                .to_sec1_point(false)
                .as_bytes()
                .to_vec()
        };
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20]);
        data.extend(point.iter().skip(1).take(32));
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.iter().skip(33));
        Ceremony {
            client_data: self.client_data("webauthn.create", challenge),
            authenticator_data: data,
            signature: Vec::new(),
        }
    }

    /// Signs a challenge.
    #[must_use]
    pub fn sign(&self, challenge: &[u8; 32]) -> Ceremony {
        self.sign_as("webauthn.get", challenge)
    }

    /// Signs a challenge for a ceremony of this name.
    #[must_use]
    pub fn sign_as(&self, kind: &str, challenge: &[u8; 32]) -> Ceremony {
        let client_data = self.client_data(kind, challenge);
        let authenticator_data = self.authenticator_data(self.flags);
        let signed = [authenticator_data.as_slice(), &sha256(&client_data)].concat();
        let signature: Signature = self.key.sign(&signed);
        Ceremony {
            client_data,
            authenticator_data,
            signature: signature.to_der().as_bytes().to_vec(),
        }
    }

    fn client_data(&self, kind: &str, challenge: &[u8; 32]) -> Vec<u8> {
        let challenge = Base64UrlUnpadded::encode_string(challenge);
        let origin = &self.origin;
        format!(
            r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#
        )
        .into_bytes()
    }

    fn authenticator_data(&self, flags: u8) -> Vec<u8> {
        let mut data = sha256(self.party.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }
}
