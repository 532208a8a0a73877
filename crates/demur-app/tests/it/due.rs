//! Due dates: what the log says when one comes, and what nobody can clear.

use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::leaf::{Duty, EventKind};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::clock::{DAY, INTERVAL_SECONDS};
use demur_testkit::demur_client::author;
use demur_testkit::officials::{CLERK, HEAD, MONITOR};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    a_missed_duty_is_logged_once_and_stays_overdue,
    a_duty_done_late_is_no_longer_overdue_and_still_missed,
    a_duty_done_in_time_is_logged_as_met_when_the_day_comes,
    withdrawing_releases_what_is_not_due_and_clears_nothing,
    silence_after_the_reply_closes_the_case,
);

async fn outcomes<S: Store>(world: &World<S>, paper: &Paper) -> Vec<EventKind> {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    let outcomes = [EventKind::DueMet, EventKind::DueMissed];
    status
        .events
        .iter()
        .map(|e| e.kind)
        .filter(|kind| outcomes.contains(kind))
        .collect()
}

async fn overdue<S: Store>(world: &World<S>, paper: &Paper) -> Vec<Duty> {
    world.app.memo_status(paper.memo()).await.unwrap().overdue
}

async fn filed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    (world, paper)
}

/// R17, R19, R53: the receipt is no acknowledgement, and what was missed stays so for everybody to
/// see, the monitor among them.
async fn a_missed_duty_is_logged_once_and_stays_overdue<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let due = world
        .app
        .memo_status(paper.memo())
        .await
        .unwrap()
        .due
        .unwrap();
    // Filed on Tuesday; two working days end when Thursday does, in New York.
    world.pass(due.acknowledge - 1 - world.clock.now()).await;
    assert_eq!(overdue(&world, &paper).await, []);
    world.clock.advance(1);
    // Overdue by the clock alone, before any job has run.
    assert_eq!(overdue(&world, &paper).await, [Duty::Acknowledge]);
    assert_eq!(outcomes(&world, &paper).await, []);
    for _ in 0..3 {
        world.next_interval().await;
        assert_eq!(outcomes(&world, &paper).await, [EventKind::DueMissed]);
    }
    let request = official_request(MONITOR, Operation::CaseList, None, world.clock.now());
    let cases = world.app.case_list(request).await.unwrap();
    let owed = cases[0].owed.iter().map(|it| (it.duty, it.overdue));
    let owed: Vec<_> = owed.collect();
    assert_eq!(owed, [(Duty::Acknowledge, true), (Duty::Reply, false)]);
    world.pass(due.reply_limit - world.clock.now()).await;
    world.next_interval().await;
    assert_eq!(
        overdue(&world, &paper).await,
        [Duty::Acknowledge, Duty::Reply]
    );
    assert_eq!(
        outcomes(&world, &paper).await,
        [EventKind::DueMissed, EventKind::DueMissed]
    );
}

/// R19: doing it late clears nothing from the log.
async fn a_duty_done_late_is_no_longer_overdue_and_still_missed<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.pass(7 * DAY).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.next_interval().await;
    assert_eq!(overdue(&world, &paper).await, []);
    assert_eq!(outcomes(&world, &paper).await, [EventKind::DueMissed]);
}

async fn a_duty_done_in_time_is_logged_as_met_when_the_day_comes<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.next_interval().await;
    assert_eq!(outcomes(&world, &paper).await, []);
    world.pass(7 * DAY).await;
    world.pass(DAY).await;
    assert_eq!(outcomes(&world, &paper).await, [EventKind::DueMet]);
}

async fn withdrawing_releases_what_is_not_due_and_clears_nothing<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.pass(7 * DAY).await;
    world
        .app
        .memo_withdraw(author::withdraw(&paper.authored), [0; 32])
        .await
        .unwrap();
    assert_eq!(overdue(&world, &paper).await, [Duty::Acknowledge]);
    world.pass(120 * DAY).await;
    assert_eq!(outcomes(&world, &paper).await, [EventKind::DueMissed]);
    assert_eq!(overdue(&world, &paper).await, [Duty::Acknowledge]);
}

async fn silence_after_the_reply_closes_the_case<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let reply = world.answer(&paper, HEAD).await.unwrap();
    world.pass(20 * DAY).await;
    let state = world.app.memo_status(paper.memo()).await.unwrap().state;
    assert_eq!(state, State::Replied);
    world.pass(12 * DAY).await;
    world.pass(i64::from(INTERVAL_SECONDS)).await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::Closed);
    assert_eq!(
        status
            .events
            .iter()
            .filter(|e| e.kind == EventKind::Expired)
            .count(),
        1
    );
    let refused = world
        .app
        .case_close(author::close(&paper.authored, reply), [0; 32])
        .await;
    assert_eq!(refused.err().unwrap().code(), "not_in_this_state");
}
