//! `credential_issue`.

use demur_app::credential_issue::CredentialRequest;
use demur_app::error::AppError;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::charter::{epoch, state, usaid};
use demur_testkit::demur_client::enrol;

over_stores!(
    the_same_again_and_nothing_else,
    who_is_not_told_apart,
    a_closed_epoch_issues_nothing_new,
    what_is_not_a_commitment,
);

async fn request<S: Store>(world: &World<S>, seed: u8) -> CredentialRequest {
    let instance = world.instance().await;
    let known = instance.epoch(&state(), &epoch()).unwrap();
    let commitment = enrol::request(&[seed; 32], &known.epoch).unwrap();
    world.people[0].request(epoch(), commitment.as_bytes().to_vec())
}

/// R7: a member has one credential in a month; whoever lost the answer gets the same again.
async fn the_same_again_and_nothing_else<S: Store>(store: S) {
    let world = World::open(store, 1, 0).await;
    let asked = request(&world, 1).await;
    let first = world.app.credential_issue(asked.clone()).await.unwrap();
    let again = world.app.credential_issue(asked).await.unwrap();
    assert!(first == again);
    let other = world.app.credential_issue(request(&world, 2).await).await;
    assert!(matches!(other, Err(AppError::Conflict)));
}

async fn who_is_not_told_apart<S: Store>(store: S) {
    let world = World::open(store, 1, 0).await;
    let right = request(&world, 1).await;
    let wrong = |change: fn(&mut CredentialRequest)| {
        let mut wrong = right.clone();
        change(&mut wrong);
        wrong
    };
    for asked in [
        wrong(|asked| asked.code.push('x')),
        wrong(|asked| asked.code.clear()),
        wrong(|asked| asked.staff.push('x')),
        wrong(|asked| asked.staff = "x".repeat(100_000)),
        wrong(|asked| asked.institution = usaid()),
    ] {
        let refused = world.app.credential_issue(asked).await.err().unwrap();
        assert_eq!(refused.code(), "not_authorised");
    }
}

/// R57: once the number is fixed, nobody is added.
async fn a_closed_epoch_issues_nothing_new<S: Store>(store: S) {
    let world = World::open(store, 2, 0).await;
    let asked = request(&world, 1).await;
    let issued = world.app.credential_issue(asked.clone()).await.unwrap();
    world.close_epoch().await;
    // Whose answer was lost gets it still: nothing is issued by that.
    assert!(world.app.credential_issue(asked.clone()).await.unwrap() == issued);
    let late = CredentialRequest {
        staff: world.people[1].staff.clone(),
        code: world.people[1].code.clone(),
        ..asked
    };
    let refused = world.app.credential_issue(late).await;
    assert!(matches!(refused, Err(AppError::Conflict)));
}

async fn what_is_not_a_commitment<S: Store>(store: S) {
    let world = World::open(store, 1, 0).await;
    let mut short = request(&world, 1).await;
    short.commitment.pop();
    let mut wrong = request(&world, 1).await;
    wrong.commitment[367] ^= 1;
    for asked in [short, wrong] {
        let refused = world.app.credential_issue(asked).await;
        assert!(matches!(refused, Err(AppError::Malformed)));
    }
}
