//! `case_open`: a reader opens a filed memo. Asking is itself an event that the authors see: it is
//! recorded and logged in the transaction before the header with the wrapped key is handed out.

use demur_domain::operation::Operation;
use demur_domain::turn::check_undertaken;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::officials::verify_request;
use crate::session::{Attended, touch};
use crate::work::Draw;

/// A case as a reader gets it. What it says, the reader's own key opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedCase {
    /// The memo, sealed to office and distribution.
    pub sealed: Vec<u8>,
    /// Certificate.
    pub certificate: Vec<u8>,
    /// Signed filing.
    pub filing: Vec<u8>,
    /// Manifest.
    pub manifest: Vec<u8>,
    /// Co-signatures, ascending by pseudonym.
    pub cosignatures: Vec<OpenedCosignature>,
}

/// A co-signature as a reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedCosignature {
    /// Presentation.
    pub presentation: Vec<u8>,
    /// Batch hint, which nobody need trust.
    pub hint: Vec<u8>,
    /// Capsule.
    pub capsule: Vec<u8>,
}

struct Asked {
    request: Attended<UnverifiedRequest>,
    draw: Draw,
}

impl<S: Store> App<S> {
    /// Hands out a filed memo. The same request again is the same event, for a lost answer.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed it just now, [`AppError::NotFound`] if there
    /// is no such case or it is not for this reader, a refusal (among them that the reader has not
    /// given the charter's undertaking), or if the store fails.
    pub async fn case_open(
        &self,
        request: impl Into<Attended<UnverifiedRequest>>,
        nonce: [u8; 32],
    ) -> Result<OpenedCase, AppError> {
        let asked = Asked {
            request: request.into(),
            draw: self.draw_with(nonce),
        };
        self.transact(Operation::CaseOpen, asked, |app, asked, tx| {
            Box::pin(app.open(tx, asked))
        })
        .await
    }

    async fn open(&self, tx: &mut dyn Tx, asked: &Asked) -> Result<OpenedCase, AppError> {
        let Attended { signed, session } = &asked.request;
        let admission = self.admission();
        let official = verify_request(tx, Operation::CaseOpen, &asked.request, admission).await?;
        touch(tx, session.as_ref(), admission.now).await?;
        let id = signed.request.memo.ok_or(AppError::Malformed)?;
        let case = Case::load(tx, self.cache(), &id).await?;
        // The state stays, so there is nothing to store but the event.
        let _ = case.memo.decide(Operation::CaseOpen, official.role)?;
        if !case.is_visible_to(&official.id, official.role) {
            return Err(AppError::NotFound);
        }
        case.check_unlocked()?;
        check_undertaken(&case.memo.charter, &case.turns()?, &official.id)?;
        let content = signed.to_canonical();
        if !case.has_content(EventKind::Opened, &content) {
            let event = NewEvent {
                memo: id,
                kind: EventKind::Opened,
                content: &content,
                draw: asked.draw,
                case_log_key: &case.filing.case_log_key,
                moment: self.moment(),
            };
            record(tx, event).await?;
        }
        let version = case.certificate()?.version;
        let rows = tx.cosignature_list(&id, version).await?;
        let cosignatures = rows.into_iter().map(|row| OpenedCosignature {
            presentation: row.presentation,
            hint: row.hint,
            capsule: row.capsule,
        });
        let Case { memo, filing, .. } = case;
        Ok(OpenedCase {
            sealed: [filing.sealed_header, filing.sealed_payload].concat(),
            certificate: memo.row.certificate.unwrap_or_default(),
            filing: filing.document,
            manifest: memo.row.manifest,
            cosignatures: cosignatures.collect(),
        })
    }
}
