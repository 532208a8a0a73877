//! What the steps of officials have in common: a document signed by a named official, bound to the
//! filing it answers, recorded with its leaf and its mailbox entry in one transaction.

use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::table::Transition;
use demur_domain::turn::Turn;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{OfficialDocument, OfficialStep, UnverifiedOfficialDocument};
use demur_protocol::sizes::SEALED_OCTETS_MAX;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::officials::verify_document;
use crate::refusal::StepRefusal;
use crate::sealed::check_sealed;
use crate::session::{Attended, touch};
use crate::work::Draw;

/// A step as it arrived.
pub(crate) struct Submitted {
    operation: Operation,
    kind: EventKind,
    document: Attended<UnverifiedOfficialDocument>,
    /// The mailbox entry, sealed to the circulation: nothing here can look inside.
    sealed: Vec<u8>,
    draw: Draw,
}

/// A step whose signature was checked and which the table allows.
pub(crate) struct Allowed {
    pub(crate) case: Case,
    pub(crate) document: OfficialDocument,
    /// In which role the official stands on the roster.
    pub(crate) role: Role,
    transition: Transition,
    content: Vec<u8>,
}

impl<S: Store> App<S> {
    /// Readies a step for its transaction.
    pub(crate) fn submitted(
        &self,
        operation: Operation,
        document: Attended<UnverifiedOfficialDocument>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<Submitted, AppError> {
        check_sealed(&sealed, SEALED_OCTETS_MAX)?;
        let step = &document.signed.statement.step;
        if step.operation() != operation {
            return Err(StepRefusal::WrongKind.into());
        }
        let kind = event_of(step)?;
        Ok(Submitted {
            operation,
            kind,
            document,
            sealed,
            draw: self.draw_with(nonce),
        })
    }

    /// Checks who signed, that the table allows it now, and that it answers this case's filing.
    /// None if the same document was recorded before: then there is nothing left to do.
    pub(crate) async fn allow(
        &self,
        tx: &mut dyn Tx,
        submitted: &Submitted,
    ) -> Result<Option<Allowed>, AppError> {
        let (document, official) =
            verify_document(tx, &submitted.document, self.admission()).await?;
        touch(tx, submitted.document.session.as_ref(), self.now()).await?;
        let case = Case::load(tx, self.cache(), &document.statement().memo).await?;
        let content = submitted.document.signed.to_canonical();
        if case.has_content(submitted.kind, &content) {
            return Ok(None);
        }
        let transition = case.memo.decide(submitted.operation, official.role)?;
        if document.statement().answers != case.filing_digest() {
            return Err(StepRefusal::AnswersAnother.into());
        }
        Ok(Some(Allowed {
            case,
            document,
            role: official.role,
            transition,
            content,
        }))
    }

    /// Records the step: event, leaf, mailbox entry and state.
    pub(crate) async fn carry_out(
        &self,
        tx: &mut dyn Tx,
        submitted: &Submitted,
        allowed: Allowed,
    ) -> Result<(), AppError> {
        let event = NewEvent {
            memo: allowed.document.statement().memo,
            kind: submitted.kind,
            content: &allowed.content,
            draw: submitted.draw,
            case_log_key: &allowed.case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        tx.mailbox_append(&submitted.sealed).await?;
        allowed.case.into_memo().store(tx, allowed.transition).await
    }
}

/// The event that a step becomes.
fn event_of(step: &OfficialStep) -> Result<EventKind, AppError> {
    Ok(match step {
        OfficialStep::Acknowledge { .. } => EventKind::Acknowledged,
        OfficialStep::Distribute { .. } => EventKind::Distributed,
        OfficialStep::Clear { .. } => EventKind::Cleared,
        OfficialStep::AskClearance { .. } => EventKind::ClearanceAsked,
        OfficialStep::RequestExtension { .. } => EventKind::ExtensionRequested,
        OfficialStep::ApproveExtension { .. } => EventKind::ExtensionGranted,
        OfficialStep::Reply { .. } => EventKind::Replied,
        OfficialStep::Statement => EventKind::StatementPosted,
        step => {
            let turn = Turn::of(step.operation()).ok_or(AppError::Bug("a step of no kind"))?;
            EventKind::of_turn(turn)
        }
    })
}
