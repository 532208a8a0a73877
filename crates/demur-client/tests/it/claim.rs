//! Claims: for one reader, by who signed, with a name or without.

use demur_client::claim::{Certified, ClaimRefusal, named, signatory};
use demur_client::verify::{Invalid, claim};
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::seal::{Identity, Recipient};
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::ids::ParticipantKey;
use demur_domain::operation::Operation;
use demur_protocol::casefile::Magic;
use demur_protocol::certificate::Certificate;
use demur_protocol::claim::{ClaimFile, ClaimProof};
use demur_protocol::codec::Canonical;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};

use crate::stage::Stage;
use crate::vectors;

struct Claimed {
    stage: Stage,
    /// What the server proved of persons 1 and 2, who signed.
    certified: Vec<Certified>,
    seeds: Vec<[u8; 32]>,
    reader: Identity,
}

impl Claimed {
    async fn set() -> Self {
        let stage = Stage::set().await;
        let made = stage.world.cosign(&stage.paper, 1..4).await;
        stage.world.seal(&stage.paper).await;
        let mut certified = Vec::new();
        let seeds: Vec<[u8; 32]> = made.iter().map(|made| *made.participant_seed).collect();
        for seed in &seeds {
            certified.push(prove(&stage, seed).await);
        }
        Self {
            stage,
            certified,
            seeds,
            reader: Identity::from_seed(&[4; 32]),
        }
    }

    async fn named(&self, person: usize, signature: usize) -> Result<ClaimFile, ClaimRefusal> {
        let about = (&self.certified[signature], &self.reader.recipient());
        let wallet = &self.stage.world.people[person].wallet;
        let instance = self.stage.world.instance().await;
        let randomness = &mut SeededRandomness::new([3; 32]);
        named(
            &instance,
            &self.stage.circulation,
            wallet,
            about,
            randomness,
        )
    }

    async fn signatory(&self, seed: usize, signature: usize) -> Result<ClaimFile, ClaimRefusal> {
        let circulation = &self.stage.circulation;
        let mut wallet = self.stage.world.people[1].wallet.clone();
        let key = self.stage.paper.authored.circulation();
        wallet.remember(&circulation.memo, &key);
        wallet.keep_signature(
            &circulation.memo,
            self.seeds[seed],
            &circulation.freeze.digest,
        );
        let invited = wallet.invited(&circulation.memo).unwrap();
        let reader: Recipient = self.reader.recipient();
        let instance = self.stage.world.instance().await;
        signatory(
            &instance,
            circulation,
            invited,
            &self.certified[signature],
            &reader,
        )
    }
}

async fn prove(stage: &Stage, seed: &[u8; 32]) -> Certified {
    let key = SigningKey::<Participant>::from_seed(seed);
    let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(stage.circulation.memo),
        requester: Requester::Participant(participant),
        at: stage.world.clock.now(),
    };
    let request = UnverifiedRequest::by_participant(&key, request);
    let proof = stage.world.app.cosignature_prove(request).await.unwrap();
    let certified = proof.certified.unwrap();
    Certified {
        certificate: Certificate::from_canonical(&certified.certificate).unwrap(),
        signature: UnverifiedPresentation::from_canonical(&certified.presentation).unwrap(),
        index: certified.index,
        path: certified.path,
    }
}

/// R43: one chosen reader learns that somebody signed; without that reader's key the file says
/// nothing.
#[tokio::test]
async fn a_claim_convinces_its_reader() {
    let claimed = Claimed::set().await;
    let log = claimed.stage.world.app.log_verifier().clone();
    let file = claimed.named(1, 0).await.unwrap();
    let sealed = file
        .seal(
            &claimed.reader.recipient(),
            &mut SeededRandomness::new([5; 32]),
        )
        .unwrap();
    let opened = ClaimFile::unseal(&claimed.reader, &sealed).unwrap();
    assert!(ClaimFile::unseal(&Identity::from_seed(&[6; 32]), &sealed).is_err());
    let read = ClaimFile::from_file(&opened).unwrap().unwrap();
    let report = claim::verify(&read, Some(&log)).unwrap();
    let record = claimed.stage.world.people[1].wallet.enrolments[0].attributes[6].clone();
    assert_eq!(report.name, Some(record));
    assert_eq!(
        (report.memo, report.signatures),
        (claimed.stage.circulation.memo, 3)
    );
    let file = claimed.signatory(1, 1).await.unwrap();
    let report = claim::verify(&file, Some(&log)).unwrap();
    assert_eq!(report.name, None);
}

#[tokio::test]
async fn nobody_claims_what_another_signed() {
    let claimed = Claimed::set().await;
    let other = claimed.named(1, 1).await;
    assert_eq!(other.err(), Some(ClaimRefusal::NotCertified));
    let other = claimed.signatory(0, 1).await;
    assert_eq!(other.err(), Some(ClaimRefusal::NotCertified));
    // Put together by hand: one's own proof beside another's signature.
    let mut mixed = claimed.named(1, 0).await.unwrap();
    let theirs = claimed.named(2, 1).await.unwrap();
    mixed.proof = theirs.proof.clone();
    assert_eq!(claim::verify(&mixed, None).err(), Some(Invalid::Claim));
    let mut mixed = claimed.signatory(0, 0).await.unwrap();
    mixed.proof = claimed.signatory(1, 1).await.unwrap().proof;
    assert_eq!(claim::verify(&mixed, None).err(), Some(Invalid::Claim));
    // A co-signature is no claim, whatever it shows.
    let mut posing = claimed.named(1, 0).await.unwrap();
    posing.proof = ClaimProof::Named(Box::new(posing.signature.clone()));
    assert_eq!(claim::verify(&posing, None).err(), Some(Invalid::Claim));
}

#[tokio::test]
async fn a_claim_is_for_the_reader_it_names() {
    let claimed = Claimed::set().await;
    let other = Identity::from_seed(&[9; 32]).recipient().to_string();
    for mut file in [
        claimed.named(1, 0).await.unwrap(),
        claimed.signatory(0, 0).await.unwrap(),
    ] {
        file.reader.clone_from(&other);
        assert_eq!(claim::verify(&file, None).err(), Some(Invalid::Claim));
    }
}

/// Every forgery that V14 refuses, for other implementations too.
#[tokio::test]
async fn forged_claims_are_refused() {
    let claimed = Claimed::set().await;
    let named = claimed.named(1, 0).await.unwrap();
    let signatory = claimed.signatory(0, 0).await.unwrap();
    let other_reader = Identity::from_seed(&[9; 32]).recipient().to_string();
    let with = |file: &ClaimFile, change: &dyn Fn(&mut ClaimFile)| {
        let mut file = file.clone();
        change(&mut file);
        assert_eq!(claim::verify(&file, None).err(), Some(Invalid::Claim));
        file.to_file()
    };
    let (other_name, other_key) = (
        claimed.named(2, 1).await.unwrap().proof,
        claimed.signatory(1, 1).await.unwrap().proof,
    );
    let posing = ClaimProof::Named(Box::new(named.signature.clone()));
    let unsigned = ClaimProof::Signatory([0; 64].into());
    let forgeries = [
        (
            "a name for another reader",
            with(&named, &|it| it.reader.clone_from(&other_reader)),
        ),
        (
            "a key for another reader",
            with(&signatory, &|it| it.reader.clone_from(&other_reader)),
        ),
        (
            "the name of another signer",
            with(&named, &|it| it.proof = other_name.clone()),
        ),
        (
            "the key of another signer",
            with(&signatory, &|it| it.proof = other_key.clone()),
        ),
        (
            "the co-signature itself",
            with(&named, &|it| it.proof = posing.clone()),
        ),
        (
            "no signature",
            with(&signatory, &|it| it.proof = unsigned.clone()),
        ),
    ];
    vectors::hold_forgeries(Invalid::Claim, &[], &forgeries);
}

#[tokio::test]
async fn a_claim_stands_in_its_certificate() {
    let claimed = Claimed::set().await;
    let whole = claimed.named(1, 0).await.unwrap();
    let check = |change: &dyn Fn(&mut ClaimFile)| {
        let mut file = whole.clone();
        change(&mut file);
        claim::verify(&file, None).err()
    };
    assert_eq!(check(&|_| ()), None);
    assert_eq!(check(&|it| it.index += 1), Some(Invalid::Certificate));
    assert_eq!(
        check(&|it| it.path[0] = [0; 32].into()),
        Some(Invalid::Certificate)
    );
    assert_eq!(
        check(&|it| it.certificate.root = [0; 32]),
        Some(Invalid::Certificate)
    );
    assert_eq!(
        check(&|it| it.manifest.nonce = [0; 32]),
        Some(Invalid::Signature)
    );
    assert_eq!(
        check(&|it| it.signature.proof[0] ^= 1),
        Some(Invalid::Signature)
    );
    assert_eq!(check(&|it| it.epoch.proof.index += 1), Some(Invalid::Epoch));
    let digest = claimed.stage.circulation.freeze.digest;
    assert_eq!(whole.certificate.digest, digest);
}
