//! `panel_nominate`, `panel_form`, `panel_declare`, `issues_propose`, `issues_agree`, `issues_object`,
//! `panel_report`, `panel_dissent` (T17, R33, R35).

use demur_app::error::AppError;
use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::author::AuthorStep;
use demur_protocol::leaf::{Duty, EventKind};
use demur_protocol::room::RoomWords;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::mailbox::to_official;
use demur_testkit::demur_client::panel::{AuthorsPanelTurn, Known, read};
use demur_testkit::demur_client::room::{Room, questions};
use demur_testkit::demur_client::turns;
use demur_testkit::demur_client::turns::{AuthorTurn, OfficialTurn};
use demur_testkit::listening::invitation;
use demur_testkit::officials::{APPEALS, CLERK, FURTHER_READER, HEAD, PRINCIPAL, READER, id, keys};
use demur_testkit::panel::{EXPERTS, declare, dissent, form, propose, report};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    r35_a_panel_with_the_authors_nominee_reports,
    r35_a_seat_is_kept_for_the_nominee_while_they_can_be_named,
    r35_who_has_a_conflict_is_replaced,
    r35_the_issues_are_agreed_by_silence_and_sent_back_once,
    r35_a_reply_waits_for_the_report_and_no_longer_than_its_time,
    r19_a_panel_not_formed_or_late_is_logged,
    r33_a_member_asks_and_nobody_else_who_reads,
    r33_a_panel_asks_all_who_signed,
    r22_a_member_reads_the_memo_and_no_other_reader_does,
    a_charter_without_a_panel_has_none,
    the_same_again_changes_nothing,
);

const DAY: i64 = 86_400;

async fn in_review<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::with_panel(store, 6).await;
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    (world, paper)
}

async fn overdue<S: Store>(world: &World<S>, paper: &Paper) -> Vec<Duty> {
    world.app.memo_status(paper.memo()).await.unwrap().overdue
}

async fn count<S: Store>(world: &World<S>, paper: &Paper, kind: EventKind) -> usize {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.events.iter().filter(|it| it.kind == kind).count()
}

fn code<T>(answer: Result<T, AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

const OTHER: DocumentDigest = DocumentDigest::from_bytes([9; 32]);

#[expect(
    clippy::too_many_lines,
    reason = "one road, told from its beginning to its end"
)]
async fn r35_a_panel_with_the_authors_nominee_reports<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    // Who judges the office, signs the reply or belongs to it is on no panel.
    for nominee in [APPEALS, HEAD, PRINCIPAL, CLERK, "nobody"] {
        let turn = AuthorsPanelTurn::Nominate(id(nominee));
        let refused = world.authors_panel(&paper, turn).await;
        assert_eq!(code(refused), Some("panel_not_eligible"), "{nominee}");
    }
    let nominate = AuthorsPanelTurn::Nominate(id(EXPERTS[1]));
    let nomination = world.authors_panel(&paper, nominate).await.unwrap();
    let others = [EXPERTS[0], EXPERTS[2], EXPERTS[3]];
    let named = Some(nomination);
    for (members, nomination, why) in [
        (&others[..], named, "nominee_missing"),
        (&EXPERTS[..2], named, "panel_seats"),
        (&EXPERTS[..], named, "panel_seats"),
        (
            &[EXPERTS[0], EXPERTS[1], APPEALS],
            named,
            "panel_not_eligible",
        ),
        (
            &[EXPERTS[0], EXPERTS[1], CLERK],
            named,
            "panel_not_eligible",
        ),
        (&EXPERTS[..3], None, "names_another"),
        (&EXPERTS[..3], Some(OTHER), "names_another"),
    ] {
        let refused = world.panel(&paper, HEAD, form(&paper, members, nomination));
        assert_eq!(code(refused.await), Some(why), "{members:?}");
    }
    for by in [CLERK, PRINCIPAL, READER] {
        let refused = world.panel(&paper, by, form(&paper, &EXPERTS[..3], named));
        assert_eq!(code(refused.await), Some("not_allowed_for_role"), "{by}");
    }
    let formed = form(&paper, &EXPERTS[..3], named);
    let panel = world.panel(&paper, HEAD, formed).await.unwrap();
    // Who sits is not named away, and nobody speaks before each has declared.
    let away = AuthorsPanelTurn::Nominate(id(EXPERTS[3]));
    let refused = world.authors_panel(&paper, away).await;
    assert_eq!(code(refused), Some("too_late"));
    for member in &EXPERTS[..3] {
        let refused = world.panel(&paper, member, propose(panel)).await;
        assert_eq!(code(refused), Some("panel_pending"));
        let declared = world.panel(&paper, member, declare(panel, false)).await;
        declared.unwrap();
    }
    let refused = world.panel(&paper, EXPERTS[3], propose(panel)).await;
    assert_eq!(code(refused), Some("not_allowed_for_role"), "not on it");
    let issues = world
        .panel(&paper, EXPERTS[1], propose(panel))
        .await
        .unwrap();
    let refused = world.panel(&paper, EXPERTS[1], report(issues)).await;
    assert_eq!(code(refused), Some("panel_pending"), "not agreed to");
    let agree = AuthorsPanelTurn::Agree(issues);
    world.authors_panel(&paper, agree).await.unwrap();
    let reported = world
        .panel(&paper, EXPERTS[0], report(issues))
        .await
        .unwrap();
    let again = world.panel(&paper, EXPERTS[1], report(issues)).await;
    assert_eq!(code(again), Some("too_late"), "a panel reports once");
    let own = world.panel(&paper, EXPERTS[0], dissent(reported)).await;
    assert_eq!(
        code(own),
        Some("panel_not_eligible"),
        "who signed the report"
    );
    let other = world.panel(&paper, EXPERTS[1], dissent(OTHER)).await;
    assert_eq!(code(other), Some("names_another"));
    world
        .panel(&paper, EXPERTS[1], dissent(reported))
        .await
        .unwrap();
    world.answer(&paper, HEAD).await.unwrap();
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::Replied);
    let formed = status
        .events
        .iter()
        .find(|it| it.kind == EventKind::PanelFormed);
    assert_eq!(
        formed.unwrap().readers,
        EXPERTS[..3].iter().map(|it| id(it)).collect::<Vec<_>>()
    );
}

async fn r35_a_seat_is_kept_for_the_nominee_while_they_can_be_named<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let all = world
        .panel(&paper, HEAD, form(&paper, &EXPERTS[..3], None))
        .await;
    assert_eq!(code(all), Some("panel_seats"));
    let two = form(&paper, &EXPERTS[..2], None);
    let panel = world.panel(&paper, HEAD, two).await.unwrap();
    for member in &EXPERTS[..2] {
        world
            .panel(&paper, member, declare(panel, false))
            .await
            .unwrap();
    }
    let refused = world.panel(&paper, EXPERTS[0], propose(panel)).await;
    assert_eq!(code(refused), Some("panel_pending"), "a seat is free");
    world.pass(9 * DAY).await;
    let late = AuthorsPanelTurn::Nominate(id(EXPERTS[2]));
    let late = world.authors_panel(&paper, late).await;
    assert_eq!(code(late), Some("too_late"));
    // Nobody who sits is put off, and whoever takes the seat has to declare too.
    let other = form(&paper, &EXPERTS[1..], None);
    let refused = world.panel(&paper, HEAD, other).await;
    assert_eq!(code(refused), Some("panel_seats"));
    let panel = world
        .panel(&paper, HEAD, form(&paper, &EXPERTS[..3], None))
        .await;
    let panel = panel.unwrap();
    world
        .panel(&paper, EXPERTS[2], declare(panel, false))
        .await
        .unwrap();
    world
        .panel(&paper, EXPERTS[0], propose(panel))
        .await
        .unwrap();
}

async fn r35_who_has_a_conflict_is_replaced<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let panel = world.whole_panel(&paper).await;
    // Even the authors' nominee; then they name another.
    let conflict = declare(panel, true);
    world.panel(&paper, EXPERTS[1], conflict).await.unwrap();
    let back = world.panel(&paper, EXPERTS[1], declare(panel, false)).await;
    assert_eq!(code(back), Some("panel_not_eligible"), "not taken back");
    let refused = world.panel(&paper, EXPERTS[0], propose(panel)).await;
    assert_eq!(code(refused), Some("panel_pending"));
    let asked = world.turn(&paper, EXPERTS[1], ask()).await;
    assert_eq!(
        code(asked),
        Some("not_allowed_for_role"),
        "has no seat any more"
    );
    let same = AuthorsPanelTurn::Nominate(id(EXPERTS[1]));
    let refused = world.authors_panel(&paper, same).await;
    assert_eq!(code(refused), Some("panel_not_eligible"));
    let other = AuthorsPanelTurn::Nominate(id(EXPERTS[3]));
    let named = world.authors_panel(&paper, other).await.unwrap();
    let stays = form(&paper, &[EXPERTS[0], EXPERTS[1], EXPERTS[3]], Some(named));
    let refused = world.panel(&paper, HEAD, stays).await;
    assert_eq!(code(refused), Some("panel_not_eligible"));
    let members = [EXPERTS[0], EXPERTS[2], EXPERTS[3]];
    let panel = world
        .panel(&paper, HEAD, form(&paper, &members, Some(named)))
        .await;
    let panel = panel.unwrap();
    world
        .panel(&paper, EXPERTS[3], declare(panel, false))
        .await
        .unwrap();
    world
        .panel(&paper, EXPERTS[3], propose(panel))
        .await
        .unwrap();
}

async fn r35_the_issues_are_agreed_by_silence_and_sent_back_once<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let panel = world.whole_panel(&paper).await;
    let refused = world.panel(&paper, EXPERTS[0], report(OTHER)).await;
    assert_eq!(
        code(refused),
        Some("panel_pending"),
        "nothing was put to the authors"
    );
    let first = world
        .panel(&paper, EXPERTS[0], propose(panel))
        .await
        .unwrap();
    let object = AuthorsPanelTurn::Object(first);
    world.authors_panel(&paper, object).await.unwrap();
    let twice = AuthorsPanelTurn::Agree(first);
    let refused = world.authors_panel(&paper, twice).await;
    assert_eq!(code(refused), Some("names_another"), "it was answered");
    let refused = world.panel(&paper, EXPERTS[0], report(first)).await;
    assert_eq!(code(refused), Some("panel_pending"));
    // The head of the office may put it too.
    let second = world.panel(&paper, HEAD, propose(panel)).await.unwrap();
    let refused = world.panel(&paper, EXPERTS[0], report(second)).await;
    assert_eq!(
        code(refused),
        Some("panel_pending"),
        "there is time to answer"
    );
    world.pass(20 * DAY).await;
    let late = AuthorsPanelTurn::Object(second);
    let late = world.authors_panel(&paper, late).await;
    assert_eq!(code(late), Some("too_late"), "silence has agreed");
    let third = world
        .panel(&paper, EXPERTS[2], propose(panel))
        .await
        .unwrap();
    let object = AuthorsPanelTurn::Object(third);
    world.authors_panel(&paper, object).await.unwrap();
    // A second objection holds nothing up.
    let stale = world.panel(&paper, EXPERTS[0], report(second)).await;
    assert_eq!(code(stale), Some("names_another"));
    world
        .panel(&paper, EXPERTS[0], report(third))
        .await
        .unwrap();
}

async fn r35_a_reply_waits_for_the_report_and_no_longer_than_its_time<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let nominate = AuthorsPanelTurn::Nominate(id(EXPERTS[1]));
    world.authors_panel(&paper, nominate).await.unwrap();
    let early = world.answer(&paper, HEAD).await;
    assert_eq!(code(early), Some("panel_pending"), "the authors named one");
    world.pass(20 * DAY).await;
    let early = world.answer(&paper, HEAD).await;
    assert_eq!(code(early), Some("panel_pending"));
    world.pass(30 * DAY).await;
    world.answer(&paper, HEAD).await.unwrap();
}

/// Late is logged, and nobody is pressed for it once there is a reply.
async fn r19_a_panel_not_formed_or_late_is_logged<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    world.pass(9 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, [Duty::PanelForming]);
    assert_eq!(count(&world, &paper, EventKind::DueMissed).await, 1);
    let panel = world
        .panel(&paper, HEAD, form(&paper, &EXPERTS[..3], None))
        .await;
    panel.unwrap();
    assert_eq!(overdue(&world, &paper).await, []);
    world.pass(35 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, [Duty::PanelReport]);
    assert_eq!(count(&world, &paper, EventKind::DueMissed).await, 2);
    world.answer(&paper, HEAD).await.unwrap();
    assert_eq!(overdue(&world, &paper).await, []);
    assert_eq!(count(&world, &paper, EventKind::DueMissed).await, 2);
}

fn ask() -> OfficialTurn {
    let question = "Which post?".to_owned();
    OfficialTurn::Ask { question }
}

async fn r33_a_member_asks_and_nobody_else_who_reads<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    world.whole_panel(&paper).await;
    for by in [READER, EXPERTS[3]] {
        let refused = world.turn(&paper, by, ask()).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let asked = world.turn(&paper, EXPERTS[2], ask()).await.unwrap();
    let answer = AuthorTurn::Answer(asked);
    world.author_turn(&paper, answer).await.unwrap();
    // Who asked reads the answer; a reader who is not on the panel does not.
    let entries = world.app.mailbox_list(None).await.unwrap();
    let answered = |by: &str| {
        let identity = keys(by).identity();
        let mut letters = entries
            .iter()
            .filter_map(|it| turns::read(&identity, &paper.authored.manifest, &it.sealed));
        letters.any(|it| matches!(it.document.step(), AuthorStep::Answer { .. }))
    };
    assert!(answered(EXPERTS[2]));
    assert!(!answered(EXPERTS[3]));
}

/// The panel asks in the room of a session, and reads there what all who signed answer.
async fn r33_a_panel_asks_all_who_signed<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let panel = world.whole_panel(&paper).await;
    let invited = invitation(None, world.open_now());
    let session = world.turn(&paper, HEAD, invited).await.unwrap();
    let opened = AuthorTurn::OpenRoom(session);
    world.author_turn(&paper, opened).await.unwrap();
    let entries = world.app.mailbox_list(None).await.unwrap();
    let room_of = |by: &str| {
        let entries = entries.iter().map(|it| it.sealed.as_slice());
        let manifest = &paper.authored.manifest;
        Room::handed_over(&keys(by).identity(), manifest, entries, session)
    };
    for by in [READER, EXPERTS[3]] {
        assert!(room_of(by).is_none(), "{by}");
        let refused = world
            .moderate(world.said(&paper, by, session, &which()))
            .await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let member = EXPERTS[0];
    let room = room_of(member).unwrap();
    let said = room.moderate(&keys(member), &which(), &mut world.randomness());
    let said = said.unwrap();
    let question = said.post.statement.post;
    world.moderate(said).await.unwrap();
    let answer = world.answered(&paper, session, (question, "Three of them."));
    world.ask(answer).await.unwrap();
    world.next_interval().await;
    let heard = world.heard(&paper, session).await;
    let asked = questions(&heard);
    assert_eq!(asked[0].signed_by, Some("The executive-secretary"));
    assert_eq!(asked[0].answers.len(), 1);
    // Who has a conflict leaves the room with the panel.
    world
        .panel(&paper, member, declare(panel, true))
        .await
        .unwrap();
    let refused = world
        .moderate(world.said(&paper, member, session, &which()))
        .await;
    assert_eq!(code(refused), Some("not_allowed_for_role"));
}

fn which() -> RoomWords {
    RoomWords::Question {
        text: "Which posts?".to_owned(),
    }
}

async fn r22_a_member_reads_the_memo_and_no_other_reader_does<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let open = |by: &'static str| {
        let request = official_request(
            by,
            Operation::CaseOpen,
            Some(paper.memo()),
            world.clock.now(),
        );
        world.app.case_open(request, world.nonce())
    };
    assert_eq!(code(open(FURTHER_READER).await), Some("not_found"));
    let panel = world.whole_panel(&paper).await;
    assert!(EXPERTS[..3].contains(&FURTHER_READER));
    world.undertake(&paper, FURTHER_READER).await.unwrap();
    let opened = open(FURTHER_READER).await.unwrap();
    let entries = world.app.mailbox_list(None).await.unwrap();
    let roster = &world.installation.roster;
    let of = |name: &str| {
        let entries = entries.iter().map(|it| it.sealed.as_slice());
        Known::of(&to_official(
            &keys(name).identity(),
            &paper.memo(),
            roster,
            entries,
        ))
    };
    let known = of(FURTHER_READER);
    assert_eq!(known.formed, Some(panel));
    let key = known.key.unwrap();
    let filed = read(&key, &paper.memo(), &opened.sealed).unwrap();
    assert_eq!(filed.text, *paper.authored.versions.last().unwrap());
    // The office and the panel read what is written on it; nobody else on the roster does.
    assert_eq!(of(HEAD).formed, Some(panel));
    assert_eq!(of(READER), Known::default());
    // And the panel reads what the authors wrote about it.
    let identity = keys(FURTHER_READER).identity();
    let mut authors = entries.iter();
    assert!(
        authors
            .any(|it| { turns::read(&identity, &paper.authored.manifest, &it.sealed).is_some() })
    );
    // Who has a conflict is shown the case no longer.
    world
        .panel(&paper, FURTHER_READER, declare(panel, true))
        .await
        .unwrap();
    assert_eq!(code(open(FURTHER_READER).await), Some("not_found"));
}

async fn a_charter_without_a_panel_has_none<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let nominate = AuthorsPanelTurn::Nominate(id(EXPERTS[1]));
    let refused = world.authors_panel(&paper, nominate).await;
    assert_eq!(code(refused), Some("not_in_charter"));
    let refused = world
        .panel(&paper, HEAD, form(&paper, &EXPERTS[..3], None))
        .await;
    assert_eq!(code(refused), Some("not_in_charter"));
    for turn in [
        AuthorsPanelTurn::Agree(OTHER),
        AuthorsPanelTurn::Object(OTHER),
    ] {
        let refused = world.authors_panel(&paper, turn).await;
        assert_eq!(code(refused), Some("not_in_charter"));
    }
    let refused = world.panel(&paper, HEAD, propose(OTHER)).await;
    assert_eq!(code(refused), Some("not_in_charter"));
    world.pass(40 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, []);
}

async fn the_same_again_changes_nothing<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let turn = AuthorsPanelTurn::Nominate(id(EXPERTS[1]));
    let operation = turn.operation();
    let nominated = world.authors_panel_prepared(&paper, turn);
    for _ in 0..2 {
        let posted = demur_testkit::turns::posted(nominated.clone());
        world.app.author_turn(operation, posted).await.unwrap();
    }
    assert_eq!(count(&world, &paper, EventKind::PanelNominated).await, 1);
}
