//! V26: who signed after the filing is counted apart, once, and only where the charter lets them. R62, R63.

use demur_client::verify::{Invalid, case};
use demur_crypto::randomness::SeededRandomness;
use demur_domain::charter::Charter;
use demur_protocol::casefile::FiledPresentation;
use demur_protocol::codec::Canonical;
use demur_protocol::late::LateCertificate;
use demur_protocol::leaf::EventKind;
use demur_protocol::presentation::{Kind, UnverifiedPresentation};

use crate::case::{Change, check_of};
use crate::forge::Forge;
use crate::stage::Stage;

fn late<'a>(forge: &'a mut Forge<'_>) -> &'a mut Vec<FiledPresentation> {
    forge.material().late.as_mut().unwrap()
}

/// Counts them as they now stand, and logs that.
fn recount(forge: &mut Forge<'_>, change: impl FnOnce(&mut LateCertificate)) {
    let material = forge.material();
    let text = std::str::from_utf8(&material.charter.content).unwrap();
    let charter = Charter::parse(text).unwrap();
    let late: Vec<&UnverifiedPresentation> = material
        .late
        .iter()
        .flatten()
        .map(|it| &it.presentation)
        .collect();
    let mut certificate = LateCertificate::compute(&material.certificate, &charter, &late);
    change(&mut certificate);
    forge.event(EventKind::LateCounted).content = certificate.to_canonical();
    forge.relog();
}

/// R62: the case file carries a second certificate beside the one that was filed.
#[tokio::test]
async fn r62_a_case_file_says_who_signed_after_the_filing() {
    let case = Stage::late_case().await;
    let mut randomness = SeededRandomness::new([3; 32]);
    let report = case::verify(&case.file, None, &mut randomness).unwrap();
    assert_eq!(report.certificate.total, 2);
    let late = report.late.unwrap();
    assert_eq!((late.late.total, late.late.classes.len()), (2, 0));
    assert_eq!(late.supporters.total, 1);
    let before = Stage::closed_case().await;
    let report = case::verify(&before.file, None, &mut randomness).unwrap();
    assert!(report.late.is_none());
}

#[tokio::test]
async fn v26_who_signed_late_had_not_signed_before_and_is_counted_apart() {
    let changes: &[Change] = &[
        ("one left out", |forge| {
            late(forge).pop();
        }),
        ("all left out", |forge| forge.material().late = None),
        ("counted by nobody", |forge| {
            let counted = forge.position(EventKind::LateCounted);
            forge.filed().events.remove(counted);
            forge.relog();
        }),
        ("counted twice", |forge| {
            let counted = forge.event(EventKind::LateCounted).clone();
            forge.filed().events.push(counted);
            forge.relog();
        }),
        ("one more than there are", |forge| {
            recount(forge, |it| it.late.total += 1);
        }),
        ("a supporter among those who could have signed", |forge| {
            recount(forge, |it| {
                it.late.total += 1;
                it.supporters.total -= 1;
            });
        }),
        ("beside another certificate", |forge| {
            recount(forge, |it| {
                it.filed = demur_domain::ids::CertificateDigest::from_bytes([1; 32])
            });
        }),
        ("one twice", |forge| {
            let twice = late(forge)[1].clone();
            late(forge).push(twice);
            recount(forge, |_| ());
        }),
        ("in another order", |forge| {
            late(forge).swap(0, 1);
            recount(forge, |_| ());
        }),
        ("who signed before", |forge| {
            let before = forge.material().presentations.clone();
            late(forge).extend(before);
            late(forge).sort_by_key(|it| it.presentation.pseudonym);
            recount(forge, |_| ());
        }),
        (
            "a signature for the certificate, called a late one",
            |forge| {
                late(forge)[0].presentation.message.kind = Kind::Sign;
                recount(forge, |_| ());
            },
        ),
        ("with another proof", |forge| {
            late(forge)[0].presentation.proof[0] ^= 1;
            recount(forge, |_| ());
        }),
        ("with another hint", |forge| late(forge)[0].hint[0] ^= 1),
        ("counted before the time was over", |forge| {
            let earlier = forge.event(EventKind::Acknowledged).proof.interval;
            forge.event(EventKind::LateCounted).proof.interval = earlier;
            let counted = forge.position(EventKind::LateCounted);
            let acknowledged = forge.position(EventKind::Acknowledged);
            let event = forge.filed().events.remove(counted);
            forge.filed().events.insert(acknowledged + 1, event);
            forge.relog();
        }),
    ];
    check_of(&Stage::late_case().await, Invalid::Late, changes);
}

/// Where the charter does not say that one can, nobody signs after the filing.
#[test]
fn r62_a_charter_that_says_nothing_lets_nobody_sign_late() {
    let silent = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let filed = jiff::Timestamp::from_second(1_700_000_000).unwrap();
    assert_eq!(silent.late_ends_at(filed), None);
}
