//! `memo_seal`: the authors fix the set of signatures, and the certificate follows from it (T8).

use demur_domain::guard::check_signers;
use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_domain::state::State;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::certificate::{Certificate, CertificateSubject, pseudonyms_are_distinct};
use demur_protocol::codec::Canonical;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memos::Memo;
use crate::refusal::StepRefusal;

impl<S: Store> App<S> {
    /// Seals the current version. The same document again gets the same certificate.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn memo_seal(
        &self,
        document: UnverifiedAuthorDocument,
    ) -> Result<Certificate, AppError> {
        self.transact(Operation::MemoSeal, document, |app, document, tx| {
            Box::pin(app.seal(tx, document))
        })
        .await
    }

    async fn seal(
        &self,
        tx: &mut dyn Tx,
        document: &UnverifiedAuthorDocument,
    ) -> Result<Certificate, AppError> {
        let id = document.memo();
        let mut memo = Memo::load(tx, self.cache(), &id).await?;
        let verified = document
            .clone()
            .verify(id, &memo.manifest.author)
            .map_err(|_| AppError::NotAuthorised)?;
        let AuthorStep::Seal { version: named } = *verified.step() else {
            return Err(StepRefusal::WrongKind.into());
        };
        if let (State::Sealed, Some(certificate)) = (memo.state, memo.certificate()?) {
            return Ok(certificate);
        }
        let (transition, _) = memo.decide_author(Operation::MemoSeal, document.clone())?;
        // A text that went back to the desk has no version that signatures stand on.
        let version = memo
            .row
            .version
            .filter(|_| memo.state == State::Circulating);
        let version = version.ok_or(Refusal::NotInThisState)?;
        if version != named {
            return Err(Refusal::VersionNotCurrent.into());
        }
        if !self.is_open(&memo)? {
            return Err(Refusal::WindowOver.into());
        }
        let rows = tx.cosignature_list(&id, version).await?;
        check_signers(&memo.charter, rows.len() as u64)?;
        let signed = rows
            .iter()
            .map(|row| UnverifiedPresentation::from_canonical(&row.presentation))
            .collect::<Result<Vec<_>, _>>()?;
        let signed: Vec<_> = signed.iter().collect();
        // The unique index held it when they were written; asserted again now that they are read.
        if !pseudonyms_are_distinct(&signed) {
            return Err(AppError::Bug("a pseudonym that signed twice"));
        }
        let freeze = memo.freeze()?;
        let subject = CertificateSubject {
            memo: id,
            charter: memo.manifest.charter,
            version,
            digest: freeze.digest,
            demands: freeze.demands,
            cell_min: memo.charter.anonymity().cell_min,
        };
        let certificate = Certificate::compute(subject, &signed);
        memo.row.certificate = Some(certificate.to_canonical());
        memo.store(tx, transition).await?;
        tx.cosignature_clear(&id, Some(version)).await?;
        Ok(certificate)
    }
}
