//! What each act of a scenario does, through the same client code as the commands.

use anyhow::{Context, Result, bail};
use demur_client::attach::Written;
use demur_client::author::{self, Opening};
use demur_client::circulation::Circulation;
use demur_client::mailbox::newest;
use demur_client::office::{self, Prepared, Subject};
use demur_client::panel::Known;
use demur_client::sign::{self, Choice};
use demur_client::turns::{
    AuthorTurn, Matter, OfficialTurn, by_authors, by_official, by_official_to,
};
use demur_crypto::randomness::random_bytes;
use demur_domain::choice::{AppealGround, IdentityMode, Stance};
use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation;
use demur_protocol::api::{
    AuthorEntryPost, AuthorPost, BlocksPost, CaseOpenPost, CirculatePost, FilePost, FixedOctets,
    LoggedAuthorPost, MemoPost, Octets, OfficialPost,
};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::official::{AcknowledgementWords, OfficialStep};
use demur_protocol::risk::whole;

use super::file::{Act, Side, Step};
use super::play::Play;
use crate::demo::Official;
use crate::http::Api;
use crate::system::OsRandomness;

/// How long a scenario's memo circulates.
const CIRCULATION_SECONDS: i64 = 10 * 86_400;

/// The memo of a scenario that gives none.
const TEXT: &str = "\
---
subject: A policy that does not hold
to: The head of the institution
marking: U
---

## Summary

(U) What was decided does not do what it is for.

## Paragraphs

(U) The policy was to be reviewed after a year. It is three years old.

## Demands

1. (U) Review the policy within sixty days.
2. (U) Publish what the review finds.
";

impl Play {
    /// Does what a step says; returns what is told of it.
    pub(super) fn act(&mut self, step: &Step) -> Result<Vec<String>> {
        match step.act {
            Act::Circulate => self.circulate(step.text.as_deref().unwrap_or(TEXT)),
            Act::Sign => self.sign(step.signers.unwrap_or(1), step.mode),
            Act::File => self.file(step),
            Act::Open => self.open(step),
            Act::Acknowledge => self.acknowledge(step),
            Act::Distribute => self.distribute(step),
            Act::Extend => self.extend(step),
            Act::Approve => self.approve(step),
            Act::Reply => self.reply(step),
            Act::Statement => self.statement(step),
            Act::Redirect
            | Act::Ask
            | Act::Assess
            | Act::Redraft
            | Act::Correct
            | Act::Outcome
            | Act::Rule
            | Act::Invite
            | Act::DeclineSession
            | Act::Conclude
            | Act::Minutes
            | Act::Leak
            | Act::Direct
            | Act::Spill
            | Act::LiftSpill
            | Act::AskRelease
            | Act::Release => self.official_turn(step),
            Act::Seat | Act::Raise | Act::Tell | Act::Upvote | Act::Respond | Act::Consult => {
                self.in_room(step)
            }
            Act::Hold | Act::Lift => self.hold(step),
            Act::AskName => self.ask_name(step),
            Act::ApproveName | Act::RefuseName => self.decide_name(step),
            Act::OpenName => self.open_name(step),
            Act::Panel | Act::Declare | Act::Issues | Act::Report | Act::Dissent => {
                self.on_panel(step)
            }
            Act::Nominate | Act::Agree | Act::Object => self.about_panel(step),
            Act::Dispute
            | Act::Answer
            | Act::Contest
            | Act::Appeal
            | Act::RequestSession
            | Act::OpenRoom
            | Act::AgreeMinutes
            | Act::DisputeMinutes
            | Act::TellLeak
            | Act::ConsentRelease
            | Act::ObjectRelease => self.author_turn(step),
            Act::Accept => self.accept(),
            Act::Withdraw => self.withdraw(),
            Act::Undertake => self.undertake(step),
            Act::AskClearance => self.ask_clearance(step),
            Act::Clear => self.clear_asked(step),
            Act::Complain => self.complain(step),
            Act::Protect => self.protect(step),
            Act::Wait => Ok(vec!["time passes".to_owned()]),
        }
    }

    fn circulate(&mut self, markdown: &str) -> Result<Vec<String>> {
        let instance = self.stage.instance()?;
        let author = self.members.first().context("nobody is enrolled")?;
        let Opening {
            mut authored,
            presentation,
            index,
            ..
        } = author::open(&instance, author, &[], &mut OsRandomness)?;
        self.stage.api.memo_open(&MemoPost {
            manifest: Octets(author::manifest_octets(&authored)),
            presentation: Octets(presentation.to_canonical()),
            index,
        })?;
        let closes_at = self.stage.now().saturating_add(CIRCULATION_SECONDS);
        let written = Written::words(markdown);
        let frozen = author::freeze(&instance, &authored, written, closes_at, &mut OsRandomness)?;
        let post = CirculatePost {
            document: Octets(frozen.document.to_canonical()),
            sealed_text: Octets(frozen.sealed_text),
        };
        let memo = authored.manifest.id();
        self.stage.api.memo_circulate(&memo, &post)?;
        authored.versions.push(frozen.text);
        self.authored = Some(authored);
        Ok(vec![format!("memo {memo}")])
    }

    /// The next so many members sign.
    fn sign(&mut self, signers: usize, wished: Option<IdentityMode>) -> Result<Vec<String>> {
        let instance = self.stage.instance()?;
        let authored = self.own()?;
        let (memo, key) = (authored.manifest.id(), authored.circulation());
        let shown = self.stage.api.memo_show(&memo)?;
        let (manifest, freeze) = (&shown.manifest.0, &shown.freeze.0);
        let sealed = &shown.sealed_text.0;
        let circulation = Circulation::open(&instance, memo, &key, manifest, freeze, sealed)?;
        let modes = self.stage.charter().identity_modes();
        let anonymous = modes.iter().find(|it| **it == IdentityMode::Anonymous);
        let mode = wished.as_ref().or(anonymous).or(modes.first());
        let choice = Choice {
            late_until: self.late_until()?,
            mode: *mode.context("the charter has no way to sign")?,
            signatures_min: None,
            show: Vec::new(),
            stance: Stance::Support,
        };
        let next = self.members.iter().skip(self.seeds.len()).take(signers);
        let mut seeds = Vec::new();
        for wallet in next {
            let (now, randomness) = (self.stage.now(), &mut OsRandomness);
            let cosigned = sign::cosign(&instance, &circulation, wallet, &choice, now, randomness)?;
            let blocks = vec![Octets(cosigned.cosignature.to_block())];
            self.stage.api.memo_cosign(&memo, &BlocksPost { blocks })?;
            seeds.push(cosigned.participant_seed);
        }
        let told = format!("{} members sign, {}", seeds.len(), choice.mode);
        self.seeds.append(&mut seeds);
        Ok(vec![told])
    }

    /// After the filing: until when the charter lets one sign (R62).
    fn late_until(&self) -> Result<Option<i64>> {
        if self.filing.is_none() {
            return Ok(None);
        }
        let late = self.stage.api.memo_status(&self.memo()?)?.late;
        Ok(late.map(|it| it.ends_at))
    }

    fn file(&mut self, step: &Step) -> Result<Vec<String>> {
        let instance = self.stage.instance()?;
        let memo = self.memo()?;
        let document = Octets(author::seal(self.own()?).to_canonical());
        let certificate = self.stage.api.memo_seal(&memo, &AuthorPost { document })?;
        let authored = self.authored.as_mut().context("there is no memo yet")?;
        if let Some(why) = &step.urgent {
            author::mark_urgent(&instance, authored, why, &mut OsRandomness)?;
        }
        let document = author::file(&instance, authored, &certificate, &mut OsRandomness)?;
        let post = FilePost {
            document: Octets(document.to_canonical()),
            sealed_memo: Octets(authored.sealed_memo.clone()),
            case_log_key: FixedOctets(authored.case_log_key),
            nonce: FixedOctets(authored.filing_nonce),
        };
        self.stage.api.memo_file(&memo, &post)?;
        self.filing = Some(self.digest(&document)?);
        Ok(vec![format!(
            "{} signatures are certified; nobody had to approve it",
            certificate.total
        )])
    }

    fn open(&mut self, step: &Step) -> Result<Vec<String>> {
        let (official, desk) = self.at_desk(step)?;
        let post = CaseOpenPost {
            request: self.asks(&official, Operation::CaseOpen)?.request,
            nonce: FixedOctets(random_bytes(&mut OsRandomness)),
        };
        desk.case_open(&self.memo()?, &post)?;
        Ok(vec!["the authors see who opened it".to_owned()])
    }

    fn acknowledge(&mut self, step: &Step) -> Result<Vec<String>> {
        let charter = self.stage.charter();
        let number = format!("{}-{}-0001", charter.case_prefix(), self.year()?);
        let number = number.parse()?;
        let words = AcknowledgementWords {
            responsible: charter.office().name.clone(),
            due: charter.terms().reply_limit.to_string(),
            monitor: charter.monitor().role.to_string(),
            protection: charter.protection().reprisal.clone(),
            risk: charter.protection().risk_check.then(|| whole(&[])),
        };
        let told = vec![format!("case {number}")];
        self.document(step, |official, play| {
            let keys = play.stage.official(official.id.as_str());
            play.about(|subject| {
                let charter = play.stage.charter();
                let said = (number, words);
                Ok(office::acknowledge(
                    &keys,
                    subject,
                    charter,
                    said,
                    &mut OsRandomness,
                )?)
            })
        })?;
        Ok(told)
    }

    fn distribute(&mut self, step: &Step) -> Result<Vec<String>> {
        let roster = self.stage.instance()?.roster;
        let readers = roster.readers_for(self.stage.charter(), &self.own()?.manifest);
        let told: Vec<_> = readers.iter().map(ToString::to_string).collect();
        self.document(step, |official, play| {
            let keys = play.stage.official(official.id.as_str());
            let note = step.text.clone().unwrap_or_default();
            let text = play.own()?.versions.last().context("a version")?;
            let memo = text.check()?;
            play.about(|subject| {
                Ok(office::distribute(
                    &keys,
                    subject,
                    &memo,
                    readers,
                    note,
                    &mut OsRandomness,
                )?)
            })
        })?;
        Ok(vec![format!("to {}", told.join(", "))])
    }

    fn statement(&mut self, step: &Step) -> Result<Vec<String>> {
        let message = text(step)?;
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let prepared = self.about(|subject| {
            Ok(office::statement(
                &keys,
                subject,
                message,
                &mut OsRandomness,
            )?)
        })?;
        desk.statement_post(&post(prepared))?;
        Ok(vec!["it answers nothing and stops no clock".to_owned()])
    }

    fn official_turn(&mut self, step: &Step) -> Result<Vec<String>> {
        let turn = self.turn_of(step)?;
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let operation = turn.operation();
        let readers = turn.readers(&self.stage.instance()?.roster)?;
        let prepared = self.about(|subject| {
            let randomness = &mut OsRandomness;
            Ok(by_official_to(&keys, subject, turn, &readers, randomness)?)
        })?;
        desk.official_turn(operation, &self.memo()?, &post(prepared))?;
        if matches!(step.act, Act::Invite | Act::DeclineSession) {
            self.asked_session = None;
        }
        Ok(quoted(step))
    }

    /// A hold, or its end: the reason is sealed to who signs it.
    fn hold(&mut self, step: &Step) -> Result<Vec<String>> {
        let reason = text(step)?;
        let turn = match (step.act, self.hold) {
            (Act::Hold, _) => OfficialTurn::PlaceHold { reason },
            (_, Some(hold)) => OfficialTurn::LiftHold { hold, reason },
            (_, None) => bail!("no hold stands"),
        };
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let reply_to = keys.identity().recipient().to_string();
        let operation = turn.operation();
        let prepared = self.about(|subject| {
            let subject = Subject {
                reply_to: &reply_to,
                ..subject.clone()
            };
            Ok(by_official(&keys, &subject, turn, &mut OsRandomness)?)
        })?;
        let placed = document_digest(&prepared.document.to_canonical());
        desk.official_turn(operation, &self.memo()?, &post(prepared))?;
        self.hold = (step.act == Act::Hold).then_some(placed);
        Ok(vec!["nobody is given anything to read".to_owned()])
    }

    fn turn_of(&self, step: &Step) -> Result<OfficialTurn> {
        let words = text(step)?;
        Ok(match step.act {
            Act::Redirect => OfficialTurn::Redirect {
                reason: words,
                address: step.address.clone().context("say where: address = \"…\"")?,
            },
            Act::Redraft => OfficialTurn::Redraft { reasons: words },
            Act::Correct => OfficialTurn::Correct {
                reply: self.newest(Operation::CaseReply)?,
                correction: words,
            },
            Act::Outcome => OfficialTurn::ReportOutcome {
                reply: self.newest(Operation::CaseReply)?,
                demand: step.demand.context("say which: demand = …")?,
                report: words,
            },
            Act::Rule => {
                let (on, document) = self
                    .put
                    .context("the authors have put nothing to a judge")?;
                OfficialTurn::Rule {
                    on,
                    document,
                    for_authors: step.side.context("say for whom: for = \"…\"")? == Side::Authors,
                    reasons: words,
                }
            }
            Act::Ask => OfficialTurn::Ask { question: words },
            Act::Assess => OfficialTurn::Assess { assessment: words },
            Act::Invite | Act::DeclineSession | Act::Conclude | Act::Minutes => {
                self.turn_in_session(step, words)?
            }
            _ => self.turn_beside(step, words)?,
        })
    }

    fn author_turn(&mut self, step: &Step) -> Result<Vec<String>> {
        let words = text(step)?;
        let roster = self.stage.instance()?.roster;
        let turn = match step.act {
            Act::Dispute => AuthorTurn::Dispute(self.newest(Operation::CaseRedirect)?),
            Act::Answer => AuthorTurn::Answer(self.newest(Operation::QuestionAsk)?),
            Act::Contest => AuthorTurn::Contest(self.newest(Operation::CaseReply)?),
            Act::RequestSession | Act::OpenRoom | Act::AgreeMinutes | Act::DisputeMinutes => {
                self.about_session(step.act)?
            }
            Act::TellLeak | Act::ConsentRelease | Act::ObjectRelease => {
                self.about_record(step.act)?
            }
            _ => {
                let ground = step.ground.unwrap_or(AppealGround::Process);
                AuthorTurn::Appeal(self.newest(Operation::CaseReply)?, ground)
            }
        };
        let panel = Known::of(&self.letters()?).members;
        let prepared = by_authors(
            (&roster, &panel),
            self.own()?,
            turn,
            words,
            &mut OsRandomness,
        )?;
        let document = self.digest(&prepared.document)?;
        let post = AuthorEntryPost {
            document: Octets(prepared.document.to_canonical()),
            sealed: Octets(prepared.sealed),
            handover: prepared.handover.map(Octets),
            nonce: FixedOctets(prepared.nonce),
        };
        let memo = self.memo()?;
        self.stage.api.author_turn(turn.operation(), &memo, &post)?;
        let matter = match turn {
            AuthorTurn::Dispute(_) => Some(Matter::Scope),
            AuthorTurn::Contest(_) => Some(Matter::Contest),
            AuthorTurn::Appeal(..) => Some(Matter::Appeal),
            _ => None,
        };
        self.put = matter.map(|on| (on, document)).or(self.put);
        if matches!(turn, AuthorTurn::RequestSession) {
            self.asked_session = Some(document);
        }
        Ok(quoted(step))
    }

    fn accept(&mut self) -> Result<Vec<String>> {
        let reply = self.newest(Operation::CaseReply)?;
        let post = LoggedAuthorPost {
            document: Octets(author::close(self.own()?, reply).to_canonical()),
            nonce: FixedOctets(random_bytes(&mut OsRandomness)),
        };
        self.stage.api.case_close(&self.memo()?, &post)?;
        Ok(vec!["the authors accept the reply".to_owned()])
    }

    fn withdraw(&mut self) -> Result<Vec<String>> {
        let post = LoggedAuthorPost {
            document: Octets(author::withdraw(self.own()?).to_canonical()),
            nonce: FixedOctets(random_bytes(&mut OsRandomness)),
        };
        self.stage.api.memo_withdraw(&self.memo()?, &post)?;
        Ok(vec!["the authors take the memo back".to_owned()])
    }

    /// Makes an official's document and posts it to where its step belongs.
    pub(super) fn document(
        &mut self,
        step: &Step,
        make: impl FnOnce(&Official, &Self) -> Result<Prepared>,
    ) -> Result<Prepared> {
        let (official, desk) = self.at_desk(step)?;
        let prepared = make(&official, self)?;
        let (memo, posted) = (self.memo()?, post(prepared.clone()));
        take(&desk, &memo, &prepared, &posted)?;
        Ok(prepared)
    }

    /// The newest document of an official that took such a step.
    pub(super) fn newest(&self, step: Operation) -> Result<DocumentDigest> {
        newest(&self.letters()?, step).context("there is no document that this could be about")
    }

    pub(super) fn demands(&self) -> Result<u16> {
        let status = self.stage.api.memo_status(&self.memo()?)?;
        status.demands.context("the memo has no demands yet")
    }

    fn year(&self) -> Result<i16> {
        let now = jiff::Timestamp::from_second(self.stage.now())?;
        Ok(self.stage.charter().calendar().day_of(now).year())
    }
}

fn take(
    desk: &Api,
    memo: &demur_domain::ids::MemoId,
    prepared: &Prepared,
    posted: &OfficialPost,
) -> Result<()> {
    match prepared.document.statement.step {
        OfficialStep::Distribute { .. } => desk.case_distribute(memo, posted)?,
        OfficialStep::RequestExtension { .. } => desk.extension_request(memo, posted)?,
        OfficialStep::ApproveExtension { .. } => desk.extension_approve(memo, posted)?,
        _ => desk.case_acknowledge(memo, posted)?,
    };
    Ok(())
}

/// What a step says, as it is told.
pub(super) fn quoted(step: &Step) -> Vec<String> {
    step.text.iter().map(|text| format!("\"{text}\"")).collect()
}

pub(super) fn text(step: &Step) -> Result<String> {
    step.text.clone().context("say it: text = \"…\"")
}

pub(super) fn post(prepared: Prepared) -> OfficialPost {
    OfficialPost {
        document: Octets(prepared.document.to_canonical()),
        sealed: Octets(prepared.sealed),
        nonce: FixedOctets(prepared.nonce),
    }
}
