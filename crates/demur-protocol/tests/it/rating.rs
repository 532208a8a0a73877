//! Ratings of a reply: one size, one signer, one moment.

use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::choice::Rating;
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey};
use demur_protocol::codec::CodecError;
use demur_protocol::rating::{RatingStatement, UnverifiedRating};
use demur_protocol::request::RequestRefusal;
use demur_protocol::sizes::{DEMANDS_MAX, RATING_OCTETS};

const NOW: i64 = 1_700_000_000;

fn key(seed: u8) -> SigningKey<Participant> {
    SigningKey::from_seed(&[seed; 32])
}

fn statement(unanswered: Vec<u16>) -> RatingStatement {
    RatingStatement {
        memo: MemoId::from_bytes([1; 32]),
        reply: DocumentDigest::from_bytes([2; 32]),
        participant: ParticipantKey::from_bytes(key(3).verifying_key().to_bytes()),
        rating: Rating::DoesNotAnswer,
        unanswered,
        at: NOW,
    }
}

#[test]
fn every_rating_has_one_size() {
    for unanswered in [
        vec![],
        vec![1],
        (1..=DEMANDS_MAX).collect(),
        vec![u16::MAX; 50],
    ] {
        for at in [NOW, i64::MIN, i64::MAX] {
            let statement = RatingStatement {
                at,
                ..statement(unanswered.clone())
            };
            let rating = UnverifiedRating::sign(&key(3), statement);
            let block = rating.to_block();
            assert_eq!(block.len(), RATING_OCTETS);
            assert_eq!(UnverifiedRating::from_block(&block), Ok(rating));
        }
    }
}

#[test]
fn blocks_have_one_form() {
    let block = UnverifiedRating::sign(&key(3), statement(vec![1])).to_block();
    for length in [0, 3, RATING_OCTETS - 1] {
        let read = UnverifiedRating::from_block(&block[..length]);
        assert_eq!(read, Err(CodecError::Malformed));
    }
    let longer = [block.as_slice(), &[0]].concat();
    assert_eq!(
        UnverifiedRating::from_block(&longer),
        Err(CodecError::Malformed)
    );
    let mut padded = block.clone();
    padded[RATING_OCTETS - 1] = 1;
    assert_eq!(
        UnverifiedRating::from_block(&padded),
        Err(CodecError::NotCanonical)
    );
    for lie in [[0, 0, 0, 0], [0, 0, 1, 0xff], [0xff; 4]] {
        let mut lying = block.clone();
        lying[..4].copy_from_slice(&lie);
        assert!(UnverifiedRating::from_block(&lying).is_err());
    }
}

#[test]
fn only_the_participant_rates_and_only_now() {
    let rating = UnverifiedRating::sign(&key(3), statement(vec![1]));
    assert!(rating.clone().verify(NOW + 300).is_ok());
    assert_eq!(rating.clone().verify(NOW + 301), Err(RequestRefusal::Time));
    assert_eq!(rating.clone().verify(NOW - 301), Err(RequestRefusal::Time));
    assert_eq!(rating.clone().verify(i64::MIN), Err(RequestRefusal::Time));
    let forged = UnverifiedRating::sign(&key(4), statement(vec![1]));
    assert_eq!(forged.verify(NOW), Err(RequestRefusal::Signature));
    type Change = fn(&mut RatingStatement);
    let changes: [Change; 4] = [
        |it| it.memo = MemoId::from_bytes([9; 32]),
        |it| it.reply = DocumentDigest::from_bytes([9; 32]),
        |it| it.rating = Rating::Answers,
        |it| it.unanswered = vec![2],
    ];
    for change in changes {
        let mut changed = rating.clone();
        change(&mut changed.statement);
        assert_eq!(changed.verify(NOW), Err(RequestRefusal::Signature));
    }
}
