//! More time to reply: what is not asked for, and whom a request reaches (R21).

use demur_client::extension::{
    AskedExtension, approve_extension, asked_extension, draft_extension, request_extension,
};
use demur_client::mailbox;
use demur_client::office::{OfficeRefusal, Prepared, Subject};
use demur_domain::charter::Charter;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::role::Role;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::roster::Roster;
use demur_testkit::charter::charter_with_approver;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::officials::{
    APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, id, keys, roster,
};
use demur_testkit::world::INSTANCE;

const MEMO: MemoId = MemoId::from_bytes([2; 32]);
const FILING: DocumentDigest = DocumentDigest::from_bytes([3; 32]);
const REASON: &str = "Two bureaus differ.";

fn circulation() -> CirculationKey {
    CirculationKey::from_bytes([4; 32])
}

fn randomness() -> SeededRandomness {
    SeededRandomness::new([1; 32])
}

fn charter(approver: Role) -> Charter {
    Charter::parse(&charter_with_approver(approver)).unwrap()
}

/// The clerk's request under a charter with this approver.
fn asked(approver: Role, roster: &Roster, reason: &str) -> Result<Prepared, OfficeRefusal> {
    let (charter, mut randomness) = (charter(approver), randomness());
    let subject = Subject {
        memo: MEMO,
        filing: FILING,
        reply_to: &circulation().identity().recipient().to_string(),
    };
    let asked = (5, reason.to_owned());
    let draft = draft_extension(&id(CLERK), &subject, &charter, asked, &mut randomness)?;
    let rules = (&charter, roster);
    request_extension(&keys(CLERK), &subject, rules, draft, &mut randomness)
}

fn reaches(name: &str, memo: &MemoId, sealed: &[&[u8]]) -> Option<AskedExtension> {
    let (identity, roster) = (keys(name).identity(), roster(INSTANCE));
    asked_extension(&identity, memo, &roster, sealed.iter().copied())
}

#[test]
fn more_time_needs_a_reason() {
    for (reason, expected) in [
        ("", Some(OfficeRefusal::Reason)),
        (" \n - ", Some(OfficeRefusal::Reason)),
        (REASON, None),
    ] {
        let made = asked(Role::OfficeHead, &roster(INSTANCE), reason);
        assert_eq!(made.err(), expected, "{reason:?}");
    }
}

#[test]
fn a_request_reaches_whom_the_charter_names_and_the_signers() {
    let outside = [
        (Role::Principal, PRINCIPAL),
        (Role::Monitor, MONITOR),
        (Role::AppealAuthority, APPEALS),
    ];
    for (role, name) in outside {
        let sealed = asked(role, &roster(INSTANCE), REASON).unwrap().sealed;
        for other in [PRINCIPAL, MONITOR, APPEALS, HEAD, CLERK, READER] {
            let reached = reaches(other, &MEMO, &[&sealed]);
            assert_eq!(reached.is_some(), other == name, "{role}: {other}");
        }
        let asked = reaches(name, &MEMO, &[&sealed]).unwrap();
        assert_eq!((asked.days, asked.reason.as_str()), (5, REASON));
        assert_eq!(asked.subject().filing, FILING);
        assert_eq!(
            reaches(name, &MemoId::from_bytes([9; 32]), &[&sealed]),
            None
        );
        let letter = mailbox::read(&circulation(), &MEMO, &roster(INSTANCE), &sealed);
        assert!(letter.is_some(), "{role}: the signers");
    }
    // The head finds it among the notes, and no address travels with it.
    let sealed = asked(Role::OfficeHead, &roster(INSTANCE), REASON).unwrap();
    assert_eq!(reaches(HEAD, &MEMO, &[&sealed.sealed]), None);
}

#[test]
fn a_grant_is_read_by_signers_and_takes_the_request_from_the_desk() {
    let request = asked(Role::Monitor, &roster(INSTANCE), REASON).unwrap();
    let asked = reaches(MONITOR, &MEMO, &[&request.sealed]).unwrap();
    let granted = approve_extension(
        &keys(MONITOR),
        &asked.subject(),
        asked.request,
        "Once.".to_owned(),
        &mut randomness(),
    );
    let granted = granted.unwrap();
    let letter = mailbox::read(&circulation(), &MEMO, &roster(INSTANCE), &granted.sealed);
    assert!(letter.is_some());
    let waits = reaches(MONITOR, &MEMO, &[&request.sealed, &granted.sealed]);
    assert_eq!(waits, None);
}

#[test]
fn nobody_is_asked_whom_the_roster_does_not_have() {
    let mut empty = roster(INSTANCE);
    empty.officials.retain(|it| it.role != Role::Monitor);
    let refused = asked(Role::Monitor, &empty, REASON).err();
    assert_eq!(refused, Some(OfficeRefusal::Approver));
    let mut unusable = roster(INSTANCE);
    let monitor = unusable.officials.iter_mut();
    let monitor = monitor.filter(|it| it.role == Role::Monitor);
    monitor.for_each(|it| it.recipient = "age1nobody".to_owned());
    let refused = asked(Role::Monitor, &unusable, REASON).err();
    assert_eq!(refused, Some(OfficeRefusal::Approver));
}
