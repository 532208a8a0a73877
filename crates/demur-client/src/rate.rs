//! Saying whether a reply answers, under the participant key.

use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::choice::Rating;
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey};
use demur_domain::reply::{RatingRefusal, check_rating};
use demur_protocol::rating::{RatingStatement, UnverifiedRating};

/// What is rated, and how.
#[derive(Clone, Debug)]
pub struct Opinion {
    /// The memo.
    pub memo: MemoId,
    /// How many demands it has.
    pub demands: u16,
    /// The reply, by the digest of its signed document.
    pub reply: DocumentDigest,
    /// Whether it answers.
    pub rating: Rating,
    /// Demands it leaves unanswered, in any order.
    pub unanswered: Vec<u16>,
}

/// Makes a rating, which is one the server will count if the key signed the memo.
///
/// # Errors
/// If it names a demand that the memo does not have, or contradicts itself.
pub fn rate(
    key: &SigningKey<Participant>,
    mut opinion: Opinion,
    now: i64,
) -> Result<UnverifiedRating, RatingRefusal> {
    opinion.unanswered.sort_unstable();
    check_rating(opinion.demands, opinion.rating, &opinion.unanswered)?;
    let statement = RatingStatement {
        memo: opinion.memo,
        reply: opinion.reply,
        participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
        rating: opinion.rating,
        unanswered: opinion.unanswered,
        at: now,
    };
    Ok(UnverifiedRating::sign(key, statement))
}
