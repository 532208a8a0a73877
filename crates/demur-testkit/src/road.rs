//! The road of a memo, each step made by the client and taken to the application.

use demur_app::error::AppError;
use demur_client::attach::Written;
use demur_client::author;
use demur_client::circulation::Circulation;
use demur_client::notes::{self, NewNote, PreparedNote};
use demur_client::office::{self, Prepared, Subject};
use demur_client::sign::{self, Choice, Cosigned};
use demur_client::wallet::Authored;
use demur_domain::charter::Charter;
use demur_domain::choice::{IdentityMode, Outcome, Stance};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId};
use demur_domain::memo::Memo;
use demur_domain::operation::Operation;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::certificate::Certificate;
use demur_protocol::official::{AcknowledgementWords, AnswerWords, ReplyWords};
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_store::tx::Store;

use crate::clock::DAY;
use crate::officials::{CLERK, HEAD, id, keys};
use crate::world::World;

/// Demands of [`TEXT`].
pub const DEMANDS: u16 = 2;

/// The memo that tests write.
pub const TEXT: &str = "\
---
subject: Visas for interpreters
to: Secretary of State
marking: SBU
document: Draft cable on visas
document-sha256: 900c13fb45667478ab0549ee4f24a08ca3f90b5a583215a444596dfd831e2ac4
distribution: also to the embassies, not to the press office
continues: 4d5d3c1b6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70819
---

## Summary

(SBU) The backlog costs lives.

## Paragraphs

(U) The policy is to process each case in nine months.

(SBU) It takes four years, and people who worked for us die waiting.

## Demands

1. (SBU) Send twenty officers to the backlog.
2. (U) Publish the number of cases each month.
";

/// A memo under way, with what its author keeps.
pub struct Paper {
    /// What the author's wallet keeps of it.
    pub authored: Authored,
    /// The author, by number.
    pub author: usize,
    /// The filing that officials answer, once it is filed.
    pub filing: Option<DocumentDigest>,
}

impl Paper {
    /// The memo's id.
    #[must_use]
    pub fn memo(&self) -> MemoId {
        self.authored.manifest.id()
    }

    /// The memo as its authors froze it last; before they did, [`TEXT`].
    ///
    /// # Panics
    /// If it is none.
    #[must_use]
    pub fn text(&self) -> Memo {
        let frozen = self.authored.versions.last();
        let memo = frozen.map_or_else(|| Memo::parse_markdown(TEXT).ok(), |it| it.check().ok());
        memo.expect("a memo")
    }

    /// A request by the authors.
    #[must_use]
    pub fn request(&self, operation: Operation, at: i64) -> UnverifiedRequest {
        let request = Request {
            operation,
            memo: Some(self.memo()),
            requester: Requester::Author,
            at,
        };
        UnverifiedRequest::by_author(&self.authored.author_key(), request)
    }
}

/// A request by an official.
#[must_use]
pub fn official_request(
    name: &str,
    operation: Operation,
    memo: Option<MemoId>,
    at: i64,
) -> UnverifiedRequest {
    let request = Request {
        operation,
        memo,
        requester: Requester::Official(id(name)),
        at,
    };
    UnverifiedRequest::by_official(&keys(name).signing_key(), request)
}

/// A choice to sign in this mode and show no more than the affiliation.
#[must_use]
pub fn choice(mode: IdentityMode) -> Choice {
    Choice {
        late_until: None,
        mode,
        signatures_min: None,
        show: Vec::new(),
        stance: Stance::Support,
    }
}

/// Words that answer every demand.
#[must_use]
pub fn answers(demands: u16) -> ReplyWords {
    let answer = |demand| AnswerWords {
        demand,
        outcome: Outcome::Rejected,
        reasons: format!("The reasons for demand {demand} are its own."),
        decision_by: None,
        change: None,
    };
    ReplyWords {
        signed_by: "The Director".to_owned(),
        answers: (1..=demands).map(answer).collect(),
        closing: "Thank you.".to_owned(),
    }
}

impl<S: Store> World<S> {
    /// The `author`th person opens a memo.
    pub async fn open_memo(&mut self, author: usize) -> Paper {
        let instance = self.instance().await;
        let mut randomness = self.randomness();
        let person = self.people.get_mut(author).expect("a person");
        let opening =
            author::open(&instance, &person.wallet, &[], &mut randomness).expect("an opening");
        let author::Opening {
            authored,
            presentation,
            index,
            ..
        } = opening;
        self.app
            .memo_open(authored.manifest.clone(), presentation, index)
            .await
            .expect("memo_open");
        person.wallet.authored.push(authored.clone());
        Paper {
            authored,
            author,
            filing: None,
        }
    }

    /// The next version, frozen for this many days.
    pub async fn freeze(&self, paper: &Paper, days: i64) -> author::Frozen {
        let instance = self.instance().await;
        let closes_at = self.clock.now() + days * DAY;
        author::freeze(
            &instance,
            &paper.authored,
            Written::words(TEXT),
            closes_at,
            &mut self.randomness(),
        )
        .expect("a freeze")
    }

    /// Freezes the next version for 20 days and lets it circulate.
    pub async fn circulate(&self, paper: &mut Paper) {
        let frozen = self.freeze(paper, 20).await;
        self.app
            .memo_circulate(frozen.document, frozen.sealed_text)
            .await
            .expect("memo_circulate");
        paper.authored.versions.push(frozen.text);
    }

    /// The memo as somebody with the invitation sees it.
    pub async fn circulation(&self, paper: &Paper) -> Circulation {
        let shown = self.app.memo_show(paper.memo()).await.expect("memo_show");
        let key = paper.authored.circulation();
        let instance = self.instance().await;
        let (manifest, freeze, text) = (&shown.manifest, &shown.freeze, &shown.sealed_text);
        Circulation::open(&instance, paper.memo(), &key, manifest, freeze, text)
            .expect("the memo of the invitation")
    }

    /// Makes a person's co-signature without posting it, and without asking whether it would count.
    pub async fn cosignature(
        &self,
        circulation: &Circulation,
        signer: usize,
        choice: &Choice,
    ) -> Cosigned {
        let person = self.people.get(signer).expect("a person");
        let attributes = &person
            .wallet
            .enrolments
            .first()
            .expect("an enrolment")
            .attributes;
        let shown = sign::shown(attributes, &choice.show);
        let roster = &self.installation.roster;
        let mut randomness = self.randomness();
        sign::force(
            roster,
            circulation,
            &person.wallet,
            choice,
            &shown,
            &mut randomness,
        )
        .expect("a co-signature")
    }

    /// People co-sign, in one post. Returns what each keeps.
    pub async fn cosign(
        &self,
        paper: &Paper,
        signers: impl IntoIterator<Item = usize>,
    ) -> Vec<Cosigned> {
        let circulation = self.circulation(paper).await;
        let mut made = Vec::new();
        for signer in signers {
            let anonymous = choice(IdentityMode::Anonymous);
            made.push(self.cosignature(&circulation, signer, &anonymous).await);
        }
        let blocks: Vec<_> = made
            .iter()
            .map(|cosigned| cosigned.cosignature.to_block())
            .collect();
        self.app
            .memo_cosign(paper.memo(), &blocks)
            .await
            .expect("memo_cosign");
        made
    }

    /// People co-sign a filed memo, each in a post of their own. Returns what each keeps.
    pub async fn cosign_late(
        &self,
        paper: &Paper,
        signers: impl IntoIterator<Item = usize>,
    ) -> Vec<Cosigned> {
        let circulation = self.circulation(paper).await;
        let late = Choice {
            late_until: Some(i64::MAX),
            ..choice(IdentityMode::Anonymous)
        };
        let mut made = Vec::new();
        for signer in signers {
            let cosigned = self.cosignature(&circulation, signer, &late).await;
            let block = cosigned.cosignature.to_block();
            let posted = self.app.memo_cosign(paper.memo(), &[block]).await;
            posted.expect("memo_cosign");
            made.push(cosigned);
        }
        made
    }

    /// The author seals the memo.
    pub async fn seal(&self, paper: &Paper) -> Certificate {
        self.app
            .memo_seal(author::seal(&paper.authored))
            .await
            .expect("memo_seal")
    }

    /// The document by which the author files the memo. The sealed memo is kept in the paper.
    pub async fn filing(
        &self,
        paper: &mut Paper,
        certificate: &Certificate,
    ) -> UnverifiedAuthorDocument {
        let instance = self.instance().await;
        let mut randomness = self.randomness();
        author::file(&instance, &mut paper.authored, certificate, &mut randomness)
            .expect("a filing")
    }

    /// The author files the memo and gets the promise.
    pub async fn file(&self, paper: &mut Paper, certificate: &Certificate) -> Vec<u8> {
        let document = self.filing(paper, certificate).await;
        let verified = document
            .clone()
            .verify(paper.memo(), &paper.authored.manifest.author);
        paper.filing = Some(verified.expect("an author's document").digest());
        let authored = &paper.authored;
        let (sealed, key) = (authored.sealed_memo.clone(), authored.case_log_key);
        self.app
            .memo_file(document, sealed, key, authored.filing_nonce)
            .await
            .expect("memo_file")
    }

    /// A memo that went all the way to its filing, signed by these people, its leaf in the log.
    pub async fn filed(&mut self, signers: impl IntoIterator<Item = usize>) -> Paper {
        let (mut paper, certificate) = self.sealed(signers).await;
        self.file(&mut paper, &certificate).await;
        self.next_interval().await;
        paper
    }

    /// The same for one that cannot wait.
    pub async fn filed_urgently(&mut self, signers: impl IntoIterator<Item = usize>) -> Paper {
        let (mut paper, certificate) = self.sealed(signers).await;
        let (instance, mut randomness) = (self.instance().await, self.randomness());
        let why = "The airport closes in a month.";
        let marked = author::mark_urgent(&instance, &mut paper.authored, why, &mut randomness);
        marked.expect("a charter with an urgent track");
        self.file(&mut paper, &certificate).await;
        self.next_interval().await;
        paper
    }

    /// A memo that these people signed, sealed.
    async fn sealed(&mut self, signers: impl IntoIterator<Item = usize>) -> (Paper, Certificate) {
        let mut paper = self.open_memo(0).await;
        self.circulate(&mut paper).await;
        self.cosign(&paper, signers).await;
        let certificate = self.seal(&paper).await;
        (paper, certificate)
    }

    /// A memo that was signed in this way by these people and filed, its leaf in the log.
    pub async fn filed_as(
        &mut self,
        choice: &Choice,
        signers: impl IntoIterator<Item = usize>,
    ) -> Paper {
        let mut paper = self.open_memo(0).await;
        self.circulate(&mut paper).await;
        let circulation = self.circulation(&paper).await;
        for signer in signers {
            let made = self.cosignature(&circulation, signer, choice).await;
            let block = made.cosignature.to_block();
            let posted = self.app.memo_cosign(paper.memo(), &[block]).await;
            posted.expect("memo_cosign");
        }
        let certificate = self.seal(&paper).await;
        self.file(&mut paper, &certificate).await;
        self.next_interval().await;
        paper
    }

    /// An acknowledgement, ready to be posted.
    pub fn acknowledgement(&self, paper: &Paper, by: &str) -> Prepared {
        let words = AcknowledgementWords {
            responsible: "The Director".to_owned(),
            due: "in 60 working days".to_owned(),
            monitor: "the Open Forum".to_owned(),
            protection: "2 FAM 071.1".to_owned(),
            risk: None,
        };
        let number = "DC-2026-0001".parse().expect("a case number");
        let said = (number, words);
        self.prepared(paper, |subject, world| {
            office::acknowledge(
                &keys(by),
                subject,
                &self.charter(),
                said,
                &mut world.randomness(),
            )
        })
    }

    /// A distribution to the readers the charter names and these, ready to be posted.
    pub fn distribution(&self, paper: &Paper, by: &str, further: &[&str]) -> Prepared {
        let mut readers = self.named_readers(paper);
        readers.extend(further.iter().map(|name| id(name)));
        self.distribution_to(paper, by, readers)
    }

    /// A distribution to exactly these readers, ready to be posted.
    pub fn distribution_to(&self, paper: &Paper, by: &str, readers: Vec<OfficialId>) -> Prepared {
        self.prepared(paper, |subject, world| {
            let note = "as the charter says".to_owned();
            let (by, memo) = (keys(by), paper.text());
            office::distribute(&by, subject, &memo, readers, note, &mut world.randomness())
        })
    }

    /// The charter.
    ///
    /// # Panics
    /// If it is none.
    #[must_use]
    pub fn charter(&self) -> Charter {
        let toml = std::str::from_utf8(&self.installation.charter_toml).expect("a text");
        Charter::parse(toml).expect("a charter")
    }

    /// The readers whom the charter names for a memo.
    pub fn named_readers(&self, paper: &Paper) -> Vec<OfficialId> {
        let charter = self.charter();
        self.installation
            .roster
            .readers_for(&charter, &paper.authored.manifest)
    }

    /// A reply that says it answers these demands, ready to be posted.
    pub fn reply(&self, paper: &Paper, by: &str, demands: Vec<u16>) -> Prepared {
        self.prepared(paper, |subject, world| {
            let words = answers(DEMANDS);
            office::force_reply(&keys(by), subject, demands, words, &mut world.randomness())
        })
    }

    /// A statement to all staff, ready to be posted.
    pub fn statement(&self, paper: &Paper, by: &str) -> Prepared {
        self.prepared(paper, |subject, world| {
            let message = "We have seen a memo.".to_owned();
            office::statement(&keys(by), subject, message, &mut world.randomness())
        })
    }

    pub(crate) fn prepared(
        &self,
        paper: &Paper,
        prepare: impl FnOnce(&Subject<'_>, &Self) -> Result<Prepared, office::OfficeRefusal>,
    ) -> Prepared {
        let reply_to = paper
            .authored
            .circulation()
            .identity()
            .recipient()
            .to_string();
        let filing = paper.filing.expect("a filed memo");
        let subject = Subject {
            memo: paper.memo(),
            filing,
            reply_to: &reply_to,
        };
        prepare(&subject, self).expect("a document")
    }

    /// Posts an acknowledgement.
    ///
    /// # Errors
    /// As the operation.
    pub async fn acknowledge(&self, paper: &Paper, by: &str) -> Result<(), AppError> {
        let Prepared {
            document,
            sealed,
            nonce,
        } = self.acknowledgement(paper, by);
        self.app.case_acknowledge(document, sealed, nonce).await
    }

    /// Posts a distribution to the readers the charter names.
    ///
    /// # Errors
    /// As the operation.
    pub async fn distribute(&self, paper: &Paper, by: &str) -> Result<(), AppError> {
        let Prepared {
            document,
            sealed,
            nonce,
        } = self.distribution(paper, by, &[]);
        self.app.case_distribute(document, sealed, nonce).await
    }

    /// A note with a label and this text, ready to be posted.
    pub fn note(&self, paper: &Paper, by: &str, text: &str) -> PreparedNote {
        let written = NewNote {
            text: text.to_owned(),
            labels: vec!["visas".to_owned()],
            ..NewNote::default()
        };
        let (roster, memo) = (&self.installation.roster, paper.memo());
        notes::write(&keys(by), roster, memo, written, &mut self.randomness()).expect("a note")
    }

    /// A note with this text to a reader besides the office, ready to be posted.
    pub fn note_to(&self, paper: &Paper, by: &str, reader: &str, text: &str) -> PreparedNote {
        let written = NewNote {
            text: text.to_owned(),
            reader: Some(id(reader)),
            ..NewNote::default()
        };
        let (roster, memo) = (&self.installation.roster, paper.memo());
        notes::write(&keys(by), roster, memo, written, &mut self.randomness()).expect("a note")
    }

    /// Posts a reply to every demand, cleared by another official, and returns its digest.
    ///
    /// # Errors
    /// As the operations.
    pub async fn answer(&self, paper: &Paper, by: &str) -> Result<DocumentDigest, AppError> {
        let reply = self.reply(paper, by, (1..=DEMANDS).collect());
        let other = if by == CLERK { HEAD } else { CLERK };
        self.clear(paper, other, &reply).await?;
        let Prepared {
            document,
            sealed,
            nonce,
        } = reply;
        let official = self
            .installation
            .roster
            .official(&id(by))
            .expect("an official");
        let key = official.key().expect("a key");
        let digest = document
            .clone()
            .verify(&key)
            .map(|document| document.digest());
        self.app.case_reply(document, sealed, nonce).await?;
        Ok(digest.expect("a document of the official"))
    }
}
