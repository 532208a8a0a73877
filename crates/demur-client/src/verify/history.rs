//! What happened to a memo once it was filed, event by event.

use demur_domain::calendar::parse_day;
use demur_domain::case::{Basis, CaseEvent, CaseEventKind, CaseView, Moment};
use demur_domain::charter::Charter;
use demur_domain::deadlines::Deadlines;
use demur_domain::ids::{DocumentDigest, OfficialId};
use demur_domain::operation::Operation;
use demur_domain::reply::{Answer, check_outcomes, check_reply};
use demur_domain::role::Role;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::casefile::{CaseFile, CaseMaterial, FiledEvent, FiledMaterial};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{CaseLeaf, DueDates, DueOutcome, Duty, EventKind};
use demur_protocol::official::{
    OfficialContent, OfficialStep, OfficialWords, ReplyWords, UnverifiedOfficialDocument,
};
use demur_protocol::request::{Requester, UnverifiedRequest};
use jiff::Timestamp;

use super::Invalid;
use super::case::Ground;

/// What a filed case turned out to be.
pub struct FiledReport {
    /// The case as its events tell it.
    pub view: CaseView,
    /// Its deadlines.
    pub deadlines: Deadlines,
    /// The reply's words, if whoever exported could read them.
    pub reply: Option<ReplyWords>,
    /// Documents whose words are not in the file.
    pub words_missing: usize,
    /// Duties that the log says were missed.
    pub missed: Vec<Duty>,
}

/// Verifies the events of a case file; none if it was not filed.
pub(super) fn filed(file: &CaseFile, ground: &Ground) -> Result<Option<FiledReport>, Invalid> {
    let Some(filed) = &file.material.filed else {
        return if file.words.is_empty() {
            Ok(None)
        } else {
            Err(Invalid::Words)
        };
    };
    let history = history(&file.material, filed, ground)?;
    let view = CaseView::of(&history.events).map_err(|_| Invalid::History)?;
    let deadlines = Deadlines::of(&history.events, &ground.charter)
        .map_err(|_| Invalid::DueDates)?
        .ok_or(Invalid::History)?;
    check_due_dates(&history, ground)?;
    let reply = words(file, &history, &ground.charter)?;
    let documents = history.documents.len();
    Ok(Some(FiledReport {
        view,
        deadlines,
        reply,
        words_missing: documents.saturating_sub(file.words.len()),
        missed: history.missed,
    }))
}

/// Events of a case, decoded and verified one by one.
#[derive(Default)]
struct History {
    events: Vec<CaseEvent>,
    /// Official documents by the position of their event, with what they committed to.
    documents: Vec<(u32, OfficialStep, [u8; 32])>,
    due_dates: Option<DueDates>,
    missed: Vec<Duty>,
    /// Due dates that the outcomes of duties name.
    outcomes: Vec<(Duty, i64)>,
    filed_at: Option<Timestamp>,
}

/// V8 to V10.
fn history(
    material: &CaseMaterial,
    filed: &FiledMaterial,
    ground: &Ground,
) -> Result<History, Invalid> {
    let mut reader = Reader {
        material,
        ground,
        filing: None,
        history: History::default(),
    };
    for (event, sequence) in filed.events.iter().zip(0_u32..) {
        let moment = reader.place(filed, event, sequence)?;
        let kinds = reader.read(event, sequence, &filed.case_log_key)?;
        reader
            .history
            .events
            .extend(kinds.into_iter().map(|kind| CaseEvent { moment, kind }));
        if sequence == 0 {
            reader.history.filed_at = Some(moment.begins_at);
        }
    }
    Ok(reader.history)
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
        case_log_key: &[u8; 32],
    ) -> Result<Vec<CaseEventKind>, Invalid> {
        match event.kind {
            EventKind::Filed => self.filing(event, case_log_key),
            EventKind::Closed => self.author_step(event, CaseEventKind::Accepted),
            EventKind::Withdrawn => self.author_step(event, CaseEventKind::Withdrawn),
            EventKind::DueDatesSet => {
                let dates = DueDates::from_canonical(&event.content).map_err(|_| Invalid::Event)?;
                if dates.memo != self.material.manifest.id() || self.history.due_dates.is_some() {
                    return Err(Invalid::Event);
                }
                self.history.due_dates = Some(dates);
                Ok(Vec::new())
            }
            EventKind::Opened => self.opened(event),
            EventKind::Acknowledged
            | EventKind::Distributed
            | EventKind::Replied
            | EventKind::StatementPosted => self.official(event, sequence),
            EventKind::DueMet | EventKind::DueMissed | EventKind::Expired => self.outcome(event),
        }
    }

    /// What became of a duty. V11 for its part: a duty is met only after it was done.
    fn outcome(&mut self, event: &FiledEvent) -> Result<Vec<CaseEventKind>, Invalid> {
        let outcome = DueOutcome::from_canonical(&event.content).map_err(|_| Invalid::Event)?;
        if outcome.memo != self.material.manifest.id() {
            return Err(Invalid::Event);
        }
        let done = self.history.events.iter().any(|event| match outcome.duty {
            Duty::Acknowledge => matches!(event.kind, CaseEventKind::Acknowledged { .. }),
            Duty::Reply => matches!(event.kind, CaseEventKind::Replied { .. }),
            Duty::Contest => matches!(event.kind, CaseEventKind::Accepted),
        });
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
        let key_matches = filing.case_log_key == demur_protocol::author::sha256(case_log_key);
        if filing.certificate != self.material.certificate.certificate_digest() || !key_matches {
            return Err(Invalid::Filing);
        }
        self.filing = Some(document.digest());
        Ok(vec![CaseEventKind::Filed])
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
        let replied = self
            .history
            .events
            .iter()
            .rev()
            .find_map(|event| match &event.kind {
                CaseEventKind::Replied { document, .. } => Some(*document),
                _ => None,
            });
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
        Ok(vec![CaseEventKind::Opened { reader }])
    }

    /// V10.
    fn official(
        &mut self,
        event: &FiledEvent,
        sequence: u32,
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
            || !may_sign(official.role, &statement.step)
        {
            return Err(Invalid::Document);
        }
        let digest = document.digest();
        let official = statement.official.clone();
        let kinds = match (event.kind, &statement.step) {
            (EventKind::Acknowledged, OfficialStep::Acknowledge { case_number }) => {
                let case_number = case_number.clone();
                vec![CaseEventKind::Acknowledged {
                    official,
                    case_number,
                    document: digest,
                }]
            }
            (EventKind::Distributed, OfficialStep::Distribute { readers }) => {
                let roster = &self.ground.roster;
                let named = roster.readers_for(&self.ground.charter, &self.material.manifest);
                let always = &self.ground.charter.distribution().always;
                let reader = |reader: &OfficialId| {
                    let basis = if always.contains(reader) {
                        Basis::Charter
                    } else if named.contains(reader) {
                        Basis::AuthorAgency
                    } else {
                        Basis::Further
                    };
                    CaseEventKind::Distributed {
                        reader: reader.clone(),
                        basis,
                    }
                };
                readers.iter().map(reader).collect()
            }
            (EventKind::Replied, OfficialStep::Reply { demands }) => {
                if !demands
                    .iter()
                    .copied()
                    .eq(1..=self.material.certificate.demands)
                {
                    return Err(Invalid::Document);
                }
                vec![CaseEventKind::Replied {
                    official,
                    document: digest,
                }]
            }
            (EventKind::StatementPosted, OfficialStep::Statement) => {
                vec![CaseEventKind::StatementLinked { document: digest }]
            }
            _ => return Err(Invalid::Document),
        };
        let step = statement.step.clone();
        self.history
            .documents
            .push((sequence, step, statement.content));
        Ok(kinds)
    }
}

/// Whether the table ever lets this role take the step.
fn may_sign(role: Role, step: &OfficialStep) -> bool {
    let operation = match step {
        OfficialStep::Acknowledge { .. } => Operation::CaseAcknowledge,
        OfficialStep::Distribute { .. } => Operation::CaseDistribute,
        OfficialStep::Reply { .. } => Operation::CaseReply,
        OfficialStep::Statement => Operation::StatementPost,
    };
    demur_domain::state::State::ALL
        .iter()
        .any(|state| demur_domain::table::decide(Some(*state), operation, role).is_ok())
}

/// V12: the dates that were logged follow from the charter and the day of filing. The log may have
/// appended the filing one interval after it was received, never before.
fn check_due_dates(history: &History, ground: &Ground) -> Result<(), Invalid> {
    let (Some(dates), Some(filed_at)) = (&history.due_dates, history.filed_at) else {
        return Err(Invalid::DueDates);
    };
    let terms = ground.charter.terms();
    let interval = i64::from(ground.charter.log_interval_seconds());
    let follows = |delay: i64| {
        let second = filed_at
            .as_second()
            .saturating_sub(delay.saturating_mul(interval));
        let Ok(received) = Timestamp::from_second(second) else {
            return false;
        };
        let due = |term| ground.charter.calendar().due(received, term);
        let same = |due: Result<demur_domain::clock::Due, _>, logged: i64| {
            due.is_ok_and(|due| due.ends_at().as_second() == logged)
        };
        same(due(terms.acknowledge), dates.acknowledge)
            && same(due(terms.reply_target), dates.reply_target)
            && same(due(terms.reply_limit), dates.reply_limit)
    };
    let named = |(duty, due): &(Duty, i64)| match duty {
        Duty::Acknowledge => *due == dates.acknowledge,
        Duty::Reply => *due == dates.reply_limit,
        // Counted from the reply, and logged with no dates before it.
        Duty::Contest => true,
    };
    if (0..=2).any(follows) && history.outcomes.iter().all(named) {
        Ok(())
    } else {
        Err(Invalid::DueDates)
    }
}

/// V13. Returns the reply's words.
fn words(
    file: &CaseFile,
    history: &History,
    charter: &Charter,
) -> Result<Option<ReplyWords>, Invalid> {
    if !file.words.is_sorted_by(|a, b| a.event < b.event) {
        return Err(Invalid::Words);
    }
    let mut reply = None;
    for words in &file.words {
        let document = history
            .documents
            .iter()
            .find(|(event, ..)| *event == words.event);
        let (_, step, commitment) = document.ok_or(Invalid::Words)?;
        if words.content.commitment() != *commitment {
            return Err(Invalid::Words);
        }
        check_words(
            step,
            &words.content,
            file.material.certificate.demands,
            charter,
        )?;
        if let OfficialWords::Reply(words) = &words.content.words {
            reply = Some(words.clone());
        }
    }
    Ok(reply)
}

/// Words are of the kind of their document, and a reply is a reply.
pub(crate) fn check_words(
    step: &OfficialStep,
    content: &OfficialContent,
    demands: u16,
    charter: &Charter,
) -> Result<(), Invalid> {
    match (step, &content.words) {
        (OfficialStep::Acknowledge { .. }, OfficialWords::Acknowledgement(_))
        | (OfficialStep::Distribute { .. }, OfficialWords::Distribution { .. })
        | (OfficialStep::Statement, OfficialWords::Statement { .. }) => Ok(()),
        (OfficialStep::Reply { .. }, OfficialWords::Reply(words)) => {
            let answers = answers(words).ok_or(Invalid::Words)?;
            check_reply(demands, &answers).map_err(|_| Invalid::Words)?;
            check_outcomes(charter, &answers).map_err(|_| Invalid::Words)
        }
        _ => Err(Invalid::Words),
    }
}

/// The answers as the domain checks them; none if a day is not one.
pub(crate) fn answers(words: &ReplyWords) -> Option<Vec<Answer>> {
    let answer = |words: &demur_protocol::official::AnswerWords| {
        let decision_by = match &words.decision_by {
            None => None,
            Some(day) => Some(parse_day(day)?),
        };
        let (outcome, reasons) = (words.outcome, words.reasons.clone());
        Some(Answer {
            demand: words.demand,
            outcome,
            reasons,
            decision_by,
        })
    };
    words.answers.iter().map(answer).collect()
}
