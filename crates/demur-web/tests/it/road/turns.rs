//! Where the road bends: every turn over HTTP, made by the client.

use demur_domain::choice::AppealGround;
use demur_domain::ids::DocumentDigest;
use demur_protocol::api;
use demur_protocol::api::paths;
use demur_testkit::demur_client::turns::{AuthorTurn, Matter, OfficialTurn};
use demur_testkit::officials::{APPEALS, CLERK, HEAD, MONITOR, RECORDS};
use demur_testkit::road::Paper;

use super::{Walk, hand_in, octets};

/// Three memos, so that each ruling goes both ways.
pub(super) async fn take_every_turn(walk: &mut Walk) {
    let paper = acknowledged(walk, 1).await;
    let redirected = by(walk, &paper, HEAD, redirect()).await;
    let disputed = authors(walk, &paper, AuthorTurn::Dispute(redirected)).await;
    by(walk, &paper, MONITOR, rule(Matter::Scope, disputed, true)).await;
    let question = "Which post?".to_owned();
    let asked = by(walk, &paper, CLERK, OfficialTurn::Ask { question }).await;
    authors(walk, &paper, AuthorTurn::Answer(asked)).await;
    let contested = authors(
        walk,
        &paper,
        AuthorTurn::Contest(answer(walk, &paper).await),
    )
    .await;
    let upheld = rule(Matter::Contest, contested, true);
    by(walk, &paper, MONITOR, upheld).await;
    let reply = answer(walk, &paper).await;
    let appealed = authors(walk, &paper, appeal(reply)).await;
    by(walk, &paper, APPEALS, rule(Matter::Appeal, appealed, true)).await;
    let reply = answer(walk, &paper).await;
    let appealed = authors(walk, &paper, appeal(reply)).await;
    let dismissed = rule(Matter::Appeal, appealed, false);
    by(walk, &paper, APPEALS, dismissed).await;
    let (demand, said) = (1, "It was done.".to_owned());
    let correction = said.clone();
    by(
        walk,
        &paper,
        HEAD,
        OfficialTurn::Correct { reply, correction },
    )
    .await;
    let report = OfficialTurn::ReportOutcome {
        reply,
        demand,
        report: said,
    };
    by(walk, &paper, CLERK, report).await;
    let reason = "By order of a court.".to_owned();
    let held = OfficialTurn::PlaceHold {
        reason: reason.clone(),
    };
    let hold = by(walk, &paper, RECORDS, held).await;
    by(
        walk,
        &paper,
        RECORDS,
        OfficialTurn::LiftHold { hold, reason },
    )
    .await;

    let paper = acknowledged(walk, 2).await;
    let redirected = by(walk, &paper, HEAD, redirect()).await;
    let disputed = authors(walk, &paper, AuthorTurn::Dispute(redirected)).await;
    let confirmed = rule(Matter::Scope, disputed, false);
    by(walk, &paper, MONITOR, confirmed).await;

    let paper = acknowledged(walk, 3).await;
    walk.world().distribute(&paper, HEAD).await.expect("done");
    let reply = answer(walk, &paper).await;
    let contested = authors(walk, &paper, AuthorTurn::Contest(reply)).await;
    let dismissed = rule(Matter::Contest, contested, false);
    by(walk, &paper, MONITOR, dismissed).await;
}

/// A memo of this person's: nobody may open more than two.
async fn acknowledged(walk: &mut Walk, author: usize) -> Paper {
    let world = &mut walk.server.world;
    let mut paper = world.open_memo(author).await;
    world.circulate(&mut paper).await;
    world.cosign(&paper, 0..3).await;
    let certificate = world.seal(&paper).await;
    world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    world.acknowledge(&paper, CLERK).await.expect("done");
    paper
}

async fn answer(walk: &Walk, paper: &Paper) -> DocumentDigest {
    walk.world().answer(paper, HEAD).await.expect("a reply")
}

fn redirect() -> OfficialTurn {
    OfficialTurn::Redirect {
        reason: "It is about pay.".to_owned(),
        address: "Human resources".to_owned(),
    }
}

fn rule(on: Matter, document: DocumentDigest, for_authors: bool) -> OfficialTurn {
    OfficialTurn::Rule {
        on,
        document,
        for_authors,
        reasons: "The papers say so.".to_owned(),
    }
}

fn appeal(reply: DocumentDigest) -> AuthorTurn {
    AuthorTurn::Appeal(reply, AppealGround::Process)
}

/// An official's turn; returns the digest of its document.
pub(super) async fn by(
    walk: &Walk,
    paper: &Paper,
    who: &str,
    turn: OfficialTurn,
) -> DocumentDigest {
    let operation = turn.operation();
    let prepared = walk.world().official_turn(paper, who, turn);
    let roster = &walk.world().installation.roster;
    let official = roster.official(&who.parse().expect("an id"));
    let key = official.expect("an official").key().expect("a key");
    let verified = prepared.document.clone().verify(&key).expect("signed");
    let path = paths::turn(operation, &paper.memo());
    hand_in(walk, operation, &path, prepared).await;
    verified.digest()
}

/// The authors' turn; returns the digest of its document.
async fn authors(walk: &Walk, paper: &Paper, turn: AuthorTurn) -> DocumentDigest {
    let prepared = walk.world().prepared_turn(paper, turn);
    let author = &paper.authored.manifest.author;
    let verified = prepared.document.clone().verify(paper.memo(), author);
    let post = api::AuthorEntryPost {
        document: octets(&prepared.document),
        sealed: prepared.sealed.into(),
        handover: prepared.handover.map(Into::into),
        nonce: api::FixedOctets(prepared.nonce),
    };
    let operation = turn.operation();
    let path = paths::turn(operation, &paper.memo());
    let _: api::Done = walk.post(operation, &path, &post).await;
    verified.expect("an author's document").digest()
}
