#![no_main]
//! Any text or bytes as a key or a share.

use demur_crypto::{
    seal::{Identity, Recipient},
    shares::Share,
    sign::{Log, VerifyingKey},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        if let Ok(recipient) = text.parse::<Recipient>() {
            assert_eq!(recipient.to_string(), text);
        }
        if let Ok(identity) = text.parse::<Identity>() {
            assert_eq!(identity.to_secret_string().as_str(), text);
        }
        if let Ok(key) = text.parse::<VerifyingKey<Log>>() {
            assert_eq!(key.to_string(), text);
        }
    }
    if let Some(share) = bytes
        .as_array()
        .and_then(|bytes| Share::from_bytes(bytes).ok())
    {
        assert_eq!(share.to_bytes().as_slice(), bytes);
    }
    if let Some(key) = bytes
        .as_array()
        .and_then(|bytes| VerifyingKey::<Log>::from_bytes(bytes).ok())
    {
        assert_eq!(key.to_bytes(), bytes);
    }
});
