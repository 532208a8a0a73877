//! Enrolment, the draft, and its revision.

use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, anyhow};
use demur_client::attach::Written;
use demur_client::author::{self, Opening};
use demur_client::circulation::Circulation;
use demur_client::enrol::{self, Enrolment};
use demur_client::trust::Instance;
use demur_client::wallet::{Authored, Wallet};
use demur_crypto::randomness::random_bytes;
use demur_domain::ids::EpochId;
use demur_protocol::api::{AuthorPost, CirculatePost, CredentialPost, MemoPost, Octets, Text};
use demur_protocol::codec::Canonical;

use super::memo;
use super::stage::{Stage, october, september};
use crate::demo::Person;
use crate::http::Api;
use crate::system::OsRandomness;

/// How many people act at the same time.
pub(super) const AT_ONCE: usize = 24;
/// Longest circulation the play asks for: to the end of 13 November.
const CIRCULATION_SECONDS: i64 = 10 * 24 * 3600;

/// A person and what they keep.
pub(super) struct Member {
    pub(super) person: Person,
    pub(super) wallet: Wallet,
}

/// Everyone in the play.
pub(super) struct Cast {
    /// Members of the epoch that the memo accepts.
    pub(super) members: Vec<Member>,
    /// A contractor with a credential of the same epoch.
    pub(super) contractor: Member,
    /// A member who enrolled in September and not in October.
    pub(super) of_september: Member,
    /// The two authors, both of State: the first members.
    pub(super) authors: [usize; 2],
}

/// A memo on its way, as its author keeps it.
pub(super) struct Paper {
    pub(super) authored: Authored,
}

/// Enrols everyone and closes the epochs.
pub(super) fn enrol(stage: &mut Stage) -> Result<Cast> {
    let instance = stage.instance()?;
    let mut people = stage.people();
    let total = people.len();
    // One member of USAID missed October: that person holds a credential of September only.
    let absent = people.pop().context("a member of USAID")?;
    let of_september = enrol_one(&stage.api, &instance, &absent, &september()?)?;
    stage.close_epoch(&september()?)?;
    let mut members = enrol_all(&stage.api, &instance, people, &october()?)?;
    stage.set_clock("2023-11-01T09:30")?;
    stage.close_epoch(&october()?)?;
    let contractor = members
        .iter()
        .position(|member| member.person.affiliation == "contractor");
    let contractor = members.remove(contractor.context("a contractor")?);
    let instance = stage.instance()?;
    let counts: Vec<String> = instance
        .newest_closed()
        .iter()
        .filter_map(|known| {
            let (roll, _) = known.roll.as_ref()?;
            Some(format!("{} {}", roll.issued, roll.institution))
        })
        .collect();
    stage.tell(&format!("{total} members are enrolled, blindly, by two issuers; enrolment is closed"), &[
        format!("the rolls in the log say: {} (October)", counts.join(", ")),
        "the set one hides in is fixed before any memo exists; holding a credential means nothing"
            .to_owned(),
    ]);
    Ok(Cast {
        members,
        contractor,
        of_september,
        authors: [0, 1],
    })
}

fn enrol_all(
    api: &Api,
    instance: &Instance,
    people: Vec<Person>,
    epoch: &EpochId,
) -> Result<Vec<Member>> {
    in_parallel(people, |person| enrol_one(api, instance, &person, epoch))
}

fn enrol_one(api: &Api, instance: &Instance, person: &Person, epoch: &EpochId) -> Result<Member> {
    let known = instance
        .epoch(&person.institution, epoch)
        .context("the epoch is in the log")?;
    let seed: [u8; 32] = random_bytes(&mut OsRandomness);
    let answer = api.credential_issue(&CredentialPost {
        institution: Text(person.institution.clone()),
        epoch: Text(epoch.clone()),
        staff: person.staff.clone(),
        code: person.code.clone(),
        commitment: Octets(enrol::request(&seed, &known.epoch)?.as_bytes().to_vec()),
    })?;
    let attributes = answer.attributes.to_vec();
    let enrolment: Enrolment =
        enrol::accept(seed, &known.epoch, answer.blind_signature.0, attributes)?;
    let mut wallet = Wallet::new(api.base().to_owned(), instance.log.to_string());
    wallet.enrolments.push(enrolment);
    Ok(Member {
        person: person.clone(),
        wallet,
    })
}

/// Two authors of State draft the memo; the lead author opens it and lets it circulate.
pub(super) fn draft(stage: &mut Stage, cast: &Cast) -> Result<Paper> {
    stage.set_clock("2023-11-03T10:10")?;
    let instance = stage.instance()?;
    let lead = cast
        .members
        .get(cast.authors[0])
        .context("the lead author")?;
    let Opening {
        authored,
        presentation,
        index,
        ..
    } = author::open(&instance, &lead.wallet, &[], &mut OsRandomness)?;
    stage.api.memo_open(&MemoPost {
        manifest: Octets(author::manifest_octets(&authored)),
        presentation: Octets(presentation.to_canonical()),
        index,
    })?;
    let mut paper = Paper { authored };
    circulate(stage, &mut paper, &instance, memo::FIRST)?;
    stage.tell(
        "Two authors of State open a memo with five demands, marked SBU",
        &[
            "the server learns that a member opened it, not who; it stores ciphertext only"
                .to_owned(),
            "the link carries memo id and key behind the #, so the key never reaches the server"
                .to_owned(),
        ],
    );
    Ok(paper)
}

/// Readers ask for evidence: the authors take the memo back, add it, and circulate version 2.
pub(super) fn revise(stage: &mut Stage, paper: &mut Paper) -> Result<()> {
    stage.set_clock("2023-11-04T11:15")?;
    let instance = stage.instance()?;
    let memo = paper.authored.manifest.id();
    let document = Octets(author::revise(&paper.authored).to_canonical());
    stage.api.memo_revise(&memo, &AuthorPost { document })?;
    circulate(stage, paper, &instance, &memo::second())?;
    stage.tell(
        "Readers ask for evidence; the authors revise: version 2 circulates",
        &["signatures on version 1 do not carry over: whoever agrees signs again".to_owned()],
    );
    Ok(())
}

fn circulate(stage: &Stage, paper: &mut Paper, instance: &Instance, markdown: &str) -> Result<()> {
    let closes_at = stage.now().saturating_add(CIRCULATION_SECONDS);
    let frozen = author::freeze(
        instance,
        &paper.authored,
        Written::words(markdown),
        closes_at,
        &mut OsRandomness,
    )?;
    let post = CirculatePost {
        document: Octets(frozen.document.to_canonical()),
        sealed_text: Octets(frozen.sealed_text),
    };
    stage
        .api
        .memo_circulate(&paper.authored.manifest.id(), &post)?;
    paper.authored.versions.push(frozen.text);
    Ok(())
}

/// The memo as whoever has the invitation sees it.
pub(super) fn circulation(api: &Api, instance: &Instance, paper: &Paper) -> Result<Circulation> {
    let memo = paper.authored.manifest.id();
    let shown = api.memo_show(&memo)?;
    let key = paper.authored.circulation();
    let (manifest, freeze) = (&shown.manifest.0, &shown.freeze.0);
    Ok(Circulation::open(
        instance,
        memo,
        &key,
        manifest,
        freeze,
        &shown.sealed_text.0,
    )?)
}

/// Runs `act` for everyone, [`AT_ONCE`] at a time, and keeps their order.
pub(super) fn in_parallel<T: Send, U: Send>(
    everyone: Vec<T>,
    act: impl Fn(T) -> Result<U> + Sync,
) -> Result<Vec<U>> {
    let waiting = Mutex::new(everyone.into_iter().enumerate());
    let done = Mutex::new(Vec::new());
    let broken = || anyhow!("a person of the play was interrupted");
    let worker = || -> Result<()> {
        loop {
            let next = waiting.lock().map_err(|_| broken())?.next();
            let Some((number, one)) = next else {
                return Ok(());
            };
            let outcome = act(one)?;
            done.lock().map_err(|_| broken())?.push((number, outcome));
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| broken())?)
    })?;
    let mut done = done.into_inner().map_err(|_| broken())?;
    done.sort_by_key(|(number, _)| *number);
    Ok(done.into_iter().map(|(_, outcome)| outcome).collect())
}
