//! A complaint over HTTP: told, listed, opened, acknowledged, and the answer read.

use demur_domain::complaint::{ComplaintState, Reprisal};
use demur_protocol::complaint::ComplaintKey;
use demur_testkit::demur_client::complain::{self, FetchedRecord, Told};
use demur_testkit::demur_client::protect::{self, StepSubject};
use demur_testkit::officials::OFFICER;

use super::*;

pub(super) async fn complain_and_protect(walk: &mut Walk) {
    walk.server.world.protect().await;
    let key = ComplaintKey::from_bytes([3; 32]);
    file(walk, &key).await;
    let now = walk.now();
    let asked = api::RequestPost {
        request: octets(&official_request(
            OFFICER,
            Operation::ComplaintList,
            None,
            now,
        )),
    };
    let listed: api::ComplaintListAnswer = walk
        .post(Operation::ComplaintList, &paths::complaint_list(), &asked)
        .await;
    let item = listed.complaints.first().expect("a complaint");
    assert!(item.complaint.0 == key.id() && item.state.0 == ComplaintState::Filed);
    acknowledge(walk, &key, now).await;
    let asked = api::ComplaintMailboxPost {
        complaint: api::Text(key.id()),
        from: 0,
    };
    let found: api::ComplaintMailboxAnswer = walk
        .post(
            Operation::ComplaintMailbox,
            &paths::complaint_mailbox(),
            &asked,
        )
        .await;
    let instance = walk.world().instance().await;
    let charter = &instance.charter().expect("a charter").charter;
    let records = found.records.into_iter().map(|it| FetchedRecord {
        at: it.at,
        sealed: it.sealed.map(|sealed| sealed.0),
    });
    let records: Vec<_> = records.collect();
    let read = complain::read(&key, &instance.roster, charter, &records);
    let read = read.expect("a history");
    assert_eq!(read.state, Some(ComplaintState::Acknowledged));
    assert_eq!(
        read.answers.first().expect("an answer").words,
        "We have it."
    );
}

async fn file(walk: &Walk, key: &ComplaintKey) {
    let told = Told {
        kind: Reprisal::Assignment,
        happened: "I was moved to the basement.".to_owned(),
        date: String::new(),
        by: String::new(),
        evidence: String::new(),
        name: String::new(),
        proof: None,
    };
    let world = walk.world();
    let officers = complain::officers(&world.installation.roster, &[]);
    let block = complain::tell(key, 0, told, &officers, &mut world.randomness());
    let post = api::ComplaintFilePost {
        complaint: block.expect("a complaint").into(),
    };
    let answer: api::ReceivedAnswer = walk
        .post(Operation::ComplaintFile, &paths::complaint_file(), &post)
        .await;
    assert_eq!(answer.message, api::RECEIVED);
}

async fn acknowledge(walk: &Walk, key: &ComplaintKey, now: i64) {
    let asked = api::ComplaintOpenPost {
        request: octets(&official_request(
            OFFICER,
            Operation::ComplaintOpen,
            None,
            now,
        )),
        complaint: api::Text(key.id()),
        from: 0,
    };
    let opened: api::ComplaintOpenAnswer = walk
        .post(Operation::ComplaintOpen, &paths::complaint_open(), &asked)
        .await;
    let item = opened.records.first().expect("a record");
    let entry = item.entry.as_ref().expect("an entry");
    let (officer, world) = (keys(OFFICER), walk.world());
    let content = protect::read(&officer.identity(), &key.id(), 0, &entry.0, &item.sealed.0);
    let content = content.expect("what was told");
    let subject = StepSubject {
        complaint: key.id(),
        reply_to: &content.reply_to,
        after: 1,
    };
    let mut randomness = world.randomness();
    let said = (
        "We have it.".to_owned(),
        protect::risk_check(&[], &mut randomness),
    );
    let roster = &world.installation.roster;
    let made = protect::acknowledge(&officer, roster, &subject, said, &mut randomness);
    let made = made.expect("a step");
    let post = api::ComplaintStepPost {
        step: octets(&made.step),
        sealed: made.sealed.into(),
    };
    let _: api::Done = walk
        .post(Operation::ComplaintStep, &paths::complaint_step(), &post)
        .await;
}
