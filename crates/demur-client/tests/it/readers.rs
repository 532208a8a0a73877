//! Who reads what officials write in a case beside the signers (R25, R65): whoever answers the memo.

use demur_client::mailbox::to_official;
use demur_client::office::Subject;
use demur_client::turns::{OfficialTurn, by_official_to};
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_protocol::envelope::CirculationKey;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::officials::{
    APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, TRUSTEE, keys, roster,
};
use demur_testkit::world::INSTANCE;

const MEMO: MemoId = MemoId::from_bytes([2; 32]);
const REPLY: DocumentDigest = DocumentDigest::from_bytes([3; 32]);

/// Whoever opens the entry of this turn.
fn readers(by: &str, turn: OfficialTurn) -> Vec<&'static str> {
    let roster = roster(INSTANCE);
    let circulation = CirculationKey::from_bytes([4; 32]);
    let subject = Subject {
        memo: MEMO,
        filing: REPLY,
        reply_to: &circulation.identity().recipient().to_string(),
    };
    let recipients = turn.readers(&roster).unwrap();
    let mut randomness = SeededRandomness::new([1; 32]);
    let prepared = by_official_to(&keys(by), &subject, turn, &recipients, &mut randomness);
    let sealed = prepared.unwrap().sealed;
    let reads = |name: &&str| {
        let entries = [sealed.as_slice()];
        !to_official(&keys(name).identity(), &MEMO, &roster, entries).is_empty()
    };
    let everybody = [
        CLERK, HEAD, PRINCIPAL, MONITOR, APPEALS, READER, RECORDS, TRUSTEE,
    ];
    everybody.into_iter().filter(reads).collect()
}

#[test]
fn what_is_written_in_a_case_reaches_whoever_answers_the_memo() {
    let words = || "It waits.".to_owned();
    let direction = OfficialTurn::Direct {
        reply: REPLY,
        direction: words(),
    };
    let correction = OfficialTurn::Correct {
        reply: REPLY,
        correction: words(),
    };
    let question = OfficialTurn::Ask { question: words() };
    for (by, turn) in [
        (PRINCIPAL, direction),
        (HEAD, correction),
        (READER, question),
    ] {
        assert_eq!(readers(by, turn), [CLERK, HEAD, PRINCIPAL], "{by}");
    }
}

#[test]
fn what_an_official_keeps_or_promises_reaches_nobody_else() {
    let words = || "It waits.".to_owned();
    let hold = OfficialTurn::PlaceHold { reason: words() };
    let undertaking = OfficialTurn::Undertake { text: words() };
    for (by, turn) in [(RECORDS, hold), (READER, undertaking)] {
        assert_eq!(readers(by, turn), Vec::<&str>::new(), "{by}");
    }
}
