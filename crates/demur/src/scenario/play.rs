//! The play: the stage, the memo on its way, and what each step is held to.

use anyhow::{Context, Result, bail, ensure};
use demur_client::mailbox::{self, Letter};
use demur_client::office::Subject;
use demur_client::opening::OpeningRefusal;
use demur_client::turns::Matter;
use demur_client::verify::{Report, verify_file};
use demur_client::wallet::{Authored, Wallet};
use demur_client::{enrol, export};
use demur_crypto::randomness::random_bytes;
use demur_domain::ids::{DocumentDigest, MemoId, StatementDigest};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::api::{CredentialPost, MemoStatusAnswer, Octets, RequestPost, Text};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::casefile::Magic;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::ComplaintKey;
use demur_protocol::note::Draft;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use zeroize::Zeroizing;

use super::cast;
use super::file::{Scenario, Step};
use crate::demo::Official;
use crate::http::{Api, Problem};
use crate::replay::stage::Stage;
use crate::system::OsRandomness;
use crate::terminal::{say, say_all};
use crate::words;

/// Seconds after which an official has another one-time code.
const CODE_SECONDS: i64 = 30;

/// A scenario under way.
pub(crate) struct Play {
    pub(crate) stage: Stage,
    /// Everybody who can sign, in the directory's order; the first writes the memo.
    pub(crate) members: Vec<Wallet>,
    /// Seeds of the keys that those take part with who have signed, in the members' order.
    pub(crate) seeds: Vec<Zeroizing<[u8; 32]>>,
    /// The memo, as its author keeps it.
    pub(crate) authored: Option<Authored>,
    /// The filing, which every official's document answers.
    pub(crate) filing: Option<DocumentDigest>,
    /// The newest request for more time.
    pub(crate) asked_for: Option<StatementDigest>,
    /// The reply that somebody was asked to clear.
    pub(crate) drafted: Option<Draft>,
    /// The hold that stands.
    pub(crate) hold: Option<DocumentDigest>,
    /// The authors' nomination for a panel.
    pub(crate) nominated: Option<DocumentDigest>,
    /// The authors' request for a session that waits for an answer.
    pub(crate) asked_session: Option<DocumentDigest>,
    /// What the authors put before a judge last.
    pub(crate) put: Option<(Matter, DocumentDigest)>,
    /// The complaint under way, which names no memo.
    pub(crate) complaint: Option<ComplaintKey>,
}

impl Play {
    /// Enrols everybody, closes the epoch, and sets the clock to the scenario's beginning.
    pub(crate) fn begin(mut stage: Stage, scenario: &Scenario) -> Result<Self> {
        let instance = stage.instance()?;
        let epoch = scenario.epoch()?;
        let eligible = stage.charter().eligibility().affiliations.clone();
        let people = stage.people();
        let people = people
            .iter()
            .filter(|it| eligible.contains(&it.affiliation));
        let mut members = Vec::new();
        for person in people {
            let known = instance.epoch(&person.institution, &epoch);
            let known = known.context("the epoch is in the log")?;
            let seed: [u8; 32] = random_bytes(&mut OsRandomness);
            let commitment = enrol::request(&seed, &known.epoch)?;
            let answer = stage.api.credential_issue(&CredentialPost {
                institution: Text(person.institution.clone()),
                epoch: Text(epoch.clone()),
                staff: person.staff.clone(),
                code: person.code.clone(),
                commitment: Octets(commitment.as_bytes().to_vec()),
            })?;
            let attributes = answer.attributes.to_vec();
            let signature = answer.blind_signature.0;
            let enrolment = enrol::accept(seed, &known.epoch, signature, attributes)?;
            let mut wallet = Wallet::new(stage.api.base().to_owned(), instance.log.to_string());
            wallet.enrolments.push(enrolment);
            members.push(wallet);
        }
        stage.close_epoch(&epoch)?;
        stage.pass_to(&scenario.begins().to_string())?;
        let told = format!("charter {}", stage.charter().title());
        let count = format!("{} members are enrolled", members.len());
        stage.tell(&scenario.title, &[told, count]);
        Ok(Self {
            stage,
            members,
            seeds: Vec::new(),
            authored: None,
            filing: None,
            asked_for: None,
            drafted: None,
            hold: None,
            nominated: None,
            asked_session: None,
            put: None,
            complaint: None,
        })
    }

    /// Plays one step and holds it to what is expected.
    pub(crate) fn step(&mut self, step: &Step) -> Result<()> {
        if let Some(at) = step.at {
            self.stage.pass_to(&at.to_string())?;
        }
        let outcome = self.act(step);
        let told = match (outcome, &step.refused) {
            (Ok(told), None) => told,
            (Ok(_), Some(code)) => bail!("{:?}: taken, and {code} was expected", step.act),
            (Err(error), Some(code)) => vec![refused(&error, code)?],
            (Err(error), None) => {
                return Err(error.context(format!("{:?} is refused", step.act)));
            }
        };
        self.stage.next_interval()?;
        let mut lines = told;
        if let Some(authored) = &self.authored {
            let status = self.stage.api.memo_status(&authored.manifest.id())?;
            lines.push(format!("now {}", words::state(status.state.0)));
            expect(step, &status)?;
        }
        let by = step.by.as_deref().map(|by| format!(" by {by}"));
        let act = format!("{:?}{}", step.act, by.unwrap_or_default());
        self.stage.tell(&act, &lines);
        Ok(())
    }

    /// Prints the case's history, exports it, and verifies the file offline.
    pub(crate) fn end(mut self) -> Result<()> {
        let memo = self.memo()?;
        let status = self.stage.api.memo_status(&memo)?;
        say("");
        say_all(words::status(memo, &status, self.stage.charter()));
        if self.filing.is_some() && status.state.0 != State::Withdrawn {
            let path = self.verify()?;
            say("");
            say(format!("case file: {path}"));
        }
        self.stage.strike()
    }

    fn verify(&mut self) -> Result<String> {
        let authored = self.own()?;
        let request = Request {
            operation: Operation::CaseExport,
            memo: Some(authored.manifest.id()),
            requester: Requester::Author,
            at: self.stage.now(),
        };
        let request = UnverifiedRequest::by_author(&authored.author_key(), request);
        let request = Octets(request.to_canonical());
        let memo = authored.manifest.id();
        let material = self
            .stage
            .api
            .case_export(&memo, &RequestPost { request })?;
        let entries = self.stage.api.mailbox_list()?;
        let sealed = entries.iter().map(|entry| entry.sealed.0.as_slice());
        let text = authored.versions.last().context("a version")?.clone();
        let file = export::case_file(material, text, &authored.circulation(), sealed).to_file();
        let path = self.stage.folder.join("case.demur");
        std::fs::write(&path, &file)?;
        let report = verify_file(&file, Some(self.stage.log_key()), &mut OsRandomness);
        let Report::Case(report) = report.context("a file of ours")?? else {
            bail!("not a case file");
        };
        say("");
        say_all(words::case_report(&report));
        Ok(path.display().to_string())
    }

    /// The memo under way.
    pub(crate) fn own(&self) -> Result<&Authored> {
        self.authored.as_ref().context("there is no memo yet")
    }

    pub(crate) fn memo(&self) -> Result<MemoId> {
        Ok(self.own()?.manifest.id())
    }

    /// The official whom a step names, signed in.
    pub(crate) fn at_desk(&self, step: &Step) -> Result<(Official, Api)> {
        let named = step.by.as_deref().context("say who does it: by = \"…\"")?;
        let official = cast::official(self.stage.officials(), named)?.clone();
        // A code is good once.
        self.stage.wait(CODE_SECONDS);
        let api = self
            .stage
            .sign_in(&self.stage.official(official.id.as_str()))?;
        Ok((official, api))
    }

    /// What an official's document is about, put together from what the author knows.
    pub(crate) fn about<T>(&self, make: impl FnOnce(&Subject<'_>) -> Result<T>) -> Result<T> {
        let authored = self.own()?;
        let reply_to = authored.circulation().identity().recipient().to_string();
        make(&Subject {
            memo: authored.manifest.id(),
            filing: self.filing.context("the memo is not filed yet")?,
            reply_to: &reply_to,
        })
    }

    /// What officials wrote, as signers read it.
    pub(crate) fn letters(&self) -> Result<Vec<Letter>> {
        let authored = self.own()?;
        let (memo, key) = (authored.manifest.id(), authored.circulation());
        let roster = self.stage.instance()?.roster;
        let items = self.stage.api.mailbox_list()?;
        let letter = |sealed: &[u8]| mailbox::read(&key, &memo, &roster, sealed);
        Ok(items.iter().filter_map(|it| letter(&it.sealed.0)).collect())
    }

    /// Digest of a document that the author signed.
    pub(crate) fn digest(&self, document: &UnverifiedAuthorDocument) -> Result<DocumentDigest> {
        let manifest = &self.own()?.manifest;
        let verified = document.clone().verify(manifest.id(), &manifest.author);
        Ok(verified?.digest())
    }
}

/// A refusal is the one that was expected.
fn refused(error: &anyhow::Error, code: &str) -> Result<String> {
    // A trustee's own client asks the charter before it asks the server.
    if let Some(OpeningRefusal::Refused(found)) = error.downcast_ref() {
        let found = found.code();
        ensure!(found == code, "refused as {found}, and {code} was expected");
        return Ok(format!("refused, as it must be: {error}"));
    }
    let problem = error.downcast_ref::<Problem>();
    let Some(Problem(document)) = problem else {
        bail!("{error:#}, and {code} was expected");
    };
    let found = document.kind.rsplit([':', '/']).next().unwrap_or_default();
    ensure!(found == code, "refused as {found}, and {code} was expected");
    Ok(format!("refused, as it must be: {}", document.title))
}

/// A word of the interface.
fn word(word: &impl serde::Serialize) -> Result<String> {
    let value = serde_json::to_value(word)?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

fn expect(step: &Step, status: &MemoStatusAnswer) -> Result<()> {
    let events: Vec<String> = status
        .events
        .iter()
        .map(|event| word(&event.kind))
        .collect::<Result<_>>()?;
    for wanted in &step.happened {
        ensure!(events.contains(wanted), "{wanted} has not happened");
    }
    for unwanted in &step.not_yet {
        ensure!(!events.contains(unwanted), "{unwanted} has happened");
    }
    if let Some(state) = step.state {
        let found = status.state.0;
        ensure!(
            found == state,
            "the state is {found}, and {state} was expected"
        );
    }
    if let Some(expected) = &step.overdue {
        let found: Vec<String> = status.overdue.iter().map(word).collect::<Result<_>>()?;
        ensure!(
            found == *expected,
            "overdue is {found:?}, and {expected:?} was expected"
        );
    }
    Ok(())
}
