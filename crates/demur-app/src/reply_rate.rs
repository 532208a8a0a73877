//! `reply_rate`: a signer says whether the reply answers (G4).
//!
//! Who posts is nobody in particular, and what came of it is not said. A rating is kept under the
//! participant key and nothing else, and shows in counts that move at the tick.

use demur_domain::choice::Rating;
use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation;
use demur_domain::reply::check_rating;
use demur_domain::role::Role;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::EventKind;
use demur_protocol::rating::{UnverifiedRating, VerifiedRating};
use demur_store::rows::{RatingCountRow, RatingRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::bucket::CountBucket;
use crate::cases::Case;
use crate::error::AppError;
use crate::memos::Memo;

/// What the signers say of a reply, in steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingCounts {
    /// It answers.
    pub answers: CountBucket,
    /// It does not.
    pub does_not_answer: CountBucket,
    /// It leaves this demand unanswered, by number from 1.
    pub unanswered: Vec<CountBucket>,
}

impl<S: Store> App<S> {
    /// Takes a rating. Returns once a valid one is durable; whether it was is not said.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the participant it names did not sign it just now, or if the
    /// store fails.
    pub async fn reply_rate(&self, rating: UnverifiedRating) -> Result<(), AppError> {
        let rating = rating
            .verify(self.now())
            .map_err(|_| AppError::NotAuthorised)?;
        self.transact(Operation::ReplyRate, rating, |app, rating, tx| {
            Box::pin(app.keep_rating(tx, rating))
        })
        .await
    }

    async fn keep_rating(&self, tx: &mut dyn Tx, rating: &VerifiedRating) -> Result<(), AppError> {
        let statement = rating.statement();
        let memo = match Memo::load(tx, self.cache(), &statement.memo).await {
            Err(AppError::NotFound) => return Ok(()),
            memo => memo?,
        };
        if memo.decide(Operation::ReplyRate, Role::Signatory).is_err() {
            return Ok(());
        }
        let version = memo.row.version;
        let demands = memo.freeze()?.demands;
        let case = Case::of(tx, memo).await?;
        let signed = tx
            .cosignature_by_participant(&statement.memo, &statement.participant)
            .await?
            .is_some_and(|row| Some(row.version) == version);
        let fits = check_rating(demands, statement.rating, &statement.unanswered).is_ok();
        if !signed || !fits || case.reply() != Some(statement.reply) {
            return Ok(());
        }
        let row = RatingRow {
            memo: statement.memo,
            participant: statement.participant,
            reply: statement.reply,
            answers: statement.rating == Rating::Answers,
            unanswered: statement.unanswered.clone(),
        };
        tx.rating_put(&row).await?;
        Ok(())
    }

    /// Counts the ratings that came since the last tick.
    pub(crate) async fn take_rating_counts(&self, tx: &mut dyn Tx) -> Result<(), AppError> {
        for id in tx.rating_uncounted().await? {
            let case = Case::load(tx, self.cache(), &id).await?;
            let reply = case.reply().ok_or(AppError::Bug("rated without reply"))?;
            let demands = case.memo.freeze()?.demands;
            let rows = tx.rating_list(&id).await?;
            let rows: Vec<_> = rows.iter().filter(|row| row.reply == reply).collect();
            let count = |matches: &dyn Fn(&RatingRow) -> bool| {
                let count = rows.iter().filter(|row| matches(row)).count();
                u32::try_from(count).map_err(|_| AppError::Bug("more ratings than members"))
            };
            let unanswered =
                (1..=demands).map(|demand| count(&|row| row.unanswered.contains(&demand)));
            let counts = RatingCountRow {
                memo: id,
                reply,
                answers: count(&|row| row.answers)?,
                does_not_answer: count(&|row| !row.answers)?,
                unanswered: unanswered.collect::<Result<_, _>>()?,
            };
            tx.rating_count_put(&counts).await?;
        }
        Ok(())
    }
}

impl Case {
    /// The reply that stands, by the digest of its signed document.
    pub(crate) fn reply(&self) -> Option<DocumentDigest> {
        self.event(EventKind::Replied)
            .map(|event| document_digest(&event.content))
    }

    /// What the signers say of it, as of the last tick; none before there is a reply.
    pub(crate) async fn ratings(&self, tx: &mut dyn Tx) -> Result<Option<RatingCounts>, AppError> {
        let Some(reply) = self.reply() else {
            return Ok(None);
        };
        let counts = tx.rating_count_get(&self.memo.row.id).await?;
        // Counts of an earlier reply say nothing of this one.
        let counts = counts.filter(|counts| counts.reply == reply);
        let demands = usize::from(self.memo.freeze()?.demands);
        Ok(Some(match counts {
            Some(counts) => RatingCounts {
                answers: CountBucket::of(counts.answers),
                does_not_answer: CountBucket::of(counts.does_not_answer),
                unanswered: counts
                    .unanswered
                    .iter()
                    .copied()
                    .map(CountBucket::of)
                    .collect(),
            },
            None => RatingCounts {
                answers: CountBucket::of(0),
                does_not_answer: CountBucket::of(0),
                unanswered: vec![CountBucket::of(0); demands],
            },
        }))
    }
}
