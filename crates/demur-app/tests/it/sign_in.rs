//! How officials sign in, and what a stolen key is worth without the second factor.

use demur_app::error::AppError;
use demur_app::factors::{FactorProof, NewFactor};
use demur_app::session::{Attended, SessionToken};
use demur_domain::operation::Operation;
use demur_domain::sign_in::SecondFactor;
use demur_protocol::leaf::EventKind;
use demur_protocol::request::UnverifiedRequest;
use demur_store::Store;
use demur_store::memory::{Failure, MemoryStore};
use demur_testkit::World;
use demur_testkit::crypto::totp::TotpSecret;
use demur_testkit::demur_client::office::Prepared;
use demur_testkit::officials::{CLERK, HEAD, TRUSTEE, keys};
use demur_testkit::road::official_request;

over_stores!(
    a_code_counts_once,
    wrong_codes_close_sign_in_and_a_restart_does_not_open_it,
    strangers_lock_nobody_out,
    a_session_ends_by_time,
    a_session_is_one_official_s,
    a_stolen_key_answers_nothing,
    a_registered_factor_is_needed_whatever_the_setting,
    a_stolen_key_replaces_no_factor,
    many_sessions_push_out_the_one_unused_for_longest,
);

/// An installation that asks for a second factor.
async fn strict<S: Store>(store: S) -> World<S> {
    with(store, SecondFactor::Required).await
}

async fn with<S: Store>(store: S, setting: SecondFactor) -> World<S> {
    let mut world = World::open(store, 0, 0).await;
    world.second_factor = setting;
    world.restart().await;
    world
}

fn secret(number: u8) -> TotpSecret {
    TotpSecret::from_bytes([number; 20])
}

fn code<S: Store>(world: &World<S>, secret: &TotpSecret, steps: i64) -> String {
    let at = world.clock.now() + 30 * steps;
    secret.code(at).unwrap().to_string()
}

fn is_refused<T>(outcome: &Result<T, AppError>) -> bool {
    matches!(outcome, Err(AppError::NotAuthorised))
}

/// Registers a generator of codes, with the code of the step before this.
async fn enrol<S: Store>(
    world: &World<S>,
    by: &str,
    secret: &TotpSecret,
    session: Option<SessionToken>,
) -> Result<(), AppError> {
    let request = official_request(by, Operation::FactorEnrol, None, world.clock.now());
    let new = NewFactor::totp(*secret.as_bytes(), code(world, secret, -1));
    world
        .app
        .factor_enrol(Attended::new(request, session), new)
        .await
}

async fn try_code<S: Store>(
    world: &World<S>,
    by: &str,
    code: String,
) -> Result<SessionToken, AppError> {
    let request = official_request(by, Operation::OfficialSignIn, None, world.clock.now());
    let proof = FactorProof::Totp { code };
    world.app.official_sign_in(request, proof).await
}

async fn sign_in<S: Store>(world: &World<S>, by: &str, secret: &TotpSecret) -> SessionToken {
    try_code(world, by, code(world, secret, 0)).await.unwrap()
}

async fn list<S: Store>(
    world: &World<S>,
    by: &str,
    session: Option<&SessionToken>,
) -> Result<(), AppError> {
    let request = official_request(by, Operation::CaseList, None, world.clock.now());
    let asked = Attended::new(request, session.cloned());
    world.app.case_list(asked).await.map(|_| ())
}

async fn a_code_counts_once<S: Store>(store: S) {
    let world = strict(store).await;
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    // The code that registered the factor is used.
    assert!(is_refused(
        &try_code(&world, CLERK, code(&world, &secret(1), -1)).await
    ));
    let now = code(&world, &secret(1), 0);
    let session = try_code(&world, CLERK, now.clone()).await.unwrap();
    assert!(is_refused(&try_code(&world, CLERK, now.clone()).await));
    list(&world, CLERK, Some(&session)).await.unwrap();
    // A telephone may be one step ahead. Its next code is another one; this one is used, too.
    let next = code(&world, &secret(1), 1);
    try_code(&world, CLERK, next.clone()).await.unwrap();
    world.clock.advance(30);
    assert!(is_refused(&try_code(&world, CLERK, next).await));
    assert!(is_refused(&try_code(&world, CLERK, now).await));
    assert!(is_refused(
        &try_code(&world, CLERK, code(&world, &secret(1), 2)).await
    ));
}

async fn wrong_codes_close_sign_in_and_a_restart_does_not_open_it<S: Store>(store: S) {
    let mut world = strict(store).await;
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    enrol(&world, HEAD, &secret(2), None).await.unwrap();
    for _ in 0..5 {
        assert!(is_refused(
            &try_code(&world, CLERK, "000000".to_owned()).await
        ));
    }
    let right = code(&world, &secret(1), 0);
    assert!(is_refused(&try_code(&world, CLERK, right.clone()).await));
    world.restart().await;
    assert!(is_refused(&try_code(&world, CLERK, right).await));
    // Only this official.
    sign_in(&world, HEAD, &secret(2)).await;
    // A refused try does not make the wait longer, and the wait ends.
    world.clock.advance(15 * 60 - 1);
    let right = code(&world, &secret(1), 0);
    assert!(is_refused(&try_code(&world, CLERK, right.clone()).await));
    world.clock.advance(1);
    try_code(&world, CLERK, right).await.unwrap();
    // And then everything is forgotten.
    world.clock.advance(60);
    assert!(is_refused(
        &try_code(&world, CLERK, "000000".to_owned()).await
    ));
    sign_in(&world, CLERK, &secret(1)).await;
}

async fn strangers_lock_nobody_out<S: Store>(store: S) {
    let world = strict(store).await;
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    let at = world.clock.now();
    let genuine = official_request(CLERK, Operation::OfficialSignIn, None, at);
    // Claims to be the clerk over the head's signature.
    let forged = UnverifiedRequest::by_official(&keys(HEAD).signing_key(), genuine.request);
    for _ in 0..20 {
        let proof = FactorProof::Totp {
            code: "000000".to_owned(),
        };
        let outcome = world.app.official_sign_in(forged.clone(), proof).await;
        assert!(is_refused(&outcome));
    }
    // Nor do requests of another day.
    let old = official_request(CLERK, Operation::OfficialSignIn, None, at - 301);
    for _ in 0..20 {
        let proof = FactorProof::Totp {
            code: "000000".to_owned(),
        };
        assert!(is_refused(
            &world.app.official_sign_in(old.clone(), proof).await
        ));
    }
    sign_in(&world, CLERK, &secret(1)).await;
}

async fn a_session_ends_by_time<S: Store>(store: S) {
    let mut world = strict(store).await;
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    let session = sign_in(&world, CLERK, &secret(1)).await;
    world.clock.advance(30 * 60 - 1);
    list(&world, CLERK, Some(&session)).await.unwrap();
    // Use keeps it alive, over a restart too.
    world.restart().await;
    world.clock.advance(30 * 60 - 1);
    list(&world, CLERK, Some(&session)).await.unwrap();
    world.clock.advance(30 * 60);
    assert!(is_refused(&list(&world, CLERK, Some(&session)).await));

    let session = sign_in(&world, CLERK, &secret(1)).await;
    let mut steps = 0;
    while list(&world, CLERK, Some(&session)).await.is_ok() {
        world.clock.advance(20 * 60);
        steps += 1;
        assert!(steps <= 24);
    }
    assert_eq!(steps, 24, "eight hours, however busy");
}

async fn a_session_is_one_official_s<S: Store>(store: S) {
    let world = strict(store).await;
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    enrol(&world, HEAD, &secret(2), None).await.unwrap();
    let (clerks, heads) = (
        sign_in(&world, CLERK, &secret(1)).await,
        sign_in(&world, HEAD, &secret(2)).await,
    );
    list(&world, CLERK, Some(&clerks)).await.unwrap();
    assert!(is_refused(&list(&world, CLERK, Some(&heads)).await));
    assert!(is_refused(&list(&world, HEAD, Some(&clerks)).await));
    // One may end one's own session only.
    let sign_out = |by: &str, token: &SessionToken| {
        let at = world.clock.now();
        let request = official_request(by, Operation::OfficialSignOut, None, at);
        world
            .app
            .official_sign_out(Attended::new(request, Some(token.clone())))
    };
    sign_out(HEAD, &clerks).await.unwrap();
    list(&world, CLERK, Some(&clerks)).await.unwrap();
    sign_out(CLERK, &clerks).await.unwrap();
    assert!(is_refused(&list(&world, CLERK, Some(&clerks)).await));
    sign_out(CLERK, &clerks).await.unwrap();
    list(&world, HEAD, Some(&heads)).await.unwrap();
}

async fn a_stolen_key_answers_nothing<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.undertake(&paper, HEAD).await.unwrap();
    world.second_factor = SecondFactor::Required;
    world.restart().await;
    let at = world.clock.now();
    let open = || official_request(HEAD, Operation::CaseOpen, Some(paper.memo()), at);
    let export = || official_request(HEAD, Operation::CaseExport, Some(paper.memo()), at);
    enrol(&world, HEAD, &secret(2), None).await.unwrap();
    for session in [None, Some(SessionToken::from_bytes([9; 32]))] {
        let asked = |request| Attended::new(request, session.clone());
        assert!(is_refused(
            &world.app.case_open(asked(open()), world.nonce()).await
        ));
        assert!(is_refused(&world.app.case_export(asked(export())).await));
        assert!(is_refused(&list(&world, HEAD, session.as_ref()).await));
        let Prepared {
            document,
            sealed,
            nonce,
        } = world.acknowledgement(&paper, HEAD);
        let asked = Attended::new(document, session.clone());
        assert!(is_refused(
            &world.app.case_acknowledge(asked, sealed, nonce).await
        ));
    }
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    let kinds: Vec<_> = status.events.iter().map(|event| event.kind).collect();
    let before = [
        EventKind::Filed,
        EventKind::DueDatesSet,
        EventKind::Undertaken,
    ];
    assert_eq!(kinds, before);

    let session = Some(sign_in(&world, HEAD, &secret(2)).await);
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.acknowledgement(&paper, HEAD);
    let asked = Attended::new(document, session.clone());
    world
        .app
        .case_acknowledge(asked, sealed, nonce)
        .await
        .unwrap();
    let asked = Attended::new(open(), session.clone());
    world.app.case_open(asked, world.nonce()).await.unwrap();
    // Authors and signers have no sessions, and need none.
    world.next_interval().await;
    let own = paper.request(Operation::CaseExport, world.clock.now());
    world.app.case_export(own).await.unwrap();
}

async fn a_registered_factor_is_needed_whatever_the_setting<S: Store>(store: S) {
    let world = with(store, SecondFactor::Optional).await;
    list(&world, CLERK, None).await.unwrap();
    // A token that does not count is refused even where none is needed.
    let unknown = SessionToken::from_bytes([9; 32]);
    assert!(is_refused(&list(&world, CLERK, Some(&unknown)).await));
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    assert!(is_refused(&list(&world, CLERK, None).await));
    list(&world, HEAD, None).await.unwrap();
    let session = sign_in(&world, CLERK, &secret(1)).await;
    list(&world, CLERK, Some(&session)).await.unwrap();
}

async fn a_stolen_key_replaces_no_factor<S: Store>(store: S) {
    let world = strict(store).await;
    // A factor that does not work is not registered, and one may do it again.
    let request = official_request(CLERK, Operation::FactorEnrol, None, world.clock.now());
    let wrong = NewFactor::totp([1; 20], "000000".to_owned());
    assert!(is_refused(
        &world.app.factor_enrol(request.clone(), wrong).await
    ));
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    // The same again, for a lost answer, changes nothing.
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    assert!(is_refused(&enrol(&world, CLERK, &secret(5), None).await));
    let unknown = SessionToken::from_bytes([9; 32]);
    assert!(is_refused(
        &enrol(&world, CLERK, &secret(5), Some(unknown)).await
    ));
    enrol(&world, HEAD, &secret(2), None).await.unwrap();
    let heads = sign_in(&world, HEAD, &secret(2)).await;
    assert!(is_refused(
        &enrol(&world, CLERK, &secret(5), Some(heads)).await
    ));
    // Signed for something else.
    let other = official_request(CLERK, Operation::CaseList, None, world.clock.now());
    let new = || NewFactor::totp([5; 20], code(&world, &secret(5), 0));
    assert!(is_refused(&world.app.factor_enrol(other, new()).await));

    let elsewhere = sign_in(&world, CLERK, &secret(1)).await;
    world.clock.advance(30);
    let session = sign_in(&world, CLERK, &secret(1)).await;
    enrol(&world, CLERK, &secret(5), Some(session.clone()))
        .await
        .unwrap();
    // The session it was done in lives on, the others are over, and so is the old secret.
    list(&world, CLERK, Some(&session)).await.unwrap();
    assert!(is_refused(&list(&world, CLERK, Some(&elsewhere)).await));
    world.clock.advance(60);
    assert!(is_refused(
        &try_code(&world, CLERK, code(&world, &secret(1), 0)).await
    ));
    sign_in(&world, CLERK, &secret(5)).await;
}

async fn many_sessions_push_out_the_one_unused_for_longest<S: Store>(store: S) {
    let world = strict(store).await;
    enrol(&world, TRUSTEE, &secret(1), None).await.unwrap();
    let mut sessions = Vec::new();
    for _ in 0..17 {
        sessions.push(sign_in(&world, TRUSTEE, &secret(1)).await);
        world.clock.advance(30);
    }
    // A trustee may sign in and lists no cases, which is another refusal than having no session.
    let outcomes = |session| list(&world, TRUSTEE, Some(session));
    assert!(is_refused(&outcomes(&sessions[0]).await));
    for session in &sessions[1..] {
        let refused = outcomes(session).await.err().unwrap();
        assert_eq!(refused.code(), "not_allowed_for_role");
    }
}

#[tokio::test]
async fn a_sign_in_whose_answer_was_lost_costs_one_code() {
    for (failure, again) in [(Failure::BeforeCommit, true), (Failure::AfterCommit, false)] {
        let mut world = strict(MemoryStore::new()).await;
        enrol(&world, CLERK, &secret(1), None).await.unwrap();
        let now = code(&world, &secret(1), 0);
        world.store.fail_next(failure).await;
        let failed = try_code(&world, CLERK, now.clone()).await;
        assert!(matches!(failed, Err(AppError::Store(_))), "{failure:?}");
        world.restart().await;
        let outcome = try_code(&world, CLERK, now).await;
        assert_eq!(outcome.is_ok(), again, "{failure:?}");
        try_code(&world, CLERK, code(&world, &secret(1), 1))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn of_two_uses_of_one_code_at_once_one_wins() {
    let world = strict(MemoryStore::new()).await;
    enrol(&world, CLERK, &secret(1), None).await.unwrap();
    let now = code(&world, &secret(1), 0);
    let (one, other) = tokio::join!(
        try_code(&world, CLERK, now.clone()),
        try_code(&world, CLERK, now)
    );
    assert!(one.is_ok() != other.is_ok());
}
