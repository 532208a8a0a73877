//! Passkeys of officials.

use demur_app::error::AppError;
use demur_app::factor_challenge::Challenge;
use demur_app::factors::{FactorProof, NewFactor};
use demur_app::session::{Attended, SessionToken};
use demur_domain::operation::Operation;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::authenticator::{Authenticator, Ceremony};
use demur_testkit::officials::{CLERK, HEAD};
use demur_testkit::road::official_request;

over_stores!(
    a_passkey_signs_in,
    a_challenge_is_answered_once_in_time_and_by_whom_it_was_made_for,
    an_answer_for_another_site_is_refused,
    a_copied_passkey_is_noticed,
    a_stolen_key_adds_no_passkey,
);

const HOST: &str = "demur.example";

async fn world<S: Store>(store: S) -> World<S> {
    World::open(store, 0, 0).await
}

fn is_refused<T>(outcome: &Result<T, AppError>) -> bool {
    matches!(outcome, Err(AppError::NotAuthorised))
}

async fn challenge<S: Store>(world: &World<S>, by: &str) -> Challenge {
    let request = official_request(by, Operation::FactorChallenge, None, world.clock.now());
    world.app.factor_challenge(request).await.unwrap()
}

async fn enrol_with<S: Store>(
    world: &World<S>,
    by: &str,
    challenge: [u8; 32],
    made: Ceremony,
    session: Option<SessionToken>,
) -> Result<(), AppError> {
    let request = official_request(by, Operation::FactorEnrol, None, world.clock.now());
    let new = NewFactor::Passkey {
        challenge,
        client_data: made.client_data,
        authenticator_data: made.authenticator_data,
    };
    world
        .app
        .factor_enrol(Attended::new(request, session), new)
        .await
}

async fn enrol<S: Store>(
    world: &World<S>,
    by: &str,
    device: &Authenticator,
    session: Option<SessionToken>,
) -> Result<(), AppError> {
    let asked = challenge(world, by).await;
    let made = device.register(&asked.challenge);
    enrol_with(world, by, asked.challenge, made, session).await
}

async fn sign_in_with<S: Store>(
    world: &World<S>,
    by: &str,
    challenge: [u8; 32],
    device: &Authenticator,
    signed: Ceremony,
) -> Result<SessionToken, AppError> {
    let request = official_request(by, Operation::OfficialSignIn, None, world.clock.now());
    let proof = FactorProof::Passkey {
        credential: device.credential(),
        challenge,
        client_data: signed.client_data,
        authenticator_data: signed.authenticator_data,
        signature: signed.signature,
    };
    world.app.official_sign_in(request, proof).await
}

async fn sign_in<S: Store>(
    world: &World<S>,
    by: &str,
    device: &Authenticator,
) -> Result<SessionToken, AppError> {
    let asked = challenge(world, by).await;
    let signed = device.sign(&asked.challenge);
    sign_in_with(world, by, asked.challenge, device, signed).await
}

async fn a_passkey_signs_in<S: Store>(store: S) {
    let world = world(store).await;
    let device = Authenticator::new(1, HOST);
    assert_eq!(challenge(&world, CLERK).await.party, HOST);
    assert!(challenge(&world, CLERK).await.credentials.is_empty());
    enrol(&world, CLERK, &device, None).await.unwrap();
    assert_eq!(
        challenge(&world, CLERK).await.credentials,
        [device.credential()]
    );
    assert!(challenge(&world, HEAD).await.credentials.is_empty());
    let request = || official_request(CLERK, Operation::CaseList, None, world.clock.now());
    assert!(is_refused(&world.app.case_list(request()).await));
    let session = sign_in(&world, CLERK, &device).await.unwrap();
    let asked = Attended::new(request(), Some(session));
    world.app.case_list(asked).await.unwrap();
    // Another's device, and a device that was never registered.
    enrol(&world, HEAD, &Authenticator::new(2, HOST), None)
        .await
        .unwrap();
    for stranger in [2, 3] {
        let stranger = Authenticator::new(stranger, HOST);
        assert!(is_refused(&sign_in(&world, CLERK, &stranger).await));
    }
}

async fn a_challenge_is_answered_once_in_time_and_by_whom_it_was_made_for<S: Store>(store: S) {
    let world = world(store).await;
    let device = Authenticator::new(1, HOST);
    enrol(&world, CLERK, &device, None).await.unwrap();
    let asked = challenge(&world, CLERK).await.challenge;
    let answer = || sign_in_with(&world, CLERK, asked, &device, device.sign(&asked));
    answer().await.unwrap();
    assert!(is_refused(&answer().await), "twice");

    let asked = challenge(&world, CLERK).await.challenge;
    world.clock.advance(300);
    let late = sign_in_with(&world, CLERK, asked, &device, device.sign(&asked)).await;
    assert!(is_refused(&late), "late");

    let heads = challenge(&world, HEAD).await.challenge;
    let other = sign_in_with(&world, CLERK, heads, &device, device.sign(&heads)).await;
    assert!(is_refused(&other), "made for another");
    let own = [9; 32];
    let invented = sign_in_with(&world, CLERK, own, &device, device.sign(&own)).await;
    assert!(is_refused(&invented), "never made");

    // So many may be open; the oldest made room.
    let first = challenge(&world, CLERK).await.challenge;
    world.clock.advance(1);
    for _ in 0..16 {
        challenge(&world, CLERK).await;
    }
    let pushed_out = sign_in_with(&world, CLERK, first, &device, device.sign(&first)).await;
    assert!(is_refused(&pushed_out), "pushed out");
    // Five tries failed: not even the right answer is looked at now.
    assert!(is_refused(&sign_in(&world, CLERK, &device).await));
    world.clock.advance(15 * 60);
    sign_in(&world, CLERK, &device).await.unwrap();
}

async fn an_answer_for_another_site_is_refused<S: Store>(store: S) {
    let world = world(store).await;
    let device = Authenticator::new(1, HOST);
    enrol(&world, CLERK, &device, None).await.unwrap();
    let mut imitated = device.clone();
    imitated.origin = "https://demur.example.evil.example".to_owned();
    let mut elsewhere = device.clone();
    elsewhere.party = "evil.example".to_owned();
    let mut absent = device.clone();
    absent.flags = 0x01;
    for wrong in [imitated, elsewhere, absent] {
        assert!(is_refused(&sign_in(&world, CLERK, &wrong).await));
        assert!(is_refused(&enrol(&world, HEAD, &wrong, None).await));
    }
    let asked = challenge(&world, CLERK).await.challenge;
    let for_another = device.sign_as("webauthn.create", &asked);
    assert!(is_refused(
        &sign_in_with(&world, CLERK, asked, &device, for_another).await
    ));
    sign_in(&world, CLERK, &device).await.unwrap();
}

async fn a_copied_passkey_is_noticed<S: Store>(store: S) {
    let world = world(store).await;
    let mut device = Authenticator::new(1, HOST);
    device.counter = 5;
    enrol(&world, CLERK, &device, None).await.unwrap();
    assert!(is_refused(&sign_in(&world, CLERK, &device).await));
    device.counter = 6;
    sign_in(&world, CLERK, &device).await.unwrap();
    for behind in [6, 5, 0] {
        device.counter = behind;
        assert!(is_refused(&sign_in(&world, CLERK, &device).await));
    }
    device.counter = 7;
    sign_in(&world, CLERK, &device).await.unwrap();
}

async fn a_stolen_key_adds_no_passkey<S: Store>(store: S) {
    let world = world(store).await;
    let (first, second) = (Authenticator::new(1, HOST), Authenticator::new(2, HOST));
    enrol(&world, CLERK, &first, None).await.unwrap();
    assert!(is_refused(&enrol(&world, CLERK, &second, None).await));
    let session = sign_in(&world, CLERK, &first).await.unwrap();
    enrol(&world, CLERK, &second, Some(session.clone()))
        .await
        .unwrap();
    sign_in(&world, CLERK, &first).await.unwrap();
    sign_in(&world, CLERK, &second).await.unwrap();
    for number in 3..9 {
        let further = Authenticator::new(number, HOST);
        enrol(&world, CLERK, &further, Some(session.clone()))
            .await
            .unwrap();
    }
    let ninth = Authenticator::new(9, HOST);
    let refused = enrol(&world, CLERK, &ninth, Some(session)).await;
    assert!(matches!(refused, Err(AppError::Conflict)));
}
