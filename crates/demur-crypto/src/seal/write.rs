//! Writing age files (C2SP age.md, v1).
//!
//! The `age` crate's `Encryptor` adds to every header a stanza of random size that means nothing,
//! and cannot be told not to. Sizes would then be neither fixed nor stepped, and the modes of a
//! capsule would differ. It also draws its randomness itself. Hence this writer; what it writes is
//! read by three other implementations in our tests.

use super::{
    Recipient, SealError,
    header::{MAC_MARK, RECIPIENTS_MAX, VERSION_LINE},
    key::RecipientKind,
};
use crate::randomness::{Randomness, random_bytes};
use age::{Recipient as _, secrecy::ExposeSecret};
use age_core::{
    format::{FileKey, Stanza},
    primitives::hkdf,
};
use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::{AeadInPlace, ChaCha20Poly1305, KeyInit};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

const CHUNK_OCTETS: usize = 64 * 1024;
const TAG_OCTETS: usize = 16;
const NONCE_OCTETS: usize = 16;
const BODY_LINE_CHARS: usize = 64;

/// The header of a file to one hybrid recipient: version, arguments, body and MAC, a line each.
pub(crate) const HYBRID_HEADER_OCTETS: usize = 22 + (18 + 1494 + 1) + (43 + 1) + (4 + 43 + 1);

/// The size of a file to one hybrid recipient.
pub(crate) const fn sealed_octets(plaintext_octets: usize) -> usize {
    let chunks = if plaintext_octets == 0 {
        1
    } else {
        plaintext_octets.div_ceil(CHUNK_OCTETS)
    };
    HYBRID_HEADER_OCTETS + NONCE_OCTETS + plaintext_octets + chunks * TAG_OCTETS
}

pub(super) fn write(
    recipients: &[Recipient],
    plaintext: &[u8],
    randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    check(recipients)?;
    let file_key = FileKey::init_with_mut(|key| randomness.fill(key));
    let mut header = format!("{VERSION_LINE}\n");
    for recipient in recipients {
        write_stanza(&mut header, &wrap(recipient, &file_key, randomness)?);
    }
    header.push_str(MAC_MARK);
    let mac = header_mac(&file_key, header.as_bytes())?;
    header.push(' ');
    header.push_str(&Base64Unpadded::encode_string(&mac));
    header.push('\n');

    let mut file = header.into_bytes();
    write_payload(&mut file, &file_key, plaintext, random_bytes(randomness))?;
    Ok(file)
}

fn check(recipients: &[Recipient]) -> Result<(), SealError> {
    let Some(first) = recipients.first() else {
        return Err(SealError::NoRecipients);
    };
    if recipients.len() > RECIPIENTS_MAX {
        return Err(SealError::TooManyRecipients);
    }
    // age.md: a hybrid file should not be encrypted to recipients that are not.
    if recipients
        .iter()
        .any(|other| other.is_hybrid() != first.is_hybrid())
    {
        return Err(SealError::MixedRecipients);
    }
    let repeated = |(i, recipient)| recipients.iter().take(i).any(|other| other == recipient);
    if recipients.iter().enumerate().any(repeated) {
        return Err(SealError::RepeatedRecipient);
    }
    Ok(())
}

fn wrap(
    recipient: &Recipient,
    file_key: &FileKey,
    randomness: &mut dyn Randomness,
) -> Result<Stanza, SealError> {
    match &recipient.0 {
        RecipientKind::Hybrid(hybrid) => hybrid.wrap(file_key, randomness),
        RecipientKind::X25519(plain) => {
            let wrapped = plain.wrap_file_key(file_key).ok();
            wrapped.and_then(|(mut stanzas, _)| stanzas.pop())
        }
    }
    .ok_or(SealError::UnusableKey)
}

fn write_stanza(header: &mut String, stanza: &Stanza) {
    header.push_str("-> ");
    header.push_str(&stanza.tag);
    for argument in &stanza.args {
        header.push(' ');
        header.push_str(argument);
    }
    header.push('\n');
    let body = Base64Unpadded::encode_string(&stanza.body);
    let mut rest = body.as_str();
    // The last line is always a short one, empty if need be.
    while let Some((line, tail)) = rest.split_at_checked(BODY_LINE_CHARS) {
        header.push_str(line);
        header.push('\n');
        rest = tail;
    }
    header.push_str(rest);
    header.push('\n');
}

fn header_mac(file_key: &FileKey, header: &[u8]) -> Result<[u8; 32], SealError> {
    let key = Zeroizing::new(hkdf(&[], b"header", file_key.expose_secret()));
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key.as_slice())
        .map_err(|_| SealError::UnusableKey)?;
    mac.update(header);
    Ok(mac.finalize().into_bytes().into())
}

/// age.md, "Payload": chunks of 64 KiB under a counter, the last one marked.
fn write_payload(
    file: &mut Vec<u8>,
    file_key: &FileKey,
    plaintext: &[u8],
    nonce: [u8; NONCE_OCTETS],
) -> Result<(), SealError> {
    let key = Zeroizing::new(hkdf(&nonce, b"payload", file_key.expose_secret()));
    let cipher = ChaCha20Poly1305::new(key.as_slice().into());
    file.extend_from_slice(&nonce);
    let mut rest = plaintext;
    let mut counter = 0_u64;
    loop {
        let (chunk, tail) = rest.split_at_checked(CHUNK_OCTETS).unwrap_or((rest, &[]));
        let mut chunk_nonce = [0; 12];
        let (count, last) = chunk_nonce.split_at_mut(11);
        for (byte, value) in count
            .iter_mut()
            .rev()
            .zip(counter.to_be_bytes().iter().rev())
        {
            *byte = *value;
        }
        last.fill(u8::from(tail.is_empty()));
        let start = file.len();
        file.extend_from_slice(chunk);
        let buffer = file.get_mut(start..).unwrap_or_default();
        let tag = cipher
            .encrypt_in_place_detached(&chunk_nonce.into(), &[], buffer)
            .map_err(|_| SealError::TooLong)?;
        file.extend_from_slice(&tag);
        if tail.is_empty() {
            return Ok(());
        }
        rest = tail;
        counter += 1;
    }
}
