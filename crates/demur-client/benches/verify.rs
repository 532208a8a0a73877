//! What an auditor waits for: a case file with 1,100 signatures, and the signatures in it alone, in
//! one run on one core. The case is made by the client and the application as in operation.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement that cannot be set up should stop; its size belongs to the result"
)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use demur_client::export::case_file;
use demur_client::verify::case;
use demur_crypto::credential::Hint;
use demur_crypto::randomness::SeededRandomness;
use demur_domain::operation::Operation;
use demur_protocol::casefile::{CaseFile, Magic};
use demur_protocol::presentation::Kind;
use demur_testkit::World;
use demur_testkit::store::memory::MemoryStore;

const SIGNATURES: usize = 1_100;
/// As many as a courier may post at once.
const POST: usize = 64;

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(5));
    targets = verify
}
criterion_main!(benches);

fn verify(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let (file, circulation) = runtime.expect("a runtime").block_on(filed());
    let octets = file.to_file();
    println!(
        "case file: {} octets, {SIGNATURES} signatures",
        octets.len()
    );
    let hinted: Vec<_> = file
        .material
        .presentations
        .iter()
        .map(|filed| (&filed.presentation, Hint::from_bytes(&filed.hint).ok()))
        .collect();
    let rules = circulation.rules(Kind::Sign);
    let mut group = criterion.benchmark_group("case file");
    group.throughput(Throughput::Elements(SIGNATURES as u64));
    group.bench_function("total", |bencher| {
        bencher.iter(|| {
            let file = CaseFile::from_file(black_box(&octets)).expect("a case file");
            let file = file.expect("its canonical form");
            let mut randomness = SeededRandomness::new([1; 32]);
            assert!(case::verify(&file, None, &mut randomness).is_ok());
        });
    });
    group.bench_function("decoding", |bencher| {
        bencher.iter(|| CaseFile::from_file(black_box(&octets)).is_some_and(|file| file.is_ok()));
    });
    group.bench_function("signatures", |bencher| {
        bencher.iter(|| {
            let mut randomness = SeededRandomness::new([1; 32]);
            let verified = rules.verify_all(black_box(&hinted), &mut randomness);
            assert!(verified.iter().all(Result::is_ok));
        });
    });
    group.finish();
}

/// A memo that so many signed, filed and exported.
async fn filed() -> (CaseFile, demur_client::circulation::Circulation) {
    let mut world = World::enrolled(MemoryStore::new(), SIGNATURES, 0).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    for start in (0..SIGNATURES).step_by(POST) {
        world
            .cosign(&paper, start..(start + POST).min(SIGNATURES))
            .await;
    }
    let circulation = world.circulation(&paper).await;
    let certificate = world.seal(&paper).await;
    world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    let request = paper.request(Operation::CaseExport, world.clock.now());
    let material = world.app.case_export(request).await.expect("an export");
    let text = paper.authored.versions.last().expect("a version").clone();
    let file = case_file(
        material,
        text,
        &paper.authored.circulation(),
        std::iter::empty(),
    );
    assert_eq!(
        file.material.presentations.len(),
        SIGNATURES,
        "every signature counts"
    );
    (file, circulation)
}
