//! Reading a memo for an operation: its row, its fixed parts decoded, and the table's decision.

use std::sync::Arc;

use demur_domain::charter::Charter;
use demur_domain::ids::{MemoId, VersionDigest};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::{Transition, decide};
use demur_protocol::author::{AuthorDocument, AuthorStep, Freeze, UnverifiedAuthorDocument};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::manifest::MemoManifest;
use demur_store::rows::MemoRow;
use demur_store::tx::Tx;

use crate::cache::Cache;
use crate::due_dates::due_at;
use crate::error::AppError;

/// The first instant that is too late to co-sign a memo filed at this one; none where the charter
/// lets nobody (R62).
pub(crate) fn late_ends_at(charter: &Charter, filed_at: i64) -> Result<Option<i64>, AppError> {
    let late = charter.late();
    late.map(|late| due_at(charter, filed_at, late.within))
        .transpose()
}

/// A memo as an operation reads it.
pub(crate) struct Memo {
    pub(crate) row: MemoRow,
    pub(crate) state: State,
    pub(crate) manifest: MemoManifest,
    pub(crate) charter: Arc<Charter>,
}

impl Memo {
    /// The memo, or not found.
    pub(crate) async fn load(
        tx: &mut dyn Tx,
        cache: &Cache,
        id: &MemoId,
    ) -> Result<Self, AppError> {
        let row = tx.memo_get(id).await?.ok_or(AppError::NotFound)?;
        let manifest = MemoManifest::from_canonical(&row.manifest)?;
        // Asserted when it was written, and again now that it is read.
        if manifest.id() != *id {
            return Err(AppError::Bug("memo under another id"));
        }
        let state = State::from_name(&row.state).ok_or(AppError::Bug("stored state"))?;
        let charter = cache.charter(tx, &manifest.charter).await?;
        Ok(Self {
            row,
            state,
            manifest,
            charter,
        })
    }

    /// Asks the table.
    pub(crate) fn decide(&self, operation: Operation, role: Role) -> Result<Transition, AppError> {
        Ok(decide(Some(self.state), operation, role)?)
    }

    /// Verifies a document by the authors, and asks the table whether they may take the step now.
    pub(crate) fn decide_author(
        &self,
        operation: Operation,
        document: UnverifiedAuthorDocument,
    ) -> Result<(Transition, AuthorDocument), AppError> {
        let document = document
            .verify(self.row.id, &self.manifest.author)
            .map_err(|_| AppError::NotAuthorised)?;
        Ok((self.decide(operation, Role::Author)?, document))
    }

    /// The freeze of the current version.
    pub(crate) fn freeze(&self) -> Result<Freeze, AppError> {
        let octets = self.row.freeze.as_deref().ok_or(AppError::NotFound)?;
        let document = UnverifiedAuthorDocument::from_canonical(octets)?
            .verify(self.row.id, &self.manifest.author)
            .map_err(|_| AppError::Bug("stored freeze"))?;
        match document.step() {
            AuthorStep::Circulate(freeze) => Ok(freeze.clone()),
            _ => Err(AppError::Bug("stored freeze")),
        }
    }

    /// The certificate, once the memo is sealed.
    pub(crate) fn certificate(&self) -> Result<Option<Certificate>, AppError> {
        let octets = self.row.certificate.as_deref();
        octets
            .map(Certificate::from_canonical)
            .transpose()
            .map_err(|_| AppError::Bug("stored certificate"))
    }

    /// The digest of the version in circulation; zeros before there is one.
    pub(crate) fn version_digest(&self) -> Result<VersionDigest, AppError> {
        match self.row.freeze {
            Some(_) => Ok(self.freeze()?.digest),
            None => Ok(VersionDigest::from_bytes([0; 32])),
        }
    }

    /// Writes the state that the table decided, with whatever else of the row was changed.
    pub(crate) async fn store(
        mut self,
        tx: &mut dyn Tx,
        transition: Transition,
    ) -> Result<(), AppError> {
        let state = transition.to().ok_or(AppError::Bug("memo without state"))?;
        self.row.state = state.name().to_owned();
        Ok(tx.memo_update(&self.row).await?)
    }
}
