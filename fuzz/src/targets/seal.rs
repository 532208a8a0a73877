//! Sealed files, capsules and trustees' shares.

use demur_crypto::capsule::{Binding, Capsule};
use demur_crypto::seal::{Identity, Padding, Recipient, join, open, seal, split_header};
use demur_crypto::shares::{Share, split};
use demur_crypto::sign::{Log, VerifyingKey};

use super::{Counter, one_encoding};
use crate::Reading;

const CONTENT: &[u8] = b"what was sealed";
const BINDING: Binding = Binding([9; 32]);

fn identity() -> Identity {
    Identity::from_seed(&[5; 32])
}

pub(super) fn header(octets: &[u8]) -> Reading {
    let halves = split_header(octets);
    one_encoding(octets, halves, |halves| {
        join(halves.header, halves.payload).unwrap_or_default()
    })
}

/// Whatever opens must hold what was sealed: everything in a file is authenticated.
pub(super) fn open_file(octets: &[u8]) -> Reading {
    for padding in [Padding::Stepped, Padding::Fixed(64)] {
        assert!(
            open(&[&identity()], octets, padding, octets.len()).is_err(),
            "it is not padded"
        );
    }
    match open(&[&identity()], octets, Padding::None, octets.len()) {
        Ok(content) => {
            assert_eq!(content.as_slice(), CONTENT, "opened to something else");
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

pub(super) fn file_seeds() -> Vec<Vec<u8>> {
    let recipient = identity().recipient();
    seal(&[recipient], CONTENT, Padding::None, &mut Counter(1))
        .into_iter()
        .collect()
}

pub(super) fn capsule(octets: &[u8]) -> Reading {
    let Ok(capsule) = Capsule::from_bytes(octets) else {
        return Reading::Refused;
    };
    let share = capsule.share_for(&identity(), BINDING);
    assert!(
        !matches!(share, Ok(Some(_))),
        "a named capsule gave a trustee's share"
    );
    match capsule.open_named(&identity(), BINDING) {
        Ok(Some(content)) => {
            assert_eq!(content.as_slice(), CONTENT, "opened to something else");
            Reading::Accepted
        }
        Ok(None) | Err(_) => Reading::Refused,
    }
}

pub(super) fn capsule_seeds() -> Vec<Vec<u8>> {
    let office = [identity().recipient()];
    let capsule = Capsule::named(&office, CONTENT, BINDING, &mut Counter(2));
    capsule
        .into_iter()
        .map(|capsule| capsule.as_bytes().to_vec())
        .collect()
}

pub(super) fn share(octets: &[u8]) -> Reading {
    match <&[u8; Share::OCTETS]>::try_from(octets) {
        Ok(exact) => one_encoding(octets, Share::from_bytes(exact), |share| {
            share.to_bytes().to_vec()
        }),
        Err(_) => Reading::Refused,
    }
}

pub(super) fn share_seeds() -> Vec<Vec<u8>> {
    let shares = split(&[6; 32], 2, 3, &mut Counter(3)).unwrap_or_default();
    shares
        .iter()
        .map(|share| share.to_bytes().to_vec())
        .collect()
}

/// A key as people copy it: a recipient, an identity, or a key that verifies.
pub(super) fn key_text(octets: &[u8]) -> Reading {
    let Ok(text) = std::str::from_utf8(octets) else {
        return Reading::Refused;
    };
    let readings = [
        one_encoding(octets, text.parse(), Recipient::to_string),
        one_encoding(octets, text.parse(), |key: &Identity| {
            key.to_secret_string().to_string()
        }),
        one_encoding(octets, text.parse(), VerifyingKey::<Log>::to_string),
    ];
    if readings.contains(&Reading::Accepted) {
        Reading::Accepted
    } else {
        Reading::Refused
    }
}

pub(super) fn key_text_seeds() -> Vec<Vec<u8>> {
    let texts = [
        identity().recipient().to_string(),
        identity().to_secret_string().to_string(),
    ];
    texts.into_iter().map(String::into_bytes).collect()
}
