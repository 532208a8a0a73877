//! The stage on which both clients are tried, as the browser gets it.

use base64ct::{Base64UrlUnpadded, Encoding};
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::Randomness;
use demur_crypto::seal::passphrase::{self, Strength};
use demur_crypto::sign::SigningKey;
use demur_domain::choice::{IdentityMode, Stance};
use demur_domain::ids::Pseudonym;
use demur_domain::operation::Operation;
use demur_protocol::certificate::{Certificate, CertificateSubject};
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::Invitation;
use demur_protocol::presentation::{Disclosed, Kind, UnverifiedPresentation};
use demur_testkit::charter::{epoch, next_epoch, state};
use demur_testkit::officials::{CLERK, HEAD, READER, keys};
use demur_testkit::road::{Paper, choice};
use serde_json::{Value, json};

use crate::stage::{CONTRACTOR, OF_USAID, Stage};

/// Officials by the word that the browser's side has for them.
pub(super) const OFFICIALS: [(&str, &str); 3] =
    [("clerk", CLERK), ("head", HEAD), ("reader", READER)];

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

fn invitation(paper: &Paper) -> [u8; 64] {
    let (memo, key) = (paper.memo(), paper.authored.circulation());
    Invitation { memo, key }.to_bytes()
}

impl Ground {
    pub(super) async fn set() -> Self {
        let mut stage = Stage::set().await;
        let filed = stage.world.filed([1, 2, 3]).await;
        stage.world.acknowledge(&filed, CLERK).await.unwrap();
        stage.world.next_interval().await;
        stage.world.distribute(&filed, HEAD).await.unwrap();
        stage.world.next_interval().await;
        stage.world.answer(&filed, HEAD).await.unwrap();
        stage.world.next_interval().await;
        let entries = stage.world.app.mailbox_list(None).await.unwrap();
        let mut letters: Vec<_> = entries.iter().map(|it| it.sealed.clone()).collect();
        letters.push(changed(letters[0].clone(), 3_000));
        let json = json(&stage, &filed, &letters).await;
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

async fn json(stage: &Stage, filed: &Paper, letters: &[Vec<u8>]) -> Value {
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
