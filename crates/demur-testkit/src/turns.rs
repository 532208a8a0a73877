//! The turns of a memo's road, each made by the client and taken to the application.

use demur_app::author_turn::AuthorTurn as Posted;
use demur_app::error::AppError;
use demur_client::office::Prepared;
use demur_client::opening;
use demur_client::turns::{AuthorTurn, OfficialTurn, PreparedTurn, by_authors, by_official};
use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation;
use demur_protocol::official::{OfficialStep, OfficialWords, SHARE_OCTETS};
use demur_store::tx::Store;

use crate::charter::UNDERTAKING;
use crate::officials::{id, keys};
use crate::panel::seated;
use crate::road::Paper;
use crate::world::World;

impl<S: Store> World<S> {
    /// An official's turn, ready to be posted.
    pub fn official_turn(&self, paper: &Paper, by: &str, turn: OfficialTurn) -> Prepared {
        self.prepared(paper, |subject, world| {
            by_official(&keys(by), subject, turn, &mut world.randomness())
        })
    }

    /// A request to open the name of one signature, counted from 0, ready to be posted.
    pub fn opening_request(&self, paper: &Paper, by: &str, signature: u32) -> Prepared {
        let roster = &self.installation.roster;
        let (reasons, basis) = ("A court wants to hear the witness.", "Order 23-cv-1");
        let asked = (signature, reasons.to_owned(), basis.to_owned());
        self.prepared(paper, |subject, world| {
            opening::request(&keys(by), subject, roster, asked, &mut world.randomness())
        })
    }

    /// What a trustee decides on a request, made past every check and without a share that is one,
    /// ready to be posted.
    pub fn forced_opening(&self, paper: &Paper, by: &str, step: OfficialStep) -> Prepared {
        let words = match step {
            OfficialStep::ApproveOpening { .. } => OfficialWords::OpeningApproval {
                share: [1; SHARE_OCTETS],
            },
            _ => OfficialWords::Ruling {
                reasons: "The order names nobody.".to_owned(),
            },
        };
        self.prepared(paper, |subject, world| {
            opening::force(&keys(by), subject, (step, words), &mut world.randomness())
        })
    }

    /// Posts an official's turn, and returns the digest of its document.
    ///
    /// # Errors
    /// As the operation.
    pub async fn turn(
        &self,
        paper: &Paper,
        by: &str,
        turn: OfficialTurn,
    ) -> Result<DocumentDigest, AppError> {
        let operation = turn.operation();
        let prepared = self.official_turn(paper, by, turn);
        self.post_turn(operation, by, prepared).await
    }

    /// An official promises what the charter asks for, before opening the case.
    ///
    /// # Errors
    /// As the operation.
    pub async fn undertake(&self, paper: &Paper, by: &str) -> Result<(), AppError> {
        let text = UNDERTAKING.to_owned();
        let undertaken = self.turn(paper, by, OfficialTurn::Undertake { text });
        undertaken.await.map(drop)
    }

    /// Posts a turn of an official that is ready.
    ///
    /// # Errors
    /// As the operation.
    pub async fn post_turn(
        &self,
        operation: Operation,
        by: &str,
        prepared: Prepared,
    ) -> Result<DocumentDigest, AppError> {
        let Prepared {
            document,
            sealed,
            nonce,
        } = prepared;
        let official = self.installation.roster.official(&id(by));
        let key = official.expect("an official").key().expect("a key");
        let digest = document.clone().verify(&key).map(|it| it.digest());
        self.app
            .official_turn(operation, document, sealed, nonce)
            .await?;
        Ok(digest.expect("a document of the official"))
    }

    /// The authors' turn, ready to be posted.
    pub fn prepared_turn(&self, paper: &Paper, turn: AuthorTurn) -> PreparedTurn {
        let words = "We do not agree, and say why.".to_owned();
        let roster = &self.installation.roster;
        by_authors(
            (roster, &seated()),
            &paper.authored,
            turn,
            words,
            &mut self.randomness(),
        )
        .expect("a turn")
    }

    /// Posts a turn of the authors, and returns the digest of its document.
    ///
    /// # Errors
    /// As the operation.
    pub async fn author_turn(
        &self,
        paper: &Paper,
        turn: AuthorTurn,
    ) -> Result<DocumentDigest, AppError> {
        let prepared = self.prepared_turn(paper, turn);
        let author = &paper.authored.manifest.author;
        let verified = prepared.document.clone().verify(paper.memo(), author);
        let posted = posted(prepared);
        self.app.author_turn(turn.operation(), posted).await?;
        Ok(verified.expect("an author's document").digest())
    }
}

/// What the application takes.
#[must_use]
pub fn posted(prepared: PreparedTurn) -> Posted {
    Posted {
        document: prepared.document,
        sealed: prepared.sealed,
        handover: prepared.handover,
        nonce: prepared.nonce,
    }
}
