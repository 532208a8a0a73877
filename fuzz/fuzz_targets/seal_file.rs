#![no_main]
//! Any bytes as a sealed file: splitting, joining and opening.

use demur_crypto::seal::{Identity, Padding, join, open, split_header};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| Identity::from_seed(&[1; 32]));

fuzz_target!(|bytes: &[u8]| {
    if let Ok(split) = split_header(bytes) {
        assert_eq!(join(split.header, split.payload).as_deref(), Ok(bytes));
    }
    for padding in [Padding::None, Padding::Stepped, Padding::Fixed(64)] {
        let _ = open(&[&IDENTITY], bytes, padding, bytes.len());
    }
});
