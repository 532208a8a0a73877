//! V1 to V7 of `demur_client::verify`: each broken alone, by an insider who signs and logs again
//! whatever the earlier checks look at.

use demur_client::verify::Invalid;
use demur_crypto::log::memory::MemoryTree;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::sign::{Log, SigningKey};
use demur_domain::ids::{MemoId, VersionDigest};
use demur_protocol::author::{AuthorStep, Freeze, UnverifiedAuthorDocument};
use demur_protocol::casefile::Magic;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::Roll;
use demur_protocol::roster::Roster;
use demur_testkit::world::INSTANCE;

use crate::forge::{Forge, signed};
use crate::stage::{Case, Stage};
use crate::vectors;

/// What is done to a file, by its name.
pub(crate) type Change = (&'static str, fn(&mut Forge<'_>));

/// The file is valid, also in the insider's log; with each change it is refused for this reason.
pub(crate) async fn check(expected: Invalid, changes: &[Change]) {
    let case = Stage::closed_case().await;
    let forgeries = forged(&case, expected, changes);
    vectors::hold_forgeries(expected, &vectors::dictionary(&case), &forgeries);
}

/// The same of another case.
pub(crate) fn check_of(case: &Case, expected: Invalid, changes: &[Change]) {
    let forgeries = forged(case, expected, changes);
    vectors::hold_forgeries_of(expected, &vectors::dictionary(case), &forgeries);
}

fn forged(case: &Case, expected: Invalid, changes: &[Change]) -> Vec<(&'static str, Vec<u8>)> {
    assert_eq!(Forge::of(case).verify(), Ok(()), "unbroken");
    let mut anew = Forge::of(case);
    anew.relog();
    assert_eq!(anew.verify(), Ok(()), "unbroken in the insider's log");
    let broken = changes.iter().map(|(name, change)| {
        let mut forge = Forge::of(case);
        change(&mut forge);
        assert_eq!(forge.verify(), Err(expected), "{name}");
        (*name, forge.file.to_file())
    });
    broken.collect()
}

#[tokio::test]
async fn v1_the_checkpoint_is_signed_by_the_log_and_nobody_unknown() {
    let changes: &[Change] = &[
        ("another log's key", |forge| {
            let key = SigningKey::<Log>::from_seed(&[1; 32]);
            let key = LogVerifier::new(INSTANCE, key.verifying_key()).unwrap();
            forge.material().log.log_key = key.to_string();
        }),
        ("signed by another log of the same name", |forge| {
            let tree = MemoryTree::of([b"leaf"]);
            let other = signed(&SigningKey::from_seed(&[1; 32]), &tree);
            forge.material().log.checkpoint = other.checkpoint;
        }),
        ("an unknown signature beside the log's", |forge| {
            let log = &mut forge.material().log;
            let line = log.checkpoint.lines().last().unwrap().to_owned();
            log.checkpoint
                .push_str(&line.replacen(INSTANCE, "stranger.example", 1));
            log.checkpoint.push('\n');
        }),
        ("another size", |forge| {
            let log = &mut forge.material().log;
            let size = log.checkpoint.lines().nth(1).unwrap().to_owned();
            log.checkpoint = log.checkpoint.replacen(&size, &format!("{size}0"), 1);
        }),
        ("unsigned", |forge| forge.material().log.checkpoint.clear()),
        ("no key", |forge| forge.material().log.log_key.clear()),
    ];
    check(Invalid::Checkpoint, changes).await;
    let case = Stage::closed_case().await;
    let other = SigningKey::<Log>::from_seed(&[1; 32]).verifying_key();
    let pinned = LogVerifier::new(INSTANCE, other).unwrap();
    let mut randomness = SeededRandomness::new([3; 32]);
    let report = demur_client::verify::case::verify(&case.file, Some(&pinned), &mut randomness);
    assert_eq!(
        report.err(),
        Some(Invalid::Checkpoint),
        "pinned to another log"
    );
}

/// R55: a charter that came later is not the one of the memo.
#[tokio::test]
async fn v2_the_charter_is_in_the_log_and_pinned() {
    let changes: &[Change] = &[
        ("not in the log", |forge| {
            forge.material().charter.proof.nonce[0] ^= 1
        }),
        ("at another place", |forge| {
            forge.material().charter.proof.index += 1
        }),
        ("in the log, and not the one pinned", |forge| {
            let content = String::from_utf8(forge.material().charter.content.clone()).unwrap();
            let longer = content.replace("window_days = 30", "window_days = 31");
            assert_ne!(longer, content);
            forge.material().charter.content = longer.into_bytes();
            forge.relog();
        }),
    ];
    check(Invalid::Charter, changes).await;
}

#[tokio::test]
async fn v3_the_roster_is_in_the_log() {
    let changes: &[Change] = &[
        ("not in the log", |forge| {
            forge.material().roster.proof.nonce[0] ^= 1
        }),
        ("another official's key", |forge| {
            let mut roster = Roster::from_canonical(&forge.material().roster.content).unwrap();
            roster.officials[0].signing_key = roster.officials[1].signing_key;
            forge.material().roster.content = roster.to_canonical();
        }),
        ("another installation's, in the log", |forge| {
            let mut roster = Roster::from_canonical(&forge.material().roster.content).unwrap();
            roster.instance = "other.example".to_owned();
            forge.material().roster.content = roster.to_canonical();
            forge.relog();
        }),
    ];
    check(Invalid::Roster, changes).await;
}

/// R57: a roll with one more is another roll than the one in the log.
#[tokio::test]
async fn v4_every_epoch_and_roll_is_in_the_log_and_named() {
    let changes: &[Change] = &[
        ("manifest not in the log", |forge| {
            forge.material().epochs[0].manifest.proof.nonce[0] ^= 1;
        }),
        ("roll not in the log", |forge| {
            forge.material().epochs[0]
                .roll
                .as_mut()
                .unwrap()
                .proof
                .nonce[0] ^= 1;
        }),
        ("an open epoch", |forge| {
            forge.material().epochs[0].roll = None
        }),
        ("a longer roll, in the log", |forge| {
            let roll = forge.material().epochs[0].roll.as_mut().unwrap();
            let mut longer = Roll::from_canonical(&roll.content).unwrap();
            longer.issued += 1;
            roll.content = longer.to_canonical();
            forge.relog();
        }),
        ("another key, in the log", |forge| {
            let [first, second] = forge.material().epochs.as_mut_slice() else {
                return;
            };
            std::mem::swap(&mut first.manifest, &mut second.manifest);
            forge.relog();
        }),
        ("in another order", |forge| {
            forge.material().epochs.reverse()
        }),
        ("one missing", |forge| drop(forge.material().epochs.pop())),
        ("one too many", |forge| {
            let again = forge.material().epochs[0].clone();
            forge.material().epochs.push(again);
        }),
    ];
    check(Invalid::Epoch, changes).await;
}

/// Freezes again as the authors.
fn refreeze(forge: &mut Forge<'_>, change: impl FnOnce(&mut Freeze)) {
    let mut freeze = forge.freeze();
    change(&mut freeze);
    forge.material().freeze = forge.by_authors(AuthorStep::Circulate(freeze));
}

#[tokio::test]
async fn v5_the_text_is_the_one_frozen() {
    let changes: &[Change] = &[
        ("another word", |forge| {
            forge.file.text.markdown = forge.file.text.markdown.replace("twenty", "ten");
        }),
        ("another nonce", |forge| forge.file.text.nonce[0] ^= 1),
        ("another number of demands", |forge| {
            refreeze(forge, |freeze| freeze.demands = 1)
        }),
        ("not a memo", |forge| {
            forge.file.text.markdown = "A letter.".to_owned();
            let digest = forge.file.text.digest();
            refreeze(forge, |freeze| freeze.digest = digest);
        }),
        ("frozen by somebody else", |forge| {
            let memo = forge.material().manifest.id();
            let step = AuthorStep::Circulate(forge.freeze());
            let other = SigningKey::from_seed(&[1; 32]);
            forge.material().freeze = UnverifiedAuthorDocument::sign(&other, memo, step);
        }),
        ("another step of the authors", |forge| {
            forge.material().freeze = forge.by_authors(AuthorStep::Revise {
                version: demur_domain::ids::VersionNumber::FIRST,
            });
        }),
        ("another memo's freeze", |forge| {
            let step = AuthorStep::Circulate(forge.freeze());
            let key = forge.case.paper.authored.author_key();
            let other = MemoId::from_bytes([1; 32]);
            forge.material().freeze = UnverifiedAuthorDocument::sign(&key, other, step);
        }),
    ];
    check(Invalid::Text, changes).await;
}

/// R4: with one word changed, no signature fits until each is made anew.
#[tokio::test]
async fn v6_every_signature_verifies_once() {
    let changes: &[Change] = &[
        ("one twice", |forge| {
            let again = forge.material().presentations[0].clone();
            forge.material().presentations.insert(1, again);
            forge.certify();
        }),
        ("in another order", |forge| {
            forge.material().presentations.reverse()
        }),
        ("a broken proof", |forge| {
            forge.material().presentations[1].presentation.proof[200] ^= 1;
            forge.certify();
        }),
        ("another stance than the one signed", |forge| {
            forge.material().presentations[1]
                .presentation
                .message
                .stance = demur_domain::choice::Stance::SupportWithReservation;
            forge.certify();
        }),
        ("another text than the one signed", |forge| {
            forge.material().presentations[1]
                .presentation
                .message
                .version = VersionDigest::from_bytes([1; 32]);
            forge.certify();
        }),
        ("another's hint", |forge| {
            let other = forge.material().presentations[1].hint.clone();
            forge.material().presentations[0].hint = other;
        }),
        ("a hint that is none", |forge| {
            forge.material().presentations[0].hint.clear()
        }),
        ("a new text, and no new signatures", |forge| {
            forge.file.text.markdown = forge.file.text.markdown.replace("twenty", "ten");
            let digest = forge.file.text.digest();
            refreeze(forge, |freeze| freeze.digest = digest);
            forge.certify();
        }),
    ];
    check(Invalid::Signature, changes).await;
}

/// R16: a number that the signatures do not bear out is refused.
#[tokio::test]
async fn v7_the_certificate_follows_from_the_signatures() {
    let changes: &[Change] = &[
        ("one more", |forge| forge.material().certificate.total += 1),
        ("another root", |forge| {
            forge.material().certificate.root[0] ^= 1
        }),
        ("more demands", |forge| {
            forge.material().certificate.demands += 1
        }),
        ("a smaller cell", |forge| {
            forge.material().certificate.cell_min -= 1
        }),
        ("a reservation", |forge| {
            forge.material().certificate.with_reservation += 1
        }),
        ("one signature left out", |forge| {
            drop(forge.material().presentations.pop())
        }),
        ("another key of the same signer", |forge| {
            forge.material().presentations[0]
                .presentation
                .message
                .participant = demur_domain::ids::ParticipantKey::from_bytes([1; 32]);
        }),
    ];
    check(Invalid::Certificate, changes).await;
}
