//! What could happen to somebody, asked by a fixed list before anything else is done (R46): of who
//! complains, and of those who signed a memo.

use demur_domain::complaint::{Risk, RiskItem};
use minicbor::{Decode, Encode};

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RiskAnswer {
    /// The question.
    #[cbor(n(0), with = "crate::codec::text")]
    pub item: RiskItem,
    /// The answer.
    #[cbor(n(1), with = "crate::codec::text")]
    pub risk: Risk,
}

/// Whether every question is answered once, in the order of the list. "Unknown" is an answer.
#[must_use]
pub fn is_whole(answers: &[RiskAnswer]) -> bool {
    let items = answers.iter().map(|answer| answer.item);
    items.eq(RiskItem::ALL.iter().copied())
}

/// Every question with what is known of it; what is not named is open.
#[must_use]
pub fn whole(known: &[(RiskItem, Risk)]) -> Vec<RiskAnswer> {
    let answer = |item: &RiskItem| {
        let given = known.iter().find(|(of, _)| of == item);
        RiskAnswer {
            item: *item,
            risk: given.map_or(Risk::Unknown, |(_, risk)| *risk),
        }
    };
    RiskItem::ALL.iter().map(answer).collect()
}
