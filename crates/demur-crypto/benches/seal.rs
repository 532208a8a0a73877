//! What sealing costs: a memo of 20 kB, and a capsule of each mode.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench stops at the first fault"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use demur_crypto::{
    capsule::{Binding, Capsule, Trustees},
    randomness::Randomness,
    seal::{Identity, Padding, Recipient, open, seal},
};
use std::hint::black_box;

/// Cheap bytes: what is measured is what is done with them.
struct Counter(u64);

impl Randomness for Counter {
    fn fill(&mut self, out: &mut [u8]) {
        for byte in out {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            *byte = self.0.to_be_bytes()[0];
        }
    }
}

fn memo(criterion: &mut Criterion) {
    let identity = Identity::from_seed(&[1; 32]);
    let recipients = [identity.recipient()];
    let plaintext = vec![7; 20_000];
    let mut source = Counter(0);
    let file = seal(&recipients, &plaintext, Padding::Stepped, &mut source).unwrap();
    criterion.bench_function("seal 20 kB", |bencher| {
        bencher.iter(|| {
            seal(
                &recipients,
                black_box(&plaintext),
                Padding::Stepped,
                &mut source,
            )
        });
    });
    criterion.bench_function("open 20 kB", |bencher| {
        bencher.iter(|| open(&[&identity], black_box(&file), Padding::Stepped, file.len()));
    });
}

fn capsule(criterion: &mut Criterion) {
    let identities: Vec<_> = (1..=3)
        .map(|number| Identity::from_seed(&[number; 32]))
        .collect();
    let keys: Vec<Recipient> = identities.iter().map(Identity::recipient).collect();
    let content = vec![7; 1300];
    let binding = Binding([0; 32]);
    let mut source = Counter(0);
    criterion.bench_function("capsule, anonymous", |bencher| {
        bencher.iter(|| Capsule::anonymous(&mut source));
    });
    criterion.bench_function("capsule, named", |bencher| {
        bencher.iter(|| Capsule::named(&keys, black_box(&content), binding, &mut source));
    });
    criterion.bench_function("capsule, sealed", |bencher| {
        let trustees = Trustees {
            recipients: &keys,
            threshold: 2,
        };
        bencher.iter(|| Capsule::sealed(trustees, black_box(&content), binding, &mut source));
    });
    let named = Capsule::named(&keys, &content, binding, &mut source).unwrap();
    criterion.bench_function("capsule, open named", |bencher| {
        bencher.iter(|| named.open_named(black_box(&identities[0]), binding));
    });
    criterion.bench_function("capsule, check form", |bencher| {
        bencher.iter(|| Capsule::from_bytes(black_box(named.as_bytes())));
    });
}

criterion_group!(benches, memo, capsule);
criterion_main!(benches);
