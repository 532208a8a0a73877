//! `memo_open` and `memo_show` of a draft.

use demur_app::error::AppError;
use demur_domain::ids::InstitutionId;
use demur_domain::refusal::Refusal;
use demur_domain::state::State;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::charter::{CELL_MIN, epoch, next_epoch, state, usaid};
use demur_testkit::demur_client::author::{self, AuthorRefusal, Opening};
use demur_testkit::people::Person;

over_stores!(
    twice_is_once,
    an_opening_is_used_once,
    what_is_not_by_a_member,
    what_the_manifest_must_name,
    who_may_not_sign_may_not_open,
    r23_where_one_institution_signs_no_other_head_reads,
);

type Change = fn(&mut Opening);

const PEOPLE: usize = CELL_MIN as usize + 1;

async fn opening<S: Store>(world: &World<S>, author: usize) -> Opening {
    let instance = world.instance().await;
    author::open(
        &instance,
        &world.people[author].wallet,
        &[],
        &mut world.randomness(),
    )
    .unwrap()
}

async fn post<S: Store>(world: &World<S>, opening: &Opening) -> Result<(), AppError> {
    let manifest = opening.authored.manifest.clone();
    world
        .app
        .memo_open(manifest, opening.presentation.clone(), opening.index)
        .await
}

/// R1: of a draft there is nothing to be shown, whoever asks.
async fn twice_is_once<S: Store>(store: S) {
    let world = World::enrolled(store, PEOPLE, 0).await;
    let opening = opening(&world, 0).await;
    post(&world, &opening).await.unwrap();
    post(&world, &opening).await.unwrap();
    let memo = opening.authored.manifest.id();
    let status = world.app.memo_status(memo).await.unwrap();
    assert_eq!((status.state, status.version), (State::Draft, None));
    // A draft is for its authors.
    let shown = world.app.memo_show(memo).await;
    assert!(matches!(shown, Err(AppError::Refused(_))), "{shown:?}");
}

async fn an_opening_is_used_once<S: Store>(store: S) {
    let mut world = World::enrolled(store, PEOPLE, 0).await;
    let first = opening(&world, 0).await;
    // The wallet does not remember the first, so this is the same opening for another memo.
    let second = opening(&world, 0).await;
    post(&world, &first).await.unwrap();
    assert!(matches!(
        post(&world, &second).await,
        Err(AppError::Conflict)
    ));
    // Another opening of the same member, and the same one of another member, are free.
    world.people[0].wallet.authored.push(first.authored);
    post(&world, &opening(&world, 0).await).await.unwrap();
    post(&world, &opening(&world, 1).await).await.unwrap();
    let mut third = second;
    third.index = 2;
    let refused = post(&world, &third).await;
    let exhausted = Refusal::OpensExhausted { limit: 2 };
    assert!(matches!(refused, Err(AppError::Refused(refusal)) if refusal == exhausted));
}

async fn what_is_not_by_a_member<S: Store>(store: S) {
    let world = World::enrolled(store, PEOPLE, 0).await;
    let right = opening(&world, 0).await;
    let wrong = |change: fn(&mut Opening)| {
        let mut wrong = Opening {
            authored: right.authored.clone(),
            presentation: right.presentation.clone(),
            ..right
        };
        change(&mut wrong);
        wrong
    };
    for opening in [
        wrong(|opening| opening.presentation.proof[0] ^= 1),
        wrong(|opening| opening.presentation.message.capsule[0] ^= 1),
        wrong(|opening| opening.presentation.disclosed.clear()),
        wrong(|opening| opening.index = 1),
        wrong(|opening| opening.authored.manifest.nonce[0] ^= 1),
        wrong(|opening| opening.presentation.epoch = next_epoch()),
    ] {
        let refused = post(&world, &opening).await.err().unwrap();
        assert_eq!(refused.code(), "not_authorised");
    }
}

async fn what_the_manifest_must_name<S: Store>(store: S) {
    let world = World::enrolled(store, PEOPLE, 0).await;
    let right = opening(&world, 0).await;
    let codes: [(&str, Change); 7] = [
        ("malformed", |o: &mut Opening| {
            o.authored.manifest.instance.push('x')
        }),
        ("malformed", |o: &mut Opening| {
            o.authored.manifest.accepted.clear()
        }),
        ("malformed", |o: &mut Opening| {
            o.authored.manifest.accepted.reverse()
        }),
        ("conflict", |o: &mut Opening| {
            o.authored.manifest.accepted[0].roll[0] ^= 1
        }),
        ("not_found", |o: &mut Opening| {
            o.authored.manifest.accepted[0].manifest[0] ^= 1
        }),
        ("epoch_not_closed", |o: &mut Opening| {
            o.authored.manifest.accepted.truncate(1);
            o.authored.manifest.accepted[0].epoch = next_epoch();
        }),
        ("conflict", |o: &mut Opening| {
            o.authored.manifest.charter = demur_domain::ids::CharterDigest::from_bytes([7; 32]);
        }),
    ];
    for (number, (code, change)) in codes.into_iter().enumerate() {
        let mut wrong = Opening {
            authored: right.authored.clone(),
            presentation: right.presentation.clone(),
            ..right
        };
        change(&mut wrong);
        assert_eq!(
            post(&world, &wrong).await.err().unwrap().code(),
            code,
            "case {number}"
        );
    }
}

async fn who_may_not_sign_may_not_open<S: Store>(store: S) {
    let mut people: Vec<_> = (0..PEOPLE)
        .map(|number| Person::new(state(), number, "employee"))
        .collect();
    people.push(Person::new(state(), PEOPLE, "contractor"));
    let mut world = World::with_people(store, people).await;
    world.enrol_everybody().await;
    world.close_epoch().await;
    assert!(world.instance().await.epoch(&state(), &epoch()).is_some());
    let refused = post(&world, &opening(&world, PEOPLE).await)
        .await
        .err()
        .unwrap();
    assert_eq!(refused.code(), "not_authorised");
}

/// R23, as it happens: the readers follow from whose members may sign, which the author says.
async fn r23_where_one_institution_signs_no_other_head_reads<S: Store>(store: S) {
    let world = World::enrolled(store, PEOPLE, PEOPLE).await;
    let instance = world.instance().await;
    let open = |among: &[InstitutionId]| {
        let wallet = &world.people[0].wallet;
        author::open(&instance, wallet, among, &mut world.randomness())
    };
    let has_head_of_usaid = |opening: &Opening| {
        let readers = instance
            .roster
            .readers_for(&world.charter(), &opening.authored.manifest);
        readers.contains(&"head-of-agency-usaid".parse().unwrap())
    };
    let everybody = open(&[]).unwrap();
    assert_eq!(everybody.authored.manifest.accepted.len(), 2);
    assert!(has_head_of_usaid(&everybody));
    let of_state = open(&[state()]).unwrap();
    assert_eq!(of_state.authored.manifest.accepted.len(), 1);
    assert!(!has_head_of_usaid(&of_state));
    post(&world, &of_state).await.unwrap();
    let refusal = |among: &[InstitutionId]| open(among).err().unwrap();
    // Who limits it to others cannot open it: nobody speaks for people one is not among.
    assert_eq!(refusal(&[usaid()]), AuthorRefusal::NotEnrolled);
    let unknown: InstitutionId = "treasury".parse().unwrap();
    let expected = AuthorRefusal::NoSuchInstitution(unknown.clone());
    assert_eq!(refusal(&[state(), unknown]), expected);
}
