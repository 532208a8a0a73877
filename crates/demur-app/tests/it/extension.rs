//! More time to reply: asked for with a reason, granted by somebody else, in time, within bounds; and
//! what was late stays late.

use demur_app::error::AppError;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::leaf::{DueDates, Duty, EventKind};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::clock::INTERVAL_SECONDS;
use demur_testkit::demur_client::office::Prepared;
use demur_testkit::officials::{APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, TRUSTEE};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    a_grant_moves_the_limit_and_nothing_else,
    who_asks_and_who_grants,
    r21_the_monitor_grants_where_the_charter_says_so,
    r21_who_decides_appeals_sees_what_more_time_is_asked_for,
    only_the_newest_request_is_granted_and_once,
    the_charter_bounds_an_extension,
    nothing_is_asked_for_or_granted_once_the_time_is_over,
    the_extended_limit_is_kept_or_missed,
    a_grant_again_changes_nothing,
);

async fn in_review<S: Store>(store: S) -> (World<S>, Paper) {
    reviewed(World::enrolled(store, 6, 0).await).await
}

async fn reviewed<S: Store>(mut world: World<S>) -> (World<S>, Paper) {
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    (world, paper)
}

async fn due<S: Store>(world: &World<S>, paper: &Paper) -> DueDates {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.due.unwrap()
}

async fn kinds<S: Store>(world: &World<S>, paper: &Paper) -> Vec<EventKind> {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.events.iter().map(|event| event.kind).collect()
}

async fn overdue<S: Store>(world: &World<S>, paper: &Paper) -> Vec<Duty> {
    world.app.memo_status(paper.memo()).await.unwrap().overdue
}

/// Lets time pass to this instant, with the jobs that run then.
async fn until<S: Store>(world: &World<S>, instant: i64) {
    world.pass(instant - world.clock.now()).await;
}

fn code<T>(answer: Result<T, AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

/// R21: everybody who signed is told.
async fn a_grant_moves_the_limit_and_nothing_else<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let before = due(&world, &paper).await;
    let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
    assert_eq!(due(&world, &paper).await, before, "asking moves nothing");
    world
        .approve_extension(&paper, HEAD, &request)
        .await
        .unwrap();
    let after = due(&world, &paper).await;
    // Ten working days are two weeks, and no holiday lies in them.
    assert_eq!(after.reply_limit - before.reply_limit, 14 * 86_400);
    let same = DueDates {
        reply_limit: before.reply_limit,
        ..after.clone()
    };
    assert_eq!(same, before);
    let events = kinds(&world, &paper).await;
    assert_eq!(
        events[events.len() - 3..],
        [
            EventKind::ExtensionRequested,
            EventKind::ExtensionGranted,
            EventKind::DueDatesSet
        ]
    );
    // Everybody who signed is told, of the request with its reason and of the grant.
    assert_eq!(world.app.mailbox_list(None).await.unwrap().len(), 4);
    let at = world.clock.now();
    let request = official_request(MONITOR, Operation::CaseList, None, at);
    let cases = world.app.case_list(request).await.unwrap();
    assert_eq!(cases[0].due, Some(after));
    // Here the head grants it, and it is nothing to who decides appeals.
    assert_eq!(listed_to(&world, APPEALS).await, 0);
}

/// R21: nobody but the approver of the charter grants more time, and not to themselves.
async fn who_asks_and_who_grants<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    let early = world.ask_extension(&paper, CLERK, 5).await;
    assert_eq!(code(early), Some("not_in_this_state"));
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let may_not = Some("not_allowed_for_role");
    for by in [READER, MONITOR, PRINCIPAL, TRUSTEE] {
        assert_eq!(code(world.ask_extension(&paper, by, 5).await), may_not);
    }
    let request = world.ask_extension(&paper, CLERK, 5).await.unwrap();
    for by in [CLERK, READER, MONITOR, PRINCIPAL, TRUSTEE] {
        let refused = world.approve_extension(&paper, by, &request).await;
        assert_eq!(code(refused), may_not, "{by}");
    }
    // The head may ask, and then cannot be the one who grants it.
    let own = world.ask_extension(&paper, HEAD, 5).await.unwrap();
    let refused = world.approve_extension(&paper, HEAD, &own).await;
    assert_eq!(code(refused), Some("own_request"));
    assert!(
        !kinds(&world, &paper)
            .await
            .contains(&EventKind::ExtensionGranted)
    );
}

/// R21: then nobody of the office does, nor anybody else above it.
async fn r21_the_monitor_grants_where_the_charter_says_so<S: Store>(store: S) {
    let (world, paper) = reviewed(World::with_approver(store, Role::Monitor, 6).await).await;
    let before = due(&world, &paper).await;
    let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
    for by in [CLERK, HEAD, PRINCIPAL, APPEALS, READER] {
        let refused = world.approve_extension(&paper, by, &request).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    assert_eq!(due(&world, &paper).await, before);
    world
        .approve_extension(&paper, MONITOR, &request)
        .await
        .unwrap();
    let after = due(&world, &paper).await;
    assert_eq!(after.reply_limit - before.reply_limit, 14 * 86_400);
}

/// R21: who decides appeals sees a case, to grant it more time, from the asking on.
async fn r21_who_decides_appeals_sees_what_more_time_is_asked_for<S: Store>(store: S) {
    let world = World::with_approver(store, Role::AppealAuthority, 6).await;
    let (world, paper) = reviewed(world).await;
    assert_eq!(listed_to(&world, APPEALS).await, 0);
    let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
    assert_eq!(listed_to(&world, APPEALS).await, 1);
    let granted = world.approve_extension(&paper, APPEALS, &request).await;
    granted.unwrap();
}

async fn listed_to<S: Store>(world: &World<S>, name: &str) -> usize {
    let at = world.clock.now();
    let request = official_request(name, Operation::CaseList, None, at);
    world.app.case_list(request).await.unwrap().len()
}

async fn only_the_newest_request_is_granted_and_once<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let not_asked = Some("extension_not_requested");
    let unposted = world.extension(&paper, CLERK, 5);
    let refused = world.approve_extension(&paper, HEAD, &unposted).await;
    assert_eq!(code(refused), not_asked);
    let first = world.ask_extension(&paper, CLERK, 20).await.unwrap();
    let second = world.ask_extension(&paper, CLERK, 5).await.unwrap();
    let refused = world.approve_extension(&paper, HEAD, &first).await;
    assert_eq!(code(refused), not_asked);
    world
        .approve_extension(&paper, HEAD, &second)
        .await
        .unwrap();
    let after = due(&world, &paper).await;
    for request in [&first, &second] {
        let refused = world.approve_extension(&paper, HEAD, request).await;
        assert_eq!(code(refused), not_asked);
    }
    assert_eq!(due(&world, &paper).await, after);
}

async fn the_charter_bounds_an_extension<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    for days in [0, 21, u16::MAX] {
        let refused = world.ask_extension(&paper, CLERK, days).await;
        assert_eq!(code(refused), Some("extension_out_of_bounds"), "{days}");
    }
    let request = world.ask_extension(&paper, CLERK, 20).await.unwrap();
    world
        .approve_extension(&paper, HEAD, &request)
        .await
        .unwrap();
    let again = world.ask_extension(&paper, CLERK, 1).await;
    assert_eq!(code(again), Some("extensions_exhausted"));
}

/// R19, R21: no extension gives back what is late.
async fn nothing_is_asked_for_or_granted_once_the_time_is_over<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let limit = due(&world, &paper).await.reply_limit;
    until(&world, limit - 1).await;
    let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
    // The very instant that is late, before any job has run.
    world.clock.advance(1);
    let over = Some("limit_passed");
    let refused = world.approve_extension(&paper, HEAD, &request).await;
    assert_eq!(code(refused), over);
    assert_eq!(code(world.ask_extension(&paper, CLERK, 10).await), over);
    assert_eq!(overdue(&world, &paper).await, [Duty::Reply]);
    world.next_interval().await;
    let refused = world.approve_extension(&paper, HEAD, &request).await;
    assert_eq!(code(refused), over);
    assert_eq!(due(&world, &paper).await.reply_limit, limit);
    assert_eq!(overdue(&world, &paper).await, [Duty::Reply]);
    assert!(kinds(&world, &paper).await.contains(&EventKind::DueMissed));
}

async fn the_extended_limit_is_kept_or_missed<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let old = due(&world, &paper).await.reply_limit;
    let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
    world
        .approve_extension(&paper, HEAD, &request)
        .await
        .unwrap();
    let new = due(&world, &paper).await.reply_limit;
    until(&world, old).await;
    world.next_interval().await;
    assert_eq!(overdue(&world, &paper).await, []);
    assert!(!kinds(&world, &paper).await.contains(&EventKind::DueMissed));
    until(&world, new).await;
    world.next_interval().await;
    assert_eq!(overdue(&world, &paper).await, [Duty::Reply]);
    let events = kinds(&world, &paper).await;
    let missed = events.iter().filter(|it| **it == EventKind::DueMissed);
    assert_eq!(missed.count(), 1);
    assert!(i64::from(INTERVAL_SECONDS) < new - old);
}

async fn a_grant_again_changes_nothing<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
    let Prepared {
        document,
        sealed,
        nonce,
    } = request.clone();
    world
        .app
        .extension_request(document, sealed, nonce)
        .await
        .unwrap();
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.grant(&paper, HEAD, &request);
    for _ in 0..2 {
        let (document, sealed) = (document.clone(), sealed.clone());
        world
            .app
            .extension_approve(document, sealed, nonce)
            .await
            .unwrap();
    }
    let events = kinds(&world, &paper).await;
    let granted = [EventKind::ExtensionRequested, EventKind::ExtensionGranted];
    let new: Vec<_> = events.iter().filter(|it| granted.contains(it)).collect();
    assert_eq!(new.len(), 2);
}
