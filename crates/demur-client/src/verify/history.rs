//! What happened to a memo once it was filed, event by event.

use demur_crypto::labels::sha256;
use demur_domain::case::{CaseEvent, CaseEventKind, CaseView, Moment};
use demur_domain::ids::{DocumentDigest, OfficialId, StatementDigest};
use demur_domain::listening::Opening;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::statistics::Happening;
use demur_domain::turn::{Turn, Turned, check_undertaken, spill};
use demur_protocol::author::{AuthorStep, AuthorTurn, UnverifiedAuthorDocument};
use demur_protocol::casefile::{CaseMaterial, FiledEvent, FiledMaterial};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::{CaseLeaf, DueDates, DueOutcome, Duty, EventKind};
use demur_protocol::official::{
    OfficialDocument, OfficialStatement, OfficialStep, UnverifiedOfficialDocument,
};
use demur_protocol::request::{Requester, UnverifiedRequest};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Invalid;
use super::case::Ground;
use super::dates::{self, Clock};
use super::{late, panel, records, session, steps, turns, words};

/// Verifies the events of a filed case without their words: the filing, and every turn.
pub(super) fn events(
    material: &CaseMaterial,
    ground: &Ground,
) -> Result<(DocumentDigest, Vec<Turned>), Invalid> {
    let filed = material.filed.as_ref().ok_or(Invalid::Filing)?;
    let history = history(material, filed, ground)?;
    let view = CaseView::of(&history.events).map_err(|_| Invalid::History)?;
    dates::check(&history, ground)?;
    let filing = filed.events.first().ok_or(Invalid::Filing)?;
    Ok((document_digest(&filing.content), view.turns))
}

/// Events of a case, decoded and verified one by one.
#[derive(Default)]
pub(super) struct History {
    pub(super) events: Vec<CaseEvent>,
    pub(super) documents: Vec<words::Signed>,
    /// The reply's clock, as it began and as it was set anew.
    pub(super) clocks: Vec<Clock>,
    /// As they were logged for each clock.
    pub(super) due_dates: Vec<DueDates>,
    /// How often more time was granted.
    granted: usize,
    /// What the reply signs.
    pub(super) reply: Option<StatementDigest>,
    pub(super) missed: Vec<Duty>,
    pub(super) happened: Vec<(Date, Happening)>,
    /// Due dates that the outcomes of duties name.
    pub(super) outcomes: Vec<(Duty, i64)>,
    pub(super) filed_at: Option<Timestamp>,
    /// Whether the authors said that it cannot wait.
    pub(super) is_urgent: bool,
    /// Whether those who signed after the filing were counted.
    late_counted: bool,
    /// The hours of the room that was called last.
    opening: Option<Opening>,
}

/// V8 to V10.
pub(super) fn history(
    material: &CaseMaterial,
    filed: &FiledMaterial,
    ground: &Ground,
) -> Result<History, Invalid> {
    let mut reader = Reader {
        material,
        ground,
        filing: None,
        history: History {
            clocks: vec![Clock::default()],
            ..History::default()
        },
    };
    for (event, sequence) in filed.events.iter().zip(0_u32..) {
        let moment = reader.place(filed, event, sequence)?;
        let kinds = reader.read(event, sequence, moment, &filed.case_log_key)?;
        reader
            .history
            .events
            .extend(kinds.into_iter().map(|kind| CaseEvent { moment, kind }));
        if sequence == 0 {
            reader.history.filed_at = Some(moment.begins_at);
        }
        let counted = event
            .kind
            .happening(&event.content, reader.history.is_urgent);
        let day = moment.begins_at.to_zoned(TimeZone::UTC).date();
        reader.history.happened.extend(counted.map(|it| (day, it)));
    }
    // Who signed late is in the file if and only if the log says how many they are.
    match reader.history.late_counted == material.late.is_some() {
        true => Ok(reader.history),
        false => Err(Invalid::Late),
    }
}

struct Reader<'a> {
    material: &'a CaseMaterial,
    ground: &'a Ground,
    filing: Option<DocumentDigest>,
    history: History,
}

impl Reader<'_> {
    /// V9: the event's leaf stands in the log.
    fn place(
        &self,
        filed: &FiledMaterial,
        event: &FiledEvent,
        sequence: u32,
    ) -> Result<Moment, Invalid> {
        let leaf = CaseLeaf {
            kind: event.kind,
            sequence,
            case_log_key: &filed.case_log_key,
            nonce: &event.proof.nonce,
            content: &event.content,
        };
        let interval = event.proof.interval();
        event
            .proof
            .verify(&leaf.leaf(interval), &self.ground.head)
            .map_err(|_| Invalid::Event)?;
        let seconds = u64::from(self.ground.charter.log_interval_seconds());
        let begins = interval
            .number()
            .checked_mul(seconds)
            .and_then(|s| i64::try_from(s).ok());
        let begins_at = begins.and_then(|s| Timestamp::from_second(s).ok());
        Ok(Moment {
            interval,
            begins_at: begins_at.ok_or(Invalid::Event)?,
        })
    }

    /// What the event says, with its signature checked.
    fn read(
        &mut self,
        event: &FiledEvent,
        sequence: u32,
        moment: Moment,
        case_log_key: &[u8; 32],
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        match event.kind {
            EventKind::Filed => self.filing(event, case_log_key),
            EventKind::Closed => self.author_step(event, CaseEventKind::Accepted),
            EventKind::Withdrawn => self.author_step(event, CaseEventKind::Withdrawn),
            EventKind::DueDatesSet => {
                let dates = DueDates::from_canonical(&event.content).map_err(|_| Invalid::Event)?;
                // Once for each clock, and at no other time.
                let history = &mut self.history;
                let wanted = history.due_dates.len() < history.clocks.len();
                if dates.memo != self.material.manifest.id() || !wanted {
                    return Err(Invalid::Event);
                }
                history.due_dates.push(dates);
                Ok(Vec::new())
            }
            EventKind::Opened => self.opened(event),
            EventKind::Acknowledged
            | EventKind::Distributed
            | EventKind::Cleared
            | EventKind::ClearanceAsked
            | EventKind::ExtensionRequested
            | EventKind::ExtensionGranted
            | EventKind::Replied
            | EventKind::StatementPosted => self.official(event, sequence, moment),
            EventKind::DueMet | EventKind::DueMissed | EventKind::Expired => self.outcome(event),
            EventKind::QuestionLapsed => self.lapsed(event, moment),
            EventKind::LateCounted => self.late_counted(event, moment),
            EventKind::CaseArchived | EventKind::NamesDestroyed | EventKind::TextDestroyed => {
                let before = &self.history.events;
                let disposed =
                    records::disposed(self.material, self.ground, before, (event, moment))?;
                Ok(vec![disposed])
            }
            kind => match kind.turn().map(|turn| turn.operation().1) {
                Some(Role::Author) => self.author_turn(event, moment),
                Some(_) => self.official(event, sequence, moment),
                None => Err(Invalid::Event),
            },
        }
    }

    /// What became of a duty. V11 for its part: a duty is met only after it was done.
    fn outcome(&mut self, event: &FiledEvent) -> Result<Vec<CaseEventKind>, Invalid> {
        let outcome = DueOutcome::from_canonical(&event.content).map_err(|_| Invalid::Event)?;
        if outcome.memo != self.material.manifest.id() {
            return Err(Invalid::Event);
        }
        let done = self
            .history
            .events
            .iter()
            .any(|event| dates::does(&event.kind, outcome.duty));
        if event.kind == EventKind::DueMet && !done {
            return Err(Invalid::History);
        }
        if event.kind == EventKind::DueMissed {
            self.history.missed.push(outcome.duty);
        }
        self.history.outcomes.push((outcome.duty, outcome.due));
        let expired = event.kind == EventKind::Expired;
        Ok(expired
            .then_some(CaseEventKind::Expired)
            .into_iter()
            .collect())
    }

    /// V8.
    fn filing(
        &mut self,
        event: &FiledEvent,
        case_log_key: &[u8; 32],
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let document = self.author(event).map_err(|_| Invalid::Filing)?;
        let AuthorStep::File(filing) = document.step() else {
            return Err(Invalid::Filing);
        };
        let key_matches = filing.case_log_key == sha256(case_log_key);
        if filing.certificate != self.material.certificate.certificate_digest() || !key_matches {
            return Err(Invalid::Filing);
        }
        self.filing = Some(document.digest());
        let is_urgent = filing.urgency.is_some();
        if is_urgent && self.ground.charter.urgent().is_none() {
            return Err(Invalid::Filing);
        }
        self.history.is_urgent = is_urgent;
        Ok(vec![CaseEventKind::Filed { is_urgent }])
    }

    fn author(
        &self,
        event: &FiledEvent,
    ) -> Result<demur_protocol::author::AuthorDocument, Invalid> {
        UnverifiedAuthorDocument::from_canonical(&event.content)
            .map_err(|_| Invalid::Document)?
            .verify(self.material.manifest.id(), &self.material.manifest.author)
            .map_err(|_| Invalid::Document)
    }

    fn author_step(
        &self,
        event: &FiledEvent,
        kind: CaseEventKind,
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let document = self.author(event)?;
        let replied = turns::last_reply(&self.history.events);
        let right = match document.step() {
            // What is accepted is the reply that was given. That there was one is for V11.
            AuthorStep::Close { reply } => {
                kind == CaseEventKind::Accepted && replied.is_none_or(|given| given == *reply)
            }
            AuthorStep::Withdraw => kind == CaseEventKind::Withdrawn,
            _ => false,
        };
        if right {
            Ok(vec![kind])
        } else {
            Err(Invalid::Document)
        }
    }

    fn opened(&self, event: &FiledEvent) -> Result<Vec<CaseEventKind>, Invalid> {
        let request =
            UnverifiedRequest::from_canonical(&event.content).map_err(|_| Invalid::Document)?;
        let Requester::Official(reader) = request.request.requester.clone() else {
            return Err(Invalid::Document);
        };
        let official = self
            .ground
            .roster
            .official(&reader)
            .ok_or(Invalid::Document)?;
        let key = official.key().map_err(|_| Invalid::Document)?;
        // When it was made is in the log already; what counts here is that it was.
        let made_at = request.request.at;
        if request.request.memo != Some(self.material.manifest.id())
            || request
                .verify_official(Operation::CaseOpen, &key, made_at)
                .is_err()
        {
            return Err(Invalid::Document);
        }
        // V23: nothing is handed out while it is locked.
        if spill::is_locked(&turns::taken(&self.history.events)) {
            return Err(Invalid::Record);
        }
        // V24: who opened it had promised to protect who signed.
        let turns = turns::taken(&self.history.events);
        check_undertaken(&self.ground.charter, &turns, &reader)
            .map_err(|_| Invalid::Undertaking)?;
        Ok(vec![CaseEventKind::Opened { reader }])
    }

    /// V10.
    fn official(
        &mut self,
        event: &FiledEvent,
        sequence: u32,
        moment: Moment,
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let document = UnverifiedOfficialDocument::from_canonical(&event.content)
            .map_err(|_| Invalid::Document)?;
        let official = self.ground.roster.official(&document.statement.official);
        let official = official.ok_or(Invalid::Document)?;
        let key = official.key().map_err(|_| Invalid::Document)?;
        let document = document.verify(&key).map_err(|_| Invalid::Document)?;
        let statement = document.statement();
        if statement.memo != self.material.manifest.id()
            || Some(statement.answers) != self.filing
            || !steps::may_sign(official.role, &statement.step)
        {
            return Err(Invalid::Document);
        }
        let (operation, by) = (statement.step.operation(), &statement.official);
        panel::check_seat(&self.history.events, operation, official.role, by)?;
        let kinds = self.step(event.kind, &document, official.role, moment)?;
        let (opening, charter) = (&mut self.history.opening, &self.ground.charter);
        session::check(&statement.step, official.role, opening, (moment, charter))?;
        self.history.documents.push(words::Signed {
            event: sequence,
            signed_by: official.display_name.clone(),
            document,
        });
        Ok(kinds)
    }

    /// What an official's document says happened. V15 and V16 for their part.
    fn step(
        &mut self,
        kind: EventKind,
        document: &OfficialDocument,
        role: Role,
        moment: Moment,
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let (statement, charter) = (document.statement(), &self.ground.charter);
        let (official, document) = (statement.official.clone(), document.digest());
        let kind = match (kind, &statement.step) {
            (EventKind::Acknowledged, OfficialStep::Acknowledge { case_number }) => {
                CaseEventKind::Acknowledged {
                    official,
                    case_number: case_number.clone(),
                    document,
                }
            }
            (EventKind::Distributed, OfficialStep::Distribute { readers }) => {
                let manifest = &self.material.manifest;
                return Ok(steps::distributed(readers, self.ground, manifest));
            }
            (EventKind::Cleared, OfficialStep::Clear { reply }) => {
                let by = (&official, role);
                steps::cleared(charter, &self.history.events, by, *reply)?;
                CaseEventKind::Cleared {
                    official,
                    reply: *reply,
                    document,
                }
            }
            (EventKind::ClearanceAsked, OfficialStep::AskClearance { of, reply }) => {
                steps::asked(self.ground, &self.history.events, of, *reply)?
            }
            (EventKind::ExtensionRequested, OfficialStep::RequestExtension { days }) => {
                CaseEventKind::ExtensionRequested {
                    official,
                    days: *days,
                    request: statement.digest(),
                }
            }
            (EventKind::ExtensionGranted, OfficialStep::ApproveExtension { request }) => {
                let days = self.granted(*request, &official, role, moment)?;
                self.history.granted = self.history.granted.saturating_add(1);
                let clock = self.history.clocks.last().copied().unwrap_or_default();
                self.history.clocks.push(clock.extended(days));
                CaseEventKind::ExtensionGranted {
                    official,
                    request: *request,
                    days,
                }
            }
            (EventKind::Replied, OfficialStep::Reply { demands }) => {
                let all = 1..=self.material.certificate.demands;
                if !demands.iter().copied().eq(all) {
                    return Err(Invalid::Document);
                }
                let (before, filed) = (&self.history.events, self.history.filed_at);
                steps::check_clearance(before, charter, statement, moment)?;
                panel::check_reply(before, charter, filed, moment)?;
                self.history.reply = Some(statement.digest());
                CaseEventKind::Replied { official, document }
            }
            (EventKind::StatementPosted, OfficialStep::Statement) => {
                CaseEventKind::StatementLinked { document }
            }
            _ => self.official_turn(kind, statement, document, moment)?,
        };
        Ok(vec![kind])
    }

    /// V17, of the officials' documents.
    fn official_turn(
        &mut self,
        kind: EventKind,
        statement: &OfficialStatement,
        document: DocumentDigest,
        moment: Moment,
    ) -> Result<CaseEventKind, Invalid> {
        let step = &statement.step;
        let taken = kind.turn();
        let turn = taken.filter(|it| it.operation().0 == step.operation());
        let turn = turn.ok_or(Invalid::Document)?;
        records::check_beside(step, self.material, &self.ground.charter)?;
        let next = turns::Next {
            turn,
            names: step.names(),
            ground: None,
            official: Some(&statement.official),
            said: step.said(),
            filed: self.history.filed_at,
            moment,
        };
        panel::check_roster(next.said.as_ref(), &self.ground.roster)?;
        next.check(&self.history.events, &self.ground.charter)?;
        self.set_dates(turn, moment);
        Ok(CaseEventKind::Turned {
            turn,
            official: Some(statement.official.clone()),
            document,
            said: step.said(),
        })
    }

    /// Notes that the turn sets the dates of the reply anew, if it does.
    fn set_dates(&mut self, turn: Turn, moment: Moment) {
        if turn.sets_dates(&self.ground.charter) {
            let clock = self.history.clocks.last().copied().unwrap_or_default();
            let clock = clock.turned(turn, moment, &self.history.events);
            self.history.clocks.push(clock);
        }
    }

    /// V17, of the authors' documents.
    fn author_turn(
        &mut self,
        event: &FiledEvent,
        moment: Moment,
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let document = self.author(event)?;
        let step = document.step().turn();
        let step = step.filter(|it| Some(it.turn) == event.kind.turn());
        let AuthorTurn {
            turn,
            names,
            ground,
        } = step.ok_or(Invalid::Document)?;
        let next = turns::Next {
            turn,
            names,
            ground,
            official: None,
            said: document.step().said(),
            filed: self.history.filed_at,
            moment,
        };
        panel::check_roster(next.said.as_ref(), &self.ground.roster)?;
        next.check(&self.history.events, &self.ground.charter)?;
        self.set_dates(turn, moment);
        Ok(vec![CaseEventKind::Turned {
            turn,
            official: None,
            document: document.digest(),
            said: document.step().said(),
        }])
    }

    /// V17, of a question that was not answered in time.
    fn lapsed(
        &mut self,
        event: &FiledEvent,
        moment: Moment,
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let outcome = DueOutcome::from_canonical(&event.content).map_err(|_| Invalid::Event)?;
        if outcome.memo != self.material.manifest.id() || outcome.duty != Duty::Answer {
            return Err(Invalid::Event);
        }
        self.history.outcomes.push((outcome.duty, outcome.due));
        let next = turns::Next {
            turn: Turn::QuestionLapsed,
            names: turns::question(&self.history.events),
            ground: None,
            official: None,
            said: None,
            filed: self.history.filed_at,
            moment,
        };
        next.check(&self.history.events, &self.ground.charter)?;
        Ok(vec![CaseEventKind::Turned {
            turn: Turn::QuestionLapsed,
            official: None,
            document: document_digest(&event.content),
            said: None,
        }])
    }

    /// V26, of those who signed after the filing.
    fn late_counted(
        &mut self,
        event: &FiledEvent,
        moment: Moment,
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        let times = (self.history.filed_at, moment);
        late::check_counted(self.material, self.ground, &event.content, times)?;
        let again = std::mem::replace(&mut self.history.late_counted, true);
        (!again).then(Vec::new).ok_or(Invalid::Late)
    }

    /// V16. By how many days a grant makes the time longer.
    fn granted(
        &self,
        request: StatementDigest,
        approver: &OfficialId,
        role: Role,
        moment: Moment,
    ) -> Result<u16, Invalid> {
        let history = &self.history;
        // The dates that hold were logged; without them there is no limit to move, and V12 fails.
        let current = history.due_dates.len() == history.clocks.len();
        let dates = history.due_dates.last().filter(|_| current);
        let grant = steps::Grant {
            request,
            approver,
            role,
            moment,
            limit: dates.ok_or(Invalid::DueDates)?.reply_limit,
            granted: history.granted,
        };
        grant.check(&history.events, &self.ground.charter)
    }
}
