//! Clearance: a reply is given only once another official has agreed to this very reply.

use demur_app::error::AppError;
use demur_domain::clearance::silence_until;
use demur_domain::state::State;
use demur_protocol::leaf::EventKind;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::mailbox;
use demur_testkit::demur_client::office::Prepared;
use demur_testkit::demur_client::turns::OfficialTurn;
use demur_testkit::officials::{CLERK, FURTHER_READER, HEAD, MONITOR, PRINCIPAL, READER, TRUSTEE};
use demur_testkit::road::Paper;
use jiff::Timestamp;

over_stores!(
    an_uncleared_reply_is_refused,
    only_the_charters_roles_clear_and_each_once,
    what_is_cleared_is_one_reply_of_one_official,
    t19_a_clearance_says_that_a_reply_stands_and_is_seen,
    t20_a_draft_goes_back_and_what_was_cleared_stays_so,
    t20_nobody_stops_a_reply_by_silence,
    t20_only_who_may_clear_is_asked_and_once,
    t20_a_reader_clears_the_draft_that_was_put_to_them,
);

/// Reads the memo too, by the charter, and was asked nothing.
const OTHER_READER: &str = "executive-secretary";

async fn in_review<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    (world, paper)
}

async fn give<S: Store>(world: &World<S>, reply: &Prepared) -> Result<(), AppError> {
    let (document, sealed) = (reply.document.clone(), reply.sealed.clone());
    world.app.case_reply(document, sealed, reply.nonce).await
}

fn code(answer: Result<(), AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

const NOT_CLEARED: Option<&str> = Some("not_cleared");

async fn an_uncleared_reply_is_refused<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    assert_eq!(code(give(&world, &reply).await), NOT_CLEARED);
    // Who gives it does not clear it.
    world.clear(&paper, HEAD, &reply).await.unwrap();
    assert_eq!(code(give(&world, &reply).await), NOT_CLEARED);
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::ReplyDrafted);
    world.clear(&paper, CLERK, &reply).await.unwrap();
    give(&world, &reply).await.unwrap();
    // Given once, it is not cleared any more.
    let late = world.clear(&paper, CLERK, &reply).await;
    assert_eq!(code(late), Some("not_in_this_state"));
}

async fn only_the_charters_roles_clear_and_each_once<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    let reply = world.reply(&paper, PRINCIPAL, vec![1, 2]);
    let early = world.clear(&paper, CLERK, &reply).await;
    assert_eq!(code(early), Some("not_in_this_state"));
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    // Nobody asked the reader yet, so there is no draft that they could have seen.
    for (by, expected) in [
        (READER, "not_in_this_state"),
        (MONITOR, "not_allowed_for_role"),
        (PRINCIPAL, "not_allowed_for_role"),
        (TRUSTEE, "not_allowed_for_role"),
    ] {
        let refused = world.clear(&paper, by, &reply).await;
        assert_eq!(code(refused), Some(expected), "{by}");
    }
    world.clear(&paper, CLERK, &reply).await.unwrap();
    let again = world.clear(&paper, CLERK, &reply).await;
    assert_eq!(code(again), Some("already_cleared"));
    give(&world, &reply).await.unwrap();
}

async fn what_is_cleared_is_one_reply_of_one_official<S: Store>(store: S) {
    let (mut world, paper) = in_review(store).await;
    let cleared = world.reply(&paper, HEAD, vec![1, 2]);
    world.clear(&paper, CLERK, &cleared).await.unwrap();
    // The same words under a fresh nonce are another draft: nobody can tell what they say.
    let reworded = world.reply(&paper, HEAD, vec![1, 2]);
    assert_eq!(code(give(&world, &reworded).await), NOT_CLEARED);
    // Another official than the one for whom it was cleared.
    let by_another = world.reply(&paper, PRINCIPAL, vec![1, 2]);
    assert_eq!(code(give(&world, &by_another).await), NOT_CLEARED);
    // A clearance in another case.
    let other = world.filed(0..3).await;
    world.acknowledge(&other, CLERK).await.unwrap();
    world.distribute(&other, HEAD).await.unwrap();
    let elsewhere = world.reply(&other, HEAD, vec![1, 2]);
    assert_eq!(code(give(&world, &elsewhere).await), NOT_CLEARED);
    world.clear(&paper, CLERK, &elsewhere).await.unwrap();
    assert_eq!(code(give(&world, &elsewhere).await), NOT_CLEARED);
    give(&world, &cleared).await.unwrap();
}

async fn t19_a_clearance_says_that_a_reply_stands_and_is_seen<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.clearance(&paper, CLERK, &reply);
    // The same document again changes nothing.
    for _ in 0..2 {
        let (document, sealed) = (document.clone(), sealed.clone());
        world
            .app
            .reply_clear(document, sealed, nonce)
            .await
            .unwrap();
    }
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::ReplyDrafted);
    let last = status.events.last().unwrap();
    assert_eq!(last.kind, EventKind::Cleared);
    assert_eq!(last.official, Some(CLERK.parse().unwrap()));
    let entries = world.app.mailbox_list(None).await.unwrap();
    assert_eq!(entries.len(), 3);
    let (key, roster) = (paper.authored.circulation(), &world.installation.roster);
    let letter = mailbox::read(&key, &paper.memo(), roster, &entries[2].sealed);
    assert_eq!(
        letter.unwrap().document.statement().official,
        CLERK.parse().unwrap()
    );
    // A clearance is no reply, and a reply no clearance.
    let wrong = world.clearance(&paper, HEAD, &reply);
    let wrong = world
        .app
        .case_reply(wrong.document, wrong.sealed, wrong.nonce)
        .await;
    assert_eq!(code(wrong), Some("wrong_kind"));
    let wrong = world
        .app
        .reply_clear(reply.document, reply.sealed, reply.nonce)
        .await;
    assert_eq!(code(wrong), Some("wrong_kind"));
}

/// The head alone takes a draft back; until then nobody asks the authors anything. No due date moves, and
/// the exact reply that was cleared is still the one that can be given.
async fn t20_a_draft_goes_back_and_what_was_cleared_stays_so<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let redraft = || OfficialTurn::Redraft {
        reasons: "The second demand has no answer yet.".to_owned(),
    };
    let ask = || OfficialTurn::Ask {
        question: "Which post do you mean?".to_owned(),
    };
    let taken = async |by, turn| world.turn(&paper, by, turn).await.map(|_| ());
    let early = taken(HEAD, redraft()).await;
    assert_eq!(code(early), Some("not_in_this_state"), "there is no draft");
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    world.clear(&paper, CLERK, &reply).await.unwrap();
    let asked = taken(CLERK, ask()).await;
    assert_eq!(code(asked), Some("not_in_this_state"));
    for by in [CLERK, READER, MONITOR, PRINCIPAL] {
        let refused = taken(by, redraft()).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let before = world.app.memo_status(paper.memo()).await.unwrap();
    taken(HEAD, redraft()).await.unwrap();
    let after = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(after.state, State::InReview);
    assert_eq!(before.due, after.due);
    taken(CLERK, ask()).await.unwrap();
    world.pass(60 * 86_400).await;
    give(&world, &reply).await.unwrap();
}

/// T20: whoever was asked for this very reply and says nothing counts, once the charter's days are over.
async fn t20_nobody_stops_a_reply_by_silence<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    let other = world.reply(&paper, HEAD, vec![1, 2]);
    let ask = world.ask_clearance(&paper, (HEAD, CLERK), &reply).await;
    ask.unwrap();
    // Who gives the reply does not clear it, by silence either.
    let own = world.ask_clearance(&paper, (CLERK, HEAD), &other).await;
    own.unwrap();
    assert_eq!(code(give(&world, &reply).await), NOT_CLEARED);
    let charter = world.charter();
    let now = Timestamp::from_second(world.clock.now()).unwrap();
    let until = silence_until(&charter, now).unwrap().unwrap().ends_at();
    let left = until.as_second() - world.clock.now();
    world.clock.advance(left - 1);
    assert_eq!(code(give(&world, &reply).await), NOT_CLEARED);
    world.clock.advance(1);
    // Another draft needs another request, with the whole time.
    assert_eq!(code(give(&world, &other).await), NOT_CLEARED);
    give(&world, &reply).await.unwrap();
}

/// T20.
async fn t20_only_who_may_clear_is_asked_and_once<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    // The legal adviser is a reader, and not one of this memo.
    for of in [FURTHER_READER, MONITOR, PRINCIPAL] {
        let refused = world.ask_clearance(&paper, (HEAD, of), &reply).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{of}");
    }
    let nobody = world.ask_clearance(&paper, (HEAD, "nobody"), &reply).await;
    assert_eq!(code(nobody), Some("reader_unknown"));
    for by in [READER, MONITOR, PRINCIPAL] {
        let refused = world.ask_clearance(&paper, (by, CLERK), &reply).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    world
        .ask_clearance(&paper, (HEAD, CLERK), &reply)
        .await
        .unwrap();
    let again = world.ask_clearance(&paper, (HEAD, CLERK), &reply).await;
    assert_eq!(
        code(again),
        Some("already_asked"),
        "nothing begins the time anew"
    );
}

/// T20: a bureau that reads the memo clears the draft which it was asked about, and no other.
async fn t20_a_reader_clears_the_draft_that_was_put_to_them<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    let other = world.reply(&paper, HEAD, vec![1, 2]);
    let ask = world.ask_clearance(&paper, (CLERK, READER), &reply).await;
    ask.unwrap();
    let refused = Some("not_allowed_for_role");
    assert_eq!(code(world.clear(&paper, READER, &other).await), refused);
    let unasked = world.clear(&paper, OTHER_READER, &reply).await;
    assert_eq!(code(unasked), refused);
    assert_eq!(code(give(&world, &reply).await), NOT_CLEARED);
    world.clear(&paper, READER, &reply).await.unwrap();
    assert_eq!(code(give(&world, &other).await), NOT_CLEARED);
    give(&world, &reply).await.unwrap();
}
