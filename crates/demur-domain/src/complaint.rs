//! A complaint of reprisal: what can be complained of, how a complaint goes on, and what is owed in
//! it by when (R43 to R46; requirements, 4(b) "Reprisal complaint").
//!
//! Complaints stand apart from cases: no state of a memo depends on one, and nothing here names a
//! memo. The transitions C1 to C11 are ours, because the requirements give them no numbers.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::charter::Charter;
use crate::clock::Term;
use crate::named::named_enum;
use crate::refusal::Refusal;

/// Most records of one complaint, entries and steps together.
pub const COMPLAINT_RECORDS_MAX: usize = 256;

named_enum! {
    /// What was done to somebody (R44).
    Reprisal {
        /// A remark in an evaluation.
        Evaluation = "evaluation";
        /// Another post or other duties, or none.
        Assignment = "assignment";
        /// A clearance withdrawn, suspended or questioned.
        Clearance = "clearance";
        /// A promotion or an award refused.
        Promotion = "promotion";
        /// Access to systems, rooms or meetings taken away.
        Access = "access";
        /// Questions about who wrote or signed.
        Interrogation = "interrogation";
        /// The source or a text was disclosed.
        Disclosure = "disclosure";
        /// Dismissal, or the threat of it.
        Dismissal = "dismissal";
        /// Something else.
        Other = "other";
    }
}

named_enum! {
    /// Where a complaint stands.
    ComplaintState {
        /// Nobody has confirmed it yet, or something new came after a finding.
        Filed = "filed";
        /// A protection officer has it, and has asked what could happen to the complainant.
        Acknowledged = "acknowledged";
        /// Something was done at once to protect the complainant.
        InterimProtection = "interim_protection";
        /// It was looked into.
        Investigated = "investigated";
        /// It is so.
        Substantiated = "substantiated";
        /// It could not be shown.
        NotSubstantiated = "not_substantiated";
        /// What was done is set right.
        Remedied = "remedied";
        /// Over, and looked after at the charter's months.
        FollowedUp = "followed_up";
        /// Over.
        Closed = "closed";
    }
}

named_enum! {
    /// What moves a complaint.
    ComplaintAct {
        /// The complainant tells what happened, or what happened since (C1, C2).
        Tell = "tell";
        /// A protection officer confirms it and asks what could happen (C3, R46).
        Acknowledge = "acknowledge";
        /// Something is done at once (C4).
        Protect = "protect";
        /// It was looked into (C5).
        Investigate = "investigate";
        /// It is so (C6).
        Substantiate = "substantiate";
        /// It could not be shown (C7).
        Dismiss = "dismiss";
        /// What was done is set right (C8).
        Remedy = "remedy";
        /// The matter is over; from now on the months count (C9).
        Conclude = "conclude";
        /// A check at one of the charter's months (C10, R45).
        Check = "check";
        /// All checks are done (C11).
        Close = "close";
    }
}

named_enum! {
    /// What a protection officer must ask at intake, before anything else (R46).
    RiskItem {
        /// Whether it is known, or easy to guess, who complains.
        Exposure = "exposure";
        /// Whether the person complained of decides about the complainant.
        Power = "power";
        /// Whether a decision about the complainant is due soon.
        Decision = "decision";
        /// Whether the complainant can lose more than others: contract, clearance, visa, health.
        Vulnerability = "vulnerability";
        /// Whether it happened before, here or to others.
        History = "history";
        /// Whether something must be done at once.
        Urgency = "urgency";
    }
}

named_enum! {
    /// The answer to a question of the risk check.
    Risk {
        /// No.
        Low = "low";
        /// It may be.
        Possible = "possible";
        /// Yes.
        High = "high";
        /// Nobody can say yet.
        Unknown = "unknown";
    }
}

/// Where an act leads from a state; none for a complaint that is not there yet. What does not stand
/// here is refused.
///
/// # Errors
/// [`Refusal::NotInThisState`].
pub fn next(state: Option<ComplaintState>, act: ComplaintAct) -> Result<ComplaintState, Refusal> {
    use ComplaintAct as Act;
    use ComplaintState as State;
    let Some(state) = state else {
        return match act {
            Act::Tell => Ok(State::Filed), // C1
            _ => Err(Refusal::NotInThisState),
        };
    };
    match (state, act) {
        // C2: what is told while it is looked into belongs to it; what is told after a finding
        // must be looked into anew, so nobody can close the door on it.
        (
            State::Filed
            | State::Acknowledged
            | State::InterimProtection
            | State::Investigated
            | State::Substantiated,
            Act::Tell,
        ) => Ok(state),
        (_, Act::Tell) => Ok(State::Filed),
        (State::Filed, Act::Acknowledge) => Ok(State::Acknowledged), // C3
        (State::Acknowledged | State::InterimProtection, Act::Protect) => {
            Ok(State::InterimProtection) // C4
        }
        (State::Acknowledged | State::InterimProtection, Act::Investigate) => {
            Ok(State::Investigated) // C5
        }
        (State::Investigated, Act::Substantiate) => Ok(State::Substantiated), // C6
        (State::Investigated, Act::Dismiss) => Ok(State::NotSubstantiated),   // C7
        (State::Substantiated | State::Remedied, Act::Remedy) => Ok(State::Remedied), // C8
        // C9: what was found to be so is set right before it is over.
        (State::NotSubstantiated | State::Remedied, Act::Conclude) => Ok(State::FollowedUp),
        (State::FollowedUp, Act::Check) => Ok(State::FollowedUp), // C10
        (State::FollowedUp, Act::Close) => Ok(State::Closed),     // C11
        _ => Err(Refusal::NotInThisState),
    }
}

/// One thing that happened in a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComplaintRecord {
    /// What.
    pub act: ComplaintAct,
    /// Of a check: at which of the charter's months; else zero.
    pub month: u8,
    /// When.
    pub at: Timestamp,
}

/// A complaint as its records tell it. Nothing of it is stored, so nobody can clear a delay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComplaintView {
    state: Option<ComplaintState>,
    /// Since when something waits to be acknowledged.
    waiting: Option<Timestamp>,
    /// When it was concluded last.
    concluded: Option<Timestamp>,
    /// Months of the checks done since.
    checked: Vec<u8>,
}

/// Something a protection officer owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComplaintDue {
    /// What: to acknowledge, or to check.
    pub act: ComplaintAct,
    /// Of a check: at which month; else zero.
    pub month: u8,
    /// The first instant that is late.
    pub by: Timestamp,
}

impl ComplaintView {
    /// What the records tell, oldest first.
    ///
    /// # Errors
    /// If one of them does not follow from those before it.
    pub fn of(
        charter: &Charter,
        records: impl IntoIterator<Item = ComplaintRecord>,
    ) -> Result<Self, Refusal> {
        let mut view = Self::default();
        for record in records {
            view.take(charter, record)?;
        }
        Ok(view)
    }

    /// Where it stands; none before the first record.
    #[must_use]
    pub const fn state(&self) -> Option<ComplaintState> {
        self.state
    }

    /// Takes the next record.
    ///
    /// # Errors
    /// If it must not be.
    pub fn take(&mut self, charter: &Charter, record: ComplaintRecord) -> Result<(), Refusal> {
        let before = self.state;
        let state = next(before, record.act)?;
        match record.act {
            ComplaintAct::Tell if before != Some(state) => self.waiting = Some(record.at),
            ComplaintAct::Acknowledge => self.waiting = None,
            ComplaintAct::Conclude => {
                self.concluded = Some(record.at);
                self.checked.clear();
            }
            ComplaintAct::Check => self.check(charter, record)?,
            ComplaintAct::Close if !self.open_checks(charter).is_empty() => {
                return Err(Refusal::TooEarly);
            }
            _ => {}
        }
        self.state = Some(state);
        Ok(())
    }

    /// What is owed now, the earliest first.
    #[must_use]
    pub fn owed(&self, charter: &Charter) -> Vec<ComplaintDue> {
        let days = charter.protection().acknowledge_days;
        let waiting = self.waiting.and_then(|since| {
            due(charter, since, Term::CalendarDays(days)).map(|by| ComplaintDue {
                act: ComplaintAct::Acknowledge,
                month: 0,
                by,
            })
        });
        let checks = self.open_checks(charter).into_iter().filter_map(|month| {
            self.check_due(charter, month).map(|by| ComplaintDue {
                act: ComplaintAct::Check,
                month,
                by,
            })
        });
        waiting.into_iter().chain(checks).collect()
    }

    fn check(&mut self, charter: &Charter, record: ComplaintRecord) -> Result<(), Refusal> {
        if !self.open_checks(charter).contains(&record.month) {
            return Err(Refusal::NamesAnother);
        }
        // A check before its month says nothing about the days until then.
        let begins = self.check_day(charter, record.month);
        let today = charter.calendar().day_of(record.at);
        match begins.map(|day| today >= day) {
            Some(true) => {
                self.checked.push(record.month);
                Ok(())
            }
            Some(false) => Err(Refusal::TooEarly),
            None => Err(Refusal::NotInThisState),
        }
    }

    /// Months whose checks are not done, ascending; none while the matter is not over.
    fn open_checks(&self, charter: &Charter) -> Vec<u8> {
        if self.state != Some(ComplaintState::FollowedUp) {
            return Vec::new();
        }
        let months = charter.protection().follow_up_months.iter().copied();
        months
            .filter(|month| !self.checked.contains(month))
            .collect()
    }

    /// The day from which on a check can be made.
    fn check_day(&self, charter: &Charter, month: u8) -> Option<Date> {
        let term = Term::Months(u16::from(month));
        Some(charter.calendar().due(self.concluded?, term).ok()?.day())
    }

    fn check_due(&self, charter: &Charter, month: u8) -> Option<Timestamp> {
        // A month later than the day of the check it is late.
        let months = u16::from(month).checked_add(1)?;
        due(charter, self.concluded?, Term::Months(months))
    }
}

fn due(charter: &Charter, since: Timestamp, term: Term) -> Option<Timestamp> {
    let due = charter.calendar().due(since, term).ok()?;
    Some(due.ends_at())
}

#[cfg(test)]
mod tests;
