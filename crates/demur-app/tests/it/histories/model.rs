//! What a case is after each step, said by the table and the other pure rules of the domain and
//! nothing else. It shares no line with the application: what the application derives from events it
//! reads back, the model keeps as it goes.

mod panel;
mod time;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::play::OFFICIALS;
use demur_crypto::labels::Label;
use demur_domain::charter::Charter;
use demur_domain::choice::AppealGround;
use demur_domain::clearance::{AskedClearance, silent};
use demur_domain::guard::{
    ExtensionCase, check_approver, check_asked_reader, check_cleared, check_clearer,
    check_extension, check_signers, circulation_ends_at,
};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, ParticipantKey, StatementDigest};
use demur_domain::listening::{Opening, check_held, check_proposer};
use demur_domain::operation::Operation;
use demur_domain::panel::{Said, check_member, check_reported};
use demur_domain::refusal::Refusal;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_domain::turn::{NextTurn, Standing, Turn, Turned, check_turn, check_undertaken, spill};
use demur_protocol::leaf::{DueDates, EventKind};
use demur_protocol::official::OfficialStep;
use demur_protocol::sizes::REQUEST_SKEW_SECONDS_MAX;
use demur_testkit::clock::INTERVAL_SECONDS;
use jiff::Timestamp;

/// An event as it must stand in the store.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) kind: EventKind,
    pub(super) content: Arc<Vec<u8>>,
    pub(super) at: i64,
}

/// Somebody tries something.
#[derive(Clone)]
pub(super) struct Attempt {
    pub(super) operation: Operation,
    pub(super) role: Role,
    /// Which official; none for all others.
    pub(super) official: Option<OfficialId>,
    /// The bytes that would be recorded.
    pub(super) content: Arc<Vec<u8>>,
    /// When it says that it was made, where it says so.
    pub(super) made_at: Option<i64>,
    pub(super) step: Step,
}

/// What is tried, as far as a rule looks at it.
#[derive(Clone)]
pub(super) enum Step {
    Circulate {
        version: u16,
        closes_at: i64,
    },
    Revise {
        version: u16,
    },
    Seal {
        version: u16,
    },
    File {
        is_urgent: bool,
    },
    Withdraw,
    Close {
        reply: DocumentDigest,
    },
    /// A turn of the authors.
    Turn {
        turn: Turn,
        names: Option<DocumentDigest>,
        ground: Option<AppealGround>,
        entries: usize,
        /// What it says of a panel.
        said: Option<Said>,
        /// Whether it links the memo to itself.
        to_itself: bool,
    },
    Official {
        step: OfficialStep,
        statement: StatementDigest,
    },
    Open,
    Note,
    Cosign {
        person: usize,
        version: u16,
    },
    TakeBack {
        person: usize,
        version: u16,
    },
    Rate {
        person: usize,
        version: u16,
        key: ParticipantKey,
        reply: DocumentDigest,
    },
}

/// A request for more time.
#[derive(Clone)]
struct Asked {
    request: StatementDigest,
    official: OfficialId,
    days: u16,
    /// The place of the grant among the events.
    granted: Option<usize>,
}

/// A case.
#[derive(Clone)]
pub(super) struct Model {
    pub(super) memo: MemoId,
    charter: Arc<Charter>,
    demands: u16,
    pub(super) state: State,
    pub(super) version: u16,
    freeze: Option<Arc<Vec<u8>>>,
    closes_at: Option<i64>,
    /// Which version each person's signature is on.
    pub(super) signed: BTreeMap<usize, u16>,
    filed_at: Option<i64>,
    is_urgent: bool,
    pub(super) events: Vec<Event>,
    turns: Vec<Turned>,
    asked: Vec<Asked>,
    cleared: BTreeSet<(StatementDigest, OfficialId)>,
    /// Who was asked to clear which draft, in order.
    asked_to_clear: Vec<(StatementDigest, AskedClearance)>,
    readers: Vec<OfficialId>,
    /// The session that was invited to last and not called off, and when its room takes questions.
    room: Option<(DocumentDigest, Opening)>,
    pub(super) ratings: BTreeSet<ParticipantKey>,
    notes: BTreeSet<Arc<Vec<u8>>>,
    pub(super) mailbox: usize,
    pub(super) dates: Option<DueDates>,
}

type Refused = &'static str;

fn code(refusal: Refusal) -> Refused {
    refusal.code()
}

fn instant(at: i64) -> Timestamp {
    Timestamp::from_second(at).unwrap()
}

fn digest(content: &[u8]) -> DocumentDigest {
    DocumentDigest::from_bytes(Label::DOCUMENT_DIGEST.hash(&[content]))
}

/// The beginning of the interval.
fn moment(now: i64) -> i64 {
    now - now.rem_euclid(i64::from(INTERVAL_SECONDS))
}

/// The event that the document of an official becomes.
fn event_of(step: &OfficialStep) -> EventKind {
    match step {
        OfficialStep::Acknowledge { .. } => EventKind::Acknowledged,
        OfficialStep::Distribute { .. } => EventKind::Distributed,
        OfficialStep::Clear { .. } => EventKind::Cleared,
        OfficialStep::AskClearance { .. } => EventKind::ClearanceAsked,
        OfficialStep::RequestExtension { .. } => EventKind::ExtensionRequested,
        OfficialStep::ApproveExtension { .. } => EventKind::ExtensionGranted,
        OfficialStep::Reply { .. } => EventKind::Replied,
        OfficialStep::Statement => EventKind::StatementPosted,
        step => EventKind::of_turn(Turn::of(step.operation()).unwrap()),
    }
}

impl Model {
    /// A memo that was just opened.
    pub(super) fn opened(memo: MemoId, charter: Arc<Charter>, demands: u16) -> Self {
        Self {
            memo,
            charter,
            demands,
            state: State::Draft,
            version: 0,
            freeze: None,
            closes_at: None,
            signed: BTreeMap::new(),
            filed_at: None,
            is_urgent: false,
            events: Vec::new(),
            turns: Vec::new(),
            asked: Vec::new(),
            cleared: BTreeSet::new(),
            asked_to_clear: Vec::new(),
            readers: Vec::new(),
            room: None,
            ratings: BTreeSet::new(),
            notes: BTreeSet::new(),
            mailbox: 0,
            dates: None,
        }
    }

    pub(super) fn notes(&self) -> usize {
        self.notes.len()
    }

    /// The digest of the last document of a kind.
    pub(super) fn last(&self, kind: EventKind) -> Option<DocumentDigest> {
        let mut events = self.events.iter().rev();
        let event = events.find(|event| event.kind == kind)?;
        Some(digest(&event.content))
    }

    /// The request for more time that came last.
    pub(super) fn last_asked(&self) -> Option<StatementDigest> {
        self.asked.last().map(|asked| asked.request)
    }

    /// What the case is after the attempt, or the code of the refusal.
    pub(super) fn after(&self, attempt: &Attempt, now: i64) -> Result<Self, Refused> {
        let mut next = self.clone();
        // What was made at another time than now is not looked at.
        let is_old = |at: i64| (now - at).abs() > REQUEST_SKEW_SECONDS_MAX;
        if attempt.made_at.is_some_and(is_old) {
            return Err("not_authorised");
        }
        match &attempt.step {
            Step::Circulate { .. } | Step::Revise { .. } | Step::Seal { .. } => {
                next.write(attempt, now)?;
            }
            Step::File { is_urgent } => next.file(attempt, *is_urgent, now)?,
            Step::Withdraw => next.withdraw(attempt, now)?,
            Step::Close { reply } => next.close(attempt, *reply, now)?,
            Step::Turn { .. } => next.turn(attempt, now)?,
            Step::Official { step, statement } => next.act(attempt, step, *statement, now)?,
            Step::Open => next.open(attempt, now)?,
            Step::Note => {
                next.decide_case(attempt)?;
                next.notes.insert(attempt.content.clone());
            }
            Step::Cosign { .. } | Step::TakeBack { .. } | Step::Rate { .. } => {
                next.sign(attempt, now);
            }
        }
        Ok(next)
    }

    /// Asks the table and goes where it leads.
    fn go(&mut self, attempt: &Attempt) -> Result<(), Refused> {
        let transition = decide(Some(self.state), attempt.operation, attempt.role);
        self.state = transition.map_err(code)?.to().unwrap();
        Ok(())
    }

    /// The same for what there must be a case for.
    fn decide_case(&mut self, attempt: &Attempt) -> Result<(), Refused> {
        self.filed_at.ok_or("not_found")?;
        self.go(attempt)
    }

    fn record(&mut self, kind: EventKind, content: Arc<Vec<u8>>, now: i64) {
        let at = moment(now);
        self.events.push(Event { kind, content, at });
    }

    fn has(&self, kind: EventKind, content: &Arc<Vec<u8>>) -> bool {
        let same = |event: &Event| event.kind == kind && event.content == *content;
        self.events.iter().any(same)
    }

    fn destroy(&mut self) {
        self.freeze = None;
        self.closes_at = None;
        self.signed.clear();
    }

    fn is_open(&self, now: i64) -> bool {
        self.closes_at.is_some_and(|closes_at| now < closes_at)
    }

    /// Before the memo is sealed.
    fn write(&mut self, attempt: &Attempt, now: i64) -> Result<(), Refused> {
        let from = self.state;
        match attempt.step {
            Step::Circulate { version, closes_at } => {
                if from == State::Circulating && self.freeze.as_ref() == Some(&attempt.content) {
                    return Ok(());
                }
                self.go(attempt)?;
                if version != self.version + 1 {
                    return Err("version_out_of_order");
                }
                let days = self.charter.circulation().window_days_max;
                let ends = circulation_ends_at(&self.charter, instant(now), days).unwrap();
                if closes_at <= now || ends.as_second() < closes_at {
                    return Err("window_out_of_bounds");
                }
                self.version = version;
                self.closes_at = Some(closes_at);
                self.freeze = Some(attempt.content.clone());
            }
            Step::Revise { version } => {
                self.go(attempt)?;
                if from == State::Circulating && version != self.version {
                    return Err("version_not_current");
                }
            }
            Step::Seal { version } if from != State::Sealed => {
                self.go(attempt)?;
                if from == State::Draft {
                    return Err("not_in_this_state");
                }
                if version != self.version {
                    return Err("version_not_current");
                }
                if !self.is_open(now) {
                    return Err("window_over");
                }
                self.signed.retain(|_, signed| *signed == version);
                let signers = u64::try_from(self.signed.len()).unwrap();
                check_signers(&self.charter, signers).map_err(code)?;
            }
            // Sealed already, under the certificate that it has.
            _ => {}
        }
        Ok(())
    }

    fn file(&mut self, attempt: &Attempt, is_urgent: bool, now: i64) -> Result<(), Refused> {
        if self.has(EventKind::Filed, &attempt.content) {
            return Ok(());
        }
        self.go(attempt)?;
        self.filed_at = Some(moment(now));
        self.is_urgent = is_urgent;
        self.record(EventKind::Filed, attempt.content.clone(), now);
        self.set_dates(now);
        Ok(())
    }

    fn withdraw(&mut self, attempt: &Attempt, now: i64) -> Result<(), Refused> {
        if self.state == State::Withdrawn {
            return Ok(());
        }
        self.go(attempt)?;
        match self.filed_at {
            Some(_) => self.record(EventKind::Withdrawn, attempt.content.clone(), now),
            None => self.destroy(),
        }
        Ok(())
    }

    fn close(&mut self, attempt: &Attempt, reply: DocumentDigest, now: i64) -> Result<(), Refused> {
        self.filed_at.ok_or("not_found")?;
        let same = self.has(EventKind::Closed, &attempt.content);
        if self.state == State::Closed && same {
            return Ok(());
        }
        self.go(attempt)?;
        if self.last(EventKind::Replied) != Some(reply) {
            return Err("answers_another");
        }
        self.record(EventKind::Closed, attempt.content.clone(), now);
        Ok(())
    }

    /// The place and time of the last ruling by which the office must answer again.
    fn reopened(&self) -> Option<(usize, i64)> {
        let reopens = |event: &Event| event.kind.turn().is_some_and(Turn::reopens);
        let place = self.events.iter().rposition(reopens)?;
        Some((place, self.events[place].at))
    }

    /// Who cleared a draft, with a word or by silence.
    fn cleared_by(&self, draft: StatementDigest, now: i64) -> Result<Vec<OfficialId>, Refused> {
        let cleared = self.cleared.iter().filter(|(reply, _)| *reply == draft);
        let mut by: Vec<_> = cleared.map(|(_, by)| by.clone()).collect();
        let asked = self.asked_to_clear.iter();
        let asked = asked.filter(|(reply, _)| *reply == draft);
        let asked: Vec<_> = asked.map(|(_, asked)| asked.clone()).collect();
        by.extend(silent(&self.charter, &asked, instant(now)).map_err(code)?);
        Ok(by)
    }

    fn ask_clearance(
        &mut self,
        of: &OfficialId,
        draft: StatementDigest,
        now: i64,
    ) -> Result<(), Refused> {
        let found = OFFICIALS.iter().find(|(name, _)| *name == of.as_str());
        let (_, role) = found.ok_or("reader_unknown")?;
        check_clearer(&self.charter, *role).map_err(code)?;
        check_asked_reader(*role, self.readers.contains(of)).map_err(code)?;
        let mut asked = self.asked_to_clear.iter();
        if asked.any(|(reply, asked)| *reply == draft && asked.of == *of) {
            return Err("already_asked");
        }
        let (of, at) = (of.clone(), instant(moment(now)));
        self.asked_to_clear.push((draft, AskedClearance { of, at }));
        Ok(())
    }

    /// The reply that stands.
    fn reply(&self) -> Option<Standing> {
        let since = self.reopened().map_or(0, |(place, _)| place);
        let mut events = self.events[since..].iter().rev();
        let replied = events.find(|event| event.kind == EventKind::Replied)?;
        Some(Standing {
            document: digest(&replied.content),
            at: instant(replied.at),
        })
    }

    fn check(&self, next: &NextTurn<'_>) -> Result<(), Refused> {
        check_turn(&self.charter, &self.turns, self.reply(), next).map_err(code)
    }

    fn take(&mut self, turn: Turn, said: Option<Said>, attempt: &Attempt, now: i64) {
        self.turns.push(Turned {
            turn,
            at: instant(moment(now)),
            official: attempt.official.clone(),
            document: digest(&attempt.content),
            said,
        });
        self.record(EventKind::of_turn(turn), attempt.content.clone(), now);
    }

    /// A turn of the authors.
    fn turn(&mut self, attempt: &Attempt, now: i64) -> Result<(), Refused> {
        let Step::Turn {
            turn,
            names,
            ground,
            entries,
            ref said,
            to_itself,
        } = attempt.step
        else {
            return Ok(());
        };
        self.filed_at.ok_or("not_found")?;
        if self.has(EventKind::of_turn(turn), &attempt.content) {
            return Ok(());
        }
        self.go(attempt)?;
        if to_itself {
            return Err("linked_to_itself");
        }
        panel::check_can_sit(said.as_ref())?;
        if turn == Turn::SessionRequested {
            check_proposer(&self.charter, Role::Author).map_err(code)?;
        }
        self.check(&NextTurn {
            turn,
            names,
            ground,
            official: None,
            said: said.as_ref(),
            filed: instant(self.filed_at.unwrap()),
            now: instant(now),
        })?;
        self.take(turn, said.clone(), attempt, now);
        self.mailbox += entries;
        if turn.sets_dates(&self.charter) {
            self.set_dates(now);
        }
        Ok(())
    }

    /// A document of an official.
    fn act(
        &mut self,
        attempt: &Attempt,
        step: &OfficialStep,
        statement: StatementDigest,
        now: i64,
    ) -> Result<(), Refused> {
        self.filed_at.ok_or("not_found")?;
        let kind = event_of(step);
        if self.has(kind, &attempt.content) {
            return Ok(());
        }
        self.go(attempt)?;
        let official = attempt.official.clone().unwrap();
        match step {
            OfficialStep::Acknowledge { .. } | OfficialStep::Statement => {}
            OfficialStep::Distribute { readers } => self.readers.clone_from(readers),
            OfficialStep::Reply { .. } => {
                let by = self.cleared_by(statement, now)?;
                check_cleared(&self.charter, &official, &by).map_err(code)?;
                let filed = instant(self.filed_at.unwrap());
                check_reported(&self.charter, filed, &self.turns, instant(now)).map_err(code)?;
            }
            OfficialStep::AskClearance { of, reply } => self.ask_clearance(of, *reply, now)?,
            OfficialStep::Clear { reply } => {
                check_clearer(&self.charter, attempt.role).map_err(code)?;
                let mut asked = self.asked_to_clear.iter();
                let is_asked = asked.any(|(draft, it)| draft == reply && it.of == official);
                check_asked_reader(attempt.role, is_asked).map_err(code)?;
                if !self.cleared.insert((*reply, official)) {
                    return Err("already_cleared");
                }
            }
            OfficialStep::RequestExtension { days } => {
                self.check_extension(*days, now)?;
                self.asked.push(Asked {
                    request: statement,
                    official,
                    days: *days,
                    granted: None,
                });
            }
            OfficialStep::ApproveExtension { request } => {
                self.grant(*request, attempt, now)?;
                return Ok(());
            }
            step => {
                self.rule(step, attempt, now)?;
                return Ok(());
            }
        }
        self.record(kind, attempt.content.clone(), now);
        self.mailbox += 1;
        Ok(())
    }

    fn check_extension(&self, days: u16, now: i64) -> Result<(), Refused> {
        let case = ExtensionCase {
            granted: self.asked.iter().filter(|it| it.granted.is_some()).count(),
            days,
            limit: instant(self.dates.as_ref().unwrap().reply_limit),
            now: instant(now),
        };
        check_extension(&self.charter, case).map_err(code)
    }

    /// More time, which only another official than asked for it gives.
    fn grant(
        &mut self,
        request: StatementDigest,
        attempt: &Attempt,
        now: i64,
    ) -> Result<(), Refused> {
        let newest = self.asked.last().filter(|it| it.request == request);
        let newest = newest.filter(|it| it.granted.is_none());
        let Asked { days, official, .. } = newest.ok_or("extension_not_requested")?.clone();
        let by = attempt.official.as_ref().unwrap();
        check_approver(&self.charter, attempt.role, by, &official).map_err(code)?;
        self.check_extension(days, now)?;
        let place = self.events.len();
        self.asked.last_mut().unwrap().granted = Some(place);
        self.record(EventKind::ExtensionGranted, attempt.content.clone(), now);
        self.mailbox += 1;
        self.set_dates(now);
        Ok(())
    }

    /// A turn of an official. A ruling that owes another reply gives the whole time anew, and a
    /// question stops the clock as the charter lets it.
    fn rule(&mut self, step: &OfficialStep, attempt: &Attempt, now: i64) -> Result<(), Refused> {
        let turn = Turn::of(step.operation()).unwrap();
        let said = step.said();
        panel::check_can_sit(said.as_ref())?;
        if let OfficialStep::ReportOutcome { demand, .. } = step
            && !(1..=self.demands).contains(demand)
        {
            return Err("no_such_demand");
        }
        if let OfficialStep::ReportSpill { marking } = step {
            spill::check_marking(&self.charter, *marking).map_err(code)?;
        }
        let asks_sight = [
            Turn::Undertaken,
            Turn::AssessmentGiven,
            Turn::LeakReported,
            Turn::SpillReported,
        ];
        if asks_sight.contains(&turn) && !self.sees(attempt) {
            return Err("not_found");
        }
        let official = attempt.official.as_ref().unwrap();
        check_member(&self.turns, step.operation(), attempt.role, official).map_err(code)?;
        self.plan(step, attempt.role, now)?;
        self.check(&NextTurn {
            turn,
            names: step.names(),
            ground: None,
            official: Some(official),
            said: said.as_ref(),
            filed: instant(self.filed_at.unwrap()),
            now: instant(now),
        })?;
        self.take(turn, said, attempt, now);
        match step {
            OfficialStep::InviteToSession { opens, closes, .. } => {
                let (opens, closes) = (*opens, *closes);
                self.room = Some((digest(&attempt.content), Opening { opens, closes }));
            }
            OfficialStep::DeclineSession { plan } => {
                self.room = self.room.filter(|(session, _)| session != plan);
            }
            _ => {}
        }
        self.mailbox += 1;
        if turn.sets_dates(&self.charter) {
            self.set_dates(now);
        }
        Ok(())
    }

    /// Who proposes a session, and when its room takes questions.
    fn plan(&self, step: &OfficialStep, role: Role, now: i64) -> Result<(), Refused> {
        match step {
            OfficialStep::InviteToSession {
                request,
                opens,
                closes,
            } => {
                if request.is_none() {
                    check_proposer(&self.charter, role).map_err(code)?;
                }
                let (opens, closes) = (*opens, *closes);
                Opening { opens, closes }.check(now).map_err(code)
            }
            OfficialStep::ConcludeSession { .. } => match self.room {
                Some((_, room)) => check_held(room, instant(now)).map_err(code),
                // Then the turn names nothing, and that is said later.
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// A reader may know of a case from the distribution on that names the reader, or on its panel.
    fn sees(&self, attempt: &Attempt) -> bool {
        let reader = attempt.official.as_ref().unwrap();
        let named = self.readers.contains(reader) || self.panel().sits(reader);
        attempt.role != Role::DistributionReader || named
    }

    fn open(&mut self, attempt: &Attempt, now: i64) -> Result<(), Refused> {
        self.decide_case(attempt)?;
        if !self.sees(attempt) {
            return Err("not_found");
        }
        if spill::is_locked(&self.turns) {
            return Err("content_locked");
        }
        let official = attempt.official.as_ref().unwrap();
        check_undertaken(&self.charter, &self.turns, official).map_err(code)?;
        if !self.has(EventKind::Opened, &attempt.content) {
            self.record(EventKind::Opened, attempt.content.clone(), now);
        }
        Ok(())
    }

    /// What has one answer whatever comes of it.
    fn sign(&mut self, attempt: &Attempt, now: i64) {
        let allowed = decide(Some(self.state), attempt.operation, attempt.role).is_ok();
        let open = allowed && self.is_open(now);
        // Where the charter lets nobody sign after the filing, nothing of it is kept (R62).
        let circulates = self.state == State::Circulating;
        match attempt.step {
            Step::Cosign { person, version } if open && circulates && version == self.version => {
                self.signed.insert(person, version);
            }
            // Also while a revision is being written (T5).
            Step::TakeBack { person, version } if open && version == self.version => {
                self.signed.remove(&person);
            }
            Step::Rate {
                person,
                version,
                key,
                reply,
            } => {
                let signed = self.signed.get(&person) == Some(&version);
                let stands = self.last(EventKind::Replied) == Some(reply);
                if allowed && signed && version == self.version && stands {
                    self.ratings.insert(key);
                }
            }
            _ => {}
        }
    }
}
