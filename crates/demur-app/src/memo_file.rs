//! `memo_file`: the authors hand the memo in (T9). Nobody approves it, and no role can stop it.

use demur_crypto::labels::sha256;
use demur_crypto::seal::split_header;
use demur_domain::deadlines::ReplyClock;
use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_protocol::author::{AuthorStep, Filing, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueDates, EventKind};
use demur_protocol::sizes::SEALED_OCTETS_MAX;
use demur_store::rows::FilingRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::due_dates::due_dates;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::memos::Memo;
use crate::refusal::StepRefusal;
use crate::sealed::check_sealed;
use crate::turns::instant;
use crate::work::Draw;

struct Handover {
    document: UnverifiedAuthorDocument,
    sealed_memo: Vec<u8>,
    case_log_key: [u8; 32],
    filed: Draw,
    due_dates: Draw,
}

impl<S: Store> App<S> {
    /// Files the memo and answers with the log's signed promise. The same document again gets the
    /// same promise, so that a lost answer costs nothing. `nonce` hides the leaf's commitment; it
    /// is the authors', so that they find their leaf without asking.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn memo_file(
        &self,
        document: UnverifiedAuthorDocument,
        sealed_memo: Vec<u8>,
        case_log_key: [u8; 32],
        nonce: [u8; 32],
    ) -> Result<Vec<u8>, AppError> {
        check_sealed(&sealed_memo, SEALED_OCTETS_MAX)?;
        let (filed, due_dates) = (self.draw_with(nonce), self.draw());
        let handover = Handover {
            document,
            sealed_memo,
            case_log_key,
            filed,
            due_dates,
        };
        self.transact(Operation::MemoFile, handover, |app, handover, tx| {
            Box::pin(app.file(tx, handover))
        })
        .await
    }

    async fn file(&self, tx: &mut dyn Tx, handover: &Handover) -> Result<Vec<u8>, AppError> {
        let octets = handover.document.to_canonical();
        let id = handover.document.memo();
        let mut memo = Memo::load(tx, self.cache(), &id).await?;
        if let Some(filing) = memo.row.filing.as_ref().filter(|f| f.document == octets) {
            return Ok(filing.promise.clone());
        }
        let (transition, document) =
            memo.decide_author(Operation::MemoFile, handover.document.clone())?;
        let AuthorStep::File(filing) = document.step() else {
            return Err(StepRefusal::WrongKind.into());
        };
        check_filing(&memo, filing, handover)?;
        let moment = self.moment();
        let clock = ReplyClock {
            since: instant(moment.at)?,
            more_days: 0,
            reported: None,
            pauses: Vec::new(),
            is_urgent: filing.urgency.is_some(),
        };
        let due = due_dates(&memo.charter, id, moment.at, &clock)?;
        let new_event = |kind, content, draw| NewEvent {
            memo: id,
            kind,
            content,
            draw,
            case_log_key: &handover.case_log_key,
            moment,
        };
        let leaf = record(tx, new_event(EventKind::Filed, &octets, handover.filed)).await?;
        let due: Vec<u8> = DueDates::to_canonical(&due);
        record(
            tx,
            new_event(EventKind::DueDatesSet, &due, handover.due_dates),
        )
        .await?;
        let promise = self.promise(&leaf, moment.interval)?;
        let split = split_header(&handover.sealed_memo).map_err(|_| AppError::Malformed)?;
        memo.row.filing = Some(FilingRow {
            document: octets,
            sealed_header: split.header.to_vec(),
            sealed_payload: split.payload.to_vec(),
            case_log_key: handover.case_log_key,
            filed_at: moment.at,
            promise: promise.clone(),
        });
        memo.store(tx, transition).await?;
        Ok(promise)
    }
}

/// What came along is what the authors signed.
fn check_filing(memo: &Memo, filing: &Filing, handover: &Handover) -> Result<(), AppError> {
    let certificate = memo
        .certificate()?
        .ok_or(AppError::Bug("sealed without certificate"))?;
    if filing.certificate != certificate.certificate_digest() {
        return Err(StepRefusal::AnotherCertificate.into());
    }
    if filing.urgency.is_some() && memo.charter.urgent().is_none() {
        return Err(Refusal::NotInCharter.into());
    }
    let memo_is_right = filing.sealed_memo == sha256(&handover.sealed_memo);
    if memo_is_right && filing.case_log_key == sha256(&handover.case_log_key) {
        Ok(())
    } else {
        Err(StepRefusal::ContentMismatch.into())
    }
}
