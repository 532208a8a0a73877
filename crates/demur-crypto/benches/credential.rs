//! The credential beside the crate `zkryptium`, which implements the same drafts, in one run.
//!
//! Both use L = 8 attributes of which two are disclosed, no committed messages and N = 8 pseudonym
//! secrets. A batch holds that many distinct presentations, made by 200 members who each sign
//! several memos' worth of presentation headers under the same context: for the verifier every
//! proof and every equation is different; only pseudonyms repeat, which it does not look at. All
//! run on one core. `zkryptium` has no batch, so its line is the single verification.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement that cannot be set up should stop"
)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use demur_crypto::credential::{
    Attributes, Credential, Hint, IssuanceEntropy, IssuerSecretKey, MemberSeed, Presentation,
    UnverifiedPresentation, commit, finalize, issue, verify, verify_batch,
};
use demur_crypto::randomness::Randomness;
use zkryptium::bbsplus::ciphersuites::Bls12381Sha256;
use zkryptium::bbsplus::commitment::BlindFactor;
use zkryptium::bbsplus::pseudonym::{BBSplusPseudonym, PseudonymSecret};
use zkryptium::keys::pair::KeyPair;
use zkryptium::schemes::algorithms::BBSplus;
use zkryptium::schemes::generics::{BlindSignature, Commitment, PoKSignature};

type Suite = BBSplus<Bls12381Sha256>;

const HEADER: &[u8] = b"epoch";
const CONTEXT: &[u8] = b"memo";
const DISCLOSED: [usize; 2] = [0, 1];

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(3));
    targets = ours, batch, theirs
}
criterion_main!(benches);

/// Reproducible, fast and not random: for measuring only.
struct Counter(u64);

impl Randomness for Counter {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(8) {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            chunk.copy_from_slice(&self.0.to_le_bytes()[..chunk.len()]);
        }
    }
}

fn attributes() -> [Vec<u8>; 8] {
    std::array::from_fn(|index| format!("attribute {index} = value").into_bytes())
}

fn issuer() -> IssuerSecretKey {
    IssuerSecretKey::from_seed(&[7; 32])
}

fn member(issuer: &IssuerSecretKey, randomness: &mut Counter) -> Credential {
    let seed = MemberSeed::generate(randomness);
    let attributes = Attributes::new(attributes());
    let commitment = commit(&seed, HEADER).expect("commits");
    let entropy = IssuanceEntropy::generate(randomness);
    let answer = issue(issuer, HEADER, &attributes, &commitment, &entropy).expect("issues");
    finalize(&seed, issuer.public_key(), HEADER, &attributes, &answer).expect("holds")
}

fn ours(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("demur");
    let randomness = &mut Counter(1);
    let issuer = issuer();
    let seed = MemberSeed::generate(randomness);
    let attributes = Attributes::new(attributes());
    let entropy = IssuanceEntropy::generate(randomness);
    let commitment = commit(&seed, HEADER).expect("commits");
    let answer = issue(&issuer, HEADER, &attributes, &commitment, &entropy).expect("issues");
    group.bench_function("commit", |bench| bench.iter(|| commit(&seed, HEADER)));
    group.bench_function("issue", |bench| {
        bench.iter(|| issue(&issuer, HEADER, &attributes, &commitment, &entropy));
    });
    let key = issuer.public_key();
    group.bench_function("finalize", |bench| {
        bench.iter(|| finalize(&seed, key, HEADER, &attributes, &answer).expect("holds"));
    });
    let credential = finalize(&seed, key, HEADER, &attributes, &answer).expect("holds");
    group.bench_function("present", |bench| {
        bench.iter(|| credential.present(b"header", CONTEXT, &DISCLOSED, randomness));
    });
    let shown = credential
        .present(b"header", CONTEXT, &DISCLOSED, randomness)
        .expect("presents");
    let values = self::attributes();
    let unverified = UnverifiedPresentation {
        issuer: key,
        header: HEADER,
        presentation_header: b"header",
        context_id: CONTEXT,
        disclosed: DISCLOSED
            .iter()
            .map(|index| (*index, values[*index].as_slice()))
            .collect(),
        proof: &shown.proof,
        pseudonym: shown.pseudonym.as_bytes(),
    };
    group.bench_function("verify", |bench| {
        bench.iter(|| verify(black_box(&unverified)))
    });
    group.finish();
}

fn batch(criterion: &mut Criterion) {
    let randomness = &mut Counter(2);
    let issuer = issuer();
    let members: Vec<Credential> = (0..200).map(|_| member(&issuer, randomness)).collect();
    let values = attributes();
    let shown: Vec<(Vec<u8>, Presentation)> = (0_u32..10_000)
        .zip(members.iter().cycle())
        .map(|(index, member)| {
            let header = index.to_be_bytes().to_vec();
            let shown = member
                .present(&header, CONTEXT, &DISCLOSED, randomness)
                .expect("presents");
            (header, shown)
        })
        .collect();
    let unverified: Vec<UnverifiedPresentation<'_>> = shown
        .iter()
        .map(|(header, shown)| UnverifiedPresentation {
            issuer: issuer.public_key(),
            header: HEADER,
            presentation_header: header,
            context_id: CONTEXT,
            disclosed: DISCLOSED
                .iter()
                .map(|index| (*index, values[*index].as_slice()))
                .collect(),
            proof: &shown.proof,
            pseudonym: shown.pseudonym.as_bytes(),
        })
        .collect();
    let hints: Vec<Hint> = unverified
        .chunks(1_000)
        .flat_map(|chunk| {
            let items: Vec<_> = chunk.iter().map(|item| (item.clone(), None)).collect();
            verify_batch(&items, randomness)
        })
        .map(|result| result.expect("valid").hint().clone())
        .collect();
    let hinted: Vec<_> = unverified
        .iter()
        .cloned()
        .zip(hints.into_iter().map(Some))
        .collect();
    let unhinted: Vec<_> = unverified
        .iter()
        .take(100)
        .map(|item| (item.clone(), None))
        .collect();
    let mut group = criterion.benchmark_group("demur batch");
    for count in [100, 1_100, 10_000] {
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(format!("{count} with hints"), |bench| {
            bench.iter(|| verify_batch(&hinted[..count], randomness));
        });
    }
    group.throughput(Throughput::Elements(100));
    group.bench_function("100 without hints", |bench| {
        bench.iter(|| verify_batch(&unhinted, randomness));
    });
    group.finish();
}

/// The peer's issuer and member, as far as its functions want them.
struct Theirs {
    keys: KeyPair<Suite>,
    messages: Vec<Vec<u8>>,
    nyms: Vec<PseudonymSecret>,
    entropy: PseudonymSecret,
    commitment: Vec<u8>,
    blind: BlindFactor,
}

impl Theirs {
    fn new() -> Self {
        let nyms = PseudonymSecret::random_vec(8);
        let (commitment, blind) =
            Commitment::<Suite>::commit_with_nym(None, nyms.clone()).expect("commits");
        Self {
            keys: KeyPair::random().expect("keys"),
            messages: attributes().to_vec(),
            nyms,
            entropy: PseudonymSecret::random(),
            commitment: commitment.to_bytes(),
            blind,
        }
    }

    fn issue(&self) -> BlindSignature<Suite> {
        BlindSignature::blind_sign_with_nym(
            self.keys.private_key(),
            self.keys.public_key(),
            Some(&self.commitment),
            8,
            Some(HEADER),
            &self.entropy,
            Some(&self.messages),
        )
        .expect("signs")
    }

    fn finalize(&self, signature: &BlindSignature<Suite>) -> Vec<PseudonymSecret> {
        signature
            .verify_finalize_with_nym(
                self.keys.public_key(),
                Some(HEADER),
                Some(&self.messages),
                None,
                self.nyms.clone(),
                Some(&self.entropy),
                Some(&self.blind),
            )
            .expect("holds")
    }

    fn present(
        &self,
        signature: &[u8],
        secrets: &Vec<PseudonymSecret>,
    ) -> (PoKSignature<Suite>, BBSplusPseudonym) {
        PoKSignature::proof_gen_with_nym(
            self.keys.public_key(),
            signature,
            Some(HEADER),
            Some(b"header"),
            secrets,
            CONTEXT,
            Some(&self.messages),
            None,
            Some(&DISCLOSED),
            None,
            Some(&self.blind),
        )
        .expect("presents")
    }

    fn verify(&self, proof: &PoKSignature<Suite>, pseudonym: &BBSplusPseudonym) {
        let disclosed = DISCLOSED.map(|index| self.messages[index].clone());
        proof
            .proof_verify_with_nym(
                self.keys.public_key(),
                Some(HEADER),
                Some(b"header"),
                pseudonym,
                CONTEXT,
                8,
                Some(8),
                Some(&disclosed),
                None,
                Some(&DISCLOSED),
                None,
            )
            .expect("valid");
    }
}

fn theirs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("zkryptium");
    let theirs = Theirs::new();
    group.bench_function("commit", |bench| {
        bench.iter(|| Commitment::<Suite>::commit_with_nym(None, theirs.nyms.clone()));
    });
    group.bench_function("issue", |bench| bench.iter(|| theirs.issue()));
    let signature = theirs.issue();
    group.bench_function("finalize", |bench| {
        bench.iter(|| theirs.finalize(&signature))
    });
    let secrets = theirs.finalize(&signature);
    let signature = signature.to_bytes();
    group.bench_function("present", |bench| {
        bench.iter(|| theirs.present(&signature, &secrets))
    });
    let (proof, pseudonym) = theirs.present(&signature, &secrets);
    group.bench_function("verify", |bench| {
        bench.iter(|| theirs.verify(&proof, &pseudonym))
    });
    group.finish();
}
