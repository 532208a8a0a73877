//! A complaint of reprisal that was told before the walk begins, and what can be asked about it.

use demur_domain::complaint::Reprisal;
use demur_domain::operation::Operation as Op;
use demur_protocol::api::{self, Octets, Text};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{ComplaintKey, ComplaintPost};
use demur_testkit::World;
use demur_testkit::client::complain::{Told, officers, tell};
use demur_testkit::client::office::OfficialKeys;
use demur_testkit::client::protect::{StepSubject, acknowledge, risk_check};
use demur_testkit::store::MemoryStore;

use super::drives::text;

fn key() -> ComplaintKey {
    ComplaintKey::from_bytes([3; 32])
}

fn block(world: &World<MemoryStore>, key: &ComplaintKey) -> Vec<u8> {
    let told = Told {
        kind: Reprisal::Other,
        happened: "It happened.".to_owned(),
        date: String::new(),
        by: String::new(),
        evidence: String::new(),
        name: String::new(),
        proof: None,
    };
    let officers = officers(&world.installation.roster, &[]);
    tell(key, 0, told, &officers, &mut world.randomness()).expect("a complaint")
}

/// Tells it.
pub(super) async fn complain(world: &World<MemoryStore>) {
    let post = ComplaintPost::from_block(&block(world, &key())).expect("a block");
    let told = world.app.complaint_file(post).await;
    told.expect("a complaint that is kept");
}

/// What anybody can ask; none where it is no operation on complaints.
pub(super) fn by_anyone(world: &World<MemoryStore>, operation: Op) -> Option<String> {
    match operation {
        // Another one than there is, so that it is news.
        Op::ComplaintFile => Some(text(&api::ComplaintFilePost {
            complaint: block(world, &ComplaintKey::from_bytes([4; 32])).into(),
        })),
        Op::ComplaintMailbox => Some(text(&api::ComplaintMailboxPost {
            complaint: Text(key().id()),
            from: 0,
        })),
        _ => None,
    }
}

/// What is asked in an official's name about one complaint.
pub(super) fn at_desk(
    world: &World<MemoryStore>,
    operation: Op,
    keys: &OfficialKeys,
    request: Octets,
) -> String {
    if operation == Op::ComplaintOpen {
        return text(&api::ComplaintOpenPost {
            request,
            complaint: Text(key().id()),
            from: 0,
        });
    }
    let mut randomness = world.randomness();
    let reply_to = key().identity().recipient().to_string();
    let subject = StepSubject {
        complaint: key().id(),
        reply_to: &reply_to,
        after: 1,
    };
    let said = ("We have it.".to_owned(), risk_check(&[], &mut randomness));
    let roster = &world.installation.roster;
    let made = acknowledge(keys, roster, &subject, said, &mut randomness);
    let made = made.expect("a step");
    text(&api::ComplaintStepPost {
        step: made.step.to_canonical().into(),
        sealed: made.sealed.into(),
    })
}
