//! Listening sessions in every cell: what must be there before, and what is asked then.

use demur_domain::ids::{DocumentDigest, QuestionDigest};
use demur_domain::listening::Seat;
use demur_domain::operation::Operation as Op;
use demur_protocol::api;
use demur_protocol::codec::Canonical;
use demur_protocol::room::{Attendance, RoomWords};
use demur_testkit::client::office::OfficialKeys;
use demur_testkit::client::room::{PreparedPost, attend};
use demur_testkit::client::turns::{AuthorTurn, OfficialTurn};
use demur_testkit::crypto::sign::SigningKey;
use demur_testkit::listening::{held, invitation, minutes};
use demur_testkit::officials::HEAD;

use super::drives::text;
use super::manner::of_a_session;
use super::stages::Walked;

/// Names nothing.
const NONE: DocumentDigest = DocumentDigest::from_bytes([0; 32]);

/// Puts there what the operation is about, as far as the case can have it where it stands.
pub(super) async fn ready(walked: &mut Walked, operation: Op) {
    if !of_a_session(operation) {
        return;
    }
    for before in needed(operation) {
        let turned = match before {
            Op::SessionRequest => authors(walked, AuthorTurn::RequestSession).await,
            Op::RoomOpen => {
                let session = named(walked, Op::SessionInvite);
                authors(walked, AuthorTurn::OpenRoom(session)).await
            }
            before => {
                let turn = by_office(walked, *before);
                let world = &walked.server.world;
                world.turn(&walked.paper, HEAD, turn).await.ok()
            }
        };
        // Where there is no case there is no session, and what follows names nothing.
        walked.documents.insert(*before, turned.unwrap_or(NONE));
    }
    if operation == Op::RoomModerate {
        let world = &walked.server.world;
        let asked = world.question(&walked.paper, named(walked, Op::SessionInvite), "Why?");
        let _no_case = world.ask(asked).await;
    }
}

/// What comes before it, in order.
fn needed(operation: Op) -> &'static [Op] {
    match operation {
        Op::SessionDecline => &[Op::SessionRequest],
        Op::RoomOpen | Op::SessionAttend | Op::RoomShow | Op::SessionConclude => {
            &[Op::SessionInvite]
        }
        Op::RoomAsk | Op::RoomModerate => &[Op::SessionInvite, Op::RoomOpen],
        Op::MinutesGive => &[Op::SessionInvite, Op::SessionConclude],
        Op::MinutesAgree | Op::MinutesDispute => {
            &[Op::SessionInvite, Op::SessionConclude, Op::MinutesGive]
        }
        _ => &[],
    }
}

async fn authors(walked: &Walked, turn: AuthorTurn) -> Option<DocumentDigest> {
    let world = &walked.server.world;
    world.author_turn(&walked.paper, turn).await.ok()
}

fn named(walked: &Walked, operation: Op) -> DocumentDigest {
    walked.documents.get(&operation).copied().unwrap_or(NONE)
}

fn by_office(walked: &Walked, operation: Op) -> OfficialTurn {
    office_turn(walked, operation).expect("a turn of the office")
}

/// The office's turn of a session that an operation takes, if it takes one.
pub(super) fn office_turn(walked: &Walked, operation: Op) -> Option<OfficialTurn> {
    let named = |operation| named(walked, operation);
    Some(match operation {
        Op::SessionInvite => invitation(None, walked.server.world.open_now()),
        Op::SessionDecline => OfficialTurn::DeclineSession {
            plan: named(Op::SessionRequest),
            reason: "Nobody is free.".to_owned(),
        },
        Op::SessionConclude => held(named(Op::SessionInvite)),
        Op::MinutesGive => minutes(named(Op::SessionConclude)),
        _ => return None,
    })
}

/// The authors' turn of a session that an operation takes, if it takes one.
pub(super) fn author_turn(walked: &Walked, operation: Op) -> Option<AuthorTurn> {
    let named = |operation| named(walked, operation);
    Some(match operation {
        Op::SessionRequest => AuthorTurn::RequestSession,
        Op::RoomOpen => AuthorTurn::OpenRoom(named(Op::SessionInvite)),
        Op::MinutesAgree => AuthorTurn::AgreeMinutes(named(Op::MinutesGive)),
        Op::MinutesDispute => AuthorTurn::DisputeMinutes(named(Op::MinutesGive)),
        _ => return None,
    })
}

/// A question of somebody with the link.
pub(super) fn question(walked: &Walked) -> String {
    let world = &walked.server.world;
    let session = named(walked, Op::SessionInvite);
    posted(&world.question(&walked.paper, session, "And why not?"))
}

/// What an official says in the room.
pub(super) fn answer(walked: &Walked, keys: &OfficialKeys) -> String {
    let world = &walked.server.world;
    let room = world.room(&walked.paper, named(walked, Op::SessionInvite));
    let question = QuestionDigest::from_bytes([1; 32]);
    let words = RoomWords::Taken { question };
    let said = room.moderate(keys, &words, &mut world.randomness());
    posted(&said.expect("an answer"))
}

fn posted(prepared: &PreparedPost) -> String {
    text(&api::RoomPostPost {
        post: prepared.post.to_canonical().into(),
        sealed: prepared.sealed.clone().into(),
    })
}

/// A seat, under the key with this seed.
pub(super) fn attendance(walked: &Walked, seed: &[u8; 32]) -> String {
    let session = named(walked, Op::SessionInvite);
    let (memo, now) = (walked.paper.memo(), walked.server.world.clock.now());
    let seat = Attendance::Sit(Seat::Room);
    let attendance = attend(&SigningKey::from_seed(seed), memo, session, seat, now);
    text(&api::AttendancePost {
        attendance: attendance.to_block().into(),
    })
}
