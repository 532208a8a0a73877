//! Capsules: one size on the wire, and a name only for whom it was sealed to, only if it is proven.

use demur_client::office::{claimed_name, name_of_signer};
use demur_client::sign::{Choice, force, shown};
use demur_crypto::capsule::Capsule;
use demur_domain::anonymity::Attribute;
use demur_domain::choice::{IdentityMode, Stance};
use demur_domain::ids::ParticipantKey;
use demur_protocol::codec::Canonical;
use demur_protocol::presentation::{
    ClaimContent, UnverifiedCosignature, UnverifiedPresentation, capsule_binding,
};
use demur_protocol::sizes::COSIGNATURE_OCTETS;
use demur_testkit::officials::{CLERK, HEAD, READER, keys};
use demur_testkit::road::choice;

use crate::stage::Stage;

/// The name that an official finds in a co-signature.
fn name(stage: &Stage, official: &str, it: &UnverifiedCosignature) -> Option<String> {
    let circulation = &stage.circulation;
    name_of_signer(
        &keys(official).identity(),
        &circulation.manifest,
        &circulation.epochs,
        &circulation.charter,
        &it.presentation,
        it.capsule.as_bytes(),
    )
}

fn claimed(
    stage: &Stage,
    signature: &UnverifiedPresentation,
    claim: &UnverifiedPresentation,
) -> Option<String> {
    let it = &stage.circulation;
    claimed_name(&it.manifest, &it.epochs, &it.charter, signature, claim)
}

/// A co-signature of a person with a capsule for the office that holds this claim.
fn naming(stage: &Stage, claim: UnverifiedPresentation, signer: usize) -> UnverifiedCosignature {
    let presentation = stage.presenter(signer).sign();
    let binding = capsule_binding(
        &stage.circulation.manifest.context(),
        &presentation.pseudonym,
    );
    let content = ClaimContent {
        claim,
        signatures_min: None,
    }
    .to_canonical();
    let office = stage.world.installation.roster.name_readers().unwrap();
    let mut randomness = stage.world.randomness();
    let capsule = Capsule::named(&office, &content, binding, &mut randomness).unwrap();
    UnverifiedCosignature {
        presentation,
        capsule,
    }
}

#[tokio::test]
async fn every_choice_has_one_size() {
    let stage = Stage::set().await;
    let wallet = &stage.world.people[1].wallet;
    let shows: [&[Attribute]; 3] = [
        &[],
        &[Attribute::Bureau],
        &[
            Attribute::Service,
            Attribute::Bureau,
            Attribute::GradeBand,
            Attribute::TenureBand,
            Attribute::PostRegion,
        ],
    ];
    for mode in [
        IdentityMode::Named,
        IdentityMode::Sealed,
        IdentityMode::Anonymous,
    ] {
        for stance in [Stance::Support, Stance::SupportWithReservation] {
            for (show, signatures_min) in shows.iter().zip([None, Some(1), Some(u32::MAX)]) {
                let chosen = Choice {
                    mode,
                    signatures_min,
                    show: show.to_vec(),
                    stance,
                    late_until: None,
                };
                let shown = shown(&wallet.enrolments[0].attributes, show);
                let roster = &stage.world.installation.roster;
                let mut randomness = stage.world.randomness();
                let made = force(
                    roster,
                    &stage.circulation,
                    wallet,
                    &chosen,
                    &shown,
                    &mut randomness,
                );
                let cosignature = made.ok().unwrap().cosignature;
                let block = cosignature.to_block();
                assert_eq!(block.len(), COSIGNATURE_OCTETS, "{chosen:?}");
                assert_eq!(UnverifiedCosignature::from_block(&block), Ok(cosignature));
            }
        }
    }
    let mut randomness = stage.world.randomness();
    let withdrawal = demur_client::sign::withdraw(&stage.circulation, wallet, &mut randomness);
    assert_eq!(
        withdrawal.ok().unwrap().to_block().len(),
        COSIGNATURE_OCTETS
    );
}

#[tokio::test]
async fn a_named_capsule_opens_to_the_proven_name_for_the_office_alone() {
    let stage = Stage::set().await;
    let named = choice(IdentityMode::Named);
    let made = stage
        .world
        .cosignature(&stage.circulation, 1, &named)
        .await
        .cosignature;
    let expected = Some("Name of state-0001".to_owned());
    assert_eq!(name(&stage, HEAD, &made), expected);
    assert_eq!(name(&stage, CLERK, &made), expected);
    assert_eq!(name(&stage, READER, &made), None);
    for mode in [IdentityMode::Anonymous, IdentityMode::Sealed] {
        let made = stage
            .world
            .cosignature(&stage.circulation, 1, &choice(mode))
            .await;
        assert_eq!(name(&stage, HEAD, &made.cosignature), None, "{mode:?}");
    }
}

#[tokio::test]
async fn a_copied_capsule_opens_to_nothing() {
    let stage = Stage::set().await;
    let named = choice(IdentityMode::Named);
    let copied = stage
        .world
        .cosignature(&stage.circulation, 1, &named)
        .await
        .cosignature
        .capsule;
    let mut theirs = stage
        .presenter(2)
        .message(demur_protocol::presentation::Kind::Sign);
    theirs.capsule = copied.digest();
    let presentation = stage.presenter(2).present(theirs, &[0]);
    let copy = UnverifiedCosignature {
        presentation,
        capsule: copied,
    };
    let rules = stage
        .circulation
        .rules(demur_protocol::presentation::Kind::Sign);
    assert!(
        rules.verify_cosignature(&copy).is_ok(),
        "it counts, as any signature"
    );
    assert_eq!(name(&stage, HEAD, &copy), None);
}

#[tokio::test]
async fn a_claim_by_another_person_is_refused() {
    let stage = Stage::set().await;
    let (own, other) = (stage.presenter(1).claim(), stage.presenter(2).claim());
    assert_eq!(
        name(&stage, HEAD, &naming(&stage, own.clone(), 1)),
        Some("Name of state-0001".to_owned())
    );
    assert_eq!(
        name(&stage, HEAD, &naming(&stage, other, 1)),
        None,
        "naming someone else"
    );
    let signature = stage.presenter(1).sign();
    assert!(claimed(&stage, &signature, &own).is_some());
    let mut renamed = own.clone();
    renamed.disclosed[1].value = "Name of state-0002".to_owned();
    assert_eq!(
        claimed(&stage, &signature, &renamed),
        None,
        "a name that is not certified"
    );
    let mut rekeyed = own.clone();
    rekeyed.message.participant = ParticipantKey::from_bytes([1; 32]);
    assert_eq!(claimed(&stage, &signature, &rekeyed), None, "another key");
    let mut repointed = own;
    repointed.pseudonym = stage.presenter(2).sign().pseudonym;
    assert_eq!(
        claimed(&stage, &signature, &repointed),
        None,
        "another pseudonym"
    );
    assert_eq!(claimed(&stage, &signature, &signature), None, "no claim");
}

/// R48: one trustee too few opens nothing, and what opens is one name.
#[tokio::test]
async fn a_sealed_capsule_takes_as_many_trustees_as_the_roster_says() {
    let stage = Stage::set().await;
    let sealed = Choice {
        signatures_min: Some(100),
        ..choice(IdentityMode::Sealed)
    };
    let made = stage
        .world
        .cosignature(&stage.circulation, 1, &sealed)
        .await
        .cosignature;
    let context = stage.circulation.manifest.context();
    let binding = capsule_binding(&context, &made.presentation.pseudonym);
    let trustees = ["open-forum-chair", "union-president", "inspector-general"];
    let shares: Vec<_> = trustees
        .iter()
        .map(|trustee| {
            made.capsule
                .share_for(&keys(trustee).identity(), binding)
                .unwrap()
                .unwrap()
        })
        .collect();
    let elsewhere = capsule_binding(&context, &stage.presenter(2).sign().pseudonym);
    for trustee in trustees {
        let identity = keys(trustee).identity();
        assert!(
            made.capsule.share_for(&identity, elsewhere).is_err(),
            "another co-signature"
        );
    }
    let outsider = made.capsule.share_for(&keys(HEAD).identity(), binding);
    assert!(outsider.unwrap().is_none());
    assert!(made.capsule.open_sealed(&[]).is_err());
    for (one, share) in shares.iter().enumerate() {
        assert!(
            made.capsule
                .open_sealed(std::slice::from_ref(share))
                .is_err(),
            "{one} alone"
        );
        for other in shares.iter().skip(one + 1) {
            let opened = made
                .capsule
                .open_sealed(&[share.clone(), other.clone()])
                .unwrap();
            let content = ClaimContent::from_canonical(&opened).unwrap();
            assert_eq!(content.signatures_min, Some(100));
            let name = claimed(&stage, &made.presentation, &content.claim);
            assert_eq!(name, Some("Name of state-0001".to_owned()));
        }
    }
}
