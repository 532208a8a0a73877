//! What comes before a reply: who clears it, and more time for it.

use demur_app::error::AppError;
use demur_client::extension::{approve_extension, draft_extension, request_extension};
use demur_client::office::{self, Prepared};
use demur_domain::ids::StatementDigest;
use demur_store::tx::Store;

use crate::officials::{id, keys};
use crate::road::Paper;
use crate::world::World;

impl<S: Store> World<S> {
    /// A clearance of a reply that is ready to be posted, ready to be posted.
    pub fn clearance(&self, paper: &Paper, by: &str, reply: &Prepared) -> Prepared {
        let reply = reply.document.statement.digest();
        self.prepared(paper, |subject, world| {
            let position = format!("The {by}");
            office::force_clear(&keys(by), subject, reply, position, &mut world.randomness())
        })
    }

    /// Posts a clearance of a reply that is ready to be posted.
    ///
    /// # Errors
    /// As the operation.
    pub async fn clear(&self, paper: &Paper, by: &str, reply: &Prepared) -> Result<(), AppError> {
        let Prepared {
            document,
            sealed,
            nonce,
        } = self.clearance(paper, by, reply);
        self.app.reply_clear(document, sealed, nonce).await
    }

    /// Asks another official to clear a reply that is ready to be posted.
    ///
    /// # Errors
    /// As the operation.
    pub async fn ask_clearance(
        &self,
        paper: &Paper,
        (by, of): (&str, &str),
        reply: &Prepared,
    ) -> Result<(), AppError> {
        let Prepared {
            document,
            sealed,
            nonce,
        } = self.clearance_request(paper, (by, of), reply);
        self.app.clearance_ask(document, sealed, nonce).await
    }

    /// A request to another official to clear a reply that is ready to be posted, ready to be posted.
    pub fn clearance_request(
        &self,
        paper: &Paper,
        (by, of): (&str, &str),
        reply: &Prepared,
    ) -> Prepared {
        let asked = (id(of), reply.document.statement.digest());
        self.prepared(paper, |subject, world| {
            let (note, mut randomness) = ("Please look.".to_owned(), world.randomness());
            office::force_ask_clearance(&keys(by), subject, asked, note, &mut randomness)
        })
    }

    /// A request for so many more days to reply, ready to be posted.
    pub fn extension(&self, paper: &Paper, by: &str, days: u16) -> Prepared {
        self.prepared(paper, |subject, world| {
            let (mut randomness, reason) = (world.randomness(), "Two bureaus differ.".to_owned());
            let (charter, roster) = (world.charter(), &world.installation.roster);
            let asked = (days, reason);
            let draft = draft_extension(&id(by), subject, &charter, asked, &mut randomness)?;
            let rules = (&charter, roster);
            request_extension(&keys(by), subject, rules, draft, &mut randomness)
        })
    }

    /// A grant of a request, ready to be posted.
    pub fn grant(&self, paper: &Paper, by: &str, request: &Prepared) -> Prepared {
        self.grant_of(paper, by, request.document.statement.digest())
    }

    /// A grant of the request with this digest, ready to be posted.
    pub fn grant_of(&self, paper: &Paper, by: &str, request: StatementDigest) -> Prepared {
        self.prepared(paper, |subject, world| {
            let note = "Granted.".to_owned();
            approve_extension(&keys(by), subject, request, note, &mut world.randomness())
        })
    }

    /// Posts a request for so many more days to reply, and returns it.
    ///
    /// # Errors
    /// As the operation.
    pub async fn ask_extension(
        &self,
        paper: &Paper,
        by: &str,
        days: u16,
    ) -> Result<Prepared, AppError> {
        let prepared = self.extension(paper, by, days);
        let (document, sealed) = (prepared.document.clone(), prepared.sealed.clone());
        self.app
            .extension_request(document, sealed, prepared.nonce)
            .await?;
        Ok(prepared)
    }

    /// Posts a grant of a request.
    ///
    /// # Errors
    /// As the operation.
    pub async fn approve_extension(
        &self,
        paper: &Paper,
        by: &str,
        request: &Prepared,
    ) -> Result<(), AppError> {
        let Prepared {
            document,
            sealed,
            nonce,
        } = self.grant(paper, by, request);
        self.app.extension_approve(document, sealed, nonce).await
    }
}
