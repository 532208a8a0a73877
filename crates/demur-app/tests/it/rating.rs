//! What signers say of a reply: who may, when it shows, and that nothing else can be told.

use demur_app::error::AppError;
use demur_app::memo_status::CountBucket;
use demur_app::reply_rate::RatingCounts;
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::choice::Rating;
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey};
use demur_domain::operation::Operation;
use demur_protocol::rating::{RatingStatement, UnverifiedRating};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::officials::{CLERK, HEAD};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    ratings_count_at_the_tick,
    the_last_word_before_the_close_counts,
    only_signers_rate_and_only_the_reply,
    a_rating_is_signed_by_its_participant_just_now
);

/// A case signed by six people, and what each signer kept.
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
        let seeds = made.iter().map(|made| *made.participant_seed).collect();
        Self {
            world,
            paper,
            seeds,
        }
    }

    async fn answered(&self) -> DocumentDigest {
        self.world.acknowledge(&self.paper, CLERK).await.unwrap();
        self.world.distribute(&self.paper, HEAD).await.unwrap();
        self.world.answer(&self.paper, HEAD).await.unwrap()
    }

    fn statement(&self, seed: &[u8; 32], reply: DocumentDigest) -> RatingStatement {
        let key = SigningKey::<Participant>::from_seed(seed);
        RatingStatement {
            memo: self.paper.memo(),
            reply,
            participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
            rating: Rating::DoesNotAnswer,
            unanswered: Vec::new(),
            at: self.world.clock.now(),
        }
    }

    /// Posts it; there is one answer to everything that is rightly signed.
    async fn say(&self, seed: &[u8; 32], statement: RatingStatement) {
        let rating = UnverifiedRating::sign(&SigningKey::from_seed(seed), statement);
        self.world.app.reply_rate(rating).await.unwrap();
    }

    async fn say_yes(&self, seed: &[u8; 32], reply: DocumentDigest) {
        let statement = RatingStatement {
            rating: Rating::Answers,
            ..self.statement(seed, reply)
        };
        self.say(seed, statement).await;
    }

    async fn shown(&self) -> Option<RatingCounts> {
        let memo = self.paper.memo();
        let status = self.world.app.memo_status(memo).await.unwrap();
        let now = self.world.clock.now();
        let request = official_request(CLERK, Operation::CaseList, None, now);
        let cases = self.world.app.case_list(request).await.unwrap();
        let listed = cases.into_iter().find(|case| case.memo == memo).unwrap();
        assert_eq!(
            listed.ratings, status.ratings,
            "the office sees what everybody sees"
        );
        status.ratings
    }

    /// How many say yes and no.
    async fn counts(&self) -> (CountBucket, CountBucket) {
        let shown = self.shown().await.unwrap();
        (shown.answers, shown.does_not_answer)
    }
}

const NONE: u32 = 0;

async fn ratings_count_at_the_tick<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    assert_eq!(signed.shown().await, None, "no reply yet");
    let reply = signed.answered().await;
    let none = CountBucket::of(NONE);
    assert_eq!(signed.counts().await, (none, none));
    for seed in &signed.seeds {
        let statement = RatingStatement {
            unanswered: vec![2],
            ..signed.statement(seed, reply)
        };
        signed.say(seed, statement).await;
    }
    assert_eq!(signed.counts().await, (none, none), "not before the tick");
    signed.world.next_interval().await;
    let after = signed.shown().await.unwrap();
    assert_eq!(after.answers, none);
    assert_eq!(after.does_not_answer, CountBucket::of(6));
    assert_eq!(after.does_not_answer.at_least, 5, "in steps");
    assert_eq!(after.unanswered, [none, CountBucket::of(6)]);
    // A later word replaces the earlier one, and the same one again changes nothing.
    for seed in &signed.seeds[..2] {
        signed.say_yes(seed, reply).await;
        signed.say_yes(seed, reply).await;
    }
    signed.world.next_interval().await;
    let later = (CountBucket::of(2), CountBucket::of(4));
    assert_eq!(signed.counts().await, later);
}

async fn the_last_word_before_the_close_counts<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let reply = signed.answered().await;
    signed.say_yes(&signed.seeds[0], reply).await;
    let close = author::close(&signed.paper.authored, reply);
    let world = &signed.world;
    world.app.case_close(close, world.nonce()).await.unwrap();
    for seed in &signed.seeds {
        let statement = signed.statement(seed, reply);
        signed.say(seed, statement).await;
    }
    world.next_interval().await;
    let expected = (CountBucket::of(1), CountBucket::of(NONE));
    assert_eq!(signed.counts().await, expected);
}

async fn only_signers_rate_and_only_the_reply<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let seed = &signed.seeds[0];
    let nothing = DocumentDigest::from_bytes([9; 32]);
    // Before there is a reply.
    signed.say(seed, signed.statement(seed, nothing)).await;
    let reply = signed.answered().await;
    // Who did not sign; another reply; a memo that is not there.
    signed
        .say(&[9; 32], signed.statement(&[9; 32], reply))
        .await;
    signed.say(seed, signed.statement(seed, nothing)).await;
    let mut elsewhere = signed.statement(seed, reply);
    elsewhere.memo = MemoId::from_bytes([9; 32]);
    signed.say(seed, elsewhere).await;
    // Demands there are not, out of order, twice, and a contradiction.
    for unanswered in [vec![0], vec![3], vec![2, 1], vec![1, 1]] {
        let statement = RatingStatement {
            unanswered,
            ..signed.statement(seed, reply)
        };
        signed.say(seed, statement).await;
    }
    let contradiction = RatingStatement {
        rating: Rating::Answers,
        unanswered: vec![1],
        ..signed.statement(seed, reply)
    };
    signed.say(seed, contradiction).await;
    signed.world.next_interval().await;
    let none = CountBucket::of(NONE);
    let counts = signed.shown().await.unwrap();
    assert_eq!((counts.answers, counts.does_not_answer), (none, none));
    assert_eq!(counts.unanswered, [none, none]);
    // And the rightly made one counts, so that none of these failed for another reason.
    signed.say(seed, signed.statement(seed, reply)).await;
    signed.world.next_interval().await;
    assert_eq!(signed.counts().await, (none, CountBucket::of(1)));
}

async fn a_rating_is_signed_by_its_participant_just_now<S: Store>(store: S) {
    let signed = Signed::filed(store).await;
    let reply = signed.answered().await;
    let seed = &signed.seeds[0];
    let statement = signed.statement(seed, reply);
    let forged = UnverifiedRating::sign(&SigningKey::from_seed(&[8; 32]), statement.clone());
    let refused = signed.world.app.reply_rate(forged).await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
    let old = UnverifiedRating::sign(&SigningKey::from_seed(seed), statement);
    signed.world.clock.advance(301);
    let refused = signed.world.app.reply_rate(old).await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
}
