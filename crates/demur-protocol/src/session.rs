//! The words of a listening session: invitation, that it was held, minutes (R31).
//!
//! Nothing here has a field for a key, a pseudonym or a name of a signer, and [`says_enough`] holds
//! the fields that there are to it: what reads like a key is no minutes.

use demur_domain::listening::{band, names_a_key};
use minicbor::{Decode, Encode};

use crate::sizes::{MINUTES_POINTS_MAX, SESSION_TEXT_OCTETS_MAX};

/// What an invitation says.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InvitationWords {
    /// Day and hour, and where: in the room alone, or in which room of which house.
    #[n(0)]
    pub when: String,
    /// Who holds it, by name or office.
    #[n(1)]
    pub held_by: String,
    /// How high that office stands.
    #[n(2)]
    pub level: String,
    /// Who may stand in, on either side: an aide, a proxy.
    #[n(3)]
    pub stand_in: String,
}

/// What is said of a session that was held.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct HeldWords {
    /// Who held it, by name or office.
    #[n(0)]
    pub held_by: String,
    /// Whether that was somebody who stood in for whom the invitation named.
    #[n(1)]
    pub aide: bool,
    /// How many came, by the least count of the step: 0, 1, 5, 10, 20, 50 and so on.
    #[n(2)]
    pub attended: u32,
}

/// The minutes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct MinutesWords {
    /// What was said, as a whole.
    #[n(0)]
    pub summary: String,
    /// Point by point; nobody is named.
    #[n(1)]
    pub points: Vec<MinutesPoint>,
    /// What the office will do, and by when.
    #[n(2)]
    pub follow_ups: Vec<String>,
}

/// One point of the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct MinutesPoint {
    /// What was asked or said.
    #[n(0)]
    pub asked: String,
    /// What was answered; may be empty.
    #[n(1)]
    pub answered: String,
}

impl InvitationWords {
    /// Whether it says when and by whom, shortly enough, and names no key.
    #[must_use]
    pub fn says_enough(&self) -> bool {
        let may_be_empty = [&self.level, &self.stand_in];
        is_said(&self.when)
            && is_said(&self.held_by)
            && may_be_empty.into_iter().all(|it| is_plain(it))
    }
}

impl HeldWords {
    /// Whether it says who held it, and how many came in a step.
    #[must_use]
    pub fn says_enough(&self) -> bool {
        is_said(&self.held_by) && band(self.attended) == self.attended
    }
}

impl MinutesWords {
    /// Whether there are words, not too many, and no key among them.
    #[must_use]
    pub fn says_enough(&self) -> bool {
        let points = self.points.iter();
        is_said(&self.summary)
            && self.points.len() <= MINUTES_POINTS_MAX
            && self.follow_ups.len() <= MINUTES_POINTS_MAX
            && points
                .into_iter()
                .all(|it| is_said(&it.asked) && is_plain(&it.answered))
            && self.follow_ups.iter().all(|it| is_said(it))
    }
}

fn is_said(text: &str) -> bool {
    demur_domain::reply::says_something(text) && is_plain(text)
}

/// Whether a text names no key and is not too long.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    text.len() <= SESSION_TEXT_OCTETS_MAX && !names_a_key(text)
}
