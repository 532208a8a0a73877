//! A filed memo as its events tell it: where it stands, who has seen it, what was said.

use jiff::Timestamp;

use crate::ids::{CaseNumber, DocumentDigest, IntervalNumber, OfficialId, StatementDigest};
use crate::operation::Operation;
use crate::panel::Said;
use crate::refusal::Refusal;
use crate::role::Role;
use crate::state::State;
use crate::table::decide;
use crate::turn::{Turn, Turned};

/// When something happened: no finer than an interval of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The interval.
    pub interval: IntervalNumber,
    /// The instant at which that interval begins. Deadlines count from here.
    pub begins_at: Timestamp,
}

/// Something that happened to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEvent {
    /// When.
    pub moment: Moment,
    /// What.
    pub kind: CaseEventKind,
}

/// What can happen to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseEventKind {
    /// The authors handed the memo in.
    Filed {
        /// Whether the authors said that it cannot wait (R64).
        is_urgent: bool,
    },
    /// A person acknowledged it.
    Acknowledged {
        /// Who.
        official: OfficialId,
        /// The number the case has from now on.
        case_number: CaseNumber,
        /// The signed acknowledgement.
        document: DocumentDigest,
    },
    /// A reader was put on the list.
    Distributed {
        /// The reader.
        reader: OfficialId,
        /// Why this reader.
        basis: Basis,
    },
    /// A reader opened the text.
    Opened {
        /// The reader.
        reader: OfficialId,
    },
    /// A statement to all staff was linked. It answers nothing (R28).
    StatementLinked {
        /// The signed statement.
        document: DocumentDigest,
    },
    /// An official cleared a drafted reply.
    Cleared {
        /// Who.
        official: OfficialId,
        /// What the reply will sign.
        reply: StatementDigest,
        /// The signed clearance.
        document: DocumentDigest,
    },
    /// An official was asked to clear a drafted reply.
    ClearanceAsked {
        /// Who was asked.
        of: OfficialId,
        /// What the reply will sign.
        reply: StatementDigest,
    },
    /// More time to reply was asked for. A newer request takes the place of an older one.
    ExtensionRequested {
        /// Who asks.
        official: OfficialId,
        /// How many more days, of the kind in which the charter counts the limit.
        days: u16,
        /// What was signed, by which the consent names it.
        request: StatementDigest,
    },
    /// It was granted.
    ExtensionGranted {
        /// Who granted it.
        official: OfficialId,
        /// The request.
        request: StatementDigest,
        /// How many more days.
        days: u16,
    },
    /// The road turned: redirect, question, contest, appeal, and what was ruled.
    Turned {
        /// How.
        turn: Turn,
        /// Which official; none where it was the authors or the clock.
        official: Option<OfficialId>,
        /// The signed document.
        document: DocumentDigest,
        /// What it says of a panel in clear.
        said: Option<Said>,
    },
    /// The reply was given.
    Replied {
        /// Who signed it.
        official: OfficialId,
        /// The signed reply.
        document: DocumentDigest,
    },
    /// The authors accepted the reply.
    Accepted,
    /// The time to contest the reply ran out.
    Expired,
    /// The authors withdrew the memo.
    Withdrawn,
}

/// Why someone reads a memo (R22).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The charter names the reader in any case.
    Charter,
    /// The charter names the reader because an author's institution differs (R23).
    AuthorAgency,
    /// The office head added the reader.
    Further,
}

/// A case as it can be read: everything in it follows from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// Where it stands.
    pub state: State,
    /// When it was handed in.
    pub filed: Moment,
    /// Whether the authors said that it cannot wait.
    pub is_urgent: bool,
    /// The acknowledgement by a person.
    pub acknowledged: Option<Acknowledgement>,
    /// Everyone who was put on the list or opened the text, in the order in which they appear.
    pub readers: Vec<CaseReader>,
    /// Statements to all staff that were linked to it.
    pub statements: Vec<DocumentDigest>,
    /// Who cleared which draft, in order. Not every draft becomes the reply.
    pub clearances: Vec<Cleared>,
    /// Who was asked to clear one, in order.
    pub asked_clearances: Vec<AskedToClear>,
    /// Every extension that was asked for, in order.
    pub extensions: Vec<Extension>,
    /// Every turn of the road, in order.
    pub turns: Vec<Turned>,
    /// The reply that stands: the last one.
    pub reply: Option<Reply>,
    /// When it was accepted, expired or was withdrawn.
    pub ended: Option<Moment>,
}

/// An acknowledgement by a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// When.
    pub moment: Moment,
    /// Who.
    pub official: OfficialId,
    /// The case's number.
    pub case_number: CaseNumber,
    /// The signed document.
    pub document: DocumentDigest,
}

/// A clearance of a drafted reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    /// When.
    pub moment: Moment,
    /// Who.
    pub official: OfficialId,
    /// What the reply will sign.
    pub reply: StatementDigest,
    /// The signed clearance.
    pub document: DocumentDigest,
}

/// That an official was asked to clear a drafted reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedToClear {
    /// When.
    pub moment: Moment,
    /// Who was asked.
    pub of: OfficialId,
    /// What the reply will sign.
    pub reply: StatementDigest,
}

/// More time to reply, asked for and perhaps granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// When it was asked for.
    pub requested: Moment,
    /// Who asked.
    pub requester: OfficialId,
    /// How many more days.
    pub days: u16,
    /// What was signed.
    pub request: StatementDigest,
    /// When and by whom it was granted.
    pub granted: Option<(Moment, OfficialId)>,
}

/// A reply over an official's signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// When.
    pub moment: Moment,
    /// Who signed it.
    pub official: OfficialId,
    /// The signed document.
    pub document: DocumentDigest,
}

/// Someone who may read, or has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseReader {
    /// The official.
    pub official: OfficialId,
    /// Why; `None` for one who opened the text without having been put on the list, as the
    /// office's own officials do.
    pub basis: Option<Basis>,
    /// When the text was first opened.
    pub opened: Option<Moment>,
}

/// Events that are not the history of a case. A bug or a damaged store, never a person's mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryError {
    /// The first event is not the filing, or there is none.
    #[error("the history does not begin with the filing")]
    NotFiled,
    /// An event lies before the one that precedes it.
    #[error("event {at} is earlier than the one before it")]
    OutOfOrder {
        /// Its place, from 0.
        at: usize,
    },
    /// An event that the table does not allow in the state that the events before it lead to.
    #[error("event {at} is not possible there")]
    NotPossible {
        /// Its place, from 0.
        at: usize,
        /// What the table says.
        #[source]
        refusal: Refusal,
    },
}

impl CaseEvent {
    /// When the memo was handed in and whether it cannot wait, if that is what happened.
    #[must_use]
    pub const fn filed(&self) -> Option<(Moment, bool)> {
        match self.kind {
            CaseEventKind::Filed { is_urgent } => Some((self.moment, is_urgent)),
            _ => None,
        }
    }

    /// The turn of the road that it is, if it is one.
    #[must_use]
    pub fn turned(&self) -> Option<Turned> {
        let CaseEventKind::Turned {
            turn,
            official,
            document,
            said,
        } = &self.kind
        else {
            return None;
        };
        Some(Turned {
            turn: *turn,
            at: self.moment.begins_at,
            official: official.clone(),
            document: *document,
            said: said.clone(),
        })
    }
}

/// When nothing more was owed from then on: it was accepted, settled, withdrawn, or nobody contested
/// the reply in time. `None` while something is.
#[must_use]
pub fn ended(events: &[CaseEvent]) -> Option<Moment> {
    let mut latest = events.iter().rev();
    let last = latest.find(|event| event.kind.ends());
    last.map(|event| event.moment)
}

impl CaseEventKind {
    /// Whether nothing more is owed from then on.
    const fn ends(&self) -> bool {
        match self {
            Self::Accepted | Self::Expired | Self::Withdrawn => true,
            Self::Turned { turn, .. } => turn.ends(),
            _ => false,
        }
    }

    /// The operation that makes such an event, and a role that may do it.
    #[must_use]
    pub const fn operation(&self) -> (Operation, Role) {
        match self {
            Self::Filed { .. } => (Operation::MemoFile, Role::Author),
            Self::Acknowledged { .. } => (Operation::CaseAcknowledge, Role::OfficeHead),
            Self::Distributed { .. } => (Operation::CaseDistribute, Role::OfficeHead),
            Self::Opened { .. } => (Operation::CaseOpen, Role::OfficeHead),
            Self::StatementLinked { .. } => (Operation::StatementPost, Role::OfficeHead),
            Self::Cleared { .. } => (Operation::ReplyClear, Role::OfficeHead),
            Self::ClearanceAsked { .. } => (Operation::ClearanceAsk, Role::OfficeHead),
            Self::ExtensionRequested { .. } => (Operation::ExtensionRequest, Role::OfficeHead),
            Self::ExtensionGranted { .. } => (Operation::ExtensionApprove, Role::OfficeHead),
            Self::Turned { turn, .. } => turn.operation(),
            Self::Replied { .. } => (Operation::CaseReply, Role::OfficeHead),
            Self::Accepted => (Operation::CaseClose, Role::Author),
            Self::Expired => (Operation::CaseExpire, Role::Clock),
            Self::Withdrawn => (Operation::MemoWithdraw, Role::Author),
        }
    }
}

impl CaseView {
    /// Reads a case from its events, oldest first. The table is asked again for each of them, so
    /// that what was not allowed when it was written is not believed when it is read.
    ///
    /// # Errors
    /// [`HistoryError`] with the place of the first event that does not fit.
    pub fn of(events: &[CaseEvent]) -> Result<Self, HistoryError> {
        let (first, rest) = events.split_first().ok_or(HistoryError::NotFiled)?;
        let (filed, is_urgent) = first.filed().ok_or(HistoryError::NotFiled)?;
        let mut view = Self {
            state: State::Submitted,
            filed,
            is_urgent,
            acknowledged: None,
            readers: Vec::new(),
            statements: Vec::new(),
            clearances: Vec::new(),
            asked_clearances: Vec::new(),
            extensions: Vec::new(),
            turns: Vec::new(),
            reply: None,
            ended: None,
        };
        let mut last = filed;
        for (at, event) in (1..).zip(rest) {
            if event.moment < last {
                return Err(HistoryError::OutOfOrder { at });
            }
            last = event.moment;
            view.apply(event)
                .map_err(|refusal| HistoryError::NotPossible { at, refusal })?;
        }
        Ok(view)
    }

    fn apply(&mut self, event: &CaseEvent) -> Result<(), Refusal> {
        let (operation, role) = event.kind.operation();
        let transition = decide(Some(self.state), operation, role)?;
        self.state = transition.to().ok_or(Refusal::NotInThisState)?;
        let moment = event.moment;
        match &event.kind {
            // A second filing was refused above.
            CaseEventKind::Filed { .. } => {}
            CaseEventKind::Acknowledged {
                official,
                case_number,
                document,
            } => {
                self.acknowledged = Some(Acknowledgement {
                    moment,
                    official: official.clone(),
                    case_number: case_number.clone(),
                    document: *document,
                });
            }
            CaseEventKind::Distributed { reader, basis } => {
                self.note_reader(reader, |it| it.basis = it.basis.or(Some(*basis)));
            }
            CaseEventKind::Opened { reader } => {
                self.note_reader(reader, |it| it.opened = it.opened.or(Some(moment)));
            }
            CaseEventKind::StatementLinked { document } => self.statements.push(*document),
            CaseEventKind::ClearanceAsked { of, reply } => {
                let (of, reply) = (of.clone(), *reply);
                self.asked_clearances
                    .push(AskedToClear { moment, of, reply });
            }
            CaseEventKind::Cleared {
                official,
                reply,
                document,
            } => self.clearances.push(Cleared {
                moment,
                official: official.clone(),
                reply: *reply,
                document: *document,
            }),
            CaseEventKind::ExtensionRequested {
                official,
                days,
                request,
            } => self.extensions.push(Extension {
                requested: moment,
                requester: official.clone(),
                days: *days,
                request: *request,
                granted: None,
            }),
            CaseEventKind::ExtensionGranted {
                official,
                request,
                days,
            } => self.grant(moment, official, (*request, *days))?,
            CaseEventKind::Turned { .. } => self.turns.extend(event.turned()),
            CaseEventKind::Replied { official, document } => {
                self.reply = Some(Reply {
                    moment,
                    official: official.clone(),
                    document: *document,
                });
            }
            CaseEventKind::Accepted | CaseEventKind::Expired | CaseEventKind::Withdrawn => {}
        }
        if event.kind.ends() {
            self.ended = Some(moment);
        }
        Ok(())
    }

    /// What is granted is the newest request, once, by somebody else.
    fn grant(
        &mut self,
        moment: Moment,
        official: &OfficialId,
        granted: (StatementDigest, u16),
    ) -> Result<(), Refusal> {
        let newest = self.extensions.last_mut();
        let open = newest.filter(|it| it.granted.is_none() && (it.request, it.days) == granted);
        let open = open.ok_or(Refusal::ExtensionNotRequested)?;
        if open.requester == *official {
            return Err(Refusal::OwnRequest);
        }
        open.granted = Some((moment, official.clone()));
        Ok(())
    }

    /// Changes the entry of a reader, made on first mention.
    fn note_reader(&mut self, official: &OfficialId, change: impl FnOnce(&mut CaseReader)) {
        if let Some(reader) = self.readers.iter_mut().find(|it| it.official == *official) {
            return change(reader);
        }
        let mut reader = CaseReader {
            official: official.clone(),
            basis: None,
            opened: None,
        };
        change(&mut reader);
        self.readers.push(reader);
    }
}

#[cfg(test)]
mod tests;
