//! What enrolment costs: everybody of an institution, in memory, on one core.
//!
//! `cargo bench -p demur-client --bench enrol` takes 2,000 members; `-- --members 75000` as many as
//! asked for. Each commits, is certified and checks the answer; wall time is printed.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock, prints, and stops when it cannot be set up"
)]

use std::time::{Duration, Instant};

use demur_client::enrol;
use demur_crypto::credential::{Attributes, Commitment, IssuanceEntropy, IssuerSecretKey, issue};
use demur_crypto::randomness::{SeededRandomness, random_bytes};
use demur_protocol::epoch::Epoch;
use demur_testkit::charter::{epoch, manifest, state};

const MEMBERS: u32 = 2_000;
const VALUES: [&str; 8] = [
    "employee",
    "foreign",
    "eur",
    "mid",
    "under-10",
    "washington",
    "Name of a member",
    "",
];

fn main() {
    let members = members(std::env::args());
    let issuer = IssuerSecretKey::from_seed(&[1; 32]);
    let key = issuer.public_key().to_bytes().to_vec();
    let epoch = manifest(state(), epoch(), key).check().expect("an epoch");
    let octets = VALUES.iter().enumerate().map(|(index, value)| {
        epoch
            .attribute_octets(index, value)
            .expect("a value of the list")
    });
    let octets: Vec<_> = octets.collect();
    let attributes = Attributes::new(octets.try_into().expect("eight attributes"));
    let mut randomness = SeededRandomness::new([2; 32]);
    let mut spent = [Duration::ZERO; 3];
    let begun = Instant::now();
    for _ in 0..members {
        let took = enrolled(&issuer, &epoch, &attributes, &mut randomness);
        spent
            .iter_mut()
            .zip(took)
            .for_each(|(all, one)| *all += one);
    }
    let total = begun.elapsed();
    println!("{members} members enrolled in {:.2} s", total.as_secs_f64());
    for (step, spent) in ["commit (member)", "issue (issuer)", "accept (member)"]
        .iter()
        .zip(spent)
    {
        println!(
            "{step}: {:.3} ms each",
            spent.as_secs_f64() * 1e3 / f64::from(members.max(1))
        );
    }
}

/// Enrols one member and says how long each step took.
fn enrolled(
    issuer: &IssuerSecretKey,
    epoch: &Epoch,
    attributes: &Attributes,
    randomness: &mut SeededRandomness,
) -> [Duration; 3] {
    let seed = random_bytes(randomness);
    let begun = Instant::now();
    let commitment = enrol::request(&seed, epoch).expect("a commitment");
    let committed = Instant::now();
    // The issuer takes it from the wire and checks it anew.
    let commitment = Commitment::from_bytes(commitment.as_bytes()).expect("its octets");
    let entropy = IssuanceEntropy::generate(randomness);
    let answer = issue(issuer, epoch.header(), attributes, &commitment, &entropy);
    let answer = answer.expect("a signature").to_bytes().to_vec();
    let issued = Instant::now();
    let values = VALUES.map(str::to_owned).to_vec();
    enrol::accept(seed, epoch, answer, values).expect("a credential");
    [committed - begun, issued - committed, issued.elapsed()]
}

/// The number after `--members`.
fn members(arguments: impl Iterator<Item = String>) -> u32 {
    let mut after = arguments
        .skip_while(|argument| argument != "--members")
        .skip(1);
    after.next().map_or(MEMBERS, |number| {
        number.parse().expect("--members takes a number")
    })
}
