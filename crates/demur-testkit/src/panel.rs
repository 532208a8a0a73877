//! The turns of a review panel, each made by the client and taken to the application.

use demur_app::error::AppError;
use demur_client::office::Prepared;
use demur_client::panel::{AuthorsPanelTurn, PanelTurn, by_authors, by_panel};
use demur_client::turns::PreparedTurn;
use demur_crypto::seal::FileKey;
use demur_domain::ids::{DocumentDigest, OfficialId};
use demur_store::tx::Store;

use crate::officials::{HEAD, id, keys};
use crate::road::Paper;
use crate::turns::posted;
use crate::world::World;

/// Officials who read, and can be called to a panel.
pub const EXPERTS: [&str; 4] = [
    "executive-secretary",
    "head-of-agency-usaid",
    "legal-adviser",
    "under-secretary-political",
];

/// Who sits on [`World::whole_panel`].
pub(crate) fn seated() -> Vec<OfficialId> {
    EXPERTS[..3].iter().map(|name| id(name)).collect()
}

/// What makes the head of the office form a panel of these.
#[must_use]
pub fn form(paper: &Paper, members: &[&str], nomination: Option<DocumentDigest>) -> PanelTurn {
    let key = FileKey::of(&keys(HEAD).identity(), &paper.authored.sealed_memo);
    PanelTurn::Form {
        members: members.iter().map(|name| id(name)).collect(),
        nomination,
        reasons: "They know the subject.".to_owned(),
        key: key.expect("the head can open the memo"),
    }
}

impl<S: Store> World<S> {
    /// A turn of the panel by an official, ready to be posted.
    pub fn panel_prepared(&self, paper: &Paper, by: &str, turn: PanelTurn) -> Prepared {
        let members: Vec<OfficialId> = EXPERTS.iter().map(|name| id(name)).collect();
        self.prepared(paper, |subject, world| {
            let readers = (&world.installation.roster, members.as_slice());
            by_panel(&keys(by), subject, readers, turn, &mut world.randomness())
        })
    }

    /// Posts it, and returns the digest of its document.
    ///
    /// # Errors
    /// As the operation.
    pub async fn panel(
        &self,
        paper: &Paper,
        by: &str,
        turn: PanelTurn,
    ) -> Result<DocumentDigest, AppError> {
        let operation = turn.operation();
        let prepared = self.panel_prepared(paper, by, turn);
        self.post_turn(operation, by, prepared).await
    }

    /// The authors' turn, ready to be posted.
    pub fn authors_panel_prepared(&self, paper: &Paper, turn: AuthorsPanelTurn) -> PreparedTurn {
        let members: Vec<OfficialId> = EXPERTS.iter().map(|name| id(name)).collect();
        let readers = (&self.installation.roster, members.as_slice());
        let (words, randomness) = ("This is why.".to_owned(), &mut self.randomness());
        by_authors(readers, &paper.authored, turn, words, randomness).expect("a turn")
    }

    /// Posts it, and returns the digest of its document.
    ///
    /// # Errors
    /// As the operation.
    pub async fn authors_panel(
        &self,
        paper: &Paper,
        turn: AuthorsPanelTurn,
    ) -> Result<DocumentDigest, AppError> {
        let operation = turn.operation();
        let prepared = self.authors_panel_prepared(paper, turn);
        let author = &paper.authored.manifest.author;
        let verified = prepared.document.clone().verify(paper.memo(), author);
        self.app.author_turn(operation, posted(prepared)).await?;
        Ok(verified.expect("an author's document").digest())
    }

    /// A whole panel that has declared no conflict, with whom the authors named: the document that
    /// says who is on it.
    pub async fn whole_panel(&self, paper: &Paper) -> DocumentDigest {
        let nominate = AuthorsPanelTurn::Nominate(id(EXPERTS[1]));
        let nomination = self.authors_panel(paper, nominate).await;
        let nomination = nomination.expect("nominated");
        self.next_interval().await;
        let turn = form(paper, &EXPERTS[..3], Some(nomination));
        let panel = self.panel(paper, HEAD, turn).await.expect("formed");
        self.next_interval().await;
        for member in &EXPERTS[..3] {
            let turn = declare(panel, false);
            self.panel(paper, member, turn).await.expect("declared");
            self.next_interval().await;
        }
        panel
    }
}

/// What a member says of a conflict of interest.
#[must_use]
pub fn declare(panel: DocumentDigest, conflict: bool) -> PanelTurn {
    PanelTurn::Declare {
        panel,
        conflict,
        declaration: "I say so.".to_owned(),
    }
}

/// What the panel looks into.
#[must_use]
pub fn propose(panel: DocumentDigest) -> PanelTurn {
    PanelTurn::Propose {
        panel,
        issues: "Whether it holds.".to_owned(),
    }
}

/// What it reports.
#[must_use]
pub fn report(issues: DocumentDigest) -> PanelTurn {
    PanelTurn::Report {
        issues,
        report: "It holds.".to_owned(),
    }
}

/// What a member says beside it.
#[must_use]
pub fn dissent(report: DocumentDigest) -> PanelTurn {
    PanelTurn::Dissent {
        report,
        opinion: "It does not.".to_owned(),
    }
}
