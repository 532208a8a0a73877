//! Listening sessions (R31, R32): asked for, invited to, held in a room where nobody has a name, written
//! down.

use demur_app::error::AppError;
use demur_app::memo_status::CountBucket;
use demur_app::room_show::ShownRoom;
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::ids::{DocumentDigest, IntervalNumber, QuestionDigest};
use demur_domain::listening::{OPEN_SECONDS_MAX, Opening, Seat};
use demur_domain::operation::Operation;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::leaf::EventKind;
use demur_protocol::room::{Attendance, RoomWords};
use demur_protocol::sizes::{ATTENDANCE_OCTETS, ROOM_SEALED_OCTETS};
use demur_store::rows::RoomKey;
use demur_store::rows::RoomPostRow;
use demur_store::{Store, StoreError};
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::room::{PreparedPost, Room, attend, questions};
use demur_testkit::demur_client::turns::{AuthorTurn, OfficialTurn};
use demur_testkit::listening::{held, invitation, minutes};
use demur_testkit::officials::{CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, keys};
use demur_testkit::road::Paper;

over_stores!(
    r31_a_session_is_held_and_written_down,
    r31_a_session_moves_no_date_and_no_state,
    r31_who_may_say_what,
    a_request_that_is_declined_leaves_the_room_of_the_session_before,
    r33_the_office_asks_all_who_signed_and_nobody_in_particular_answers,
    r32_questions_come_from_nobody_in_particular,
    r32_seats_and_upvotes_count_once_and_at_the_tick,
    r32_the_room_is_limited_in_hours_and_in_number,
    r32_who_has_not_signed_or_not_the_link_changes_nothing,
    a_room_is_nobodys_record,
    r50_a_hold_keeps_what_was_said_until_it_is_lifted,
    r50_a_hold_keeps_the_room_of_a_record,
);

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// A case in review, signed by six people, and what each signer kept.
struct Signed<S: Store> {
    world: World<S>,
    paper: Paper,
    seeds: Vec<[u8; 32]>,
}

impl<S: Store> Signed<S> {
    async fn filed(store: S) -> Self {
        let mut world = World::enrolled(store, 8, 0).await;
        let mut paper = world.open_memo(0).await;
        world.circulate(&mut paper).await;
        let made = world.cosign(&paper, 0..6).await;
        let certificate = world.seal(&paper).await;
        world.file(&mut paper, &certificate).await;
        world.next_interval().await;
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.distribute(&paper, HEAD).await.unwrap();
        let seeds = made.iter().map(|made| *made.participant_seed).collect();
        Self {
            world,
            paper,
            seeds,
        }
    }

    async fn office(&self, by: &str, turn: OfficialTurn) -> Result<DocumentDigest, AppError> {
        self.world.turn(&self.paper, by, turn).await
    }

    async fn authors(&self, turn: AuthorTurn) -> Result<DocumentDigest, AppError> {
        self.world.author_turn(&self.paper, turn).await
    }

    /// A session whose room is open.
    async fn open(&self) -> DocumentDigest {
        let invited = invitation(None, self.world.open_now());
        let session = self.office(HEAD, invited).await.unwrap();
        self.authors(AuthorTurn::OpenRoom(session)).await.unwrap();
        session
    }

    async fn shown(&self) -> ShownRoom {
        let first = IntervalNumber::new(0);
        let shown = self.world.app.room_show(self.paper.memo(), first).await;
        shown.unwrap()
    }

    async fn ask(&self, session: DocumentDigest, text: &str) -> Result<QuestionDigest, AppError> {
        let question = self.world.question(&self.paper, session, text);
        let post = question.post.statement.post;
        self.world.ask(question).await.map(|()| post)
    }

    async fn attend(&self, session: DocumentDigest, who: usize, attendance: Attendance) {
        let seed = &self.seeds[who];
        self.world
            .attend(&self.paper, session, seed, attendance)
            .await;
    }

    /// How much of a session's room is kept: what was said, and who takes a seat.
    async fn said(&self, session: DocumentDigest) -> usize {
        let memo = self.paper.memo();
        let room = RoomKey { memo, session };
        let read = self.world.store.read(Operation::RoomShow, move |tx| {
            Box::pin(async move {
                let posts = tx.room_post_list(&room, IntervalNumber::new(0)).await?;
                Ok::<_, StoreError>(posts.len() + tx.room_count_list(&room).await?.len())
            })
        });
        read.await.unwrap()
    }

    async fn withdraw(&self) {
        let withdrawn = author::withdraw(&self.paper.authored);
        let nonce = self.world.nonce();
        let done = self.world.app.memo_withdraw(withdrawn, nonce).await;
        done.unwrap();
    }

    async fn kinds(&self) -> Vec<EventKind> {
        let status = self.world.app.memo_status(self.paper.memo()).await.unwrap();
        status.events.iter().map(|event| event.kind).collect()
    }
}

fn code<T>(answer: Result<T, AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

/// The whole way, by the authors' request: both sides agree to the minutes in the end.
async fn r31_a_session_is_held_and_written_down<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let world = &signed.world;
    let request = signed.authors(AuthorTurn::RequestSession).await.unwrap();
    let again = signed.authors(AuthorTurn::RequestSession).await;
    assert_eq!(code(again), Some("session_pending"));
    let invited = invitation(Some(request), world.open_now());
    let session = signed.office(PRINCIPAL, invited).await.unwrap();
    signed.authors(AuthorTurn::OpenRoom(session)).await.unwrap();
    let question = signed.ask(session, "Why now?").await.unwrap();
    world.next_interval().await;
    let words = RoomWords::Answered {
        question,
        text: "Because the year ends.".to_owned(),
    };
    let said = world.said(&signed.paper, CLERK, session, &words);
    world.moderate(said).await.unwrap();
    world.next_interval().await;
    // An aide says that it was held; that it was need not be said by who was to hold it.
    let concluded = signed.office(CLERK, held(session)).await.unwrap();
    let given = signed.office(CLERK, minutes(concluded)).await.unwrap();
    signed
        .authors(AuthorTurn::DisputeMinutes(given))
        .await
        .unwrap();
    let once = signed.authors(AuthorTurn::AgreeMinutes(given)).await;
    assert_eq!(code(once), Some("names_another"));
    let better = signed.office(HEAD, minutes(concluded)).await.unwrap();
    signed
        .authors(AuthorTurn::AgreeMinutes(better))
        .await
        .unwrap();
    let settled = signed.office(HEAD, minutes(concluded)).await;
    assert_eq!(code(settled), Some("names_another"));
    world.next_interval().await;
    let kinds = signed.kinds().await;
    let of_session: Vec<_> = kinds[kinds.len() - 8..].to_vec();
    assert_eq!(
        of_session,
        [
            EventKind::SessionRequested,
            EventKind::SessionInvited,
            EventKind::RoomOpened,
            EventKind::SessionHeld,
            EventKind::MinutesGiven,
            EventKind::MinutesDisputed,
            EventKind::MinutesGiven,
            EventKind::MinutesAgreed,
        ]
    );
    // What was said can still be read, and nothing more can be asked.
    assert_eq!(world.heard(&signed.paper, session).await.len(), 2);
    assert_eq!(
        code(signed.ask(session, "And then?").await),
        Some("not_found")
    );
}

/// No document of a session touches state, due dates or what is overdue, and the reply is owed as
/// before.
async fn r31_a_session_moves_no_date_and_no_state<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let world = &signed.world;
    let before = world.app.memo_status(signed.paper.memo()).await.unwrap();
    let same = async || {
        let now = world.app.memo_status(signed.paper.memo()).await.unwrap();
        assert_eq!((now.state, &now.due), (before.state, &before.due));
    };
    let request = signed.authors(AuthorTurn::RequestSession).await.unwrap();
    same().await;
    let invited = invitation(Some(request), world.open_now());
    let session = signed.office(HEAD, invited).await.unwrap();
    same().await;
    signed.authors(AuthorTurn::OpenRoom(session)).await.unwrap();
    signed.ask(session, "Why now?").await.unwrap();
    signed.attend(session, 0, Attendance::Sit(Seat::Room)).await;
    same().await;
    let concluded = signed.office(HEAD, held(session)).await.unwrap();
    same().await;
    let given = signed.office(HEAD, minutes(concluded)).await.unwrap();
    same().await;
    signed
        .authors(AuthorTurn::AgreeMinutes(given))
        .await
        .unwrap();
    same().await;
    // The limit passes as if nothing had been said, and that is on record.
    world
        .pass(before.due.unwrap().reply_limit - world.clock.now())
        .await;
    let after = world.app.memo_status(signed.paper.memo()).await.unwrap();
    assert_eq!(after.overdue.len(), 1, "the reply");
    assert!(signed.kinds().await.contains(&EventKind::DueMissed));
}

async fn r31_who_may_say_what<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let world = &signed.world;
    let opening = world.open_now();
    for by in [CLERK, READER, MONITOR] {
        let refused = signed.office(by, invitation(None, opening)).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let hours = |opens, closes| Opening { opens, closes };
    let cases = [
        (hours(opening.opens, opening.opens), "too_late"),
        (hours(opening.closes, opening.closes), "room_hours"),
        (
            hours(opening.opens, opening.opens + OPEN_SECONDS_MAX + 1),
            "room_hours",
        ),
    ];
    for (opening, refusal) in cases {
        let refused = signed.office(HEAD, invitation(None, opening)).await;
        assert_eq!(code(refused), Some(refusal));
    }
    let later = hours(opening.opens + 48 * HOUR, opening.opens + 49 * HOUR);
    let session = signed.office(HEAD, invitation(None, later)).await.unwrap();
    let early = signed.office(HEAD, held(session)).await;
    assert_eq!(code(early), Some("too_early"));
    for by in [READER, MONITOR] {
        let refused = signed.office(by, held(session)).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let plan = DocumentDigest::from_bytes([9; 32]);
    let reason = "Nobody is free.".to_owned();
    let decline = |plan| OfficialTurn::DeclineSession {
        plan,
        reason: reason.clone(),
    };
    let other = signed.office(HEAD, decline(plan)).await;
    assert_eq!(code(other), Some("names_another"));
    signed.office(HEAD, decline(session)).await.unwrap();
    // What was called off has no room.
    let gone = world
        .app
        .room_show(signed.paper.memo(), IntervalNumber::new(0))
        .await;
    assert_eq!(code(gone), Some("not_found"));
    signed.authors(AuthorTurn::RequestSession).await.unwrap();
}

async fn a_request_that_is_declined_leaves_the_room_of_the_session_before<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let decline = |plan| OfficialTurn::DeclineSession {
        plan,
        reason: "One was enough.".to_owned(),
    };
    let session = signed.open().await;
    signed.office(HEAD, held(session)).await.unwrap();
    let another = signed.authors(AuthorTurn::RequestSession).await.unwrap();
    signed.office(HEAD, decline(another)).await.unwrap();
    assert_eq!(signed.shown().await.session, session);
    // The next is called off itself, and a request declined after it brings its room not back.
    let session = signed.open().await;
    signed.office(HEAD, decline(session)).await.unwrap();
    let another = signed.authors(AuthorTurn::RequestSession).await.unwrap();
    signed.office(HEAD, decline(another)).await.unwrap();
    let (app, memo) = (&signed.world.app, signed.paper.memo());
    let gone = app.room_show(memo, IntervalNumber::new(0)).await;
    assert_eq!(code(gone), Some("not_found"));
}

/// R32, H6: no table of the room has a participant key, a pseudonym or anything of a presentation in
/// the row of a question; what one person asks and what another asks are signed by one key, in one
/// size; and only those whom the authors handed the room can read it besides the holders of the link.
async fn r32_questions_come_from_nobody_in_particular<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let (world, paper) = (&signed.world, &signed.paper);
    let session = signed.open().await;
    let long = "Why, and for how long? ".repeat(100);
    for text in ["Why?", long.as_str()] {
        signed.ask(session, text).await.unwrap();
    }
    assert_eq!(
        signed.shown().await.posts,
        [],
        "not in the interval in which it came"
    );
    world.next_interval().await;
    let shown = signed.shown().await;
    assert_eq!(shown.posts.len(), 2);
    let sorted = shown.posts.is_sorted_by(|a, b| a.post < b.post);
    assert!(sorted, "in no order of coming");
    for seed in &signed.seeds {
        let key = SigningKey::<Participant>::from_seed(seed);
        let key = key.verifying_key().to_bytes();
        for post in &shown.posts {
            let holds = |octets: &[u8]| octets.windows(32).any(|window| window == key);
            assert!(!holds(&post.statement) && !holds(&post.sealed));
        }
    }
    for post in &shown.posts {
        assert_eq!(post.sealed.len(), ROOM_SEALED_OCTETS);
        assert_eq!(post.statement.len(), shown.posts[0].statement.len());
    }
    // Office and principal read the room with what the authors handed over, a bystander does not.
    let mailbox = world.app.mailbox_list(None).await.unwrap();
    let reads = |by: &str| {
        let (identity, manifest) = (keys(by).identity(), &paper.authored.manifest);
        let sealed = mailbox.iter().map(|it| it.sealed.as_slice());
        let room = Room::handed_over(&identity, manifest, sealed, session)?;
        let roster = &world.installation.roster;
        let said = shown
            .posts
            .iter()
            .filter_map(|it| room.read(roster, &it.statement, &it.sealed));
        Some(said.count())
    };
    for by in [HEAD, CLERK, PRINCIPAL] {
        assert_eq!(reads(by), Some(2), "{by}");
    }
    assert_eq!((reads(READER), reads(MONITOR)), (None, None));
}

async fn r32_seats_and_upvotes_count_once_and_at_the_tick<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let session = signed.open().await;
    let question = signed.ask(session, "Why now?").await.unwrap();
    // It is not shown yet, so nobody can have read it.
    signed
        .attend(session, 5, Attendance::Upvote(question))
        .await;
    signed.world.next_interval().await;
    for who in 0..5 {
        signed
            .attend(session, who, Attendance::Sit(Seat::Room))
            .await;
        signed
            .attend(session, who, Attendance::Upvote(question))
            .await;
        signed
            .attend(session, who, Attendance::Upvote(question))
            .await;
    }
    signed
        .attend(session, 0, Attendance::Sit(Seat::Proxy))
        .await;
    signed.attend(session, 1, Attendance::Leave).await;
    let none = CountBucket::of(0);
    let before = signed.shown().await;
    assert!(before.seats.iter().all(|(_, count)| *count == none));
    assert_eq!(before.upvotes, []);
    signed.world.next_interval().await;
    let after = signed.shown().await;
    assert_eq!(
        after.seats,
        [
            (Seat::InPerson, none),
            (Seat::Room, CountBucket::of(3)),
            (Seat::Proxy, CountBucket::of(1)),
        ]
    );
    assert_eq!(after.upvotes, [(question, CountBucket::of(5))]);
    // All attendances have one size, so that the wire does not tell a seat from an upvote.
    let key = SigningKey::from_seed(&signed.seeds[0]);
    for attendance in [
        Attendance::Leave,
        Attendance::Sit(Seat::InPerson),
        Attendance::Upvote(question),
    ] {
        let posted = attend(&key, signed.paper.memo(), session, attendance, 0);
        assert_eq!(posted.to_block().len(), ATTENDANCE_OCTETS);
    }
}

async fn r32_the_room_is_limited_in_hours_and_in_number<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let world = &signed.world;
    let now = world.clock.now();
    let opening = Opening {
        opens: now + 2 * HOUR,
        closes: now + 6 * HOUR,
    };
    let session = signed
        .office(HEAD, invitation(None, opening))
        .await
        .unwrap();
    // Nothing opens before the authors do.
    assert_eq!(code(signed.ask(session, "Why?").await), Some("not_found"));
    signed.authors(AuthorTurn::OpenRoom(session)).await.unwrap();
    assert_eq!(code(signed.ask(session, "Why?").await), Some("too_early"));
    world.pass(2 * HOUR).await;
    let first = world.question(&signed.paper, session, "Why?");
    for number in 0..40 {
        signed
            .ask(session, &format!("Why, for the {number}th time?"))
            .await
            .unwrap();
    }
    assert_eq!(code(world.ask(first.clone()).await), Some("room_full"));
    world.next_interval().await;
    world.ask(first.clone()).await.unwrap();
    world.ask(first.clone()).await.unwrap();
    assert_eq!(signed.shown().await.posts.len(), 40);
    world.next_interval().await;
    assert_eq!(
        signed.shown().await.posts.len(),
        41,
        "the same again is the same"
    );
    world.pass(6 * HOUR).await;
    assert_eq!(code(signed.ask(session, "Late?").await), Some("too_late"));
    // Officials say at most so much for each question, and as much again of their own accord (R33).
    let words = RoomWords::Taken {
        question: first.post.statement.post,
    };
    for _ in 0..42 * 4 {
        let said = world.said(&signed.paper, CLERK, session, &words);
        world.moderate(said).await.unwrap();
    }
    let more = world
        .moderate(world.said(&signed.paper, CLERK, session, &words))
        .await;
    assert_eq!(code(more), Some("room_full"));
}

async fn r32_who_has_not_signed_or_not_the_link_changes_nothing<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let (world, paper) = (&signed.world, &signed.paper);
    let session = signed.open().await;
    let question = signed.ask(session, "Why now?").await.unwrap();
    world.next_interval().await;
    for attendance in [Attendance::Sit(Seat::Room), Attendance::Upvote(question)] {
        world.attend(paper, session, &[9; 32], attendance).await;
        let elsewhere = DocumentDigest::from_bytes([9; 32]);
        world
            .attend(paper, elsewhere, &signed.seeds[0], attendance)
            .await;
    }
    let unknown = QuestionDigest::from_bytes([9; 32]);
    signed.attend(session, 0, Attendance::Upvote(unknown)).await;
    world.next_interval().await;
    let shown = signed.shown().await;
    assert!(
        shown
            .seats
            .iter()
            .all(|(_, count)| *count == CountBucket::of(0))
    );
    assert_eq!(shown.upvotes, []);
    // Another link's key, an official's, another's words under a signature: none is a question.
    let key = CirculationKey::from_bytes([7; 32]);
    let room = Room::with_link(&key, paper.memo(), session);
    let foreign = room
        .ask(&key, "Why?".to_owned(), &mut world.randomness())
        .unwrap();
    assert_eq!(
        code(world.ask(foreign.clone()).await),
        Some("not_authorised")
    );
    let words = RoomWords::Taken { question };
    let by_office = world.said(paper, CLERK, session, &words);
    assert_eq!(
        code(world.ask(by_office.clone()).await),
        Some("not_authorised")
    );
    let swapped = PreparedPost {
        sealed: foreign.sealed,
        ..world.question(paper, session, "Why?")
    };
    assert_eq!(code(world.ask(swapped).await), Some("not_authorised"));
    let short = PreparedPost {
        sealed: by_office.sealed[..ROOM_SEALED_OCTETS - 1].to_vec(),
        ..by_office
    };
    assert_eq!(code(world.moderate(short).await), Some("not_authorised"));
    // Who may not sit in the session says nothing there.
    let refused = world
        .moderate(world.said(paper, READER, session, &words))
        .await;
    assert_eq!(code(refused), Some("not_allowed_for_role"));
}

async fn a_room_is_nobodys_record<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let session = signed.open().await;
    signed.ask(session, "Why now?").await.unwrap();
    signed.attend(session, 0, Attendance::Sit(Seat::Room)).await;
    signed.world.next_interval().await;
    assert_eq!(signed.said(session).await, 2);
    signed.withdraw().await;
    assert_eq!(signed.said(session).await, 0);
}

/// Nothing of a case under a hold is destroyed, the room neither when it becomes a record nor when its
/// authors withdraw it.
async fn r50_a_hold_keeps_what_was_said_until_it_is_lifted<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let session = signed.open().await;
    signed.ask(session, "Why now?").await.unwrap();
    signed.world.next_interval().await;
    let reason = || "By order of a court.".to_owned();
    let place = OfficialTurn::PlaceHold { reason: reason() };
    let hold = signed.office(RECORDS, place).await.unwrap();
    signed.withdraw().await;
    assert_eq!(signed.said(session).await, 1);
    let reason = reason();
    let lift = OfficialTurn::LiftHold { hold, reason };
    signed.office(RECORDS, lift).await.unwrap();
    assert_eq!(signed.said(session).await, 0);
}

async fn r50_a_hold_keeps_the_room_of_a_record<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let session = signed.open().await;
    signed.ask(session, "Why now?").await.unwrap();
    let reply = signed.world.answer(&signed.paper, HEAD).await.unwrap();
    let close = author::close(&signed.paper.authored, reply);
    signed.world.app.case_close(close, [7; 32]).await.unwrap();
    let reason = || "By order of a court.".to_owned();
    let place = OfficialTurn::PlaceHold { reason: reason() };
    let hold = signed.office(RECORDS, place).await.unwrap();
    signed.world.pass(160 * DAY).await;
    assert!(signed.kinds().await.contains(&EventKind::CaseArchived));
    assert_eq!(signed.said(session).await, 1);
    let reason = reason();
    let lift = OfficialTurn::LiftHold { hold, reason };
    signed.office(RECORDS, lift).await.unwrap();
    assert_eq!(signed.said(session).await, 0);
}

/// R33: the office asks all who signed, before anybody asked anything, and whoever holds the link answers:
/// an answer looks like every other post of somebody, and nobody answers their own side.
async fn r33_the_office_asks_all_who_signed_and_nobody_in_particular_answers<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let (world, paper) = (&signed.world, &signed.paper);
    let session = signed.open().await;
    let put = |text: &str| RoomWords::Question {
        text: text.to_owned(),
    };
    let said = world.said(paper, HEAD, session, &put("Which posts?"));
    let question = said.post.statement.post;
    world.moderate(said).await.unwrap();
    let own = signed.ask(session, "Why now?").await.unwrap();
    for answer in ["Three of them.", "Ours."] {
        let answer = world.answered(paper, session, (question, answer));
        world.ask(answer).await.unwrap();
    }
    let to_own_side = world.answered(paper, session, (own, "Because."));
    world.ask(to_own_side).await.unwrap();
    world.next_interval().await;
    let heard = world.heard(paper, session).await;
    let questions = questions(&heard);
    let of = |post| questions.iter().find(|it| it.post == post).unwrap();
    assert!(of(question).signed_by.is_some() && of(own).signed_by.is_none());
    assert!(of(own).answers.is_empty());
    let answers = &of(question).answers;
    assert_eq!(answers.len(), 2);
    assert!(answers.iter().all(|it| it.signed_by.is_none()));
    let shown = signed.shown().await.posts;
    let somebody: Vec<_> = shown.iter().filter(|it| it.question).collect();
    let lengths = |it: &&RoomPostRow| (it.statement.len(), it.sealed.len());
    assert_eq!(somebody.len(), 4);
    assert!(
        somebody
            .iter()
            .all(|it| lengths(it) == lengths(&somebody[0]))
    );
    // What the office may say before anybody asks is bounded.
    let mut refused = None;
    for number in 0..40 {
        let said = world.said(paper, HEAD, session, &put(&format!("And {number}?")));
        if let Err(error) = world.moderate(said).await {
            refused = Some((number, error.code()));
            break;
        }
    }
    assert_eq!(refused, Some((19, "room_full")));
}
