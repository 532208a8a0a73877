//! The office answers: acknowledgement, distribution, a message to all staff, clearance, the reply.

use anyhow::{Context, Result, ensure};
use demur_client::circulation::accepted_epochs;
use demur_client::notes::{self, NewNote};
use demur_client::office::{self, OfficeRefusal, OfficialKeys, Prepared, Subject};
use demur_client::trust::Instance;
use demur_client::turns::{OfficialTurn, by_official};
use demur_crypto::randomness::random_bytes;
use demur_domain::choice::Outcome;
use demur_domain::ids::DocumentDigest;
use demur_domain::memo::Memo;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::api::{
    CaseItem, CaseOpenAnswer, CaseOpenPost, FixedOctets, NotePost, Octets, OfficialPost,
    RequestPost,
};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::codec::Canonical;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::note::Draft;
use demur_protocol::official::{AcknowledgementWords, AnswerWords, ReplyWords};
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};

use super::acts::{Paper, in_parallel};
use super::stage::Stage;
use crate::http::Api;
use crate::system::OsRandomness;

const HEAD: &str = "policy-planning-director";
const CLERK: &str = "policy-planning-clerk";
const PRINCIPAL: &str = "secretary";

/// A case as the office has opened it.
pub(super) struct Opened {
    filing: DocumentDigest,
    reply_to: String,
    demands: u16,
    memo: Memo,
}

impl Opened {
    fn subject<'a>(&'a self, paper: &Paper) -> Subject<'a> {
        Subject {
            memo: paper.authored.manifest.id(),
            filing: self.filing,
            reply_to: &self.reply_to,
        }
    }
}

/// Policy Planning finds the case, opens it and acknowledges it on the second working day.
pub(super) fn acknowledge(stage: &mut Stage, paper: &Paper) -> Result<Opened> {
    stage.set_clock("2023-11-13T15:05")?;
    let keys = stage.official(HEAD);
    let memo = paper.authored.manifest.id();
    let request = request(stage, &keys, Operation::CaseList, None)?;
    let with_key_alone = stage.api.case_list(&RequestPost {
        request: request.clone(),
    });
    ensure!(with_key_alone.is_err(), "the key alone is enough");
    let desk = stage.sign_in(&keys)?;
    let listed = desk.case_list(&RequestPost { request })?;
    let case = listed.cases.iter().find(|case| case.memo.0 == memo);
    let case = case.context("the case is not in the queue")?;
    undertake(stage, &keys, &desk, case)?;
    let request = request_about(stage, &keys, Operation::CaseOpen, paper)?;
    let nonce = FixedOctets(random_bytes(&mut OsRandomness));
    let answer = desk.case_open(&memo, &CaseOpenPost { request, nonce })?;
    let instance = stage.instance()?;
    let (opened, names) = read(&instance, &keys, paper, &answer)?;
    let words = AcknowledgementWords {
        responsible: "Policy Planning Staff (S/P), dissent desk".to_owned(),
        due: due_words(stage, &instance)?,
        monitor: "The Chair of the Open Forum".to_owned(),
        protection: "Reprisal, and disclosure of source or contents, are punishable".to_owned(),
        risk: None,
    };
    let number = "DC-2023-0001".parse()?;
    let prepared = office::acknowledge(
        &keys,
        &opened.subject(paper),
        stage.charter(),
        (number, words),
        &mut OsRandomness,
    )?;
    desk.case_acknowledge(&memo, &post(prepared))?;
    stage.next_interval()?;
    stage.tell(
        "Policy Planning opens the memo and acknowledges it",
        &[
            format!(
                "the office verified every signature, and reads {names} names: those who chose it"
            ),
            "the key file alone was refused: officials sign in with a second factor".to_owned(),
            "that it opened the memo is an event in the log, which the authors see".to_owned(),
            acknowledged_in_time(stage, paper)?,
        ],
    );
    Ok(opened)
}

/// What the charter asks for before a case is opened. The words are sealed to the official: where the
/// signers read stands in the memo, which is not open yet.
fn undertake(stage: &Stage, keys: &OfficialKeys, desk: &Api, case: &CaseItem) -> Result<()> {
    let Some(text) = stage.charter().protection().undertaking.clone() else {
        return Ok(());
    };
    let reply_to = keys.identity().recipient().to_string();
    let subject = Subject {
        memo: case.memo.0,
        filing: case.filing.0,
        reply_to: &reply_to,
    };
    let turn = OfficialTurn::Undertake { text };
    let operation = turn.operation();
    let prepared = by_official(keys, &subject, turn, &mut OsRandomness)?;
    desk.official_turn(operation, &subject.memo, &post(prepared))?;
    Ok(())
}

/// Decrypts and checks what the server handed out.
fn read(
    instance: &Instance,
    keys: &OfficialKeys,
    paper: &Paper,
    answer: &CaseOpenAnswer,
) -> Result<(Opened, usize)> {
    let memo = paper.authored.manifest.id();
    let identity = keys.identity();
    let filed = office::read(&identity, &memo, &answer.sealed.0).context("the memo opens")?;
    let manifest = MemoManifest::from_canonical(&answer.manifest.0)?;
    let epochs = accepted_epochs(instance, &manifest).context("the epochs are in the log")?;
    let charter = instance
        .charter_by_digest(&manifest.charter)
        .context("the charter")?;
    let named = in_parallel(answer.cosignatures.iter().collect(), |signature| {
        let presentation = UnverifiedPresentation::from_canonical(&signature.presentation.0)?;
        let capsule = &signature.capsule.0;
        let charter = &charter.charter;
        Ok(office::name_of_signer(
            &identity,
            &manifest,
            &epochs,
            charter,
            &presentation,
            capsule,
        ))
    })?;
    let names = named.into_iter().flatten().count();
    let filing = UnverifiedAuthorDocument::from_canonical(&answer.filing.0)?
        .verify(memo, &manifest.author)?
        .digest();
    let certificate =
        demur_protocol::certificate::Certificate::from_canonical(&answer.certificate.0)?;
    office::check_text(&filed, &certificate.digest)?;
    let (reply_to, memo) = (filed.reply_to.clone(), filed.text.check()?);
    Ok((
        Opened {
            filing,
            reply_to,
            demands: certificate.demands,
            memo,
        },
        names,
    ))
}

fn due_words(stage: &Stage, instance: &Instance) -> Result<String> {
    let charter = &instance.charter().context("a charter")?.charter;
    let filed = jiff::Timestamp::from_second(stage.now())?;
    let due = charter.calendar().due(filed, charter.terms().reply_limit)?;
    Ok(format!("Reply due by {}", due.day()))
}

fn acknowledged_in_time(stage: &Stage, paper: &Paper) -> Result<String> {
    let status = stage.api.memo_status(&paper.authored.manifest.id())?;
    let due = status.due.context("due dates")?;
    let instance = stage.instance()?;
    let charter = &instance.charter().context("a charter")?.charter;
    let filed = status.events.first().context("a filing")?.at;
    let filed = jiff::Timestamp::from_second(filed)?;
    let explained = charter.calendar().due(filed, charter.terms().acknowledge)?;
    ensure!(
        explained.ends_at().as_second() == due.acknowledge,
        "two due dates"
    );
    ensure!(status.overdue.is_empty(), "the acknowledgement is late");
    Ok(format!("due {}: in time", explained.explain()))
}

/// The memo goes to the charter's list and to the head of USAID.
pub(super) fn distribute(stage: &mut Stage, paper: &Paper, opened: &Opened) -> Result<()> {
    stage.set_clock("2023-11-14T09:20")?;
    let instance = stage.instance()?;
    let charter = &instance.charter().context("a charter")?.charter;
    let readers = instance
        .roster
        .readers_for(charter, &paper.authored.manifest);
    let names: Vec<String> = readers.iter().map(ToString::to_string).collect();
    let keys = stage.official(HEAD);
    let note = "Distributed as the charter says.".to_owned();
    let prepared = office::distribute(
        &keys,
        &opened.subject(paper),
        &opened.memo,
        readers,
        note,
        &mut OsRandomness,
    )?;
    stage
        .sign_in(&keys)?
        .case_distribute(&paper.authored.manifest.id(), &post(prepared))?;
    stage.next_interval()?;
    stage.tell(
        "The memo is distributed",
        &[
            names.join(", "),
            "the head of USAID is on the list because members of USAID signed".to_owned(),
        ],
    );
    Ok(())
}

/// The Secretary writes to all staff. That is no answer.
pub(super) fn statement(stage: &mut Stage, paper: &Paper, opened: &Opened) -> Result<()> {
    stage.set_clock("2023-11-14T17:40")?;
    let keys = stage.official(PRINCIPAL);
    let message = "We listen: what you share informs our policy.".to_owned();
    let prepared = office::statement(&keys, &opened.subject(paper), message, &mut OsRandomness)?;
    stage.sign_in(&keys)?.statement_post(&post(prepared))?;
    stage.next_interval()?;
    let status = stage.api.memo_status(&paper.authored.manifest.id())?;
    ensure!(
        status.state.0 == State::InReview,
        "a message to all staff moved the case"
    );
    stage.tell("A message goes to all staff", &[
        "it is linked to the case and changes nothing: the case is still in review, the clock runs"
            .to_owned(),
    ]);
    Ok(())
}

/// The reply: first one that leaves a demand blank, which is refused; then one that answers all.
pub(super) fn reply(stage: &mut Stage, paper: &Paper, opened: &Opened) -> Result<()> {
    stage.set_clock("2023-12-15T14:10")?;
    let instance = stage.instance()?;
    let charter = instance.charter().context("a charter")?.charter.clone();
    let keys = stage.official(HEAD);
    let memo = paper.authored.manifest.id();
    let subject = opened.subject(paper);
    let mut blank = words();
    if let Some(answer) = blank.answers.get_mut(3) {
        answer.reasons = "   ".to_owned();
    }
    let refused = office::reply(
        &keys,
        &subject,
        &charter,
        opened.demands,
        blank.clone(),
        &mut OsRandomness,
    );
    let refused: OfficeRefusal = refused.err().context("a blank demand passes the client")?;
    // Past the client, the server sees which demands are answered.
    blank.answers.remove(3);
    let past = office::force_reply(&keys, &subject, vec![1, 2, 3, 5], blank, &mut OsRandomness)?;
    let desk = stage.sign_in(&keys)?;
    let past = desk
        .case_reply(&memo, &post(past))
        .err()
        .context("the server takes it")?;
    let by = keys.official()?;
    let demands = opened.demands;
    let draft = office::draft_reply(&by, &subject, &charter, demands, words(), &mut OsRandomness)?;
    clear(stage, &desk, paper, opened, &draft)?;
    let prepared = office::sign(&keys, &subject, draft, &mut OsRandomness)?;
    // An interval has passed, and with it the time for which the director was signed in.
    stage.sign_in(&keys)?.case_reply(&memo, &post(prepared))?;
    stage.next_interval()?;
    stage.tell("Policy Planning answers each demand", &[
        format!("a reply that leaves demand 4 blank is refused by the office's client: \"{refused}\""),
        format!("and, without it, by the server: \"{past}\""),
        "the reply answers all five, over a named official's signature, bound to this filing"
            .to_owned(),
    ]);
    Ok(())
}

/// The dissent desk reads the director's draft among the office's notes and clears it. Before that,
/// the reply is refused; and what is cleared is this draft and no other.
fn clear(
    stage: &mut Stage,
    desk: &Api,
    paper: &Paper,
    opened: &Opened,
    draft: &Draft,
) -> Result<()> {
    let (director, clerk) = (stage.official(HEAD), stage.official(CLERK));
    let (memo, subject) = (paper.authored.manifest.id(), opened.subject(paper));
    let early = office::sign(&director, &subject, draft.clone(), &mut OsRandomness)?;
    let early = desk.case_reply(&memo, &post(early));
    let early = early.err().context("a reply is given uncleared")?;
    let roster = stage.instance()?.roster;
    let written = NewNote {
        labels: vec!["reply".to_owned()],
        draft: Some(draft.clone()),
        ..NewNote::default()
    };
    let note = notes::write(&director, &roster, memo, written, &mut OsRandomness)?;
    let note = NotePost {
        note: Octets(note.note.to_canonical()),
        sealed: Octets(note.sealed),
    };
    desk.note_post(&memo, &note)?;
    let at_clerk = stage.sign_in(&clerk)?;
    let ask = request_about(stage, &clerk, Operation::NoteList, paper)?;
    let found = at_clerk.note_list(&memo, || ask.clone())?;
    let read = found.iter().filter_map(|item| {
        notes::read(
            &clerk.identity(),
            &roster,
            &memo,
            &item.note.0,
            &item.sealed.0,
        )
    });
    let read: Vec<_> = read.collect();
    let name = draft.statement.digest();
    let found = notes::find_draft(&read, &name).context("the clerk finds the draft")?;
    let own = office::clear(&director, &subject, found, String::new(), &mut OsRandomness);
    let own = own.err().context("the director clears the own reply")?;
    let position = "Policy Planning, dissent desk".to_owned();
    let clearance = office::clear(&clerk, &subject, found, position, &mut OsRandomness)?;
    at_clerk.reply_clear(&memo, &post(clearance))?;
    stage.next_interval()?;
    stage.tell(
        "A second official clears the reply",
        &[
            format!("before that the server refuses it: \"{early}\""),
            "the draft is a note of the office: the server keeps ciphertext, nobody else reads it"
                .to_owned(),
            format!("the director cannot clear the own reply: \"{own}\""),
            format!("the dissent desk clears draft {name}: these words, and no others"),
        ],
    );
    Ok(())
}

/// The words of the reply. They are ours: no reply was published.
fn words() -> ReplyWords {
    let answer = |demand, outcome, reasons: &str, decision_by: Option<&str>| AnswerWords {
        demand,
        outcome,
        reasons: reasons.to_owned(),
        decision_by: decision_by.map(str::to_owned),
        change: None,
    };
    ReplyWords {
        signed_by: "The Director of Policy Planning".to_owned(),
        answers: vec![
            answer(
                1,
                Outcome::Rejected,
                "Humanitarian pauses are sought instead of a ceasefire.",
                None,
            ),
            answer(
                2,
                Outcome::Partly,
                "Talks through partners on hostages continue; prisoners are not ours to offer.",
                None,
            ),
            answer(
                3,
                Outcome::NeedsDecision,
                "A plan is before the principals.",
                Some("2024-02-01"),
            ),
            answer(
                4,
                Outcome::Partly,
                "The statements you list were reviewed; two will be corrected.",
                None,
            ),
            answer(
                5,
                Outcome::AlreadyPolicy,
                "Each report is assessed under the guidance in force, whoever is named.",
                None,
            ),
        ],
        closing: "Policy in force is carried out while these points are decided.".to_owned(),
    }
}

fn post(prepared: Prepared) -> OfficialPost {
    OfficialPost {
        document: Octets(prepared.document.to_canonical()),
        sealed: Octets(prepared.sealed),
        nonce: FixedOctets(prepared.nonce),
    }
}

fn request_about(
    stage: &Stage,
    keys: &OfficialKeys,
    operation: Operation,
    paper: &Paper,
) -> Result<Octets> {
    request(stage, keys, operation, Some(paper.authored.manifest.id()))
}

fn request(
    stage: &Stage,
    keys: &OfficialKeys,
    operation: Operation,
    memo: Option<demur_domain::ids::MemoId>,
) -> Result<Octets> {
    let requester = Requester::Official(keys.id.parse()?);
    let request = Request {
        operation,
        memo,
        requester,
        at: stage.now(),
    };
    Ok(Octets(
        UnverifiedRequest::by_official(&keys.signing_key(), request).to_canonical(),
    ))
}
