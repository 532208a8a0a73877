//! Plays a history: chooses what is tried, tries it with the application, lets it crash where the
//! history says so, and compares what the store holds with the model after each step.

use std::sync::{Arc, LazyLock};

use demur_app::author_turn::AuthorTurn as PostedTurn;
use demur_app::error::AppError;
use demur_domain::choice::Rating;
use demur_domain::ids::{DocumentDigest, StatementDigest};
use demur_domain::operation::Operation as Op;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_protocol::rating::UnverifiedRating;
use demur_protocol::request::UnverifiedRequest;
use demur_store::memory::Failure;
use demur_store::{Store, StoreError};
use demur_testkit::clock::DAY;
use demur_testkit::crypto::sign::SigningKey;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::notes::PreparedNote;
use demur_testkit::demur_client::office::Prepared;
use demur_testkit::demur_client::rate::{Opinion, rate};
use demur_testkit::demur_client::turns::PreparedTurn;
use demur_testkit::officials::{APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, id};
use demur_testkit::panel::EXPERTS;
use demur_testkit::road::{DEMANDS, official_request};
use demur_testkit::turns::posted;

use super::ground::{Ground, PEOPLE};
use super::model::{Attempt, Model, Step};

/// What a history can try: what leads a case on, and what leads it nowhere else. Reads that no rule of
/// a case looks at, and jobs, are not among them: the jobs run whenever time passes.
pub(super) static PLAYED: LazyLock<Vec<Op>> =
    LazyLock::new(|| [ON_THE_ROAD, panel::OF_THE_PANEL, turns::BESIDE].concat());

const ON_THE_ROAD: &[Op] = &[
    Op::MemoCirculate,
    Op::MemoRevise,
    Op::MemoCosign,
    Op::CosignatureWithdraw,
    Op::MemoSeal,
    Op::MemoFile,
    Op::MemoWithdraw,
    Op::CaseOpen,
    Op::CaseAcknowledge,
    Op::CaseDistribute,
    Op::NotePost,
    Op::ReplyClear,
    Op::ClearanceAsk,
    Op::ExtensionRequest,
    Op::ExtensionApprove,
    Op::CaseRedirect,
    Op::RedirectDispute,
    Op::RedirectConfirm,
    Op::RedirectOverturn,
    Op::QuestionAsk,
    Op::QuestionAnswer,
    Op::CaseReply,
    Op::ReplyContest,
    Op::ContestUphold,
    Op::ContestDismiss,
    Op::ReplyAppeal,
    Op::AppealDismiss,
    Op::AppealRemand,
    Op::ReplyCorrect,
    Op::OutcomeReport,
    Op::ReplyRate,
    Op::CaseClose,
    Op::StatementPost,
    Op::HoldPlace,
    Op::HoldLift,
    Op::UndertakingSign,
    Op::AssessmentGive,
    Op::ReplyRedraft,
];

pub(super) const OFFICIALS: &[(&str, Role)] = &[
    (CLERK, Role::OfficeClerk),
    (HEAD, Role::OfficeHead),
    (PRINCIPAL, Role::Principal),
    (MONITOR, Role::Monitor),
    (APPEALS, Role::AppealAuthority),
    (READER, Role::DistributionReader),
    (RECORDS, Role::RecordsOfficer),
    (EXPERTS[0], Role::DistributionReader),
    (EXPERTS[1], Role::DistributionReader),
    (EXPERTS[2], Role::DistributionReader),
    (EXPERTS[3], Role::DistributionReader),
];

/// One step of a history, as numbers that shrink; what they come to depends on where the case is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Act {
    /// What is tried: again, time, anything at all, or something that the table allows now.
    pub(super) what: u16,
    /// By whom, where several could.
    pub(super) who: u8,
    /// About which document, by which words, how long.
    pub(super) which: u8,
    /// Whether the store fails, and how.
    pub(super) crash: u8,
}

impl Default for Act {
    fn default() -> Self {
        Self {
            what: 0,
            who: 0,
            which: 0,
            crash: 255,
        }
    }
}

impl Act {
    fn failure(self) -> Option<Failure> {
        match self.crash % 12 {
            0 => Some(Failure::BeforeCommit),
            1 => Some(Failure::AfterCommit),
            _ => None,
        }
    }
}

/// Something to be posted.
#[derive(Clone)]
pub(super) enum Posted {
    Circulate {
        version: u16,
    },
    Revise {
        version: u16,
    },
    Seal {
        version: u16,
    },
    File,
    Filing(Box<(UnverifiedAuthorDocument, u16)>),
    Withdraw,
    Close {
        reply: DocumentDigest,
    },
    /// A turn of the authors, and whether it links the memo to itself.
    Turn(Op, Box<PreparedTurn>, bool),
    Official(usize, Box<Prepared>),
    Open(usize, Box<UnverifiedRequest>, [u8; 32]),
    Note(usize, Arc<PreparedNote>),
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
        reply: DocumentDigest,
        made_at: i64,
        rating: Box<UnverifiedRating>,
    },
}

pub(super) struct Play<'a> {
    ground: &'a mut Ground,
    pub(super) model: Model,
    certificate: Option<Certificate>,
    /// Replies that were drafted, by the official who would give each.
    drafts: Vec<(usize, Box<Prepared>)>,
    /// Everything that was posted, to be posted again.
    sent: Vec<Posted>,
    trace: Vec<String>,
}

type Found = Result<(), String>;

impl<'a> Play<'a> {
    pub(super) async fn begin(ground: &'a mut Ground, start: usize) -> Self {
        let model = ground.go_to(start).await;
        let mut play = Self {
            ground,
            model,
            certificate: None,
            drafts: Vec::new(),
            sent: Vec::new(),
            trace: Vec::new(),
        };
        play.keep_certificate().await;
        play
    }

    /// Plays a whole history. What is found wrong comes with what was done until then.
    pub(super) async fn history(mut self, acts: &[Act]) -> Result<Model, String> {
        for act in acts {
            if let Err(wrong) = self.step(*act).await {
                return Err(format!("{wrong}\nafter:\n  {}", self.trace.join("\n  ")));
            }
        }
        let end = self.everything_is_in_the_log().await;
        end.map_err(|wrong| format!("{wrong}\nafter:\n  {}", self.trace.join("\n  ")))?;
        Ok(self.model)
    }

    fn now(&self) -> i64 {
        self.ground.world.clock.now()
    }

    async fn step(&mut self, act: Act) -> Found {
        match act.what % 16 {
            0 if !self.sent.is_empty() => {
                let again = usize::from(act.what / 16) % self.sent.len();
                let again = self.sent[again].clone();
                self.post(again, act).await
            }
            1 | 2 => self.wait(act.which, act).await,
            3 | 4 => {
                let operation = PLAYED[usize::from(act.what / 16) % PLAYED.len()];
                let by = usize::from(act.who) % OFFICIALS.len();
                self.try_out(operation, by, act).await
            }
            _ => {
                let likely = self.likely(act);
                let place = usize::from(act.what / 16) % likely.len().max(1);
                match likely.get(place) {
                    Some((operation, by)) => self.try_out(*operation, *by, act).await,
                    None => self.wait(act.which, act).await,
                }
            }
        }
    }

    /// What the table allows where the case is, with an official who may where one does it.
    fn likely(&self, act: Act) -> Vec<(Op, usize)> {
        let state = Some(self.model.state);
        let mut likely = Vec::new();
        for &operation in PLAYED.iter() {
            // Otherwise most histories would end early.
            if operation == Op::MemoWithdraw && !act.which.is_multiple_of(8) {
                continue;
            }
            // Otherwise most would get nowhere, or wait for a panel before they are answered.
            if !(act.who / 16).is_multiple_of(self.rarity(operation)) {
                continue;
            }
            let others = [Role::Author, Role::Member, Role::Signatory];
            let mut others = others.iter();
            if others.any(|role| decide(state, operation, *role).is_ok()) {
                likely.push((operation, 0));
            }
            let may = |(_, role): &&(&str, Role)| decide(state, operation, *role).is_ok();
            let may: Vec<_> = OFFICIALS.iter().filter(may).collect();
            if !may.is_empty() {
                let (name, _) = may[usize::from(act.who) % may.len()];
                let by = OFFICIALS.iter().position(|(it, _)| it == name);
                likely.push((operation, by.unwrap()));
            }
        }
        likely
    }

    /// Once in how many times an operation is likely where the table allows it.
    fn rarity(&self, operation: Op) -> u8 {
        let begins = [Op::PanelNominate, Op::PanelForm].contains(&operation);
        if begins && self.model.panel().formed.is_none() {
            return 8;
        }
        let goes_on = turns::goes_on_from(operation).and_then(|kind| self.model.last(kind));
        match (turns::BESIDE.contains(&operation), goes_on) {
            (false, _) => 1,
            (true, Some(_)) => 2,
            (true, None) => 8,
        }
    }

    /// Makes what this operation takes, and posts it.
    pub(super) async fn try_out(&mut self, operation: Op, by: usize, act: Act) -> Found {
        match self.make(operation, by, act) {
            Some(posted) => self.post(posted, act).await,
            // There is no document yet that it could be about.
            None => Ok(()),
        }
    }

    fn make(&mut self, operation: Op, by: usize, act: Act) -> Option<Posted> {
        let (model, which) = (&self.model, act.which);
        let person = usize::from(act.who) % PEOPLE;
        let current = model.version.max(1);
        // Now and then another version than the one that circulates.
        let version = match which % 5 {
            0 => 1 + u16::from(which / 5) % 3,
            _ => current,
        };
        let next = if which.is_multiple_of(5) {
            version
        } else {
            model.version + 1
        };
        let exists = |version: u16| usize::from(version) <= self.ground.versions.len();
        Some(match operation {
            Op::MemoCirculate if exists(next) => Posted::Circulate { version: next },
            Op::MemoCirculate => return None,
            Op::MemoRevise => Posted::Revise { version },
            Op::MemoSeal => Posted::Seal { version },
            Op::MemoFile => Posted::File,
            Op::MemoWithdraw => Posted::Withdraw,
            Op::MemoCosign => Posted::Cosign { person, version },
            Op::CosignatureWithdraw => Posted::TakeBack { person, version },
            Op::ReplyRate => self.rating(person, current)?,
            Op::CaseClose => Posted::Close {
                reply: self.about(EventKind::Replied, which)?,
            },
            operation => match self.turn_by_authors(operation, which) {
                Some(posted) => return posted,
                None => return self.by_official(operation, by, which),
            },
        })
    }

    /// The last document of a kind, or now and then some other document.
    fn about(&self, kind: EventKind, which: u8) -> Option<DocumentDigest> {
        if which.is_multiple_of(6) {
            let place = usize::from(which / 6) % self.model.events.len().max(1);
            let other = self.model.events.get(place)?.kind;
            return self.model.last(other);
        }
        self.model.last(kind)
    }

    fn rating(&self, person: usize, version: u16) -> Option<Posted> {
        let reply = self.model.last(EventKind::Replied)?;
        let signature = &self.ground.versions[usize::from(version) - 1].signatures[person];
        let opinion = Opinion {
            memo: self.model.memo,
            demands: DEMANDS,
            reply,
            rating: Rating::DoesNotAnswer,
            unanswered: vec![1],
        };
        let made_at = self.now();
        let rating = rate(&SigningKey::from_seed(&signature.key), opinion, made_at).unwrap();
        let rating = Box::new(rating);
        Some(Posted::Rate {
            person,
            version,
            reply,
            made_at,
            rating,
        })
    }

    /// None where it is none of theirs, and none within where there is nothing it could be about.
    fn turn_by_authors(&self, operation: Op, which: u8) -> Option<Option<Posted>> {
        let (world, paper) = (&self.ground.world, &self.ground.paper);
        if let Some(turn) = self.turn_of_authors(operation, which) {
            return Some(turn.map(|turn| {
                let to_itself = turns::is_to_itself(&turn, self.model.memo);
                let prepared = world.prepared_turn(paper, turn);
                Posted::Turn(operation, Box::new(prepared), to_itself)
            }));
        }
        let turn = self.authors_panel_turn(operation, which)?;
        Some(turn.map(|turn| {
            let prepared = world.authors_panel_prepared(paper, turn);
            Posted::Turn(operation, Box::new(prepared), false)
        }))
    }

    fn by_official(&mut self, operation: Op, by: usize, which: u8) -> Option<Posted> {
        self.ground.paper.filing?;
        let by = self.who_is_on_it(operation, by, which);
        let name = OFFICIALS[by].0;
        let (world, paper) = (&self.ground.world, &self.ground.paper);
        let prepared = match operation {
            Op::CaseOpen => {
                let memo = Some(self.model.memo);
                let request = official_request(name, operation, memo, self.now());
                return Some(Posted::Open(by, Box::new(request), world.nonce()));
            }
            Op::NotePost => {
                let note = world.note(paper, name, "Ask the bureau.");
                return Some(Posted::Note(by, Arc::new(note)));
            }
            Op::CaseAcknowledge => world.acknowledgement(paper, name),
            Op::CaseDistribute => world.distribution(paper, name, &[]),
            Op::StatementPost => world.statement(paper, name),
            Op::ExtensionRequest => world.extension(paper, name, 1 + u16::from(which) % 24),
            Op::ExtensionApprove => {
                let request = match which % 6 {
                    0 => StatementDigest::from_bytes([which; 32]),
                    _ => self.model.last_asked()?,
                };
                world.grant_of(paper, name, request)
            }
            Op::CaseReply => return Some(self.reply(by, which)),
            Op::ReplyClear => {
                let draft = self.some_draft(which);
                let (world, paper) = (&self.ground.world, &self.ground.paper);
                world.clearance(paper, name, &draft)
            }
            Op::ClearanceAsk => {
                let draft = self.some_draft(which);
                let of = OFFICIALS[usize::from(which) % OFFICIALS.len()].0;
                let (world, paper) = (&self.ground.world, &self.ground.paper);
                world.clearance_request(paper, (name, of), &draft)
            }
            operation if panel::OF_THE_PANEL.contains(&operation) => {
                world.panel_prepared(paper, name, self.panel_turn(operation, which)?)
            }
            operation => world.official_turn(paper, name, self.turn(operation, which)?),
        };
        Some(Posted::Official(by, Box::new(prepared)))
    }

    /// A draft of before, or a new one.
    fn some_draft(&mut self, which: u8) -> Box<Prepared> {
        let place = usize::from(which) % (self.drafts.len() + 1);
        if place == self.drafts.len() {
            let gives = if which.is_multiple_of(3) { 2 } else { 1 };
            self.draft(gives);
        }
        self.drafts[place].1.clone()
    }

    fn draft(&mut self, by: usize) {
        let (world, paper) = (&self.ground.world, &self.ground.paper);
        let reply = world.reply(paper, OFFICIALS[by].0, (1..=DEMANDS).collect());
        self.drafts.push((by, Box::new(reply)));
    }

    /// A reply of this official: mostly one that was drafted, and so may have been cleared.
    fn reply(&mut self, by: usize, which: u8) -> Posted {
        let drafts = self.drafts.iter().filter(|(gives, _)| *gives == by);
        let drafts: Vec<_> = drafts.cloned().collect();
        match drafts.get(usize::from(which) % (drafts.len() + 1)) {
            Some((by, draft)) => Posted::Official(*by, draft.clone()),
            None => {
                self.draft(by);
                let (by, draft) = self.drafts.last().unwrap();
                Posted::Official(*by, draft.clone())
            }
        }
    }

    /// Lets time pass and runs the jobs; with a crash between any two of their transactions they run
    /// again, and nothing may be lost or done twice.
    pub(super) async fn wait(&mut self, how_long: u8, act: Act) -> Found {
        let state = self.model.state;
        let seconds = match how_long % 10 {
            0 => 3 * 3_600,
            1..=4 => 3_600,
            5 | 6 => DAY,
            7 => 4 * DAY,
            8 => 12 * DAY,
            // A case that is over waits for months.
            _ if matches!(state, State::Closed | State::Archived | State::Withdrawn) => 90 * DAY,
            _ => 30 * DAY,
        };
        self.ground.world.clock.advance(seconds);
        self.trace
            .push(format!("{seconds} s pass; {:?}", act.failure()));
        let after = self.model.tick(self.now());
        let mut crashed_first = false;
        if let Some(failure) = act.failure() {
            let skipped = usize::from(act.crash / 12) % 8;
            self.ground.world.store.fail_after(skipped, failure).await;
            let crashed = self.ground.world.app.tick().await;
            self.ground.world.store.fail_no_more().await;
            match crashed {
                Ok(()) | Err(AppError::Store(_)) => {}
                Err(error) => return Err(format!("a job failed with {}", error.code())),
            }
            self.start_again(act).await;
            crashed_first = true;
        }
        let ticked = self.ground.world.app.tick().await;
        ticked.map_err(|error| format!("a job failed with {}", error.code()))?;
        self.model = after;
        let compared = self.compare().await;
        if compared.is_err() && crashed_first {
            // The jobs ran twice, and one run logs only so many outcomes.
            self.model = self.model.tick(self.now());
            return self.compare().await;
        }
        compared
    }

    /// The application anew, as after a crash. It costs as much as some steps, so not every time.
    async fn start_again(&mut self, act: Act) {
        if act.who.is_multiple_of(4) {
            self.ground.world.restart().await;
        }
    }

    /// Posts it, with the crash that the history has here; after one whoever posted it posts it again.
    pub(super) async fn post(&mut self, posted: Posted, act: Act) -> Found {
        let Some(posted) = self.complete(posted).await else {
            return Ok(());
        };
        let attempt = self.attempt(&posted);
        let now = self.now();
        let predicted = self.model.after(&attempt, now);
        let failure = act.failure();
        self.trace.push(format!(
            "{} by {}{}; {failure:?}; predicted {:?}",
            attempt.operation,
            attempt.role,
            attempt
                .official
                .map(|it| format!(" {it}"))
                .unwrap_or_default(),
            predicted.as_ref().map(|model| model.state),
        ));
        self.sent.push(posted.clone());
        if let Some(failure) = failure {
            self.ground.world.store.fail_next(failure).await;
            let crashed = self.send(&posted).await;
            self.ground.world.store.fail_no_more().await;
            if let (Err(AppError::Store(_)), Ok(model)) = (&crashed, &predicted) {
                if failure == Failure::AfterCommit {
                    self.model = model.clone();
                }
                self.compare().await?;
                self.start_again(act).await;
            } else {
                return self.judge(crashed, predicted).await;
            }
        }
        let answered = self.send(&posted).await;
        let predicted = self.model.after(&self.attempt(&posted), now);
        self.judge(answered, predicted).await
    }

    async fn judge(
        &mut self,
        answered: Result<(), AppError>,
        predicted: Result<Model, &'static str>,
    ) -> Found {
        match (answered, predicted) {
            (Ok(()), Ok(model)) => self.model = model,
            (Err(error), Err(refused)) if error.code() == refused => {}
            (answered, predicted) => {
                let answered = answered.map_err(|error| error.code());
                let predicted = predicted.map(|model| model.state);
                return Err(format!("answered {answered:?}, predicted {predicted:?}"));
            }
        }
        self.compare().await?;
        self.keep_certificate().await;
        Ok(())
    }

    /// The certificate as the server handed it out at the seal, for who files.
    async fn keep_certificate(&mut self) {
        if self.model.state == State::Sealed && self.certificate.is_none() {
            let memo = self.model.memo;
            let row = self.ground.world.store.read(Op::MemoStatus, move |tx| {
                Box::pin(async move { tx.memo_get(&memo).await })
            });
            let row: Result<_, StoreError> = row.await;
            let octets = row.unwrap().unwrap().certificate.unwrap();
            self.certificate = Some(Certificate::from_canonical(&octets).unwrap());
        }
    }

    /// The filing, which needs the certificate; none before there is one.
    async fn complete(&mut self, posted: Posted) -> Option<Posted> {
        let Posted::File = posted else {
            return Some(posted);
        };
        let certificate = self.certificate.clone()?;
        let version = certificate.version.number();
        let instance = self.ground.world.instance().await;
        let authored = &self.ground.versions[usize::from(version) - 1].authored;
        let mut randomness = self.ground.world.randomness();
        let filing = author::file(
            &instance,
            &mut authored.clone(),
            &certificate,
            &mut randomness,
        );
        let filing = filing.unwrap();
        let author = &self.ground.paper.authored.manifest.author;
        let verified = filing.clone().verify(self.model.memo, author).unwrap();
        self.ground.paper.filing = Some(verified.digest());
        Some(Posted::Filing(Box::new((filing, version))))
    }
}

mod panel;
mod send;
mod turns;
