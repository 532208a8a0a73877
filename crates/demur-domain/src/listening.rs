//! Listening sessions: asked for, invited to, held, and written down (requirements, 4(b); R31, R32).
//!
//! A session is a line of documents beside the road of its case. Nothing here sets, stops or puts
//! off a date, and none of its turns ends or reopens anything: see [`crate::turn::Turn::sets_dates`].

use jiff::Timestamp;

use crate::charter::Charter;
use crate::named::named_enum;
use crate::refusal::Refusal;
use crate::role::Role;
use crate::turn::{Turn, Turned};

mod key_names;

pub use key_names::names_a_key;

named_enum! {
    /// How a signer comes to a session. That one does not come is said by taking no seat.
    Seat {
        /// In person.
        InPerson = "in_person";
        /// In the session's room, in writing and without a name.
        Room = "room";
        /// Somebody else speaks for the signer.
        Proxy = "proxy";
    }
}

/// When a session's room is open for questions, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The first second.
    pub opens: i64,
    /// The first second after.
    pub closes: i64,
}

/// The longest that a room is open, in seconds: two weeks, so that nobody must be there at one hour.
pub const OPEN_SECONDS_MAX: i64 = 14 * 24 * 60 * 60;

impl Opening {
    /// Checks an invitation made at `now`.
    ///
    /// # Errors
    /// [`Refusal::TooLate`] when the room would be closed already, [`Refusal::RoomHours`] when it
    /// closes before it opens, or is open too long.
    pub const fn check(self, now: i64) -> Result<(), Refusal> {
        if self.closes <= now {
            return Err(Refusal::TooLate);
        }
        let open = self.closes.saturating_sub(self.opens);
        if open <= 0 || open > OPEN_SECONDS_MAX {
            return Err(Refusal::RoomHours);
        }
        Ok(())
    }

    /// Whether one can ask now.
    ///
    /// # Errors
    /// [`Refusal::TooEarly`] or [`Refusal::TooLate`].
    pub const fn allows(self, now: i64) -> Result<(), Refusal> {
        if now < self.opens {
            Err(Refusal::TooEarly)
        } else if now >= self.closes {
            Err(Refusal::TooLate)
        } else {
            Ok(())
        }
    }
}

/// Whether a turn belongs to a session.
#[must_use]
pub const fn is_of_a_session(turn: Turn) -> bool {
    matches!(
        turn,
        Turn::SessionRequested
            | Turn::SessionInvited
            | Turn::SessionDeclined
            | Turn::RoomOpened
            | Turn::SessionHeld
            | Turn::MinutesGiven
            | Turn::MinutesAgreed
            | Turn::MinutesDisputed
    )
}

/// The document that a turn of a session must name; `None` where it stands for itself.
///
/// # Errors
/// [`Refusal::SessionPending`] for a request while another waits, [`Refusal::NamesAnother`] when
/// what it would be about is not there or is settled.
pub(crate) fn subject(turns: &[Turned], turn: Turn) -> Result<Option<&Turned>, Refusal> {
    let last = |among: &[Turn]| turns.iter().rev().find(|it| among.contains(&it.turn));
    let plan = last(&[
        Turn::SessionRequested,
        Turn::SessionInvited,
        Turn::SessionDeclined,
        Turn::SessionHeld,
    ]);
    let is =
        |found: Option<&Turned>, wanted: &[Turn]| found.is_some_and(|it| wanted.contains(&it.turn));
    let (found, wanted): (_, &[Turn]) = match turn {
        Turn::SessionRequested if is(plan, &[Turn::SessionRequested, Turn::SessionInvited]) => {
            return Err(Refusal::SessionPending);
        }
        Turn::SessionRequested => return Ok(None),
        // An invitation answers the authors' request, or is the office's own; a further one moves
        // the session.
        Turn::SessionInvited => return Ok(plan.filter(|it| it.turn == Turn::SessionRequested)),
        Turn::SessionDeclined => (plan, &[Turn::SessionRequested, Turn::SessionInvited]),
        Turn::SessionHeld => (plan, &[Turn::SessionInvited]),
        Turn::RoomOpened => {
            let open = last(&[
                Turn::SessionInvited,
                Turn::RoomOpened,
                Turn::SessionDeclined,
                Turn::SessionHeld,
            ]);
            (open, &[Turn::SessionInvited])
        }
        Turn::MinutesGiven => {
            let held = last(&[Turn::SessionHeld, Turn::MinutesAgreed]);
            (held, &[Turn::SessionHeld])
        }
        _ => {
            let minutes = last(&[
                Turn::SessionHeld,
                Turn::MinutesGiven,
                Turn::MinutesAgreed,
                Turn::MinutesDisputed,
            ]);
            (minutes, &[Turn::MinutesGiven])
        }
    };
    let found = found.filter(|it| wanted.contains(&it.turn));
    found.ok_or(Refusal::NamesAnother).map(Some)
}

/// Whether somebody in this role may propose a session of their own accord.
///
/// # Errors
/// [`Refusal::NotInCharter`] where there are no sessions, [`Refusal::NotAllowedForRole`] where the
/// charter does not name the role.
pub fn check_proposer(charter: &Charter, role: Role) -> Result<(), Refusal> {
    let sessions = charter.sessions().ok_or(Refusal::NotInCharter)?;
    match sessions.proposed_by.contains(&role) {
        true => Ok(()),
        false => Err(Refusal::NotAllowedForRole),
    }
}

/// Whether a room that holds so many questions, so many of them from the interval that runs, takes
/// another.
///
/// # Errors
/// [`Refusal::NotInCharter`] where there are no sessions, [`Refusal::RoomFull`].
pub fn check_room(charter: &Charter, questions: usize, of_interval: usize) -> Result<(), Refusal> {
    let sessions = charter.sessions().ok_or(Refusal::NotInCharter)?;
    let fits = |count: usize, max: u16| count < usize::from(max);
    let fits = fits(questions, sessions.questions_max)
        && fits(of_interval, sessions.questions_per_interval_max);
    match fits {
        true => Ok(()),
        false => Err(Refusal::RoomFull),
    }
}

/// The session that an invitation called, as long as it stands: it was neither declined nor moved nor
/// held by then.
#[must_use]
pub fn standing(turns: &[Turned]) -> Option<&Turned> {
    let plan = |it: &&Turned| {
        matches!(
            it.turn,
            Turn::SessionRequested
                | Turn::SessionInvited
                | Turn::SessionDeclined
                | Turn::SessionHeld
        )
    };
    let last = turns.iter().rev().find(plan)?;
    (last.turn == Turn::SessionInvited).then_some(last)
}

/// The least count of the step that a number of people lies in, as counts are shown everywhere: 0, 1,
/// 5, 10, 20, 50, 100 and so on.
#[must_use]
pub fn band(count: u32) -> u32 {
    let powers = (0..=9).map(|exponent| 10_u32.pow(exponent));
    let bounds = powers.flat_map(|power| [1, 2, 5].map(|step| power.checked_mul(step)));
    let bounds = bounds.flatten().filter(|bound| *bound != 2);
    bounds
        .take_while(|bound| *bound <= count)
        .last()
        .unwrap_or(0)
}

/// When an official may say that a session was held: once its room has opened.
///
/// # Errors
/// [`Refusal::TooEarly`].
pub fn check_held(opening: Opening, now: Timestamp) -> Result<(), Refusal> {
    match now.as_second() < opening.opens {
        true => Err(Refusal::TooEarly),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests;
