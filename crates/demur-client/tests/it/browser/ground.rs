//! The stage on which both clients are tried, as the browser gets it.

use base64ct::{Base64UrlUnpadded, Encoding};
use demur_client::claim::{self, Certified};
use demur_client::rate::{Opinion, rate};
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::Randomness;
use demur_crypto::seal::Identity;
use demur_crypto::seal::passphrase::{self, Strength};
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::choice::{IdentityMode, Marking, Rating, Stance};
use demur_domain::ids::{DocumentDigest, ParticipantKey, Pseudonym};
use demur_domain::operation::Operation;
use demur_protocol::certificate::{Certificate, CertificateSubject};
use demur_protocol::codec::Canonical;
use demur_protocol::desk::{DeskFile, Draft, DraftFile, desk_identity};
use demur_protocol::envelope::{Invitation, Sealable};
use demur_protocol::presentation::{Disclosed, Kind, UnverifiedPresentation};
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_testkit::charter::{epoch, next_epoch, state};
use demur_testkit::officials::{CLERK, HEAD, READER, keys};
use demur_testkit::road::{Paper, choice, official_request};
use serde_json::{Value, json};

use crate::stage::{CONTRACTOR, OF_USAID, Stage};

/// Officials by the word that the browser's side has for them.
pub(super) const OFFICIALS: [(&str, &str); 3] =
    [("clerk", CLERK), ("head", HEAD), ("reader", READER)];

/// Seed of the identity that claims are made for.
pub(super) const READER_SEED: [u8; 32] = [14; 32];
pub(super) const DESK_SEED: [u8; 32] = [15; 32];
pub(super) const WORDS: &str = "abandon ability able about above absent absorb abstract";

/// Everything in one installation: a memo that circulates and one that was filed and answered.
pub(super) struct Ground {
    pub(super) stage: Stage,
    pub(super) filed: Paper,
    pub(super) letters: Vec<Vec<u8>>,
    pub(super) json: Value,
}

pub(super) fn text(octets: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(octets)
}

pub(super) fn octets(value: &Value) -> Vec<u8> {
    Base64UrlUnpadded::decode_vec(value.as_str().unwrap()).unwrap()
}

/// A memo that went to its filing, and the seed of person 1's participant key.
async fn filed(stage: &mut Stage) -> (Paper, [u8; 32]) {
    let world = &mut stage.world;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    let made = world.cosign(&paper, [1, 2, 3]).await;
    let certificate = world.seal(&paper).await;
    world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    (paper, *made[0].participant_seed)
}

fn invitation(paper: &Paper) -> [u8; 64] {
    let (memo, key) = (paper.memo(), paper.authored.circulation());
    Invitation { memo, key }.to_bytes()
}

impl Ground {
    pub(super) async fn set() -> Self {
        let mut stage = Stage::set().await;
        let (filed, seed) = filed(&mut stage).await;
        stage.world.acknowledge(&filed, CLERK).await.unwrap();
        stage.world.next_interval().await;
        stage.world.distribute(&filed, HEAD).await.unwrap();
        stage.world.next_interval().await;
        stage.world.answer(&filed, HEAD).await.unwrap();
        stage.world.next_interval().await;
        let entries = stage.world.app.mailbox_list(None).await.unwrap();
        let mut letters: Vec<_> = entries.iter().map(|it| it.sealed.clone()).collect();
        letters.push(changed(letters[0].clone(), 3_000));
        let json = json(&stage, &filed, &letters, &seed).await;
        Self {
            stage,
            filed,
            letters,
            json,
        }
    }

    pub(super) fn now(&self) -> i64 {
        self.stage.world.clock.now()
    }

    pub(super) fn wallets(&self) -> Vec<(Vec<u8>, String)> {
        let wallet = |it: &Value| {
            (
                octets(&it["file"]),
                it["passphrase"].as_str().unwrap().to_owned(),
            )
        };
        self.json["wallets"]
            .as_array()
            .unwrap()
            .iter()
            .map(wallet)
            .collect()
    }

    pub(super) fn blocks(&self) -> Vec<Vec<u8>> {
        let blocks = self.json["blocks"].as_array().unwrap();
        blocks.iter().map(octets).collect()
    }
}

fn changed(mut octets: Vec<u8>, at: usize) -> Vec<u8> {
    octets[at] ^= 1;
    octets
}

async fn json(stage: &Stage, filed: &Paper, letters: &[Vec<u8>], seed: &[u8; 32]) -> Value {
    let world = &stage.world;
    let instance = world.instance().await;
    let shown = world.app.memo_show(stage.paper.memo()).await.unwrap();
    let request = filed.request(Operation::CaseExport, world.clock.now());
    let material = world.app.case_export(request).await.unwrap();
    let mut other_invitation = invitation(filed);
    other_invitation[..32].copy_from_slice(stage.paper.memo().as_bytes());
    let other_log = SigningKey::from_seed(&[12; 32]).verifying_key();
    let officials = OFFICIALS.map(|(word, id)| {
        let keys = minicbor::to_vec(keys(id)).unwrap();
        (word.to_owned(), json!(text(&keys)))
    });
    json!({
        "now": world.clock.now(),
        "logKey": instance.log.to_string(),
        "otherLogKey": LogVerifier::new(&instance.name, other_log).unwrap().to_string(),
        "instanceFile": text(&instance.file.to_canonical()),
        "invitation": text(&invitation(&stage.paper)),
        "otherInvitation": text(&other_invitation),
        "shown": {
            "manifest": text(&shown.manifest),
            "freeze": text(&shown.freeze),
            "sealed_text": text(&shown.sealed_text),
        },
        "wallets": wallets(stage, filed),
        "officials": Value::Object(officials.into_iter().collect()),
        "blocks": blocks(stage).await,
        "sealedMemo": text(&filed.authored.sealed_memo),
        "letters": letters.iter().map(|it| text(it)).collect::<Vec<_>>(),
        "certificates": certificates(stage),
        "material": text(&material.to_canonical()),
        "filedInvitation": text(&invitation(filed)),
        "opening": opening(stage, filed).await,
        "claiming": claiming(stage, filed, seed).await,
        "enrolling": {
            "seed": text(&[11; 32]),
            "institution": state().to_string(),
            "epoch": next_epoch().to_string(),
        },
    })
}

/// The author's, a colleague's, a contractor's, one of a small group's; and one that does not open.
fn wallets(stage: &Stage, filed: &Paper) -> Vec<Value> {
    let people = &stage.world.people;
    let mut author = people[0].wallet.clone();
    author.authored = vec![filed.authored.clone(), stage.paper.authored.clone()];
    let cases = [
        (author, Strength::Words, WORDS),
        (people[1].wallet.clone(), Strength::Words, WORDS),
        (
            people[CONTRACTOR].wallet.clone(),
            Strength::Chosen,
            "ein Wort, größer",
        ),
        (people[OF_USAID].wallet.clone(), Strength::Words, WORDS),
    ];
    let seal = |(wallet, strength, words): (demur_client::wallet::Wallet, _, _)| {
        let mut randomness = stage.world.randomness();
        passphrase::seal(words, strength, &wallet.to_bytes(), &mut randomness).unwrap()
    };
    let sealed = cases.map(|case| (case.2, seal(case)));
    let mut wallets: Vec<_> = sealed
        .iter()
        .map(|(words, file)| json!({"file": text(file), "passphrase": words}))
        .collect();
    wallets.push(json!({"file": text(&sealed[0].1), "passphrase": "other words"}));
    let damaged = changed(sealed[0].1.clone(), 400);
    wallets.push(json!({"file": text(&damaged), "passphrase": WORDS}));
    wallets
}

/// What a signer of the filed memo has to make a claim of it or to rate the reply, and what our own
/// code makes of that.
async fn claiming(stage: &Stage, filed: &Paper, seed: &[u8; 32]) -> Value {
    let world = &stage.world;
    let shown = world.app.memo_show(filed.memo()).await.unwrap();
    let key = SigningKey::<Participant>::from_seed(seed);
    let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(filed.memo()),
        requester: Requester::Participant(participant),
        at: world.clock.now(),
    };
    let request = UnverifiedRequest::by_participant(&key, request);
    let proof = world.app.cosignature_prove(request).await.unwrap();
    let certified = proof.certified.unwrap();
    let own = Certified {
        certificate: Certificate::from_canonical(&certified.certificate).unwrap(),
        signature: UnverifiedPresentation::from_canonical(&certified.presentation).unwrap(),
        index: certified.index,
        path: certified.path.clone(),
    };
    let claimed = claims(stage, filed, seed, &own).await;
    let mut opinion = Opinion {
        memo: filed.memo(),
        demands: 2,
        reply: DocumentDigest::from_bytes([13; 32]),
        rating: Rating::DoesNotAnswer,
        unanswered: vec![2, 1],
    };
    let rating = rate(&key, opinion.clone(), world.clock.now()).unwrap();
    opinion.rating = Rating::Answers;
    assert!(rate(&key, opinion, world.clock.now()).is_err());
    json!({
        "shown": {
            "manifest": text(&shown.manifest),
            "freeze": text(&shown.freeze),
            "sealed_text": text(&shown.sealed_text),
        },
        "seed": text(seed),
        "reader": Identity::from_seed(&READER_SEED).recipient().to_string(),
        "readerSeed": text(&READER_SEED),
        "certified": {
            "certificate": text(&certified.certificate),
            "presentation": text(&certified.presentation),
            "index": certified.index,
            "path": certified.path.iter().map(|hash| text(hash)).collect::<Vec<_>>(),
        },
        "claims": claimed,
        "ratings": [
            text(&rating.to_block()),
            text(&changed(rating.to_block(), 200)),
            text(&changed(rating.to_block(), 511)),
        ],
        "desk": desk(stage),
    })
}

async fn claims(
    stage: &Stage,
    filed: &Paper,
    seed: &[u8; 32],
    certified: &Certified,
) -> Vec<String> {
    let instance = stage.world.instance().await;
    let circulation = stage.world.circulation(filed).await;
    let mut wallet = stage.world.people[1].wallet.clone();
    wallet.remember(&filed.memo(), &filed.authored.circulation());
    wallet.keep_signature(&filed.memo(), *seed, &circulation.freeze.digest);
    let reader = Identity::from_seed(&READER_SEED).recipient();
    let mut randomness = stage.world.randomness();
    let about = (certified, &reader);
    let named = claim::named(&instance, &circulation, &wallet, about, &mut randomness).unwrap();
    let invited = wallet.invited(&filed.memo()).unwrap();
    let signatory = claim::signatory(&instance, &circulation, invited, certified, &reader).unwrap();
    let mut forged = named.clone();
    forged.proof = signatory.proof.clone();
    forged.index += 1;
    let mut claims: Vec<_> = [named, signatory, forged]
        .iter()
        .map(|file| file.seal(&reader, &mut randomness).unwrap())
        .collect();
    claims.push(changed(claims[0].clone(), 4_000));
    claims.iter().map(|claim| text(claim)).collect()
}

/// The body that answers `case_open`.
async fn opening(stage: &Stage, filed: &Paper) -> Value {
    let world = &stage.world;
    let at = world.clock.now();
    world.undertake(filed, CLERK).await.unwrap();
    let request = official_request(CLERK, Operation::CaseOpen, Some(filed.memo()), at);
    let opened = world.app.case_open(request, world.nonce()).await.unwrap();
    let signatures = opened.cosignatures.iter().map(|it| {
        json!({
            "presentation": text(&it.presentation),
            "hint": text(&it.hint),
            "capsule": text(&it.capsule),
        })
    });
    json!({
        "sealed": text(&opened.sealed),
        "certificate": text(&opened.certificate),
        "filing": text(&opened.filing),
        "manifest": text(&opened.manifest),
        "cosignatures": signatures.collect::<Vec<_>>(),
    })
}

fn desk(stage: &Stage) -> Value {
    let draft = |id: u8| Draft {
        id: [id; 16],
        text: format!("## Half a memo {id}"),
        attachments: vec![DraftFile {
            name: "a.txt".to_owned(),
            marking: Marking::SensitiveButUnclassified,
            octets: b"text".to_vec().into(),
        }],
        updated: "2026-01-02".to_owned(),
    };
    let desk = DeskFile {
        drafts: vec![draft(1), draft(2)],
    };
    let identity = desk_identity(&DESK_SEED);
    let mut randomness = stage.world.randomness();
    let sealed = desk.seal(&[identity.recipient()], &mut randomness);
    json!({"seed": text(&DESK_SEED), "sealed": text(&sealed.unwrap())})
}

/// In every mode; and blocks that must not count, each for its own reason.
async fn blocks(stage: &Stage) -> Vec<String> {
    let mut blocks = Vec::new();
    for mode in [
        IdentityMode::Named,
        IdentityMode::Sealed,
        IdentityMode::Anonymous,
    ] {
        let chosen = choice(mode);
        let it = stage.world.cosignature(&stage.circulation, 1, &chosen);
        blocks.push(it.await.cosignature.to_block());
    }
    let named = blocks[0].clone();
    let of_contractor = choice(IdentityMode::Anonymous);
    let it = stage
        .world
        .cosignature(&stage.circulation, CONTRACTOR, &of_contractor);
    let contractor = it.await.cosignature;
    blocks.push(contractor.to_block());
    let presenter = stage.presenter(2);
    let capsule = contractor.capsule;
    type Change = fn(&mut UnverifiedPresentation);
    let changes: [Change; 7] = [
        |it| it.message.kind = Kind::Withdraw,
        |it| it.message.instance.push('x'),
        |it| it.message.version = demur_domain::ids::VersionDigest::from_bytes([1; 32]),
        |it| it.message.charter = demur_domain::ids::CharterDigest::from_bytes([1; 32]),
        |it| it.epoch = next_epoch(),
        |it| it.disclosed[0].value = "annuitant".to_owned(),
        |it| it.proof[100] ^= 1,
    ];
    for change in changes {
        let mut message = presenter.message(Kind::Sign);
        message.capsule = capsule.digest();
        let mut presentation = presenter.present(message, &[0, 2]);
        change(&mut presentation);
        let capsule = capsule.clone();
        let it = demur_protocol::presentation::UnverifiedCosignature {
            presentation,
            capsule,
        };
        blocks.push(it.to_block());
    }
    // The capsule of another, and one that is none.
    blocks.push(changed(named.clone(), 10_000));
    blocks.push(changed(named.clone(), 0));
    blocks.push(changed(named, 16_383));
    blocks.iter().map(|block| text(block)).collect()
}

/// Signature sets of many shapes, so that every way of merging cells occurs.
fn certificates(stage: &Stage) -> Vec<Value> {
    let plain = stage.presenter(1).sign();
    let mut randomness = stage.world.randomness();
    let mut draw = |limit: u8| {
        let mut octet = [0];
        randomness.fill(&mut octet);
        octet[0] % limit
    };
    let mut cases = Vec::new();
    for cell_min in [0, 1, 2, 3, 5, 8, 50] {
        for signers in [0, 1, 4, 9, 17, 30] {
            let signed: Vec<_> = (0..signers)
                .map(|at| signature(&plain, at, &mut draw))
                .collect();
            cases.push(case(stage, &signed, cell_min));
        }
    }
    cases
}

fn signature(
    plain: &UnverifiedPresentation,
    at: u8,
    draw: &mut impl FnMut(u8) -> u8,
) -> UnverifiedPresentation {
    let mut it = plain.clone();
    let institutions = ["state", "usaid", "usagm", "z-last"];
    it.institution = institutions[usize::from(draw(4))].parse().unwrap();
    it.epoch = epoch();
    let mut pseudonym = [0; 48];
    pseudonym[0] = draw(255);
    pseudonym[1] = at;
    it.pseudonym = Pseudonym::from_bytes(pseudonym);
    // Sorted as UTF-8 is: UTF-16 puts the last two the other way round.
    let values = ["employee", "é", "\u{ffff}", "\u{10000}"];
    let value = |at: u8| values[usize::from(at)].to_owned();
    it.disclosed = vec![Disclosed {
        index: 0,
        value: value(draw(4)),
    }];
    if draw(2) == 1 {
        let index = 1 + draw(2);
        it.disclosed.push(Disclosed {
            index,
            value: value(draw(4)),
        });
    }
    if draw(3) == 0 {
        it.message.stance = Stance::SupportWithReservation;
    }
    it
}

fn case(stage: &Stage, signed: &[UnverifiedPresentation], cell_min: u32) -> Value {
    let circulation = &stage.circulation;
    let subject = CertificateSubject {
        memo: circulation.memo,
        charter: circulation.manifest.charter,
        version: circulation.freeze.version,
        digest: circulation.freeze.digest,
        demands: circulation.freeze.demands,
        cell_min,
    };
    let presentations: Vec<_> = signed.iter().map(|it| text(&it.to_canonical())).collect();
    json!({
        "subject": text(&Certificate::compute(subject, &[]).to_canonical()),
        "presentations": presentations,
    })
}
