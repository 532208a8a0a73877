//! libFuzzer over the one target that the environment names. See `fuzz/README.md`.
#![no_main]

use std::sync::LazyLock;

use demur_fuzz::Target;

#[expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "libFuzzer owns the arguments"
)]
static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("DEMUR_FUZZ").expect("DEMUR_FUZZ names a target");
    demur_fuzz::target(&name).expect("DEMUR_FUZZ names a row of TARGETS")
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    (TARGET.read)(data);
});
